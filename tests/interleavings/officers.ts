import { rawFormOf } from "~/domain/form/raw-form";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { readScanPage } from "~/server/queries/dossier/scan-page.server";
import { readWarningPage } from "~/server/queries/dossier/warning-page.server";
import { confirmClass } from "~/server/use-cases/confirm-class.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";
import { correctApplication } from "~/server/use-cases/correct-application.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { declareComplete } from "~/server/use-cases/declare-complete.server";
import { sendRequests } from "~/server/use-cases/send-requests.server";
import { withdrawRequest } from "~/server/use-cases/withdraw-request.server";
import type { TestPerson } from "../support/test-region";
import type { Stage } from "./acting";
import { answersToGive } from "./answers-to-give";

export const officerActs = ["complete", "class", "send", "withdraw-request", "correct", "decide"] as const;
export type OfficerAct = (typeof officerActs)[number];

type Who = { name: string; person: TestPerson; reference: string };

/** Opens the page of an act; what it gives back does the act as the page showed the dossier. */
export async function officer(on: Stage, who: Who, act: OfficerAct, chance: number): Promise<() => Promise<unknown>> {
  const { name, person, reference } = who;
  const seen = on.look();
  const target = { dossierId: on.dossierId, revision: seen.revision };
  switch (act) {
    case "complete":
      return () => on.act(name, act, person, { seen }, (ctx) => declareComplete(ctx, target));
    case "send":
      return () => on.act(name, act, person, { seen }, (ctx) => sendRequests(ctx, target));
    case "class":
      return confirming(on, who, chance);
    case "withdraw-request": {
      const out = seen.requests.filter(({ status }) => status === "asked" || status === "in_progress");
      const request = out[chance % Math.max(out.length, 1)];
      if (request === undefined) return nothing;
      const { id: requestId, revision } = request;
      return () =>
        on.act(name, act, person, { seen }, (ctx) =>
          withdrawRequest(ctx, { requestId, revision, reason: "Niet nodig." }),
        );
    }
    case "correct": {
      const [questionId, value] = answersToGive(chance);
      const input = { ...target, questionId, raw: rawFormOf({ [questionId]: [String(value)] }), reason: "Gebeld." };
      return () =>
        on.act(name, act, person, { seen, sent: { questionId, value } }, (ctx) => correctApplication(ctx, input));
    }
    case "decide":
      return deciding(on, { name, person, reference }, chance);
  }
}

const nothing = async () => undefined;

/** The page of the scan takes long to work out; mostly its revision and its proposal are read from the rows. */
async function confirming(
  on: Stage,
  { name, person, reference }: Who,
  chance: number,
): Promise<() => Promise<unknown>> {
  const ctx = await on.contextOf(person);
  const { seen, page } = await on.open(async () => (chance % 10 === 0 ? readScanPage(ctx, reference) : null));
  const shown = page?.ok ? { revision: page.value.head.revision, proposed: page.value.proposed?.id ?? null } : null;
  const { revision, proposed } = shown ?? { revision: seen.revision, proposed: seen.proposedClass };
  const confirmedClass = chance % 4 === 0 || proposed === null ? (["A", "B", "C"][chance % 3] ?? "A") : proposed;
  const input = { dossierId: on.dossierId, revision, confirmedClass, reason: "Zo is het." };
  return () => on.act(name, "class", person, { seen }, (own) => confirmClass(own, input));
}

/** Decides as the page of the decision allows: on a permit, or on one under review. */
export async function deciding(
  on: Stage,
  { name, person, reference }: Who,
  chance: number,
  departs = false,
): Promise<() => Promise<unknown>> {
  const ctx = await on.contextOf(person);
  const { seen, page: read } = await on.open(() => readDecisionPage(ctx, reference));
  if (!read.ok) return nothing;
  const page = read.value;
  const reviewed = (["maintained", "amended", "maintained", "amended", "revoked"] as const)[chance % 5] ?? "maintained";
  const kind = page.mode === "review" ? reviewed : chance % 12 === 11 ? "refused" : "granted";
  const departures = [
    ...(departs ? page.obstacles : []),
    ...page.negative.map(({ id }) => ({ id: `advice_negative:${id}` })),
  ].map(({ id }) => ({ obstacle: id, reason: "Het kan niet wachten." }));
  const treated = page.advised.map(({ id, text }) => [id, { treatment: "adopted" as const, text, reason: "" }]);
  const choice: DecisionChoice = {
    kind,
    considerations: "Het past op deze plek.",
    publicationText: "",
    choices: { treated: Object.fromEntries(treated), general: [], own: [] },
    departures,
    grounds: ["public_safety", "changed_circumstances"],
    hearing: { needed: false, on: "2026-05-01", said: "De houder is het ermee eens." },
  };
  const input = { ...choice, dossierId: on.dossierId, revision: page.head.revision };
  return () =>
    on.act(name, "decide", person, { seen, sent: { kind, departures } }, (own) => decideOnPermit(own, input));
}

export const burgemeesterActs = ["read-warning", "read-warning", "decide"] as const;
export type BurgemeesterAct = (typeof burgemeesterActs)[number];

export async function burgemeester(
  on: Stage,
  who: Who,
  act: BurgemeesterAct,
  chance: number,
): Promise<() => Promise<unknown>> {
  if (act === "decide") return deciding(on, who, chance, chance % 2 === 0);
  const { name, person, reference } = who;
  const ctx = await on.contextOf(person);
  const { seen, page } = await on.open(() => readWarningPage(ctx, reference));
  if (!page.ok || !page.value.isUnread) return nothing;
  const input = { dossierId: on.dossierId, versionNumber: page.value.versionNumber };
  return () => on.act(name, act, person, { seen }, (own) => confirmWarning(own, input));
}
