import { and, asc, eq } from "drizzle-orm";
import { compileHandreiking } from "~/domain/handreiking/compile";
import { gemeenteDocument } from "~/domain/handreiking/document/gemeente-document";
import { handreikingDocument } from "~/domain/handreiking/document/handreiking-document";
import { mergeLocalLayer } from "~/domain/handreiking/local-layer";
import type { Handreiking } from "~/domain/handreiking/model";
import type { LocalDate } from "~/domain/time/local-date";
import { ruleDocument } from "~db/schema";
import type { Reader } from "../database.server";

/** The rules for one gemeente on one day: the regional version with the gemeente's layer merged in, and their proof. */
export type RuleSet = {
  handreiking: Handreiking;
  handreikingVersionId: string;
  handreikingHash: string;
  localLayerVersionId: string | null;
  localLayerHash: string | null;
};

export type RuleRegistry = {
  /** The rules that an application received on this day falls under; null before the first version. */
  forGemeente(gemeenteCode: string | null, onDay: LocalDate): RuleSet | null;
  /** The rules that a dossier keeps for life. */
  byVersion(handreikingVersionId: string, localLayerVersionId: string | null): RuleSet;
  /** The regional version without any gemeente, newest that is valid on this day; throws when there is none. */
  current(onDay: LocalDate): RuleSet;
  /** Whether under any version of the method services advise together: dossiers keep the version that they came in under. */
  joinsAdvice(): boolean;
  /** Forgets what was read, after a version was adopted. */
  refresh(): void;
};

type Version = { id: string; documentId: string; validFrom: string; contentHash: string; content: unknown };

/** Adopted versions, read once and compiled once per combination. */
export function createRuleRegistry(read: Reader, region: string): RuleRegistry {
  let versions: { handreiking: Version[]; gemeente: Version[] } | null = null;
  const compiled = new Map<string, RuleSet>();

  function load() {
    versions ??= { handreiking: adopted(read, "handreiking"), gemeente: adopted(read, "gemeente") };
    return versions;
  }

  function compile(regional: Version, local: Version | null): RuleSet {
    const key = `${regional.id}/${local?.id ?? ""}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const document = handreikingDocument.parse(regional.content);
    const merged = local === null ? document : mergeLocalLayer(document, gemeenteDocument.parse(local.content));
    const set: RuleSet = {
      handreiking: compileHandreiking(merged),
      handreikingVersionId: regional.id,
      handreikingHash: regional.contentHash,
      localLayerVersionId: local?.id ?? null,
      localLayerHash: local?.contentHash ?? null,
    };
    compiled.set(key, set);
    return set;
  }

  function find(kind: "handreiking" | "gemeente", id: string): Version {
    const version = load()[kind].find((candidate) => candidate.id === id);
    if (version === undefined) throw new Error(`no adopted ${kind} version ${id}`);
    return version;
  }

  const registry: RuleRegistry = {
    forGemeente(gemeenteCode, onDay) {
      const regional = newestValid(load().handreiking, region, onDay);
      if (regional === null) return null;
      const local = gemeenteCode === null ? null : newestValid(load().gemeente, gemeenteCode, onDay);
      return compile(regional, local);
    },
    byVersion(handreikingVersionId, localLayerVersionId) {
      const local = localLayerVersionId === null ? null : find("gemeente", localLayerVersionId);
      return compile(find("handreiking", handreikingVersionId), local);
    },
    current(onDay) {
      const set = registry.forGemeente(null, onDay);
      if (set === null) throw new Error(`no version of handreiking ${region} is valid on ${onDay}`);
      return set;
    },
    joinsAdvice: () =>
      load().handreiking.some((each) => each.documentId === region && compile(each, null).handreiking.joint !== null),
    refresh() {
      versions = null;
      compiled.clear();
    },
  };
  return registry;
}

function adopted(read: Reader, kind: "handreiking" | "gemeente"): Version[] {
  return read
    .select()
    .from(ruleDocument)
    .where(and(eq(ruleDocument.kind, kind), eq(ruleDocument.status, "adopted")))
    .orderBy(asc(ruleDocument.validFrom))
    .all();
}

/** Never falls through to a version that was not valid yet. */
function newestValid(versions: Version[], documentId: string, onDay: LocalDate): Version | null {
  return versions.findLast((version) => version.documentId === documentId && version.validFrom <= onDay) ?? null;
}
