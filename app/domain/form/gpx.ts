import type { Position } from "../geometry/position";

/** What a GPX file holds: tracks and routes as lines, waypoints as points, each with its name. */
export type GpxShape = {
  readonly name: string | null;
  readonly shape: "lijn" | "punt";
  readonly row: readonly Position[];
};

export const looksLikeXml = (text: string): boolean => /^\uFEFF?\s*</.test(text);

const point = /<(?:trkpt|rtept)\s([^<>]{0,400})>/g;

/**
 * The lines and points of a GPX file (1.0 and 1.1); null when it is none. Reads only the elements it knows, resolves
 * no entities and follows no references, so that a hostile file has nothing to work with. Cut into pieces rather than
 * matched as a whole, because that takes time by the length of the file and no more.
 */
export function parseGpx(text: string): readonly GpxShape[] | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || !/<gpx[\s>]/.test(text)) return null;
  const plain = withoutComments(text);
  const lines = [...piecesOf(plain, "trkseg"), ...piecesOf(plain, "rte")].map((piece): GpxShape => {
    return { shape: "lijn", name: nameIn(piece.split("<rtept", 1)[0] ?? ""), row: positionsIn(piece) };
  });
  const points = piecesOf(plain, "wpt").map((piece): GpxShape => {
    return { shape: "punt", name: nameIn(piece), row: [positionOf(piece.split(">", 1)[0] ?? "")] };
  });
  return [...lines.filter(({ row }) => row.length >= 2), ...points];
}

function withoutComments(text: string): string {
  const [before = "", ...rest] = text.split("<!--");
  const kept = rest.map((piece) => {
    const end = piece.indexOf("-->");
    return end === -1 ? "" : piece.slice(end + 3);
  });
  return before + kept.join("");
}

/** What stands between each beginning of an element and its end, or the next beginning. */
function piecesOf(text: string, element: "trkseg" | "rte" | "wpt"): readonly string[] {
  return text
    .split(new RegExp(`<${element}(?=[\\s>])`))
    .slice(1)
    .map((piece) => piece.split(`</${element}>`, 1)[0] ?? "");
}

const positionsIn = (text: string): readonly Position[] =>
  [...text.matchAll(point)].map(([, attributes = ""]) => positionOf(attributes));

const positionOf = (attributes: string): Position => [attribute(attributes, "lon"), attribute(attributes, "lat")];

/** NaN when it is not there; whoever takes the position refuses that. */
function attribute(text: string, name: "lat" | "lon"): number {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["'](-?\\d{1,3}(?:\\.\\d{1,20})?)["']`).exec(text);
  return found ? Number(found[1]) : Number.NaN;
}

/** Characters that a file writes as entities stay as they stand, but for the five that XML itself knows. */
function nameIn(text: string): string | null {
  const written = /<name>([^<]{1,200})<\/name>/.exec(text)?.[1]?.trim() ?? "";
  const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const name = written.replace(/&(amp|lt|gt|quot|apos);/g, (_, word: string) => known[word] ?? "");
  return name === "" ? null : name;
}
