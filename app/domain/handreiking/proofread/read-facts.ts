import { operandsOf, subjectsOf } from "../class-plan";
import type { Handreiking, Rule } from "../model";
import { placeholdersIn } from "../placeholders";

/** Every rule with a condition, with the place of its list in the document. */
export function allRules(
  handreiking: Handreiking,
): { readonly rule: Rule; readonly path: readonly (string | number)[] }[] {
  const { track, classes, advice, attachments, conditions, elsewhere, steps } = handreiking;
  const list = (rules: readonly Rule[], ...at: string[]) =>
    rules.map((rule, index) => ({ rule, path: [...at, index] }));
  return [
    ...list(track.free?.criteria ?? [], "traject", "vrij", "criteria"),
    ...list(track.melding?.criteria ?? [], "traject", "melding", "criteria"),
    ...list(classes.table, "klasse", "tabel"),
    ...list(classes.minimum, "klasse", "minimaal"),
    ...list(advice, "adviezen"),
    ...list(attachments, "bijlagen"),
    ...list(conditions, "voorschriften"),
    ...list(elsewhere, "elders"),
    ...list(steps, "stappen"),
  ];
}

/** What rules, scan and derived facts read, with the first that does. Visibility of questions is left out. */
export function readByRules(handreiking: Handreiking): Map<string, string> {
  const readers = new Map<string, string>();
  const note = (subject: string, reader: string) => {
    if (!readers.has(subject)) readers.set(subject, reader);
  };
  for (const { rule } of allRules(handreiking)) for (const subject of subjectsOf(rule.when)) note(subject, rule.id);
  for (const step of handreiking.steps) {
    for (const term of step.terms) for (const subject of subjectsOf(term.when)) note(subject, step.id);
  }
  for (const profile of handreiking.scan?.profiles ?? [])
    for (const question of profile.questions) note(question.fact, question.id);
  for (const fact of handreiking.derived) for (const subject of operandsOf(fact.operation)) note(subject, fact.id);
  for (const rule of handreiking.conditions) for (const name of placeholdersIn(rule.text)) note(name, rule.id);
  return readers;
}

/** What else needs a fact: whether another question is asked, and what services rely on. */
export function neededOtherwise(handreiking: Handreiking): Set<string> {
  return new Set([
    ...handreiking.questions.flatMap((question) => subjectsOf(question.when)),
    ...handreiking.services.flatMap((service) => service.themes.flatMap((theme) => theme.questions)),
    ...handreiking.questions.filter((question) => question.purpose.kind !== "rule").map((question) => question.id),
    ...(handreiking.adviceTerm?.terms ?? []).flatMap((term) => subjectsOf(term.when)),
  ]);
}
