import fc from "fast-check";
import type { Answer, Answers } from "~/domain/form/answers";
import type { Facts, FactValue } from "~/domain/handreiking/facts";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question, RowField } from "~/domain/handreiking/question";
import type { PlainFile, Snapshot } from "./naive-holding";

/** Few and small values, so that a change often brings back what was there before. */
const texts = fc.constantFrom("Muziek.", "Muziek, met een komma.", "Stunts.", "");

const wholeNumbers = fc.constantFrom(0, 1, 90, 99, 100, 101, 109, 110, 111, 250, 1000, 1100, 1101);
const decimals = fc.constantFrom(0, 0.1, 0.2, 2.5, 2.75, 10.05);

function fieldValue({ kind, options }: Pick<RowField, "kind" | "options">): fc.Arbitrary<Answer> {
  if (kind === "getal") return decimals;
  if (kind === "keuze") return fc.constantFrom(...options.map(({ id }) => id));
  if (kind === "meerkeuze") return fc.subarray(options.map(({ id }) => id));
  return kind === "ja_nee" ? fc.constantFrom("ja", "nee") : texts;
}

function answer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case "getal":
      return question.decimals > 0 ? decimals : wholeNumbers;
    case "ja_nee":
      return fc.constantFrom("ja", "nee");
    case "keuze":
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case "meerkeuze":
      return fc.subarray(question.options.map(({ id }) => id));
    case "datum":
      return fc.constantFrom("2027-05-01", "2027-05-02");
    case "tijd":
      return fc.constantFrom("10:00", "11:00");
    case "evenementdagen":
      return fc
        .constantFrom("2027-05-01", "2027-05-02")
        .map((date) => [{ startDate: date, startTime: "10:00", endDate: date, endTime: "17:00" }]);
    case "rijen": {
      const cells = Object.fromEntries(question.fields.map((field) => [field.id, fieldValue(field)]));
      return fc.array(fc.record(cells, { requiredKeys: [] }) as fc.Arbitrary<Answers>, { maxLength: 2 });
    }
    case "gebied":
      return fc.record({ description: texts, addresses: fc.array(texts, { maxLength: 1 }) });
    case "verklaring":
      return fc.constant(true);
    default:
      return question.kind === "tekst" || question.kind === "lange_tekst" ? texts : fc.record({ name: texts });
  }
}

const asked = ({ questions }: Handreiking) => questions.filter(({ kind }) => kind !== "bestand");

/** Answers to some of the questions, whether they show or not. */
export const someAnswers = (handreiking: Handreiking): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(asked(handreiking).map((question) => [question.id, answer(question)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Answers>;

/** The same answers with a few of them otherwise, or gone. */
export function changedAnswersOf(handreiking: Handreiking, before: Answers): fc.Arbitrary<Answers> {
  const one = fc
    .constantFrom(...asked(handreiking))
    .chain((question) => fc.tuple(fc.constant(question.id), fc.option(answer(question), { freq: 6 })));
  return fc.array(one, { maxLength: 3 }).map((changes) => {
    const after: Record<string, Answer> = { ...before };
    for (const [id, value] of changes) {
      if (value === null) delete after[id];
      else after[id] = value;
    }
    return after;
  });
}

/** Files of a few threads: attachments that services name, answers to questions, and some that say nothing. */
export function someFiles(handreiking: Handreiking): fc.Arbitrary<readonly PlainFile[]> {
  const documents = handreiking.services.flatMap(({ themes }) => themes.flatMap(({ attachments }) => attachments));
  const uploads = handreiking.questions.filter(({ kind }) => kind === "bestand").map(({ id }) => id);
  const known = [null, ...new Set(documents), ...handreiking.attachments.map(({ document }) => document)];
  const threads = Array.from({ length: 5 }, (_, index) => ({
    threadId: `thread-${index}`,
    attachmentId: known[(index * 3) % known.length] ?? null,
    questionId: index % 2 === 0 ? null : (uploads[index % Math.max(uploads.length, 1)] ?? null),
  }));
  const version = fc.integer({ min: 1, max: 2 });
  return fc
    .subarray(threads)
    .chain((chosen) =>
      fc.tuple(...chosen.map((thread) => version.map((number) => ({ ...thread, number, sha256: `hash-${number}` })))),
    );
}

/** An application as it is at one moment; its facts are those that its answers feed, and the month. */
export function snapshotOf(handreiking: Handreiking, answers: Answers, files: readonly PlainFile[]): Snapshot {
  const facts: Record<string, FactValue> = { maand: Object.keys(answers).length % 2 === 0 ? 5 : 6 };
  for (const { id, kind, feedsFact } of handreiking.questions) {
    const value = answers[id];
    if ((feedsFact || kind === "rijen") && value !== undefined) facts[id] = value as FactValue;
  }
  return { answers, facts, files };
}

export const factsOf = ({ facts }: Snapshot): Facts => facts as Facts;
export const answersOf = ({ answers }: Snapshot): Answers => answers as Answers;
