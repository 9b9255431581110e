import type { HandreikingDocument } from "../document/handreiking-document";
import type { AdviceRule, AdviceTerm, JointRule, Norm, Service } from "../model";
import type { Path } from "../problem";
import { checkClass } from "./classes";
import { optionTestOf } from "./conditions";
import type { CompileContext } from "./context";

export function compileServices(context: CompileContext, document: HandreikingDocument): Service[] {
  const norms = Object.keys(document.normen ?? {});
  return Object.entries(document.diensten).map(([id, service]) => ({
    id,
    name: service.naam,
    level: service.niveau,
    hoursPerAdvice: service.uren_per_advies ?? null,
    themes: Object.entries(service.themas ?? {}).map(([theme, { naam, vragen, bijlagen }]) => ({
      id: theme,
      name: naam,
      questions: vragen,
      attachments: bijlagen,
    })),
    norms: Object.entries(service.normen ?? {}).map(([norm, { waarde, bron }]) => {
      const path = ["diensten", id, "normen", norm];
      if (!norms.includes(norm)) context.report.unknown("BETEKENIS", "unknown-norm", path, norm, norms);
      return { norm, value: waarde, sources: context.cite(bron, [...path, "bron"]) };
    }),
  }));
}

export function compileNorms(document: HandreikingDocument): Norm[] {
  return Object.entries(document.normen ?? {}).map(([id, norm]) => ({
    id,
    name: norm.naam,
    unit: norm.eenheid,
    strictest: norm.strengst,
  }));
}

/** A service that a rule names must exist. */
export function checkService(
  context: CompileContext,
  services: readonly Service[],
  id: string,
  path: Path,
): Service | null {
  const service = services.find((candidate) => candidate.id === id);
  if (!service)
    context.report.unknown(
      "DIENST",
      "unknown-service",
      path,
      id,
      services.map((s) => s.id),
    );
  return service ?? null;
}

export function compileJoint(
  context: CompileContext,
  document: HandreikingDocument,
  services: readonly Service[],
): JointRule | null {
  const joint = document.integraal;
  const classes = context.scope.get("klasse");
  if (!joint || !classes) return null;
  const path = ["integraal"];
  context.claimRule(joint.id, path);
  joint.klasse.forEach((id, index) => {
    checkClass(context, classes.options, id, [...path, "klasse", index]);
  });
  joint.uit.forEach((id, index) => {
    checkService(context, services, id, [...path, "uit", index]);
  });
  checkService(context, services, joint.door, [...path, "door"]);
  return {
    ...context.ruleWith(joint, path, { clauses: [[optionTestOf(classes, joint.klasse)]] }),
    classes: joint.klasse,
    from: joint.uit,
    by: joint.door,
    meeting: joint.overleg ?? false,
  };
}

export function compileAdvice(
  context: CompileContext,
  document: HandreikingDocument,
  services: readonly Service[],
): AdviceRule[] {
  return (document.adviezen ?? []).map((rule, index) => {
    const path = ["adviezen", index];
    const service = checkService(context, services, rule.aan, [...path, "aan"]);
    if (document.integraal?.door === rule.aan) {
      context.report.add("DIENST", "advice-to-joint-writer", [...path, "aan"], { rule: rule.id, service: rule.aan });
    }
    const themes = service?.themes.map((theme) => theme.id) ?? [];
    (rule.themas ?? []).forEach((theme, at) => {
      if (service && !themes.includes(theme)) {
        context.report.unknown("DIENST", "unknown-theme", [...path, "themas", at], theme, themes, {
          service: rule.aan,
        });
      }
    });
    return {
      ...context.rule(rule, path, rule.traject),
      service: rule.aan,
      subject: rule.onderwerp,
      themes: rule.themas ?? [],
    };
  });
}

export function compileAdviceTerm(
  context: CompileContext,
  document: HandreikingDocument,
  declared: ReadonlySet<string>,
): AdviceTerm | null {
  const term = document.adviestermijn;
  if (!term) return null;
  const path = ["adviestermijn"];
  const sources = context.cite(term.bron, [...path, "bron"]);
  return {
    terms: term.termijn.map((one, index) => context.term(one, [...path, "termijn", index], declared, sources, null)),
    remindDaysBefore: term.herinneren,
    sources,
  };
}
