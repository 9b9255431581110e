import { changeRows } from "~/domain/form/change-rows";
import { type RawForm, rawFieldsOf, rawFormOf } from "~/domain/form/raw-form";
import { type RawValues, readRawValues, valuesOf } from "./raw-values";

/** What a person wants when a page of the application is sent. */
export const sectionActs = ["verder", "later", "bijwerken", "mail"] as const;
export type SectionAct = (typeof sectionActs)[number];

/** Names of the fields that a page has beside its questions. */
export const sectionFields = { act: "actie", shown: "vragen" } as const;

/** A page of the application as it was sent. */
export type SectionPost = {
  raw: RawForm;
  values: RawValues;
  /** Questions that were on the page with the mark of the answer that stood there. */
  shown: ReadonlyMap<string, string>;
  act: SectionAct;
  /** The question whose rows were changed with a button; `raw` and `values` are those after the change. */
  rows: string | null;
};

const limits = { fields: 5000, name: 200, value: 210_000 };

/** One thing that a page shows, as `question:mark`; the mark is what somebody else's change is seen by. */
export const shownValue = (question: string, mark: string): string => `${question}:${mark}`;

/** Reads a page of the application; the same in browser and server. */
export function readSectionPost(form: Iterable<readonly [string, unknown]>): SectionPost {
  const sent = readRawValues(form, limits).values;
  const shown = new Map(
    valuesOf(sent, sectionFields.shown).map((value) => {
      const [question = "", mark = ""] = value.split(":");
      return [question, mark] as const;
    }),
  );
  const act = sectionActs.find((word) => word === valuesOf(sent, sectionFields.act).at(-1)) ?? "verder";
  const raw = rawFormOf(sent);
  for (const question of shown.keys()) {
    const changed = changeRows(raw, question);
    if (changed === null) continue;
    return { raw: changed, values: rawFieldsOf(changed), shown, act, rows: question };
  }
  return { raw, values: sent, shown, act, rows: null };
}
