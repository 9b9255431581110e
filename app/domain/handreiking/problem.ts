/** What is wrong with a document, or suspicious in it. The first letters group them as a proof-reader would. */
export const problemCodes = [
  "VORM",
  "BETEKENIS",
  "GAT",
  "OVERLAP",
  "KRING",
  "BRON",
  "VOORBEELD",
  "GEBEURTENIS",
  "DIENST",
  "TEKST",
  "LOKAAL",
  "ONMOGELIJK",
  "OVERBODIG",
  "ONGEBRUIKT",
  "KLASSE",
  "VINDPLAATS",
  "STAP",
  "FORMULIER",
  "DUBBEL",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const errorCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "VORM",
  "BETEKENIS",
  "GAT",
  "OVERLAP",
  "KRING",
  "BRON",
  "VOORBEELD",
  "GEBEURTENIS",
  "DIENST",
  "TEKST",
  "LOKAAL",
  "DUBBEL",
]);

export type Path = readonly (string | number)[];
export type ProblemValues = Readonly<Record<string, string | number | readonly string[]>>;

/** A finding in a document: `kind` says what exactly, with the values that the sentence needs. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  readonly kind: string;
  readonly values: ProblemValues;
  /** Keys from the top of the document to the place. */
  readonly path: Path;
};

export const problem = (code: ProblemCode, kind: string, path: Path, values: ProblemValues = {}): Problem => ({
  code,
  severity: errorCodes.has(code) ? "error" : "warning",
  kind,
  values,
  path,
});

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === "error");
