import { becauseSentence, classChangeSentence, sourceText, standingText } from "~/copy/nl/explanation";
import { knownValueName, subjectName } from "~/copy/nl/fact-words";
import { can } from "~/domain/access/actions";
import { trackInRules } from "~/domain/dossier/process-state";
import type { Range } from "~/domain/handreiking/assessment";
import { explain, type TraceEntry } from "~/domain/handreiking/explain";
import type { Handreiking } from "~/domain/handreiking/model";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { classificationsOf } from "../../data/classifications.server";
import type { DossierState } from "../../data/dossier-state.server";
import { classChanges } from "../../handreiking/class-changes.server";
import { type ActPage, recentOf } from "./act-page.server";
import { type ClassView, classView } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";

export type RuleView = { rule: string; sentence: string; sources: string[] };

export type ProfileView = {
  id: string;
  name: string;
  score: Range;
  questions: { rule: string; name: string; answer: string; points: Range; answered: boolean; source: string }[];
};

export type ScanPage = ActPage & {
  profiles: ProfileView[];
  total: Range | null;
  complete: boolean;
  /** The borders between the classes on the line of points, with the class above each. */
  borders: { above: number; class: ClassView }[];
  most: number;
  lowest: ClassView | null;
  proposed: ClassView | null;
  possible: string[];
  dependsOn: string[];
  because: RuleView[];
  wouldChange: string[];
  /** Rules of the class that did not apply, for whoever wants to know all of it. */
  notApplied: RuleView[];
  standing: string[];
  confirmed: { id: string; proposed: string | null; reason: string | null; by: string; at: number }[];
  classes: { id: string; name: string }[];
  canConfirm: boolean;
};

/** The risk scan of a dossier with every reason: what counted, what came of it, what would change it. */
export async function readScanPage(ctx: Context, reference: string): Promise<Outcome<ScanPage>> {
  const opened = await openDossierPage(ctx, reference, "advice.read");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { rules, version, assessment, dossier } = state;
  const { handreiking } = rules;
  const options = { track: trackInRules[dossier.track] };
  const trace = explain(handreiking, version.facts, options);
  const view = (id: string | null) => classView(handreiking, { confirmedClass: id, proposedClass: null });
  const ofClass = trace.filter(({ kind }) => kind === "class-table" || kind === "class-minimum");
  const computed = assessment.class?.computed ?? null;
  return ok({
    head,
    recent: await recentOf(ctx, state),
    profiles: profilesOf(state, trace),
    total: assessment.scan?.total ?? null,
    complete: assessment.scan?.complete ?? true,
    borders: bordersOf(handreiking, view),
    most: mostPoints(handreiking),
    lowest: view(handreiking.classes.order[0] ?? null),
    proposed: view(computed),
    possible: [...(assessment.class?.possible ?? [])],
    dependsOn: (assessment.class?.dependsOn ?? []).map((fact) => subjectName(handreiking, fact)),
    because: ofClass.filter(({ outcome }) => outcome === "ja").map((entry) => ruleView(handreiking, entry)),
    wouldChange: classChanges(rules, version, options.track).map((change) => classChangeSentence(handreiking, change)),
    notApplied: trace
      .filter(({ kind, outcome }) => kind !== "step" && kind !== "scan-question" && outcome === "nee")
      .map((entry) => ruleView(handreiking, entry)),
    standing: standingsOf(handreiking, trace),
    confirmed: (await classificationsOf(ctx.read, dossier.id)).map((row) => ({
      id: row.confirmedClass,
      proposed: row.proposedClass,
      reason: row.reason,
      by: row.confirmedByName,
      at: row.confirmedAt,
    })),
    classes: handreiking.classes.order.map((id) => ({ id, name: handreiking.classes.names[id]?.nl ?? id })),
    canConfirm: dossier.status === "complete" && can(ctx.actor, "dossier.handle"),
  });
}

function ruleView(handreiking: Handreiking, { rule, because, sources }: TraceEntry): RuleView {
  return {
    rule,
    sentence: becauseSentence(handreiking, because),
    sources: sources.map((source) => sourceText(handreiking, source)),
  };
}

function profilesOf({ assessment, rules }: DossierState, trace: readonly TraceEntry[]): ProfileView[] {
  const { handreiking } = rules;
  const { scan } = assessment;
  if (scan === null || handreiking.scan === null) return [];
  return handreiking.scan.profiles.map(({ id, name }) => ({
    id,
    name: name.nl,
    score: scan.profiles.find((profile) => profile.id === id)?.score ?? { min: 0, max: 0 },
    questions: scan.answers
      .filter((answer) => answer.profile === id)
      .map(({ rule, fact, points, answered }) => {
        const entry = trace.find((each) => each.rule === rule);
        const known = entry?.read[fact];
        return {
          rule,
          name: subjectName(handreiking, fact),
          answer: known === undefined ? "" : knownValueName(handreiking, fact, known),
          points,
          answered,
          source: (entry?.sources ?? []).map((source) => sourceText(handreiking, source)).join("; "),
        };
      }),
  }));
}

/** Where a row of the class table begins on the score, when the table goes by the score alone. */
function bordersOf(handreiking: Handreiking, view: (id: string) => ClassView | null): ScanPage["borders"] {
  return handreiking.classes.table.flatMap(({ when, class: id }) => {
    const [test, ...others] = when.clauses[0] ?? [];
    const isOne = when.clauses.length === 1 && others.length === 0;
    if (!isOne || test?.kind !== "between" || test.subject !== "risicoscore" || test.min === null) return [];
    const found = view(id);
    return found === null ? [] : [{ above: test.min, class: found }];
  });
}

/** The most points that the scan can come to; the end of the line on which the score stands. */
function mostPoints({ scan }: Handreiking): number {
  const questions = scan?.profiles.flatMap((profile) => profile.questions) ?? [];
  const most = questions.map(({ points }) =>
    Math.max(...(points.kind === "bands" ? points.bands : points.points).map((each) => each.points)),
  );
  return most.reduce((sum, points) => sum + points, 0) / 100;
}

function standingsOf(handreiking: Handreiking, trace: readonly TraceEntry[]): string[] {
  const scanSources = trace.filter(({ kind }) => kind === "scan-question").flatMap(({ sources }) => sources);
  const said = scanSources.map((source) => standingText(handreiking, source)).filter((text) => text !== null);
  return [...new Set(said)];
}
