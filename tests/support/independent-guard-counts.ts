import type { ChangePhase } from "~/domain/evaluation/changes-made";
import type { ChangeCounts, GuardFigures, OpenTimes } from "~/domain/evaluation/guard-figures";
import { middle } from "./middle";

type Ask = {
  one(sql: string, more?: object): number;
  all<T>(sql: string, more?: object): T[];
  /** Conditions on `dossier d`: lead dossiers of the year and place, and of these those for a permit. */
  lead: string;
  permit: string;
};

/** General holidays on which a term does not end, as the calendars of these years have them, decreed days included. */
const holidays = [
  ...["2024-01-01", "2024-03-29", "2024-04-01", "2024-04-27", "2024-05-05", "2024-05-09", "2024-05-10", "2024-05-20"],
  ...["2024-12-25", "2024-12-26", "2024-12-27", "2025-01-01", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-05"],
  ...["2025-05-29", "2025-05-30", "2025-06-09", "2025-12-25", "2025-12-26", "2026-01-01", "2026-01-02", "2026-04-03"],
  ...["2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-15", "2026-05-25", "2026-12-25", "2026-12-26"],
];

/**
 * How a year held when evenementen changed, counted from the history: the program counts it from the rows that the
 * history tells about, so this is another road.
 */
export function independentGuardCounts(ask: Ask): GuardFigures {
  const { one, all, lead, permit } = ask;
  const before = (type: string, and = "1 = 1") =>
    `exists (select 1 from history t where t.dossier_id = h.dossier_id and t.type = '${type}' and ${and}
      and t.sequence < h.sequence)`;
  const decided = before("decision.taken", "t.payload ->> 'kind' in ('granted', 'accepted')");
  const phases: Record<ChangePhase, string> = {
    before_class: `not ${decided} and not ${before("advice.requested")} and not ${before("class.confirmed")}`,
    after_class: `not ${decided} and not ${before("advice.requested")} and ${before("class.confirmed")}`,
    advice_asked: `not ${decided} and ${before("advice.requested")}`,
    after_decision: decided,
  };
  const changes = (and: string): ChangeCounts => {
    const of = (condition: string) =>
      one(`${differences} select count(*) from dossier d join history h on h.dossier_id = d.id
        where ${lead} and h.type = 'application.submitted' and h.payload ->> 'number' > 1 and ${and} and ${condition}`);
    return {
      changes: of("1 = 1"),
      material: of("h.payload ->> 'versionId' in (select version from differing)"),
      raisedClass: of(`exists (select 1 from history w where w.dossier_id = d.id and w.type = 'warning.raised'
        and w.payload ->> 'cause' = 'class_rises' and w.payload ->> 'versionNumber' = h.payload ->> 'number')`),
    };
  };
  const times = (stretches: string, number: number): OpenTimes => {
    const lengths = all<{ days: number }>(`select ended - began as days from (${stretches}) where ended is not null`);
    return {
      number,
      open: one(`select count(*) from (${stretches}) where ended is null and goes_on`),
      median: middle(lengths),
      longest: lengths.length === 0 ? null : Math.max(...lengths.map(({ days }) => days)),
    };
  };
  const goesOn = `d.status not in ('closed', 'withdrawn')
    and coalesce(d.outcome, '') not in ('refused', 'not_treated', 'forbidden', 'cancelled', 'revoked') as goes_on`;
  const next = (condition: string) =>
    `(select min(t.occurred_at) from history t where t.dossier_id = h.dossier_id and t.sequence > h.sequence
      and ${condition})`;
  const reviews = `select min(h.occurred_at) as began, ${next(
    "t.type = 'decision.taken' and t.payload ->> 'kind' in ('maintained', 'amended', 'revoked')",
  )} as ended, ${goesOn} from dossier d join history h on h.dossier_id = d.id
    where ${lead} and h.type = 'review.opened' group by h.payload ->> 'reviewId'`;
  const warnings = `select min(h.occurred_at) as began, ${next(
    "t.type = 'warning.confirmed' and t.payload ->> 'versionNumber' = h.payload ->> 'versionNumber'",
  )} as ended, ${goesOn} from dossier d join history h on h.dossier_id = d.id
    where ${lead} and h.type = 'warning.raised' group by d.id, h.payload ->> 'versionNumber'`;
  const ofRequest = "t.payload ->> 'requestId' = h.payload ->> 'requestId'";
  const later = `(select t.type from history t where t.dossier_id = h.dossier_id and t.sequence > h.sequence
    and ${ofRequest} and t.type in ('advice.given', 'advice.holds_again', 'advice.expired') order by t.sequence limit 1)`;
  const expiries = `select h.occurred_at as began,
      case when ${later} = 'advice.given' then ${next(`${ofRequest} and t.type = 'advice.given'`)} end as ended,
      ${later} is null and r.status in ('asked', 'in_progress', 'more_information') as goes_on
    from dossier d join history h on h.dossier_id = d.id join advice_request r on r.id = h.payload ->> 'requestId'
    where ${lead} and h.type = 'advice.expired'`;
  const count = (stretches: string) => one(`select count(*) from (${stretches})`);
  const departures = `from dossier d join decision c on c.dossier_id = d.id join json_each(c.departures) x where ${lead}`;
  const first = `(select min(n.number) from decision n where n.dossier_id = d.id
    and n.kind in ('granted', 'refused', 'not_treated'))`;
  return {
    ...changes("1 = 1"),
    byPhase: (Object.keys(phases) as ChangePhase[]).map((phase) => ({ phase, ...changes(phases[phase]) })),
    reviews: times(reviews, count(reviews)),
    warnings: times(warnings, count(warnings)),
    expiries: times(expiries, count(expiries)),
    departures: one(`select count(*) ${departures}`),
    departedDossiers: one(`select count(distinct d.id) ${departures}`),
    ruledOut: one(`select count(*) from dossier d join change_ruling u on u.dossier_id = d.id where ${lead}`),
    decidedLate: one(`${lastDays(permit)} select count(*) from ended e join dossier d on d.id = e.id
      join decision c on c.dossier_id = d.id and c.number = ${first} where c.decided_on > e.last_day`),
    refusedTooLateForObjection: one(`select count(*) from dossier d join decision c on c.dossier_id = d.id
      where ${permit} and c.kind = 'refused' and julianday(d.first_day) - julianday(c.decided_on) < 42`),
  };
}

/** Versions that differ from the one before in a question that the method calls material, or in a file. */
const differences = `
  with question as (
    select r.id as rules, q.value as it from rule_document r, json_each(r.content, '$.formulier') s,
      json_each(s.value, '$.vragen') q where r.kind = 'handreiking'
    union all
    select r.id, json_extract(q.value, '$.vraag') from rule_document r, json_each(r.content, '$.vragen') q
      where r.kind = 'gemeente'),
  pair as (
    select v.id as version, v.answers, p.answers as earlier, v.file_version_ids as files, p.file_version_ids as files_then,
      d.handreiking_version_id as regional, d.local_layer_version_id as local
    from dossier d join application_version v on v.application_id = d.application_id
    join application_version p on p.application_id = v.application_id and p.number = v.number - 1
    where d.kind = 'lead'),
  answer as (
    select pair.version, q.it ->> 'wezenlijk' as rule,
      json_extract(pair.earlier, '$.' || (q.it ->> 'id')) as was, json_extract(pair.answers, '$.' || (q.it ->> 'id')) as now
    from pair join question q on q.rules in (pair.regional, pair.local)),
  differing as (
    select version from answer where was is not now and coalesce(rule, 'ja') <> 'nee' and (
      coalesce(rule, 'ja') in ('ja', 'altijd') or typeof(was) not in ('integer', 'real')
      or typeof(now) not in ('integer', 'real')
      or abs(now - was) > case rule ->> 'eenheid' when 'procent' then abs(was) * (rule ->> 'marge') / 100.0
        else rule ->> 'marge' end)
    union
    select pair.version from pair where
      (select group_concat(f.thread_id || f.sha256) from (select * from file_version order by thread_id) f
        where f.id in (select value from json_each(pair.files)))
      is not (select group_concat(f.thread_id || f.sha256) from (select * from file_version order by thread_id) f
        where f.id in (select value from json_each(pair.files_then))))`;

/** The day on which a suspension `s` is over: a term to supplement leaves its last day out, the other grounds do not. */
export const firstRunningDay = `min(coalesce(s.answered_on, '9999-12-31'),
  date(s.term_ends_on, case s.ground when 'supplement' then '+0 day' else '+1 day' end))`;

/** The last day to decide of every application for a permit: the term of the method, its suspended days, and the act. */
const lastDays = (permit: string) => `
  with recursive standing(id, day, until) as (
    select d.id, date(s.asked_on, '+1 day'), ${firstRunningDay}
    from dossier d join suspension s on s.dossier_id = d.id where ${permit}
    union all select id, date(day, '+1 day'), until from standing where day < until),
  counted as (
    select d.id, date(m.happened_on, '+' || (7 * (step.value ->> '$.termijn.weken')
      + coalesce((select 7 * x.amount from term_extension x where x.dossier_id = d.id and x.unit = 'weeks'), 0)
      + (select count(distinct day) from standing where standing.id = d.id and day < until)) || ' days') as day
    from dossier d join rule_document r on r.id = d.handreiking_version_id, json_each(r.content, '$.stappen') step
    join milestone m on m.dossier_id = d.id and m.milestone = step.value ->> '$.termijn.na'
    where ${permit} and step.value ->> '$.klaar_bij' = 'besluit_bekend'),
  rolled(id, day) as (
    select id, day from counted
    union all select id, date(day, '+1 day') from rolled
      where strftime('%w', day) in ('0', '6') or day in (${holidays.map((day) => `'${day}'`).join(", ")})),
  ended as (select id, max(day) as last_day from rolled group by id)`;
