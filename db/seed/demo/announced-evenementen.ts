import { type DemoEvenement, GM } from "./evenementen";

/** What organisers have announced and not applied for: one beside a large festival, so that something is near. */
export const announcedEvenementen: readonly DemoEvenement[] = [
  {
    name: "Hofpop in het park",
    gemeente: GM.hof,
    organiser: "muziek",
    kind: "muziek",
    size: "medium",
    place: "Stadspark Goor",
    firstDay: 118,
    days: 2,
    stage: "announced",
    announced: 160,
  },
  {
    name: "Najaarskermis Enschede",
    gemeente: GM.enschede,
    organiser: "kermis",
    kind: "kermis",
    size: "large",
    place: "Van Heekplein",
    firstDay: 160,
    days: 4,
    stage: "announced",
    announced: 190,
  },
  {
    name: "Veldzicht Winter",
    gemeente: GM.hof,
    organiser: "festival",
    kind: "festival",
    size: "large",
    place: "Landgoed Veldzicht",
    firstDay: 260,
    stage: "announced",
    announced: 265,
  },
];
