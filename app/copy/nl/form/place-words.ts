import type { PlacedShape, PlaceOnMap } from "~/domain/form/place-on-map";
import { formatList, formatNumber } from "../format";

/** Words at the map of the place. */
export const placeText = {
  title: "Waar ligt dit?",
  map: "Kaart van de plek met de grenzen van de gemeenten. Wat op de kaart staat, staat ook in de tabel.",
  attribution: "Grenzen: CBS/Kadaster, CC BY 4.0",
} as const;

/** What the drawing says about the gemeenten, in sentences. */
export function placeLines({ touched, near, outside, chosen, chosenFits }: PlaceOnMap): string[] {
  const lines: string[] = [];
  if (outside === "all" && near.length === 0) {
    lines.push("Deze plek ligt buiten de regio. Kijk de punten na. Klopt het? Dan gaat een andere gemeente erover.");
  }
  if (touched.length === 1) lines.push(`De plek ligt in de gemeente ${touched[0]}.`);
  if (touched.length > 1) {
    lines.push(`De plek ligt in ${touched.length} gemeenten: ${formatList(touched)}.`);
    lines.push(leadLine(touched, chosen));
  }
  if (near.length > 0) lines.push(`Het is dicht bij de grens met ${formatList(near)}. De gemeente kijkt dat na.`);
  if (outside === "part")
    lines.push("Een deel ligt buiten de regio. Daarvoor is ook toestemming van die gemeente nodig.");
  if (!chosenFits)
    lines.push(`De aanvraag noemt de gemeente ${chosen}, maar daar ligt de plek niet. Verbeter een van beide.`);
  return lines;
}

function leadLine(touched: readonly string[], chosen: string | null): string {
  const others = touched.filter((name) => name !== chosen);
  if (chosen === null || others.length === touched.length) return "Kies welke gemeente de aanvraag behandelt.";
  const verb = others.length === 1 ? "kijkt" : "kijken";
  return `${chosen} behandelt de aanvraag. Ook ${formatList(others)} ${verb} mee.`;
}

export const scaleLabel = (metres: number): string =>
  metres >= 1_000 ? `${formatNumber(metres / 1_000)} km` : `${formatNumber(metres)} m`;

/** One thing on the map in a line: what it is, its name, and how large. */
export function shapeLine({ shape, role, name, width, metres, squareMetres }: PlacedShape): string {
  const what = name === null ? (role ?? shapeNames[shape]) : `${role ?? shapeNames[shape]}: ${name}`;
  const sizes = [
    metres > 0 ? `${formatNumber(Math.round(metres))} m lang` : null,
    squareMetres > 0 ? `${formatNumber(Math.round(squareMetres))} m²` : null,
    width === null ? null : `${formatNumber(width, 1)} m breed`,
  ].filter((size) => size !== null);
  return [what, ...sizes].join(", ");
}

const shapeNames = { punt: "Punt", lijn: "Route", vlak: "Terrein" } as const;
