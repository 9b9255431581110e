import type { Context } from "../../context.server";
import { conditionsOf } from "../../data/advice-requests.server";
import { type AdviceView, adviceView } from "./advice-view.server";
import { type ChangeView, changeViews } from "./change-views.server";
import type { OpenRequest } from "./open-request.server";

/** What changed since the newest own advice, with that advice. */
export type DeltaView = { changes: ChangeView[]; earlier: AdviceView };

/** What a service that writes again has to see first; null when its advice holds or there is none. */
export async function deltaView(ctx: Context, { state, own }: OpenRequest): Promise<DeltaView | null> {
  const { newest, changes, request } = own;
  if (newest === null || changes.length === 0) return null;
  const conditions = await conditionsOf(ctx.read, [newest.id]);
  const earlier = adviceView(state.rules.handreiking, request.serviceId, newest, conditions);
  return { changes: changeViews(state, changes), earlier };
}
