import { expect, it } from "vitest";
import type { Reason } from "~/domain/form/reason";
import { becauseSentence } from "./because";

const visitors = { kind: "fact", label: { nl: "het aantal bezoekers" }, unit: "personen" } as const;
const open = { minOpen: false, maxOpen: false };

it.each<[string, Reason[]]>([
  [
    "het aantal bezoekers is 250 personen of meer",
    [{ kind: "number", subject: visitors, min: 250, max: null, ...open }],
  ],
  [
    "het aantal bezoekers is meer dan 250 en minder dan 1.000 personen",
    [{ kind: "number", subject: visitors, min: 250, max: 1000, minOpen: true, maxOpen: true }],
  ],
  [
    "de klasse is ‘B’ of ‘C’ en het gaat om een vergunning",
    [
      {
        kind: "options",
        subject: { kind: "outcome", outcome: "klasse" },
        options: [{ nl: "B" }, { nl: "C" }],
        negated: false,
        includes: false,
      },
      { kind: "track", tracks: ["vergunning"], negated: false },
    ],
  ],
  ["", []],
])("says: %s", (expected, reasons) => {
  expect(becauseSentence(reasons)).toBe(expected);
});
