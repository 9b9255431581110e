import type BetterSqlite from "better-sqlite3";
import type { Deed } from "./acting";
import { adviceIn, type Snapshot } from "./snapshot";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Acts that are decided on the whole dossier as a page showed it. */
const onTheDossier = ["complete", "class", "send", "correct", "decide"];

/** What is wrong with one act, in words; nothing when it went as it must. */
export function faultsOfDeed(deed: Deed): string[] {
  const { outcome, before } = deed;
  if (!outcome.ok) return staleWithoutCause(deed);
  if (before === null) return deed.act === "submit" ? [] : [`${deed.act} was acknowledged without a unit of work`];
  return [...unseen(deed, before), ...pastTheGuard(deed)];
}

/** A person who saw all that there is must not be told that somebody else came in between. */
function staleWithoutCause({ act, outcome, seen, before }: Deed): string[] {
  if (outcome.ok || outcome.reason !== "stale" || before === null) return [];
  return same(seen, before) && act !== "fill-in" && act !== "submit"
    ? [`${act} was refused as stale, but nothing changed`]
    : [];
}

/** What an act rested on and its author had not seen. */
function unseen({ act, seen, sent }: Deed, before: Snapshot): string[] {
  const faults: string[] = [];
  const check = (what: string, one: unknown, other: unknown) => {
    if (!same(one, other)) faults.push(`${act} on ${what} that its author did not see`);
  };
  if (onTheDossier.includes(act)) check("a version", seen.versionId, before.versionId);
  if (act === "class") check("a class", seen.confirmedClass, before.confirmedClass);
  if (act === "decide") {
    check("advice", adviceIn(seen), adviceIn(before));
    check("a class", [seen.confirmedClass, seen.proposedClass], [before.confirmedClass, before.proposedClass]);
    check("a review", seen.review, before.review);
    check("a decision", seen.decisions, before.decisions);
  }
  if (act === "read-warning") {
    check("a version", seen.versionId, before.versionId);
    check("a warning", seen.unread, before.unread);
  }
  const request = before.requests.find(({ id }) => id === sent.requestId);
  const shown = seen.requests.find(({ id }) => id === sent.requestId);
  if (act === "write" || act === "give") check("a concept", shown?.draft, request?.draft);
  if (act === "give") {
    check("a version", seen.versionId, before.versionId);
    if (request?.kind === "joint") check("parts", partsOf(seen, sent.partIds), partsOf(before, sent.partIds, seen));
  }
  return faults;
}

/** The newest advice of every service whose advice stood among the parts on the page. */
function partsOf({ requests }: Snapshot, partIds: unknown, shown?: Snapshot): (string | null)[] {
  const parts = partIds as readonly string[];
  const joined = (shown?.requests ?? requests).filter(({ newest }) => newest !== null && parts.includes(newest));
  return joined.map(({ id }) => requests.find((each) => each.id === id)?.newest ?? null);
}

/** A permit that stands, or is left standing, while something is in the way that nobody departed from in writing. */
function pastTheGuard({ act, who, sent, obstacles }: Deed): string[] {
  if (act !== "decide" || sent.kind === "refused" || sent.kind === "revoked") return [];
  const departures = (sent.departures as { obstacle: string }[]).map(({ obstacle }) => obstacle);
  if (who !== "burgemeester" && obstacles.length > 0) return [`${who} got past ${obstacles.join(", ")}`];
  const open = obstacles.filter((obstacle) => !departures.includes(obstacle));
  return open.length === 0 ? [] : [`the burgemeester got past ${open.join(", ")} without a written departure`];
}

/** Types of history that an act leaves behind, one each. */
const leaves: Record<string, string> = {
  complete: "dossier.declared_complete",
  class: "class.confirmed",
  give: "advice.given",
  decide: "decision.taken",
};

/** Whether every act that was acknowledged is in the rows and in the history, and no other is. */
export function faultsOfRows(
  connection: BetterSqlite.Database,
  dossierId: string,
  first: Snapshot & { sequence: number; given: number },
  deeds: readonly Deed[],
) {
  const done = (act: string) => deeds.filter((deed) => deed.act === act && deed.outcome.ok);
  const count = (text: string, ...values: unknown[]) =>
    Number(
      connection
        .prepare(text)
        .pluck()
        .get(dossierId, ...values),
    );
  const faults: string[] = [];
  const expect = (what: string, found: number, wanted: number) => {
    if (found !== wanted) faults.push(`${what}: ${found} kept, ${wanted} acknowledged`);
  };
  const history = "select count(*) from history where dossier_id = ? and type = ? and sequence > ?";
  for (const [act, type] of Object.entries(leaves)) {
    expect(`history of ${type}`, count(history, type, first.sequence), done(act).length);
  }
  const versions = [
    ...new Set(
      [...done("correct"), ...done("submit")].map(({ after, outcome }) =>
        outcome.ok && isVersion(outcome.value) ? outcome.value.applicationVersionId : after?.versionId,
      ),
    ),
  ].filter(Boolean);
  expect("history of versions", count(history, "application.submitted", first.sequence), versions.length);
  const ofDossier =
    "select v.number from application_version v join dossier d on d.application_id = v.application_id where d.id = ?";
  expect("versions", count(`${ofDossier} order by v.number desc limit 1`) - first.versionNumber, versions.length);
  expect(
    "decisions",
    count("select count(*) from decision where dossier_id = ?") - first.decisions,
    done("decide").length,
  );
  const given = "select count(*) from advice a join advice_request r on r.id = a.request_id where r.dossier_id = ?";
  expect("advice", count(given) - first.given, done("give").length);
  return faults;
}

const isVersion = (value: unknown): value is { applicationVersionId: string } =>
  typeof value === "object" && value !== null && "applicationVersionId" in value;

/** Answers that a new version changed though its author did not: somebody else's were written over. */
export function overwritten(deeds: readonly Deed[]): string[] {
  return deeds.flatMap((deed) => {
    const { act, before, after, sent, outcome } = deed;
    if (!outcome.ok || before === null || after === null || before.versionId === after.versionId) return [];
    const changed = Object.keys({ ...before.answers, ...after.answers }).filter(
      (id) => !same(before.answers[id], after.answers[id]),
    );
    const own =
      act === "correct"
        ? [sent.questionId]
        : deeds
            .filter((each) => each.act === "fill-in" && each.outcome.ok && each.sent.draftId === sent.draftId)
            .map((each) => each.sent.questionId);
    return changed.filter((id) => !own.includes(id)).map((id) => `${act} wrote over ${id}`);
  });
}
