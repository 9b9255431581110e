import { createHash } from "node:crypto";
import type { Assessment } from "~/domain/handreiking/assessment";
import { canonicalJson } from "~/domain/handreiking/canonical-json";
import { type EvaluateOptions, evaluate } from "~/domain/handreiking/evaluate";
import { explain, type TraceEntry } from "~/domain/handreiking/explain";
import type { Facts } from "~/domain/handreiking/facts";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Verdict } from "~/domain/handreiking/reserved";

/** What is put in: facts, and what an officer decided or what happened besides. */
export type Case = { facts: Facts; options: EvaluateOptions };

/** What came out, short enough to store by the hundred and full enough to notice whatever changes. */
export type Result = {
  /** Tracks that are possible, joined; one when it is certain. */
  track: string;
  /** Classes that are possible, joined; the one that an officer confirmed behind it. Empty without a class. */
  class: string;
  score: string;
  /** Who is asked; with a question mark who may be. */
  services: string;
  documents: string;
  /** Per step with terms the number of the first that applies. */
  terms: string;
  /** One sign per rule in the order of the document: + holds, - does not, ? undecided. */
  trace: string;
  /** A short hash of every part of the whole result, so that nothing can change unseen. */
  parts: Record<string, string>;
};

const signs: Record<Verdict, string> = { ja: "+", nee: "-", onbekend: "?" };

export const ruleIds = (handreiking: Handreiking): string[] => explain(handreiking, {}).map(({ rule }) => rule);

/** What the handreiking says of the case today. */
export function resultOf(handreiking: Handreiking, { facts, options }: Case): Result {
  const assessment = evaluate(handreiking, facts, options);
  const trace = explain(handreiking, facts, options);
  return {
    track: assessment.track.possible.join("/"),
    class: classText(assessment),
    score: scoreText(assessment),
    services: listed(assessment.services.map(({ service, outcome }) => [service, outcome])),
    documents: listed(assessment.attachments.map(({ document, outcome }) => [document, outcome])),
    terms: termsText(assessment),
    trace: trace.map(({ outcome }) => signs[outcome]).join(""),
    parts: partsOf(assessment, trace),
  };
}

function classText({ class: outcome }: Assessment): string {
  if (outcome === null) return "";
  const possible = outcome.possible.join("/");
  return outcome.confirmed === null ? possible : `${possible} confirmed ${outcome.confirmed}`;
}

function scoreText({ scan }: Assessment): string {
  if (scan === null) return "";
  const { min, max } = scan.total;
  return min === max ? String(min) : `${min} to ${max}`;
}

function listed(all: readonly (readonly [string, Verdict])[]): string {
  const names = all.flatMap(([name, outcome]) => (outcome === "nee" ? [] : outcome === "ja" ? name : `${name}?`));
  return [...new Set(names)].join(" ");
}

/** The first term that applies or may, counted from one; nothing while none can. */
function termsText({ steps }: Assessment): string {
  return steps
    .flatMap(({ step, outcome, terms }) => {
      const first = terms.findIndex((term) => term !== "nee");
      if (outcome === "nee" || first === -1) return [];
      return `${step}:${first + 1}${terms[first] === "onbekend" || outcome === "onbekend" ? "?" : ""}`;
    })
    .join(" ");
}

function partsOf(assessment: Assessment, trace: readonly TraceEntry[]): Record<string, string> {
  const { track, questions, sections, facts, scan, attachments, conditions, elsewhere, steps } = assessment;
  const { class: classOutcome, advice, services, joint } = assessment;
  const parts = {
    track,
    form: { questions, sections },
    facts,
    scan,
    class: classOutcome,
    advice: { advice, services, joint },
    attachments,
    conditions,
    elsewhere,
    steps,
    reasons: trace,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, shortHash(part)]));
}

const shortHash = (part: unknown): string => createHash("sha256").update(canonicalJson(part)).digest("hex").slice(0, 8);
