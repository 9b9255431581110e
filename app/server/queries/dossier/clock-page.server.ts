import { actText } from "~/copy/nl/dossier/act-text";
import { clockActText } from "~/copy/nl/dossier/clock-act-text";
import { clockEventWords, defaultSentences, roomSentences } from "~/copy/nl/dossier/clock-text";
import { sourceText } from "~/copy/nl/explanation";
import { termFormula, termSentences } from "~/copy/nl/terms";
import { can } from "~/domain/access/actions";
import { type ClockRecords, clockLine } from "~/domain/dossier/clock-line";
import type { Status } from "~/domain/dossier/status";
import { type TransitionName, transition } from "~/domain/dossier/transitions";
import { type Outcome, ok } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import { roomForObjection } from "~/domain/time/room-for-objection";
import type { Context } from "../../context.server";
import type { DossierState } from "../../data/dossier-state.server";
import { suspensionInDomain } from "../../data/suspensions.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";

export type ClockRow = { key: string; on: string; what: string; effect: string; isToCome: boolean; isToday: boolean };

export type ClockPage = {
  head: DossierHead;
  today: string;
  /** The last day with how it came about; null while no term runs for certain. */
  term: {
    lastDay: string;
    /** Null once decided. */
    daysLeft: number | null;
    decidedOn: string | null;
    late: boolean;
    formula: string;
    /** What moved it, sentence by sentence. */
    why: string[];
    sources: string[];
  } | null;
  line: ClockRow[];
  /** What a late decision leads to; empty for a melding. */
  inDefault: string[];
  room: string[];
  acts: { label: string; href: string }[];
};

/** Where the term to decide stands, what moved it, and what follows when it passes. */
export async function readClockPage(ctx: Context, reference: string): Promise<Outcome<ClockPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const records = recordsOf(ctx, state);
  const { clock, room, noticeOn, decidedOn, firstDay, hasPenalty } = records;
  return ok({
    head,
    today: ctx.today,
    term: termOf(state, records),
    line:
      head.kind === "passage"
        ? []
        : clockLine(records).map((event, index) => ({
            key: `${event.on} ${index}`,
            on: event.on,
            isToCome: event.on > ctx.today,
            isToday: event.kind === "today",
            ...clockEventWords(event),
          })),
    inDefault: clock !== null && hasPenalty ? defaultSentences(clock, noticeOn, decidedOn !== null) : [],
    room: room === null ? [] : roomSentences(room, firstDay, decidedOn !== null),
    acts: actsOf(ctx, state),
  });
}

const decidedStatuses: readonly Status[] = ["decided", "evaluated", "closed"];

function recordsOf(ctx: Context, state: DossierState): ClockRecords {
  const { dossier, clock, suspensions, supplement, excuse } = state;
  const { extension, notice } = state.surroundings;
  const firstDay = localDate(dossier.firstDay);
  // A dossier that a change sent back has to be decided anew.
  const decided = decidedStatuses.includes(dossier.status) ? dossier.decidedOn : null;
  const decidedOn = decided === null ? null : localDate(decided);
  const isLead = dossier.kind === "lead" && dossier.status !== "withdrawn";
  const isPermit = isLead && dossier.track === "permit";
  return {
    receivedOn: localDate(dossier.receivedOn ?? ctx.today),
    excuse,
    suspensions: suspensions.map((one) => ({ ...suspensionInDomain(one), explanation: one.explanation })),
    supplement,
    extension:
      extension === null
        ? null
        : {
            decidedOn: localDate(extension.decidedOn),
            length: { amount: extension.amount, unit: extension.unit },
            reason: extension.reason,
            by: extension.decidedByName,
          },
    noticeOn: notice === null ? null : localDate(notice.receivedOn),
    decidedOn,
    firstDay,
    today: ctx.today,
    clock: isLead ? (clock?.clock ?? null) : null,
    room: isPermit ? roomForObjection(firstDay, decidedOn ?? ctx.today) : null,
    hasPenalty: isPermit,
  };
}

function termOf({ clock: found, rules }: DossierState, { clock, decidedOn }: ClockRecords): ClockPage["term"] {
  if (clock === null || found === null) return null;
  const isExtended = clock.lastDay.derivation.moves.some(({ kind }) => kind === "extended");
  const sources = [...found.sources, ...((isExtended && found.extension?.sources) || [])];
  return {
    lastDay: clock.lastDay.due,
    daysLeft: clock.daysLeft,
    decidedOn,
    late: clock.late,
    formula: termFormula(clock.lastDay),
    why: termSentences(clock.lastDay).slice(1),
    sources: [...new Set(sources.map((source) => sourceText(rules.handreiking, source)))],
  };
}

const acts: readonly { transition: TransitionName; path: string; label: string }[] = [
  { transition: "request_supplement", path: "aanvullen", label: actText.supplement.title },
  { transition: "extend_term", path: "verdagen", label: clockActText.extend.title },
  { transition: "stop_clock", path: "opschorten", label: clockActText.stop.title },
  { transition: "resume_clock", path: "hervatten", label: clockActText.resume.title },
  { transition: "record_default_notice", path: "ingebrekestelling", label: clockActText.notice.title },
];

/** What this reader can do about the term now. */
function actsOf({ actor }: Context, { dossier, transitionFacts }: DossierState): ClockPage["acts"] {
  if (!can(actor, "dossier.handle")) return [];
  return acts
    .filter((act) => transition(dossier, act.transition, actor.role, transitionFacts).ok)
    .map(({ path, label }) => ({ label, href: `/dossiers/${dossier.reference}/${path}` }));
}
