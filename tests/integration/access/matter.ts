import { and, eq } from "drizzle-orm";
import type { Role } from "~/domain/access/roles";
import type { DecisionKind, DossierKind, DossierTrack, Status } from "~/domain/dossier/status";
import type { Answers } from "~/domain/form/answers";
import { localDateAt } from "~/domain/time/instant";
import { saveAdviceDraft } from "~/server/data/advice-drafts.server";
import type { DocumentKind } from "~/server/data/documents.server";
import { addDraft } from "~/server/data/drafts.server";
import { acceptMelding } from "~/server/use-cases/accept-melding.server";
import { addFile } from "~/server/use-cases/add-file.server";
import { closeDossier } from "~/server/use-cases/close-dossier.server";
import { recordOutage } from "~/server/use-cases/record-outage.server";
import { requestDocument } from "~/server/use-cases/request-document.server";
import { sendMessage } from "~/server/use-cases/send-message.server";
import { submitEvaluation } from "~/server/use-cases/submit-evaluation.server";
import { takeDecision } from "~/server/use-cases/take-decision.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { adviceRequest, announcement, documentSnapshot, dossier, draft, fileVersion, organisation } from "~db/schema";
import { heavyAnswers, meldingAnswers, middleAnswers } from "../../support/application-answers";
import { addBareDossier, addBareRequest } from "../../support/bare-dossier";
import { changeDraft, type DossierStory, done, submitDossier } from "../../support/dossier-story";
import { smallPdf } from "../../support/small-pdf";
import type { TestApp } from "../../support/test-app";
import { addOrganisation, addPerson, type TestPerson, type TestRegion } from "../../support/test-region";

/** One half of the region: a gemeente with its people, and an organiser who applies there. */
export type Side = "here" | "there";

/** A word that occurs in one text only, so that a page that shows it shows that text. */
export type Canary = { word: string; kind: CanaryKind; side: Side; dossierId: string | null; organisationId: string };
type CanaryKind =
  | "name"
  | "contact"
  | "draft"
  | "concept"
  | "internal"
  | "to_organiser"
  | "to_service"
  | "advice_draft";

export type Matter = {
  key: string;
  id: string;
  reference: string;
  applicationId: string;
  /** The gemeente whose dossier it is, and the organiser whose evenement it is about. */
  side: Side;
  organiser: Side | "apart";
  status: Status;
  kind: DossierKind;
  track: DossierTrack;
  outcome: DecisionKind | null;
  /** Organisations that a sent request asks. */
  asked: string[];
};

export type DraftMatter = { id: string; organiser: Side | "apart"; key: string };
export type DocumentMatter = { id: string; kind: string; dossier: Matter };
export type RequestMatter = { id: string; dossierId: string; organisationId: string; status: string; kind: string };
export type FileMatter = {
  id: string;
  kind: "draft" | "application" | "dossier" | "advice";
  organisationId: string;
  organiser: Side;
  dossierIds: string[];
};

/** Somebody who tries every door. `side` says of which gemeente or organiser; services of the region have none. */
export type Visitor = {
  key: string;
  person: TestPerson | null;
  role: Role | null;
  side: Side | null;
  level: "regio" | "gemeente" | "extern" | null;
};

export type Matters = Awaited<ReturnType<typeof addMatters>>;

const pdf = smallPdf();
const early = Date.parse("2026-01-10T09:00:00+01:00");
const afterwards = Date.parse("2026-04-20T09:00:00+02:00");
const today = Date.parse("2026-05-01T09:00:00+02:00");

/**
 * A region of two gemeenten with the same dossiers on both sides: one in every status, of every kind, with drafts,
 * concept requests, notes and files. Everything that somebody must not see carries a canary.
 */
export async function addMatters(app: TestApp, given: TestRegion) {
  const region = await withJointAdviceByRegion(app, given);
  const sides = await sidesOf(app, region);
  const canaries: Canary[] = [];
  const drafts: DraftMatter[] = [];
  const files: FileMatter[] = [];
  const stories: { key: string; side: Side; story: DossierStory }[] = [];

  function canary(made: Omit<Canary, "word">): string {
    const word = `Zw${made.kind.replace("_", "")}${canaries.length}q`;
    canaries.push({ ...made, word });
    return word;
  }

  async function submit(
    key: string,
    side: Side,
    answers: Answers,
    people: TestRegion = sides[side],
  ): Promise<DossierStory> {
    const organisationId = people.organiser.organisation.id;
    const hidden = { side, dossierId: null, organisationId };
    const name = canary({ ...hidden, kind: "name" });
    const contact = canary({ ...hidden, kind: "contact" });
    const story = await submitDossier(app, people, {
      ...answers,
      naam_evenement: `Feest ${name}`,
      aanvrager_contact: { name: contact, email: `${contact}@voorbeeld.example`, phone: "06 000 00 100" },
      bereikbaar_tijdens: { name: contact, phone: "06 000 00 100" },
    });
    for (const made of canaries.slice(-2)) made.dossierId = story.id;
    stories.push({ key, side, story });
    return story;
  }

  async function grant(side: Side, story: DossierStory): Promise<void> {
    await story.toAdvising();
    await story.adviseAll();
    const decision = { considerations: "Het kan.", conditions: [], departures: [], publicationText: "" };
    done(await takeDecision(await sides[side].officer.context(), { ...story.target, kind: "granted", ...decision }));
  }

  for (const side of ["here", "there"] as const) {
    app.clock.moveTo(early);
    const inApril = {
      dagen_en_tijden: [{ startDate: "2026-04-18", startTime: "12:00", endDate: "2026-04-18", endTime: "17:00" }],
    };
    const evaluated = await submit("evaluated", side, { ...middleAnswers, ...inApril });
    const closed = await submit("closed", side, { ...middleAnswers, ...inApril });
    for (const story of [evaluated, closed]) await grant(side, story);
    app.clock.moveTo(afterwards);
    for (const story of [evaluated, closed]) {
      const nothing = { attendance: 1, incidents: 0, careContacts: 0, nuisanceReports: 0, cooperation: null };
      const evaluation = { ...nothing, wentWell: "", lessons: "", conditions: [] };
      const given = { dossierId: story.id, evaluationRevision: 0, evaluation };
      done(await submitEvaluation(await sides[side].officer.context(), given as never));
    }
    done(await closeDossier(await sides[side].officer.context(), closed.target));
  }
  app.clock.moveTo(today);
  const outage = { startedAt: today - 3_600_000, endedAt: null, explanation: "Stroomstoring." };
  done(await recordOutage(await region.administrator.context(), outage));
  for (const side of ["here", "there"] as const) {
    const people = sides[side];
    const organiser = await people.organiser.context();
    const officer = await people.officer.context();

    await submit("received", side, middleAnswers);
    const apart = await organiserApart(app, people);
    const fromApart = await submit("apart", side, middleAnswers, apart);
    await app.database.write(async (tx) => {
      const { id } = apart.organiser.organisation;
      const word = canary({ kind: "contact", side, dossierId: fromApart.id, organisationId: id });
      tx.update(organisation)
        .set({ email: `${word}@voorbeeld.example`, phone: word })
        .where(eq(organisation.id, id))
        .run();
    });
    await (await submit("complete", side, middleAnswers)).declareComplete();
    const classified = await submit("classified", side, middleAnswers);
    await classified.declareComplete();
    await classified.confirmClass();
    await addConceptCanary(app, classified.id, (organisationId) =>
      canary({ kind: "concept", side, dossierId: classified.id, organisationId }),
    );
    const advising = await submit("advising", side, heavyAnswers);
    await advising.toAdvising();
    const [known, unaware] = region.services.filter(({ level }) => level === "extern");
    for (const [service, status] of [
      [known, "asked"],
      [unaware, "concept"],
    ] as const) {
      if (service === undefined) throw new Error("the method has fewer than two external services");
      const { serviceId, adviser } = service;
      await addBareRequest(app, { dossierId: advising.id, serviceId, organisationId: adviser.organisation.id, status });
    }
    const ready = await submit("ready", side, middleAnswers);
    await ready.toAdvising();
    await ready.adviseAll();
    await grant(side, await submit("decided", side, middleAnswers));
    const withdrawn = await submit("withdrawn", side, middleAnswers);
    done(await withdrawApplication(organiser, { ...withdrawn.target, reason: "Toch niet." }));
    await submit("melding", side, meldingAnswers);
    const accepted = await submit("accepted melding", side, meldingAnswers);
    done(await acceptMelding(officer, { ...accepted.target, reason: "" }));
    const other = side === "here" ? region.there : region.here;
    await submit("route", side, {
      ...middleAnswers,
      soort_evenement: "wandeltocht",
      langs_route: "ja",
      alle_gemeenten: [people.here, other],
    });
    const announced = await addBareDossier(app, {
      organiser: people.organiser,
      gemeenteCode: people.here,
      status: "announced",
    });
    const announcedName = canary({
      kind: "name",
      side,
      dossierId: announced.id,
      organisationId: people.organiser.organisation.id,
    });
    await app.database.write(async (tx) => {
      tx.update(dossier).set({ name: announcedName, applicationId: null }).where(eq(dossier.id, announced.id)).run();
      const said = { answers: {}, announcedBy: people.organiser.userId, announcedByName: "Iemand" };
      tx.insert(announcement)
        .values({ dossierId: announced.id, ...said, announcedAt: today })
        .run();
    });

    const asked = app.database.reader
      .select()
      .from(adviceRequest)
      .where(and(eq(adviceRequest.dossierId, advising.id), eq(adviceRequest.status, "asked")))
      .all();
    for (const request of asked.slice(0, 2)) {
      const hidden = { side, dossierId: advising.id, organisationId: request.organisationId };
      const draft = { conclusion: null, residualRisk: "", conditions: [], alsoReliesOn: [] };
      const finding = canary({ ...hidden, kind: "advice_draft" });
      const adviser = await personOf(people, request.organisationId).context();
      await adviser.write(async (tx) => {
        done(await saveAdviceDraft(tx, adviser, request.id, 0, { ...draft, findings: { "": finding } }));
      });
      const text = canary({ ...hidden, kind: "to_service" });
      const line = { audience: "service" as const, organisationId: request.organisationId };
      done(await sendMessage(officer, { dossierId: advising.id, ...line, text }));
    }
    for (const { id } of [advising, ready]) {
      const hidden = { side, dossierId: id, organisationId: people.organiser.organisation.id };
      for (const audience of ["internal", "organiser"] as const) {
        const text = canary({ ...hidden, kind: audience === "internal" ? "internal" : "to_organiser" });
        done(await sendMessage(officer, { dossierId: id, audience, organisationId: null, text }));
      }
    }

    const organisationId = people.organiser.organisation.id;
    const written = canary({ kind: "draft", side, dossierId: null, organisationId });
    const answers: Answers = { ...middleAnswers, hoofdgemeente: people.here, naam_evenement: written };
    const openDraft = await organiser.write((tx) =>
      addDraft(tx, organiser, { evenementId: null, name: written, answers }),
    );
    drafts.push({ id: openDraft, organiser: side, key: "open draft" });
    const changed = canary({ kind: "draft", side, dossierId: null, organisationId });
    const change = await changeDraft(app, people, ready.id, { omschrijving_evenement: changed });
    drafts.push({ id: change.draftId, organiser: side, key: "change" });

    const answering = asked[0];
    if (answering === undefined) throw new Error("nobody was asked");
    const places = [
      { place: { kind: "draft" as const, id: openDraft }, by: people.organiser, dossierIds: [] },
      { place: { kind: "dossier" as const, id: advising.id }, by: people.officer, dossierIds: [advising.id] },
      {
        place: { kind: "advice" as const, id: answering.id },
        by: personOf(people, answering.organisationId),
        dossierIds: [advising.id],
      },
    ];
    for (const { place, by, dossierIds } of places) {
      const received = done(await app.files.receive([pdf], "plan.pdf"));
      const nothing = { attachmentId: null, questionId: null, threadId: null };
      const added = done(
        await addFile(await by.context(), { place, file: received, fileName: "plan.pdf", ...nothing }),
      );
      const owner = { organisationId: by.organisation.id, organiser: side };
      files.push({ id: added.fileVersionId, kind: place.kind, ...owner, dossierIds });
    }
  }

  const sideOf = (organisationId: string): Side | "apart" =>
    (["here", "there"] as const).find((side) => sides[side].organiser.organisation.id === organisationId) ?? "apart";
  await addApplicationFiles(app, stories, files, sides);
  const requests: RequestMatter[] = app.database.reader.select().from(adviceRequest).all();
  const dossiers = app.database.reader
    .select()
    .from(dossier)
    .all()
    .map((row): Matter => {
      const story = stories.find(({ story }) => story.dossiers.some(({ id }) => id === row.id));
      const asked = requests.filter(({ dossierId, status }) => dossierId === row.id && status !== "concept");
      return {
        key: `${story?.key ?? row.status} ${row.kind}`,
        id: row.id,
        reference: row.reference,
        applicationId: row.applicationId ?? row.id,
        side: row.gemeenteCode === region.here ? "here" : "there",
        organiser: sideOf(row.organisationId),
        status: row.status,
        kind: row.kind,
        track: row.track,
        outcome: row.outcome,
        asked: asked.map(({ organisationId }) => organisationId),
      };
    });
  const submitted = app.database.reader
    .select()
    .from(draft)
    .all()
    .filter(({ submittedAt }) => submittedAt !== null);
  for (const { id, organisationId } of submitted) {
    drafts.push({ id, organiser: sideOf(organisationId), key: "submitted draft" });
  }
  const documents = await addDocuments(app, dossiers, sides);
  return { region, dossiers, drafts, requests, files, documents, canaries, visitors: visitorsOf(region, sides) };
}

/** Documents of the dossiers that were decided, with a file in their place: what they look like is for other tests. */
async function addDocuments(
  app: TestApp,
  dossiers: readonly Matter[],
  sides: Record<Side, SidePeople>,
): Promise<DocumentMatter[]> {
  const made: DocumentMatter[] = [];
  for (const found of dossiers.filter(({ key }) => key === "decided lead" || key === "accepted melding lead")) {
    const kinds = found.track === "melding" ? ["melding_letter"] : ["advice_bundle", "permit", "application_copy"];
    for (const kind of kinds as DocumentKind[]) {
      const ctx = await sides[found.side].officer.context();
      const { documentId } = done(await requestDocument(ctx, { dossierId: found.id, kind }));
      const { sha256, size } = await app.files.keep([pdf]);
      await app.database.write(async (tx) => {
        const file = { status: "ready" as const, fileSha256: sha256, fileSize: size, readyAt: app.clock.now() };
        tx.update(documentSnapshot).set(file).where(eq(documentSnapshot.id, documentId)).run();
      });
      made.push({ id: documentId, kind, dossier: found });
    }
  }
  return made;
}

async function organiserApart(app: TestApp, people: TestRegion): Promise<TestRegion> {
  const club = await addOrganisation(app, { kind: "organiser", name: "Vereniging Apart" });
  return { ...people, organiser: await addPerson(app, { role: "organiser", organisation: club }) };
}

/** What came with an application that two gemeenten read: as the upload made it, then submitted. */
async function addApplicationFiles(
  app: TestApp,
  stories: readonly { key: string; side: Side; story: DossierStory }[],
  files: FileMatter[],
  sides: Record<Side, SidePeople>,
): Promise<void> {
  const [pattern] = app.database.reader.select().from(fileVersion).all();
  if (pattern === undefined) throw new Error("there is no file yet");
  for (const { side, story } of stories.filter(({ key }) => key === "route")) {
    const { applicationId } = (await story.state()).dossier;
    const organisationId = sides[side].organiser.organisation.id;
    const id = app.newId();
    const made = { ...pattern, id, threadId: id, draftId: null, applicationId, organisationId };
    await app.database.write(async (tx) => {
      tx.insert(fileVersion).values(made).run();
    });
    const dossierIds = story.dossiers.map((each) => each.id);
    files.push({ id, kind: "application", organisationId, organiser: side, dossierIds });
  }
}

/** The joint advice is written by the region itself, as the reference data have it, not by a service beside it. */
async function withJointAdviceByRegion(app: TestApp, region: TestRegion): Promise<TestRegion> {
  const { joint } = app.rules.current(localDateAt(app.clock.now())).handreiking;
  const beside = region.services.find(({ serviceId }) => serviceId === joint?.by);
  if (beside === undefined) return region;
  await app.database.write(async (tx) => {
    const set = (id: string, serviceId: string | null) =>
      tx.update(organisation).set({ serviceId }).where(eq(organisation.id, id)).run();
    set(beside.adviser.organisation.id, null);
    set(region.regionalCoordinator.organisation.id, beside.serviceId);
  });
  return { ...region, services: region.services.filter((service) => service !== beside) };
}

type SidePeople = TestRegion & { coordinator: TestPerson; inspector: TestPerson };

/** The people of each gemeente; services of the region serve both, municipal ones their own. */
async function sidesOf(app: TestApp, region: TestRegion): Promise<Record<Side, SidePeople>> {
  const { organisation: townHall } = region.otherOfficer;
  const person = (role: Role) => addPerson(app, { role, organisation: townHall });
  const services = [];
  for (const service of region.services) {
    if (service.level !== "gemeente") {
      services.push(service);
      continue;
    }
    const organisation = await addOrganisation(app, {
      kind: "service",
      name: `${service.adviser.organisation.name} daar`,
      serviceId: service.serviceId,
      gemeenteCode: region.there,
    });
    services.push({ ...service, adviser: await addPerson(app, { role: "adviser", organisation }) });
  }
  const there = {
    ...region,
    here: region.there,
    there: region.here,
    services,
    organiser: region.otherOrganiser,
    otherOrganiser: region.organiser,
    officer: region.otherOfficer,
    otherOfficer: region.officer,
    coordinator: await person("municipal_coordinator"),
    burgemeester: await person("burgemeester"),
    inspector: await person("inspector"),
  };
  return { here: region, there };
}

function visitorsOf(region: TestRegion, sides: Record<Side, SidePeople>): Visitor[] {
  const visitors: Visitor[] = [{ key: "nobody", person: null, role: null, side: null, level: null }];
  const add = (key: string, person: TestPerson, role: Role, side: Side | null, level: Visitor["level"] = null) =>
    visitors.push({ key, person, role, side, level });
  // Services of one level have the same rights; two of each tell "own" from "another's".
  const municipal = region.services.find(({ level }) => level === "gemeente");
  for (const side of ["here", "there"] as const) {
    const people = sides[side];
    add(`organiser ${side}`, people.organiser, "organiser", side);
    add(`officer ${side}`, people.officer, "licensing_officer", side);
    // The mirror image of these people would prove nothing more.
    if (side === "there") continue;
    add(`coordinator ${side}`, people.coordinator, "municipal_coordinator", side);
    add(`burgemeester ${side}`, people.burgemeester, "burgemeester", side);
    add(`inspector ${side}`, people.inspector, "inspector", side);
    for (const { serviceId, level, adviser } of people.services) {
      if (serviceId === municipal?.serviceId) add(`adviser ${serviceId} ${side}`, adviser, "adviser", side, level);
    }
  }
  const ofRegion = region.services.filter(({ level }) => level === "regio").slice(0, 2);
  const beyond = region.services.filter(({ level }) => level === "extern").slice(0, 2);
  for (const { serviceId, level, adviser } of [...ofRegion, ...beyond]) {
    add(`adviser ${serviceId}`, adviser, "adviser", null, level);
  }
  add("regional coordinator", region.regionalCoordinator, "regional_coordinator", null);
  add("administrator", region.administrator, "administrator", null);
  return visitors;
}

function personOf(people: SidePeople, organisationId: string): TestPerson {
  const found = [people.regionalCoordinator, ...people.services.map(({ adviser }) => adviser)].find(
    ({ organisation }) => organisation.id === organisationId,
  );
  if (found === undefined) throw new Error("nobody works there");
  return found;
}

async function addConceptCanary(app: TestApp, dossierId: string, wordFor: (organisationId: string) => string) {
  const concepts = app.database.reader.select().from(adviceRequest).where(eq(adviceRequest.dossierId, dossierId)).all();
  if (concepts.length === 0) throw new Error("there is no concept to hide");
  await app.database.write(async (tx) => {
    for (const { id, organisationId } of concepts) {
      tx.update(adviceRequest)
        .set({ question: wordFor(organisationId) })
        .where(eq(adviceRequest.id, id))
        .run();
    }
  });
}
