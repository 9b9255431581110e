import type { Answers } from "../form/answers";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { AdviceBasis } from "./basis";
import { reliedOn } from "./relied-on";
import { type RelyingFile, reliesOnFile } from "./relies-on-file";

type Input = {
  handreiking: Handreiking;
  handreikingVersionId: string;
  serviceId: string;
  ruleIds: readonly string[];
  applicationVersion: { id: string; number: number; answers: Answers; facts: Facts };
  receiptId: string;
  confirmedClass: string | null;
  /** Every file of the application; the basis keeps those that the advice rests on. */
  files: readonly (RelyingFile & { id: string; number: number; sha256: string })[];
  ticked: readonly string[];
  adviceIds: readonly string[];
};

/** The basis of an advice given now: every value it rests on, with where that value was read. */
export function makeBasis(input: Input): AdviceBasis {
  const { handreiking, applicationVersion, serviceId, ticked } = input;
  const relied = reliedOn(handreiking, serviceId, input.ruleIds);
  const questions = [
    ...relied.questions,
    ...ticked.filter((id) => handreiking.questions.some((question) => question.id === id)),
  ];
  return {
    applicationVersionId: applicationVersion.id,
    applicationVersionNumber: applicationVersion.number,
    receiptId: input.receiptId,
    handreikingVersionId: input.handreikingVersionId,
    confirmedClass: input.confirmedClass,
    serviceId,
    themes: relied.themes,
    answers: Object.fromEntries(questions.map((id) => [id, applicationVersion.answers[id] ?? null])),
    facts: Object.fromEntries(relied.facts.map((id) => [id, applicationVersion.facts[id] ?? null])),
    files: input.files
      .filter((file) => reliesOnFile(handreiking, { serviceId, questions, ticked }, file))
      .map(({ threadId, id: fileVersionId, number, sha256 }) => ({ threadId, fileVersionId, number, sha256 })),
    ticked,
    adviceIds: input.adviceIds,
  };
}
