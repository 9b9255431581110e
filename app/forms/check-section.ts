import { readSection } from "~/domain/form/read-section";
import type { Question } from "~/domain/handreiking/question";
import { localDate } from "~/domain/time/local-date";
import type { ParsedForm } from "./parse-form";
import { readSectionPost } from "./section-post";

/** Reads a page of the application in the browser as the server will. */
export function checkSection(form: FormData, questions: readonly Question[], today: string): ParsedForm<null> {
  const { raw, values } = readSectionPost(form);
  const { problems } = readSection({}, raw, questions, { today: localDate(today), pastAllowed: false });
  if (Object.keys(problems).length === 0) return { ok: true, value: null, values };
  return { ok: false, reason: "invalid", fields: problems, values };
}
