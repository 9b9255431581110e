import type { MailTemplate } from "~/domain/mail/mail-template";
import { formatDate } from "../format";

/** What a template may say: the reader's own name, where to look, and the number by which people name a dossier. */
export type MailDetails = {
  name: string;
  link: string;
  reference: string | null;
  organisationName: string | null;
  /** The day on which a draft was begun, by which its owner knows it without its name standing in a mail. */
  begunOn?: string;
  /** The last day on which it is there when nobody goes on with it. */
  until?: string;
};

export type MailText = { subject: string; text: string };

type Words = { subject: string; lines: readonly string[]; linkLabel: string };

const open = "Bekijk het in Paraat";
const about = ({ reference }: MailDetails) => (reference === null ? "uw aanvraag" : `dossier ${reference}`);

const dayOr = (day: string | undefined, otherwise: string) => (day === undefined ? otherwise : formatDate(day));

const words: Record<MailTemplate, (details: MailDetails) => Words> = {
  account_invitation: ({ organisationName }) => ({
    subject: "U bent uitgenodigd voor Paraat",
    lines: [
      `U bent uitgenodigd om voor ${organisationName ?? "uw organisatie"} met Paraat te werken.`,
      "Kies een wachtwoord met de link hieronder. De link werkt 7 dagen en één keer.",
    ],
    linkLabel: "Kies een wachtwoord",
  }),
  account_registration: () => ({
    subject: "Maak uw account bij Paraat af",
    lines: [
      "U hebt een account aangevraagd om een evenement aan te vragen of te melden.",
      "Kies een wachtwoord met de link hieronder. De link werkt 7 dagen en één keer.",
      "Hebt u dit niet gevraagd? Dan hoeft u niets te doen.",
    ],
    linkLabel: "Kies een wachtwoord",
  }),
  account_exists: () => ({
    subject: "U hebt al een account bij Paraat",
    lines: [
      "Iemand vroeg een account aan met dit e-mailadres. U hebt er al een.",
      "Log in met de link hieronder. Weet u uw wachtwoord niet meer? Vraag daar dan een nieuw wachtwoord.",
      "Hebt u dit niet gevraagd? Dan hoeft u niets te doen.",
    ],
    linkLabel: "Inloggen",
  }),
  account_new_role: ({ organisationName }) => ({
    subject: "U hebt een nieuwe rol in Paraat",
    lines: [`U kunt nu ook voor ${organisationName ?? "een andere organisatie"} met Paraat werken.`],
    linkLabel: "Kies uw rol",
  }),
  password_reset: () => ({
    subject: "Kies een nieuw wachtwoord voor Paraat",
    lines: [
      "U vroeg om een nieuw wachtwoord. Kies het met de link hieronder. De link werkt 1 uur en één keer.",
      "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
    ],
    linkLabel: "Kies een nieuw wachtwoord",
  }),
  password_changed: () => ({
    subject: "Uw wachtwoord voor Paraat is gewijzigd",
    lines: [
      "Uw wachtwoord is zojuist gewijzigd. U bent overal uitgelogd.",
      "Deed u dit niet zelf? Vraag dan meteen een nieuw wachtwoord en bel de beheerder.",
    ],
    linkLabel: "Een nieuw wachtwoord vragen",
  }),
  draft_resume: ({ begunOn }) => ({
    subject: "Ga verder met uw aanvraag",
    lines: [
      `Met de link hieronder gaat u verder met de aanvraag die u op ${dayOr(begunOn, "een eerdere dag")} begon.`,
      "De link werkt 24 uur en één keer. Daarna vraagt u een nieuwe.",
      "Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Stuur deze mail niet door: wie de link opent, kan in uw aanvraag.",
    ],
    linkLabel: "Ga verder",
  }),
  co_author_invited: ({ organisationName }) => ({
    subject: "Schrijf mee aan een aanvraag",
    lines: [
      `${organisationName ?? "Iemand"} vraagt u mee te schrijven aan een aanvraag voor een evenement.`,
      "Open de link hieronder en log in, of maak een account. De link werkt 7 dagen, voor één persoon.",
      "Weet u hier niets van? Dan hoeft u niets te doen.",
    ],
    linkLabel: "Bekijk de uitnodiging",
  }),
  draft_expiring: ({ begunOn, until }) => ({
    subject: "Uw aanvraag verdwijnt binnenkort",
    lines: [
      `De aanvraag die u op ${dayOr(begunOn, "een eerdere dag")} begon, is nog niet ingediend.`,
      `Hij blijft staan tot en met ${dayOr(until, "binnenkort")}. Daarna verwijderen we hem, met de bestanden.`,
      "Wilt u hem houden? Ga dan verder. Elke keer dat u iets invult, blijft hij weer 30 dagen staan.",
    ],
    linkLabel: "Ga verder",
  }),
  application_received: (d) => ({
    subject: d.reference === null ? "Wij hebben uw aanvraag ontvangen" : `Ontvangen: ${d.reference}`,
    lines: [
      d.reference === null
        ? "Wij hebben ontvangen wat u hebt ingestuurd."
        : `Wij hebben ontvangen wat u hebt ingestuurd. Het nummer is ${d.reference}.`,
      "In Paraat ziet u wat er nu gebeurt en vindt u een kopie van alles wat u hebt ingevuld.",
    ],
    linkLabel: open,
  }),
  application_withdrawn: (d) => withLink(`Ingetrokken: ${about(d)}`, `De aanvraag van ${about(d)} is ingetrokken.`),
  announcement_received: (d) =>
    withLink(`Vooraankondiging ontvangen: ${about(d)}`, "Wij hebben uw vooraankondiging ontvangen."),
  announcement_made: (d) =>
    withLink(`Aangekondigd: ${about(d)}`, "Een organisator heeft een evenement in uw gemeente aangekondigd."),
  announcement_withdrawn: (d) =>
    withLink(`Vooraankondiging ingetrokken: ${about(d)}`, "Deze vooraankondiging geldt niet meer."),
  dossier_received: (d) => withLink(`Nieuw: ${about(d)}`, `Er is een nieuw dossier voor uw gemeente: ${about(d)}.`),
  dossier_assigned: (d) => withLink(`Aan u toegewezen: ${about(d)}`, `U behandelt vanaf nu ${about(d)}.`),
  supplement_asked: (d) =>
    withLink(`Aanvulling nodig: ${about(d)}`, "De gemeente heeft nog gegevens van u nodig, binnen een termijn."),
  supplement_reminder: (d) =>
    withLink(
      `Herinnering: aanvulling ${about(d)}`,
      "De gemeente wacht nog op gegevens van u. De termijn daarvoor eindigt binnenkort.",
    ),
  supplement_received: (d) =>
    withLink(`Aanvulling ontvangen: ${about(d)}`, `De organisator heeft ${about(d)} aangevuld.`),
  term_extended: (d) =>
    withLink(`Meer tijd nodig: ${about(d)}`, "De gemeente heeft de termijn om te besluiten verlengd."),
  term_stopped: (d) =>
    withLink(
      `Termijn staat stil: ${about(d)}`,
      "De termijn om te besluiten staat stil. U leest waarom en tot wanneer.",
    ),
  term_resumed: (d) => withLink(`Termijn loopt weer: ${about(d)}`, "De termijn om te besluiten loopt weer."),
  default_notice_received: (d) =>
    withLink(`Ingebrekestelling: ${about(d)}`, `Voor ${about(d)} is een ingebrekestelling vastgelegd.`),
  change_received: (d) => withLink(`Wijziging ontvangen: ${about(d)}`, `De organisator heeft ${about(d)} gewijzigd.`),
  advice_requested: (d) => withLink(`Advies gevraagd: ${about(d)}`, `Uw advies is gevraagd over ${about(d)}.`),
  advice_reminder: (d) =>
    withLink(`Herinnering: advies ${about(d)}`, `Uw advies over ${about(d)} is nog niet gegeven.`),
  advice_overdue: (d) =>
    withLink(`Te laat: advies ${about(d)}`, `De termijn voor uw advies over ${about(d)} is voorbij. Wij wachten erop.`),
  advice_information_asked: (d) =>
    withLink(`Vraag van een adviseur: ${about(d)}`, `Een adviseur heeft een vraag over ${about(d)}.`),
  advice_information_given: (d) =>
    withLink(`Antwoord op uw vraag: ${about(d)}`, `Er is een antwoord op uw vraag over ${about(d)}.`),
  advice_given: (d) => withLink(`Advies gegeven: ${about(d)}`, `Er is advies gegeven over ${about(d)}.`),
  advice_withdrawn: (d) =>
    withLink(`Advies niet meer nodig: ${about(d)}`, `Uw advies over ${about(d)} is niet meer nodig.`),
  advice_expired: (d) =>
    withLink(`Kijk opnieuw: ${about(d)}`, `In ${about(d)} is iets gewijzigd waar uw advies op rust.`),
  advice_still_holds: (d) =>
    withLink(
      `Gewijzigd, uw advies geldt nog: ${about(d)}`,
      `${about(d).charAt(0).toUpperCase()}${about(d).slice(1)} is gewijzigd, maar niet op een punt waar uw advies op rust. U hoeft niets te doen.`,
    ),
  joint_advice_requested: (d) =>
    withLink(
      `Gezamenlijk advies gevraagd: ${about(d)}`,
      `Het gezamenlijke advies over ${about(d)} kan worden gemaakt.`,
    ),
  meeting_planned: (d) => withLink(`Overleg gepland: ${about(d)}`, `Er is een overleg gepland over ${about(d)}.`),
  warning_raised: (d) => withLink(`Let op: ${about(d)}`, `In ${about(d)} is een waarschuwing die u moet bevestigen.`),
  warning_told: (d) =>
    withLink(`Gewijzigd: ${about(d)}`, `In ${about(d)} is iets gewijzigd waarvoor de burgemeester is gewaarschuwd.`),
  warning_unread: (d) =>
    withLink(
      `Nog niet gelezen: ${about(d)}`,
      `De waarschuwing over ${about(d)} is nog door geen burgemeester gelezen.`,
    ),
  decision_reminder: (d) =>
    withLink(`Besluit nodig: ${about(d)}`, `De termijn om te besluiten over ${about(d)} eindigt binnenkort.`),
  decision_overdue: (d) =>
    withLink(`Besluit te laat: ${about(d)}`, `De termijn om te besluiten over ${about(d)} is voorbij.`),
  decision_taken: (d) => withLink(`Besluit: ${about(d)}`, `Er is een besluit genomen over ${about(d)}.`),
  message_received: (d) => withLink(`Nieuw bericht: ${about(d)}`, `Er is een nieuw bericht bij ${about(d)}.`),
  document_ready: (d) => withLink(`Document klaar: ${about(d)}`, `Er staat een nieuw document klaar bij ${about(d)}.`),
  evaluation_asked: (d) =>
    withLink(`Hoe ging het? ${about(d)}`, `Het evenement is geweest. Wilt u ${about(d)} evalueren?`),
};

const withLink = (subject: string, line: string): Words => ({ subject, lines: [line], linkLabel: open });

/** The whole mail as plain text, which every mail program and screen reader can read. */
export function mailText(template: MailTemplate, details: MailDetails): MailText {
  const { subject, lines, linkLabel } = words[template](details);
  const text = [
    `Beste ${details.name},`,
    lines.join("\n"),
    `${linkLabel}:\n${details.link}`,
    "U kunt deze mail niet beantwoorden.\nMet vriendelijke groet,\nParaat",
  ].join("\n\n");
  return { subject, text: `${text}\n` };
}
