import { ruleName } from "~/copy/nl/evaluation/rule-names";
import type { YearReportContent } from "~/domain/documents/year-report";
import type { DossierFigures } from "~/domain/evaluation/dossier-figures";
import { isTooLateForObjection } from "~/domain/evaluation/guard-figures";
import { type CountingContext, type YearFigures, yearFigures } from "~/domain/evaluation/year-figures";
import type { Handreiking } from "~/domain/handreiking/model";
import { daysBetween, localDate } from "~/domain/time/local-date";
import type { Context } from "./context.server";
import { type DossierOfYear, dossierFiguresOf } from "./data/dossier-figures.server";
import { regionOrganisation } from "./data/region-organisation.server";
import type { ReportKey } from "./data/year-reports.server";
import type { Reader } from "./database.server";

const mostLessons = 60;

/** Counts a year and the year before it as they are known now, in four statements however many dossiers there are. */
export async function countYear(read: Reader, ctx: Context, key: ReportKey): Promise<YearReportContent> {
  const { year } = key;
  const gemeenteCode = key.gemeenteCode === "" ? null : key.gemeenteCode;
  const from = startOf(year);
  const until = startOf(year + 1);
  const dossiers = await dossierFiguresOf(read, ctx.app.rules, { from: startOf(year - 1), until, gemeenteCode });
  const handreiking = methodOf(ctx, year);
  const around: CountingContext = {
    classOrder: handreiking.classes.order,
    serviceOrder: handreiking.services.map(({ id }) => id),
    today: ctx.today,
  };
  const [now, before] = [
    dossiers.filter(({ firstDay }) => firstDay >= from),
    dossiers.filter(({ firstDay }) => firstDay < from),
  ];
  const figures = yearFigures(now, around);
  const nameOf = (code: string) => handreiking.gemeenten.find(({ id }) => id === code)?.name ?? code;
  return {
    region: (await regionOrganisation(read))?.name ?? "",
    gemeente: gemeenteCode === null ? null : nameOf(gemeenteCode),
    year,
    countedOn: ctx.today,
    handreiking: `${handreiking.title}, versie ${handreiking.version}`,
    figures,
    previous: counted(before, around),
    gemeenten: gemeenteCode === null ? perGemeente(handreiking, now, before, around) : [],
    classNames: namesOf(
      figures.byClass.map((row) => row.class),
      (id) => handreiking.classes.names[id]?.nl ?? id,
    ),
    serviceNames: Object.fromEntries(handreiking.services.map(({ id, name }) => [id, name])),
    ruleNames: namesOf(
      figures.misfired.map(({ ruleId }) => ruleId),
      (id) => ruleName(handreiking, id),
    ),
    ...named(handreiking, now.toSorted(byDay)),
  };
}

/** The newest evenement first. */
const byDay = (one: DossierFigures, other: DossierFigures) =>
  one.firstDay === other.firstDay
    ? one.reference.localeCompare(other.reference)
    : other.firstDay.localeCompare(one.firstDay);

/** What is told dossier by dossier; never a name of a person. */
function named(
  handreiking: Handreiking,
  dossiers: readonly DossierOfYear[],
): Pick<YearReportContent, "lessons" | "departures" | "lateDecisions" | "ruledOut"> {
  const nameOf = (code: string) => handreiking.gemeenten.find(({ id }) => id === code)?.name ?? code;
  const leads = dossiers.filter(({ kind }) => kind === "lead");
  const about = ({ reference, gemeenteCode }: DossierFigures) => ({ reference, gemeente: nameOf(gemeenteCode) });
  return {
    lessons: dossiers
      .flatMap(({ firstDay, gemeenteCode, lessonTexts }) =>
        lessonTexts.map((lesson) => ({ ...lesson, firstDay, gemeente: nameOf(gemeenteCode) })),
      )
      .slice(0, mostLessons),
    departures: leads.flatMap((dossier) =>
      dossier.record.departures.map((departure) => ({ ...about(dossier), ...departure })),
    ),
    lateDecisions: leads.flatMap((dossier) => lateDecision(dossier).map((late) => ({ ...about(dossier), ...late }))),
    ruledOut: leads.flatMap((dossier) => dossier.record.ruledOut.map((ruling) => ({ ...about(dossier), ...ruling }))),
  };
}

/** The first decision of a dossier when it came after its last day, or left too little time for objection. */
function lateDecision({ firstDay, record: { decision } }: DossierFigures) {
  if (decision === null) return [];
  const { kind, on, lastDayMissed } = decision;
  const hasObjection = kind === "not_treated" || !isTooLateForObjection(on, firstDay);
  if (hasObjection && lastDayMissed === null) return [];
  return [{ kind, decidedOn: on, daysLeft: daysBetween(on, firstDay), lastDayMissed }];
}

const startOf = (year: number): string => `${String(year).padStart(4, "0")}-01-01`;

/** The method as it was on the last day of the year, or as it is now when the year is not over. */
function methodOf({ app, today }: Context, year: number): Handreiking {
  const lastDay = localDate(`${String(year).padStart(4, "0")}-12-31`);
  const onDay = lastDay < today ? lastDay : today;
  return (app.rules.forGemeente(null, onDay) ?? app.rules.current(today)).handreiking;
}

/** Null when there is nothing to compare with: no dossiers is no figure of zero. */
const counted = (dossiers: readonly DossierFigures[], around: CountingContext): YearFigures | null =>
  dossiers.length === 0 ? null : yearFigures(dossiers, around);

function perGemeente(
  { gemeenten }: Handreiking,
  now: readonly DossierFigures[],
  before: readonly DossierFigures[],
  around: CountingContext,
): YearReportContent["gemeenten"] {
  return gemeenten
    .toSorted((one, other) => one.name.localeCompare(other.name, "nl"))
    .map(({ id, name }) => {
      const own = (dossier: DossierFigures) => dossier.gemeenteCode === id;
      return {
        code: id,
        name,
        figures: yearFigures(now.filter(own), around),
        previous: counted(before.filter(own), around),
      };
    });
}

const namesOf = (ids: readonly string[], nameOf: (id: string) => string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
