import { describe, expect, it } from "vitest";
import { dueDate } from "~/domain/time/due-date";
import { equatedDays } from "~/domain/time/equated-days";
import { localDate } from "~/domain/time/local-date";
import { onTime } from "~/domain/time/on-time";
import { roomForObjection } from "~/domain/time/room-for-objection";
import { statutoryClock } from "~/domain/time/statutory-clock";
import type { TermInput } from "~/domain/time/term";
import {
  formatTermLength,
  objectionSentence,
  onTimeSentence,
  penaltySentence,
  termFormula,
  termSentences,
} from "./terms";

const input = (anchor: string, more: Partial<TermInput> = {}): TermInput => ({
  term: { amount: 8, unit: "weeks", direction: "after" },
  nature: "statutory",
  anchor: localDate(anchor),
  suspensions: [],
  extension: null,
  equated: equatedDays,
  ...more,
});

describe("sentences about terms", () => {
  it("tell how a suspended term was counted", () => {
    const suspensions = [
      {
        ground: "supplement" as const,
        requestedOn: localDate("2026-03-19"),
        termEnds: localDate("2026-04-02"),
        endedOn: localDate("2026-03-27"),
      },
    ];
    expect(termSentences(dueDate(input("2026-03-16", { suspensions })))).toEqual([
      "8 weken na 16 maart 2026 is 11 mei 2026.",
      "De termijn staat 7 dagen stil, van 20 maart 2026 tot en met 26 maart 2026, omdat om een aanvulling was gevraagd (Awb artikel 4:15 lid 1). Zo wordt het 18 mei 2026.",
    ]);
  });

  it("put the arithmetic in one line", () => {
    const suspensions = [
      {
        ground: "supplement" as const,
        requestedOn: localDate("2026-03-19"),
        termEnds: localDate("2026-03-27"),
        endedOn: null,
      },
    ];
    expect(termFormula(dueDate(input("2026-03-16", { suspensions })))).toBe(
      "8 weken na 16 maart 2026 = 11 mei 2026; 7 dagen opgeschort: 18 mei 2026",
    );
    const extension = { amount: 2, unit: "weeks" as const, decidedOn: localDate("2026-05-01") };
    expect(termFormula(dueDate(input("2026-03-20", { extension })))).toBe(
      "8 weken na 20 maart 2026 = 15 mei 2026; verlengd met 2 weken: 29 mei 2026",
    );
    expect(termFormula(dueDate(input("2026-03-20")))).toBe(
      "8 weken na 20 maart 2026 = 15 mei 2026; eerste werkdag daarna: 18 mei 2026",
    );
  });

  it("name the free days that a term runs over", () => {
    expect(termSentences(dueDate(input("2026-03-20")))[1]).toBe(
      "15 mei 2026 is een dag die de wet met een feestdag gelijkstelt, 16 mei 2026 is een zaterdag en 17 mei 2026 is een zondag. De termijn loopt daarom door tot en met maandag 18 mei 2026 (Algemene termijnenwet artikel 1).",
    );
  });

  it("say that a term counted back stays on its Saturday", () => {
    const back = input("2026-06-27", { term: { amount: 8, unit: "weeks", direction: "before" } });
    expect(termSentences(dueDate(back))).toEqual([
      "8 weken voor 27 juni 2026 is 2 mei 2026.",
      "Deze dag is een zaterdag. Een termijn die terugtelt, schuift niet op.",
    ]);
  });

  it("name one and many", () => {
    expect(formatTermLength({ amount: 1, unit: "weeks" })).toBe("1 week");
    expect(formatTermLength({ amount: 10, unit: "working_days" })).toBe("10 werkdagen");
  });

  it("say whether an application is on time", () => {
    const length = { amount: 8, unit: "weeks" } as const;
    const first = localDate("2026-06-27");
    expect(onTimeSentence(onTime(localDate("2026-05-02"), first, length, equatedDays))).toBe(
      "Op tijd: de aanvraag moet uiterlijk zaterdag 2 mei 2026 binnen zijn.",
    );
    expect(onTimeSentence(onTime(localDate("2026-05-03"), first, length, equatedDays))).toBe(
      "1 dag te laat: de aanvraag had uiterlijk zaterdag 2 mei 2026 binnen moeten zijn.",
    );
  });

  it("say what a late decision costs", () => {
    const clock = (today: string, noticeOn: string | null) =>
      statutoryClock({
        ...input("2026-03-16"),
        today: localDate(today),
        decidedOn: null,
        noticeOn: noticeOn === null ? null : localDate(noticeOn),
      });
    expect(penaltySentence(clock("2026-05-11", null))).toBeNull();
    expect(penaltySentence(clock("2026-05-12", null))).toContain("een dwangsom kan lopen vanaf 27 mei 2026");
    expect(penaltySentence(clock("2026-05-20", "2026-05-12"))).toContain("Beslis voor 27 mei 2026");
    expect(penaltySentence(clock("2026-05-28", "2026-05-12"))).toContain("tot nu toe over 2 dagen");
  });

  it("say whether there is time to object", () => {
    const first = localDate("2026-06-27");
    expect(objectionSentence(roomForObjection(first, localDate("2026-05-01")))).toContain(
      "Beslis uiterlijk 16 mei 2026.",
    );
    expect(objectionSentence(roomForObjection(first, localDate("2026-06-01")))).toContain("minder dan 6 weken over");
  });
});
