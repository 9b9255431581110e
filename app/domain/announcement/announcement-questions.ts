import { questionWithMeaning } from "../form/question-with-meaning";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { Meaning } from "../handreiking/reserved";

/** What can be seen of an evenement before anything is known of how it will be held. */
const before: readonly Meaning[] = ["naam", "soort", "gemeente"];
const after: readonly Meaning[] = ["dagen", "aanwezig_piek"];

/** Without these no date and place are reserved. */
const needed: readonly Meaning[] = ["naam", "gemeente", "dagen"];

/** The few questions with which an organiser reserves a date and a place. */
export function announcementQuestions(handreiking: Handreiking): readonly Question[] {
  const meant = (meanings: readonly Meaning[]) =>
    meanings.flatMap((meaning) => questionWithMeaning(handreiking, meaning) ?? []);
  const place = placeQuestion(handreiking);
  return [...meant(before), ...(place === null ? [] : [place]), ...meant(after)];
}

/** The questions without which an announcement says too little. */
export function neededForAnnouncement(handreiking: Handreiking): readonly Question[] {
  const place = placeQuestion(handreiking);
  return announcementQuestions(handreiking).filter(
    (question) => question === place || (question.meaning !== null && needed.includes(question.meaning)),
  );
}

/** The place in words: a line of text or an address beside the drawing, which comes with the application. */
function placeQuestion(handreiking: Handreiking): Question | null {
  const drawing = questionWithMeaning(handreiking, "locatie");
  const inWords = handreiking.questions.find(
    ({ section, kind, when }) =>
      section === drawing?.section && (kind === "tekst" || kind === "adres") && when === null,
  );
  return inWords ?? (drawing?.kind === "gebied" ? null : drawing);
}
