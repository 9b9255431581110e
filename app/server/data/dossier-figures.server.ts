import { z } from "zod";
import type {
  AdviceFigures,
  ClassificationFigures,
  DossierFigures,
  EvaluationFigures,
} from "~/domain/evaluation/dossier-figures";
import { sum } from "~/domain/evaluation/median";
import type { ConditionTreatment } from "~/domain/permit/condition-treatment";
import type { Suspension } from "~/domain/time/suspension";
import type { Reader } from "../database.server";
import {
  type ClassificationRow,
  classificationRows,
  dossierRows,
  type EvaluationRow,
  evaluationRows,
  type RequestRow,
  requestRows,
  type SuspensionRow,
  suspensionRows,
  type TreatmentRow,
  treatmentRows,
  type YearSpan,
} from "./year-rows.server";

/** What the yearly report counts, of every dossier in the span, in six statements however many there are. */
export async function dossierFiguresOf(read: Reader, span: YearSpan): Promise<readonly DossierFigures[]> {
  const suspensions = byDossier(suspensionRows(read, span));
  const classifications = byDossier(classificationRows(read, span));
  const requests = byDossier(requestRows(read, span));
  const treatments = byDossier(treatmentRows(read, span));
  const evaluations = byDossier(evaluationRows(read, span));
  return dossierRows(read, span).map(({ id, status, announcedAhead, receivedOnTime, ...row }) => ({
    ...row,
    dossierId: id,
    calledOff: status === "withdrawn" || row.outcome === "cancelled",
    announcedAhead: announcedAhead === 1,
    receivedOnTime: receivedOnTime === null ? null : receivedOnTime === 1,
    suspensions: (suspensions.get(id) ?? []).map(suspension),
    classifications: (classifications.get(id) ?? []).map(classification),
    advice: (requests.get(id) ?? []).map(request),
    treatments: countTreatments(treatments.get(id) ?? []),
    departedOrigins: (treatments.get(id) ?? []).flatMap(({ origin }) => (origin === null ? [] : [origin])),
    evaluation: evaluation(evaluations.get(id) ?? []),
  }));
}

function byDossier<Row extends { dossierId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.dossierId);
    if (known === undefined) found.set(row.dossierId, [row]);
    else known.push(row);
  }
  return found;
}

const suspension = ({ askedOn, termEndsOn, answeredOn }: SuspensionRow): Suspension => ({
  ground: "supplement",
  requestedOn: askedOn,
  termEnds: termEndsOn,
  endedOn: answeredOn,
});

const decisiveRules = z.object({ table: z.array(z.string()), minimum: z.array(z.string()) });

function classification({ proposed, confirmed, rules }: ClassificationRow): ClassificationFigures {
  const read = rules === null ? null : decisiveRules.safeParse(JSON.parse(rules));
  return { proposed, confirmed, rules: read?.success ? [...new Set([...read.data.table, ...read.data.minimum])] : [] };
}

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
  ruleIds: z.array(z.string()).parse(JSON.parse(ruleIds)),
  status: statuses[status] ?? "open",
  askedOn,
  dueOn,
  answeredOn,
  conclusion,
});

function countTreatments(rows: readonly TreatmentRow[]): Record<ConditionTreatment, number> {
  const counted = { adopted: 0, adapted: 0, departed: 0, general: 0, own: 0 };
  for (const { treatment } of rows) counted[treatment] += 1;
  return counted;
}

function evaluation(rows: readonly EvaluationRow[]): EvaluationFigures {
  const highest = (of: (row: EvaluationRow) => number | null) => Math.max(0, ...rows.map((row) => of(row) ?? 0));
  return {
    parties: rows.length,
    byGemeente: rows.some(({ byGemeente }) => byGemeente === 1),
    incidents: highest(({ incidents }) => incidents),
    careContacts: highest(({ careContacts }) => careContacts),
    nuisanceReports: highest(({ nuisanceReports }) => nuisanceReports),
    lessons: rows.filter(({ hasLesson }) => hasLesson === 1).length,
    compliance: {
      yes: sum(rows, ({ yes }) => yes),
      partly: sum(rows, ({ partly }) => partly),
      no: sum(rows, ({ no }) => no),
    },
  };
}
