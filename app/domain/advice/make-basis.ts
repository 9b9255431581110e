import type { Answers } from "../form/answers";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { AdviceBasis } from "./basis";
import { reliedOn } from "./relied-on";

type Input = {
  handreiking: Handreiking;
  handreikingVersionId: string;
  serviceId: string;
  ruleIds: readonly string[];
  applicationVersion: { id: string; number: number; answers: Answers; facts: Facts };
  receiptId: string;
  confirmedClass: string | null;
  files: AdviceBasis["files"];
  ticked: readonly string[];
  adviceIds: readonly string[];
};

/** The basis of an advice given now: every value it rests on, with where that value was read. */
export function makeBasis(input: Input): AdviceBasis {
  const { handreiking, applicationVersion, ticked } = input;
  const relied = reliedOn(handreiking, input.serviceId, input.ruleIds);
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
    serviceId: input.serviceId,
    themes: relied.themes,
    answers: Object.fromEntries(questions.map((id) => [id, applicationVersion.answers[id] ?? null])),
    facts: Object.fromEntries(relied.facts.map((id) => [id, applicationVersion.facts[id] ?? null])),
    files: input.files,
    ticked,
    adviceIds: input.adviceIds,
  };
}
