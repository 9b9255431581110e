import type { TipTheme } from "./tip";

export const foodAndCare: readonly TipTheme[] = [
  {
    title: "Eten en koken",
    intro: "Koken met gas, vet of vuur is een van de grootste oorzaken van brand op een evenement.",
    tips: [
      {
        title: "Kook niet waar publiek is",
        text: "Zet een kookplek buiten de tent van het publiek. Houd er ruimte omheen vrij.",
      },
      {
        title: "Zet gas veilig neer",
        text: "Gasflessen staan rechtop, in de schaduw en buiten bereik van bezoekers. Leg geen reserve naast de kookplek.",
      },
      {
        title: "Leg blusmiddelen klaar",
        text: "Bij elke kookplek ligt een blusdeken of staat een blusser. Bij een frituur ligt een deksel dat past.",
      },
      {
        title: "Houd eten koel en schoon",
        text: "Bewaar eten gekoeld en zorg dat mensen die koken hun handen kunnen wassen.",
      },
    ],
  },
  {
    title: "Zorg",
    intro:
      "Eerste hulp hoort bij elk evenement. Hoeveel u nodig hebt, hangt af van het publiek, de drukte en wat er gebeurt.",
    tips: [
      {
        title: "Maak de post vindbaar",
        text: "Zet eerste hulp op een plek die iedereen ziet en waar een ambulance bij kan. Teken de post op de plattegrond.",
      },
      {
        title: "Denk aan toiletten",
        text: "Reken op één toilet voor 150 bezoekers, met een plek om handen te wassen. Maak er ook een voor een rolstoel.",
      },
      {
        title: "Geef water",
        text: "Zorg op meer plekken voor gratis drinkwater. Bij warm weer is dat de beste zorg die er is.",
      },
      {
        title: "Wees zuinig met waternevel",
        text: "In stilstaand water groeit legionella. Gebruik vers leidingwater en leeg slangen na gebruik.",
      },
      {
        title: "Slapen mensen op het terrein?",
        text: "Houd paden tussen tenten vrij en verbied open vuur op de camping. Zorg dat er ook ’s nachts iemand bereikbaar is.",
      },
    ],
  },
  {
    title: "Alcohol",
    intro: "Wie alcohol verkoopt buiten een horecazaak, heeft een ontheffing van de burgemeester nodig.",
    tips: [
      {
        title: "Vraag de ontheffing op tijd",
        text: "U vraagt de ontheffing bij de gemeente. Zij geldt hooguit twaalf dagen achter elkaar.",
      },
      {
        title: "Wijs een leidinggevende aan",
        text: "Bij het schenken is altijd iemand van 21 jaar of ouder die de leiding heeft.",
      },
      {
        title: "Controleer de leeftijd",
        text: "Schenk niet aan wie jonger is dan 18 jaar. Gekleurde polsbandjes maken het makkelijk voor het personeel.",
      },
      { title: "Gebruik geen glas", text: "Glas geeft wonden en lekke banden. Schenk in bekers die niet breken." },
      { title: "Stop op tijd", text: "Sluit de bar een half uur voor het einde. Dan gaan mensen rustiger naar huis." },
    ],
  },
];
