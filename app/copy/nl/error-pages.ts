/** What a page says when it cannot be shown, and what the reader can do now. */
type ErrorText = { title: string; text: string; next: string };

const pages: Readonly<Record<number, ErrorText>> = {
  401: {
    title: "U bent niet ingelogd",
    text: "Deze bladzijde is alleen voor mensen die zijn ingelogd.",
    next: "Log in en probeer het opnieuw.",
  },
  403: {
    title: "Dit mag u niet met uw rol",
    text: "U bent ingelogd, maar deze handeling hoort bij een andere rol of organisatie.",
    next: "Kies bovenaan een andere rol als u die hebt, of vraag het aan een collega die dit wel mag.",
  },
  404: {
    title: "Deze bladzijde is er niet",
    text: "Het adres klopt niet, of het dossier is niet voor u bedoeld.",
    next: "Kijk het adres na of ga naar de startpagina en zoek van daaruit.",
  },
  409: {
    title: "Dit kan nu niet",
    text: "Het dossier is intussen veranderd, of de stap is niet aan de beurt.",
    next: "Ga terug, vernieuw de bladzijde en kijk wat er is veranderd. Uw eigen tekst kunt u daar opnieuw plaatsen.",
  },
  422: {
    title: "Niet alles is goed ingevuld",
    text: "Een van de antwoorden kunnen we niet gebruiken.",
    next: "Ga terug, kijk uw antwoorden na en verstuur het formulier opnieuw.",
  },
  429: {
    title: "U hebt dit te vaak geprobeerd",
    text: "Voor de veiligheid wachten we even met uw volgende poging.",
    next: "Wacht een kwartier en probeer het dan opnieuw.",
  },
};

const fault: ErrorText = {
  title: "Er ging iets mis bij ons",
  text: "Dit ligt niet aan u. Wat u eerder hebt opgeslagen, is bewaard.",
  next: "Probeer het over een paar minuten opnieuw. Blijft het misgaan, neem dan contact met ons op.",
};

export function errorPage(status: number): ErrorText {
  return pages[status] ?? fault;
}

export const backToStart = "Naar de startpagina";
