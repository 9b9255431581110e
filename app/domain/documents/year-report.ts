import type { YearFigures } from "../evaluation/year-figures";
import type { Instant } from "../time/instant";

/** The yearly evaluation of the method, for the region or one gemeente. */
export type YearReport = {
  region: string;
  /** Null for the region as a whole. */
  gemeente: string | null;
  year: number;
  madeAt: Instant;
  adopted: { by: string; at: Instant } | null;
  handreiking: string;
  figures: YearFigures;
  previous: YearFigures | null;
  /** Per gemeente of the region, in the order of their names; empty in the report of one gemeente. */
  gemeenten: readonly { name: string; figures: YearFigures; previous: YearFigures | null }[];
  /** Names by id, as the handreiking gives them. */
  classNames: Readonly<Record<string, string>>;
  serviceNames: Readonly<Record<string, string>>;
  /** What people wrote, by section. */
  texts: readonly { title: string; text: string }[];
};

/** The gemeente with the most dossiers; several when they are equal, none when there are no dossiers. */
export function busiest(gemeenten: YearReport["gemeenten"]): { names: readonly string[]; dossiers: number } | null {
  const most = Math.max(0, ...gemeenten.map(({ figures }) => figures.dossiers));
  if (most === 0) return null;
  return {
    names: gemeenten.filter(({ figures }) => figures.dossiers === most).map(({ name }) => name),
    dossiers: most,
  };
}
