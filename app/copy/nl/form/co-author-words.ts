import type { InvitationState } from "~/domain/form/co-author";

/** Words of writing an application together with somebody of elsewhere. */
export const coAuthorText = {
  link: "Nodig iemand uit om mee te schrijven",
  title: "Samen schrijven",
  intro:
    "Nodig iemand van buiten uw organisatie uit om mee te schrijven aan deze aanvraag. Diegene ziet en wijzigt alleen deze aanvraag, met de bestanden. Indienen en ondertekenen doet u zelf.",
  colleagues: "Collega’s met een account van uw organisatie kunnen al bij deze aanvraag.",
  standing: "Wie schrijft mee",
  nobody: "U hebt nog niemand uitgenodigd.",
  email: "E-mailadres",
  invite: "Stuur een uitnodiging",
  invited: "De uitnodiging is verstuurd.",
  ended: "Diegene kan niet meer bij deze aanvraag.",
  end: "Laat stoppen",
  full: "Er kunnen niet meer mensen meeschrijven. Laat eerst iemand stoppen.",
  back: "Terug naar de aanvraag",
  invitation: "Schrijf mee aan een aanvraag",
  asked: "{organisation} vraagt u mee te schrijven aan een aanvraag voor een evenement.",
  what: "U ziet en wijzigt alleen deze aanvraag, met de bestanden. {organisation} dient de aanvraag in en ondertekent hem.",
  accept: "Schrijf mee",
  as: "U doet mee als {name}.",
  signIn: "Inloggen",
  register: "Maak een account",
  registerHelp: "Hebt u net een account gemaakt? Open daarna de link in de uitnodiging nog een keer.",
  otherRole: "In uw rol vraagt u geen evenementen aan. Log in met een account van een organisator.",
  spent: {
    accepted: "Deze uitnodiging is al gebruikt",
    expired: "Deze uitnodiging is verlopen",
    ended: "Deze uitnodiging werkt niet meer",
  },
  spentHelp: "Vraag wie u uitnodigde om een nieuwe mail. Schrijft u al mee? Dan staat de aanvraag bij uw aanvragen.",
  toApplications: "Naar uw aanvragen",
  shared: "U schrijft mee voor {organisation}",
  notSending: "U schrijft mee aan deze aanvraag. Wie u uitnodigde, dient hem in.",
} as const;

/** How an invitation stands, beside the address. */
export const invitationWords: Readonly<Record<InvitationState, string>> = {
  open: "Uitgenodigd, tot {moment}",
  accepted: "Schrijft mee",
  expired: "Uitnodiging verlopen",
  ended: "Gestopt",
};

const messages: Readonly<Record<string, string>> = { uitgenodigd: coAuthorText.invited, gestopt: coAuthorText.ended };

/** What the address says was just done. */
export const coAuthorMessage = (word: string | null): string | null =>
  word !== null && Object.hasOwn(messages, word) ? (messages[word] ?? null) : null;
