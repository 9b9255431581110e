import type { MailTemplate } from "~/domain/mail/mail-template";

/** Words of the pages of the administrator. */
export const accountsText = {
  title: "Accounts",
  intro: "Wie met Paraat werkt, en in welke rol. U ziet hier geen dossiers.",
  invite: "Nodig iemand uit",
  search: "Zoek op naam of e-mailadres",
  searchButton: "Zoek",
  count: (count: string) => `${count} gevonden`,
  caption: "Mensen met een account",
  name: "Naam",
  email: "E-mailadres",
  roles: "Rollen",
  noRoles: "Geen rol",
  state: "Stand",
  lastSeen: "Laatst gezien",
  never: "Nog niet",
  empty: "Niemand gevonden",
  emptyText: "Kijk de naam na, of wis het zoekwoord.",
  states: { active: "Actief", invited: "Uitgenodigd", disabled: "Gesloten" },
} as const;

export const accountText = {
  back: "Accounts",
  since: "Account sinds",
  phone: "Telefoonnummer",
  rolesTitle: "Rollen",
  rolesCaption: "Rollen van deze persoon",
  organisation: "Organisatie",
  role: "Rol",
  from: "Sinds",
  until: "Tot",
  ended: (date: string) => `Beëindigd op ${date}`,
  endRole: "Beëindig",
  endRoleLabel: (role: string, organisation: string) => `Beëindig de rol ${role} bij ${organisation}`,
  ownRole: "Uw eigen rol",
  another: "Geef nog een rol",
  invitationTitle: "Nog geen wachtwoord",
  invitationText: "Deze persoon heeft nog geen wachtwoord gekozen. De link in de mail werkt 7 dagen.",
  sendAgain: "Stuur de mail opnieuw",
  sentAgain: "De mail is opnieuw verstuurd.",
  tooSoon: "Er zijn het afgelopen uur al drie mails verstuurd. Probeer het later opnieuw.",
  invited: "De uitnodiging is verstuurd.",
  roleEnded: "De rol is beëindigd.",
  closed: "Het account is gesloten.",
  reopened: "Het account is weer open.",
  closeTitle: "Account sluiten",
  closeText: "De persoon wordt meteen uitgelogd en kan niet meer inloggen. Wat deze persoon deed, blijft bewaard.",
  close: "Sluit het account",
  reopenTitle: "Dit account is gesloten",
  reopenText: "Na het openen kan de persoon weer inloggen met het eigen wachtwoord en in de eigen rollen.",
  reopen: "Open het account weer",
} as const;

export const inviteText = {
  title: "Nodig iemand uit",
  intro:
    "De persoon krijgt een mail met een link om een wachtwoord te kiezen. Wie al een account heeft, krijgt de rol erbij.",
  name: "Naam",
  email: "E-mailadres",
  organisation: "Organisatie",
  role: "Rol",
  function: "Functie zoals die onder een brief staat",
  functionHint: "Bijvoorbeeld loco-burgemeester. Laat leeg als de rol genoeg zegt.",
  submit: "Verstuur de uitnodiging",
} as const;

export const confirmText = {
  endRoleTitle: "Deze rol beëindigen?",
  endRoleText: (name: string, role: string, organisation: string) =>
    `${name} is dan geen ${role} van ${organisation} meer en wordt in die rol meteen uitgelogd.`,
  endRole: "Beëindig de rol",
  closeTitle: "Dit account sluiten?",
  cancel: "Ga terug",
} as const;

export const undeliveredText = {
  title: "Post die niet aankwam",
  intro: "Paraat probeert het drie dagen. Daarna staat de mail hier tot u er iets aan doet.",
  caption: "Mail die niet is bezorgd",
  about: "Onderwerp",
  recipient: "Aan",
  problem: "Wat er misging",
  since: "Sinds",
  state: "Stand",
  trying: (attempts: string) => `Wordt nog geprobeerd, ${attempts} keer`,
  givenUp: "Opgegeven",
  again: "Probeer opnieuw",
  againLabel: (about: string, name: string) => `Probeer de mail "${about}" aan ${name} opnieuw`,
  empty: "Alle post is aangekomen",
  emptyText: "Er is geen mail die niet kon worden bezorgd.",
  retried: "De mail wordt opnieuw geprobeerd.",
  unknown: "Mail",
} as const;

/** What a mail was about, without what it was about in particular. */
export const mailTopics: Record<MailTemplate, string> = {
  account_invitation: "Uitnodiging",
  account_registration: "Nieuw account",
  account_exists: "Er is al een account",
  account_new_role: "Nieuwe rol",
  password_reset: "Nieuw wachtwoord",
  password_changed: "Wachtwoord gewijzigd",
  co_author_invited: "Uitnodiging om mee te schrijven",
  draft_expiring: "Aanvraag wordt verwijderd",
  draft_resume: "Link om verder te gaan",
  application_received: "Ontvangstbevestiging",
  application_withdrawn: "Aanvraag ingetrokken",
  announcement_received: "Vooraankondiging ontvangen",
  announcement_made: "Evenement aangekondigd",
  announcement_withdrawn: "Vooraankondiging ingetrokken",
  dossier_received: "Nieuw dossier",
  dossier_assigned: "Dossier toegewezen",
  supplement_asked: "Aanvulling gevraagd",
  supplement_reminder: "Herinnering aan aanvulling",
  supplement_received: "Aanvulling ontvangen",
  term_extended: "Termijn verlengd",
  term_stopped: "Termijn staat stil",
  term_resumed: "Termijn loopt weer",
  default_notice_received: "Ingebrekestelling ontvangen",
  change_received: "Wijziging ontvangen",
  advice_requested: "Advies gevraagd",
  advice_reminder: "Herinnering aan advies",
  advice_overdue: "Advies te laat",
  advice_information_asked: "Vraag van een adviseur",
  advice_information_given: "Antwoord aan een adviseur",
  advice_given: "Advies gegeven",
  advice_withdrawn: "Advies niet meer nodig",
  advice_expired: "Advies opnieuw bekijken",
  advice_still_holds: "Gewijzigd, advies geldt nog",
  joint_advice_requested: "Gezamenlijk advies gevraagd",
  meeting_planned: "Overleg gepland",
  warning_raised: "Waarschuwing",
  warning_told: "Waarschuwing aan de burgemeester",
  warning_unread: "Waarschuwing nog niet gelezen",
  decision_reminder: "Herinnering aan besluit",
  decision_overdue: "Besluit te laat",
  decision_taken: "Besluit",
  message_received: "Nieuw bericht",
  document_ready: "Document klaar",
  evaluation_asked: "Evaluatie gevraagd",
};

/** Why a mail was not delivered, from the code that was kept. */
export function deliveryProblem(code: string): string {
  if (code === "no_recipient") return "Het account van de ontvanger is gesloten";
  if (code === "fault") return "De mail kon niet worden gemaakt. Meld dit aan de beheerder van de server";
  if (code === "EAUTH") return "De mailserver weigert het wachtwoord. Kijk SMTP_URL na";
  if (/^SMTP 5/.test(code)) return `De mailserver weigert dit adres (${code.slice(5)})`;
  if (/^SMTP 4/.test(code)) return `De mailserver kan de mail nu niet aannemen (${code.slice(5)})`;
  return `De mailserver is niet bereikbaar (${code})`;
}
