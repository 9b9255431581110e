import { answerLine } from "~/copy/nl/form/answer-words";
import type { BasisChange } from "~/domain/advice/changes-since";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { Handreiking } from "~/domain/handreiking/model";

/** A change of what an advice rests on, as people say it: "bezoekers op het drukste moment: van 5.000 naar 9.500". */
export function changeWords(handreiking: Handreiking, { kind, id, from, to }: BasisChange): string {
  if (kind === "file")
    return to === null ? "Een bijlage is weggehaald" : "Een bijlage is vervangen door een nieuwe versie";
  if (kind === "advice") return "Een advies waarop dit rust, geldt niet meer";
  const question = handreiking.questions.find((candidate) => candidate.id === id);
  const label = question?.label.nl ?? handreiking.facts.find((fact) => fact.id === id)?.label.nl ?? id;
  const words = (value: unknown) => {
    const line =
      question === undefined ? plain(value) : answerLine(answerInWords(question, value as Answer | undefined));
    return line === "" ? "niet ingevuld" : line;
  };
  return `${label}: van ${words(from ?? undefined)} naar ${words(to ?? undefined)}`;
}

const plain = (value: unknown): string =>
  typeof value === "string" || typeof value === "number"
    ? String(value)
    : value === undefined
      ? ""
      : JSON.stringify(value);
