import { writeFields } from "../form/write-fields";
import { type CheckReading, checkFields } from "./read-check";

/** Answers that are not on this page, and which questions were put; those on this page are from now on. */
export function keptFields(
  { handreiking, answers, asked }: CheckReading,
  shown: ReadonlySet<string>,
  isFirst: boolean,
): readonly (readonly [string, string])[] {
  const elsewhere = handreiking.questions.filter(({ id }) => id in answers && !shown.has(id));
  const written = Object.entries(writeFields(elsewhere, answers));
  const put = new Set([...asked, ...(isFirst ? [] : shown)]);
  return [
    ...written.flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    ...[...put].map((id) => [checkFields.asked, id] as const),
  ];
}
