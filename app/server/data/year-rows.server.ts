import { type SQL, sql } from "drizzle-orm";
import type { Conclusion } from "~/domain/advice/advice-status";
import type { DecisionKind, DossierKind, DossierTrack, Status } from "~/domain/dossier/status";
import type { ConditionTreatment } from "~/domain/permit/condition-treatment";
import type { LocalDate } from "~/domain/time/local-date";
import type { Reader } from "../database.server";

/** Evenementen that begin from one day until before another, in one gemeente or (null) all. */
export type YearSpan = { from: string; until: string; gemeenteCode: string | null };

/** Dossiers of the span under the name `d`. An announcement that no application followed is none yet. */
const inSpan = ({ from, until, gemeenteCode }: YearSpan): SQL =>
  sql`d.first_day >= ${from} and d.first_day < ${until} and d.status <> 'announced'${
    gemeenteCode === null ? sql`` : sql` and d.gemeente_code = ${gemeenteCode}`
  }`;

export type DossierRow = {
  id: string;
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
};

export const dossierRows = (read: Reader, span: YearSpan): DossierRow[] =>
  read.all(sql`
    select d.id, d.gemeente_code as gemeenteCode, d.kind, d.track, d.status, d.first_day as firstDay,
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
        where r.dossier_id = d.id and r.status <> 'withdrawn') as conditionsAdvised
    from dossier d where ${inSpan(span)}`);

export type SuspensionRow = {
  dossierId: string;
  askedOn: LocalDate;
  termEndsOn: LocalDate;
  answeredOn: LocalDate | null;
};

export const suspensionRows = (read: Reader, span: YearSpan): SuspensionRow[] =>
  read.all(sql`
    select s.dossier_id as dossierId, s.asked_on as askedOn, s.term_ends_on as termEndsOn, s.answered_on as answeredOn
    from dossier d join suspension s on s.dossier_id = d.id where ${inSpan(span)}`);

export type ClassificationRow = { dossierId: string; proposed: string | null; confirmed: string; rules: string | null };

/** The rules behind a proposal are read only where it was departed from: a receipt is large. */
export const classificationRows = (read: Reader, span: YearSpan): ClassificationRow[] =>
  read.all(sql`
    select c.dossier_id as dossierId, c.proposed_class as proposed, c.confirmed_class as confirmed,
      case when c.proposed_class is not c.confirmed_class then (
        select json_object('table', json_extract(r.assessment, '$.class.tableRules'),
          'minimum', json_extract(r.assessment, '$.class.minimumRules'))
        from assessment_receipt r where r.id = c.receipt_id) end as rules
    from dossier d join classification c on c.dossier_id = d.id where ${inSpan(span)}
    order by c.confirmed_at, c.id`);

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

export type TreatmentRow = { dossierId: string; treatment: ConditionTreatment; origin: string | null };

/** Conditions of the newest decision that granted or amended, with the rule behind each that was departed from. */
export const treatmentRows = (read: Reader, span: YearSpan): TreatmentRow[] =>
  read.all(sql`
    select d.id as dossierId, dc.treatment,
      case when dc.treatment = 'departed' then ac.origin end as origin
    from dossier d
    join decision c on c.dossier_id = d.id and c.number = (
      select max(n.number) from decision n where n.dossier_id = d.id and n.kind in ('granted', 'amended'))
    join decision_condition dc on dc.decision_id = c.id
    left join advice_condition ac on ac.id = dc.advice_condition_id
    where ${inSpan(span)}`);

export type EvaluationRow = {
  dossierId: string;
  byGemeente: 0 | 1;
  incidents: number | null;
  careContacts: number | null;
  nuisanceReports: number | null;
  hasLesson: 0 | 1;
  yes: number;
  partly: number;
  no: number;
};

export const evaluationRows = (read: Reader, span: YearSpan): EvaluationRow[] =>
  read.all(sql`
    select e.dossier_id as dossierId, o.kind = 'gemeente' as byGemeente, e.incidents, e.care_contacts as careContacts,
      e.nuisance_reports as nuisanceReports, e.lessons <> '' as hasLesson,
      coalesce(sum(k.compliance = 'yes'), 0) as yes, coalesce(sum(k.compliance = 'partly'), 0) as partly,
      coalesce(sum(k.compliance = 'no'), 0) as no
    from dossier d join evaluation e on e.dossier_id = d.id join organisation o on o.id = e.organisation_id
    left join condition_evaluation k on k.evaluation_id = e.id
    where ${inSpan(span)} group by e.id`);

export type LessonRow = {
  evenement: string;
  reference: string;
  firstDay: string;
  gemeenteCode: string;
  organisation: string;
  text: string;
};

/** What parties wrote down to do otherwise, by the day of the evenement. */
export const lessonRows = (read: Reader, span: YearSpan, most: number): LessonRow[] =>
  read.all(sql`
    select d.name as evenement, d.reference, d.first_day as firstDay, d.gemeente_code as gemeenteCode,
      o.name as organisation, e.lessons as text
    from dossier d join evaluation e on e.dossier_id = d.id join organisation o on o.id = e.organisation_id
    where ${inSpan(span)} and e.lessons <> '' order by d.first_day desc, d.reference, o.name limit ${most}`);
