import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { formatDate } from "~/copy/nl/format";
import type { ResumePage } from "~/server/queries/dossier/resume-page.server";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const words = clockActText.resume;

/** Lets the clock run again before the last day that was set. */
export function ResumeClockScreen({ page, result }: { page: ResumePage; result: ActResult }) {
  const { head, recent, closed, running } = page;
  return (
    <DossierPage head={head} tab="overview" title={words.title}>
      <ActForm
        title={words.title}
        text={
          <>
            <p>{words.text}</p>
            <p>{words.running}</p>
            <ul>
              {running.map(({ name, explanation, termEndsOn }) => (
                <li key={`${name} ${termEndsOn}`}>
                  {name}, tot en met {formatDate(termEndsOn)}. {explanation}
                </li>
              ))}
            </ul>
          </>
        }
        button={words.button}
        cancelHref={`/dossiers/${head.reference}/termijn`}
        revision={head.revision}
        recent={recent}
        result={result}
        closed={closed}
        fields={{}}
      />
    </DossierPage>
  );
}
