import type { Answers } from "~/domain/form/answers";

/** Answers as an organiser gives them to the shipped method; a test says otherwise what it is about. */
const everybody: Answers = {
  aanvrager_contact: { name: "Sanne de Groot", email: "sanne@voorbeeld.example", phone: "06 000 00 100" },
  namens_organisatie: "ja",
  aanvragende_organisatie: { name: "Stichting Buurtfeest", kvkNumber: "00000000" },
  adres_aanvrager: { street: "Voorbeeldstraat", houseNumber: "1", postcode: "7500 AA", town: "Voorbeeldstad" },
  bereikbaar_tijdens: { name: "Sanne de Groot", phone: "06 000 00 100" },
  naam_evenement: "Lentefeest",
  soort_evenement: "muziek",
  omschrijving_evenement: "Muziek op het plein, met eten en spelletjes.",
  locatie_adres: "Dorpsplein",
  plek: { description: "Dorpsplein", addresses: ["Dorpsplein 1"] },
  dagen_en_tijden: [{ startDate: "2026-09-05", startTime: "12:00", endDate: "2026-09-05", endTime: "17:00" }],
  besluit_gevraagd: "vergunning",
  handtekening: true,
};

/** Under every criterion for a melding, those of the first gemeente of the method included. */
export const meldingAnswers: Answers = {
  ...everybody,
  personen_piek: 60,
  muziek: "achtergrond",
  muziek_begin: "van_9",
  muziek_einde: "tot_22",
  alcohol: "gratis",
  bijzonder: ["geen"],
  plaatst_objecten: "nee",
  weggebruik: "geen",
  doorgang_vrij: "ja",
  besluit_gevraagd: "kijk_mee",
  gm0141_overlast: "nee",
  gm0141_zondagmuziek: "nee",
  gm0141_centrum: "nee",
};

const permit: Answers = {
  ...everybody,
  eerste_keer: "nee",
  muziek: "versterkt",
  alcohol: "verkoop",
  alcohol_risico: "nee",
  bijzonder: ["koken"],
  kookbron: ["elektrisch"],
  plaatst_objecten: "ja",
  objecten: [{ soort: "kraam", aantal: 20, lengte: 4, breedte: 1, hoogte: 3, personen: 2 }],
  weggebruik: "geen",
  doorgang_vrij: "ja",
  locatie_soort: "open_ingericht",
  ondergrond: "verhard",
  toegangswegen: "goed",
  leeftijd: "volwassenen",
  rol_publiek: "toeschouwers",
  zelfredzaam: "volledig",
  aandacht: "nee",
  overnachten: "nee",
  langs_route: "nee",
  beveiliging: "nee",
  ehbo: "ja",
  inspanning: "nee",
  watermist: "nee",
  bezoekers_totaal: 1500,
};

/** The lightest class, without any advice. */
export const lightAnswers: Answers = { ...permit, personen_piek: 600, aantrekking: "dorp" };

/** The middle class, with advice of a few services. */
export const middleAnswers: Answers = {
  ...permit,
  personen_piek: 2800,
  aantrekking: "regionaal",
  leeftijd: "alle",
  rol_publiek: "beide",
  zelfredzaam: "beperkt",
  kookbron: ["gas"],
  locatie_soort: "open_niet_ingericht",
  ondergrond: "onverhard_droog",
  toegangswegen: "redelijk",
  muziek: "hard",
};

/** The heaviest class, with advice of every standard service and a joint one. */
export const heavyAnswers: Answers = {
  ...middleAnswers,
  personen_piek: 12_000,
  aantrekking: "nationaal",
  bijzonder: ["koken", "vuurshow"],
  vuur_omschrijving: "Vuurshow van tien minuten.",
  aandacht: "ja",
  alcohol_risico: "ja",
};
