import { roleLabels } from "~/copy/nl/account/roles";
import { groundWords } from "~/copy/nl/decision/decision-text";
import { decisionWords, type Words } from "~/copy/nl/dossier/status-words";
import { sourceText } from "~/copy/nl/explanation";
import { type Role, roles } from "~/domain/access/roles";
import { originOf } from "~/domain/advice/offered-conditions";
import type { AdvisedCondition } from "~/domain/permit/check-decision";
import type { ConditionTreatment } from "~/domain/permit/condition-treatment";
import { groundsIn } from "~/domain/permit/decision-grounds";
import type { DecisionWithConditions } from "../../data/decisions.server";
import type { DossierState } from "../../data/dossier-state.server";
import { serviceName, themeName } from "../advice/advice-view.server";

export type GeneralView = { rule: string; text: string; hint: string; chosen: boolean };

/** The conditions of the method that fit this evenement and that no service has advised already. */
export function generalConditions(
  { rules, assessment }: DossierState,
  advised: readonly AdvisedCondition[],
): GeneralView[] {
  const { handreiking } = rules;
  const taken = new Set(advised.map(({ origin }) => origin));
  return handreiking.conditions.flatMap((rule) => {
    const found = assessment.conditions.find((outcome) => outcome.rule === rule.id);
    if (found?.outcome !== "ja" || found.unfilled.length > 0) return [];
    if (taken.has(originOf(handreiking.id, rule.id))) return [];
    const theme = rule.theme === null ? null : themeName(handreiking, rule.theme);
    const sources = rule.sources.map((source) => sourceText(handreiking, source)).join("; ");
    const hint = [theme, sources].filter(Boolean).join(" · ");
    return [{ rule: rule.id, text: found.text, hint, chosen: rule.theme === null }];
  });
}

export type DecidedConditionView = {
  number: number;
  text: string;
  treatment: ConditionTreatment;
  reason: string | null;
};

export type DecisionView = {
  id: string;
  number: number;
  words: Words;
  considerations: string;
  publicationText: string;
  conditions: DecidedConditionView[];
  departed: DecidedConditionView[];
  departures: { obstacle: string; service: string; reason: string }[];
  /** Why the ordinance allows it, in words, and the hearing before it; empty where it needs none. */
  grounds: string[];
  heard: { on: string; said: string } | null;
  isRevision: boolean;
  by: string;
  role: string;
  on: string;
};

/** A decision as it was taken, with what it did with every condition. */
export function decisionView(state: DossierState, { decision, conditions }: DecisionWithConditions): DecisionView {
  const views = conditions.map(({ number, text, treatment, reason }) => ({ number, text, treatment, reason }));
  return {
    id: decision.id,
    number: decision.number,
    words: decisionWords[decision.kind],
    considerations: decision.considerations,
    publicationText: decision.publicationText,
    conditions: views.filter(({ treatment }) => treatment !== "departed"),
    departed: views.filter(({ treatment }) => treatment === "departed"),
    departures: decision.departures.map(({ obstacle, reason }) => ({ ...obstacleOf(state, obstacle), reason })),
    grounds: groundsIn(decision.kind, decision.grounds).map((ground) => groundWords[ground]),
    heard: decision.heardOn === null ? null : { on: decision.heardOn, said: decision.hearing },
    isRevision: decision.kind !== "refused",
    by: decision.decidedByName,
    role: roleWords(decision.decidedByRole),
    on: decision.decidedOn,
  };
}

/** Code and service of an obstacle such as `advice_open:<service>`. */
export function obstacleOf({ rules }: DossierState, id: string): { obstacle: string; service: string } {
  const [obstacle = "", serviceId] = id.split(":");
  return { obstacle, service: serviceId === undefined ? "" : serviceName(rules.handreiking, serviceId) };
}

const roleWords = (stored: string): string => {
  const role = roles.find((each: Role) => each === stored);
  return role === undefined ? stored : roleLabels[role];
};
