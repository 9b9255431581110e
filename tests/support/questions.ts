import type { Question, QuestionOf } from "~/domain/handreiking/question";
import type { FieldKind, QuestionKind } from "~/domain/handreiking/reserved";

const base = {
  section: "sectie",
  help: null,
  when: null,
  purpose: { kind: "ground", sources: [] },
  required: null,
  materiality: { kind: "yes" },
  sensitive: false,
  meaning: null,
  feedsFact: false,
  local: null,
} as const;

const option = (id: string) => ({ id, label: { nl: id } });

/** A column of a `rijen` question. */
export const aField = (id: string, kind: FieldKind, required = false) => ({
  id,
  kind,
  label: { nl: id },
  help: null,
  required,
  range: kind === "getal" ? { min: 0, max: 1000, decimals: 1, unit: "m" } : null,
  options: ["rood", "blauw"].map(option),
});

const ofKind: Readonly<Record<QuestionKind, object>> = {
  tekst: { form: "vrij", maxLength: 200 },
  lange_tekst: { maxLength: 5000 },
  getal: { min: 0, max: 250_000, decimals: 0, unit: "personen" },
  ja_nee: {},
  keuze: { options: ["rood", "blauw"].map(option) },
  meerkeuze: { options: ["rood", "blauw"].map(option) },
  datum: {},
  tijd: {},
  evenementdagen: {},
  contact: {},
  organisatie: {},
  adres: {},
  gebied: { shapes: ["punt", "lijn", "vlak"], roles: [option("terrein"), option("route")] },
  rijen: {
    fields: [aField("soort", "keuze", true), aField("lengte", "getal"), aField("kleuren", "meerkeuze")],
    rowName: { nl: "tent" },
    maxRows: 20,
  },
  bestand: { document: null },
  verklaring: { statement: { nl: "Ik verklaar" } },
};

/** A question of a kind, as a document would compile to it; anything may be said otherwise. */
export function aQuestion<K extends QuestionKind>(
  kind: K,
  more: Partial<QuestionOf<K>> & { id?: string } = {},
): QuestionOf<K> {
  const id = more.id ?? "vraag";
  return { ...base, id, label: { nl: id }, kind, ...ofKind[kind], ...more } as unknown as QuestionOf<K>;
}

export const allKinds = Object.keys(ofKind) as QuestionKind[];

export const aQuestionOfEachKind = (): Question[] => allKinds.map((kind) => aQuestion(kind, { id: `q_${kind}` }));
