import type { AdviceRequestKind, Conclusion } from "./advice-status";

type State = {
  request: { kind: AdviceRequestKind; serviceId: string };
  holding: { id: string; conclusion: Conclusion } | null;
};

/**
 * The advice that a decision goes by: the joint advice in the place of those it brings together, and every other
 * advice that holds.
 */
export function countingAdvice<S extends State>(states: readonly S[], joined: readonly string[]): readonly S[] {
  const holding = states.filter((state) => state.holding !== null);
  const joint = holding.find((state) => state.request.kind === "joint");
  if (joint === undefined) return holding.filter((state) => state.request.kind === "single");
  return [
    joint,
    ...holding.filter((state) => state.request.kind === "single" && !joined.includes(state.request.serviceId)),
  ];
}
