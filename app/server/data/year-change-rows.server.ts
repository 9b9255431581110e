import { sql } from "drizzle-orm";
import type { ApplicationSnapshot } from "~/domain/dossier/material-changes";
import type { DecisionKind } from "~/domain/dossier/status";
import type { ChangePhase, Stretch } from "~/domain/evaluation/changes-made";
import type { Facts } from "~/domain/handreiking/facts";
import type { Milestone } from "~/domain/handreiking/reserved";
import type { LocalDate } from "~/domain/time/local-date";
import type { TermUnit } from "~/domain/time/term";
import type { Reader } from "../database.server";
import { inSpan, type YearSpan } from "./year-rows.server";

export type ChangeRow = {
  dossierId: string;
  handreikingVersionId: string;
  localLayerVersionId: string | null;
  /** JSON of a list of `VersionRow`. */
  changes: string;
  /** JSON of lists of `StretchRow`. */
  reviews: string;
  warnings: string;
  expiries: string;
  /** JSON of a list of `Departure`, and of `RulingRow`. */
  departures: string;
  ruledOut: string;
  /** JSON of a `DecisionRow`; null as long as nothing was decided on a permit. */
  decision: string | null;
};

/** A later version of an application beside the one before. */
export type VersionRow = {
  phase: ChangePhase;
  raisedClass: 0 | 1;
  before: ApplicationSnapshot;
  after: ApplicationSnapshot;
};

export type StretchRow = Omit<Stretch, "isOpen"> & { isOpen: 0 | 1 };
export type RulingRow = { questionId: string; reason: string };

/** The first decision on a permit, with what its clock went by. */
export type DecisionRow = {
  kind: DecisionKind;
  on: LocalDate;
  confirmedClass: string | null;
  facts: Facts;
  milestones: readonly { id: Milestone; on: LocalDate }[];
  extension: { amount: number; unit: TermUnit; decidedOn: LocalDate } | null;
};

/** Statuses and outcomes after which nothing stands open any more, as `isEnded` has it. */
const hasEnded = sql`(d.status in ('closed', 'withdrawn') or (d.status = 'decided' and d.outcome in
  ('refused', 'not_treated', 'forbidden', 'cancelled', 'revoked')))`;

/** What belongs to a version `v` of an application, as it was then. */
const snapshot = (v: "v" | "p") =>
  sql.raw(`json_object('answers', json(${v}.answers), 'files', json((
  select json_group_array(json_object('threadId', f.thread_id, 'number', f.number, 'sha256', f.sha256))
  from json_each(${v}.file_version_ids) i join file_version f on f.id = i.value)))`);

/**
 * How every lead dossier of the span held when its evenement changed. That an advice stopped holding is worked out at
 * every look and stored nowhere but in the history, so that is where it is counted from.
 */
export const changeRows = (read: Reader, span: YearSpan): ChangeRow[] =>
  read.all(sql`
    with told as materialized (
      select h.dossier_id, h.subject_id as request_id, h.type, h.occurred_at as began,
        lead(h.occurred_at) over (partition by h.subject_id order by h.sequence) as next
      from history h where h.type in ('advice.expired', 'advice.holds_again')),
    expired as (
      select t.dossier_id, json_group_array(json_object('began', t.began, 'ended', (
          select min(a.given_at) from advice a where a.request_id = t.request_id and a.given_at >= t.began
            and (t.next is null or a.given_at < t.next)),
          'isOpen', t.next is null and r.status in ('asked', 'in_progress', 'more_information'))) as stretches
      from told t join advice_request r on r.id = t.request_id
      where t.type = 'advice.expired' group by t.dossier_id)
    select d.id as dossierId, d.handreiking_version_id as handreikingVersionId,
      d.local_layer_version_id as localLayerVersionId,
      (select json_group_array(json_object(
          'phase', case
            when v.submitted_at > (select min(c.decided_at) from decision c where c.dossier_id = d.id
              and c.kind in ('granted', 'accepted')) then 'after_decision'
            when v.submitted_at > (select min(m.recorded_at) from milestone m where m.dossier_id = d.id
              and m.milestone = 'advies_gevraagd') then 'advice_asked'
            when v.submitted_at > (select min(k.confirmed_at) from classification k where k.dossier_id = d.id)
              then 'after_class'
            else 'before_class' end,
          'raisedClass', exists (select 1 from warning w, json_each(w.causes) cause where w.dossier_id = d.id
            and w.application_version_id = v.id and cause.value = 'class_rises'),
          'before', json(${snapshot("p")}), 'after', json(${snapshot("v")})))
        from application_version v
        join application_version p on p.application_id = v.application_id and p.number = v.number - 1
        where v.application_id = d.application_id and v.number > 1) as changes,
      (select json_group_array(json_object('began', r.opened_at, 'ended', r.settled_at,
          'isOpen', r.settled_at is null and not ${hasEnded}))
        from review r where r.dossier_id = d.id) as reviews,
      (select json_group_array(json_object('began', w.raised_at, 'ended', w.confirmed_at,
          'isOpen', w.confirmed_at is null and not ${hasEnded}))
        from warning w where w.dossier_id = d.id) as warnings,
      coalesce(expired.stretches, '[]') as expiries,
      (select json_group_array(json_object('obstacle', one.value ->> 'obstacle', 'reason', one.value ->> 'reason',
          'role', c.decided_by_role, 'decidedOn', c.decided_on))
        from decision c, json_each(c.departures) one where c.dossier_id = d.id) as departures,
      (select json_group_array(json_object('questionId', u.question_id, 'reason', u.reason))
        from change_ruling u where u.dossier_id = d.id) as ruledOut,
      (select json_object('kind', c.kind, 'on', c.decided_on,
          'confirmedClass', (select k.confirmed_class from classification k where k.dossier_id = d.id
            and k.confirmed_at <= c.decided_at order by k.confirmed_at desc, k.id desc limit 1),
          'facts', json((select v.facts from application_version v where v.application_id = d.application_id
            and v.submitted_at <= c.decided_at order by v.number desc limit 1)),
          'milestones', json((select json_group_array(json_object('id', m.milestone, 'on', m.happened_on))
            from milestone m where m.dossier_id = d.id and m.recorded_at <= c.decided_at)),
          'extension', json((select json_object('amount', x.amount, 'unit', x.unit, 'decidedOn', x.decided_on)
            from term_extension x where x.dossier_id = d.id)))
        from decision c where c.dossier_id = d.id and d.track = 'permit'
          and c.kind in ('granted', 'refused', 'not_treated') order by c.number limit 1) as decision
    from dossier d left join expired on expired.dossier_id = d.id
    where ${inSpan(span)} and d.kind = 'lead'`);
