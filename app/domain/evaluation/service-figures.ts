import { daysBetween, type LocalDate } from "../time/local-date";
import type { AdviceFigures } from "./dossier-figures";
import { median } from "./median";

/** How one service answered in a year; every number counts requests. */
export type ServiceFigures = {
  serviceId: string;
  asked: number;
  given: number;
  /** Answered after the day it was due, or still open after that day. */
  late: number;
  noReaction: number;
  withdrawn: number;
  /** Days from request to advice. */
  medianLeadTime: number | null;
};

/** The figures per service, in the order of the method; services that it no longer names come last. */
export function serviceFigures(
  advice: readonly AdviceFigures[],
  order: readonly string[],
  today: LocalDate,
): readonly ServiceFigures[] {
  const found = new Set(advice.map(({ serviceId }) => serviceId));
  const services = [
    ...order.filter((id) => found.has(id)),
    ...[...found].filter((id) => !order.includes(id)).toSorted(),
  ];
  return services.map((serviceId) => {
    const asked = advice.filter((request) => request.serviceId === serviceId);
    const withStatus = (status: AdviceFigures["status"]) => asked.filter((request) => request.status === status).length;
    return {
      serviceId,
      asked: asked.length,
      given: asked.filter(({ conclusion }) => conclusion !== null).length,
      late: asked.filter((request) => isLate(request, today)).length,
      noReaction: withStatus("no_reaction"),
      withdrawn: withStatus("withdrawn"),
      medianLeadTime: median(asked.flatMap(leadTimes)),
    };
  });
}

const leadTimes = ({ askedOn, answeredOn }: AdviceFigures): readonly number[] =>
  askedOn === null || answeredOn === null ? [] : [daysBetween(askedOn, answeredOn)];

/** Awb 3:6: an advice is late after the day that was set; a request that was withdrawn or closed unanswered is told apart. */
export function isLate({ status, dueOn, answeredOn }: AdviceFigures, today: LocalDate): boolean {
  if (dueOn === null) return false;
  if (answeredOn !== null) return answeredOn > dueOn;
  return status === "open" && dueOn < today;
}
