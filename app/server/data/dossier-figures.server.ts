import type { AdviceFigures, ClassificationFigures, DossierFigures } from "~/domain/evaluation/dossier-figures";
import type { Suspension } from "~/domain/time/suspension";
import type { Reader } from "../database.server";
import {
  type ClassificationRow,
  type DossierRow,
  dossierRows,
  type RequestRow,
  requestRows,
  type SuspensionRow,
  type YearSpan,
} from "./year-rows.server";

/** What the yearly report counts, of every dossier in the span, in two statements however many there are. */
export async function dossierFiguresOf(read: Reader, span: YearSpan): Promise<readonly DossierFigures[]> {
  const requests = new Map<string, RequestRow[]>();
  for (const row of requestRows(read, span)) {
    const known = requests.get(row.dossierId);
    if (known === undefined) requests.set(row.dossierId, [row]);
    else known.push(row);
  }
  return dossierRows(read, span).map((row) => figures(row, requests.get(row.id) ?? []));
}

function figures(row: DossierRow, requests: readonly RequestRow[]): DossierFigures {
  const { id, status, outcome, adopted, adapted, departed, general, own } = row;
  const { gemeenteCode, kind, track, firstDay, lastDay, proposedClass, permitOn } = row;
  const { changesAfterAdvice, conditionsAdvised, yes, partly, no } = row;
  return {
    dossierId: id,
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
    suspensions: listIn<SuspensionRow>(row.suspensions).map(suspension),
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
  };
}

/** The database made or checked these lists itself; most are empty. */
const listIn = <Item>(json: string): readonly Item[] => (json === "[]" ? [] : JSON.parse(json));

const suspension = ({ askedOn, termEndsOn, answeredOn }: SuspensionRow): Suspension => ({
  ground: "supplement",
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
