import { materialChanges } from "~/domain/dossier/material-changes";
import { trackInRules } from "~/domain/dossier/process-state";
import type { ChangeRecord, Departure, FirstDecision, Stretch } from "~/domain/evaluation/changes-made";
import { lastDayMissed } from "~/domain/evaluation/decided-late";
import type { Handreiking } from "~/domain/handreiking/model";
import { equatedDays } from "~/domain/time/equated-days";
import type { Suspension } from "~/domain/time/suspension";
import type { RuleRegistry } from "../handreiking/rule-registry.server";
import type { ChangeRow, DecisionRow, RulingRow, StretchRow, VersionRow } from "./year-change-rows.server";

const nothing: ChangeRecord = {
  changes: [],
  reviews: [],
  warnings: [],
  expiries: [],
  departures: [],
  ruledOut: [],
  decision: null,
};

/** How a dossier held when its evenement changed, by the rules that it keeps; a passage has no record of its own. */
export function changeRecord(
  rules: RuleRegistry,
  row: ChangeRow | null,
  suspensions: readonly Suspension[],
): ChangeRecord {
  if (row === null) return nothing;
  const { handreiking } = rules.byVersion(row.handreikingVersionId, row.localLayerVersionId);
  return {
    changes: listIn<VersionRow>(row.changes).map(({ phase, raisedClass, before, after }) => ({
      phase,
      isMaterial: materialChanges(handreiking, before, after).length > 0,
      raisedClass: raisedClass === 1,
    })),
    reviews: stretches(row.reviews),
    warnings: stretches(row.warnings),
    expiries: stretches(row.expiries),
    departures: listIn<Departure>(row.departures),
    ruledOut: listIn<RulingRow>(row.ruledOut).map(({ questionId, reason }) => ({
      question: handreiking.questions.find(({ id }) => id === questionId)?.label.nl ?? questionId,
      reason,
    })),
    decision: row.decision === null ? null : firstDecision(handreiking, JSON.parse(row.decision), suspensions),
  };
}

/** The database made these lists itself; most are empty. */
const listIn = <Item>(json: string): readonly Item[] => (json === "[]" ? [] : JSON.parse(json));

const stretches = (json: string): readonly Stretch[] =>
  listIn<StretchRow>(json).map((row) => ({ ...row, isOpen: row.isOpen === 1 }));

function firstDecision(handreiking: Handreiking, row: DecisionRow, suspensions: readonly Suspension[]): FirstDecision {
  const { kind, on, confirmedClass, facts, milestones, extension } = row;
  const missed = lastDayMissed({
    handreiking,
    track: trackInRules.permit,
    facts,
    confirmedClass,
    milestones,
    suspensions,
    extension:
      extension === null
        ? null
        : { decidedOn: extension.decidedOn, length: { amount: extension.amount, unit: extension.unit } },
    equated: equatedDays,
    decidedOn: on,
  });
  return { kind, on, lastDayMissed: missed };
}
