/**
 * A rule document as far as it says what an advice rests on, in the plainest form. What is read here comes straight from
 * the document as written and shares no code with the program.
 */
export type PlainMethod = {
  facts: readonly string[];
  questions: readonly PlainQuestion[];
  services: readonly { id: string; questions: readonly string[]; documents: readonly string[] }[];
  rules: readonly { id: string; reads: readonly string[] }[];
  derived: readonly { id: string; reads: readonly string[] }[];
};

export type PlainQuestion = {
  id: string;
  kind: string;
  weight: "altijd" | "ja" | "nee" | { marge: number; eenheid: "procent" | "absoluut" };
  /** The attachment that an upload question asks for. */
  document: string | null;
};

export type PlainFile = {
  threadId: string;
  sha256: string;
  number: number;
  attachmentId: string | null;
  questionId: string | null;
};

export type Snapshot = {
  answers: Readonly<Record<string, unknown>>;
  facts: Readonly<Record<string, unknown>>;
  files: readonly PlainFile[];
};

export type PlainAdvice = {
  service: string;
  rules: readonly string[];
  ticked: readonly string[];
  rested: Snapshot;
  parts: readonly string[];
};

export type PlainRuling = { questionId: string; from: unknown; to: unknown };

// biome-ignore lint/suspicious/noExplicitAny: reads raw documents, whose shape the oracle takes as it comes
type Raw = any;

/** What the application works out itself, by the names that every document may read. */
const supplied = [
  "maand",
  "aantal_dagen",
  "aaneengesloten_dagen",
  "langste_duur_uren",
  "vroegste_begin",
  "laatste_einde",
];

/** Reads a rule document as it was written. */
export function plainMethod(document: Raw): PlainMethod {
  const clauses = (als: Raw): string[] => [als ?? []].flat().flatMap((clause: Raw) => Object.keys(clause));
  const operands = (listed: Raw): string[] =>
    [listed ?? []].flat().filter((operand: Raw) => typeof operand === "string") as string[];
  return {
    facts: [...Object.keys(document.feiten), ...supplied],
    questions: (document.formulier ?? []).flatMap((section: Raw) =>
      section.vragen.map((question: Raw) => ({
        id: question.id,
        kind: question.soort,
        weight: question.wezenlijk ?? "ja",
        document: question.bijlage ?? null,
      })),
    ),
    services: Object.entries<Raw>(document.diensten).map(([id, service]) => {
      const themes = Object.values<Raw>(service.themas ?? {});
      return {
        id,
        questions: themes.flatMap((theme) => theme.vragen ?? []),
        documents: themes.flatMap((theme) => theme.bijlagen ?? []),
      };
    }),
    rules: document.adviezen.map((rule: Raw) => ({ id: rule.id, reads: clauses(rule.als) })),
    derived: Object.entries<Raw>(document.afgeleid ?? {}).map(([id, derived]) => ({
      id,
      reads: [
        ...(derived.kies ?? []).flatMap((row: Raw) => clauses(row.als)),
        ...operands(derived.deel),
        ...["som", "hoogste", "aantal", "soorten"].flatMap((name) =>
          derived[name]?.rijen === undefined ? operands(derived[name]) : [derived[name].rijen],
        ),
      ],
    })),
  };
}

/** Whether an advice still holds: nothing that it rests on is otherwise, as far as that matters. */
export function holdsNaively(
  method: PlainMethod,
  advice: PlainAdvice,
  now: Snapshot,
  rulings: readonly PlainRuling[],
  holdingParts: readonly string[],
): boolean {
  const watched = method.questions.filter(
    ({ id, weight }) =>
      advice.ticked.includes(id) ||
      (weight !== "nee" && (weight === "altijd" || serviceOf(method, advice).questions.includes(id))),
  );
  for (const question of watched) {
    const [from, to] = [advice.rested.answers[question.id], now.answers[question.id]];
    if (isWeighty(question, from, to) && !isRuled(question, from, to, rulings)) return false;
  }
  for (const fact of factsRead(method, advice.rules)) {
    if (watched.some(({ id }) => id === fact)) continue;
    const question = method.questions.find(({ id }) => id === fact);
    if (isWeighty(question ?? null, advice.rested.facts[fact], now.facts[fact])) return false;
  }
  const watchedIds = watched.map(({ id }) => id);
  const files = (snapshot: Snapshot) =>
    snapshot.files.filter((file) => isWatchedFile(method, advice, watchedIds, file)).map((file) => file.threadId);
  for (const thread of new Set([...files(advice.rested), ...files(now)])) {
    const hashIn = ({ files: all }: Snapshot) => all.find(({ threadId }) => threadId === thread)?.sha256;
    if (hashIn(advice.rested) !== hashIn(now)) return false;
  }
  return advice.parts.every((part) => holdingParts.includes(part));
}

const serviceOf = (method: PlainMethod, { service }: PlainAdvice) =>
  method.services.find(({ id }) => id === service) ?? { id: service, questions: [], documents: [] };

/** Everything that the rules read, all the way down. */
function factsRead(method: PlainMethod, rules: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { id, reads } of method.derived) if (id === name) reads.forEach(reach);
  };
  for (const { id, reads } of method.rules) if (rules.includes(id)) reads.forEach(reach);
  const isKnown = (name: string) =>
    method.facts.includes(name) || method.questions.some(({ id, kind }) => id === name && kind === "rijen");
  return new Set([...reached].filter(isKnown));
}

function isWatchedFile(method: PlainMethod, advice: PlainAdvice, watched: readonly string[], file: PlainFile): boolean {
  const { documents } = serviceOf(method, advice);
  if (advice.ticked.includes(file.threadId)) return true;
  if (file.attachmentId === null && file.questionId === null) return true;
  if (file.attachmentId !== null && documents.includes(file.attachmentId)) return true;
  const asked = method.questions.find(({ id, kind }) => id === file.questionId && kind === "bestand")?.document ?? null;
  if (asked !== null && documents.includes(asked)) return true;
  return file.questionId !== null && watched.includes(file.questionId);
}

function isWeighty(question: PlainQuestion | null, from: unknown, to: unknown): boolean {
  if (written(from) === written(to)) return false;
  const weight = question?.weight ?? "ja";
  if (weight === "nee") return false;
  if (typeof weight === "string" || typeof from !== "number" || typeof to !== "number") return true;
  const cents = (value: number) => BigInt(Math.round(value * 100));
  const abs = (value: bigint) => (value < 0n ? -value : value);
  const moved = abs(cents(to) - cents(from));
  return weight.eenheid === "absoluut"
    ? moved > cents(weight.marge)
    : moved * 10_000n > abs(cents(from)) * cents(weight.marge);
}

function isRuled(question: PlainQuestion, from: unknown, to: unknown, rulings: readonly PlainRuling[]): boolean {
  if (!question.kind.endsWith("tekst")) return false;
  const pair = [written(from), written(to)].sort().join(" | ");
  return rulings.some(
    (ruling) =>
      ruling.questionId === question.id && [written(ruling.from), written(ruling.to)].sort().join(" | ") === pair,
  );
}

/** As text, with the parts of an object in the order of their names; nothing answered is nothing. */
function written(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}:${written(part)}`)
    .sort()
    .join()}}`;
}
