import type { DemoEvenement, Stage } from "./evenementen";

/** The days on which a dossier goes through the process, counted from the anchor day. */
export type Pace = {
  received: number;
  complete: number;
  classified: number;
  asked: number;
  advised: number;
  joint: number;
  decided: number;
};

const usual = { complete: 3, classified: 6, asked: 8, advised: 17, joint: 26, decided: 34 };
const defaultLead = 98;

/** Days of this year's edition; pressed together when there is little time between receipt and the anchor day. */
export function paceOf(evenement: DemoEvenement, firstDay: number, stage: Stage): Pace {
  const received = Math.min(firstDay - (evenement.lead ?? defaultLead), -3);
  const room = -1 - received;
  const step = (days: number) => Math.round(received + days * Math.min(1, room / usual.decided));
  return {
    received,
    complete: step(usual.complete),
    classified: step(usual.classified),
    asked: askedOn(evenement, stage) ?? step(usual.asked),
    advised: step(usual.advised),
    joint: step(usual.joint),
    decided: step(usual.decided),
  };
}

/** Requests of these stages went out on a chosen day, so that something is due tomorrow and something is late. */
function askedOn({ organiser }: DemoEvenement, stage: Stage): number | null {
  if (stage === "advising") return organiser === "carnaval" ? -13 : -17;
  if (stage === "partly_advised") return -9;
  return null;
}
