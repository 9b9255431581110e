import type { Conclusion } from "~/domain/advice/advice-status";

type Line = { text: string; binding: "must" | "advised"; theme: string | null };
type Advice = { conclusion: Conclusion; finding: string; residualRisk: string; conditions: readonly Line[] };

/** What each service says in the demonstration; a service that is not named here has no remarks. */
export const adviceTexts: Readonly<Record<string, Advice>> = {
  brandweer: {
    conclusion: "positive_with_conditions",
    finding:
      "De tekening laat zien dat de hulpdiensten het terrein van twee kanten bereiken. De doorgang langs het podium is smal.",
    residualRisk: "Bij volle bezetting duurt het vrijmaken van de doorgang enkele minuten.",
    conditions: [
      {
        text: "Houd op het hele terrein een doorgang van ten minste 3,5 meter breed en 4,0 meter hoog vrij voor de brandweer.",
        binding: "must",
        theme: null,
      },
      {
        text: "Zet bij iedere plek waar gebakken of gefrituurd wordt een blusdeken en een passend blustoestel.",
        binding: "must",
        theme: null,
      },
      { text: "Houd brandkranen vrij: ten minste 1 meter rondom.", binding: "must", theme: null },
    ],
  },
  ghor: {
    conclusion: "positive_with_conditions",
    finding:
      "De inzet van zorgverleners past bij het aantal bezoekers. De bereikbaarheid voor de ambulance vraagt aandacht.",
    residualRisk: "Bij warm weer neemt het aantal mensen dat hulp nodig heeft toe.",
    conditions: [
      {
        text: "Houd een doorgang van ten minste 4,5 meter breed en 4,2 meter hoog vrij voor ambulances, ook in bochten.",
        binding: "must",
        theme: null,
      },
      {
        text: "Zorg voor gratis drinkwater op ten minste twee goed zichtbare plekken.",
        binding: "advised",
        theme: null,
      },
    ],
  },
  politie: {
    conclusion: "positive_with_conditions",
    finding: "Het beveiligingsplan is volledig. De uitloop valt samen met de sluiting van de horeca.",
    residualRisk: "Drukte bij de uitgang na afloop.",
    conditions: [
      {
        text: "Laat de muziek een half uur voor het einde zachter worden en open dan alle uitgangen.",
        binding: "must",
        theme: null,
      },
      { text: "Stem de inzet van beveiligers een week vooraf af met de wijkagent.", binding: "advised", theme: null },
    ],
  },
  verkeer: {
    conclusion: "positive_with_conditions",
    finding: "De afsluiting kan; de omleiding loopt langs wegen die daarvoor geschikt zijn.",
    residualRisk: "",
    conditions: [
      {
        text: "Zet de borden van de omleiding ten minste een uur voor de afsluiting neer.",
        binding: "must",
        theme: null,
      },
    ],
  },
};

export const noRemarks: Advice = {
  conclusion: "positive",
  finding: "Geen opmerkingen.",
  residualRisk: "",
  conditions: [],
};

/** The joint advice of the demonstration. */
export const jointAdvice: Advice = {
  conclusion: "positive_with_conditions",
  finding:
    "Brandweer, GHOR en politie zien het evenement als uitvoerbaar. Zij hebben samen de scenario's weer, drukte en ontruiming besproken met de organisator.",
  residualRisk: "Een plotselinge ontruiming bij noodweer blijft het zwaarste scenario.",
  conditions: [
    {
      text: "Houd overal een doorgang van ten minste 4,5 meter breed en 4,2 meter hoog vrij; dit voldoet aan de maat van beide diensten.",
      binding: "must",
      theme: null,
    },
    {
      text: "Houd tijdens het evenement ieder uur een kort overleg met gemeente, politie, brandweer en GHOR.",
      binding: "must",
      theme: null,
    },
    {
      text: "Leg vooraf vast wie besluit tot stoppen en ontruimen, en oefen dat met de beveiliging.",
      binding: "must",
      theme: null,
    },
    { text: "Volg het weer via een meteoroloog vanaf drie dagen vooraf.", binding: "advised", theme: null },
  ],
};
