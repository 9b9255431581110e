import { answerLine } from "~/copy/nl/form/answer-words";
import { can } from "~/domain/access/actions";
import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import type { Answers } from "~/domain/form/answers";
import { differingAnswers } from "~/domain/form/compare-answers";
import type { ApplicationVersionKind } from "~/domain/form/draft";
import { type PlaceOnMap, placeOnMap } from "~/domain/form/place-on-map";
import { earlierInFacts } from "~/domain/form/supply-facts";
import { workOutForm } from "~/domain/form/work-out-form";
import type { Question } from "~/domain/handreiking/question";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import { versionsOf } from "../../data/application-versions.server";
import { type ApplicationVersionRecord, filesOfVersion } from "../../data/applications.server";
import type { DossierState } from "../../data/dossier-state.server";
import { gemeenteOutlines } from "../../gemeente-outlines.server";
import { type FileView, fileViews } from "./attachments.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";

export type AnswerView = { id: string; label: string; answer: AnswerInWords | null; canCorrect: boolean };

export type ApplicationPage = {
  head: DossierHead;
  versions: { number: number; kind: ApplicationVersionKind; at: number; by: string; reason: string | null }[];
  shown: number;
  sections: { id: string; title: string; answers: AnswerView[] }[];
  /** What is different from the version before; null for the first. */
  differences: { id: string; label: string; before: string | null; after: string | null }[] | null;
  files: FileView[];
  /** Where the drawing of this version lies; null without one. */
  place: PlaceOnMap | null;
  /** Contact data and the like are left out for a reader who was not asked for advice. */
  withheld: boolean;
};

/** The application as it was sent in, version by version, in words. */
export async function readApplicationPage(
  ctx: Context,
  reference: string,
  wanted: number | null,
): Promise<Outcome<ApplicationPage>> {
  const opened = await openDossierPage(ctx, reference, "application.read");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const versions = await versionsOf(ctx.read, state.version.applicationId);
  const shown = wanted === null ? versions.at(-1) : versions.find(({ number }) => number === wanted);
  if (shown === undefined) return refuse("not_found");
  const before = versions.find(({ number }) => number === shown.number - 1);
  const isNewest = shown.id === state.version.id;
  const readsAll = mayReadSensitive(ctx, state);
  const questions = state.rules.handreiking.questions.filter((question) => readsAll || !question.sensitive);
  return ok({
    head,
    versions: versions.map(({ number, kind, submittedAt, submittedByName, reason }) => ({
      number,
      kind,
      at: submittedAt,
      by: submittedByName,
      reason,
    })),
    shown: shown.number,
    sections: sectionsOf(ctx, state, questions, shown, isNewest),
    differences: before === undefined ? null : differences(questions, before.answers, shown.answers),
    files: fileViews({ ...state, files: isNewest ? state.files : await filesOfVersion(ctx.read, shown) }),
    place: placeOnMap(state.rules.handreiking, shown.answers, gemeenteOutlines()),
    withheld: !readsAll && state.rules.handreiking.questions.some((question) => question.sensitive),
  });
}

/** The gemeente reads everything; others read contact data only where they were asked for advice. */
export function mayReadSensitive({ actor }: Context, { requests }: DossierState): boolean {
  if (can(actor, "note.read") || actor.role === "organiser" || actor.role === "inspector") return true;
  return requests.some(
    ({ request }) => request.organisationId === actor.organisation.id && request.status !== "concept",
  );
}

function sectionsOf(
  ctx: Context,
  { rules, dossier }: DossierState,
  questions: readonly Question[],
  { answers, facts }: ApplicationVersionRecord,
  isNewest: boolean,
): ApplicationPage["sections"] {
  const { handreiking } = rules;
  const today = localDate(dossier.receivedOn ?? ctx.today);
  const { visible } = workOutForm(handreiking, answers, {
    today,
    earlier: earlierInFacts(facts),
    outlines: gemeenteOutlines(),
  });
  const asked = questions.filter(
    ({ id, kind }) => kind !== "bestand" && visible.some((question) => question.id === id),
  );
  const open = dossier.kind === "lead" && !["evaluated", "closed", "withdrawn"].includes(dossier.status);
  const canCorrect = isNewest && open && can(ctx.actor, "application.correct");
  return handreiking.sections.flatMap(({ id, title }) => {
    const ofSection = asked.filter((question) => question.section === id);
    if (ofSection.length === 0) return [];
    const views = ofSection.map((question) => ({
      id: question.id,
      label: question.label.nl,
      answer: answerInWords(question, answers[question.id]),
      canCorrect: canCorrect && question.kind !== "verklaring",
    }));
    return [{ id, title: title.nl, answers: views }];
  });
}

function differences(questions: readonly Question[], before: Answers, after: Answers) {
  const ids = differingAnswers(
    questions.map(({ id }) => id),
    before,
    after,
  );
  return questions
    .filter(({ id }) => ids.includes(id))
    .map((question) => ({
      id: question.id,
      label: question.label.nl,
      before: answerLine(answerInWords(question, before[question.id])) || null,
      after: answerLine(answerInWords(question, after[question.id])) || null,
    }));
}
