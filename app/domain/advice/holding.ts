import type { Handreiking } from "../handreiking/model";
import type { AdviceRequestKind, AdviceRequestStatus, Conclusion } from "./advice-status";
import type { AdviceBasis } from "./basis";
import { type BasisChange, type CurrentState, changesSince } from "./changes-since";

type Request = { id: string; kind: AdviceRequestKind; status: AdviceRequestStatus; serviceId: string };
type Given = { id: string; requestId: string; number: number; conclusion: Conclusion; basis: AdviceBasis };

/** A request with its newest advice and what happened to the basis of that advice. */
export type RequestState<R extends Request = Request, A extends Given = Given> = {
  request: R;
  /** The newest version given, if any. */
  newest: A | null;
  /** The newest version whose basis still equals what is true; it counts. */
  holding: A | null;
  /** What changed materially since the newest version; with anything in it that version has expired. */
  changes: readonly BasisChange[];
};

/**
 * Which advice holds now. Services first; then the joint advice, which falls with any advice it rests on.
 */
export function requestStates<R extends Request, A extends Given>(
  handreiking: Handreiking,
  requests: readonly R[],
  advice: readonly A[],
  current: Omit<CurrentState, "holdingAdviceIds">,
): readonly RequestState<R, A>[] {
  const stateOf = (request: R, holdingAdviceIds: readonly string[]): RequestState<R, A> => {
    const versions = advice
      .filter((given) => given.requestId === request.id)
      .sort((one, other) => other.number - one.number);
    const changesOf = (given: A) => changesSince(handreiking, given.basis, { ...current, holdingAdviceIds });
    const newest = versions[0] ?? null;
    return {
      request,
      newest,
      holding: versions.find((given) => changesOf(given).length === 0) ?? null,
      changes: newest === null ? [] : changesOf(newest),
    };
  };
  const single = requests.filter((request) => request.kind === "single").map((request) => stateOf(request, []));
  const holding = single.flatMap((state) => (state.holding === null ? [] : [state.holding.id]));
  const joint = requests.filter((request) => request.kind === "joint").map((request) => stateOf(request, holding));
  return [...single, ...joint];
}
