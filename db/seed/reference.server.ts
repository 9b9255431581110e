import type { Handreiking } from "~/domain/handreiking/model";
import type { App } from "~/server/app.server";
import type { Writer } from "~/server/database.server";
import { gemeente, organisation } from "~db/schema";

/**
 * The gemeenten and the organisations that the handreiking names: each gemeente, the region, each service of the
 * region and each municipal service per gemeente. Adds what is missing and leaves the rest, so it also runs in production.
 */
export async function seedReference(app: App, today: Parameters<App["rules"]["current"]>[0]): Promise<void> {
  const { handreiking } = app.rules.current(today);
  await app.database.write(async (tx) => {
    for (const { id: code, name } of handreiking.gemeenten) {
      tx.insert(gemeente)
        .values({ code, name, email: `evenementen@${slug(name)}.example` })
        .onConflictDoNothing()
        .run();
    }
    const present = new Set(
      tx
        .select()
        .from(organisation)
        .all()
        .map((row) => keyOf(row.kind, row.serviceId, row.gemeenteCode)),
    );
    for (const wanted of organisationsOf(handreiking)) {
      if (!present.has(keyOf(wanted.kind, wanted.serviceId, wanted.gemeenteCode))) insert(tx, app, wanted);
    }
  });
}

type Wanted = {
  kind: "gemeente" | "service" | "region";
  name: string;
  serviceId: string | null;
  gemeenteCode: string | null;
};

function organisationsOf(handreiking: Handreiking): readonly Wanted[] {
  const { gemeenten, services, joint } = handreiking;
  const regional = services.filter((service) => service.level !== "gemeente");
  const municipal = services.filter((service) => service.level === "gemeente");
  return [
    ...gemeenten.map(
      ({ id, name }): Wanted => ({ kind: "gemeente", name: `Gemeente ${name}`, serviceId: null, gemeenteCode: id }),
    ),
    ...regional.map(
      (service): Wanted => ({
        kind: service.id === joint?.by ? "region" : "service",
        // "Veiligheidsregio Twente (integraal advies)" is the service; the organisation bears the name before it.
        name: service.name.replace(/ \(.*\)$/, ""),
        serviceId: service.id,
        gemeenteCode: null,
      }),
    ),
    ...(joint === null
      ? [{ kind: "region" as const, name: handreiking.title, serviceId: null, gemeenteCode: null }]
      : []),
    ...municipal.flatMap((service) =>
      gemeenten.map(
        ({ id, name }): Wanted => ({
          kind: "service",
          name: `${service.name} ${name}`,
          serviceId: service.id,
          gemeenteCode: id,
        }),
      ),
    ),
  ];
}

function insert(tx: Writer, app: App, wanted: Wanted): void {
  tx.insert(organisation)
    .values({ id: app.newId(), ...wanted, createdAt: app.clock.now() })
    .run();
}

const keyOf = (...parts: (string | null)[]): string => parts.map((part) => part ?? "").join("/");

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, "-");
