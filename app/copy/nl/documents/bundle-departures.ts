import type { DepartureInBundle } from "~/domain/documents/advice-bundle";
import { type Block, heading, paragraph } from "~/domain/documents/document-model";
import { formatDate } from "../format";

/** What still stood open when a decision was taken, and why it was taken all the same. */
export function departureBlocks(departures: readonly DepartureInBundle[]): Block[] {
  if (departures.length === 0) return [];
  return [
    heading(2, "Waarvan een besluit afweek"),
    paragraph("Bij deze besluiten stond nog iets open. Wie besloot, schreef op waarom het toch kon."),
    ...departures.map(
      ({ decision, on, by, matter, reason }): Block => ({
        kind: "facts",
        items: [
          { term: "Besluit", value: `${decision}, ${formatDate(on)}, ${by}` },
          { term: "Openstaand", value: matter },
          { term: "Waarom toch", value: reason },
        ],
      }),
    ),
  ];
}
