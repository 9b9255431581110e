import { type SQL, sql } from "drizzle-orm";
import type { Conclusion } from "~/domain/advice/advice-status";
import type { DecisionKind, DossierKind, DossierTrack, Status } from "~/domain/dossier/status";
import type { LocalDate } from "~/domain/time/local-date";
import type { SuspensionGround } from "~/domain/time/suspension";
import type { Reader } from "../database.server";

/** Evenementen that begin from one day until before another, in one gemeente or (null) all. */
export type YearSpan = { from: string; until: string; gemeenteCode: string | null };

/** Dossiers of the span under the name `d`. An announcement that no application followed is none yet. */
export const inSpan = ({ from, until, gemeenteCode }: YearSpan): SQL =>
  sql`d.first_day >= ${from} and d.first_day < ${until} and d.application_id is not null${
    gemeenteCode === null ? sql`` : sql` and d.gemeente_code = ${gemeenteCode}`
  }`;

export type DossierRow = {
  id: string;
  reference: string;
  gemeenteCode: string;
  kind: DossierKind;
  track: DossierTrack;
  status: Status;
  firstDay: LocalDate;
  lastDay: LocalDate;
  proposedClass: string | null;
  receivedOnTime: 0 | 1 | null;
  outcome: DecisionKind | null;
  announcedAhead: 0 | 1;
  permitOn: LocalDate | null;
  changesAfterAdvice: number;
  conditionsAdvised: number;
  /** JSON of a list of `SuspensionRow`. */
  suspensions: string;
  /** JSON of a list of `ClassificationRow`, oldest first. */
  classifications: string;
  /** Conditions of the newest decision that granted or amended. */
  adopted: number;
  adapted: number;
  departed: number;
  general: number;
  own: number;
  /** JSON of the rules behind the conditions that were departed from. */
  departedOrigins: string;
  /** Parties that evaluated, whether the gemeente is one, the highest number that one gives, the lessons of all. */
  parties: number;
  byGemeente: 0 | 1;
  incidents: number;
  careContacts: number;
  nuisanceReports: number;
  lessons: number;
  /** Answers on conditions, over all parties. */
  yes: number;
  partly: number;
  no: number;
  /** JSON of a list of `LessonRow`. */
  lessonTexts: string;
};

/** What one party wrote down to do otherwise. */
export type LessonRow = { evenement: string; organisation: string; text: string };

export type SuspensionRow = {
  ground: SuspensionGround;
  askedOn: LocalDate;
  termEndsOn: LocalDate;
  answeredOn: LocalDate | null;
};

export type ClassificationRow = {
  proposed: string | null;
  confirmed: string;
  /** The rules behind a proposal are read only where it was departed from: a receipt is large. */
  rules: { table: string[] | null; minimum: string[] | null } | null;
};

/** Every dossier of the span with what was done in it, added up in the database. */
export const dossierRows = (read: Reader, span: YearSpan): DossierRow[] =>
  read.all(sql`
    with spanned as (select d.* from dossier d where ${inSpan(span)}),
    treated as (
      select d.id as dossier_id, sum(t.treatment = 'adopted') as adopted, sum(t.treatment = 'adapted') as adapted,
        sum(t.treatment = 'departed') as departed, sum(t.treatment = 'general') as general,
        sum(t.treatment = 'own') as own, json_group_array(a.origin) filter (where a.origin is not null) as origins
      from spanned d
      join decision c on c.dossier_id = d.id and c.number = (
        select max(n.number) from decision n where n.dossier_id = d.id and n.kind in ('granted', 'amended'))
      join decision_condition t on t.decision_id = c.id
      left join advice_condition a on a.id = t.advice_condition_id and t.treatment = 'departed'
      group by d.id),
    said as (
      select d.id as dossier_id, count(*) as parties, max(o.kind = 'gemeente') as by_gemeente,
        max(e.incidents) as incidents, max(e.care_contacts) as care_contacts,
        max(e.nuisance_reports) as nuisance_reports, sum(e.lessons <> '') as lessons,
        json_group_array(json_object('evenement', d.name, 'organisation', o.name, 'text', e.lessons) order by o.name)
          filter (where e.lessons <> '') as lesson_texts,
        sum((select count(*) from condition_evaluation k where k.evaluation_id = e.id and k.compliance = 'yes')) as yes,
        sum((select count(*) from condition_evaluation k where k.evaluation_id = e.id and k.compliance = 'partly'))
          as partly,
        sum((select count(*) from condition_evaluation k where k.evaluation_id = e.id and k.compliance = 'no')) as no
      from spanned d join evaluation e on e.dossier_id = d.id join organisation o on o.id = e.organisation_id
      group by d.id)
    select d.id, d.reference, d.gemeente_code as gemeenteCode, d.kind, d.track, d.status, d.first_day as firstDay,
      d.last_day as lastDay, d.proposed_class as proposedClass, d.received_on_time as receivedOnTime, d.outcome,
      exists (select 1 from milestone m where m.dossier_id = d.id and m.milestone = 'vooraankondiging_ontvangen')
        as announcedAhead,
      (select min(c.decided_on) from decision c where c.dossier_id = d.id and c.kind = 'granted') as permitOn,
      (select count(*) from application_version v where v.application_id = d.application_id and v.submitted_at >
        (select min(a.given_at) from advice_request r join advice a on a.request_id = r.id where r.dossier_id = d.id)
      ) as changesAfterAdvice,
      (select count(distinct ac.thread_id) from advice_request r
        join advice a on a.request_id = r.id
          and a.number = (select max(n.number) from advice n where n.request_id = r.id)
        join advice_condition ac on ac.advice_id = a.id
        where r.dossier_id = d.id and r.status <> 'withdrawn') as conditionsAdvised,
      (select json_group_array(json_object('ground', s.ground, 'askedOn', s.asked_on, 'termEndsOn', s.term_ends_on,
          'answeredOn', s.answered_on))
        from suspension s where s.dossier_id = d.id) as suspensions,
      (select json_group_array(json_object('proposed', c.proposed_class, 'confirmed', c.confirmed_class, 'rules',
          json(case when c.proposed_class is not c.confirmed_class then (
            select json_object('table', json_extract(r.assessment, '$.class.tableRules'),
              'minimum', json_extract(r.assessment, '$.class.minimumRules'))
            from assessment_receipt r where r.id = c.receipt_id) end)) order by c.confirmed_at, c.id)
        from classification c where c.dossier_id = d.id) as classifications,
      coalesce(treated.adopted, 0) as adopted, coalesce(treated.adapted, 0) as adapted,
      coalesce(treated.departed, 0) as departed, coalesce(treated.general, 0) as general,
      coalesce(treated.own, 0) as own, coalesce(treated.origins, '[]') as departedOrigins,
      coalesce(said.parties, 0) as parties, coalesce(said.by_gemeente, 0) as byGemeente,
      coalesce(said.incidents, 0) as incidents, coalesce(said.care_contacts, 0) as careContacts,
      coalesce(said.nuisance_reports, 0) as nuisanceReports, coalesce(said.lessons, 0) as lessons,
      coalesce(said.yes, 0) as yes, coalesce(said.partly, 0) as partly, coalesce(said.no, 0) as no,
      coalesce(said.lesson_texts, '[]') as lessonTexts
    from spanned d
    left join treated on treated.dossier_id = d.id
    left join said on said.dossier_id = d.id`);

export type RequestRow = {
  dossierId: string;
  serviceId: string;
  status: string;
  ruleIds: string;
  askedOn: LocalDate | null;
  dueOn: LocalDate | null;
  answeredOn: LocalDate | null;
  conclusion: Conclusion | null;
};

/** Requests that were sent; a concept the services have not seen. */
export const requestRows = (read: Reader, span: YearSpan): RequestRow[] =>
  read.all(sql`
    select r.dossier_id as dossierId, r.service_id as serviceId, r.status, r.rule_ids as ruleIds,
      r.asked_on as askedOn, r.due_on as dueOn,
      (select min(a.given_on) from advice a where a.request_id = r.id and a.given_at >= r.asked_at) as answeredOn,
      (select a.conclusion from advice a where a.request_id = r.id order by a.number desc limit 1) as conclusion
    from dossier d join advice_request r on r.dossier_id = d.id
    where ${inSpan(span)} and r.asked_at is not null`);
