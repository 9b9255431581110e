import type { DecisionKind } from "~/domain/dossier/status";
import type { ReportSection } from "~/domain/evaluation/report-sections";
import type { AnnouncementEnd, HistoryFact } from "~/domain/history/history-entry";
import { fallWords } from "./advice/fall-words";
import { conclusionWords, decisionWords } from "./dossier/status-words";
import { sectionTitles } from "./evaluation/report-text";
import { formatCount, formatDate, formatDateRange, formatInstant, formatList, formatNumber } from "./format";
import { formatTermLength, suspensionGroundNames } from "./terms";

/** Names that the entry holds as ids. */
export type HistoryNames = { service: (id: string) => string; question: (id: string) => string };

/** Who did it when nobody was signed in: whoever runs commands on the machine. */
export const operator = { name: "Technisch beheer", role: "opdracht op de server" } as const;

export type HistorySentence = { title: string; detail?: string; important?: boolean };

/** What happened, as a sentence that stands beside the time and the person. */
export function historySentence(fact: HistoryFact, { service, question }: HistoryNames): HistorySentence {
  switch (fact.type) {
    case "evenement.announced": {
      const { firstDay, lastDay } = fact.payload;
      return { title: `Evenement aangekondigd: ${formatDateRange(firstDay, lastDay)}` };
    }
    case "announcement.ended":
      return { title: announcementEnds[fact.payload.cause], detail: fact.payload.reason || undefined };
    case "application.submitted":
      return submitted(fact.payload);
    case "dossier.received": {
      const { proposedClass, track } = fact.payload;
      const proposed = proposedClass === null ? undefined : `De regels komen uit op klasse ${proposedClass}.`;
      return { title: track === "melding" ? "Melding ontvangen" : "Aanvraag ontvangen", detail: proposed };
    }
    case "assessment.made": {
      const { classes, versionNumber } = fact.payload;
      const about = `De regels zijn toegepast op versie ${versionNumber}`;
      return { title: classes.length === 0 ? about : `${about}: klasse ${formatList(classes, "of")}` };
    }
    case "dossier.assigned": {
      const { handlerName } = fact.payload;
      return { title: handlerName === null ? "Behandelaar losgelaten" : `Toegewezen aan ${handlerName}` };
    }
    case "supplement.asked":
      return {
        title: `Om aanvulling gevraagd, uiterlijk ${formatDate(fact.payload.termEndsOn)}`,
        detail: formatList(fact.payload.items),
        important: true,
      };
    case "supplement.received":
      return { title: `Aanvulling ontvangen (versie ${fact.payload.versionNumber})` };
    case "term.extended": {
      const { amount, unit, reason, lastDay } = fact.payload;
      const length = formatTermLength({ amount, unit });
      return {
        title: `Termijn verlengd met ${length}, tot en met ${formatDate(lastDay)}`,
        detail: reason,
        important: true,
      };
    }
    case "term.stopped":
      return {
        title: `Termijn opgeschort tot en met ${formatDate(fact.payload.termEndsOn)}: ${suspensionGroundNames[fact.payload.ground].toLowerCase()}`,
        detail: fact.payload.explanation,
        important: true,
      };
    case "term.resumed":
      return {
        title: `De termijn loopt weer sinds ${formatDate(fact.payload.on)}`,
        detail: `Niet langer: ${suspensionGroundNames[fact.payload.ground].toLowerCase()}.`,
        important: true,
      };
    case "default_notice.received":
      return {
        title: `Ingebrekestelling ontvangen op ${formatDate(fact.payload.receivedOn)}`,
        detail: `Zonder besluit loopt vanaf ${formatDate(fact.payload.penaltyFrom)} een dwangsom.`,
        important: true,
      };
    case "outage.recorded":
      return { title: "Storing vastgelegd", detail: fact.payload.explanation };
    case "outage.ended":
      return { title: `Storing voorbij: ${formatInstant(fact.payload.endedAt)}` };
    case "dossier.declared_complete":
      return { title: "Aanvraag volledig verklaard" };
    case "class.confirmed": {
      const { confirmedClass, proposedClass, reason } = fact.payload;
      const differs = proposedClass !== confirmedClass;
      const title = differs
        ? `Klasse ${confirmedClass} vastgesteld, anders dan voorgesteld${proposedClass === null ? "" : ` (${proposedClass})`}`
        : `Klasse ${confirmedClass} bevestigd`;
      return { title, detail: reason ?? undefined, important: differs };
    }
    case "class.reopened":
      return {
        title: `Door een wijziging moet de klasse opnieuw worden bevestigd`,
        detail: `Was klasse ${fact.payload.from}. Voorstel nu: ${fact.payload.proposedClass ?? "nog niet te bepalen"}.`,
        important: true,
      };
    case "advice.requested": {
      const { serviceId, dueOn } = fact.payload;
      const due = dueOn === null ? undefined : `Uiterlijk ${formatDate(dueOn)}.`;
      return { title: `Advies gevraagd aan ${service(serviceId)}`, detail: due };
    }
    case "advice.concept_added":
      return { title: `Adviesvraag aan ${service(fact.payload.serviceId)} klaargezet`, detail: fact.payload.reason };
    case "advice.concept_removed":
      return { title: `Adviesvraag aan ${service(fact.payload.serviceId)} weggelaten`, detail: fact.payload.reason };
    case "advice.question_changed":
      return { title: `Vraag aan ${service(fact.payload.serviceId)} gewijzigd` };
    case "advice.started":
      return { title: `${service(fact.payload.serviceId)} is begonnen met het advies` };
    case "advice.information_asked":
      return { title: `${service(fact.payload.serviceId)} wil meer weten`, important: true };
    case "advice.given": {
      const { serviceId, conclusion, number, versionNumber } = fact.payload;
      const words = conclusionWords[conclusion as keyof typeof conclusionWords]?.text ?? conclusion;
      const again = number > 1 ? ` (advies ${number})` : "";
      return { title: `Advies van ${service(serviceId)}${again}: ${words}`, detail: `Op versie ${versionNumber}.` };
    }
    case "advice.withdrawn":
      return { title: `Adviesvraag aan ${service(fact.payload.serviceId)} ingetrokken`, detail: fact.payload.reason };
    case "advice.no_reaction_accepted":
      return { title: `Verder zonder advies van ${service(fact.payload.serviceId)}`, detail: fact.payload.reason };
    case "advice.expired":
      return {
        title: `Advies van ${service(fact.payload.serviceId)} vervallen en opnieuw gevraagd`,
        detail: "De aanvraag is gewijzigd op een punt waar het advies op rust.",
        important: true,
      };
    case "advice.holds_again":
      return {
        title: `Advies van ${service(fact.payload.serviceId)} geldt weer`,
        detail: "De wijziging is teruggedraaid.",
      };
    case "advice.kept_by_ruling":
      return {
        title: `Advies van ${service(fact.payload.serviceId)} blijft gelden`,
        detail: `De gemeente vindt dat het verschil niet uitmaakt: ${fact.payload.reason}`,
      };
    case "advice.fell_away":
    case "advice.concept_fell_away":
      return {
        title: `Adviesvraag aan ${service(fact.payload.serviceId)} vervallen`,
        detail: [fallWords[fact.payload.cause], fact.payload.reason].filter(Boolean).join(" "),
      };
    case "change.ruled_immaterial":
      return {
        title: `Verschil in tekst maakt niet uit: ${question(fact.payload.questionId)}`,
        detail: `Reden: ${fact.payload.reason}`,
        important: true,
      };
    case "advice.asked_again":
      return {
        title: `Advies opnieuw gevraagd aan ${service(fact.payload.serviceId)}`,
        detail: "De aanvraag is gewijzigd.",
      };
    case "advice.skipped":
      return { title: "Geen advies nodig" };
    case "advice.settled":
      return { title: "Alle adviezen zijn binnen of afgehandeld" };
    case "meeting.planned":
      return { title: `Overleg gepland op ${formatDate(fact.payload.plannedOn)}` };
    case "meeting.held":
      return { title: "Overleg gehouden" };
    case "decision.taken": {
      const { kind, departures } = fact.payload;
      const detail =
        departures === 0 ? undefined : `Met ${formatCount(departures, "afwijking", "afwijkingen")} die is gemotiveerd.`;
      return { title: decisionWords[kind as DecisionKind]?.text ?? "Besluit genomen", detail, important: true };
    }
    case "decision.reopened":
      return {
        title: "Door een wijziging moet opnieuw worden besloten",
        detail: `Was: ${decisionWords[fact.payload.kind as DecisionKind]?.text.toLowerCase() ?? fact.payload.kind}.`,
        important: true,
      };
    case "review.opened":
      return {
        title: "De vergunning wordt opnieuw bekeken",
        detail: `De aanvraag is na het besluit gewijzigd (versie ${fact.payload.versionNumber}).`,
        important: true,
      };
    case "warning.raised":
      return {
        title: "Burgemeester gewaarschuwd",
        detail:
          fact.payload.cause === "class_rises"
            ? "Door de wijziging valt het evenement in een zwaardere klasse."
            : "De wijziging kwam binnen de laatste weken voor het evenement.",
        important: true,
      };
    case "warning.confirmed":
      return {
        title: "Waarschuwing gelezen en bevestigd",
        detail: `Over versie ${fact.payload.versionNumber} van de aanvraag.`,
        important: true,
      };
    case "warning.escalated":
      return {
        title: "Waarschuwing nog niet gelezen: coördinatoren ingelicht",
        detail: `Over versie ${fact.payload.versionNumber} van de aanvraag.`,
        important: true,
      };
    case "melding.converted":
      return { title: "Voor dit evenement is een vergunning nodig", detail: fact.payload.reason, important: true };
    case "application.withdrawn":
      return { title: "Aanvraag ingetrokken door de organisator", detail: fact.payload.reason || undefined };
    case "dossier.closed":
      return { title: "Dossier gesloten" };
    case "document.requested":
      return { title: "Document aangevraagd" };
    case "document.made":
      return { title: "Document gemaakt" };
    case "document.downloaded":
      return { title: "Document bekeken" };
    case "file.added":
      return { title: `Bestand toegevoegd (versie ${fact.payload.number})` };
    case "message.sent":
      return { title: messageTitles[fact.payload.audience] ?? "Bericht geschreven" };
    case "evaluation.submitted":
      return { title: "Evaluatie ingevuld" };
    case "dossier.evaluated":
      return { title: "Evenement geëvalueerd" };
    case "reminder.sent":
      return reminded(fact.payload, service);
    case "report.written":
      return {
        title: `Tekst geschreven in het jaarverslag ${fact.payload.year}`,
        detail: sectionTitles[fact.payload.section as ReportSection] ?? fact.payload.section,
      };
    case "report.adopted":
      return { title: `Jaarverslag ${fact.payload.year} vastgesteld` };
    case "rules.imported":
      return { title: `Regels ingelezen: ${fact.payload.documentId}, versie ${fact.payload.version}` };
    case "backup.restored":
      return { title: "Reservekopie teruggezet", detail: lostEntries(fact.payload), important: true };
    case "account.invited":
      return { title: "Persoon uitgenodigd" };
    case "account.role_ended":
      return { title: "Rol beëindigd" };
    case "account.disabled":
      return { title: "Account gesloten" };
    case "account.reopened":
      return { title: "Account heropend" };
    case "account.signed_in":
      return { title: "Ingelogd" };
    case "account.password_set":
      return { title: "Wachtwoord gekozen" };
  }
}

type Reminded = Extract<HistoryFact, { type: "reminder.sent" }>["payload"];

function reminded({ about, serviceId, dueOn, mark }: Reminded, service: HistoryNames["service"]): HistorySentence {
  const what = {
    advice: `het advies van ${service(serviceId ?? "")}`,
    supplement: "de aanvulling",
    decision: "het besluit",
  }[about];
  const isOver = mark === "overdue";
  return {
    title: `Herinnering gestuurd: ${what}`,
    detail: `${isOver ? "De uiterste dag was" : "Uiterlijk"} ${formatDate(dueOn)}.`,
  };
}

function lostEntries({ upTo, lostUpTo }: { upTo: number; lostUpTo: number | null }): string | undefined {
  if (lostUpTo === null) return undefined;
  return `De regels ${formatNumber(upTo + 1)} tot en met ${formatNumber(lostUpTo)} van daarvoor zijn weg.`;
}

const announcementEnds: Record<AnnouncementEnd, string> = {
  withdrawn: "Vooraankondiging ingetrokken door de organisator",
  replaced: "Vooraankondiging vervangen door een nieuwe",
  applied_elsewhere: "Vooraankondiging vervallen: de aanvraag is bij een andere gemeente ingediend",
  free: "Vooraankondiging vervallen: er is geen melding of vergunning nodig",
};

const messageTitles: Readonly<Record<string, string>> = {
  organiser: "Bericht tussen gemeente en organisator",
  service: "Bericht tussen gemeente en adviseur",
  internal: "Interne notitie geschreven",
};

function submitted({ number, kind }: { number: number; kind: string }): HistorySentence {
  switch (kind) {
    case "supplement":
      return { title: `Aanvulling ingediend (versie ${number})`, important: true };
    case "change":
      return { title: `Wijziging ingediend (versie ${number})`, important: true };
    case "correction":
      return { title: `Aanvraag verbeterd door de gemeente (versie ${number})`, important: true };
    case "paper":
      return { title: `Aanvraag op papier ingevoerd (versie ${number})` };
    default:
      return { title: `Aanvraag ingediend (versie ${number})` };
  }
}
