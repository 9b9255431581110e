import type { Track } from "~/domain/handreiking/reserved";

/** The three procedures in the words of the organiser. */
export const trackWords: Record<Track, { short: string; title: string; text: string }> = {
  vrij: {
    short: "een evenement zonder melding",
    title: "U hoeft niets aan te vragen",
    text: "Zoals u het nu hebt ingevuld, is geen melding en geen vergunning nodig. U krijgt wel een kopie van uw antwoorden.",
  },
  melding: {
    short: "een melding",
    title: "Een melding is genoeg",
    text: "Zoals u het nu hebt ingevuld, is een melding genoeg. U hebt geen vergunning nodig.",
  },
  vergunning: {
    short: "een vergunning",
    title: "U hebt een vergunning nodig",
    text: "De gemeente beslist op uw aanvraag en vraagt zo nodig advies.",
  },
};
