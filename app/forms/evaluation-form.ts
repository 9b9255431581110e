import { object } from "zod/mini";
import { type Compliance, complianceValues, cooperationGrades } from "~/domain/evaluation/compliance";
import { oneOf, optional, optionalText, wholeNumber } from "./form-fields";
import { type ParsedForm, parseForm } from "./parse-form";

const prefix = "naleving-";

export const complianceField = (threadId: string): string => `${prefix}${threadId}`;
export const noteField = (threadId: string): string => `toelichting-${threadId}`;

type Evaluation = {
  attendance: number | null;
  incidents: number | null;
  careContacts: number | null;
  nuisanceReports: number | null;
  cooperation: number | null;
  wentWell: string;
  lessons: string;
  conditions: { threadId: string; compliance: Compliance; note: string }[];
};

const longest = 4000;

/** Everything may stay empty: who saw nothing of the traffic need not guess. */
const fixedFields = {
  revision: wholeNumber(),
  aanwezig: optional(wholeNumber({ max: 999_999 })),
  incidenten: optional(wholeNumber({ max: 9_999 })),
  zorg: optional(wholeNumber({ max: 99_999 })),
  overlast: optional(wholeNumber({ max: 99_999 })),
  samenwerking: optional(oneOf(cooperationGrades)),
  goed: optionalText({ max: longest }),
  lessen: optionalText({ max: longest }),
};

/** Reads an evaluation with a judgement per condition that the form showed; the act checks that each is one. */
export function readEvaluationForm(form: FormData): ParsedForm<{ evaluationRevision: number; evaluation: Evaluation }> {
  const threadIds = [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const compliance = threadIds.map((id) => [complianceField(id), optional(oneOf(complianceValues))] as const);
  const notes = threadIds.map((id) => [noteField(id), optionalText({ max: longest })] as const);
  const fixed = parseForm(object(fixedFields), form);
  const judged = parseForm(object(Object.fromEntries(compliance)), form);
  const noted = parseForm(object(Object.fromEntries(notes)), form);
  if (!fixed.ok || !judged.ok || !noted.ok) {
    const fields = [fixed, judged, noted].map((parsed) => (parsed.ok ? {} : parsed.fields));
    return { ok: false, reason: "invalid", fields: Object.assign({}, ...fields), values: fixed.values };
  }
  const { value } = fixed;
  const conditions = [...new Set(threadIds)].map((threadId) => ({
    threadId,
    compliance: judged.value[complianceField(threadId)] ?? ("not_seen" as const),
    note: noted.value[noteField(threadId)] ?? "",
  }));
  const evaluation = {
    attendance: value.aanwezig ?? null,
    incidents: value.incidenten ?? null,
    careContacts: value.zorg ?? null,
    nuisanceReports: value.overlast ?? null,
    cooperation: value.samenwerking === undefined ? null : Number(value.samenwerking),
    wentWell: value.goed ?? "",
    lessons: value.lessen ?? "",
    conditions,
  };
  return { ok: true, value: { evaluationRevision: value.revision, evaluation }, values: fixed.values };
}
