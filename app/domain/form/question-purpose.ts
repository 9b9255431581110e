import type { Handreiking, Text } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { Source } from "../handreiking/source";

/** What an answer is used for; `copy` makes the sentence. */
export type Use =
  | { readonly kind: "scan" | "class" | "track" | "joint" | "condition" | "derived" }
  | { readonly kind: "advice"; readonly service: string }
  | { readonly kind: "theme"; readonly service: string; readonly theme: Text }
  | { readonly kind: "attachment" | "elsewhere"; readonly name: Text }
  | { readonly kind: "step"; readonly name: string }
  | { readonly kind: "ground" };

export type Citation = { readonly title: string; readonly place: string | null };

/** Why a question is asked: what happens with the answer, and where that is laid down. */
export type Why = { readonly uses: readonly Use[]; readonly sources: readonly Citation[] };

/** Follows the purpose of a question to the rules, the service or the law behind it. */
export function purposeOf(handreiking: Handreiking, { purpose }: Pick<Question, "purpose">): Why {
  switch (purpose.kind) {
    case "rule": {
      const found = purpose.rules.flatMap((rule) => useOfRule(handreiking, rule));
      return why(
        handreiking,
        found.map(({ use }) => use),
        found.flatMap(({ sources }) => sources),
      );
    }
    case "service": {
      const service = handreiking.services.find(({ id }) => id === purpose.service);
      const theme = service?.themes.find(({ id }) => id === purpose.theme);
      const use: Use[] = service && theme ? [{ kind: "theme", service: service.name, theme: theme.name }] : [];
      return why(handreiking, use, []);
    }
    case "ground":
      return why(handreiking, [{ kind: "ground" }], purpose.sources);
  }
}

/** Places in source documents, each once, with the title of the document. */
export function citationsOf(handreiking: Handreiking, sources: readonly Source[]): readonly Citation[] {
  const cited = new Map(sources.map((source) => [`${source.key} ${source.place ?? ""}`, source]));
  return [...cited.values()].map(({ key, place }) => ({ title: handreiking.sources[key]?.title ?? key, place }));
}

type Found = { readonly use: Use; readonly sources: readonly Source[] };

function why(handreiking: Handreiking, uses: readonly Use[], sources: readonly Source[]): Why {
  const once = new Map(uses.map((use) => [JSON.stringify(use), use]));
  return { uses: [...once.values()], sources: citationsOf(handreiking, sources) };
}

function useOfRule(handreiking: Handreiking, rule: string): readonly Found[] {
  const has = ({ id }: { readonly id: string }) => id === rule;
  const plain = (kind: "scan" | "class" | "track" | "condition" | "derived", list: readonly Cited[]): Found[] =>
    list.filter(has).map(({ sources }) => ({ use: { kind }, sources }));
  const { free, melding } = handreiking.track;
  const scan = handreiking.scan?.profiles.flatMap(({ questions }) => questions) ?? [];
  const serviceName = (id: string) => handreiking.services.find((service) => service.id === id)?.name ?? id;
  return [
    ...plain("track", [...(free?.criteria ?? []), ...(melding?.criteria ?? [])]),
    ...plain("scan", scan),
    ...plain("class", [...handreiking.classes.table, ...handreiking.classes.minimum]),
    ...handreiking.advice
      .filter(has)
      .map(({ service, sources }): Found => ({ use: { kind: "advice", service: serviceName(service) }, sources })),
    ...(handreiking.joint?.id === rule
      ? [{ use: { kind: "joint" as const }, sources: handreiking.joint.sources }]
      : []),
    ...handreiking.attachments
      .filter(has)
      .map(({ name, sources }): Found => ({ use: { kind: "attachment", name }, sources })),
    ...plain("condition", handreiking.conditions),
    ...handreiking.elsewhere
      .filter(has)
      .map(({ name, sources }): Found => ({ use: { kind: "elsewhere", name }, sources })),
    ...handreiking.steps.filter(has).map(({ name, sources }): Found => ({ use: { kind: "step", name }, sources })),
    ...plain("derived", handreiking.derived),
  ];
}

type Cited = { readonly id: string; readonly sources: readonly Source[] };
