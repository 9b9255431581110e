import { type MessageLine, mayWriteMessage } from "~/domain/access/message-access";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier } from "../act-on-dossier.server";
import type { Context } from "../context.server";
import { findOrganisation } from "../data/accounts.server";
import type { DossierRecord } from "../data/dossiers.server";
import { addMessage } from "../data/messages.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = MessageLine & { dossierId: string; text: string };

/** Writes to the organiser, to one service, or a note for the gemeente itself. Only those who may read it are told. */
export async function sendMessage(ctx: Context, input: Input): Promise<Outcome<{ messageId: string }>> {
  return actOnDossier(ctx, "dossier.read", { dossierId: input.dossierId }, async (tx, { dossier, requests }) => {
    const { audience } = input;
    const organisationId = audience === "service" ? input.organisationId : null;
    const text = input.text.trim();
    if (!mayWriteMessage(ctx.actor, { audience, organisationId })) return refuse("forbidden");
    if (text === "") return refuse("invalid", { fields: { text: { code: "required" } } });
    if (audience === "service" && !(await isParty(tx, ctx, organisationId, requests))) {
      return refuse("invalid", { fields: { line: { code: "not_an_option" } } });
    }
    const { id } = await addMessage(tx, ctx, { dossierId: dossier.id, audience, organisationId, text });
    await record(tx, ctx, {
      type: "message.sent",
      dossierId: dossier.id,
      subjectId: id,
      payload: { messageId: id, audience, organisationId },
    });
    await tell(tx, ctx, dossier, { audience, organisationId }, id);
    return ok({ messageId: id });
  });
}

type Requests = readonly { request: { organisationId: string; status: string } }[];

/** A service that was asked in this dossier, or the region's coordinators; a service writes for itself. */
async function isParty(tx: Writer, ctx: Context, organisationId: string | null, requests: Requests): Promise<boolean> {
  if (organisationId === null) return false;
  if (organisationId === ctx.actor.organisation.id) return true;
  if (requests.some(({ request }) => request.organisationId === organisationId && request.status !== "concept"))
    return true;
  return (await findOrganisation(tx, organisationId))?.kind === "region";
}

async function tell(tx: Writer, ctx: Context, dossier: DossierRecord, line: MessageLine, messageId: string) {
  const news = { template: "message_received", data: { dossierId: dossier.id }, cause: messageId } as const;
  const fromGemeente = ctx.actor.organisation.kind === "gemeente";
  if (line.audience === "internal") return;
  if (!fromGemeente) return tellHandlers(tx, ctx, dossier, news);
  const reader = line.audience === "service" ? line.organisationId : dossier.organisationId;
  if (reader !== null) await tellOrganisation(tx, ctx, reader, news);
}
