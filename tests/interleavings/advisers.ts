import type { AdviceRequestKind } from "~/domain/advice/advice-status";
import { readAdviceCheck } from "~/server/queries/advice/advice-check.server";
import { readAdviceForm } from "~/server/queries/advice/advice-form.server";
import { readJointForm } from "~/server/queries/advice/joint-request.server";
import { giveDraftedAdvice } from "~/server/use-cases/give-drafted-advice.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";
import type { TestPerson } from "../support/test-region";
import type { Stage } from "./acting";

export const adviserActs = ["write", "give", "give"] as const;
export type AdviserAct = (typeof adviserActs)[number];

type Who = { name: string; persons: readonly TestPerson[] };

const conclusions = ["positive", "positive", "positive_with_conditions", "negative"] as const;
const nothing = async () => undefined;

/** An adviser opens a request to a service of these people, and writes or gives advice as the page showed it. */
export async function adviser(
  on: Stage,
  { name, persons }: Who,
  act: AdviserAct,
  chance: number,
): Promise<() => Promise<unknown>> {
  const seen = on.look();
  const mine = seen.requests.flatMap((request) => {
    const person = persons.find(({ organisation }) => organisation.id === request.organisation);
    return person === undefined || request.status === "concept" ? [] : [{ request, person }];
  });
  const chosen = mine[chance % Math.max(mine.length, 1)];
  if (chosen === undefined) return nothing;
  const { request, person } = chosen;
  const open = { on, name, person, requestId: request.id, kind: request.kind };
  return act === "write" ? writing(open, chance) : giving(open);
}

type Open = { on: Stage; name: string; person: TestPerson; requestId: string; kind: AdviceRequestKind };

async function writing({ on, name, person, requestId, kind }: Open, chance: number): Promise<() => Promise<unknown>> {
  const ctx = await on.contextOf(person);
  const { seen, page } = await on.open(async () =>
    kind === "joint" ? readJointForm(ctx, requestId) : readAdviceForm(ctx, requestId),
  );
  if (!page.ok) return nothing;
  const { revision, draft } = page.value;
  const conclusion = conclusions[chance % conclusions.length] ?? "positive";
  const own = { threadId: "", text: "Zet een hek.", theme: null, binding: "must" as const, origin: null };
  const conditions =
    conclusion === "positive_with_conditions" && draft.conditions.length === 0 ? [own] : draft.conditions;
  const written = { ...draft, conclusion, findings: { ...draft.findings, "": `Gezien (${chance}).` }, conditions };
  const input = { requestId, revision, draft: written, take: [] };
  return () =>
    on.act(name, "write", person, { seen, sent: { requestId } }, (context) => saveAdviceDraft(context, input));
}

async function giving({ on, name, person, requestId, kind }: Open): Promise<() => Promise<unknown>> {
  const ctx = await on.contextOf(person);
  const { seen, page } = await on.open(() => readAdviceCheck(ctx, requestId, kind));
  if (!page.ok) return nothing;
  // Nothing stands in the concept yet: write first.
  if (page.value.advice === null) return writing({ on, name, person, requestId, kind }, 0);
  const { revision, head, partIds } = page.value;
  const input = { requestId, draftRevision: revision, applicationVersionId: head.versionId, partIds };
  return () =>
    on.act(name, "give", person, { seen, sent: { requestId, partIds } }, (own) => giveDraftedAdvice(own, input));
}
