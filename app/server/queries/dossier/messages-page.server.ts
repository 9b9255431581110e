import { can } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import { type MessageAudience, mayReadMessage, mayWriteMessage } from "~/domain/access/message-access";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { DossierState } from "../../data/dossier-state.server";
import { messagesOf } from "../../data/messages.server";
import { regionOrganisation } from "../../data/region-organisation.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type MessageView = { id: string; text: string; by: string; at: number; isOwn: boolean };

/** One conversation: with whom, who reads it, and what was said. */
export type ConversationView = {
  /** `organiser`, `internal` or the id of the organisation that it is with. */
  line: string;
  audience: MessageAudience;
  name: string;
  canWrite: boolean;
  messages: MessageView[];
};

export type MessagesPage = { head: DossierHead; conversations: ConversationView[] };

/** The conversations in a dossier that this reader may read, each apart so that nobody writes to the wrong one. */
export async function readMessagesPage(ctx: Context, reference: string): Promise<Outcome<MessagesPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const lines = await linesOf(ctx, state);
  if (lines.length === 0) return refuse("forbidden");
  const messages = (await messagesOf(ctx.read, state.dossier.id)).filter((message) =>
    mayReadMessage(ctx.actor, message),
  );
  return ok({
    head,
    conversations: lines.map(({ line, audience, organisationId, name }) => ({
      line,
      audience,
      name,
      canWrite: mayWriteMessage(ctx.actor, { audience, organisationId }),
      messages: messages
        .filter((message) => message.audience === audience && message.organisationId === organisationId)
        .map(({ id, text, authorName, sentAt, authorId }) => ({
          id,
          text,
          by: authorName,
          at: sentAt,
          isOwn: authorId === ctx.actor.userId,
        })),
    })),
  });
}

type Line = { line: string; audience: MessageAudience; organisationId: string | null; name: string };

/** With whom this reader can speak here; the gemeente with everybody who takes part. */
async function linesOf(ctx: Context, state: DossierState): Promise<Line[]> {
  const { actor } = ctx;
  if (!can(actor, "note.read")) return ownLine(actor);
  const services = state.requests
    .map(({ request }) => request)
    .filter(({ status, kind }) => status !== "concept" && kind === "single");
  const ofServices = new Map(
    services.map(({ organisationId, serviceId }) => [organisationId, serviceNames(state.rules.handreiking)(serviceId)]),
  );
  const region = await regionOrganisation(ctx.read);
  if (region !== null && !ofServices.has(region.id)) ofServices.set(region.id, region.name);
  return [
    { line: "organiser", audience: "organiser", organisationId: null, name: "" },
    ...[...ofServices].map(
      ([organisationId, name]): Line => ({ line: organisationId, audience: "service", organisationId, name }),
    ),
    { line: "internal", audience: "internal", organisationId: null, name: "" },
  ];
}

function ownLine({ role, organisation }: Actor): Line[] {
  if (role !== "adviser" && role !== "regional_coordinator") return [];
  return [{ line: organisation.id, audience: "service", organisationId: organisation.id, name: organisation.name }];
}
