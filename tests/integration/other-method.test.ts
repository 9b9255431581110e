import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localDate } from "~/domain/time/local-date";
import { countYear } from "~/server/year-report-content.server";
import { adviceRequest, dossier } from "~db/schema";
import { independentCounts } from "../support/independent-counts";
import { detachFiles, saidBy } from "../support/pdf-tools";
import { idsInDocument, idsOfShippedDocuments } from "../support/shipped-ids";
import { sourceBuild } from "../support/source-build";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";
import { openToVisitors, type VisitedPage, type Visitor } from "../support/visitor";
import {
  attachAll,
  beginAdvice,
  classify,
  decide,
  everyPage,
  fieldsLike,
  fillIn,
  giveAdvice,
  makeDocument,
  sendIn,
  sendRequests,
} from "../support/walk-of-parties";
import { market, party, race, signing, swim } from "../support/zeemonde-answers";

// Another region, whose method shares nothing with that of Twente but the format: tests/documents/zeemonde.

let app: TestApp;
let region: TestRegion;
let site: Awaited<ReturnType<typeof openToVisitors>>;
let organiser: Visitor;
let officer: Visitor;

beforeAll(async () => {
  app = await openTestApp({ other: "zeemonde" });
  region = await addRegion(app);
  site = await openToVisitors(app, await sourceBuild());
  await signIn();
});

afterAll(async () => {
  await site.close();
  await app.close();
});

async function signIn(): Promise<void> {
  organiser = await site.visitor(region.organiser);
  officer = await site.visitor(region.officer);
}

async function apply(answers: Record<string, string>) {
  const { draft, last } = await fillIn(organiser, answers);
  const documents = await attachAll(last);
  return { last, documents, ...(await sendIn(organiser, draft, signing)) };
}

async function adviserOf(serviceId: string): Promise<Visitor> {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`the method has no ${serviceId}`);
  return site.visitor(service.adviser);
}

function dossierOf(evenement: string) {
  const found = app.database.reader.select().from(dossier).where(eq(dossier.name, evenement)).get();
  if (found === undefined) throw new Error(`no dossier of ${evenement}`);
  return found;
}

/** Who was asked for advice, in what kind of request and until when. */
const requestsAbout = (evenement: string) =>
  app.database.reader
    .select()
    .from(adviceRequest)
    .where(eq(adviceRequest.dossierId, dossierOf(evenement).id))
    .all()
    .map(({ serviceId, kind, dueOn }) => `${serviceId} ${kind} ${dueOn}`);

const tabsOf = (page: VisitedPage, reference: string) =>
  page.links.filter(({ href }) => href.startsWith(`/dossiers/${reference}/`)).map(({ words }) => words);

describe("a method with four classes, a decision table and no joint advice", () => {
  it("shares no class, service, gemeente, question, fact or step with the documents of the repository", () => {
    const shipped = idsOfShippedDocuments();
    const own = ["2025.yaml", "gemeenten/ZM1.yaml"].flatMap((file) =>
      idsInDocument(`tests/documents/zeemonde/${file}`),
    );
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((id) => shipped.has(id))).toEqual([]);
  });

  it("is read on a page without chapters about what it does not have", async () => {
    const page = await organiser.open("/handreiking?gemeente=ZM1");
    expect(page.words).toContain(
      "Klasse wit Klein evenement Klasse geel Gewoon evenement Klasse oranje Druk evenement",
    );
    expect(page.words).toContain("Nabespreken");
    expect(page.words).not.toContain("De risicoscan");
    expect(page.words).toContain("Deze gemeente heeft eigen criteria en termijnen.");
  });

  it("has no joint advices to list or open", async () => {
    const coordinator = await site.visitor(region.regionalCoordinator);
    const work = await coordinator.open("/werk");
    expect(work.links.map(({ href }) => href)).not.toContain("/integraal");
    expect((await coordinator.open("/integraal")).status).toBe(404);
  });
});

describe("an application in the third class of four", () => {
  let reference: string;
  let documents: string[];

  const grant = { kind: "granted", considerations: "De volgboten maken het veilig.", general: "V-1" };
  /** Every advised condition that the page shows, adopted. */
  const adopted = (page: VisitedPage) =>
    Object.fromEntries(fieldsLike(page, "Controleer het besluit", "treatment-").map((name) => [name, "adopted"]));

  it("is asked what the document asks, and tells the organiser where it leads", async () => {
    const sent = await apply(swim);
    ({ reference, documents } = sent);
    expect(sent.last.words).toContain("Verwachte klasse Klasse oranje Druk evenement");
    expect(documents).toEqual([
      "Tekening van het terrein",
      "Plan voor op het water",
      "Plan voor eerste hulp",
      "Brief van de eigenaar van de kade",
    ]);
    expect(sent.confirmation.words).toContain("U hoort het besluit uiterlijk 12 juni 2026.");
    expect((await organiser.open(`/mijn-dossiers/${reference}`)).words).toContain(
      "Insturen Klaar, op 1 mei 2026 Kleur bepalen Nu aan de beurt Diensten horen Komt nog Beslissen Komt nog, uiterlijk 12 juni 2026 Nabespreken Komt nog",
    );
  });

  it("gets the class of the row of the table that fits, within the term of the gemeente", async () => {
    const received = await officer.open(`/dossiers/${reference}`);
    expect(received.words).toContain("Kleur bepalen 5 werkdagen na 1 mei 2026 is 11 mei 2026.");
    expect(received.words).toContain("Beleid van Havendam, artikel 2");
    expect(tabsOf(received, reference)).toContain("Klasse");
    const { proposal } = await classify(officer, reference);
    expect(proposal.words).toContain("Voorstel: Klasse oranje Druk evenement");
    expect(proposal.words).toContain("Mensen te water is “Ja” én mensen tegelijk is minder dan 3.000.");
    expect(proposal.words).toContain("wit: Klein evenement geel: Gewoon evenement oranje: Druk evenement");
    expect(proposal.words).toContain("wordt de klasse rood");
    expect(dossierOf("Zwemtocht")).toMatchObject({ status: "classified", confirmedClass: "oranje" });
  });

  it("is put to the services that the rules name, within the term for its class", async () => {
    const sending = await sendRequests(officer, reference);
    expect(sending.words).toContain("hebben tot en met 20 mei 2026 de tijd");
    expect(requestsAbout("Zwemtocht")).toEqual([
      "reddingsdienst single 2026-05-20",
      "havenmeester single 2026-05-20",
      "ambulancedienst single 2026-05-20",
    ]);
    expect((await (await adviserOf("wadwachters")).open("/adviezen")).words).not.toContain("Zwemtocht");
  });

  it("gets no permit as long as an advice is missing", async () => {
    const offered = await beginAdvice(await adviserOf("reddingsdienst"), "Zwemtocht");
    const form = await offered.press("Neem gekozen voorwaarden over", {
      take: ["reddingsdienst/RD-1", "zeemonde/V-2"],
    });
    const findings = { "finding-op_het_water": "De volgboten zijn er." };
    await giveAdvice(form, { ...findings, conclusion: "positive_with_conditions" });
    const early = await officer.open(`/dossiers/${reference}/besluit`);
    expect(early.words).toContain("Havenmeester heeft nog niet geadviseerd.");
    const refused = await decide(early, { ...grant, ...adopted(early) }, "Verleen de vergunning");
    expect([refused.status, dossierOf("Zwemtocht").status]).toEqual([409, "advising"]);
  });

  it("is ready once each service has advised, and the bundle says what they said", async () => {
    for (const serviceId of ["havenmeester", "ambulancedienst"]) {
      const own = await beginAdvice(await adviserOf(serviceId), "Zwemtocht");
      await giveAdvice(own, { "finding-": "Geen opmerkingen.", conclusion: "positive" });
    }
    expect(dossierOf("Zwemtocht").status).toBe("ready");
    const bundle = await makeDocument(officer, reference, "Adviesbundel");
    const said = saidBy(bundle);
    expect(said).toContain("Waarom de regels uitkomen op klasse oranje");
    expect(said).toContain("De volgboten zijn er.");
    expect(said).toContain("Breedte van een uitgang");
    for (const name of ["Reddingsdienst", "Havenmeester", "Ambulancedienst"]) expect(said).toContain(name);
    expect(said).not.toMatch(/gezamenlijk|risicoscan|Wadwachters|Zorg op het terrein/i);
    expect(Object.keys(detachFiles(bundle))).toHaveLength(documents.length);
  });

  it("gets a permit by the mandate of the gemeente, with the conditions of method and service", async () => {
    const deciding = await officer.open(`/dossiers/${reference}/besluit`);
    const decided = await decide(deciding, { ...grant, ...adopted(deciding) }, "Verleen de vergunning");
    expect(decided.words).toContain("Het besluit is genomen en bekendgemaakt.");
    const permit = saidBy(await makeDocument(officer, reference, "Vergunning"));
    for (const words of [
      "De burgemeester van Havendam verleent u deze vergunning.",
      "Klasse oranje: Druk evenement",
      "U hebt op het terrein altijd een marifoon bij u.",
      "Elke deelnemer draagt een fel gekleurde badmuts.",
      "Er varen ten minste 4 volgboten mee.",
      "Havenmeester",
      "De volgboten maken het veilig.",
    ]) {
      expect(permit).toContain(words);
    }
  });
});

describe("an application in another class", () => {
  it("goes from the lightest class to a permit without any advice", async () => {
    const { documents, reference } = await apply(market);
    expect(documents).toEqual(["Tekening van het terrein"]);
    const { proposal } = await classify(officer, reference);
    expect(proposal.words).toContain("Voorstel: Klasse wit Klein evenement");
    const sending = await officer.open(`/dossiers/${reference}/advies/versturen`);
    await sending.press("Ga verder");
    expect([dossierOf("Vismarkt").status, requestsAbout("Vismarkt")]).toEqual(["ready", []]);
    const deciding = await officer.open(`/dossiers/${reference}/besluit`);
    await decide(deciding, { kind: "granted", considerations: "Het past op het plein." }, "Verleen de vergunning");
    const permit = saidBy(await makeDocument(officer, reference, "Vergunning"));
    expect(permit).toContain("Klasse wit: Klein evenement");
    expect(permit).toContain("Voor dit evenement was geen advies nodig.");
  });

  it("gives services the longer term of the heaviest one, and leaves the decision to the burgemeester", async () => {
    const { reference } = await apply(race);
    const { proposal } = await classify(officer, reference);
    expect(proposal.words).toContain("Voorstel: Klasse rood Zwaar evenement");
    await sendRequests(officer, reference);
    expect(requestsAbout("Wadrace")).toEqual([
      "reddingsdienst single 2026-05-29",
      "ambulancedienst single 2026-05-29",
      "wadwachters single 2026-05-29",
    ]);
    const deciding = await officer.open(`/dossiers/${reference}/besluit`);
    expect(deciding.words).toContain("Een evenement van klasse rood valt buiten uw mandaat.");
    expect(deciding.asks("considerations")).toBe(false);
  });

  it("is a melding when it is small enough, without a class", async () => {
    const { last, documents, reference } = await apply(party);
    expect(last.words).toContain("Een melding is genoeg");
    expect(documents).toEqual([]);
    const received = await officer.open(`/dossiers/${reference}`);
    expect(received.words).toContain("Melding bekijken");
    expect(tabsOf(received, reference)).not.toContain("Klasse");
    await (await received.follow("Ga akkoord")).press("Ga akkoord");
    expect(dossierOf("Straatfeest")).toMatchObject({ outcome: "accepted", confirmedClass: null });
  });
});

describe("afterwards", () => {
  beforeAll(async () => {
    app.clock.moveTo(Date.parse("2026-09-14T10:00:00+02:00"));
    await signIn();
  });

  it("asks to evaluate what the method says must be evaluated, and nothing else", async () => {
    const seen = { aanwezig: "1100", incidenten: "2", lessen: "Eerder beginnen." };
    for (const person of [organiser, officer, await adviserOf("reddingsdienst")]) {
      const own = await (await person.open("/evaluaties")).follow("Zwemtocht");
      expect((await own.press("Evaluatie opslaan", seen)).words).toContain("Uw evaluatie is opgeslagen.");
    }
    expect(dossierOf("Zwemtocht").status).toBe("evaluated");
    const light = await officer.open(`/dossiers/${dossierOf("Vismarkt").reference}`);
    expect(light.words).toContain("Sluit het dossier");
    expect(light.words).not.toContain("Nabespreken");
    await light.press("Sluit dossier");
    expect(dossierOf("Vismarkt").status).toBe("closed");
  });

  it("counts all of it in the yearly report, by the method's own classes and services", async () => {
    const reader = await region.regionalCoordinator.context();
    const { figures } = await countYear(reader.read, reader, { year: 2026, gemeenteCode: "" });
    expect(figures).toEqual(independentCounts(app, 2026, null, localDate("2026-09-14")));
    expect(figures.byClass).toEqual([
      { class: "wit", number: 1, onTime: 1, late: 0 },
      { class: "geel", number: 0, onTime: 0, late: 0 },
      { class: "oranje", number: 1, onTime: 1, late: 0 },
      { class: "rood", number: 1, onTime: 1, late: 0 },
    ]);
    expect(figures).toMatchObject({ dossiers: 4, meldingen: 1, permits: 3, granted: 2, evaluations: 3, incidents: 2 });
    expect(figures.advice.map(({ serviceId, asked, given, late }) => [serviceId, asked, given, late])).toEqual([
      ["reddingsdienst", 2, 1, 1],
      ["havenmeester", 1, 1, 0],
      ["ambulancedienst", 2, 1, 1],
      ["wadwachters", 1, 0, 1],
    ]);
    const report = await (await site.visitor(region.regionalCoordinator)).open("/jaarverslag/2026/regio");
    expect(report.words).toContain("Klein evenement 1 Gewoon evenement 0 Druk evenement 1 Zwaar evenement 1");
  });

  it("leads nobody to a page that is not there, or to one about a scan or a joint advice", async () => {
    const coordinator = await site.visitor(region.regionalCoordinator);
    const parties = [organiser, coordinator, await adviserOf("wadwachters")];
    const pages = (await Promise.all(parties.map((party) => everyPage(party, "/")))).flat();
    expect(pages.length).toBeGreaterThan(100);
    const odd = [...pages, ...site.pages].filter(({ words }) => /risicoscan|gezamenlijk|integra/i.test(words));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
