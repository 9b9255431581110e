import type { HandreikingDocument } from "../document/handreiking-document";
import type { MergedDocument } from "../local-layer";
import type { Fact, Handreiking, PlanNode } from "../model";
import type { Problem } from "../problem";
import type { Question } from "../question";
import { milestones, profileScorePrefix, tracks } from "../reserved";
import { suppliedFacts } from "../supplied-facts";
import { compileClasses, compileTrack } from "./classes";
import { CompileContext, dutch } from "./context";
import { compileDerivedFact, type DerivedContext, derivedOptions, derivedType } from "./derived-facts";
import { compileExamples } from "./examples";
import { compileFact, declareFact } from "./facts";
import { compileSections } from "./form";
import {
  compileAttachments,
  compileElsewhere,
  compileMilestones,
  compilePermitCondition,
  compileSteps,
} from "./obligations";
import { planOrder, rowsNode } from "./plan";
import { checkReferences } from "./references";
import { Report } from "./report";
import { checkReservedIds } from "./reserved-ids";
import { compileScan } from "./scan";
import { Scope } from "./scope";
import { compileAdvice, compileAdviceTerm, compileJoint, compileNorms, compileServices } from "./services";
import { compileSourceDocuments } from "./sources";

export type CompileResult = { readonly handreiking: Handreiking; readonly problems: readonly Problem[] };

/**
 * Resolves every reference of a document. The model is only fit for use when no problem is an error;
 * it is returned all the same, so that the proof-reader can go on.
 */
export function compileDocument(document: MergedDocument): CompileResult {
  const report = new Report();
  const scope = new Scope();
  const context = new CompileContext(report, scope, compileSourceDocuments(document.bronnen), document.local ?? null);
  const gemeenten = Object.entries(document.gemeenten ?? {}).map(([id, name]) => ({ id, name }));

  const supplied = suppliedFacts(gemeenten);
  const answered = Object.entries(document.feiten).map(([id, fact]) => compileFact(report, id, fact, ["feiten", id]));
  const facts: Fact[] = [...supplied, ...answered.filter((fact) => !supplied.some((s) => s.id === fact.id))];
  for (const fact of facts) declareFact(scope, fact);
  const derivedContext: DerivedContext = { report, scope, rows: rowQuestions(document), cite: context.cite };
  declareDerived(derivedContext, document);
  declareOutcomes(scope, document);

  const order = planOrder(
    report,
    document,
    supplied.map((fact) => fact.id),
  );
  const derived = order.flatMap((id) => {
    const source = document.afgeleid && Object.hasOwn(document.afgeleid, id) ? document.afgeleid[id] : undefined;
    const compiled = source && compileDerivedFact(derivedContext, id, source, ["afgeleid", id]);
    return compiled ? [compiled] : [];
  });

  const milestoneUses = compileMilestones(context, document);
  const declared: ReadonlySet<string> = new Set(milestoneUses.map((use) => use.id));
  const scan = document.risicoscan ? compileScan(context, document.risicoscan) : null;
  const classes = compileClasses(context, document.klasse);
  const track = compileTrack(context, document.traject, declared);
  const services = compileServices(context, document);
  const norms = compileNorms(document);
  const sections = compileSections(context, document.formulier ?? [], facts);
  const questions = sections.flatMap((section) => section.questions);

  const handreiking: Handreiking = {
    id: document.id,
    title: document.titel,
    version: document.versie,
    validFrom: document.ingangsdatum,
    note: document.toelichting ?? null,
    sources: context.sources,
    gemeenten,
    facts,
    derived,
    scan,
    classes,
    track,
    services,
    norms,
    joint: compileJoint(context, document, services),
    advice: compileAdvice(context, document, services),
    adviceTerm: compileAdviceTerm(context, document, declared),
    attachments: compileAttachments(context, document),
    conditions: (document.voorschriften ?? []).map((rule, index) =>
      compilePermitCondition(context, rule, ["voorschriften", index], { norms, services }),
    ),
    elsewhere: compileElsewhere(context, document, declared),
    milestones: milestoneUses,
    steps: compileSteps(context, document, declared),
    sections,
    questions,
    change: document.wijziging
      ? {
          lastWeeks: document.wijziging.laatste_weken,
          sources: context.cite(document.wijziging.bron, ["wijziging", "bron"]),
        }
      : null,
    examples: compileExamples(context, document, { facts, classes: classes.order, services, questions }),
    local: document.local?.info ?? null,
    plan: { slots: scope.slots(), order: planNodes(order, scope, facts, derived, questions) },
  };
  checkReservedIds(context, document);
  checkReferences(context, document, handreiking);
  return { handreiking, problems: report.problems };
}

const rowQuestions = (document: HandreikingDocument): DerivedContext["rows"] =>
  new Map(
    (document.formulier ?? [])
      .flatMap((section) => section.vragen)
      .flatMap((question) => (question.soort === "rijen" ? [[question.id, question] as const] : [])),
  );

function declareDerived(context: DerivedContext, document: HandreikingDocument): void {
  for (const [id, derived] of Object.entries(document.afgeleid ?? {})) {
    if (context.scope.has(id)) context.report.add("DUBBEL", "duplicate-id", ["afgeleid", id], { id });
    const options = derivedOptions(context, derived).map((option) => option.id);
    const label = derived.kort ?? dutch(id.replaceAll("_", " "));
    context.scope.declare({ id, label, type: derivedType(derived), options, min: 0, max: 0 });
  }
}

function declareOutcomes(scope: Scope, document: HandreikingDocument): void {
  const choice = (id: string, label: string, options: readonly string[], type: "choice" | "set" = "choice") =>
    scope.declare({ id, label: dutch(label), type, options, min: 0, max: 0 });
  const score = (id: string, label: string) =>
    scope.declare({ id, label: dutch(label), type: "number", options: [], min: 0, max: 0 });
  choice("traject", "het traject", tracks);
  choice("klasse", "de klasse", document.klasse.volgorde);
  choice("advies_nodig", "advies nodig", ["ja", "nee"]);
  choice("gebeurd", "wat gebeurd is", milestones, "set");
  if (!document.risicoscan) return;
  score("risicoscore", "de risicoscore");
  for (const id of Object.keys(document.risicoscan.profielen))
    score(profileScorePrefix + id, `de score ${id.replaceAll("_", " ")}`);
}

function planNodes(
  order: readonly string[],
  scope: Scope,
  facts: Handreiking["facts"],
  derived: Handreiking["derived"],
  questions: readonly Question[],
): PlanNode[] {
  const visible = new Map(questions.map((question) => [question.id, question.when]));
  return order.flatMap((id): PlanNode[] => {
    const rows = questions.find((question) => rowsNode(question.id) === id);
    if (rows) return [{ kind: "rows", question: rows.id, visibleWhen: rows.when }];
    const slot = scope.get(id)?.slot ?? -1;
    if (id === "traject") return [{ kind: "track", slot }];
    if (id === "scan") return [{ kind: "scan" }];
    if (id === "klasse") return [{ kind: "class", slot }];
    const fact = facts.findIndex((candidate) => candidate.id === id);
    if (fact !== -1) return [{ kind: "fact", index: fact, slot, visibleWhen: visible.get(id) ?? null }];
    const index = derived.findIndex((candidate) => candidate.id === id);
    return index === -1 ? [] : [{ kind: "derived", index, slot }];
  });
}
