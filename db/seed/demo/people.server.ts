import { hash } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import type { Role } from "~/domain/access/roles";
import type { App } from "~/server/app.server";
import { type Context, contextFor } from "~/server/context.server";
import { giveMembership, insertOrganisation, insertUser } from "~/server/data/accounts.server";
import { findActor } from "~/server/data/actors.server";
import { organisation } from "~db/schema";
import { createExamples, type Examples } from "./attachments.server";
import { organisers } from "./organisers";

/** The password of every demonstration account; it stands in the README. */
export const demoPassword = "oefenen-met-paraat";

const firstNames = [
  "Anneke",
  "Bram",
  "Carla",
  "Daan",
  "Esra",
  "Floor",
  "Gijs",
  "Hanna",
  "Ilse",
  "Jorrit",
  "Karim",
  "Lotte",
  "Maarten",
  "Nadia",
  "Oscar",
  "Petra",
  "Ruben",
  "Saskia",
  "Tom",
  "Vera",
  "Wessel",
  "Yara",
];
const lastNames = [
  "Veldkamp",
  "Oude Hengel",
  "Ter Braak",
  "Wolters",
  "Kaya",
  "Bruins",
  "Nijhof",
  "Averink",
  "Lansink",
  "Demir",
  "Heuver",
  "Morsink",
  "Scholten",
  "Ganzeboom",
  "Reef",
  "Eshuis",
  "Bakker",
  "Hulshof",
  "Tijhuis",
];

/** The people of the demonstration; each call gives the context of a new request at the moment of the clock. */
export type Cast = {
  officer(gemeenteCode: string): Promise<Context>;
  coordinator(gemeenteCode: string): Promise<Context>;
  burgemeester(gemeenteCode: string): Promise<Context>;
  adviser(organisationId: string): Promise<Context>;
  regionalCoordinator(second?: boolean): Promise<Context>;
  organiser(key: string): Promise<Context>;
  administrator(): Promise<Context>;
  /** Files that organisers attach. */
  examples: Examples;
};

/** Makes an account for everybody who takes part: fictional names, one password. */
export async function seedPeople(app: App): Promise<Cast> {
  const passwordHash = await hash(demoPassword);
  const memberships = new Map<string, string>();
  let number = 0;

  async function add(key: string, organisationId: string, role: Role, email: string, title?: string): Promise<void> {
    const name = `${firstNames[number % firstNames.length]} ${lastNames[(number * 7) % lastNames.length]}`;
    number += 1;
    const userId = app.newId();
    const held = { id: app.newId(), userId, organisationId, role, title };
    await app.database.write(async (tx) => {
      await insertUser(
        tx,
        { id: userId, email, name, phone: `06 000 00 ${String(number).padStart(3, "0")}`, passwordHash },
        app.clock.now(),
      );
      await giveMembership(tx, held, app.clock.now());
    });
    memberships.set(key, held.id);
  }

  for (const row of app.database.reader.select().from(organisation).all()) {
    const place = slug(row.name);
    if (row.kind === "gemeente") {
      await add(`officer:${row.gemeenteCode}`, row.id, "licensing_officer", `vergunning@${place}.example`);
      await add(`coordinator:${row.gemeenteCode}`, row.id, "municipal_coordinator", `coordinator@${place}.example`);
      await add(`burgemeester:${row.gemeenteCode}`, row.id, "burgemeester", `burgemeester@${place}.example`);
      await add(`loco:${row.gemeenteCode}`, row.id, "burgemeester", `loco@${place}.example`, "loco-burgemeester");
      await add(`inspector:${row.gemeenteCode}`, row.id, "inspector", `toezicht@${place}.example`);
    } else if (row.kind === "service") {
      await add(`adviser:${row.id}`, row.id, "adviser", `advies@${place}.example`);
      if (row.gemeenteCode === null) await add(`adviser2:${row.id}`, row.id, "adviser", `advies2@${place}.example`);
    } else {
      const reachable = { phone: "053 000 00 00", email: `evenementen@${place}.example` };
      await app.database.write(async (tx) =>
        tx.update(organisation).set(reachable).where(eq(organisation.id, row.id)).run(),
      );
      await add("regional:1", row.id, "regional_coordinator", `coordinatie@${place}.example`);
      await add("regional:2", row.id, "regional_coordinator", `coordinatie2@${place}.example`);
      await add("administrator", row.id, "administrator", `beheer@${place}.example`);
    }
  }
  for (const { key, name, email } of organisers) {
    const id = app.newId();
    await app.database.write((tx) => insertOrganisation(tx, { id, kind: "organiser", name, email }, app.clock.now()));
    await add(`organiser:${key}`, id, "organiser", email);
  }

  async function as(key: string): Promise<Context> {
    const actor = await findActor(app, memberships.get(key) ?? "");
    if (actor === null) throw new Error(`nobody in the demonstration is ${key}`);
    return contextFor(app, actor);
  }

  return {
    officer: (code) => as(`officer:${code}`),
    coordinator: (code) => as(`coordinator:${code}`),
    burgemeester: (code) => as(`burgemeester:${code}`),
    adviser: (organisationId) => as(`adviser:${organisationId}`),
    regionalCoordinator: (second = false) => as(second ? "regional:2" : "regional:1"),
    organiser: (key) => as(`organiser:${key}`),
    administrator: () => as("administrator"),
    examples: createExamples(app),
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^gemeente /, "")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
