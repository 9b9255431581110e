import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { formatDate } from "~/copy/nl/format";
import { formatTermLength, termUnitName } from "~/copy/nl/terms";
import type { ExtendPage } from "~/server/queries/dossier/extend-page.server";
import { FactList } from "../fact-list";
import { NumberField } from "../number-field";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

const words = clockActText.extend;

/** Takes more time to decide, once; says what that comes to before it is done. */
export function ExtendScreen({ page, result }: { page: ExtendPage; result: ActResult }) {
  const { head, recent, closed, most } = page;
  const label = words.amount(termUnitName(most?.unit ?? "weeks"));
  return (
    <DossierPage head={head} tab="overview" title={words.title}>
      <ActForm
        title={words.title}
        text={<What page={page} />}
        button={words.button}
        cancelHref={`/dossiers/${head.reference}/termijn`}
        revision={head.revision}
        recent={recent}
        result={result}
        closed={closed}
        fields={{ amount: label, reason: words.reason }}
      >
        {(field) => (
          <>
            <NumberField
              {...field("amount", String(most?.amount ?? ""))}
              label={label}
              hint={most === null ? undefined : words.amountHint(formatTermLength(most))}
            />
            <TextArea {...field("reason")} label={words.reason} hint={words.reasonHint} rows={6} />
          </>
        )}
      </ActForm>
    </DossierPage>
  );
}

function What({ page: { most, lastDay, lastDayAfter, room, sources } }: { page: ExtendPage }) {
  const facts = [
    ...(lastDay === null ? [] : [{ term: words.now, value: formatDate(lastDay) }]),
    ...(most === null || lastDayAfter === null
      ? []
      : [{ term: words.after(formatTermLength(most)), value: formatDate(lastDayAfter) }]),
    ...(room === null ? [] : [{ term: words.room, value: formatDate(room) }]),
    ...(sources.length === 0 ? [] : [{ term: words.ground, value: sources.join("; ") }]),
  ];
  return (
    <>
      <p>{words.text}</p>
      <FactList facts={facts} />
    </>
  );
}
