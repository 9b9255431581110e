import type { HandreikingDocument } from "../document/handreiking-document";
import type { ScanQuestionDocument } from "../document/rules";
import type { Scan, ScanQuestion } from "../model";
import type { Path } from "../problem";
import { profileScorePrefix } from "../reserved";
import { maskOf } from "./conditions";
import { type CompileContext, dutch } from "./context";
import type { Subject } from "./scope";

type ScanDocument = NonNullable<HandreikingDocument["risicoscan"]>;

export const hundredths = (points: number): number => Math.round(points * 100);

/** Compiles the scan and tells the scope between which bounds its scores lie. */
export function compileScan(context: CompileContext, document: ScanDocument): Scan {
  const path = ["risicoscan"];
  const profiles = Object.entries(document.profielen).map(([id, questions]) => ({
    id,
    name: document.namen?.[id] ?? dutch(id.replaceAll("_", " ")),
    questions: questions.map((question, index) =>
      compileScanQuestion(context, question, [...path, "profielen", id, index]),
    ),
  }));
  for (const id of Object.keys(document.namen ?? {})) {
    if (!Object.hasOwn(document.profielen, id)) {
      context.report.unknown(
        "BETEKENIS",
        "unknown-profile",
        [...path, "namen", id],
        id,
        Object.keys(document.profielen),
      );
    }
  }
  let least = 0;
  let most = 0;
  for (const profile of profiles) {
    const low = profile.questions.reduce((sum, q) => sum + Math.min(...pointsOf(q)), 0);
    const high = profile.questions.reduce((sum, q) => sum + Math.max(...pointsOf(q)), 0);
    setRange(context.scope.get(profileScorePrefix + profile.id), low, high);
    least += low;
    most += high;
  }
  setRange(context.scope.get("risicoscore"), least, most);
  return { sources: context.cite(document.bron, [...path, "bron"]), complete: document.volledig ?? false, profiles };
}

export const pointsOf = (question: ScanQuestion): number[] =>
  question.points.kind === "bands"
    ? question.points.bands.map((band) => band.points)
    : question.points.points.map((option) => option.points);

function setRange(subject: Subject | undefined, low: number, high: number): void {
  if (!subject) return;
  subject.min = low / 100;
  subject.max = high / 100;
}

function compileScanQuestion(context: CompileContext, document: ScanQuestionDocument, path: Path): ScanQuestion {
  const { report, scope } = context;
  context.claimRule(document.id, path);
  const subject = scope.get(document.feit);
  if (!subject) report.unknown("BETEKENIS", "unknown-fact", [...path, "feit"], document.feit, scope.ids());
  const base = {
    id: document.id,
    fact: document.feit,
    slot: subject?.slot ?? 0,
    sources: context.cite(document.bron, [...path, "bron"], document.id),
  };
  if (document.staffel) {
    const bands = document.staffel.map(({ vanaf, punten }) => ({ from: vanaf, points: hundredths(punten) }));
    if (subject) checkBands(context, subject, bands, [...path, "staffel"]);
    return { ...base, points: { kind: "bands", bands } };
  }
  const points = Object.entries(document.punten ?? {}).map(([option, value]) => ({
    option,
    bit: maskOf(subject?.options ?? [], [option]),
    points: hundredths(value),
  }));
  if (subject) checkOptions(context, subject, points, [...path, "punten"]);
  return { ...base, points: { kind: "options", points } };
}

function checkBands(
  { report }: CompileContext,
  subject: Subject,
  bands: readonly { from: number }[],
  path: Path,
): void {
  if (subject.type !== "number") {
    report.add("BETEKENIS", "bands-on-options", path, { fact: subject.id });
    return;
  }
  const first = bands[0]?.from ?? 0;
  if (first > subject.min) {
    report.add("BETEKENIS", "bands-begin-late", [...path, 0], { fact: subject.id, from: first, min: subject.min });
  }
  bands.forEach((band, index) => {
    const previous = bands[index - 1];
    if (previous && band.from <= previous.from)
      report.add("BETEKENIS", "bands-not-rising", [...path, index], { from: band.from });
  });
}

function checkOptions(
  { report }: CompileContext,
  subject: Subject,
  points: readonly { option: string }[],
  path: Path,
): void {
  if (subject.type !== "choice") {
    report.add("BETEKENIS", "points-on-number", path, { fact: subject.id });
    return;
  }
  const given = points.map((p) => p.option);
  for (const option of given) {
    if (subject.options.includes(option)) continue;
    report.unknown("BETEKENIS", "unknown-option", [...path, option], option, subject.options, { fact: subject.id });
  }
  for (const option of subject.options) {
    if (!given.includes(option)) report.add("BETEKENIS", "option-without-points", path, { option, fact: subject.id });
  }
}
