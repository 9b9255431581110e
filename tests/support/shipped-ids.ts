import { parse } from "yaml";
import { literalsOf, repositoryFiles, textOf } from "./source-tree";

const wordsOfTheFormat = ["app/domain/handreiking/reserved.ts", "app/domain/handreiking/supplied-facts.ts"];

type Parsed = Record<string, unknown>;

/** Words that code may compare with, because the format itself defines them. */
export function wordsOfFormat(): Set<string> {
  return new Set(wordsOfTheFormat.flatMap((file) => [...literalsOf(file)].map(({ text }) => text)));
}

export const shippedDocuments = () => repositoryFiles().filter((file) => /^db\/handreikingen\/.*\.ya?ml$/.test(file));

/** Ids of classes, services, gemeenten, questions, facts and steps: the region's own, each with the file it is from. */
export function idsOfShippedDocuments(): Map<string, string> {
  const ids = new Map<string, string>();
  for (const file of shippedDocuments()) {
    for (const id of idsInDocument(file)) ids.set(id, file);
  }
  return ids;
}

/** The same ids of one document. */
export const idsInDocument = (file: string): string[] => idsOf(parse(textOf(file)) as Parsed);

function idsOf(document: Parsed): string[] {
  const keyed = ["gemeenten", "feiten", "afgeleid", "diensten"].flatMap((key) => Object.keys(record(document[key])));
  const classes = list(record(document.klasse).volgorde).map(String);
  const questions = list(document.formulier).flatMap((section) => list(record(section).vragen));
  const local = list(document.vragen).map((entry) => record(entry).vraag);
  const named = [...questions, ...local, ...list(document.stappen)].map((entry) => record(entry).id);
  return [...keyed, ...classes, ...named, document.gemeente].filter((id) => typeof id === "string");
}

const record = (value: unknown) => (typeof value === "object" && value !== null ? value : {}) as Parsed;
const list = (value: unknown) => (Array.isArray(value) ? value : []) as unknown[];
