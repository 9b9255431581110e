import { and, asc, eq, exists, gte, inArray, isNull, lt, not, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { roleLabels } from "~/copy/nl/account/roles";
import type { WalkStepId } from "~/copy/nl/public/walk";
import { regionInAddress } from "~/domain/access/report-access";
import type { Role } from "~/domain/access/roles";
import { withinMandate } from "~/domain/permit/mandate";
import { localDateAt } from "~/domain/time/instant";
import { adviceRequest, dossier, membership, organisation, review, user } from "~db/schema";
import type { App } from "../app.server";
import { yearReports } from "../data/year-reports.server";

export type WalkStep = { id: WalkStepId; href: string; membershipId: string; who: string };

/**
 * The steps of the guided walk through a demonstration, each with somebody who can take it and the page where it
 * begins. A step of which the region holds no example is left out. Null in production: the walk is not there.
 */
export async function readWalk(app: App): Promise<readonly WalkStep[] | null> {
  if (app.config.mode === "production") return null;
  const steps = [
    apply(app),
    work(app),
    classify(app),
    advise(app),
    join(app),
    decide(app),
    documents(app),
    evaluate(app),
    await report(app),
  ];
  return steps.filter((step) => step !== null);
}

type Step = WalkStep | null;

const apply = (app: App): Step => step("apply", "/aanvragen/nieuw", member(app, eq(membership.role, "organiser")));

function work(app: App): Step {
  const found = heaviest(app, eq(dossier.status, "advising"));
  return found && step("work", "/werk", memberOfGemeente(app, found, "licensing_officer"));
}

function classify(app: App): Step {
  const found = heaviest(app, eq(dossier.status, "complete"));
  return found && step("classify", pageOf(found, "risicoscan"), memberOfGemeente(app, found, "licensing_officer"));
}

function advise(app: App): Step {
  const found = firstDue(app, eq(adviceRequest.kind, "single"));
  return found && step("advise", `/adviezen/${found.id}`, member(app, eq(organisation.id, found.organisationId)));
}

/** A joint advice that can be written: every service has answered. */
function join(app: App): Step {
  const part = alias(adviceRequest, "part");
  const waiting = app.database.reader
    .select({ id: part.id })
    .from(part)
    .where(and(eq(part.dossierId, adviceRequest.dossierId), eq(part.kind, "single"), inArray(part.status, unanswered)));
  const found = firstDue(app, and(eq(adviceRequest.kind, "joint"), not(exists(waiting))));
  return found && step("join", `/integraal/${found.id}`, member(app, eq(membership.role, "regional_coordinator")));
}

/** By whoever has the mandate: about the heaviest evenementen that is not the officer. */
function decide(app: App): Step {
  const found = heaviest(app, eq(dossier.status, "ready"));
  if (found === null) return null;
  const { handreiking } = rulesOf(app, found);
  const role = withinMandate(handreiking, found.confirmedClass, "licensing_officer")
    ? "licensing_officer"
    : "burgemeester";
  return step("decide", pageOf(found, "besluit"), memberOfGemeente(app, found, role));
}

function documents(app: App): Step {
  const read = app.database.reader;
  const underReview = read
    .select({ id: review.id })
    .from(review)
    .where(and(eq(review.dossierId, dossier.id), isNull(review.settledAt)));
  const found = heaviest(app, and(isGranted, gte(dossier.lastDay, todayOf(app)), not(exists(underReview))));
  return found && step("documents", pageOf(found, "documenten"), memberOfGemeente(app, found, "licensing_officer"));
}

function evaluate(app: App): Step {
  const found = heaviest(app, and(isGranted, lt(dossier.lastDay, todayOf(app))));
  return found && step("evaluate", pageOf(found, "evaluatie"), memberOfGemeente(app, found, "licensing_officer"));
}

/** The newest report that is finished; as long as there is none, the list of years. */
async function report(app: App): Promise<Step> {
  const adopted = (await yearReports(app.database.reader)).find(
    ({ gemeenteCode, frozen }) => gemeenteCode === "" && frozen !== null,
  );
  const href = adopted === undefined ? "/jaarverslag" : `/jaarverslag/${adopted.year}/${regionInAddress}`;
  return step("report", href, member(app, eq(membership.role, "regional_coordinator")));
}

type DossierRow = typeof dossier.$inferSelect;

const todayOf = ({ clock }: App) => localDateAt(clock.now());
const unanswered = ["concept", "asked", "in_progress", "more_information"] as const;
const isGranted = and(eq(dossier.status, "decided"), eq(dossier.outcome, "granted"));
const pageOf = ({ reference }: DossierRow, page: string) => `/dossiers/${reference}/${page}`;

/** The evenement of the heaviest class, because most is to be seen there; of those the first that takes place. */
function heaviest(app: App, where: SQL | undefined): DossierRow | null {
  const rows = app.database.reader
    .select()
    .from(dossier)
    .where(and(where, eq(dossier.kind, "lead")))
    .orderBy(asc(dossier.firstDay))
    .all();
  const weights = new Map(rows.map((row) => [row, weightOf(app, row)]));
  return rows.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0))[0] ?? null;
}

function weightOf(app: App, row: DossierRow): number {
  const id = row.confirmedClass ?? row.proposedClass;
  return id === null ? -1 : rulesOf(app, row).handreiking.classes.order.indexOf(id);
}

const rulesOf = (app: App, { handreikingVersionId, localLayerVersionId }: DossierRow) =>
  app.rules.byVersion(handreikingVersionId ?? "", localLayerVersionId);

function firstDue({ database }: App, where: SQL | undefined) {
  const asked = and(eq(adviceRequest.status, "asked"), where);
  return (
    database.reader.select().from(adviceRequest).where(asked).orderBy(asc(adviceRequest.dueOn)).limit(1).get() ?? null
  );
}

type Member = { membershipId: string; role: Role; organisationName: string };

const memberOfGemeente = (app: App, { gemeenteCode }: DossierRow, role: Role): Member | null =>
  member(app, and(eq(membership.role, role), eq(organisation.gemeenteCode, gemeenteCode)));

function member({ database }: App, where: SQL | undefined): Member | null {
  const found = database.reader
    .select({ membershipId: membership.id, role: membership.role, organisationName: organisation.name })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(where, isNull(membership.endedAt), isNull(user.disabledAt)))
    .orderBy(asc(membership.createdAt))
    .limit(1)
    .get();
  return found ?? null;
}

function step(id: WalkStepId, href: string, who: Member | null): Step {
  if (who === null) return null;
  return {
    id,
    href,
    membershipId: who.membershipId,
    who: `${roleLabels[who.role].toLowerCase()} bij ${who.organisationName}`,
  };
}
