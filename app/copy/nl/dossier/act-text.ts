type ActText = {
  title: string;
  /** What will happen, and who hears of it. */
  text: string;
  label?: string;
  hint?: string;
  button: string;
};

/** The words of every page on which one thing is done with a dossier. */
export const actText = {
  complete: {
    title: "Aanvraag volledig verklaren",
    text: "U hebt genoeg om de aanvraag te behandelen. Daarna bevestigt u de klasse.",
    button: "Verklaar volledig",
  },
  supplement: {
    title: "Aanvulling vragen",
    text: "De organisator krijgt een mail. De termijn om te besluiten staat stil vanaf morgen, tot de aanvulling er is of de termijn voorbij is.",
    button: "Vraag aanvulling",
  },
  notTreat: {
    title: "Aanvraag niet behandelen",
    text: "De organisator heeft niet of niet genoeg aangevuld. U besluit de aanvraag niet te behandelen. De organisator leest uw motivering en kan bezwaar maken.",
    label: "Waarom behandelt u de aanvraag niet?",
    button: "Besluit de aanvraag niet te behandelen",
  },
  assign: {
    title: "Behandelaar aanwijzen",
    text: "De behandelaar krijgt een mail en hoort alles wat er in dit dossier gebeurt.",
    label: "Wie behandelt dit dossier?",
    button: "Wijs toe",
  },
  take: {
    title: "In behandeling nemen",
    text: "U wordt de behandelaar van dit dossier.",
    button: "Neem in behandeling",
  },
  release: {
    title: "Loslaten",
    text: "U bent niet langer de behandelaar. Het dossier staat weer bij de dossiers zonder behandelaar.",
    button: "Laat los",
  },
  close: {
    title: "Dossier sluiten",
    text: "Er is niets meer te doen. Het dossier blijft te lezen.",
    button: "Sluit dossier",
  },
  cancel: {
    title: "Evenement afgelasten",
    text: "Het evenement gaat niet door. De organisator en de adviseurs krijgen een mail. Het dossier wordt gesloten.",
    label: "Waarom gaat het evenement niet door?",
    button: "Leg vast dat het niet doorgaat",
  },
  accept: {
    title: "Akkoord gaan met de melding",
    text: "De organisator krijgt een mail dat het evenement door kan gaan.",
    label: "Wat wilt u de organisator meegeven?",
    hint: "De organisator leest dit bij het antwoord.",
    button: "Ga akkoord",
  },
  forbid: {
    title: "Evenement verbieden",
    text: "De organisator krijgt een mail en leest waarom. Bezwaar maken kan binnen 6 weken.",
    label: "Waarom verbiedt u het evenement?",
    button: "Verbied het evenement",
  },
  convert: {
    title: "Vergunning nodig",
    text: "Een melding is niet genoeg. De aanvraag gaat verder als vergunningaanvraag, met een klasse en advies. De organisator leest waarom.",
    label: "Waarom is een vergunning nodig?",
    hint: "De organisator leest dit.",
    button: "Maak er een vergunningaanvraag van",
  },
  passage: {
    title: "Antwoord over de doorgang",
    text: "De gemeente die over het evenement beslist, wacht op uw antwoord.",
    button: "Geef antwoord",
  },
  send: { title: "Adviesvragen versturen", text: "", button: "Verstuur" },
  addRequest: {
    title: "Advies vragen aan nog een dienst",
    text: "De vraag komt als concept bij de andere te staan. De dienst ziet haar pas als u verstuurt.",
    button: "Zet klaar",
  },
  removeRequest: {
    title: "Adviesvraag weglaten",
    text: "Deze dienst wordt niet gevraagd. De dienst merkt daar niets van. De reden blijft in de geschiedenis staan.",
    label: "Waarom is dit advies niet nodig?",
    button: "Laat deze vraag weg",
  },
  question: {
    title: "Uw vraag aan de dienst",
    text: "De dienst krijgt altijd de hele aanvraag. Schrijf hier op wat u daarnaast wilt weten.",
    label: "Wat wilt u weten?",
    button: "Bewaar",
  },
  withdrawRequest: {
    title: "Adviesvraag intrekken",
    text: "De dienst krijgt een mail dat het advies niet meer nodig is.",
    label: "Waarom is dit advies niet meer nodig?",
    button: "Trek de vraag in",
  },
  noReaction: {
    title: "Verder zonder advies",
    text: "De termijn is voorbij en het advies is er niet. U mag dan verder (Awb artikel 3:6). Leg vast waarom dat zorgvuldig is.",
    label: "Waarom kunt u verder zonder dit advies?",
    button: "Ga verder zonder dit advies",
  },
  correct: {
    title: "Een antwoord verbeteren",
    text: "U verbetert het antwoord namens de organisator. Dit wordt een nieuwe versie van de aanvraag. De organisator krijgt een mail, en adviseurs van wie het advies hierop rust ook.",
    label: "Waarom verbetert u dit antwoord?",
    button: "Bewaar de verbetering",
  },
  withdraw: {
    title: "Aanvraag intrekken",
    text: "De gemeente stopt met uw aanvraag. Iedereen die ermee bezig is, krijgt bericht. Dit kunt u niet terugdraaien.",
    label: "Waarom trekt u de aanvraag in?",
    hint: "U hoeft dit niet in te vullen.",
    button: "Trek de aanvraag in",
  },
  cancelOwn: {
    title: "Evenement afgelasten",
    text: "Uw evenement gaat niet door. De gemeente en de adviseurs krijgen bericht.",
    label: "Waarom gaat het niet door?",
    button: "Meld dat het niet doorgaat",
  },
} as const satisfies Record<string, ActText>;

export const actLabels = {
  cancel: "Annuleren",
  back: "Terug naar het dossier",
  reason: "Reden",
  termEndsOn: "Tot en met welke dag mag de organisator aanvullen?",
  termHint: "Twee weken is gebruikelijk. Bijvoorbeeld 27-04-2027",
  items: "Wat ontbreekt er?",
  itemsHint: "Zet elk onderdeel op een eigen regel.",
  explanation: "Toelichting voor de organisator",
  service: "Welke dienst?",
  serviceReason: "Waarom vraagt u dit advies?",
  serviceReasonHint: "De dienst leest dit ook.",
  question: "Wat wilt u weten?",
  passageKind: "Wat vindt uw gemeente van de doorgang?",
  passageConditions: "Welke voorwaarden stelt u?",
  passageConditionsHint: "Zet elke voorwaarde op een eigen regel.",
  passageReason: "Toelichting",
  nobody: "Nog niemand",
  staleTitle: "Iemand anders heeft dit dossier intussen gewijzigd",
  staleText: "Dit gebeurde sinds u de pagina opende. Uw eigen tekst staat er nog.",
  staleAgain: "Klopt uw keuze nog? Bevestig dan opnieuw.",
} as const;

/** What the page says after an act, by the word in its address. */
export const doneMessages: Readonly<Record<string, string>> = {
  volledig: "De aanvraag is volledig verklaard. Bevestig nu de klasse.",
  verlengd: "De termijn is verlengd. De organisator krijgt een mail.",
  opgeschort: "Vastgelegd waarom de termijn stilstaat. De organisator krijgt een mail.",
  hervat: "De termijn loopt weer. De organisator krijgt een mail.",
  ingebrekestelling: "De ingebrekestelling is vastgelegd.",
  aanvulling: "De aanvulling is gevraagd. De beslistermijn staat stil.",
  "niet-behandeld": "Het besluit is vastgelegd.",
  behandelaar: "De behandelaar is gewijzigd.",
  klasse: "De klasse is vastgesteld. De adviesvragen staan klaar.",
  verstuurd: "De adviesvragen zijn verstuurd.",
  verder: "Er is geen advies nodig. U kunt een besluit nemen.",
  klaargezet: "De adviesvraag staat klaar als concept.",
  weggelaten: "De adviesvraag is weggelaten.",
  vraag: "Uw vraag is bewaard.",
  ingetrokken: "De adviesvraag is ingetrokken.",
  "zonder-reactie": "U gaat verder zonder dit advies.",
  akkoord: "U bent akkoord gegaan met de melding.",
  verboden: "Het evenement is verboden.",
  omgezet: "De melding is nu een vergunningaanvraag.",
  doorgang: "Uw antwoord is vastgelegd.",
  gesloten: "Het dossier is gesloten.",
  afgelast: "Vastgelegd dat het evenement niet doorgaat.",
  bericht: "Uw bericht is verstuurd.",
  verbeterd: "Het antwoord is verbeterd. De aanvraag heeft een nieuwe versie.",
  beoordeeld: "Vastgelegd dat dit verschil niet uitmaakt.",
};

export const doneMessage = (word: string | null): string | null =>
  word !== null && Object.hasOwn(doneMessages, word) ? (doneMessages[word] ?? null) : null;
