import { dueDate } from "~/domain/time/due-date";
import type { EquatedDays } from "~/domain/time/equated-days";
import { type Instant, localDateAt } from "~/domain/time/instant";
import type { LocalDate } from "~/domain/time/local-date";
import type { Suspension } from "~/domain/time/suspension";
import type { DueDate, TermInput, TermLength } from "~/domain/time/term";
import type { Step, Term } from "./model";
import type { Milestone, TermBasis, TermUnit, Verdict } from "./reserved";

/** A milestone with its moment, or its day when the day is all that is known. A day to come is a plan. */
export type MilestoneDate = { readonly id: Milestone } & ({ readonly on: LocalDate } | { readonly at: Instant });

/** What the terms of a method are counted with in one dossier. */
export type TermContext = {
  /** The milestones that hold; of several with one id the latest counts. One that was undone is left out. */
  readonly milestones: readonly MilestoneDate[];
  readonly suspensions: readonly Suspension[];
  /** The decision to extend, once; without a length it is the whole length that the step allows. */
  readonly extension: { readonly decidedOn: LocalDate; readonly length: TermLength | null } | null;
  readonly today: LocalDate;
  readonly equated: EquatedDays;
  /** The day of a change that gave work anew; a term of policy is not over before that work could begin. */
  readonly workAnewSince?: LocalDate | null;
};

/** Whose term it is: its nature, and what may move it. */
export type TermOwner = Pick<Step, "basis" | "suspendable" | "extension">;

/** A term that applies or may apply, with its last day once the milestone it counts from has a date. */
export type TermDue = { readonly term: Term; readonly awaits: Milestone | null; readonly due: DueDate | null };

const units = { dagen: "days", weken: "weeks", maanden: "months", werkdagen: "working_days" } as const satisfies Record<
  TermUnit,
  TermLength["unit"]
>;

const natures = { wettelijk: "statutory", beleid: "policy" } as const satisfies Record<TermBasis, TermInput["nature"]>;

export const lengthOfTerm = ({ amount, unit }: Pick<Term, "amount" | "unit">): TermLength => ({
  amount,
  unit: units[unit],
});

/** The day of the latest milestone with this id, or null when it has no date. */
export function milestoneOn(milestones: readonly MilestoneDate[], id: Milestone): LocalDate | null {
  let found: LocalDate | null = null;
  for (const milestone of milestones) {
    if (milestone.id !== id) continue;
    const day = "on" in milestone ? milestone.on : localDateAt(milestone.at);
    if (found === null || day > found) found = day;
  }
  return found;
}

/** What a term is counted with, or null as long as the milestone it counts from has no date. */
export function termInput(term: Term, owner: TermOwner, context: TermContext): TermInput | null {
  const happened = milestoneOn(context.milestones, term.milestone);
  if (happened === null) return null;
  const { extension, workAnewSince: anew = null } = context;
  const countsAnew = anew !== null && anew > happened && term.direction === "after" && owner.basis === "beleid";
  const anchor = countsAnew ? anew : happened;
  return {
    term: { ...lengthOfTerm(term), direction: term.direction },
    nature: natures[owner.basis],
    anchor,
    suspensions: owner.suspendable ? context.suspensions : [],
    extension:
      extension && owner.extension
        ? { ...(extension.length ?? lengthOfTerm(owner.extension)), decidedOn: extension.decidedOn }
        : null,
    equated: context.equated,
  };
}

/**
 * The terms that apply, given what is known of each term's condition: the first that certainly holds, and before it
 * those that still may. `certain` tells whether one of them applies in any case.
 */
export function termsDue(
  terms: readonly Term[],
  verdicts: readonly Verdict[],
  owner: TermOwner,
  context: TermContext,
): { readonly candidates: readonly TermDue[]; readonly certain: boolean } {
  const candidates: TermDue[] = [];
  for (const [index, term] of terms.entries()) {
    const verdict = verdicts[index] ?? "onbekend";
    if (verdict === "nee") continue;
    const input = termInput(term, owner, context);
    candidates.push({ term, awaits: input ? null : term.milestone, due: input ? dueDate(input) : null });
    if (verdict === "ja") return { candidates, certain: true };
  }
  return { candidates, certain: false };
}

/** The one last day, when it is certain which it is: a single term that applies, or terms that agree. */
export function certainDue(candidates: readonly TermDue[], certain: boolean): TermDue | null {
  const [first, ...rest] = candidates;
  if (!first || !certain) return null;
  const agree = rest.every((other) => other.due !== null && other.due.due === first.due?.due);
  return agree ? (candidates.at(-1) ?? first) : null;
}
