import { formatDate, formatInstant, formatList } from "../format";

type Excuse = {
  until: string;
  outages: readonly { startedAt: number; endedAt: number | null; explanation: string }[];
};

/** When the site could not be used: "van 15 mei 2026, 8.00 uur tot ...". */
export const outagePeriod = ({ startedAt, endedAt }: Excuse["outages"][number]): string =>
  endedAt === null
    ? `sinds ${formatInstant(startedAt)}`
    : `van ${formatInstant(startedAt)} tot ${formatInstant(endedAt)}`;

const when = ({ outages }: Excuse): string => formatList(outages.map(outagePeriod));

/** A term of the applicant that goes on. */
export const continuedSentence = (excuse: Excuse): string =>
  `Door een storing kon u deze site niet gebruiken ${when(excuse)}. Daarom hebt u tot en met ${formatDate(excuse.until)} de tijd.`;

/** An application that came in late, and need not be held against whoever sent it. */
export const excusedSentence = (excuse: Excuse): string =>
  `De site werkte niet ${when(excuse)}. De aanvraag kwam uiterlijk ${formatDate(excuse.until)} binnen, dus dat zij te laat is, telt niet mee.`;

/** The same before it is sent in. */
export const stillExcusedSentence = (excuse: Excuse): string =>
  `De site werkte niet ${when(excuse)}. Dient u in tot en met ${formatDate(excuse.until)}, dan telt niet mee dat u te laat bent.`;
