import { pageNumber } from "../page-number";
import { isLocalDate, type LocalDate } from "../time/local-date";
import { type Status, statuses } from "./status";

/** What is due; each list is a part of the worklist with a count of its own. */
export const termLists = ["late", "this_week", "waiting"] as const;

/** What a change left open: a warning that nobody read, an advice that no longer holds, a permit to look at again. */
export const changeLists = ["unread_warning", "expired_advice", "under_review"] as const;

/** What a gemeente only knows of: announced, and not yet applied for. */
export const aheadLists = ["announced"] as const;

export const worklistLists = [...termLists, ...changeLists, ...aheadLists] as const;
export type WorklistList = (typeof worklistLists)[number];

export const worklistOrders = ["due", "date", "name", "changed"] as const;
export type WorklistOrder = (typeof worklistOrders)[number];

/** Everything that a page of the worklist depends on; it stands in its address. */
export type WorklistFilter = {
  list: WorklistList | null;
  text: string;
  gemeente: string | null;
  status: Status | null;
  classId: string | null;
  from: LocalDate | null;
  until: LocalDate | null;
  /** Only those that nobody handles, or that this person handles. */
  handler: "mine" | "nobody" | null;
  order: WorklistOrder;
  descending: boolean;
  page: number;
};

const longestText = 80;

/** Reads the filter from the words of an address. A word that is not known filters nothing. */
export function readWorklistFilter(get: (name: string) => string | null): WorklistFilter {
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === get(name)) ?? null;
  const day = (name: string) => {
    const given = get(name) ?? "";
    return isLocalDate(given) ? given : null;
  };
  return {
    list: oneOf("lijst", worklistLists),
    text: (get("q") ?? "").trim().slice(0, longestText),
    gemeente: get("gemeente") || null,
    status: oneOf("fase", statuses),
    classId: get("klasse") || null,
    from: day("van"),
    until: day("tot"),
    handler: oneOf("behandelaar", ["mine", "nobody"]),
    order: oneOf("volgorde", worklistOrders) ?? "due",
    descending: get("aflopend") === "ja",
    page: pageNumber(get("bladzijde")),
  };
}

/** The address words of a filter; those that say nothing are left out. */
export function worklistParameters(filter: WorklistFilter): URLSearchParams {
  const words: [string, string | null][] = [
    ["lijst", filter.list],
    ["q", filter.text || null],
    ["gemeente", filter.gemeente],
    ["fase", filter.status],
    ["klasse", filter.classId],
    ["van", filter.from],
    ["tot", filter.until],
    ["behandelaar", filter.handler],
    ["volgorde", filter.order === "due" ? null : filter.order],
    ["aflopend", filter.descending ? "ja" : null],
    ["bladzijde", filter.page === 1 ? null : String(filter.page)],
  ];
  return new URLSearchParams(words.filter((word): word is [string, string] => word[1] !== null));
}
