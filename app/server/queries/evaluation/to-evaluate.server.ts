import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { toEvaluate } from "../../data/evaluations.server";

export type ToEvaluatePage = {
  evenementen: readonly {
    reference: string;
    name: string;
    gemeente: string;
    firstDay: string;
    lastDay: string;
    href: string;
  }[];
};

/** Evenementen that are over and of which the reader's organisation has not said how they went. */
export async function readToEvaluate(ctx: Context): Promise<Outcome<ToEvaluatePage>> {
  if (!can(ctx.actor, "evaluation.write")) return refuse("forbidden");
  const { gemeenten } = ctx.app.rules.current(ctx.today).handreiking;
  const place = ctx.actor.role === "organiser" ? "mijn-dossiers" : "dossiers";
  return ok({
    evenementen: (await toEvaluate(ctx.read, ctx)).map(({ gemeenteCode, ...row }) => ({
      ...row,
      gemeente: gemeenten.find(({ id }) => id === gemeenteCode)?.name ?? gemeenteCode,
      href: `/${place}/${row.reference}/evaluatie`,
    })),
  });
}
