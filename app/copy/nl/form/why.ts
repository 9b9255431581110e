import type { Citation, Use, Why } from "~/domain/form/question-purpose";
import { formatList } from "../format";

/** What an answer is used for, in one or two sentences. */
export function whySentence({ uses }: Why): string {
  const advisers = [...new Set(uses.flatMap((use) => (use.kind === "advice" ? [use.service] : [])))];
  const documents = [...new Set(uses.flatMap((use) => (use.kind === "attachment" ? [use.name.nl] : [])))];
  const elsewhere = [...new Set(uses.flatMap((use) => (use.kind === "elsewhere" ? [use.name.nl] : [])))];
  const themes = uses.flatMap((use) => (use.kind === "theme" ? [use] : []));
  const has = (kind: Use["kind"]) => uses.some((use) => use.kind === kind);
  const parts = [
    has("track") ? "Uw antwoord bepaalt mee of een melding genoeg is." : "",
    has("scan") ? "Uw antwoord telt mee in de risicoscan." : "",
    has("class") ? "Uw antwoord bepaalt mee in welke klasse het evenement valt." : "",
    advisers.length > 0 ? `Uw antwoord bepaalt of de gemeente advies vraagt aan: ${formatList(advisers)}.` : "",
    ...themes.map((theme) => `${theme.service} kijkt hiernaar bij: ${theme.theme.nl.toLowerCase()}.`),
    documents.length > 0 ? `Uw antwoord bepaalt of u dit moet meesturen: ${formatList(documents)}.` : "",
    has("condition") ? "Uw antwoord bepaalt welke voorschriften bij de vergunning horen." : "",
    elsewhere.length > 0 ? `Uw antwoord bepaalt of u ook dit moet regelen: ${formatList(elsewhere)}.` : "",
    has("joint") ? "Uw antwoord bepaalt of de diensten samen een advies geven." : "",
    has("step") ? "Uw antwoord bepaalt mee hoeveel tijd er voor de aanvraag is." : "",
    has("derived") ? "De gemeente rekent met uw antwoord." : "",
    has("ground") ? "Dit moet volgens de regels in uw aanvraag staan." : "",
  ];
  return parts.filter((part) => part !== "").join(" ") || "De gemeente heeft dit nodig om uw aanvraag te beoordelen.";
}

/** "Algemene wet bestuursrecht, art. 4:2 lid 1; Model-APV" */
export function sourcesLine(sources: readonly Citation[]): string | undefined {
  if (sources.length === 0) return undefined;
  return sources.map(({ title, place }) => (place ? `${title}, ${place}` : title)).join("; ");
}
