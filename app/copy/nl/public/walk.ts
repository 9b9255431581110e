export const walkText = {
  title: "Loop mee in vijf minuten",
  intro:
    "Een evenement gaat langs veel handen. Loop mee van de aanvraag tot het jaarverslag. Met elke knop wordt u iemand anders; bovenaan de pagina staat wie u bent. Daar komt u ook terug bij deze stappen.",
  go: (who: string) => `Ga verder als ${who}`,
  look: "Let op",
  steps: {
    apply: {
      title: "Doe een aanvraag",
      text: "U organiseert een evenement. Beantwoord een paar vragen.",
      look: "Bij de vragen ziet u of een melding genoeg is en of u op tijd bent. U ziet ook welke klasse de regels verwachten.",
    },
    work: {
      title: "Bekijk wat er vandaag moet gebeuren",
      text: "U bent vergunningverlener. De lijst begint met wat het eerst moet.",
      look: "Open een dossier: de stappen 1 tot en met 9 staan er met hun uiterste dag en de reden daarvan.",
    },
    classify: {
      title: "Stel de klasse vast",
      text: "De regels stellen een klasse voor. U beslist.",
      look: "Elke regel zegt waarom die geldt, en welke antwoorden de klasse zouden veranderen.",
    },
    advise: {
      title: "Geef advies",
      text: "U bent adviseur. Lees waarom uw dienst wordt gevraagd en schrijf het advies.",
      look: "Voorwaarden kiest u uit een lijst. Wat niet bij dit evenement past, staat er niet bij.",
    },
    join: {
      title: "Breng de adviezen samen",
      text: "U bent coördinator van de veiligheidsregio. De adviezen staan naast elkaar.",
      look: "De diensten vragen verschillende maten voor de doorgang. De strengste wint, tenzij u anders kiest.",
    },
    decide: {
      title: "Neem het besluit",
      text: "Alle adviezen zijn binnen. Neem iedere voorwaarde over, pas haar aan of schrijf op waarom u afwijkt.",
      look: "Wie mag beslissen, hangt af van de klasse. Staat er nog iets open, dan kan alleen de burgemeester verlenen, met een reden bij elk punt.",
    },
    documents: {
      title: "Haal de documenten op",
      text: "Maak de adviesbundel en de vergunning. Het zijn PDF's die iedereen kan lezen, ook met een schermlezer.",
      look: "Achter in de bundel staat van elke bijlage de versie met een controlegetal.",
    },
    evaluate: {
      title: "Vertel hoe het ging",
      text: "Het evenement is voorbij. De organisator, de diensten en de gemeente kijken elk terug.",
      look: "Wat de volgende keer anders moet, staat bij de aanvraag van volgend jaar.",
    },
    report: {
      title: "Lees het jaarverslag",
      text: "Wat leert een jaar evenementen de regio over haar eigen werkwijze?",
      look: "De titel van elke grafiek is de boodschap. Elk getal is na te tellen.",
    },
  },
} as const;

export type WalkStepId = keyof typeof walkText.steps;
