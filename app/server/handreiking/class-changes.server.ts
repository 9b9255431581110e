import type { Track } from "~/domain/handreiking/reserved";
import { type ClassChange, whatWouldChange } from "~/domain/handreiking/what-would-change";
import type { ApplicationVersionRecord } from "../data/applications.server";
import type { RuleSet } from "./rule-registry.server";

const mostRemembered = 500;
const remembered = new WeakMap<RuleSet, Map<string, readonly ClassChange[]>>();

/**
 * The answers that would lead to another class. Hundreds of combinations are tried for it, so it is worked out once per
 * version of an application: neither that version nor its rules ever change.
 */
export function classChanges(
  rules: RuleSet,
  { id, facts }: Pick<ApplicationVersionRecord, "id" | "facts">,
  track: Track,
): readonly ClassChange[] {
  const ofRules = remembered.get(rules) ?? new Map<string, readonly ClassChange[]>();
  remembered.set(rules, ofRules);
  const name = `${id} ${track}`;
  const changes = ofRules.get(name) ?? whatWouldChange(rules.handreiking, facts, { track });
  // Taken out and put back, so that the first in the map is the one that nobody asked for longest.
  ofRules.delete(name);
  ofRules.set(name, changes);
  const [oldest] = ofRules.keys();
  if (ofRules.size > mostRemembered && oldest !== undefined) ofRules.delete(oldest);
  return changes;
}
