import { changeInWords, type NameOfFile } from "~/copy/nl/advice/change-in-words";
import type { BasisChange } from "~/domain/advice/changes-since";
import type { Handreiking } from "~/domain/handreiking/model";

/** A change of what an advice rests on, as people say it: "bezoekers op het drukste moment: van 5.000 naar 9.500". */
export function changeWords(handreiking: Handreiking, change: BasisChange, nameOfFile: NameOfFile): string {
  if (change.kind === "advice") return "Een advies waarop dit rust, geldt niet meer";
  const { term, before, after } = changeInWords(handreiking, change, nameOfFile);
  if (change.kind === "file") return `${term}: ${fileWords(change)}`;
  return `${term}: van ${before ?? "niet ingevuld"} naar ${after ?? "niet ingevuld"}`;
}

function fileWords({ from, to }: BasisChange): string {
  if (from === null) return "nieuw bij de aanvraag";
  return to === null ? "weggehaald" : "vervangen door een nieuwe versie";
}
