import type { Fact } from "./model";

/**
 * The closed list of facts that the application works out itself, because they follow from the dates,
 * the place and the history of the evenement. Documents read them like any other fact; seasons,
 * duration bands and local hours are therefore data.
 *
 * Times are minutes from midnight of the day's start date: 02.00 the next day is 1560.
 * A smallest or greatest value over no days at all is the end of the range that no rule minds
 * (`whenNone`): an evenement without a Sunday meets every rule about Sundays.
 */
export type SuppliedFact = Fact & { readonly whenNone?: number };

const number = (id: string, label: string, unit: string, max: number, more: Partial<SuppliedFact> = {}): SuppliedFact =>
  ({
    id,
    type: "number",
    label: { nl: label },
    unit,
    min: 0,
    max,
    decimals: 0,
    supplied: true,
    fixed: true,
    ...more,
  }) as SuppliedFact;

const yesNo = (id: string, label: string): SuppliedFact => ({
  id,
  type: "choice",
  yesNo: true,
  label: { nl: label },
  options: [
    { id: "ja", label: { nl: "Ja" } },
    { id: "nee", label: { nl: "Nee" } },
  ],
  supplied: true,
  fixed: true,
});

export const suppliedFactIds = {
  month: "maand",
  dayCount: "aantal_dagen",
  consecutiveDays: "aaneengesloten_dagen",
  longestHours: "langste_duur_uren",
  earliestBegin: "vroegste_begin",
  latestEnd: "laatste_einde",
  earliestBeginSunday: "vroegste_begin_zondag",
  latestEndSunday: "laatste_einde_zondag",
  anySunday: "zondag_of_feestdag",
  gemeente: "gemeente",
  gemeenten: "gemeenten",
  weeksToStart: "weken_tot_start",
  earlierEdition: "eerdere_editie",
  incidentsLastEdition: "incidenten_vorige_editie",
} as const;

export type SuppliedFactId = (typeof suppliedFactIds)[keyof typeof suppliedFactIds];

/** The supplied facts, given the gemeenten (code and name) of the region. */
export function suppliedFacts(gemeenten: readonly { id: string; name: string }[]): readonly SuppliedFact[] {
  const options = gemeenten.map(({ id, name }) => ({ id, label: { nl: name } }));
  const ids = suppliedFactIds;
  return [
    number(ids.month, "maand van de eerste dag", "", 12, { min: 1 }),
    number(ids.dayCount, "aantal evenementdagen", "dagen", 366, { min: 1 }),
    number(ids.consecutiveDays, "aantal dagen achter elkaar", "dagen", 366, { min: 1 }),
    number(ids.longestHours, "langste duur op een dag", "uur", 48, { decimals: 2 }),
    number(ids.earliestBegin, "vroegste begintijd", "minuten", 1440),
    number(ids.latestEnd, "laatste eindtijd", "minuten", 2880),
    number(ids.earliestBeginSunday, "vroegste begintijd op zon- en feestdagen", "minuten", 1440, { whenNone: 1440 }),
    number(ids.latestEndSunday, "laatste eindtijd op zon- en feestdagen", "minuten", 2880, { whenNone: 0 }),
    yesNo(ids.anySunday, "op een zondag of feestdag"),
    { id: ids.gemeente, type: "choice", yesNo: false, label: { nl: "gemeente" }, options, supplied: true, fixed: true },
    {
      id: ids.gemeenten,
      type: "set",
      label: { nl: "gemeenten die het evenement raakt" },
      options,
      supplied: true,
      fixed: true,
    },
    number(ids.weeksToStart, "aantal weken tot het evenement", "weken", 520, { min: -520 }),
    yesNo(ids.earlierEdition, "eerdere editie"),
    number(ids.incidentsLastEdition, "incidenten bij de vorige editie", "", 10_000),
  ];
}

/** Supplied facts that are a time of day in minutes. */
export const clockFacts: ReadonlySet<string> = new Set<SuppliedFactId>([
  suppliedFactIds.earliestBegin,
  suppliedFactIds.latestEnd,
  suppliedFactIds.earliestBeginSunday,
  suppliedFactIds.latestEndSunday,
]);
