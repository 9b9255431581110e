import { desc, eq } from "drizzle-orm";
import { becauseText, sourceText } from "~/copy/nl/explanation";
import { knownValueName, subjectName } from "~/copy/nl/fact-words";
import type { Classification, ScanInBundle } from "~/domain/documents/advice-bundle";
import { explain } from "~/domain/handreiking/explain";
import { localDateAt } from "~/domain/time/instant";
import { classification } from "~db/schema";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import { classInDocument } from "./gather-evenement.server";

const decisive = ["class-table", "class-minimum"];

/** The class as the rules gave it and as the gemeente confirmed it, with the rules that decided. */
export function gatherClassification(read: Reader, state: DossierState): Classification {
  const { assessment, rules, version, dossier } = state;
  const { handreiking } = rules;
  const found = assessment.class;
  const reasons = explain(handreiking, version.facts)
    .filter((entry) => decisive.includes(entry.kind) && entry.outcome === "ja")
    .map((entry) => ({
      text: becauseText(handreiking, entry.because),
      source: entry.sources.map((source) => sourceText(handreiking, source)).join("; "),
    }));
  const confirmed = read
    .select()
    .from(classification)
    .where(eq(classification.dossierId, dossier.id))
    .orderBy(desc(classification.confirmedAt))
    .limit(1)
    .get();
  return {
    computed: found?.computed ? classInDocument(handreiking, found.computed) : null,
    possible: (found?.possible ?? []).map((letter) => classInDocument(handreiking, letter)),
    reasons,
    scan: scanOf(state),
    confirmed:
      confirmed === undefined
        ? null
        : {
            class: classInDocument(handreiking, confirmed.confirmedClass),
            by: confirmed.confirmedByName,
            on: localDateAt(confirmed.confirmedAt),
            reason: confirmed.reason,
          },
  };
}

function scanOf({ assessment, rules }: DossierState): ScanInBundle | null {
  const { scan } = rules.handreiking;
  if (scan === null || assessment.scan === null) return null;
  const answers = new Map(assessment.scan.answers.map((answer) => [answer.rule, answer]));
  const answerOf = (fact: string) => {
    const known = assessment.facts[fact];
    return known === undefined ? "" : knownValueName(rules.handreiking, fact, known);
  };
  const scores = new Map(assessment.scan.profiles.map((profile) => [profile.id, profile.score.min]));
  return {
    total: assessment.scan.total.min,
    profiles: scan.profiles.map((profile) => ({
      name: profile.name.nl,
      points: scores.get(profile.id) ?? 0,
      questions: profile.questions.map((question) => ({
        question: subjectName(rules.handreiking, question.fact),
        answer: answerOf(question.fact),
        points: answers.get(question.id)?.points.min ?? 0,
      })),
    })),
  };
}
