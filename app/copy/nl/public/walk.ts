export const walkText = {
  title: "Loop mee in vijf minuten",
  intro:
    "Een evenement gaat langs veel handen. Loop mee van de aanvraag tot het jaarverslag. Met elke knop wordt u iemand anders; bovenaan de pagina staat wie u bent.",
  go: (who: string) => `Ga verder als ${who}`,
  look: "Let op",
  steps: {
    apply: {
      title: "Doe een aanvraag",
      text: "U organiseert een evenement. Beantwoord een paar vragen.",
      look: "Rechts ziet u of een melding genoeg is, of u op tijd bent en welke klasse de regels verwachten.",
    },
    work: {
      title: "Bekijk wat er vandaag moet gebeuren",
      text: "U bent vergunningverlener. De lijst begint met wat te laat is.",
      look: "Open een dossier: de stappen 1 tot en met 9 staan er met hun uiterste dag en de reden daarvan.",
    },
    classify: {
      title: "Stel de klasse vast",
      text: "De regels stellen een klasse voor. U beslist.",
      look: "Elke regel zegt waarom die geldt, en welke antwoorden de klasse zouden veranderen.",
    },
    advise: {
      title: "Geef advies",
      text: "U bent adviseur. Er wacht een vraag op u.",
      look: "Voorschriften kiest u uit de lijst van uw dienst; wat niet van toepassing is, staat er niet bij.",
    },
    join: {
      title: "Breng de adviezen samen",
      text: "U bent coördinator van de veiligheidsregio. De adviezen staan naast elkaar.",
      look: "De diensten vragen verschillende maten voor de doorgang. De strengste wint, tenzij u anders kiest.",
    },
    decide: {
      title: "Neem het besluit",
      text: "Alle adviezen zijn binnen. Neem ieder voorschrift over, pas het aan of wijk gemotiveerd af.",
      look: "Zolang er iets openstaat, kan de vergunning niet worden verleend. Ook niet met een omweg.",
    },
    documents: {
      title: "Haal de documenten op",
      text: "De adviesbundel en de vergunning zijn PDF's die iedereen kan lezen, ook met een schermlezer.",
      look: "Achter in de bundel staat van elke bijlage de versie met een controlegetal.",
    },
    report: {
      title: "Lees het jaarverslag",
      text: "Wat leert een jaar evenementen de regio over haar eigen werkwijze?",
      look: "De titel van elke grafiek is de boodschap. Elk getal is na te tellen.",
    },
  },
} as const;

export type WalkStepId = keyof typeof walkText.steps;
