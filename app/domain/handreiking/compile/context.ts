import type { Condition } from "../condition";
import type { ConditionDocument, TermDocument } from "../document/parts";
import type { LocalMark } from "../local-layer";
import type { Rule, Term, Text } from "../model";
import type { Path } from "../problem";
import { type TermUnit, type Track, termUnits } from "../reserved";
import type { Source, SourceDocument } from "../source";
import { compileCondition, forTracks } from "./conditions";
import type { Report } from "./report";
import type { Scope } from "./scope";
import { compileCitations } from "./sources";

type RuleDocument = {
  readonly id: string;
  readonly als?: ConditionDocument | undefined;
  readonly bron: readonly string[];
  readonly toelichting?: string | undefined;
};

/** What every part of the compiler needs: names, sources, and where to report. */
export class CompileContext {
  readonly #ruleIds = new Set<string>();

  constructor(
    readonly report: Report,
    readonly scope: Scope,
    readonly sources: Readonly<Record<string, SourceDocument>>,
    /** The gemeente of the local layer, and the ids that it brought. */
    readonly local: LocalMark | null,
  ) {}

  cite = (citations: readonly string[], path: Path, rule = ""): Source[] =>
    compileCitations(this.report, this.sources, citations, path, rule);

  /** Terms are without id, so those of a local layer are known by identity. */
  localOfTerm(term: object): string | null {
    return this.local?.terms.has(term) ? this.local.gemeente : null;
  }

  localOf(id: string): string | null {
    return this.local?.ids.has(id) ? this.local.gemeente : null;
  }

  /** Rule ids are unique over the whole document, because traces and questions refer to them. */
  claimRule(id: string, path: Path): void {
    if (this.#ruleIds.has(id)) this.report.add("DUBBEL", "duplicate-rule", [...path, "id"], { id });
    this.#ruleIds.add(id);
  }

  /** Rules that a question may give as its reason, also those that a local layer replaced. */
  get ruleIds(): ReadonlySet<string> {
    return new Set([...this.#ruleIds, ...(this.local?.replaced ?? [])]);
  }

  rule(document: RuleDocument, path: Path, tracks?: readonly Track[] | "any"): Rule {
    this.claimRule(document.id, path);
    const when = compileCondition(this, document.als, [...path, "als"]);
    return this.ruleWith(document, path, tracks === "any" ? when : forTracks(this.scope, when, tracks));
  }

  ruleWith(document: RuleDocument, path: Path, when: Condition): Rule {
    return {
      id: document.id,
      when,
      sources: this.cite(document.bron, [...path, "bron"], document.id),
      note: document.toelichting ?? null,
      local: this.localOf(document.id),
    };
  }

  term(
    document: TermDocument,
    path: Path,
    declared: ReadonlySet<string>,
    sources: readonly Source[],
    local: string | null,
  ): Term {
    const milestone = document.voor ?? document.na;
    if (milestone === undefined) throw new Error("a term counts from a milestone");
    if (!declared.has(milestone)) {
      const key = document.voor ? "voor" : "na";
      this.report.unknown("GEBEURTENIS", "milestone-not-listed", [...path, key], milestone, declared);
    }
    return {
      when: compileCondition(this, document.als, [...path, "als"], "step"),
      ...amountOf(document),
      direction: document.voor ? "before" : "after",
      milestone,
      sources: document.bron ? this.cite(document.bron, [...path, "bron"]) : sources,
      local,
    };
  }
}

export function amountOf(document: Partial<Record<TermUnit, number | undefined>>): { amount: number; unit: TermUnit } {
  const unit = termUnits.find((candidate) => document[candidate] !== undefined) ?? "dagen";
  return { amount: document[unit] ?? 0, unit };
}

/** A text of which only the Dutch version exists. */
export const dutch = (nl: string): Text => ({ nl });
