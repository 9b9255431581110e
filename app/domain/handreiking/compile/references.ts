import type { HandreikingDocument } from "../document/handreiking-document";
import type { Handreiking } from "../model";
import type { Path } from "../problem";
import type { CompileContext } from "./context";

/** References between parts that exist only once all parts are compiled. */
export function checkReferences(
  context: CompileContext,
  document: HandreikingDocument,
  handreiking: Handreiking,
): void {
  checkPurposes(context, document, handreiking);
  checkThemes(context, document, handreiking);
  checkStepCircles(context, handreiking);
}

function checkPurposes(
  { report, ruleIds }: CompileContext,
  document: HandreikingDocument,
  { services, attachments }: Handreiking,
): void {
  const documents = attachments.map((rule) => rule.document);
  (document.formulier ?? []).forEach((section, at) => {
    section.vragen.forEach((question, index) => {
      const path: Path = ["formulier", at, "vragen", index];
      const { regel, dienst, thema } = question.waarom;
      for (const id of regel ?? []) {
        if (!ruleIds.has(id)) report.unknown("BETEKENIS", "unknown-rule", [...path, "waarom", "regel"], id, ruleIds);
      }
      if (question.soort === "bestand" && question.bijlage && !documents.includes(question.bijlage)) {
        report.unknown("BETEKENIS", "unknown-attachment", [...path, "bijlage"], question.bijlage, documents);
      }
      if (dienst !== undefined)
        checkServicePurpose(report, services, path, { ...question, dienst, thema: thema ?? "" });
    });
  });
}

type Asked = { readonly id: string; readonly dienst: string; readonly thema: string };

/** A question for a service stands in the theme it is asked for; else the service would not see the answer, nor hear that it changed. */
function checkServicePurpose(
  report: CompileContext["report"],
  services: Handreiking["services"],
  path: Path,
  { id, dienst, thema, ...question }: Asked & { readonly bijlage?: string | undefined },
): void {
  const service = services.find((candidate) => candidate.id === dienst);
  const theme = service?.themes.find((candidate) => candidate.id === thema);
  if (!service) {
    const known = services.map((candidate) => candidate.id);
    report.unknown("DIENST", "unknown-service", [...path, "waarom", "dienst"], dienst, known);
  } else if (!theme) {
    const known = service.themes.map((candidate) => candidate.id);
    report.unknown("DIENST", "unknown-theme", [...path, "waarom", "thema"], thema, known, { service: dienst });
  } else if (!theme.questions.includes(id) && !theme.attachments.includes(question.bijlage ?? "")) {
    const values = { question: id, service: dienst, theme: thema };
    report.add("DIENST", "theme-without-question", [...path, "waarom", "thema"], values);
  }
}

/** What a theme relies on are questions (or facts without a question, when there is no form) and attachments. */
function checkThemes({ report }: CompileContext, document: HandreikingDocument, handreiking: Handreiking): void {
  const documents = handreiking.attachments.map((rule) => rule.document);
  const readable = [
    ...handreiking.questions.map((question) => question.id),
    ...handreiking.facts.map((fact) => fact.id),
    ...handreiking.derived.map((fact) => fact.id),
  ];
  for (const [id, service] of Object.entries(document.diensten)) {
    for (const [theme, { vragen, bijlagen }] of Object.entries(service.themas ?? {})) {
      const path: Path = ["diensten", id, "themas", theme];
      vragen.forEach((question, index) => {
        if (!readable.includes(question))
          report.unknown("BETEKENIS", "unknown-question", [...path, "vragen", index], question, readable);
      });
      bijlagen.forEach((name, index) => {
        if (!documents.includes(name))
          report.unknown("BETEKENIS", "unknown-attachment", [...path, "bijlagen", index], name, documents);
      });
    }
  }
}

/** Steps that wait for each other never begin. */
function checkStepCircles({ report }: CompileContext, { steps }: Handreiking): void {
  const after = new Map(steps.map((step) => [step.id, step.after]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    if (done.has(id)) return;
    if (trail.includes(id)) {
      const index = steps.findIndex((step) => step.id === id);
      report.add("KRING", "step-circle", ["stappen", index, "na"], { circle: [...trail.slice(trail.indexOf(id)), id] });
      return;
    }
    for (const earlier of after.get(id) ?? []) visit(earlier, [...trail, id]);
    done.add(id);
  };
  for (const step of steps) visit(step.id, []);
}
