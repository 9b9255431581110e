import type { WorkedOutForm } from "../form/work-out-form";
import type { Facts, FactValue } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import { type Situation, situate } from "../handreiking/situation";
import { askableQuestions } from "./check-questions";

/** More questions than these nobody answers just to know beforehand. */
export const mostDecidingQuestions = 10;

const onOnePage = 5;

/**
 * The questions that still decide something, those that decide most first: between free, a notice and a permit as long
 * as that is open, and then between the classes of a permit. None once both are certain, or when enough was asked.
 */
export function decidingQuestions(
  handreiking: Handreiking,
  form: WorkedOutForm,
  alreadyAsked: ReadonlySet<string>,
): readonly Question[] {
  const room = Math.min(onOnePage, mostDecidingQuestions - alreadyAsked.size);
  const open = openFacts(form);
  if (room <= 0 || open.size === 0) return [];
  const visible = new Set(form.visible.map(({ id }) => id));
  const left = askableQuestions(handreiking)
    .filter(({ id }) => open.has(id) && visible.has(id) && !alreadyAsked.has(id) && !(id in form.answersInForce))
    .map((question, place) => ({ question, place, left: whatIsLeft(handreiking, form.facts, question) }))
    .sort(
      (one, other) =>
        one.left.outcomes - other.left.outcomes || one.left.points - other.left.points || one.place - other.place,
    )
    .slice(0, room)
    .map(({ question }) => question.id);
  return handreiking.questions.filter(({ id }) => left.includes(id));
}

/** What the track waits for, or the class once a permit is certain. */
function openFacts({ assessment }: WorkedOutForm): ReadonlySet<string> {
  const { track } = assessment;
  if (track.certain === null) return new Set(track.dependsOn);
  return new Set(track.certain === "vergunning" ? assessment.class?.dependsOn : []);
}

type Left = {
  /** Tracks and classes that an answer leaves open, over all its answers. */
  readonly outcomes: number;
  /** How far the points of the scan still reach. */
  readonly points: number;
};

/** How much stays open after this question, on the average of its answers. Rows are work, so they are asked last. */
function whatIsLeft(handreiking: Handreiking, facts: Facts, question: Question): Left {
  const answers = possibleAnswers(handreiking, question);
  if (answers.length === 0) return { outcomes: Number.POSITIVE_INFINITY, points: 0 };
  const all = answers.map((answer) => situate(handreiking, { ...facts, [question.id]: answer }));
  const average = (count: (situation: Situation) => number) =>
    all.reduce((sum, situation) => sum + count(situation), 0) / all.length;
  return {
    outcomes: average(({ track, class: work }) => bitsIn(track) + (work === null ? 0 : bitsIn(work.possible))),
    points: average(({ scan }) => (scan === null ? 0 : scan.total.max - scan.total.min)),
  };
}

function possibleAnswers(handreiking: Handreiking, { id }: Question): readonly FactValue[] {
  const fact = handreiking.facts.find((one) => one.id === id);
  if (fact === undefined) return [];
  if (fact.type === "number") return [fact.min, fact.max];
  const options = fact.options.map((option) => option.id);
  return fact.type === "choice" ? options : options.map((option) => [option]);
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
