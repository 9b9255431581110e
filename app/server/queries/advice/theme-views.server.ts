import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import type { Question } from "~/domain/handreiking/question";
import type { DossierState } from "../../data/dossier-state.server";

export type FactView = { id: string; term: string; answer: AnswerInWords; shownAt: string | null };
export type ThemeView = { id: string; name: string; facts: FactView[]; attachments: string[] };

/**
 * What the organiser answered to the questions that each theme of a service relies on. Hidden answers do not count. A
 * fact of which a theme before it tells carries the name of that theme, so that long answers need not be read twice.
 */
export function themeViews(state: DossierState, serviceId: string): ThemeView[] {
  const { handreiking } = state.rules;
  const themes = handreiking.services.find(({ id }) => id === serviceId)?.themes ?? [];
  return themes.map((theme, index) => ({
    id: theme.id,
    name: theme.name.nl,
    facts: factViews(state, theme.questions).map((fact) => ({
      ...fact,
      shownAt: themes.slice(0, index).find(({ questions }) => questions.includes(fact.id))?.name.nl ?? null,
    })),
    attachments: theme.attachments.map(
      (document) => handreiking.attachments.find((rule) => rule.document === document)?.name.nl ?? document,
    ),
  }));
}

/** The answers that matter to everybody and stand in none of the service's themes. */
export function sharedFacts(state: DossierState, serviceId: string): FactView[] {
  const { handreiking } = state.rules;
  const themes = handreiking.services.find(({ id }) => id === serviceId)?.themes ?? [];
  const ofThemes = new Set(themes.flatMap(({ questions }) => questions));
  const shared = handreiking.questions.filter(
    ({ id, materiality }) => materiality.kind === "always" && !ofThemes.has(id),
  );
  return factViews(
    state,
    shared.map(({ id }) => id),
  );
}

/** The questions outside the own themes that an adviser can tick as also relied on. */
export function otherQuestions(state: DossierState, serviceId: string): { id: string; label: string }[] {
  const { handreiking } = state.rules;
  const themes = handreiking.services.find(({ id }) => id === serviceId)?.themes ?? [];
  const ofThemes = new Set(themes.flatMap(({ questions }) => questions));
  return handreiking.questions
    .filter(({ id, materiality }) => !ofThemes.has(id) && materiality.kind !== "always" && materiality.kind !== "no")
    .filter((question) => isAnswered(state, question) && !question.sensitive)
    .map(({ id, label }) => ({ id, label: label.nl }));
}

function factViews(state: DossierState, ids: readonly string[]): FactView[] {
  return ids.flatMap((id) => {
    const question = state.rules.handreiking.questions.find((candidate) => candidate.id === id);
    if (question === undefined || !isAnswered(state, question)) return [];
    const answer = answerInWords(question, state.version.answers[id]);
    return answer === null ? [] : [{ id, term: question.label.nl, answer, shownAt: null }];
  });
}

const isAnswered = ({ version, assessment }: DossierState, { id }: Question): boolean =>
  assessment.questions[id] === "ja" && Object.hasOwn(version.answers, id);
