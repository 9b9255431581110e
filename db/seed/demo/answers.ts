import type { Answers } from "~/domain/form/answers";
import { addDays, type LocalDate } from "~/domain/time/local-date";
import type { DemoEvenement, Size } from "./evenementen";
import { organisers } from "./organisers";

/** The answers that an organiser of such an evenement gives, in the questions of the handreiking of the demonstration. */
export function demoAnswers(evenement: DemoEvenement, firstDay: LocalDate): Answers {
  const organiser = organisers.find((each) => each.key === evenement.organiser);
  if (organiser === undefined) throw new Error(`unknown organiser ${evenement.organiser}`);
  const contact = { name: "Organisatie", email: organiser.email, phone: "06 000 00 100" };
  return {
    aanvrager_contact: { ...contact, name: `Bestuur ${organiser.name}` },
    aanvragende_organisatie: { name: organiser.name, kvkNumber: "00000000" },
    adres_aanvrager: { street: "Voorbeeldstraat", houseNumber: "1", postcode: "7500 AA", town: "Voorbeeldstad" },
    bereikbaar_tijdens: contact,
    naam_evenement: evenement.name,
    soort_evenement: evenement.kind,
    omschrijving_evenement: describe(evenement),
    hoofdgemeente: evenement.gemeente,
    locatie_adres: evenement.place,
    plek: { description: evenement.place, addresses: [evenement.place] },
    dagen_en_tijden: eventDays(evenement, firstDay),
    personen_piek: evenement.peak ?? peaks[evenement.size],
    ...bySize[evenement.size],
    ...byKind[evenement.kind],
    besluit_gevraagd: evenement.size === "street" ? "kijk_mee" : "vergunning",
    handtekening: true,
  };
}

const describe = ({ name, kind, size }: DemoEvenement): string =>
  size === "street"
    ? `${name}: bewoners eten samen op straat, met spelletjes voor kinderen.`
    : `${name} is een jaarlijks evenement (${kind.replace(/_/g, " ")}) met een programma voor jong en oud.`;

function eventDays({ size, days = 1 }: DemoEvenement, firstDay: LocalDate): Answers[] {
  const hours = times[size];
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(firstDay, index);
    return { startDate: date, startTime: hours.start, endDate: date, endTime: hours.end };
  });
}

const times: Record<Size, { start: string; end: string }> = {
  street: { start: "14:00", end: "20:00" },
  small: { start: "10:00", end: "17:00" },
  medium: { start: "12:00", end: "23:00" },
  large: { start: "11:00", end: "23:30" },
};

const peaks: Record<Size, number> = { street: 60, small: 600, medium: 2800, large: 12000 };

const permit: Answers = {
  eerste_keer: "nee",
  toegang_publiek: "vrij",
  omwonenden_ingelicht: "ja",
  omwonenden_hoe: "Met een brief in de bus",
  klachten_contact: "06 000 00 101",
  parkeren: "Op de parkeerplaatsen rond het terrein; verkeersregelaars wijzen de weg.",
  toiletten: 12,
  afval: "Wij ruimen dezelfde dag op en voeren het afval af.",
  verzekerd: "ja",
  huisregels: "ja",
  drinkwater: "ja",
  aggregaat: "nee",
  inspanning: "nee",
  watermist: "nee",
  langs_route: "nee",
  omleiding: "nee",
  borden: "nee",
  verkeersregelaars: "ja",
  verkeersregelaars_aantal: 6,
  plan_weer: "Bij onweer of wind boven kracht 7 stopt het programma en gaat het terrein leeg.",
  plan_drukte: "Tellers bij de ingang; bij 90 procent van de capaciteit gaat de toegang dicht.",
  plan_ontruiming: "Ontruiming langs twee uitgangen, geleid door beveiligers met portofoons.",
  plan_opvang: "De veiligheidscoördinator vangt de hulpdiensten op bij de hoofdingang.",
};

const bySize: Record<Size, Answers> = {
  street: {
    muziek: "achtergrond",
    alcohol: "gratis",
    bijzonder: ["geen"],
    plaatst_objecten: "nee",
    weggebruik: "geen",
    doorgang_vrij: "ja",
  },
  small: {
    ...permit,
    muziek: "versterkt",
    muziek_begin: "van_9",
    muziek_einde: "tot_22",
    alcohol: "verkoop",
    alcohol_punten: 2,
    alcohol_leiding: "Leidinggevende met verklaring sociale hygiëne",
    bijzonder: ["koken"],
    kookbron: ["gas", "elektrisch"],
    plaatst_objecten: "ja",
    objecten: [{ soort: "kraam", aantal: 20, lengte: 4, breedte: 1, hoogte: 3, personen: 2 }],
    weggebruik: "dicht",
    wegen_dicht: [{ weg: "Dorpsstraat", beheerder: "gemeente", van: "09:00", tot: "18:00" }],
    doorgang_vrij: "ja",
    locatie_soort: "open_ingericht",
    ondergrond: "verhard",
    toegangswegen: "goed",
    aantrekking: "dorp",
    leeftijd: "alle",
    rol_publiek: "toeschouwers",
    zelfredzaam: "voldoende",
    aandacht: "nee",
    alcohol_risico: "nee",
    overnachten: "nee",
    bezoekers_totaal: 1500,
    beveiliging: "nee",
    ehbo: "ja",
  },
  medium: {
    ...permit,
    muziek: "hard",
    geluid_dba: 82,
    muziek_soort: "Coverbands en dj's",
    muziek_begin: "van_9",
    muziek_einde: "tot_23",
    alcohol: "verkoop",
    alcohol_punten: 4,
    alcohol_leiding: "Leidinggevende met verklaring sociale hygiëne",
    bijzonder: ["koken"],
    kookbron: ["gas", "frituur"],
    plaatst_objecten: "ja",
    objecten: [
      { soort: "tent", aantal: 1, lengte: 25, breedte: 15, hoogte: 5, personen: 400, verankering: "Grondankers" },
      { soort: "podium_dak", aantal: 1, lengte: 10, breedte: 8, hoogte: 6, personen: 20, verankering: "Ballast" },
    ],
    bouwer: "Tentbouw Voorbeeld",
    kwetsbare_personen: 0,
    weggebruik: "dicht",
    wegen_dicht: [{ weg: "Toegangsweg", beheerder: "gemeente", van: "08:00", tot: "24:00" }],
    doorgang_vrij: "ja",
    locatie_soort: "open_niet_ingericht",
    ondergrond: "onverhard_droog",
    toegangswegen: "redelijk",
    aantrekking: "regionaal",
    leeftijd: "alle",
    rol_publiek: "beide",
    zelfredzaam: "voldoende",
    aandacht: "nee",
    alcohol_risico: "nee",
    overnachten: "nee",
    bezoekers_totaal: 6000,
    beveiliging: "ja",
    beveiliging_bedrijf: "Veilig Voorbeeld, nummer 0000",
    beveiligers: 12,
    ehbo: "ja",
    zorg_inzet: [{ plek: "post", niveau: "laag", aantal: 4 }],
  },
  large: {
    ...permit,
    muziek: "hard",
    geluid_dba: 95,
    muziek_soort: "Dance en pop",
    muziek_begin: "van_9",
    muziek_einde: "tot_2330",
    alcohol: "verkoop",
    alcohol_punten: 14,
    alcohol_leiding: "Leidinggevende met verklaring sociale hygiëne",
    bijzonder: ["koken", "vuurshow"],
    kookbron: ["gas", "frituur"],
    vuur_omschrijving: "Vuurshow van tien minuten naast het hoofdpodium, met een vrije zone van vijftien meter.",
    plaatst_objecten: "ja",
    objecten: [
      { soort: "tent", aantal: 3, lengte: 40, breedte: 25, hoogte: 8, personen: 1500, verankering: "Grondankers" },
      { soort: "podium_dak", aantal: 2, lengte: 20, breedte: 14, hoogte: 12, personen: 40, verankering: "Ballast" },
    ],
    bouwer: "Podiumbouw Voorbeeld",
    kwetsbare_personen: 0,
    weggebruik: "doorgaand",
    wegen_dicht: [{ weg: "Provinciale weg", beheerder: "provincie", van: "08:00", tot: "24:00" }],
    omleiding: "ja",
    borden: "ja",
    doorgang_vrij: "ja",
    locatie_soort: "open_niet_ingericht",
    ondergrond: "onverhard_droog",
    toegangswegen: "matig",
    aantrekking: "nationaal",
    leeftijd: "jongvolwassenen",
    rol_publiek: "beide",
    zelfredzaam: "beperkt",
    aandacht: "ja",
    alcohol_risico: "ja",
    overnachten: "niet_bestemd",
    overnachters: 1500,
    bezoekers_totaal: 22000,
    toegang_publiek: "kaart",
    beveiliging: "ja",
    beveiliging_bedrijf: "Veilig Voorbeeld, nummer 0000",
    beveiligers: 90,
    ehbo: "ja",
    zorg_inzet: [
      { plek: "post", niveau: "hoog", aantal: 6 },
      { plek: "mobiel", niveau: "midden", aantal: 8 },
    ],
  },
};

const byKind: Readonly<Record<string, Answers>> = {
  autos_motoren: {
    omschrijving_evenement: "Auto's en motoren kijken, toerritten en stands. Hoogstens 5.000 bezoekers.",
    aantrekking: "gemeentelijk",
    leeftijd: "volwassenen",
    zelfredzaam: "volledig",
    rol_publiek: "toeschouwers",
    locatie_soort: "open_ingericht",
    ondergrond: "verhard",
    toegangswegen: "goed",
    muziek: "versterkt",
  },
  toertocht: {
    omschrijving_evenement: "Toerritten met fiets, skeeler, motor en auto. Hoogstens 5.000 bezoekers.",
    aantrekking: "gemeentelijk",
    leeftijd: "volwassenen",
    zelfredzaam: "volledig",
    bijzonder: ["geen"],
  },
  optocht: { langs_route: "ja", weggebruik: "doorgaand", omleiding: "ja", borden: "ja" },
  sport: { inspanning: "ja", rol_publiek: "deelnemers" },
  dieren: { bijzonder: ["dieren"], dieren_soorten: "Paarden, schapen en kleinvee" },
  water: { locatie_soort: "water" },
};
