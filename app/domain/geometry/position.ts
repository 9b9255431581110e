/** Longitude and latitude (WGS 84), as GeoJSON writes them. */
export type Position = readonly [number, number];

/** A closed row of positions: the last is the first again. */
export type Ring = readonly Position[];

/** A plane with its holes: the first ring is the outside. */
export type Plane = readonly Ring[];

/** One thing that was drawn. A point and a line have one row of positions, a plane a row per ring. */
export type Drawn = {
  readonly shape: "punt" | "lijn" | "vlak";
  readonly positions: readonly (readonly Position[])[];
};

/** The borders of a gemeente, which may consist of several planes. */
export type GemeenteOutline = { readonly code: string; readonly name: string; readonly planes: readonly Plane[] };

/** Whether a position is a place on earth at all. */
export const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

export const isSamePosition = (one: Position, other: Position): boolean => one[0] === other[0] && one[1] === other[1];
