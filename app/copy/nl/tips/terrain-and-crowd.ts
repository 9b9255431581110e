import type { TipTheme } from "./tip";

export const terrainAndCrowd: readonly TipTheme[] = [
  {
    title: "Terrein",
    intro: "Een goede tekening van het terrein voorkomt de meeste vragen van de gemeente en de diensten.",
    tips: [
      {
        title: "Teken op schaal",
        text: "Zet een schaal en een noordpijl op de tekening. Teken alles wat u neerzet: tenten, kramen, podium, toiletten, hekken en afval.",
      },
      {
        title: "Houd een doorgang vrij",
        text: "De brandweer heeft een doorgang nodig van 3,5 meter breed en 4 meter hoog. Bij grotere evenementen heeft een ambulance 4,5 meter bij 4,2 meter nodig.",
      },
      {
        title: "Houd brandkranen vrij",
        text: "Zet niets neer binnen 1 meter van een brandkraan. Loop voor de opbouw een keer langs alle kranen.",
      },
      {
        title: "Denk aan de uitgangen",
        text: "Maak meer dan één uitgang en zet ze ver uit elkaar. Mensen moeten weg kunnen als één uitgang dicht is.",
      },
      {
        title: "Kijk naar de grond",
        text: "Gras wordt modder bij regen. Leg platen op de route van hulpdiensten en op plekken waar veel mensen lopen.",
      },
    ],
  },
  {
    title: "Weer",
    intro:
      "Wind, onweer en hitte zijn de meest gewone reden om een evenement stil te leggen. Beslis vooraf wanneer u dat doet.",
    tips: [
      {
        title: "Spreek grenzen af",
        text: "Schrijf op bij welke windkracht u een tent sluit en wanneer iedereen het terrein verlaat. In het tentboek staat wat de tent aankan.",
      },
      {
        title: "Wijs iemand aan",
        text: "Laat één persoon het weer volgen en beslissen. Die persoon mag het evenement stilleggen.",
      },
      {
        title: "Meet de wind",
        text: "Meet de wind op het terrein zelf. Een weerbericht zegt weinig over een open veld of een plein tussen gebouwen.",
      },
      {
        title: "Zorg voor schaduw en water",
        text: "Bij warm weer hebben mensen water en schaduw nodig. Zeg op borden waar zij die vinden.",
      },
      {
        title: "Bij onweer",
        text: "Een tent of een boom is geen veilige plek bij onweer. Bedenk vooraf waar mensen naartoe kunnen.",
      },
    ],
  },
  {
    title: "Drukte",
    intro: "De drukte op het drukste moment telt, niet het totaal over de dag.",
    tips: [
      { title: "Tel", text: "Tel bij elke ingang, ook als de toegang gratis is. Dan weet u wanneer het vol is." },
      {
        title: "Spreek af wanneer het vol is",
        text: "Stop de toegang voordat het te druk wordt. Schrijf op wie dat beslist en wie het tegen bezoekers zegt.",
      },
      {
        title: "Maak looproutes",
        text: "Laat mensen in één richting lopen waar het smal is. Zet geen bar of toilet in een smalle doorgang.",
      },
      {
        title: "Let op het einde",
        text: "Na het laatste optreden gaat iedereen tegelijk weg. Open dan alle uitgangen en zet extra mensen op de weg.",
      },
    ],
  },
  {
    title: "Tenten en podia",
    intro: "Een tent of podium moet stevig staan, ook als het hard waait.",
    tips: [
      {
        title: "Vraag het tentboek",
        text: "De verhuurder heeft een tentboek met tekeningen en berekeningen. De gemeente vraagt daarnaar.",
      },
      {
        title: "Houd afstand",
        text: "Zet een tent 5 meter van een gebouw en houd rondom 2 meter vrij. Zo slaat brand niet over en kunnen mensen weg.",
      },
      {
        title: "Meer dan 150 mensen in een tent",
        text: "Maak dan een plattegrond met uitgangen en opstelling. Tel hoeveel mensen er binnen zijn.",
      },
      {
        title: "Laat de opbouw nakijken",
        text: "Een deskundige kijkt na de opbouw of alles goed vaststaat. Bewaar het bewijs op het terrein.",
      },
      {
        title: "Kies doek dat niet snel brandt",
        text: "Tentdoek, vloer en versiering zijn moeilijk brandbaar. Vraag de verhuurder om een verklaring.",
      },
    ],
  },
];
