import { describe, expect, it } from "vitest";
import { equatedDays } from "~/domain/time/equated-days";
import { localDate } from "~/domain/time/local-date";
import type { StepOutcome } from "./assessment";
import type { Step, Term } from "./model";
import type { Milestone, Verdict } from "./reserved";
import { type StepContext, type StepStatus, steps } from "./steps";
import { adviceDue } from "./steps-advice";
import { decisionClock } from "./steps-decision";
import { submissionCheck } from "./steps-submission";

const always = { clauses: [] };

const term = (amount: number, unit: Term["unit"], direction: Term["direction"], milestone: Milestone): Term => ({
  when: always,
  amount,
  unit,
  direction,
  milestone,
  sources: [{ key: "HR", place: `§ ${amount}` }],
  local: null,
});

const step = (id: string, doneAt: Milestone, more: Partial<Step> = {}): Step => ({
  id,
  when: always,
  sources: [{ key: "HR", place: "§ 1" }],
  note: null,
  local: null,
  name: `Stap ${id}`,
  number: null,
  by: "gemeente",
  after: [],
  doneAt,
  terms: [],
  basis: "beleid",
  suspendable: false,
  extension: null,
  help: null,
  ...more,
});

// Submission with three deadlines, advice, and a decision that waits for it.
const method = {
  steps: [
    step("indienen", "aanvraag_ontvangen", {
      by: "organisator",
      terms: [8, 14, 26].map((weeks) => term(weeks, "weken", "before", "evenement_start")),
    }),
    step("adviseren", "advies_compleet", {
      by: "adviesdiensten",
      after: ["indienen"],
      terms: [term(3, "weken", "after", "advies_gevraagd")],
    }),
    step("besluiten", "besluit_bekend", {
      after: ["indienen", "adviseren"],
      basis: "wettelijk",
      suspendable: true,
      terms: [term(8, "weken", "after", "aanvraag_ontvangen")],
      extension: term(8, "weken", "after", "aanvraag_ontvangen"),
    }),
  ],
};

type Outcomes = Record<string, { outcome?: Verdict; terms?: Verdict[]; dependsOn?: string[] }>;

function context(today: string, dates: Partial<Record<Milestone, string>>, outcomes: Outcomes = {}): StepContext {
  const stepOutcomes = method.steps.map(({ id }): StepOutcome => {
    const given = outcomes[id] ?? {};
    const terms: Verdict[] = given.terms ?? (id === "indienen" ? ["nee", "ja", "nee"] : ["ja"]);
    return { step: id, outcome: given.outcome ?? "ja", dependsOn: given.dependsOn ?? [], terms };
  });
  return {
    assessment: { steps: stepOutcomes },
    milestones: Object.entries(dates).map(([id, on]) => ({ id: id as Milestone, on: localDate(on) })),
    suspensions: [],
    extension: null,
    today: localDate(today),
    equated: equatedDays,
  };
}

function statusOf(id: string, of: StepContext): StepStatus {
  const found = steps(method, of).find((status) => status.step === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
}

const start = { evenement_start: "2026-06-27" } as const;
const received = { ...start, aanvraag_ontvangen: "2026-03-16" } as const;

describe("a step", () => {
  it("is open until its last day and late after it", () => {
    expect(statusOf("indienen", context("2026-03-21", start))).toMatchObject({
      state: "open",
      due: { due: "2026-03-21" },
      waitsFor: [],
    });
    expect(statusOf("indienen", context("2026-03-22", start)).state).toBe("late");
  });

  it("is done on the day of its milestone, in time or late", () => {
    expect(statusOf("indienen", context("2026-03-16", received))).toMatchObject({
      state: "done",
      doneOn: "2026-03-16",
    });
    const late = context("2026-04-01", { ...start, aanvraag_ontvangen: "2026-03-22" });
    expect(statusOf("indienen", late).state).toBe("done_late");
  });

  it("is not done by a milestone that is still to come", () => {
    expect(statusOf("indienen", context("2026-03-15", received))).toMatchObject({ state: "open", doneOn: null });
  });

  it("takes the day in the Netherlands of a milestone known by its moment", () => {
    const night = Date.parse("2026-03-21T23:30:00Z");
    const of = { ...context("2026-04-01", start), milestones: [{ id: "aanvraag_ontvangen", at: night } as const] };
    expect(statusOf("indienen", of).doneOn).toBe("2026-03-22");
  });

  it("waits for the applicable steps before it", () => {
    const of = context("2026-04-01", received);
    expect(statusOf("besluiten", of)).toMatchObject({ state: "waiting", waitsFor: ["adviseren"] });
    const without = context("2026-04-01", received, { adviseren: { outcome: "nee" } });
    expect(statusOf("besluiten", without)).toMatchObject({ state: "open", waitsFor: [] });
    expect(statusOf("adviseren", without).state).toBe("not_applicable");
  });

  it("is late though it waits, because the law does not wait", () => {
    expect(statusOf("besluiten", context("2026-05-12", received))).toMatchObject({
      state: "late",
      waitsFor: ["adviseren"],
    });
  });

  it("is not late with work that a change gave later; what was done and what the law says keep their last day", () => {
    const asked = { ...received, advies_gevraagd: "2026-03-20" } as const;
    const changed = { ...context("2026-05-12", asked), workAnewSince: localDate("2026-05-01") };
    expect(statusOf("adviseren", context("2026-05-12", asked))).toMatchObject({
      state: "late",
      due: { due: "2026-04-10" },
    });
    expect(statusOf("adviseren", changed)).toMatchObject({ state: "open", due: { due: "2026-05-22" } });
    expect(statusOf("besluiten", changed)).toMatchObject({ state: "late", due: { due: "2026-05-11" } });
    const done = context("2026-05-12", { ...asked, advies_compleet: "2026-04-20" });
    expect(statusOf("adviseren", { ...done, workAnewSince: localDate("2026-05-01") }).state).toBe("done_late");
  });

  it("may apply as long as answers decide it", () => {
    const of = context("2026-04-01", received, { adviseren: { outcome: "onbekend", dependsOn: ["bezoekers"] } });
    expect(statusOf("adviseren", of)).toMatchObject({ state: "maybe", dependsOn: ["bezoekers"] });
    expect(statusOf("besluiten", of).waitsFor).toEqual(["adviseren"]);
  });

  it("says which milestone its term counts from while that has not happened", () => {
    const of = context("2026-04-01", received);
    expect(statusOf("adviseren", of)).toMatchObject({ state: "open", due: null, awaits: "advies_gevraagd" });
    const asked = context("2026-04-01", { ...received, advies_gevraagd: "2026-03-30" });
    expect(statusOf("adviseren", asked)).toMatchObject({ due: { due: "2026-04-20" }, awaits: null });
  });

  it("gives its own sources and those of the term", () => {
    expect(statusOf("indienen", context("2026-03-01", start)).sources).toEqual([
      { key: "HR", place: "§ 1" },
      { key: "HR", place: "§ 14" },
    ]);
  });
});

describe("a term that depends on missing answers", () => {
  const open = { indienen: { terms: ["onbekend", "ja", "nee"] as Verdict[] } };

  it("shows each last day that is possible", () => {
    const status = statusOf("indienen", context("2026-03-01", start, open));
    expect(status.due).toBeNull();
    expect(status.terms.map(({ due }) => due?.due)).toEqual(["2026-05-02", "2026-03-21"]);
  });

  it("is late only when every one of them has passed", () => {
    expect(statusOf("indienen", context("2026-05-02", start, open)).state).toBe("open");
    expect(statusOf("indienen", context("2026-05-03", start, open)).state).toBe("late");
  });

  it("is never late while perhaps no term applies", () => {
    const none = { indienen: { terms: ["onbekend", "nee", "nee"] as Verdict[] } };
    expect(statusOf("indienen", context("2026-06-27", start, none)).state).toBe("open");
  });
});

describe("the step in which the gemeente decides", () => {
  const suspended = (today: string): StepContext => ({
    ...context(today, received),
    suspensions: [
      {
        ground: "supplement",
        requestedOn: localDate("2026-03-19"),
        termEnds: localDate("2026-04-02"),
        endedOn: today < "2026-03-27" ? null : localDate("2026-03-27"),
      },
    ],
  });

  it("is moved by a suspension of the procedure", () => {
    expect(statusOf("besluiten", suspended("2026-04-01"))).toMatchObject({
      due: { due: "2026-05-18", derivation: { counted: "2026-05-11" } },
      standsStill: false,
    });
  });

  it("stands still while the supplement is awaited; other steps do not", () => {
    const of = suspended("2026-03-25");
    expect(statusOf("besluiten", of)).toMatchObject({ standsStill: true, due: { due: "2026-05-26" } });
    expect(statusOf("adviseren", of).standsStill).toBe(false);
  });

  it("is extended once, by the length of the method or a shorter one", () => {
    const decidedOn = localDate("2026-05-01");
    const extended = (length: { amount: number; unit: "weeks" } | null) =>
      statusOf("besluiten", { ...context("2026-05-01", received), extension: { decidedOn, length } }).due?.due;
    expect(extended(null)).toBe("2026-07-06");
    expect(extended({ amount: 2, unit: "weeks" })).toBe("2026-05-26");
  });

  it("has a statutory clock", () => {
    const found = decisionClock(method, suspended("2026-05-20"), { noticeOn: localDate("2026-05-19") });
    expect(found).toMatchObject({
      step: "besluiten",
      clock: { late: true, suspendedDays: 7, lastDay: { due: "2026-05-18" }, penalty: { firstDay: "2026-06-03" } },
    });
    expect(decisionClock(method, context("2026-05-20", start))).toBeNull();
    expect(decisionClock(method, context("2026-05-20", received), { endsIn: "melding_beoordeeld" })).toBeNull();
  });
});

describe("the check on the day of receipt", () => {
  it("goes by the deadline of the class", () => {
    expect(submissionCheck(method, context("2026-03-21", start))).toMatchObject({ verdict: true, step: "indienen" });
    const late = submissionCheck(method, context("2026-03-25", start));
    expect(late).toMatchObject({ verdict: false, terms: [{ daysLate: 4, lastDay: { due: "2026-03-21" } }] });
    expect(submissionCheck(method, context("2026-09-01", received))?.verdict).toBe(true);
  });

  it("is open as long as answers decide which deadline applies", () => {
    const open = { indienen: { terms: ["onbekend", "ja", "nee"] as Verdict[] } };
    expect(submissionCheck(method, context("2026-03-20", start, open))?.verdict).toBe(true);
    expect(submissionCheck(method, context("2026-04-01", start, open))?.verdict).toBeNull();
    expect(submissionCheck(method, context("2026-05-03", start, open))?.verdict).toBe(false);
  });

  it("is not made without a first day or a deadline", () => {
    expect(submissionCheck(method, context("2026-03-21", {}))).toBeNull();
    expect(submissionCheck({ steps: [] }, context("2026-03-21", start))).toBeNull();
  });
});

describe("the term of an advice", () => {
  const rule = {
    terms: [term(14, "dagen", "after", "advies_gevraagd"), term(21, "dagen", "after", "advies_gevraagd")],
    remindDaysBefore: [5, 3, 0],
    sources: [],
  };
  const due = (verdicts: Verdict[]) => adviceDue(rule, verdicts, localDate("2026-04-01"), equatedDays);

  it("ends on a fixed day with reminders before it", () => {
    expect(due(["ja", "nee"])).toEqual({ due: "2026-04-15", reminders: ["2026-04-10", "2026-04-12", "2026-04-15"] });
    expect(due(["nee", "ja"])?.due).toBe("2026-04-22");
  });

  it("is the shortest that may apply, and absent when none does", () => {
    expect(due(["onbekend", "ja"])?.due).toBe("2026-04-15");
    expect(due(["nee", "nee"])).toBeNull();
  });
});
