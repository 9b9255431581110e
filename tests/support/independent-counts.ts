import type { YearFigures } from "~/domain/evaluation/year-figures";
import { firstRunningDay, independentGuardCounts } from "./independent-guard-counts";
import { middle } from "./middle";
import type { TestApp } from "./test-app";

/**
 * The figures of a year counted in SQL, number by number and straight from the tables: another road to what the
 * program counts. Class and service orders come from the method, since no table holds them.
 */
export function independentCounts(app: TestApp, year: number, code: string | null, today: string): YearFigures {
  const { sqlite } = app.database.writerConnection;
  const scope = { from: `${year}-01-01`, until: `${year + 1}-01-01`, code, today };
  const where = `d.first_day >= @from and d.first_day < @until and d.status != 'announced' and d.application_id is not null
    and (@code is null or d.gemeente_code = @code)`;
  const lead = `${where} and d.kind = 'lead'`;
  const permit = `${lead} and d.track = 'permit'`;
  const one = (sql: string, more: object = {}): number =>
    Number(
      sqlite
        .prepare(sql)
        .pluck()
        .get({ ...scope, ...more }) ?? 0,
    );
  const all = <T>(sql: string, more: object = {}): T[] => sqlite.prepare(sql).all({ ...scope, ...more }) as T[];
  const dossiers = (condition: string, more: object = {}) =>
    one(`select count(*) from dossier d where ${condition}`, more);
  const newestClass = `(select confirmed_class from classification c where c.dossier_id = d.id order by confirmed_at desc, id desc limit 1)`;
  const newestProposal = `(select proposed_class from classification c where c.dossier_id = d.id order by confirmed_at desc, id desc limit 1)`;
  const permitOn = `(select min(decided_on) from decision c where c.dossier_id = d.id and c.kind = 'granted')`;
  const daysLeft = `(julianday(d.first_day) - julianday(${permitOn}))`;
  const handreiking = methodAt(app, year, today);
  const over = `${permit} and ${permitOn} is not null and d.last_day < @today and d.status != 'withdrawn'
    and coalesce(d.outcome, '') != 'cancelled'`;
  const treated = (treatment: string) =>
    one(
      `select count(*) from dossier d join decision c on c.dossier_id = d.id join decision_condition k on k.decision_id = c.id
       where ${lead} and k.treatment = @treatment and c.number = (select max(number) from decision n
         where n.dossier_id = d.id and n.kind in ('granted', 'amended'))`,
      { treatment },
    );
  const said = (value: string) =>
    one(
      `select count(*) from dossier d join evaluation e on e.dossier_id = d.id
      join condition_evaluation k on k.evaluation_id = e.id where ${lead} and k.compliance = @value`,
      { value },
    );
  const highest = (column: string) =>
    one(`select sum(most) from (select max(e.${column}) as most from dossier d join evaluation e on e.dossier_id = d.id
      where ${lead} group by d.id)`);
  const requests = `from dossier d join advice_request r on r.dossier_id = d.id where ${lead} and r.asked_on is not null`;
  const answered = `(select min(a.given_on) from advice a where a.request_id = r.id and a.given_at >= r.asked_at)`;
  const heavier = handreiking.classes.order
    .slice(1)
    .map((id) => `'${id}'`)
    .join(", ");
  const clashDays = all<{ day: string; evenementen: number }>(`
    with recursive days(id, day, last) as (
      select d.id, d.first_day, d.last_day from dossier d where ${permit} and d.status != 'withdrawn'
        and coalesce(d.outcome, '') not in ('refused', 'not_treated', 'cancelled', 'revoked')
        and coalesce(${newestClass}, d.proposed_class) in (${heavier})
      union all select id, date(day, '+1 day'), last from days where day < last)
    select day, count(*) as evenementen from days group by day having count(*) > 1 order by evenementen desc, day`);
  return {
    dossiers: dossiers(lead),
    passages: dossiers(`${where} and d.kind = 'passage'`),
    meldingen: dossiers(`${lead} and d.track = 'melding'`),
    permits: dossiers(permit),
    calledOff: dossiers(`${lead} and (d.status = 'withdrawn' or d.outcome = 'cancelled')`),
    announcedAhead: dossiers(
      `${lead} and d.id in (select dossier_id from milestone where milestone = 'vooraankondiging_ontvangen')`,
    ),
    byClass: handreiking.classes.order.map((id) => ({
      class: id,
      number: dossiers(`${permit} and ${newestClass} = @id`, { id }),
      onTime: dossiers(`${permit} and ${newestClass} = @id and d.received_on_time = 1`, { id }),
      late: dossiers(`${permit} and ${newestClass} = @id and d.received_on_time = 0`, { id }),
    })),
    withoutClass: dossiers(`${permit} and ${newestClass} is null`),
    incompleteAtFirst: dossiers(`${lead} and d.id in (select dossier_id from suspension where ground = 'supplement')`),
    daysSuspended: one(`
      with recursive days(id, day, until) as (
        select d.id, date(s.asked_on, '+1 day'), ${firstRunningDay}
        from dossier d join suspension s on s.dossier_id = d.id where ${lead}
        union all select id, date(day, '+1 day'), until from days where day < until)
      select count(*) from (select distinct id, day from days where day < until)`),
    overridden: dossiers(`${permit} and ${newestClass} is not null and ${newestClass} is not ${newestProposal}`),
    reclassified: dossiers(
      `${permit} and (select count(distinct confirmed_class) from classification c where c.dossier_id = d.id) > 1`,
    ),
    changedAfterAdvice: dossiers(`${lead} and exists (select 1 from application_version v where v.application_id =
      d.application_id and v.submitted_at > (select min(a.given_at) from advice a join advice_request r
      on r.id = a.request_id where r.dossier_id = d.id))`),
    granted: dossiers(`${permit} and ${permitOn} is not null`),
    refused: dossiers(`${permit} and d.outcome = 'refused'`),
    medianDaysToEvenement: middle(
      all<{ days: number }>(`select ${daysLeft} as days from dossier d where ${permit} and ${permitOn} is not null`),
    ),
    tooLateForObjection: dossiers(`${permit} and ${permitOn} is not null and ${daysLeft} < 42`),
    advice: handreiking.services
      .map(({ id }) => id)
      .filter((service) => one(`select count(*) ${requests} and r.service_id = @service`, { service }) > 0)
      .map((service) => {
        const of = (condition: string) =>
          one(`select count(*) ${requests} and r.service_id = @service and ${condition}`, { service });
        return {
          serviceId: service,
          asked: of("1 = 1"),
          given: of("exists (select 1 from advice a where a.request_id = r.id)"),
          late: of(`(${answered} > r.due_on or (${answered} is null and r.due_on < @today
            and r.status in ('asked', 'in_progress', 'more_information')))`),
          noReaction: of("r.status = 'no_reaction'"),
          withdrawn: of("r.status = 'withdrawn'"),
          medianLeadTime: middle(
            all<{ days: number }>(
              `select julianday(${answered}) - julianday(r.asked_on) as days ${requests} and r.service_id = @service
               and ${answered} is not null`,
              { service },
            ),
          ),
        };
      }),
    adviceAddedByHand: one(`select count(*) ${requests} and json_array_length(r.rule_ids) = 0`),
    conditions: {
      advised: one(`select count(*) from (select distinct d.id, k.thread_id from dossier d
        join advice_request r on r.dossier_id = d.id join advice a on a.request_id = r.id
        join advice_condition k on k.advice_id = a.id where ${lead} and r.status != 'withdrawn'
        and not exists (select 1 from advice n where n.request_id = r.id and n.number > a.number))`),
      adopted: treated("adopted"),
      adapted: treated("adapted"),
      departed: treated("departed"),
    },
    compliance: { yes: said("yes"), partly: said("partly"), no: said("no") },
    toEvaluate: dossiers(over),
    evaluated: dossiers(`${over} and d.id in (select e.dossier_id from evaluation e join organisation o
      on o.id = e.organisation_id where o.kind = 'gemeente')`),
    evaluations: one(`select count(*) from dossier d join evaluation e on e.dossier_id = d.id where ${lead}`),
    incidents: highest("incidents"),
    careContacts: highest("care_contacts"),
    nuisanceReports: highest("nuisance_reports"),
    lessons: one(
      `select count(*) from dossier d join evaluation e on e.dossier_id = d.id where ${lead} and e.lessons != ''`,
    ),
    misfired: misfired(all, lead),
    clashes: {
      days: clashDays.length,
      busiest: (clashDays[0] as YearFigures["clashes"]["busiest"] | undefined) ?? null,
    },
    guard: independentGuardCounts({ one, all, lead, permit }),
  };
}

function misfired(all: <T>(sql: string) => T[], lead: string): YearFigures["misfired"] {
  return all(`
    select ruleId, misfire, count(*) as times from (
      select distinct c.id, rule.value as ruleId, 'class_overridden' as misfire, 1 as place
      from dossier d join classification c on c.dossier_id = d.id join assessment_receipt a on a.id = c.receipt_id,
        json_each(json_array(json_extract(a.assessment, '$.class.tableRules'),
          json_extract(a.assessment, '$.class.minimumRules'))) list, json_each(list.value) rule
      where ${lead} and c.confirmed_class is not c.proposed_class
      union all
      select r.id, rule.value, 'advice_not_needed', 2 from dossier d join advice_request r on r.dossier_id = d.id,
        json_each(r.rule_ids) rule where ${lead} and r.asked_on is not null
        and (select conclusion from advice a where a.request_id = r.id order by number desc limit 1) = 'no_advice_needed'
      union all
      select k.id, ac.origin, 'condition_departed', 3 from dossier d join decision c on c.dossier_id = d.id
        join decision_condition k on k.decision_id = c.id join advice_condition ac on ac.id = k.advice_condition_id
        where ${lead} and k.treatment = 'departed' and ac.origin is not null and c.number = (select max(number)
          from decision n where n.dossier_id = d.id and n.kind in ('granted', 'amended'))
    ) group by misfire, ruleId order by times desc, place, ruleId`);
}

function methodAt(app: TestApp, year: number, today: string) {
  const lastDay = `${year}-12-31` < today ? `${year}-12-31` : today;
  const day = lastDay as Parameters<TestApp["rules"]["current"]>[0];
  return (app.rules.forGemeente(null, day) ?? app.rules.current(today as typeof day)).handreiking;
}
