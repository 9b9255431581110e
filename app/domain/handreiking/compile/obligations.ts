import type { HandreikingDocument } from "../document/handreiking-document";
import type { PermitConditionDocument } from "../document/rules";
import type { AttachmentRule, ConditionRule, ElsewhereRule, MilestoneUse, Norm, Service, Step } from "../model";
import { placeholdersIn } from "../placeholders";
import type { Path } from "../problem";
import { compileCondition, forTracks } from "./conditions";
import { amountOf, type CompileContext } from "./context";

export function compileAttachments(context: CompileContext, document: HandreikingDocument): AttachmentRule[] {
  return (document.bijlagen ?? []).map((rule, index) => ({
    ...context.rule(rule, ["bijlagen", index], rule.traject),
    document: rule.document,
    name: rule.naam,
    help: rule.uitleg ?? null,
    contents: rule.inhoud ?? [],
  }));
}

export function compileElsewhere(
  context: CompileContext,
  document: HandreikingDocument,
  declared: ReadonlySet<string>,
): ElsewhereRule[] {
  return (document.elders ?? []).map((rule, index) => {
    const path = ["elders", index];
    const compiled = context.rule(rule, path, rule.traject ?? "any");
    return {
      ...compiled,
      name: rule.naam,
      where: rule.waar,
      help: rule.uitleg ?? null,
      url: rule.url ?? null,
      term: rule.uiterlijk
        ? context.term(rule.uiterlijk, [...path, "uiterlijk"], declared, compiled.sources, compiled.local)
        : null,
    };
  });
}

/** Compiles a permit condition: the method's own, or one of a service's library. */
export function compilePermitCondition(
  context: CompileContext,
  rule: PermitConditionDocument,
  path: Path,
  { norms, services }: { norms: readonly Norm[]; services: readonly Service[] },
): ConditionRule {
  for (const name of placeholdersIn(rule.tekst)) {
    const subject = context.scope.get(name);
    if (!subject)
      context.report.unknown("TEKST", "unknown-placeholder", [...path, "tekst"], name, context.scope.ids(), {
        rule: rule.id,
      });
  }
  const themes = services.flatMap((service) => service.themes.map((theme) => theme.id));
  if (rule.thema !== undefined && !themes.includes(rule.thema)) {
    context.report.unknown("DIENST", "unknown-theme", [...path, "thema"], rule.thema, themes, { service: "" });
  }
  if (rule.norm && !norms.some((norm) => norm.id === rule.norm?.soort)) {
    context.report.unknown(
      "BETEKENIS",
      "unknown-norm",
      [...path, "norm", "soort"],
      rule.norm.soort,
      norms.map((n) => n.id),
    );
  }
  return {
    ...context.rule(rule, path, rule.traject),
    text: rule.tekst,
    theme: rule.thema ?? null,
    mandatory: rule.dwingend ?? true,
    norm: rule.norm ? { norm: rule.norm.soort, value: rule.norm.waarde } : null,
  };
}

export function compileMilestones(context: CompileContext, document: HandreikingDocument): MilestoneUse[] {
  return Object.entries(document.gebeurtenissen ?? {}).flatMap(([id, use]) =>
    use
      ? [
          {
            id: id as MilestoneUse["id"],
            name: use.naam,
            suspends: use.opschorting ?? null,
            sources: use.bron ? context.cite(use.bron, ["gebeurtenissen", id, "bron"]) : [],
          },
        ]
      : [],
  );
}

export function compileSteps(
  context: CompileContext,
  document: HandreikingDocument,
  declared: ReadonlySet<string>,
): Step[] {
  const documents = document.stappen ?? [];
  const ids = documents.map((step) => step.id);
  return documents.map((step, index) => {
    const path = ["stappen", index];
    context.claimRule(step.id, path);
    if (!declared.has(step.klaar_bij)) {
      context.report.unknown("GEBEURTENIS", "milestone-not-listed", [...path, "klaar_bij"], step.klaar_bij, declared);
    }
    step.na.forEach((id, at) => {
      if (!ids.includes(id)) context.report.unknown("BETEKENIS", "unknown-step", [...path, "na", at], id, ids);
    });
    const when = compileCondition(context, step.als, [...path, "als"], "step");
    const rule = context.ruleWith(step, path, forTracks(context.scope, when, step.traject));
    return {
      ...rule,
      name: step.naam,
      number: step.nummer ?? null,
      by: step.door,
      after: step.na,
      doneAt: step.klaar_bij,
      terms: (step.termijn ?? []).map((term, at) =>
        context.term(term, [...path, "termijn", at], declared, rule.sources, context.localOfTerm(term)),
      ),
      basis: step.soort,
      suspendable: step.opschorten ?? false,
      extension: step.verlengen
        ? {
            ...amountOf(step.verlengen),
            sources: context.cite(step.verlengen.bron, [...path, "verlengen", "bron"], step.id),
          }
        : null,
      help: step.uitleg ?? null,
    };
  });
}
