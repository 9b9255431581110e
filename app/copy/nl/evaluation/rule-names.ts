import type { Handreiking } from "~/domain/handreiking/model";

/** What a rule says in a few words, for lists of rules of several kinds; an id that is gone stands for itself. */
export function ruleName(handreiking: Handreiking, id: string): string {
  const { classes, advice, conditions, services } = handreiking;
  const ofClass = [...classes.table, ...classes.minimum].find((rule) => rule.id === id);
  if (ofClass !== undefined) return `Klasse ${classes.names[ofClass.class]?.nl ?? ofClass.class} (regel ${id})`;
  const ofAdvice = advice.find((rule) => rule.id === id);
  if (ofAdvice !== undefined) {
    const service = services.find((each) => each.id === ofAdvice.service)?.name ?? ofAdvice.service;
    return `Advies van ${service} over ${ofAdvice.subject} (regel ${id})`;
  }
  const condition = conditions.find((rule) => rule.id === id);
  return condition === undefined ? id : `Voorschrift: ${condition.text}`;
}
