import { actText } from "~/copy/nl/dossier/act-text";
import { adviceText as text } from "~/copy/nl/dossier/advice-text";
import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { toDoActs } from "~/copy/nl/dossier/to-do-text";
import { formatDate } from "~/copy/nl/format";
import type { SendPage } from "~/server/queries/dossier/send-page.server";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

/** What goes out, to whom and until when, before it does. */
export function SendScreen({ page, result }: { page: SendPage; result: ActResult }) {
  const { head, recent, concepts } = page;
  const words = actText.send;
  return (
    <DossierPage head={head} tab="advice" title={words.title}>
      <ActForm
        title={words.title}
        text={<Preview page={page} />}
        button={concepts.length > 0 ? words.button : toDoActs.goOn}
        cancelHref={`/dossiers/${head.reference}/advies`}
        revision={head.revision}
        recent={recent}
        result={result}
        fields={{}}
      />
    </DossierPage>
  );
}

function Preview({ page: { concepts, dueOn, isRunning } }: { page: SendPage }) {
  if (concepts.length === 0) return <p>{isRunning ? text.sendRunning : text.sendNone}</p>;
  return (
    <div className="stack">
      <p>{text.sendList}</p>
      <ul>
        {concepts.map(({ id, service, isJoint, why, question }) => (
          <li key={id}>
            <strong>{isJoint ? `${text.joint}: ${service}` : service}</strong>
            {why.length > 0 && <span className="quiet">, {why.join("; ")}</span>}
            {question && <p className="pre-line">{question}</p>}
          </li>
        ))}
      </ul>
      {dueOn && <p>{fillIn(text.sendDue, { date: formatDate(dueOn) })}</p>}
    </div>
  );
}
