import { changeText, rulingText as text } from "~/copy/nl/dossier/change-text";
import type { RulingPage, TextDifferenceView } from "~/server/queries/dossier/ruling-page.server";
import { Diff } from "../diff";
import { Panel } from "../panel";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";
import { RulingList } from "./ruling-list";

/** Both texts beside each other, and the form in which the gemeente says why the difference does not matter. */
export function RulingScreen({ page, result }: { page: RulingPage; result: ActResult }) {
  const { head, question, open, rulings, recent } = page;
  const [first] = open;
  return (
    <DossierPage head={head} tab="application" title={text.title}>
      {first === undefined ? (
        <Panel title={question}>
          <p>{text.none}</p>
        </Panel>
      ) : (
        <>
          <Panel title={question}>
            {open.map((difference) => (
              <div key={difference.from} className="stack stack--tight">
                <Diff
                  differences={[
                    {
                      term: text.of(difference.versions),
                      before: difference.before ?? undefined,
                      after: difference.after ?? undefined,
                      consequence: difference.services.length > 0 && text.relied(difference.services),
                    },
                  ]}
                />
              </div>
            ))}
          </Panel>
          <ActForm
            title={text.heading}
            text={
              <div className="stack stack--tight">
                <p>{text.text}</p>
                <p>{text.exact}</p>
              </div>
            }
            button={text.button}
            cancelHref={`/dossiers/${head.reference}/wijziging`}
            revision={head.revision}
            recent={recent}
            result={result}
            fields={{ from: text.which, reason: text.label }}
          >
            {(field) => (
              <>
                <input type="hidden" name="to" value={first.to} />
                {open.length === 1 ? (
                  <input type="hidden" name="from" value={first.from} />
                ) : (
                  <RadioGroup {...field("from", first.from)} label={text.which} options={open.map(optionOf)} />
                )}
                <TextArea {...field("reason")} label={text.label} hint={text.hint} rows={4} />
              </>
            )}
          </ActForm>
        </>
      )}
      {rulings.length > 0 && (
        <Panel title={changeText.rulings}>
          <RulingList rulings={rulings} />
        </Panel>
      )}
    </DossierPage>
  );
}

const optionOf = ({ from, versions }: TextDifferenceView) => ({ value: from, label: text.of(versions) });
