import { describe, expect, it } from "vitest";
import { aField, aQuestion } from "../../../tests/support/questions";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { QuestionKind } from "../handreiking/reserved";
import { localDate } from "../time/local-date";
import type { Answers } from "./answers";
import { copyAnswers } from "./copy-answers";

const today = localDate("2026-11-23");
const firstDay = localDate("2026-05-23");
const night = { startDate: "2026-05-23", startTime: "20:00", endDate: "2026-05-24", endTime: "02:00" };
const dayAfter = { startDate: "2026-05-24", startTime: "12:00", endDate: "2026-05-24", endTime: "18:00" };

const asked = (kind: QuestionKind, more: object): Question => aQuestion(kind, more as never);

const copied = (questions: readonly Question[], earlier: Answers) =>
  copyAnswers({ questions } as unknown as Handreiking, earlier, { firstDay, today });

describe("copying the answers of an earlier edition", () => {
  it("moves the days, building up, tearing down and dates in rows alike", () => {
    const questions = [
      asked("evenementdagen", { id: "dagen", meaning: "dagen" }),
      asked("datum", { id: "opbouw" }),
      asked("datum", { id: "afbouw" }),
      asked("rijen", { id: "afzettingen", fields: [aField("straat", "tekst"), aField("vanaf", "datum")] }),
    ];
    const earlier: Answers = {
      dagen: [night, dayAfter],
      opbouw: "2026-05-21",
      afbouw: "2026-05-26",
      afzettingen: [{ straat: "Kerkstraat", vanaf: "2026-05-22" }, { straat: "Plein" }],
    };
    expect(copied(questions, earlier)).toEqual({
      answers: {
        dagen: [
          { ...night, startDate: "2027-05-22", endDate: "2027-05-23" },
          { ...dayAfter, startDate: "2027-05-23", endDate: "2027-05-23" },
        ],
        opbouw: "2027-05-20",
        afbouw: "2027-05-25",
        afzettingen: [{ straat: "Kerkstraat", vanaf: "2027-05-21" }, { straat: "Plein" }],
      },
      lost: [],
    });
  });

  it("leaves behind what is said anew each time, without calling it lost", () => {
    const questions = [
      asked("keuze", { id: "besluit", meaning: "gevraagd_besluit" }),
      asked("verklaring", { id: "handtekening", meaning: "ondertekening" }),
      asked("verklaring", { id: "akkoord" }),
      asked("tekst", { id: "naam", meaning: "naam" }),
    ];
    const earlier = { besluit: "rood", handtekening: true, akkoord: true, naam: "Feest" };
    expect(copied(questions, earlier)).toEqual({ answers: { naam: "Feest" }, lost: [] });
  });

  it("drops what is no answer under the rules of today, and says of which questions", () => {
    const questions = [
      asked("getal", { id: "werd_getal" }),
      asked("keuze", { id: "keuze" }),
      asked("meerkeuze", { id: "kleuren" }),
      asked("meerkeuze", { id: "geen_kleur" }),
      asked("rijen", { id: "tenten" }),
      asked("ja_nee", { id: "muziek" }),
    ];
    const earlier: Answers = {
      weg: "een vraag die niet meer bestaat",
      werd_getal: "twaalf",
      keuze: "groen",
      kleuren: ["rood", "groen"],
      geen_kleur: ["groen"],
      tenten: [{ soort: "rood", hoogte: 4 }, { hoogte: 5 }],
      muziek: "ja",
    };
    expect(copied(questions, earlier)).toEqual({
      answers: { kleuren: ["rood"], tenten: [{ soort: "rood" }], muziek: "ja" },
      lost: ["weg", "werd_getal", "keuze", "kleuren", "geen_kleur", "tenten"],
    });
  });
});
