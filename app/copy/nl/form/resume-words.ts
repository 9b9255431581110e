/** Words of going on with a draft on another device. */
export const resumeText = {
  button: "Mail mij een link om later verder te gaan",
  mailed: "We hebben u een mail gestuurd met een link. De link werkt 24 uur en één keer.",
  enough: "U hebt net al een paar keer een link gekregen. Kijk in uw mail, ook bij ongewenste mail.",
  title: "Ga verder met uw aanvraag",
  intro: "U gaat verder met {name}, begonnen op {date}.",
  as: "U bent daarna ingelogd als {email}.",
  until: "Deze link werkt tot {moment} en één keer.",
  go: "Ga verder",
  usedTitle: "Deze link is al gebruikt",
  used: "Een link werkt maar één keer. Vraag een nieuwe mail, of log in met uw wachtwoord.",
  expiredTitle: "Deze link werkt niet meer",
  expired:
    "Een link werkt 24 uur, zolang de aanvraag er is en nog niet is ingediend. Vraag een nieuwe mail, of log in.",
  again: "Stuur mij een nieuwe link",
  signIn: "Inloggen",
} as const;

const messages: Readonly<Record<string, string>> = { ja: resumeText.mailed, genoeg: resumeText.enough };

/** What the address says about the mail that was asked for. */
export const mailedMessage = (word: string | null): string | null =>
  word !== null && Object.hasOwn(messages, word) ? (messages[word] ?? null) : null;
