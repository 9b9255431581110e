import { changeRows } from "~/domain/form/change-rows";
import { type RawForm, rawFieldsOf, rawFormOf, textOf } from "~/domain/form/raw-form";
import { type RawValues, readRawValues } from "./raw-values";

/** Names of the fields beside the questions. */
export const announceFields = { act: "actie", replaces: "wijzigt", shown: "vragen" } as const;

export const announceActs = ["bekijk", "verander", "kondig-aan"] as const;
export type AnnounceAct = (typeof announceActs)[number];

export type AnnouncePost = {
  raw: RawForm;
  values: RawValues;
  act: AnnounceAct;
  /** A row more or less was asked; `raw` and `values` are those after it. */
  isRowChange: boolean;
  replaces: string | null;
};

/** Reads the form of an announcement as it was sent. */
export function readAnnouncePost(form: Iterable<readonly [string, unknown]>): AnnouncePost {
  const sent = rawFormOf(readRawValues(form).values);
  const act = announceActs.find((word) => word === textOf(sent, announceFields.act)) ?? "bekijk";
  const replaces = textOf(sent, announceFields.replaces) || null;
  const questions = sent.get(announceFields.shown) ?? [];
  const changed = questions.reduce<RawForm | null>((found, id) => found ?? changeRows(sent, id), null);
  const raw = changed ?? sent;
  return { raw, values: rawFieldsOf(raw), act, isRowChange: changed !== null, replaces };
}
