import type { TipTheme } from "./tip";

export const aroundTheEvent: readonly TipTheme[] = [
  {
    title: "Verkeer en parkeren",
    intro: "Bezoekers, bewoners en hulpdiensten gebruiken dezelfde straten. Maak daarom een plan voor alle drie.",
    tips: [
      {
        title: "Sluit niet meer af dan nodig",
        text: "Noem per weg de tijden waarop zij dicht is. Bewoners en hulpdiensten kunnen er altijd door.",
      },
      {
        title: "Vraag op tijd",
        text: "Een doorgaande weg of een busroute afsluiten kost weken. Overleg vroeg met de gemeente en de vervoerder.",
      },
      {
        title: "Zet verkeersregelaars goed in",
        text: "Zij zijn 16 jaar of ouder, hebben instructie gehad en zijn door de gemeente aangesteld.",
      },
      {
        title: "Maak fietsen makkelijk",
        text: "Een ruime fietsenstalling bij de ingang scheelt auto’s. Zet haar op de tekening en wijs haar aan met borden.",
      },
      { title: "Denk aan de weg naar huis", text: "Zeg vooraf wanneer de laatste bus gaat en waar taxi’s staan." },
    ],
  },
  {
    title: "Geluid",
    intro: "De meeste klachten gaan over muziek en vooral over lage tonen.",
    tips: [
      {
        title: "Draai de luidsprekers",
        text: "Richt luidsprekers van de woningen af en zet ze lager. Meer kleine luidsprekers zijn stiller dan twee grote.",
      },
      {
        title: "Meet bij de buren",
        text: "Meet op de gevel van de dichtstbijzijnde woning. Schrijf tijden en waarden op en bewaar ze.",
      },
      {
        title: "Spreek een eindtijd af",
        text: "Noem in uw brief tot hoe laat er muziek is. Houd u daar ook aan als het gezellig is.",
      },
      {
        title: "Vergeet de opbouw niet",
        text: "Proefdraaien, hekken en aggregaten maken ook lawaai. Doe dat overdag.",
      },
    ],
  },
  {
    title: "Beveiliging",
    intro: "Beveiligers zien als eerste wat er misgaat. Gebruik ze om problemen te voorkomen.",
    tips: [
      {
        title: "Kies een bedrijf met vergunning",
        text: "Alleen een bedrijf met een vergunning mag beveiligers leveren. Vraag om het nummer en zet het in de aanvraag.",
      },
      {
        title: "Verdeel de taken",
        text: "Schrijf op wie bij de ingang staat, wie rondloopt en wie de leiding heeft. Geef iedereen dezelfde kaart.",
      },
      {
        title: "Maak huisregels",
        text: "Zet huisregels bij de ingang en op uw site. Dan weet iedereen waarom iemand niet naar binnen mag.",
      },
      {
        title: "Oefen één keer",
        text: "Loop met vrijwilligers en beveiligers door wat u doet bij brand, een vechtpartij of een vermist kind.",
      },
    ],
  },
  {
    title: "Buren",
    intro: "Buren die weten wat er komt, klagen minder en helpen vaak mee.",
    tips: [
      {
        title: "Schrijf een brief",
        text: "Vertel twee weken vooraf wat er gebeurt, hoe laat en welke straten dicht zijn. Gebruik ons voorbeeld.",
      },
      {
        title: "Geef een telefoonnummer",
        text: "Noem een nummer dat iemand opneemt tijdens het evenement, ook laat op de avond.",
      },
      {
        title: "Ga langs bij wie er last van heeft",
        text: "Praat met de buren die het dichtst bij het podium of de ingang wonen. Nodig ze uit.",
      },
      {
        title: "Ruim meteen op",
        text: "Begin dezelfde avond met opruimen, ook in de straten eromheen. Bedank de buren achteraf.",
      },
    ],
  },
];
