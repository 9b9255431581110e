import { type ChangeInWords, changeInWords } from "~/copy/nl/advice/change-in-words";
import type { BasisChange } from "~/domain/advice/changes-since";
import type { DossierState } from "../../data/dossier-state.server";
import { fileViews } from "../dossier/attachments.server";

export type ChangeView = ChangeInWords;

/** What changed in the basis of an advice, in the words of the questions. */
export function changeViews(
  { rules, files }: Pick<DossierState, "rules" | "files">,
  changes: readonly BasisChange[],
): ChangeView[] {
  const views = fileViews({ rules, files });
  const nameOfFile = (threadId: string) => {
    const view = views.find(({ id }) => files.find((file) => file.threadId === threadId)?.id === id);
    return view === undefined ? null : { name: view.kind ?? view.name, number: view.number };
  };
  return changes.map((change) => changeInWords(rules.handreiking, change, nameOfFile));
}
