import type { SmallEvenement } from "./small-evenement";

const hour = (time: number) => time * 60;
const area = ({ length, width }: { length: number; width: number }) => length * width;
const within = (one: { begin: number; end: number }, from: number, until: number) =>
  one.begin >= hour(from) && one.end <= hour(until);
const musicWithin = ({ music }: SmallEvenement, from: number, until: number) =>
  music === null || within(music, from, until);
const of = (one: SmallEvenement, ...kinds: string[]) => one.objects.filter(({ kind }) => kinds.includes(kind));
const count = (objects: SmallEvenement["objects"]) => objects.reduce((sum, object) => sum + object.count, 0);
const is = (one: SmallEvenement, ...kinds: SmallEvenement["kind"][]) => kinds.includes(one.kind);

const generalSet = (one: SmallEvenement) =>
  one.peak < 500 &&
  within(one, 9, 22) &&
  musicWithin(one, 9, 22) &&
  one.music?.loudness !== "hard" &&
  one.road === "geen" &&
  one.passage &&
  count(one.objects) < 10 &&
  one.objects.every((object) => area(object) < 50) &&
  !is(one, "markt", "kermis", "optocht") &&
  !one.fireworks;

/** When a small evenement needs no permit, read off the table of the fourteen gemeenten; and what it is then. */
export const tableOfGemeenten: Record<
  string,
  { name: string; small: "melding" | "vrij"; holds: (one: SmallEvenement) => boolean }
> = {
  GM0141: {
    name: "Almelo",
    small: "melding",
    holds: (one) =>
      one.peak <= 300 &&
      within(one, 9, 23) &&
      !one.music?.nuisance &&
      !one.music?.sundayBefore13 &&
      one.objects.every((object) => area(object) <= 25) &&
      !one.centre &&
      one.road === "geen",
  },
  GM0147: {
    name: "Borne",
    small: "melding",
    holds: (one) =>
      one.peak <= 200 &&
      musicWithin(one, 7, 24) &&
      one.objects.every((object) => area(object) < 10) &&
      one.road !== "doorgaand",
  },
  GM0153: {
    name: "Enschede",
    small: "melding",
    holds: (one) =>
      one.dayTotal <= 500 &&
      one.peak <= 500 &&
      one.days <= 2 &&
      within(one, 9, 24) &&
      (one.music === null || (one.music.loudness === "achtergrond" && one.music.withinNormOfEnschede)) &&
      of(one, "tent").every((tent) => area(tent) <= 50) &&
      of(one, "podium").every(({ height }) => height <= 1) &&
      of(one, "podium_dak").length === 0 &&
      of(one, "tribune").every(({ height }) => height <= 2) &&
      !one.namedPlace,
  },
  GM0158: {
    name: "Haaksbergen",
    small: "melding",
    holds: (one) =>
      one.peak <= (is(one, "fietstocht") ? 250 : is(one, "wandeltocht") ? 500 : 100) &&
      within(one, 8, 24) &&
      musicWithin(one, 8, 23) &&
      one.objects.every((object) => area(object) < 60) &&
      one.road === "geen",
  },
  GM0164: {
    name: "Hengelo",
    small: "vrij",
    holds: (one) =>
      one.peak <= 100 && within(one, 9, 24) && (one.sunday === null || within(one.sunday, 13, 23)) && !one.centre,
  },
  GM1735: {
    name: "Hof van Twente",
    small: "melding",
    holds: (one) => {
      const tour = is(one, "wandeltocht", "fietstocht", "toertocht") && one.daylightNoRace;
      const tents = of(one, "tent");
      return (
        one.peak <= (tour ? 250 : 100) &&
        tents.every(({ people }) => people <= 50) &&
        within(one, 8, 24.5) &&
        musicWithin(one, 8, 24) &&
        count(one.objects) <= 3 &&
        count(tents) <= 1 &&
        one.objects.every((object) => area(object) <= (object.kind === "tent" ? 50 : 10)) &&
        (one.alcohol !== "verkoop" || one.exemption)
      );
    },
  },
  GM1742: {
    name: "Rijssen-Holten",
    small: "vrij",
    holds: (one) =>
      one.peak <= (is(one, "markt", "wandeltocht", "fietstocht") ? 500 : 250) &&
      musicWithin(one, 7, 23.5) &&
      one.objects.every((object) => area(object) <= 25) &&
      (one.objects.length === 0 || one.spaced) &&
      one.passage &&
      one.namedRoadsOpen,
  },
  GM1774: { name: "Dinkelland", small: "melding", holds: generalSet },
  GM0163: { name: "Hellendoorn", small: "melding", holds: generalSet },
  GM0168: { name: "Losser", small: "melding", holds: generalSet },
  GM0173: { name: "Oldenzaal", small: "melding", holds: generalSet },
  GM0183: { name: "Tubbergen", small: "melding", holds: generalSet },
  GM1700: { name: "Twenterand", small: "melding", holds: generalSet },
  GM0189: { name: "Wierden", small: "melding", holds: generalSet },
};

/** Gemeenten whose own criteria were not found. */
export const gemeentenWithGeneralSet = Object.keys(tableOfGemeenten).filter(
  (code) => tableOfGemeenten[code]?.holds === generalSet,
);
