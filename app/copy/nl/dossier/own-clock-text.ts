import type { SuspensionGround } from "~/domain/time/suspension";
import type { TermLength } from "~/domain/time/term";
import { formatDate } from "../format";
import { formatTermLength } from "../terms";

type Extended = TermLength & { decidedOn: string };
type Stopped = { ground: SuspensionGround; askedOn: string; termEndsOn: string; answeredOn: string | null };

const why: Readonly<Record<SuspensionGround, string>> = {
  supplement: "omdat u iets moest aanvullen",
  consent: "omdat u met uitstel hebt ingestemd",
  applicant: "omdat de vertraging bij u ligt",
  force_majeure: "door overmacht",
};

/** What happened to the term to decide, told to the applicant. */
export const ownMoveWords = {
  extended: (extended: Extended, lastDay: string): string =>
    `De gemeente heeft op ${formatDate(extended.decidedOn)} de termijn verlengd met ${formatTermLength(extended)}. De laatste dag is nu ${formatDate(lastDay)}.`,
  stopped: ({ ground, askedOn, termEndsOn, answeredOn }: Stopped): string =>
    answeredOn === null
      ? `De termijn staat stil na ${formatDate(askedOn)}, tot en met ${formatDate(termEndsOn)}, ${why[ground]}.`
      : `De termijn stond stil na ${formatDate(askedOn)} en loopt weer sinds ${formatDate(answeredOn)}. Hij stond stil ${why[ground]}.`,
  notice: (receivedOn: string): string =>
    `De gemeente heeft uw ingebrekestelling op ${formatDate(receivedOn)} ontvangen.`,
};
