import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localDate } from "~/domain/time/local-date";
import { acceptMelding } from "~/server/use-cases/accept-melding.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { cancelEvenement } from "~/server/use-cases/cancel-evenement.server";
import { closeDossier } from "~/server/use-cases/close-dossier.server";
import { convertMelding } from "~/server/use-cases/convert-melding.server";
import { decidePassage } from "~/server/use-cases/decide-passage.server";
import { declareComplete } from "~/server/use-cases/declare-complete.server";
import { forbidMelding } from "~/server/use-cases/forbid-melding.server";
import { notTreat } from "~/server/use-cases/not-treat.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { sendMessage } from "~/server/use-cases/send-message.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { adviceRequest, decision, dossier, dueDate, message } from "~db/schema";
import { lightAnswers, meldingAnswers, middleAnswers } from "../support/application-answers";
import { done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addOrganisation, addPerson, addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const day = 24 * 3_600_000;
const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * day);

const rowOf = (id: string) => app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get();

const adviserOf = (serviceId: string) => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no service ${serviceId}`);
  return service.adviser;
};

describe("taking a dossier on", () => {
  it("is done by an officer, who can let go of it again", async () => {
    const { target, id } = await submitDossier(app, region, lightAnswers);
    done(await assignDossier(await region.officer.context(), { ...target, handlerId: region.officer.userId }));
    expect(rowOf(id)?.handlerId).toBe(region.officer.userId);
    done(await assignDossier(await region.officer.context(), { ...target, handlerId: null }));
    expect(rowOf(id)?.handlerId).toBeNull();
    expect(historyTypes(app, id).filter((type) => type === "dossier.assigned")).toHaveLength(2);
  });

  it("is given to somebody by the coordinator alone, and only to somebody of the gemeente", async () => {
    const { target, id } = await submitDossier(app, region, lightAnswers);
    const officer = await region.officer.context();
    const coordinator = await region.coordinator.context();
    const toCoordinator = { ...target, handlerId: region.coordinator.userId };
    expect(await assignDossier(officer, toCoordinator)).toMatchObject({ reason: "forbidden" });
    const stranger = { ...target, handlerId: region.otherOfficer.userId };
    expect(await assignDossier(coordinator, stranger)).toMatchObject({
      fields: { handlerId: { code: "not_an_option" } },
    });
    done(await assignDossier(coordinator, { ...target, handlerId: region.officer.userId }));
    expect(mailTemplatesTo(app, region.officer)).toContain("dossier_assigned");
    const other = { ...target, handlerId: null };
    expect(await assignDossier(coordinator, other)).toMatchObject({ ok: true });
    expect(rowOf(id)?.handlerId).toBeNull();
  });
});

describe("an act on an old page", () => {
  it("is refused and leaves nothing behind", async () => {
    const { target, id } = await submitDossier(app, region, lightAnswers);
    const revision = rowOf(id)?.revision;
    done(await assignDossier(await region.coordinator.context(), { ...target, handlerId: region.officer.userId }));
    const before = historyTypes(app, id).length;
    expect(await declareComplete(await region.officer.context(), { ...target, revision })).toMatchObject({
      reason: "stale",
    });
    expect(rowOf(id)?.status).toBe("received");
    expect(historyTypes(app, id)).toHaveLength(before);
  });
});

describe("not treating an application", () => {
  const asked = { items: ["Plattegrond"], explanation: "", termEndsOn: localDate("2026-05-15") };

  it("needs a supplement that was asked in vain, a reason, and less than four weeks since", async () => {
    const { target, id } = await submitDossier(app, region, lightAnswers);
    const act = async (reason = "Er ontbreekt te veel.") =>
      notTreat(await region.officer.context(), { ...target, reason });
    expect(await act()).toMatchObject({ reason: "too_early" });
    done(await requestSupplement(await region.officer.context(), { ...target, ...asked }));
    expect(await act()).toMatchObject({ reason: "too_early" });
    pass(20);
    expect(await act(" ")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    done(await act());
    expect(rowOf(id)).toMatchObject({ status: "decided", outcome: "not_treated", decidedOn: "2026-05-21" });
    expect(mailTemplatesTo(app, region.organiser)).toContain("decision_taken");
    expect(app.database.reader.select().from(dueDate).where(eq(dueDate.dossierId, id)).all()).toEqual([]);
  });

  it("is too late after four weeks", async () => {
    const { target } = await submitDossier(app, region, lightAnswers);
    done(await requestSupplement(await region.officer.context(), { ...target, ...asked }));
    pass(60);
    const late = await notTreat(await region.officer.context(), { ...target, reason: "Te laat." });
    expect(late).toMatchObject({ reason: "term_passed" });
  });
});

describe("a melding", () => {
  it("is accepted, and the dossier can then be closed", async () => {
    const { target, id } = await submitDossier(app, region, meldingAnswers);
    expect(rowOf(id)?.track).toBe("melding");
    done(await acceptMelding(await region.officer.context(), { ...target, reason: "Veel plezier." }));
    expect(rowOf(id)).toMatchObject({ status: "decided", outcome: "accepted" });
    done(await closeDossier(await region.officer.context(), target));
    expect(rowOf(id)?.status).toBe("closed");
  });

  it("is forbidden with a reason and within the local term", async () => {
    const { target, id } = await submitDossier(app, region, meldingAnswers);
    const act = async (reason: string) => forbidMelding(await region.burgemeester.context(), { ...target, reason });
    expect(await act("")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    pass(30);
    expect(await act("Te druk.")).toMatchObject({ reason: "term_passed" });
    app.clock.moveTo(app.clock.now() - 30 * day);
    done(await act("Te druk."));
    expect(rowOf(id)).toMatchObject({ status: "decided", outcome: "forbidden" });
  });

  it("goes on as an application for a permit when a notice is not enough, and the organiser reads why", async () => {
    const { target, id, state } = await submitDossier(app, region, meldingAnswers);
    done(await convertMelding(await region.officer.context(), { ...target, reason: "De straat is te smal." }));
    expect(rowOf(id)).toMatchObject({ status: "received", track: "permit" });
    expect((await state()).assessment.class).not.toBeNull();
    const sent = app.database.reader.select().from(message).where(eq(message.dossierId, id)).all();
    expect(sent).toMatchObject([{ audience: "organiser", text: "De straat is te smal." }]);
    done(await declareComplete(await region.officer.context(), target));
  });
});

describe("stopping", () => {
  it("takes the application back everywhere, closes what was asked and tells who works on it", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const act = async (person: typeof region.organiser) =>
      withdrawApplication(await person.context(), { dossierId: story.id, reason: "" });
    expect(await act(region.officer)).toMatchObject({ reason: "forbidden" });
    expect(await act(region.otherOrganiser)).toMatchObject({ reason: "not_found" });
    done(await act(region.organiser));
    expect(rowOf(story.id)?.status).toBe("withdrawn");
    const statuses = app.database.reader.select().from(adviceRequest).all();
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(["withdrawn"]));
    expect(mailTemplatesTo(app, adviserOf("politie"))).toContain("advice_withdrawn");
    expect(mailTemplatesTo(app, region.officer)).toContain("application_withdrawn");
    expect(await act(region.organiser)).toMatchObject({ reason: "wrong_status" });
    done(await closeDossier(await region.officer.context(), story.target));
  });

  it("cancels what was allowed, with a reason, by organiser or gemeente", async () => {
    const { target, id } = await submitDossier(app, region, meldingAnswers);
    const cancel = async (reason: string) => cancelEvenement(await region.organiser.context(), { ...target, reason });
    expect(await cancel("Regen")).toMatchObject({ reason: "wrong_status" });
    done(await acceptMelding(await region.officer.context(), { ...target, reason: "" }));
    expect(await cancel("")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    done(await cancel("Regen"));
    expect(rowOf(id)).toMatchObject({ status: "closed", outcome: "cancelled" });
    const kinds = app.database.reader.select().from(decision).where(eq(decision.dossierId, id)).all();
    expect(kinds.map(({ kind }) => kind)).toEqual(["accepted", "cancelled"]);
    expect(mailTemplatesTo(app, region.officer)).toContain("application_withdrawn");
  });
});

describe("a gemeente on the route", () => {
  const route = { langs_route: "ja", soort_evenement: "fietstocht" };

  async function withPassage() {
    const officers = await addPerson(app, {
      role: "licensing_officer",
      organisation: region.otherOfficer.organisation,
    });
    const answers = { ...lightAnswers, ...route, alle_gemeenten: [region.here, region.there] };
    const story = await submitDossier(app, region, answers);
    const passage = story.dossiers.find(({ id }) => id !== story.id);
    if (passage === undefined) throw new Error("the route passes nobody");
    return { story, passage, officers };
  }

  it("answers in its own dossier, and the gemeente that decides is told", async () => {
    const { story, passage } = await withPassage();
    const act = async (input: { kind: "no_objection" | "with_conditions" | "objection"; conditions?: string[] }) =>
      decidePassage(await region.otherOfficer.context(), {
        dossierId: passage.id,
        considerations: "",
        conditions: [],
        ...input,
      });
    expect((await story.state()).transitionFacts.undecidedPassages).toBe(1);
    expect(await act({ kind: "objection" })).toMatchObject({ fields: { considerations: { code: "reason_required" } } });
    expect(await act({ kind: "with_conditions" })).toMatchObject({ fields: { conditions: { code: "required" } } });
    done(await act({ kind: "with_conditions", conditions: ["Zet verkeersregelaars in."] }));
    expect(rowOf(passage.id)).toMatchObject({ status: "decided", outcome: "with_conditions" });
    expect((await story.state()).transitionFacts.undecidedPassages).toBe(0);
    expect(mailTemplatesTo(app, region.officer)).toContain("decision_taken");
  });

  it("answers again when the route changes, so that the permit waits for it", async () => {
    const { story, passage } = await withPassage();
    const answer = { dossierId: passage.id, kind: "no_objection" as const, considerations: "", conditions: [] };
    done(await decidePassage(await region.otherOfficer.context(), answer));
    done(await story.change({ locatie_adres: "Een andere weg" }));
    expect(rowOf(passage.id)).toMatchObject({ status: "received", outcome: null });
    expect((await story.state()).transitionFacts.undecidedPassages).toBe(1);
  });

  it("gets a dossier when a change brings the route there, and loses it when the change takes it away", async () => {
    const story = await submitDossier(app, region, { ...lightAnswers, ...route, alle_gemeenten: [region.here] });
    expect(story.dossiers).toHaveLength(1);
    done(await story.change({ alle_gemeenten: [region.here, region.there] }));
    const passages = () => app.database.reader.select().from(dossier).where(eq(dossier.kind, "passage")).all();
    expect(passages()).toMatchObject([{ gemeenteCode: region.there, status: "received" }]);
    done(await story.change({ alle_gemeenten: [region.here] }));
    expect(passages()).toMatchObject([{ status: "withdrawn" }]);
  });
});

describe("messages", () => {
  const write = async (
    person: typeof region.officer,
    dossierId: string,
    audience: "organiser" | "service" | "internal",
    organisationId: string | null = null,
  ) => sendMessage(await person.context(), { dossierId, audience, organisationId, text: "Goedemorgen" });

  it("reach those whom they are for, and nobody else", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const fireService = adviserOf("brandweer");
    done(await write(region.officer, story.id, "organiser"));
    expect(mailTemplatesTo(app, region.organiser)).toContain("message_received");
    done(await write(region.officer, story.id, "service", fireService.organisation.id));
    expect(mailTemplatesTo(app, fireService)).toContain("message_received");
    expect(mailTemplatesTo(app, adviserOf("ghor"))).not.toContain("message_received");
    const before = [region.organiser, fireService].map((person) => mailTemplatesTo(app, person).length);
    done(await write(region.officer, story.id, "internal"));
    expect([region.organiser, fireService].map((person) => mailTemplatesTo(app, person).length)).toEqual(before);
    done(await write(region.organiser, story.id, "organiser"));
    done(await write(fireService, story.id, "service", fireService.organisation.id));
    expect(mailTemplatesTo(app, region.coordinator).filter((one) => one === "message_received")).toHaveLength(2);
  });

  it("are refused to whoever has no part in the conversation", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const fireService = adviserOf("brandweer");
    const other = adviserOf("ghor").organisation.id;
    const outside = await addOrganisation(app, { kind: "organiser", name: "Buitenstaander" });
    expect(await write(fireService, story.id, "internal")).toMatchObject({ reason: "forbidden" });
    expect(await write(fireService, story.id, "organiser")).toMatchObject({ reason: "forbidden" });
    expect(await write(fireService, story.id, "service", other)).toMatchObject({ reason: "forbidden" });
    expect(await write(region.organiser, story.id, "internal")).toMatchObject({ reason: "forbidden" });
    expect(await write(region.burgemeester, story.id, "internal")).toMatchObject({ reason: "forbidden" });
    expect(await write(region.otherOfficer, story.id, "organiser")).toMatchObject({ reason: "not_found" });
    expect(await write(region.officer, story.id, "service", outside.id)).toMatchObject({ reason: "invalid" });
  });
});
