import { hash } from "@node-rs/argon2";
import type { OrganisationKind, Role } from "~/domain/access/roles";
import type { ServiceLevel } from "~/domain/handreiking/reserved";
import { localDateAt } from "~/domain/time/instant";
import { type Context, contextFor } from "~/server/context.server";
import { giveMembership, insertOrganisation, insertUser, type OrganisationRecord } from "~/server/data/accounts.server";
import { findActor } from "~/server/data/actors.server";
import { gemeente } from "~db/schema";
import type { TestApp } from "./test-app";

/** A person who can act: every call of `context()` is a new request by that person at the moment of the clock. */
export type TestPerson = {
  userId: string;
  email: string;
  membershipId: string;
  organisation: OrganisationRecord;
  context(): Promise<Context>;
};

export const testPassword = "een lange zin als wachtwoord";

// Cheap on purpose: what a fast hash proves about signing in, a slow one proves as well.
let passwordHash: Promise<string> | undefined;

type NewOrganisation = {
  kind: OrganisationKind;
  name: string;
  gemeenteCode?: string;
  serviceId?: string;
};

export async function addOrganisation(app: TestApp, made: NewOrganisation): Promise<OrganisationRecord> {
  return app.database.write((tx) => insertOrganisation(tx, { id: app.newId(), ...made }, app.clock.now()));
}

type NewPerson = { role: Role; organisation: OrganisationRecord; name?: string; email?: string; title?: string };

export async function addPerson(app: TestApp, made: NewPerson): Promise<TestPerson> {
  const { role, organisation, title } = made;
  const userId = app.newId();
  const email = made.email ?? `${role}-${userId.slice(-12)}@voorbeeld.example`;
  passwordHash ??= hash(testPassword, { memoryCost: 64, timeCost: 1 });
  const stored = await passwordHash;
  const membershipId = await app.database.write(async (tx) => {
    const name = made.name ?? `${role} ${userId.slice(-4)}`;
    await insertUser(tx, { id: userId, email, name, passwordHash: stored }, app.clock.now());
    const held = { id: app.newId(), userId, organisationId: organisation.id, role, title };
    return (await giveMembership(tx, held, app.clock.now())).id;
  });
  return { userId, email, membershipId, organisation, context: () => contextOf(app, membershipId) };
}

async function contextOf(app: TestApp, membershipId: string): Promise<Context> {
  const actor = await findActor(app, membershipId);
  if (actor === null) throw new Error("this membership has ended");
  return contextFor(app, actor);
}

export type TestRegion = Awaited<ReturnType<typeof addRegion>>;

/**
 * The gemeenten and services of the method of today, with a person in every role. "Here" is the first gemeente of the
 * method, "there" the second, so that every test of who sees what has both.
 */
export async function addRegion(app: TestApp) {
  const { handreiking } = app.rules.current(localDateAt(app.clock.now()));
  const [here, there] = handreiking.gemeenten;
  if (here === undefined || there === undefined) throw new Error("the method names fewer than two gemeenten");
  await app.database.write(async (tx) => {
    const rows = handreiking.gemeenten.map(({ id, name }) => ({ code: id, name }));
    tx.insert(gemeente).values(rows).onConflictDoNothing().run();
  });
  const townHall = await addOrganisation(app, { kind: "gemeente", name: here.name, gemeenteCode: here.id });
  const otherTownHall = await addOrganisation(app, { kind: "gemeente", name: there.name, gemeenteCode: there.id });
  const joint = handreiking.joint?.by;
  const region = await addOrganisation(app, { kind: "region", name: "Veiligheidsregio", serviceId: joint });
  const club = await addOrganisation(app, { kind: "organiser", name: "Stichting Buurtfeest" });
  const otherClub = await addOrganisation(app, { kind: "organiser", name: "Vereniging Avondvierdaagse" });
  const services = await addServices(
    app,
    handreiking.services.filter(({ id }) => id !== joint),
    here.id,
  );
  const person = (role: Role, organisation: OrganisationRecord) => addPerson(app, { role, organisation });
  return {
    here: here.id,
    there: there.id,
    services,
    organiser: await person("organiser", club),
    otherOrganiser: await person("organiser", otherClub),
    officer: await person("licensing_officer", townHall),
    coordinator: await person("municipal_coordinator", townHall),
    burgemeester: await person("burgemeester", townHall),
    inspector: await person("inspector", townHall),
    otherOfficer: await person("licensing_officer", otherTownHall),
    regionalCoordinator: await person("regional_coordinator", region),
    administrator: await person("administrator", region),
  };
}

export type TestService = { serviceId: string; level: ServiceLevel; adviser: TestPerson };

/** Each service of the method with an adviser; a municipal one is that of "here". In the order of the method. */
async function addServices(
  app: TestApp,
  services: readonly { id: string; name: string; level: ServiceLevel }[],
  here: string,
): Promise<TestService[]> {
  const made: TestService[] = [];
  for (const { id, name, level } of services) {
    const gemeenteCode = level === "gemeente" ? here : undefined;
    const organisation = await addOrganisation(app, { kind: "service", name, serviceId: id, gemeenteCode });
    made.push({ serviceId: id, level, adviser: await addPerson(app, { role: "adviser", organisation }) });
  }
  return made;
}
