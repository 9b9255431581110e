import { bindings, conclusions } from "~/domain/advice/advice-status";
import { changeConditionRows, rowAct } from "~/domain/advice/condition-rows";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import { writeJointFindings } from "~/domain/advice/joint-findings";
import { lastValue, type RawValues, readRawValues, valuesOf } from "./raw-values";

export type AdvicePost = {
  /** The button that was pressed: save, check, take, or one at the rows. */
  act: string;
  revision: number;
  draft: AdviceDraftText;
  take: readonly string[];
  values: RawValues;
  tooMuch: boolean;
};

const mostConditions = 200;
const longest = 20_000;
const blankRow = { threadId: "", text: "", theme: null, binding: "must" as const, origin: null };

/** What the form of an advice sent. A concept may be incomplete, so nothing is refused here but what cannot be kept. */
export function readAdvicePost(form: Iterable<readonly [string, unknown]>): AdvicePost {
  const { values, tooMuch, tooLong } = readRawValues(form);
  const text = (name: string) => (lastValue(values, name) ?? "").slice(0, longest);
  const act = text("act");
  const move = rowAct(act);
  const sent = rowsIn(values);
  const conclusion = conclusions.find((each) => each === text("conclusion")) ?? null;
  return {
    act,
    revision: Number(text("revision")) || 0,
    take: act === "take" ? valuesOf(values, "take") : [],
    draft: {
      conclusion,
      findings: findingsIn(values),
      residualRisk: text("residualRisk"),
      conditions: move === null ? sent : [...changeConditionRows(sent, move, blankRow)],
      alsoReliesOn: [...new Set(valuesOf(values, "alsoReliesOn"))],
    },
    values,
    tooMuch: tooMuch || tooLong.length > 0,
  };
}

function rowsIn(values: RawValues): AdviceDraftText["conditions"] {
  const count = Math.min(Number(lastValue(values, "conditions")) || 0, mostConditions);
  return Array.from({ length: count }, (_, index) => {
    const field = (name: string) => (lastValue(values, `condition-${index}-${name}`) ?? "").trim();
    return {
      threadId: field("thread"),
      text: field("text"),
      theme: field("theme") || null,
      binding: bindings.find((each) => each === field("binding")) ?? "must",
      origin: field("origin") || null,
    };
  });
}

const findingPrefix = "finding-";
const normPrefix = "norm-value-";

/** Findings by theme under `finding-<theme>`; what only a joint advice says, when the form was one. */
function findingsIn(values: RawValues): Record<string, string> {
  const names = Object.keys(values);
  const findings = Object.fromEntries(
    names
      .filter((name) => name.startsWith(findingPrefix))
      .map((name) => [name.slice(findingPrefix.length), (lastValue(values, name) ?? "").trim()]),
  );
  if (!names.includes("disagreements")) return findings;
  const choices = names
    .filter((name) => name.startsWith(normPrefix))
    .map((name) => {
      const normId = name.slice(normPrefix.length);
      const reason = (lastValue(values, `norm-reason-${normId}`) ?? "").trim();
      return { normId, value: Number(lastValue(values, name)), reason };
    });
  const text = (name: string) => (lastValue(values, name) ?? "").trim();
  const joint = { disagreements: text("disagreements"), capacity: text("capacity"), choices };
  return { ...findings, ...writeJointFindings(joint) };
}
