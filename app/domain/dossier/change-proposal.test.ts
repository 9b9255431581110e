import { describe, expect, it } from "vitest";
import { heavyAnswers, lightAnswers, middleAnswers } from "../../../tests/support/application-answers";
import { forGemeente } from "../../../tests/support/shipped-rules";
import { makeBasis } from "../advice/make-basis";
import { needOf } from "../advice/needed-requests";
import type { Answers } from "../form/answers";
import { collectApplication } from "../form/collect-application";
import { localDate } from "../time/local-date";
import { changeProposal, type VersionSide } from "./change-proposal";
import { processState } from "./process-state";

const handreiking = forGemeente("GM0153");
const today = localDate("2026-03-02");

function sideOf(answers: Answers, files: VersionSide["files"] = []): VersionSide {
  const { answersInForce, facts } = collectApplication(handreiking, answers, { today });
  const { assessment, steps } = processState({
    handreiking,
    facts,
    track: "permit",
    confirmedClass: null,
    milestones: [{ id: "aanvraag_ontvangen", on: today }],
    suspensions: [],
    extension: null,
    noticeOn: null,
    firstDay: localDate("2026-09-05"),
    lastDay: localDate("2026-09-05"),
    today,
    workAnewSince: null,
  });
  return { answers: answersInForce, facts, files, assessment, steps };
}

/** Every service that the version asks for has given its advice on it. */
function advisedOn(side: VersionSide) {
  const requests = side.assessment.services
    .filter(({ outcome }) => outcome === "ja")
    .map(({ service }) => ({ id: service, kind: "single" as const, status: "given" as const, serviceId: service }));
  const advice = requests.map((request) => ({
    id: `a-${request.id}`,
    requestId: request.id,
    number: 1,
    conclusion: "positive" as const,
    basis: makeBasis({
      handreiking,
      handreikingVersionId: "h",
      serviceId: request.serviceId,
      ruleIds: needOf({ handreiking, assessment: side.assessment }, request).ruleIds,
      applicationVersion: { id: "v", number: 1, answers: side.answers, facts: side.facts },
      receiptId: "r",
      confirmedClass: null,
      files: [],
      ticked: [],
      adviceIds: [],
    }),
  }));
  return { requests, advice };
}

const compare = (
  before: VersionSide,
  after: VersionSide,
  rulings: Parameters<typeof changeProposal>[0]["rulings"] = [],
) => changeProposal({ handreiking, before, after, ...advisedOn(before), rulings });

const file = (attachmentId: string, sha256 = "one") => ({
  threadId: attachmentId,
  sha256,
  number: 1,
  attachmentId,
  questionId: null,
});

describe("what a change comes to", () => {
  it("is nothing between equal versions", () => {
    const side = sideOf(middleAnswers);
    const { differences, requests, advice, attachments, steps } = compare(side, side);
    expect({ differences, requests, attachments, steps }).toEqual({
      differences: [],
      requests: { appear: [], fallAway: [] },
      attachments: { missing: [], notAsked: [] },
      steps: [],
    });
    expect(advice).toMatchObject({ expires: [], holdsAgain: [] });
    expect(advice.holds.length).toBeGreaterThan(0);
  });

  it("names the class, the advice, the attachments and the steps of a heavier evenement, and the way back", () => {
    const [light, heavy] = [sideOf(lightAnswers), sideOf(heavyAnswers)];
    const up = compare(light, heavy);
    expect(up.classes).toEqual({ before: ["A"], after: ["C"] });
    expect(up.requests.appear.map(({ kind, serviceId }) => `${kind} ${serviceId}`)).toEqual(
      expect.arrayContaining(["single brandweer", "single ghor", "single politie", "joint vr"]),
    );
    expect(up.attachments.missing).toEqual(expect.arrayContaining(["draaiboek", "zorgplan"]));
    expect(up.steps.length).toBeGreaterThan(0);
    const down = compare(heavy, light);
    expect(down.requests.fallAway).toEqual(up.requests.appear);
    expect(down.attachments).toMatchObject({ missing: [], notAsked: expect.arrayContaining(["zorgplan"]) });
    expect(down.steps.map(({ step, before, after }) => [step, after, before])).toEqual(
      up.steps.map(({ step, before, after }) => [step, before, after]),
    );
  });

  it("weighs each difference, and says which advice expires and which still holds", () => {
    const before = sideOf(middleAnswers);
    const { differences, advice } = compare(
      before,
      sideOf({ ...middleAnswers, personen_piek: 3600, bezoekers_totaal: 1600, naam_evenement: "Zomerfeest" }),
    );
    expect(Object.fromEntries(differences.map(({ id, weight }) => [id, weight]))).toEqual({
      naam_evenement: "immaterial",
      personen_piek: "material",
      bezoekers_totaal: "immaterial",
    });
    expect(advice.expires.map(({ serviceId }) => serviceId)).toEqual(["brandweer", "ghor", "politie"]);
    expect(advice.holds.map(({ serviceId }) => serviceId)).toEqual(["milieu"]);
  });

  it("knows what an officer ruled on a text, and files that came, changed and went", () => {
    const typo = "Muziek op het plein met eten en spelletjes.";
    const before = sideOf(middleAnswers, [file("zorgplan"), file("tekening")]);
    const after = sideOf({ ...middleAnswers, omschrijving_evenement: typo }, [file("zorgplan", "two"), file("plan")]);
    const ruling = { questionId: "omschrijving_evenement", from: typo, to: middleAnswers.omschrijving_evenement };
    const { differences, attachments } = compare(before, after, [ruling]);
    expect(differences).toMatchObject([
      { kind: "question", weight: "ruled" },
      { kind: "file", id: "zorgplan", from: "one", to: "two" },
      { kind: "file", id: "tekening", to: null },
      { kind: "file", id: "plan", from: null },
    ]);
    expect(attachments.missing).not.toContain("zorgplan");
    expect(compare(before, sideOf(middleAnswers)).attachments.missing).toContain("zorgplan");
  });
});
