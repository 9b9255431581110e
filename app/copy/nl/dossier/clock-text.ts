import type { ClockEvent } from "~/domain/dossier/clock-line";
import type { RoomForObjection } from "~/domain/time/room-for-objection";
import { mostPenaltyDays, penaltyStage, type StatutoryClock } from "~/domain/time/statutory-clock";
import { capitalise, formatCount, formatDate, formatDateWithDay, formatDaysLeft, formatList } from "../format";
import { formatTermLength, suspensionGroundNames } from "../terms";
import { excusedSentence, outagePeriod } from "./outage-text";

export const clockText = {
  title: "Termijn om te besluiten",
  meldingTitle: "Termijn om de melding te beoordelen",
  lastDay: "Laatste dag",
  decidedInTime: "Het besluit kwam op tijd.",
  decidedLate: "Het besluit kwam na de laatste dag.",
  sources: "Grond",
  noTerm: "Voor dit dossier loopt nog geen termijn om te besluiten, of het hangt van open antwoorden af welke.",
  withdrawn: "De aanvraag is ingetrokken. Er loopt geen termijn meer.",
  passage:
    "Uw gemeente geeft antwoord over de doorgang. De gemeente van het evenement heeft de termijn om te besluiten.",
  line: "Wat er gebeurde en wat er komt",
  day: "Dag",
  what: "Wat",
  effect: "Wat het betekent",
  today: "Vandaag",
  late: "Als het besluit te laat komt",
  room: "Tijd voor bezwaar",
  acts: "Wat kunt u doen",
  notPenalty: "Bij een melding loopt geen dwangsom.",
} as const;

type Words = { what: string; effect: string };

/** What happened or will, and what it does to the term. */
export function clockEventWords(event: ClockEvent): Words {
  switch (event.kind) {
    case "received":
      return { what: "Aanvraag ontvangen", effect: "De termijn begint de dag erna." };
    case "received_late":
      return {
        what: "Aanvraag ontvangen, te laat door een storing",
        effect: excusedSentence({ until: event.excuse.until, outages: event.excuse.because }),
      };
    case "supplement_asked":
      return {
        what: `Aanvulling gevraagd, uiterlijk ${formatDate(event.termEnds)}`,
        effect: standsStill(event.days),
      };
    case "term_continued":
      return {
        what: `Storing van de site ${formatList(event.continued.because.map(outagePeriod))}`,
        effect: `De organisator kan aanvullen tot en met ${formatDate(event.continued.until)}. De termijn van de gemeente schuift niet op.`,
      };
    case "supplement_received":
      return { what: "Aanvulling ontvangen", effect: "De aanvrager heeft aan het verzoek voldaan." };
    case "supplement_unused":
      return {
        what: "De termijn om aan te vullen is voorbij",
        effect: "De gemeente kan 4 weken lang besluiten de aanvraag niet te behandelen (Awb artikel 4:5 lid 4).",
      };
    case "stopped":
      return {
        what: `Opgeschort tot en met ${formatDate(event.termEnds)}: ${suspensionGroundNames[event.ground]}`,
        effect: `${standsStill(event.days)} ${event.explanation}`.trim(),
      };
    case "resumed":
      return {
        what: "De termijn loopt weer",
        effect:
          event.early && event.ground !== "supplement"
            ? "De reden was eerder voorbij. Deze dag telt weer mee."
            : "Deze dag telt weer mee.",
      };
    case "extended":
      return { what: `Verlengd met ${formatTermLength(event.length)} door ${event.by}`, effect: event.reason };
    case "last_day":
      return { what: "Laatste dag om te besluiten", effect: "Een besluit na deze dag is te laat." };
    case "notice_possible":
      return { what: "Ingebrekestelling mogelijk", effect: "Vanaf deze dag heeft een ingebrekestelling gevolg." };
    case "penalty_risk":
      return { what: "Dwangsom mogelijk", effect: "Als de ingebrekestelling op de eerste dag binnenkomt." };
    case "notice":
      return { what: "Ingebrekestelling ontvangen", effect: "De gemeente heeft nog twee weken." };
    case "penalty_begins":
      return {
        what: "Eerste dag van de dwangsom",
        effect:
          event.days > 0 ? `Tot nu toe ${formatCount(event.days, "dag", "dagen")}.` : "Nog geen dag verschuldigd.",
      };
    case "penalty_ends":
      return { what: "Laatste dag van de dwangsom", effect: `Hoogstens ${mostPenaltyDays} dagen.` };
    case "room_for_objection":
      return {
        what: "Laatste dag met tijd voor bezwaar",
        effect: `${event.weeks} weken voor het evenement. Deze dag schuift nooit op.`,
      };
    case "decided":
      return { what: "Besluit genomen", effect: event.late ? clockText.decidedLate : clockText.decidedInTime };
    case "today":
      return {
        what: clockText.today,
        effect: event.daysLeft === 0 ? "Dit is de laatste dag." : capitalise(`${formatDaysLeft(event.daysLeft)}.`),
      };
    case "evenement":
      return { what: "Het evenement begint", effect: "Vanaf deze dag wordt teruggeteld." };
  }
}

const standsStill = (days: number): string =>
  days === 0
    ? "De termijn staat er geen dag door stil."
    : `De termijn staat ${formatCount(days, "dag", "dagen")} stil, vanaf de dag erna.`;

/** From when notice of default can be given and what it costs in days, one sentence each, with the arithmetic. */
export function defaultSentences(clock: StatutoryClock, noticeOn: string | null, decided: boolean): string[] {
  const { lastDay, noticePossibleFrom, penaltyRiskFrom, penalty, late } = clock;
  if (decided && !late) return [clockText.decidedInTime];
  const first = `De dag na ${formatDate(lastDay.due)} = ${formatDate(noticePossibleFrom)}: vanaf dan kan de aanvrager de gemeente in gebreke stellen.`;
  if (noticeOn === null) {
    const risk = `2 weken na ${formatDate(noticePossibleFrom)}, en dan de dag erna = ${formatDate(penaltyRiskFrom)}: de vroegste dag waarop een dwangsom kan lopen, hoogstens ${mostPenaltyDays} dagen (Awb artikel 4:17).`;
    return decided ? [clockText.decidedLate, first] : [first, risk];
  }
  if (penalty === null)
    return [
      `De ingebrekestelling kwam op ${formatDate(noticeOn)}. Het besluit kwam binnen twee weken daarna: er is geen dwangsom.`,
    ];
  const counted = `2 weken na ${formatDate(noticeOn)}, en dan de dag erna = ${formatDate(penalty.firstDay)}: de eerste dag van de dwangsom. Hij loopt tot het besluit, en niet langer dan tot en met ${formatDate(penalty.lastDay)} (${mostPenaltyDays} dagen).`;
  return [counted, daysSoFar(penalty.days), amounts];
}

const amounts =
  "De bedragen per dag staan in Awb artikel 4:17 lid 2 en worden geïndexeerd. Kijk het bedrag van dit jaar na voor u betaalt.";

function daysSoFar(days: number): string {
  if (days === 0) return "Er is nog geen dag dwangsom verschuldigd.";
  const parts = penaltyStage(days)
    .map((each, index) => (each === 0 ? "" : `${formatCount(each, "dag", "dagen")} tegen het ${stages[index]} tarief`))
    .filter((part) => part !== "");
  return `De dwangsom is verschuldigd over ${formatCount(days, "dag", "dagen")}: ${formatList(parts)}.`;
}

const stages = ["eerste", "tweede", "derde"];

/** "6 weken voor 27 juni 2026 = 16 mei 2026", and what that means today. */
export function roomSentences(
  { weeks, lastDay, daysLeft }: RoomForObjection,
  firstDay: string,
  decided: boolean,
): string[] {
  const formula = `${weeks} weken voor ${formatDate(firstDay)} = ${formatDateWithDay(lastDay)}. Een dag die terugtelt vanaf het evenement, schuift niet op.`;
  const meaning =
    daysLeft >= 0
      ? "Een besluit tot en met die dag laat de hele termijn voor bezwaar en een voorlopige voorziening over."
      : "Een besluit na die dag laat te weinig tijd voor bezwaar voordat het evenement begint.";
  return [formula, decided ? decidedRoom(daysLeft) : meaning];
}

const decidedRoom = (daysLeft: number): string =>
  daysLeft >= 0
    ? "Het besluit liet de hele termijn voor bezwaar over."
    : `Het besluit kwam ${formatCount(-daysLeft, "dag", "dagen")} te laat om de hele termijn voor bezwaar over te laten.`;
