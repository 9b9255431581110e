import { adviceText } from "~/copy/nl/advice/advice-text";
import { reliedOn } from "~/domain/advice/relied-on";
import { reliesOnFile } from "~/domain/advice/relies-on-file";
import type { FileVersionRecord } from "../../data/applications.server";
import type { DossierState } from "../../data/dossier-state.server";

type Files = { relied: FileVersionRecord[]; others: FileVersionRecord[] };

/** The files on which the advice of a service rests, with those that the adviser ticked, and the other files. */
export function filesOfAdvice({ files, rules }: DossierState, serviceId: string, ticked: readonly string[]): Files {
  const { questions } = reliedOn(rules.handreiking, serviceId, []);
  const reliance = { serviceId, questions: [...questions, ...ticked], ticked };
  return {
    relied: files.filter((file) => reliesOnFile(rules.handreiking, reliance, file)),
    others: files.filter((file) => !reliesOnFile(rules.handreiking, reliance, file)),
  };
}

/** The files that an adviser can tick as also relied on. */
export const otherFiles = (state: DossierState, serviceId: string): { id: string; label: string }[] =>
  filesOfAdvice(state, serviceId, []).others.map(({ threadId, fileName }) => ({
    id: threadId,
    label: adviceText.otherFile(fileName),
  }));
