import type { Hearing } from "~/domain/permit/check-grounds";
import { type ConditionTreatment, conditionTreatments } from "~/domain/permit/condition-treatment";
import type { ConditionChoices } from "~/domain/permit/decided-conditions";
import { lastValue, type RawValues, readRawValues, valuesOf } from "./raw-values";

export type DecisionPost = {
  /** check, edit, decide, or a button at the own conditions. */
  act: string;
  revision: number;
  kind: string;
  considerations: string;
  publicationText: string;
  choices: ConditionChoices;
  departures: readonly { obstacle: string; reason: string }[];
  grounds: readonly string[];
  hearing: Hearing;
  values: RawValues;
};

const treatmentPrefix = "treatment-";
const departurePrefix = "departure-";
const mostOwn = 100;

/** What the form of a decision sent, with the rows of own conditions as they are after the button that was pressed. */
export function readDecisionPost(form: Iterable<readonly [string, unknown]>): DecisionPost {
  const raw = readRawValues(form).values;
  const text = (name: string) => lastValue(raw, name) ?? "";
  const act = text("act");
  const own = changeOwn(valuesOf(raw, "own").slice(0, mostOwn), act);
  const names = Object.keys(raw);
  const treated = names
    .filter((name) => name.startsWith(treatmentPrefix))
    .map((name) => name.slice(treatmentPrefix.length));
  return {
    act,
    revision: /^\d{1,9}$/.test(text("revision")) ? Number(text("revision")) : -1,
    kind: text("kind"),
    considerations: text("considerations"),
    publicationText: text("publicationText"),
    choices: {
      treated: Object.fromEntries(
        treated.map((id) => [
          id,
          {
            treatment: treatmentIn(text(`${treatmentPrefix}${id}`)),
            text: text(`text-${id}`),
            reason: text(`reason-${id}`),
          },
        ]),
      ),
      general: [...valuesOf(raw, "general"), ...valuesOf(raw, "generalByTheme")],
      own,
    },
    departures: names
      .filter((name) => name.startsWith(departurePrefix))
      .map((name) => ({ obstacle: name.slice(departurePrefix.length), reason: text(name).trim() })),
    grounds: valuesOf(raw, "grounds"),
    hearing: { needed: neededIn(text("heard")), on: text("heardOn"), said: text("hearing") },
    values: { ...raw, own },
  };
}

const neededIn = (value: string): boolean | null => (value === "ja" || value === "nee" ? value === "ja" : null);

const treatmentIn = (value: string): ConditionTreatment | null =>
  conditionTreatments.find((each) => each === value) ?? null;

function changeOwn(own: readonly string[], act: string): readonly string[] {
  if (act === "own-add") return [...own, ""];
  const removed = /^own-remove-(\d{1,3})$/.exec(act)?.[1];
  return removed === undefined ? own : own.toSpliced(Number(removed), 1);
}
