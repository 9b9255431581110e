import type { Condition } from "~/domain/handreiking/condition";
import type { Handreiking } from "~/domain/handreiking/model";

/** A condition with whose it is; of a list of which the first that holds counts, `unless` are those before it. */
export type OwnCondition = { owner: string; when: Condition; unless: readonly Condition[] };

/** Every condition in the document: of rules, terms, questions and derived facts. */
export function conditionsOf(handreiking: Handreiking): OwnCondition[] {
  const { track, classes, advice, joint, attachments, conditions, elsewhere, steps, derived } = handreiking;
  const rules = [
    ...[track.free, track.melding].flatMap((part) => part?.criteria ?? []),
    ...[...classes.table, ...classes.minimum, ...advice, ...(joint ? [joint] : []), ...attachments],
    ...[...conditions, ...elsewhere, ...steps],
  ];
  return [
    ...rules.map(({ id, when }) => ({ owner: id, when, unless: [] })),
    ...steps.flatMap(({ id, terms }) => inTurn(`${id} term`, terms)),
    ...derived.flatMap(({ id, operation }) => (operation.kind === "choose" ? inTurn(`${id} row`, operation.rows) : [])),
    ...[...handreiking.questions, ...handreiking.sections].flatMap(({ id, when }) =>
      when === null ? [] : { owner: `question ${id}`, when, unless: [] },
    ),
  ];
}

const inTurn = (name: string, rows: readonly { readonly when: Condition }[]): OwnCondition[] =>
  rows.map(({ when }, index) => ({
    owner: `${name} ${index + 1}`,
    when,
    unless: rows.slice(0, index).map((before) => before.when),
  }));
