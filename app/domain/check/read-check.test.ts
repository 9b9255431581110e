import { describe, expect, it } from "vitest";
import { forGemeente, regional } from "../../../tests/support/shipped-rules";
import { rawFormOf } from "../form/raw-form";
import { localDate } from "../time/local-date";
import { firstQuestions } from "./check-questions";
import { mostDecidingQuestions } from "./deciding-questions";
import { checkFields, missingInCheck, nextInCheck, readCheck } from "./read-check";

const today = localDate("2026-05-01");
const region = regional("2026");
const rulesOf = (code: string | null) => (code === null ? region : forGemeente(code));

const begin = (gemeente: string, people: number, kind = "buurtfeest") => ({
  hoofdgemeente: [gemeente],
  soort_evenement: [kind],
  "dagen_en_tijden.aantal": ["1"],
  "dagen_en_tijden.0.datum": ["2026-09-12"],
  "dagen_en_tijden.0.begin": ["14:00"],
  "dagen_en_tijden.0.einde": ["20:00"],
  personen_piek: [String(people)],
});

type Fields = Record<string, string[]>;

function look(fields: Fields) {
  const raw = rawFormOf(fields);
  const reading = readCheck(rulesOf, raw, today);
  return { reading, step: nextInCheck(reading, raw) };
}

/** Goes on with the answer that this gives to each question, until there is a result. */
function walk(fields: Fields, answer: (id: string) => string | undefined) {
  let now = fields;
  const asked: string[] = [];
  for (;;) {
    const { reading, step } = look(now);
    if (step.kind === "result") return { ...reading, asked };
    const ids = step.questions.map(({ id }) => id);
    asked.push(...ids);
    const given = ids.flatMap((id) => {
      const said = answer(id);
      return said === undefined ? [] : [[id, [said]] as const];
    });
    now = { ...now, ...Object.fromEntries(given), [checkFields.asked]: asked };
  }
}

describe("what do I need", () => {
  it("begins with the gemeente, the kind, the days and the number of people, by their meaning", () => {
    expect(firstQuestions(region).map(({ meaning }) => meaning)).toEqual([
      "gemeente",
      "soort",
      "dagen",
      "aanwezig_piek",
    ]);
    expect(look({}).step).toMatchObject({ kind: "questions", isFirst: true });
  });

  it("names what is missing of the first questions", () => {
    const { reading } = look({ hoofdgemeente: ["GM0164"] });
    expect(Object.keys(missingInCheck(reading))).toEqual([
      "soort_evenement",
      "dagen_en_tijden.0.datum",
      "personen_piek",
    ]);
  });

  it("asks in a gemeente only what its own criteria still leave open", () => {
    const { asked, form } = walk(begin("GM0164", 80), () => "nee");
    expect(asked).toEqual(["gm0164_centrum"]);
    expect(form.assessment.track.certain).toBe("vrij");
  });

  it("comes to a notice when every criterion of the gemeente holds", () => {
    const answers: Record<string, string> = {
      muziek: "geen",
      weggebruik: "geen",
      doorgang_vrij: "ja",
      bijzonder: "geen",
    };
    const { form, asked } = walk(begin("GM0168", 200), (id) => answers[id] ?? "nee");
    expect(form.assessment.track.certain).toBe("melding");
    expect(new Set(asked)).toEqual(new Set([...Object.keys(answers), "plaatst_objecten"]));
  });

  it("asks after the class once a permit is certain, the questions that decide most first", () => {
    const { step, reading } = look(begin("GM0153", 6000, "festival"));
    expect(reading.form.assessment.track.certain).toBe("vergunning");
    if (step.kind !== "questions") throw new Error("nothing is asked");
    const open = new Set(reading.form.assessment.class?.dependsOn);
    expect(step.questions.every(({ id }) => open.has(id))).toBe(true);
  });

  it("stops after so many questions, also when nothing is known", () => {
    const { asked } = walk(begin("GM0153", 6000, "festival"), () => undefined);
    expect(asked).toHaveLength(mostDecidingQuestions);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("stops when the reader has seen enough, and comes back to one question to change its answer", () => {
    const first = { ...begin("GM0164", 80), [checkFields.asked]: ["gm0164_centrum"], gm0164_centrum: ["nee"] };
    expect(look({ ...begin("GM0164", 80), [checkFields.result]: ["nu"] }).step.kind).toBe("result");
    const changed = look({ ...first, [checkFields.change]: ["gm0164_centrum"] }).step;
    expect(changed).toMatchObject({ kind: "questions", isFirst: false, questions: [{ id: "gm0164_centrum" }] });
    expect(look({ ...first, [checkFields.change]: ["personen_piek"] }).step).toMatchObject({ isFirst: true });
  });

  it("believes no outcome that stands in the address, and nothing personal", () => {
    const { reading } = look({
      ...begin("GM0153", 6000, "festival"),
      traject: ["vrij"],
      klasse: ["A"],
      naam_evenement: ["Feest"],
      "aanvrager_contact.naam": ["Iemand"],
    });
    expect(reading.form.assessment.track.certain).toBe("vergunning");
    expect(Object.keys(reading.answers).sort()).toEqual(
      Object.keys(look(begin("GM0153", 6000, "festival")).reading.answers).sort(),
    );
  });
});
