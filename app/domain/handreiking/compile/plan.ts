import type { DerivedFactDocument } from "../document/facts";
import type { HandreikingDocument } from "../document/handreiking-document";
import type { ConditionDocument } from "../document/parts";
import { profileScorePrefix } from "../reserved";
import type { Report } from "./report";

/** Names of the nodes in the order in which they can be worked out; rows of a question are `rows:<id>`. */
export const rowsNode = (question: string): string => `rows:${question}`;

/**
 * Orders facts (after what their question's visibility reads), derived facts, track, scan and class so that each comes
 * after what it needs. Parts that wait for each other are reported.
 */
export function planOrder(report: Report, document: HandreikingDocument, supplied: readonly string[]): string[] {
  const needs = dependencies(document, supplied);
  const done = new Set<string>();
  const order: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    if (done.has(node) || !needs.has(node)) return;
    if (trail.includes(node)) {
      const circle = [...trail.slice(trail.indexOf(node)), node];
      report.add("KRING", "circle", placeOf(document, circle), { circle: circle.map(plainName) });
      return;
    }
    for (const need of needs.get(node) ?? []) visit(need, [...trail, node]);
    if (!done.has(node)) order.push(node);
    done.add(node);
  };
  for (const node of needs.keys()) visit(node, []);
  return order;
}

const plainName = (node: string): string => node.replace(/^rows:/, "");

function dependencies(document: HandreikingDocument, supplied: readonly string[]): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  const node = (name: string) => (name === "risicoscore" || name.startsWith(profileScorePrefix) ? "scan" : name);
  const add = (name: string, list: readonly string[]) => needs.set(name, [...new Set(list.map(node))]);
  for (const id of supplied) add(id, []);
  for (const id of Object.keys(document.feiten)) add(id, []);
  for (const section of document.formulier ?? []) {
    for (const question of section.vragen) {
      const read = [...subjects(section.als), ...subjects(question.als)];
      if (question.soort === "rijen") add(rowsNode(question.id), read);
      else if (Object.hasOwn(document.feiten, question.id)) add(question.id, read);
    }
  }
  for (const [id, derived] of Object.entries(document.afgeleid ?? {})) add(id, derivedNeeds(derived));
  const { vrij, melding } = document.traject ?? {};
  add(
    "traject",
    [...(vrij?.criteria ?? []), ...(melding?.criteria ?? [])].flatMap((c) => subjects(c.als)),
  );
  const scanned = Object.values(document.risicoscan?.profielen ?? {}).flat();
  add("scan", ["traject", ...scanned.map((question) => question.feit)]);
  const rows = [...document.klasse.tabel, ...(document.klasse.minimaal ?? [])];
  add("klasse", ["traject", ...(document.risicoscan ? ["scan"] : []), ...rows.flatMap((row) => subjects(row.als))]);
  return needs;
}

export const subjects = (condition: ConditionDocument | undefined): string[] =>
  (condition ?? []).flatMap((clause) => Object.keys(clause));

function derivedNeeds(derived: DerivedFactDocument): string[] {
  const operands = [
    ...(derived.deel ?? []),
    ...(derived.maal ?? []),
    ...(derived.som?.van ?? []),
    ...(derived.hoogste?.van ?? []),
  ];
  const rows = [derived.som?.rijen, derived.hoogste?.rijen, derived.aantal?.rijen, derived.soorten?.rijen];
  return [
    ...operands.filter((operand) => typeof operand === "string"),
    ...rows.filter((question) => question !== undefined).map(rowsNode),
    ...(derived.kies ?? []).flatMap((row) => subjects(row.als)),
  ];
}

/** Where the circle can best be mended: a derived fact, else a question, else the class or the track. */
function placeOf(document: HandreikingDocument, circle: readonly string[]): (string | number)[] {
  const derived = circle.find((name) => document.afgeleid && Object.hasOwn(document.afgeleid, name));
  if (derived) return ["afgeleid", derived];
  for (const [at, section] of (document.formulier ?? []).entries()) {
    const index = section.vragen.findIndex((question) => circle.map(plainName).includes(question.id));
    if (index !== -1) return ["formulier", at, "vragen", index];
  }
  return circle.includes("klasse") ? ["klasse"] : ["traject"];
}
