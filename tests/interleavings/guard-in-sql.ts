import type BetterSqlite from "better-sqlite3";

/**
 * What stands between a dossier and its permit by the rows alone, in plain SQL and past all code of the program. It
 * knows the small world of the interleavings: no route, no files, no rulings, and numbers that differ by more than any
 * margin or not at all, so that advice holds exactly as long as each answer it rests on is the answer of now.
 */
const sql = `
  with here as (select d.id, d.confirmed_class as class, d.application_id as application from dossier d where d.id = :id),
  now as (select v.answers from application_version v, here where v.application_id = here.application
    order by v.number desc limit 1),
  receipt as (select a.assessment from assessment_receipt a, here where a.dossier_id = here.id
    order by a.rowid desc limit 1),
  needed as (select s.value ->> 'service' as service from receipt, json_each(receipt.assessment, '$.services') s
    where s.value ->> 'outcome' = 'ja'),
  request as (select r.*, r.closing_reason like 'rules:%' as fell from advice_request r, here where r.dossier_id = here.id),
  missing as (select service from needed where service not in (
    select service_id from request where kind = 'single'
      and not coalesce(fell, 0) and (status <> 'concept' or closed_at is not null))),
  holding as (select a.id, a.request_id from advice a join request r on r.id = a.request_id, now
    where not exists (select 1 from json_each(a.basis, '$.answers') b
      where b.value is not json_extract(now.answers, '$.' || b.key))),
  holding_joint as (select h.* from holding h join advice a on a.id = h.id
    where not exists (select 1 from json_each(a.basis, '$.adviceIds') p
      where p.value not in (select id from holding)))
  select 'class_unconfirmed' as obstacle from here where class is null
  union all
  select 'advice_missing:' || service from missing
  union all
  select 'advice_open:' || service_id from request where kind = 'single'
    and (status in ('asked', 'in_progress', 'more_information')
      or (status = 'concept' and closed_at is null and service_id not in (select service from missing)))
  union all
  select 'advice_expired:' || service_id from request where kind = 'single' and status = 'given'
    and id not in (select request_id from holding)
  union all
  select 'joint_advice_missing' from receipt where receipt.assessment ->> '$.joint.outcome' = 'ja'
    and not exists (select 1 from request r join holding_joint h on h.request_id = r.id
      where r.kind = 'joint' and r.status <> 'withdrawn')
  union all
  select 'warning_unread' from here
    where exists (select 1 from warning w where w.dossier_id = here.id and w.confirmed_at is null)`;

const prepared = new WeakMap<BetterSqlite.Database, BetterSqlite.Statement>();

/** Every obstacle to a permit that the rows on this connection show. */
export function obstaclesInRows(connection: BetterSqlite.Database, dossierId: string): string[] {
  const statement = prepared.get(connection) ?? connection.prepare(sql);
  prepared.set(connection, statement);
  return (statement.all({ id: dossierId }) as { obstacle: string }[]).map(({ obstacle }) => obstacle);
}
