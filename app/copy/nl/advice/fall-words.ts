import { type FallCause, fallCauseOf } from "~/domain/advice/fall-away";

/** Why a request closed by itself. */
export const fallWords: Readonly<Record<FallCause, string>> = {
  as_before: "De aanvraag is weer zoals toen dit was afgehandeld.",
  not_asked: "Geen regel vraagt dit advies nog.",
  ruling: "De gemeente vindt dat het verschil in de tekst niet uitmaakt.",
};

/** Why a request was closed: in words of the program, or as the person wrote it. */
export function closingWords(closingReason: string | null): string | null {
  const cause = fallCauseOf(closingReason);
  return cause === null ? closingReason : fallWords[cause];
}
