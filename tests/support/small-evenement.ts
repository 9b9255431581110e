import type { Facts } from "~/domain/handreiking/facts";

/** A small evenement in plain words, as the tables of the gemeenten speak of it; times are minutes from midnight. */
export type SmallEvenement = {
  kind: "buurtfeest" | "muziek" | "markt" | "kermis" | "optocht" | "wandeltocht" | "fietstocht" | "toertocht" | "sport";
  peak: number;
  /** People over a whole day. */
  dayTotal: number;
  days: number;
  begin: number;
  end: number;
  /** Begin and end on a Sunday or holiday, when there is one among the days. */
  sunday: { begin: number; end: number } | null;
  music: {
    loudness: "achtergrond" | "versterkt" | "hard";
    begin: number;
    end: number;
    nuisance: boolean;
    sundayBefore13: boolean;
    withinNormOfEnschede: boolean;
  } | null;
  objects: readonly {
    kind: "tent" | "kraam" | "podium" | "podium_dak" | "tribune" | "speeltoestel";
    count: number;
    length: number;
    width: number;
    height: number;
    people: number;
  }[];
  spaced: boolean;
  road: "geen" | "open" | "dicht" | "doorgaand";
  namedRoadsOpen: boolean;
  passage: boolean;
  centre: boolean;
  namedPlace: boolean;
  daylightNoRace: boolean;
  alcohol: "geen" | "gratis" | "verkoop";
  exemption: boolean;
  fireworks: boolean;
};

const yes = (holds: boolean) => (holds ? "ja" : "nee");

const beginBand = (begin: number) => (begin < 420 ? "voor_7" : begin < 480 ? "van_7" : begin < 540 ? "van_8" : "van_9");
const endBand = (end: number) =>
  end <= 1320 ? "tot_22" : end <= 1380 ? "tot_23" : end <= 1410 ? "tot_2330" : end <= 1440 ? "tot_24" : "later";

/** The answers that an organiser gives about it, local questions included. */
export function answersOf(one: SmallEvenement): Facts {
  const { music, sunday } = one;
  return {
    soort_evenement: one.kind,
    personen_piek: one.peak,
    maand: 6,
    aantal_dagen: one.days,
    aaneengesloten_dagen: one.days,
    langste_duur_uren: (one.end - one.begin) / 60,
    vroegste_begin: one.begin,
    laatste_einde: one.end,
    vroegste_begin_zondag: sunday?.begin ?? 1440,
    laatste_einde_zondag: sunday?.end ?? 0,
    muziek: music?.loudness ?? "geen",
    ...(music ? { muziek_begin: beginBand(music.begin), muziek_einde: endBand(music.end) } : {}),
    alcohol: one.alcohol,
    bijzonder: one.fireworks ? ["vuurwerk"] : ["geen"],
    plaatst_objecten: yes(one.objects.length > 0),
    objecten: one.objects.map(({ kind, count, length, width, height, people }) => ({
      soort: kind,
      aantal: count,
      lengte: length,
      breedte: width,
      hoogte: height,
      personen: people,
    })),
    weggebruik: one.road,
    wegen_dicht: one.road === "dicht" || one.road === "doorgaand" ? [{ weg: "Straat", beheerder: "gemeente" }] : [],
    doorgang_vrij: yes(one.passage),
    gm0153_dagtotaal: yes(one.dayTotal > 500),
    gm0153_geluid: yes(music?.withinNormOfEnschede ?? true),
    gm0153_plek: yes(one.namedPlace),
    gm0164_centrum: yes(one.centre),
    gm0141_overlast: yes(music?.nuisance ?? false),
    gm0141_zondagmuziek: yes(music?.sundayBefore13 ?? false),
    gm0141_centrum: yes(one.centre),
    gm1735_tocht: yes(one.daylightNoRace),
    gm1735_ontheffing: yes(one.exemption),
    gm1742_afstand: yes(one.spaced),
    gm1742_wegen: yes(one.namedRoadsOpen),
  };
}

/** A street party on a Saturday: a side street is closed, with two party tents, a bouncy castle and amplified music. */
export const streetParty: SmallEvenement = {
  kind: "buurtfeest",
  peak: 120,
  dayTotal: 200,
  days: 1,
  begin: 840,
  end: 1380,
  sunday: null,
  music: {
    loudness: "versterkt",
    begin: 900,
    end: 1380,
    nuisance: false,
    sundayBefore13: false,
    withinNormOfEnschede: true,
  },
  objects: [
    { kind: "tent", count: 2, length: 3, width: 3, height: 2.5, people: 15 },
    { kind: "speeltoestel", count: 1, length: 4, width: 5, height: 3, people: 10 },
  ],
  spaced: true,
  road: "dicht",
  namedRoadsOpen: true,
  passage: true,
  centre: false,
  namedPlace: false,
  daylightNoRace: true,
  alcohol: "gratis",
  exemption: false,
  fireworks: false,
};
