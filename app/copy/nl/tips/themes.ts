import { aroundTheEvent } from "./around-the-event";
import { foodAndCare } from "./food-and-care";
import { terrainAndCrowd } from "./terrain-and-crowd";
import type { TipTheme } from "./tip";

/** The themes of the tips, in the order in which an evenement is prepared. */
export const tipThemes: readonly TipTheme[] = [...terrainAndCrowd, ...foodAndCare, ...aroundTheEvent];

export const tipsText = {
  title: "Tips voor uw evenement",
  intro: "Korte tips per onderwerp. Wat voor uw evenement verplicht is, staat in uw vergunning.",
  contents: "Onderwerpen",
  start: "Wat heb ik nodig?",
  startText: "Weet u nog niet of u een melding doet of een vergunning nodig hebt?",
} as const;
