import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { changeText } from "~/copy/nl/dossier/change-text";
import type { RulingView } from "~/server/data/ruling-views.server";
import type { AdviceView } from "~/server/queries/advice/advice-view.server";
import type { ChangeView } from "~/server/queries/advice/change-views.server";
import { Button } from "../button";
import { Diff } from "../diff";
import { RulingList } from "../dossier/ruling-list";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { AdviceBody } from "./advice-body";

type Props = {
  /** What changed since the newest own advice; with nothing in it the advice holds. */
  changes: readonly ChangeView[];
  /** The newest own advice. */
  newest: AdviceView;
  /** Where it is put into the concept; null when that is not possible now. */
  takeOverAt: string | null;
};

/** What a service looks at when it is asked again: what changed since its own advice, and that advice beside it. */
export function DeltaPanels({ changes, newest, takeOverAt }: Props) {
  return (
    <div className="delta-frame">
      <div className="delta">
        <Panel kind="attention" title={text.changed(newest.givenOn)}>
          <p>{text.changedText}</p>
          <Diff
            differences={changes.map(({ before, after, ...rest }) => ({ ...rest, ...present({ before, after }) }))}
          />
        </Panel>
        <Panel title={text.earlierAdvice}>
          <AdviceBody advice={newest} />
          {takeOverAt !== null && (
            <PageForm method="post" action={takeOverAt} className="stack stack--tight">
              <Button kind="secondary" name="act" value="take_over">
                {text.takeOver}
              </Button>
              <p className="quiet">{text.takeOverHint}</p>
            </PageForm>
          )}
        </Panel>
      </div>
    </div>
  );
}

const present = ({ before, after }: { before: string | null; after: string | null }) => ({
  ...(before === null ? {} : { before }),
  ...(after === null ? {} : { after }),
});

/** Differences in what the advice rests on that the gemeente ruled not to matter, with why. */
export function RulingsPanel({ rulings }: { rulings: readonly RulingView[] }) {
  if (rulings.length === 0) return null;
  return (
    <Panel title={changeText.rulings}>
      <p>{text.ruled}</p>
      <RulingList rulings={rulings} />
    </Panel>
  );
}
