/** What one party said after an edition. */
export type EditionEvaluation = {
  readonly id: string;
  readonly organisationId: string;
  readonly attendance: number | null;
  readonly incidents: number | null;
  readonly careContacts: number | null;
  readonly nuisanceReports: number | null;
};

/** An edition of an evenement that was held, with what was said of it. */
export type EarlierEdition = {
  readonly id: string;
  readonly firstDay: string;
  readonly evaluations: readonly EditionEvaluation[];
};

/**
 * What rules may know of the series: whether there was an edition before, and the incidents of the last one. Parties
 * count differently, so the highest count is taken.
 */
export function whatWentBefore(editions: readonly EarlierEdition[]): { edition: boolean; incidents: number } {
  const counts = lastEdition(editions)?.evaluations.map(({ incidents }) => incidents ?? 0) ?? [];
  return { edition: editions.length > 0, incidents: Math.max(0, ...counts) };
}

/** The newest of them; null for a first edition. */
export const lastEdition = (editions: readonly EarlierEdition[]): EarlierEdition | null =>
  editions.reduce<EarlierEdition | null>(
    (last, edition) => (last === null || edition.firstDay > last.firstDay ? edition : last),
    null,
  );
