type Statement = { title: string; intro: string; parts: readonly { title: string; text: readonly string[] }[] };

/** What the site says of its own accessibility: honest, and not certified by anybody. */
export const accessibilityStatement: Statement = {
  title: "Toegankelijkheid",
  intro: "Iedereen moet met deze site kunnen werken: met een toetsenbord, een schermlezer, vergroting of een telefoon.",
  parts: [
    {
      title: "Hoe toegankelijk is deze site?",
      text: [
        "Wij bouwen volgens de richtlijnen van WCAG 2.2, niveau AA. Elke pagina wordt met een automatische toets gecontroleerd. Zo'n toets vindt niet alles.",
        "De site is nog niet door een onafhankelijk bureau onderzocht. Er is daarom nog geen officiële status.",
      ],
    },
    {
      title: "Wat kan beter?",
      text: [
        "De documenten in PDF hebben koppen, lijsten en tabellen die een schermlezer herkent. Zij zijn niet met een keuringsprogramma voor PDF/UA getoetst.",
        "Er is nog niet met gebruikers van schermlezers getest.",
      ],
    },
    {
      title: "Loopt u ergens tegenaan?",
      text: [
        "Laat het de gemeente of de veiligheidsregio weten. U kunt uw aanvraag ook op papier of aan de balie doen.",
      ],
    },
  ],
};

export const privacyStatement: Statement = {
  title: "Privacy",
  intro: "Wij vragen alleen gegevens die nodig zijn om uw evenement te beoordelen.",
  parts: [
    {
      title: "Welke gegevens?",
      text: [
        "Uw naam, adres, e-mailadres en telefoonnummer, en wat u over het evenement invult en meestuurt. Wij vragen geen burgerservicenummer.",
        "Bij elke vraag staat waarom wij die stellen en wie het antwoord nodig heeft.",
      ],
    },
    {
      title: "Wie ziet ze?",
      text: [
        "De gemeente die over uw evenement beslist en de diensten die adviseren. Interne notities en adviezen die nog niet klaar zijn, ziet alleen wie ze schrijft.",
        "In e-mails staat nooit iets over de inhoud van uw aanvraag, alleen dat er een bericht is.",
        "Andere organisatoren in de buurt zien naam, plek en dagen van een aangekondigd evenement. Dat geldt ook als een vergunning is aangevraagd of verleend. Van een melding zien zij niets.",
      ],
    },
    {
      title: "Waarom mag dat?",
      text: [
        "De gemeente voert een wettelijke taak uit: beslissen over vergunningen en meldingen (artikel 2:25 van de Algemene plaatselijke verordening).",
      ],
    },
    {
      title: "Uw rechten",
      text: [
        "U kunt vragen welke gegevens wij van u hebben en fouten laten verbeteren. Neem daarvoor contact op met de gemeente.",
        "Deze site plaatst een cookie om u ingelogd te houden. Er wordt niets gemeten of gedeeld.",
        "Neemt u antwoorden mee van ‘Wat heb ik nodig?’, dan staan die een dag in een tweede cookie. Op de server bewaren wij ze niet.",
      ],
    },
  ],
};
