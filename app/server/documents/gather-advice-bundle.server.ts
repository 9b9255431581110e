import { and, count, desc, eq } from "drizzle-orm";
import { closingWords } from "~/copy/nl/advice/fall-words";
import { changeWords } from "~/copy/nl/documents/change-words";
import type { RequestState } from "~/domain/advice/holding";
import { readJointFindings, themeFindings } from "~/domain/advice/joint-findings";
import { normPositions } from "~/domain/advice/norm-positions";
import type { AdviceBundle, AdviceInBundle, JointAdvice, RequestInBundle } from "~/domain/documents/advice-bundle";
import { conflictingNorms } from "~/domain/documents/conflicting-norms";
import { localDate } from "~/domain/time/local-date";
import { documentSnapshot, meeting } from "~db/schema";
import type { Context } from "../context.server";
import {
  type AdviceConditionRecord,
  type AdviceRecord,
  type AdviceRequestRecord,
  conditionsOf,
} from "../data/advice-requests.server";
import { newestDecision } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import { rulingViews } from "../data/ruling-views.server";
import type { Reader } from "../database.server";
import { departuresInBundle } from "./departures-in-bundle.server";
import { gatherClassification } from "./gather-classification.server";
import {
  collectedOf,
  filesInDocument,
  gatherEvenement,
  regionName,
  serviceName,
  themeName,
  timelinessOf,
} from "./gather-evenement.server";
import { gatherSections } from "./gather-sections.server";

type State = RequestState<AdviceRequestRecord, AdviceRecord>;
type Treatments = Map<string, { kind: "adopted" | "adapted" | "departed" | "general" | "own"; reason: string | null }>;

/** Everything that the gemeente needs to decide, as it is at this moment. Concepts of requests are no part of it. */
export async function gatherAdviceBundle(read: Reader, ctx: Context, state: DossierState): Promise<AdviceBundle> {
  const { dossier, rules, version } = state;
  const sent = state.requests.filter(({ request }) => request.status !== "concept");
  const conditions = await conditionsOf(
    read,
    sent.flatMap(({ newest }) => (newest === null ? [] : [newest.id])),
  );
  const treatments = await treatmentsOf(read, dossier.id);
  const adviceOf = (each: State) => adviceInBundle(state, each, conditions, treatments);
  const joint = sent.find(({ request, newest }) => request.kind === "joint" && newest !== null);
  return {
    region: regionName(read),
    reference: dossier.reference,
    number: bundlesBefore(read, dossier.id) + 1,
    madeAt: ctx.now,
    evenement: gatherEvenement(read, state),
    application: {
      version: version.number,
      submittedAt: version.submittedAt,
      timeliness: timelinessOf(state),
      handreiking: `${rules.handreiking.title} ${rules.handreiking.version}`,
      localLayer: rules.handreiking.local?.name ?? null,
      missing: missingOf(state),
      sections: gatherSections(rules.handreiking, version.answers, { withSensitive: false }),
    },
    classification: gatherClassification(read, state),
    underReview: state.transitionFacts.underReview,
    unasked: state.transitionFacts.missingAdvice.map((service) => serviceName(rules.handreiking, service)),
    requests: sent
      .filter(({ request }) => request.kind === "single")
      .map((each) => requestInBundle(state, each, adviceOf(each))),
    joint: joint === undefined ? null : jointAdvice(read, state, joint, adviceOf(joint)),
    conflicts: conflictsOf(state, sent),
    rulings: rulingViews(state),
    departures: await departuresInBundle(read, state),
    files: filesInDocument(state),
  };
}

function requestInBundle({ rules }: DossierState, { request }: State, advice: AdviceInBundle | null): RequestInBundle {
  return {
    service: serviceName(rules.handreiking, request.serviceId),
    status: request.status,
    askedOn: request.askedOn === null ? null : localDate(request.askedOn),
    dueOn: request.dueOn === null ? null : localDate(request.dueOn),
    subjects: request.subjects,
    question: request.question,
    closingReason: closingWords(request.closingReason),
    advice,
  };
}

function adviceInBundle(
  state: DossierState,
  { newest, changes }: State,
  conditions: readonly AdviceConditionRecord[],
  treatments: Treatments,
): AdviceInBundle | null {
  if (newest === null) return null;
  const { handreiking } = state.rules;
  const nameOf = (theme: string | null) => themeName(handreiking, theme);
  return {
    number: newest.number,
    conclusion: newest.conclusion,
    stands: changes.length === 0,
    changes: changes.map((change) => changeWords(handreiking, change, nameOfFile(state))),
    givenBy: newest.givenByName,
    givenOn: localDate(newest.givenOn),
    applicationVersion: newest.basis.applicationVersionNumber,
    filesRead: newest.basis.files.map((file) => ({ document: fileName(state, file.threadId), version: file.number })),
    findings: Object.entries(themeFindings(newest.findings))
      .filter(([, text]) => text.trim() !== "")
      .map(([theme, text]) => ({ theme: nameOf(theme), text })),
    residualRisk: newest.residualRisk,
    conditions: conditions
      .filter((condition) => condition.adviceId === newest.id)
      .map(({ threadId, number, text, theme, binding }) => ({
        threadId,
        number,
        text,
        theme: nameOf(theme),
        binding,
        treatment: treatments.get(threadId) ?? null,
      })),
  };
}

const nameOfFile =
  ({ files, rules }: DossierState) =>
  (threadId: string) => {
    const file = files.find((each) => each.threadId === threadId);
    if (file === undefined) return null;
    const kind = rules.handreiking.attachments.find(({ document }) => document === file.attachmentId)?.name.nl;
    return { name: kind ?? file.fileName, number: file.number };
  };

const fileName = ({ files }: DossierState, threadId: string): string =>
  files.find((file) => file.threadId === threadId)?.fileName ?? threadId;

function jointAdvice(
  read: Reader,
  state: DossierState,
  { request, newest }: State,
  advice: AdviceInBundle | null,
): JointAdvice | null {
  if (advice === null) return null;
  const said = readJointFindings(newest?.findings ?? {});
  const { handreiking } = state.rules;
  const held = read
    .select()
    .from(meeting)
    .where(eq(meeting.dossierId, state.dossier.id))
    .orderBy(desc(meeting.plannedOn))
    .limit(1)
    .get();
  return {
    ...advice,
    writtenBy: serviceName(handreiking, request.serviceId),
    services: (handreiking.joint?.from ?? []).map((id) => serviceName(handreiking, id)),
    meeting: held === undefined ? null : { on: localDate(held.plannedOn), place: held.place },
    disagreements:
      said.disagreements === "" ? [] : [{ subject: said.disagreements, positions: [], choice: null, reason: null }],
    capacity: said.capacity,
  };
}

/** Norms on which the services that were asked differ, with the value that the joint advice chose. */
function conflictsOf({ rules }: DossierState, sent: readonly State[]): AdviceBundle["conflicts"] {
  const { handreiking } = rules;
  const joint = sent.find(({ request }) => request.kind === "joint");
  const { choices } = readJointFindings(joint?.newest?.findings ?? {});
  const asked = sent.map(({ request }) => request.serviceId);
  return conflictingNorms(normPositions(handreiking, asked)).map((conflict) => {
    const choice = choices.find(({ normId }) => normId === conflict.norm.id);
    const by = joint === undefined ? "" : serviceName(handreiking, joint.request.serviceId);
    return { ...conflict, decided: choice === undefined ? null : { value: choice.value, by, reason: choice.reason } };
  });
}

function missingOf(state: DossierState): readonly string[] {
  const { soft } = collectedOf(state).missing;
  const { questions } = state.rules.handreiking;
  return soft.map((id) => questions.find((question) => question.id === id)?.label.nl ?? id);
}

async function treatmentsOf(read: Reader, dossierId: string): Promise<Treatments> {
  const newest = await newestDecision(read, dossierId);
  return new Map(
    (newest?.conditions ?? []).map(({ threadId, treatment, reason }) => [threadId, { kind: treatment, reason }]),
  );
}

function bundlesBefore(read: Reader, dossierId: string): number {
  const where = and(eq(documentSnapshot.dossierId, dossierId), eq(documentSnapshot.kind, "advice_bundle"));
  return read.select({ number: count() }).from(documentSnapshot).where(where).get()?.number ?? 0;
}
