import type { Handreiking } from "../handreiking/model";
import type { Answers, AreaAnswer, AreaShape } from "./answers";
import { answerWithMeaning, questionWithMeaning } from "./question-with-meaning";

/** What was drawn of the place of the evenement; nothing when it was told in words alone. */
export function drawnShapes(handreiking: Handreiking, answers: Answers): readonly AreaShape[] {
  if (questionWithMeaning(handreiking, "locatie")?.kind !== "gebied") return [];
  return (answerWithMeaning(handreiking, answers, "locatie") as AreaAnswer | undefined)?.shapes ?? [];
}
