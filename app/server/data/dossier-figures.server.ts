import type { AdviceFigures, ClassificationFigures, DossierFigures } from "~/domain/evaluation/dossier-figures";
import type { Suspension } from "~/domain/time/suspension";
import type { Reader } from "../database.server";
import type { RuleRegistry } from "../handreiking/rule-registry.server";
import { changeRecord } from "./change-records.server";
import { type ChangeRow, changeRows } from "./year-change-rows.server";
import {
  type ClassificationRow,
  type DossierRow,
  dossierRows,
  type LessonRow,
  type RequestRow,
  requestRows,
  type SuspensionRow,
  type YearSpan,
} from "./year-rows.server";

/** A dossier of a year with what parties wrote down to do otherwise. */
export type DossierOfYear = DossierFigures & { lessonTexts: readonly LessonRow[] };

/** What the yearly report counts, of every dossier in the span, in three statements however many there are. */
export async function dossierFiguresOf(
  read: Reader,
  rules: RuleRegistry,
  span: YearSpan,
): Promise<readonly DossierOfYear[]> {
  const changes = new Map(changeRows(read, span).map((row) => [row.dossierId, row]));
  const requests = new Map<string, RequestRow[]>();
  for (const row of requestRows(read, span)) {
    const known = requests.get(row.dossierId);
    if (known === undefined) requests.set(row.dossierId, [row]);
    else known.push(row);
  }
  return dossierRows(read, span).map((row) =>
    figures(rules, row, requests.get(row.id) ?? [], changes.get(row.id) ?? null),
  );
}

function figures(
  rules: RuleRegistry,
  row: DossierRow,
  requests: readonly RequestRow[],
  change: ChangeRow | null,
): DossierOfYear {
  const suspensions = listIn<SuspensionRow>(row.suspensions).map(suspension);
  const { id, reference, status, outcome, adopted, adapted, departed, general, own } = row;
  const { gemeenteCode, kind, track, firstDay, lastDay, proposedClass, permitOn } = row;
  const { changesAfterAdvice, conditionsAdvised, yes, partly, no } = row;
  return {
    dossierId: id,
    reference,
    gemeenteCode,
    kind,
    track,
    firstDay,
    lastDay,
    proposedClass,
    outcome,
    permitOn,
    changesAfterAdvice,
    conditionsAdvised,
    calledOff: status === "withdrawn" || outcome === "cancelled",
    announcedAhead: row.announcedAhead === 1,
    receivedOnTime: row.receivedOnTime === null ? null : row.receivedOnTime === 1,
    suspensions,
    classifications: listIn<ClassificationRow>(row.classifications).map(classification),
    advice: requests.map(request),
    treatments: { adopted, adapted, departed, general, own },
    departedOrigins: listIn<string>(row.departedOrigins),
    evaluation: {
      parties: row.parties,
      byGemeente: row.byGemeente === 1,
      incidents: row.incidents,
      careContacts: row.careContacts,
      nuisanceReports: row.nuisanceReports,
      lessons: row.lessons,
      compliance: { yes, partly, no },
    },
    record: changeRecord(rules, change, suspensions),
    lessonTexts: listIn<LessonRow>(row.lessonTexts),
  };
}

/** The database made or checked these lists itself; most are empty. */
const listIn = <Item>(json: string): readonly Item[] => (json === "[]" ? [] : JSON.parse(json));

const suspension = ({ ground, askedOn, termEndsOn, answeredOn }: SuspensionRow): Suspension => ({
  ground,
  requestedOn: askedOn,
  termEnds: termEndsOn,
  endedOn: answeredOn,
});

const classification = ({ proposed, confirmed, rules }: ClassificationRow): ClassificationFigures => ({
  proposed,
  confirmed,
  rules: [...new Set([...(rules?.table ?? []), ...(rules?.minimum ?? [])])],
});

const statuses: Readonly<Record<string, AdviceFigures["status"]>> = {
  given: "given",
  no_reaction: "no_reaction",
  withdrawn: "withdrawn",
};

const request = ({
  serviceId,
  status,
  ruleIds,
  askedOn,
  dueOn,
  answeredOn,
  conclusion,
}: RequestRow): AdviceFigures => ({
  serviceId,
  ruleIds: listIn<string>(ruleIds),
  status: statuses[status] ?? "open",
  askedOn,
  dueOn,
  answeredOn,
  conclusion,
});
