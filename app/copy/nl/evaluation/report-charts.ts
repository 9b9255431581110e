import { busiest, type YearReportContent } from "~/domain/documents/year-report";
import type { ReportSection } from "~/domain/evaluation/report-sections";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { formatCount, formatList, formatNumber } from "../format";
import { changesByPhase, changesPerGemeente } from "./change-charts";

/** A chart whose title is its message; percentages run to a hundred. */
export type ReportChart = {
  section: ReportSection;
  title: string;
  categoryLabel: string;
  bars: readonly { label: string; value: number; before?: number }[];
  unit?: string;
  maximum?: number;
};

/** The charts that a report has something to say in; one without figures is left out. */
export function reportCharts(content: YearReportContent): readonly ReportChart[] {
  return [
    perGemeente(content),
    perClass(content),
    onTime(content),
    changesByPhase(content),
    changesPerGemeente(content),
    lateAdvice(content),
    leadTimes(content),
    treatments(content),
    objection(content),
    compliance(content),
    clashes(content),
  ].filter((chart) => chart !== null);
}

type Chart = ReportChart | null;
type Content = YearReportContent;

/** What the year before had, when there was one. */
const before = (content: Content, of: (figures: YearFigures) => number | undefined) =>
  content.previous === null ? {} : { before: of(content.previous) ?? 0 };

const verb = (names: readonly string[], one: string, many: string) => (names.length === 1 ? one : many);

function perGemeente(content: Content): Chart {
  const most = busiest(content.gemeenten);
  if (most === null) return null;
  return {
    section: "applications",
    title: `${formatList(most.names)} ${verb(most.names, "had", "hadden")} de meeste dossiers: ${formatNumber(most.number)}`,
    categoryLabel: "Gemeente",
    bars: content.gemeenten.map(({ name, figures, previous }) => ({
      label: name,
      value: figures.dossiers,
      ...(content.previous === null ? {} : { before: previous?.dossiers ?? 0 }),
    })),
  };
}

function perClass(content: Content): Chart {
  const { byClass } = content.figures;
  const total = byClass.reduce((sum, row) => sum + row.number, 0);
  if (total === 0) return null;
  const most = Math.max(...byClass.map((row) => row.number));
  const names = byClass.filter((row) => row.number === most).map((row) => content.classNames[row.class] ?? row.class);
  return {
    section: "applications",
    title: `De meeste aanvragen vielen in ${formatList(names)}: ${formatNumber(most)} van de ${formatNumber(total)}`,
    categoryLabel: "Klasse",
    bars: byClass.map((row) => ({
      label: content.classNames[row.class] ?? row.class,
      value: row.number,
      ...before(content, (year) => year.byClass.find((each) => each.class === row.class)?.number),
    })),
  };
}

const percentage = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function onTime(content: Content): Chart {
  const rows = content.figures.byClass.filter((row) => row.onTime + row.late > 0);
  const judged = rows.reduce((sum, row) => sum + row.onTime + row.late, 0);
  if (judged === 0) return null;
  const inTime = rows.reduce((sum, row) => sum + row.onTime, 0);
  const title =
    inTime === judged
      ? judged === 1
        ? "De enige aanvraag met een klasse kwam op tijd"
        : `Alle ${formatNumber(judged)} aanvragen met een klasse kwamen op tijd`
      : `Van de aanvragen met een klasse kwam ${percentage(inTime, judged)}% op tijd: ${formatNumber(inTime)} van de ${formatNumber(judged)}`;
  return {
    section: "applications",
    title,
    categoryLabel: "Klasse",
    unit: "%",
    maximum: 100,
    bars: rows.map((row) => {
      const earlier = content.previous?.byClass.find((each) => each.class === row.class);
      const compared = earlier !== undefined && earlier.onTime + earlier.late > 0;
      return {
        label: content.classNames[row.class] ?? row.class,
        value: percentage(row.onTime, row.onTime + row.late),
        ...(compared ? { before: percentage(earlier.onTime, earlier.onTime + earlier.late) } : {}),
      };
    }),
  };
}

function lateAdvice(content: Content): Chart {
  const { advice } = content.figures;
  const asked = advice.reduce((sum, row) => sum + row.asked, 0);
  if (asked === 0) return null;
  const most = Math.max(...advice.map((row) => row.late));
  const latest = advice.filter((row) => row.late === most);
  const names = latest.map((row) => content.serviceNames[row.serviceId] ?? row.serviceId);
  const [first] = latest;
  const title =
    most === 0 || first === undefined
      ? asked === 1
        ? "Het enige gevraagde advies was niet te laat"
        : `Geen van de ${formatNumber(asked)} gevraagde adviezen was te laat`
      : latest.length === 1
        ? `${names[0]} was het vaakst te laat: bij ${formatNumber(most)} van de ${formatCount(first.asked, "adviesvraag", "adviesvragen")}`
        : `${formatList(names)} waren het vaakst te laat: elk ${formatNumber(most)} keer`;
  return {
    section: "advice",
    title,
    categoryLabel: "Dienst",
    bars: advice.map((row) => ({
      label: content.serviceNames[row.serviceId] ?? row.serviceId,
      value: row.late,
      ...before(content, (year) => year.advice.find((each) => each.serviceId === row.serviceId)?.late),
    })),
  };
}

function leadTimes(content: Content): Chart {
  const rows = content.figures.advice.flatMap((row) =>
    row.medianLeadTime === null ? [] : [{ ...row, days: row.medianLeadTime }],
  );
  if (rows.length === 0) return null;
  const longest = Math.max(...rows.map((row) => row.days));
  const names = rows
    .filter((row) => row.days === longest)
    .map((row) => content.serviceNames[row.serviceId] ?? row.serviceId);
  const days = `${formatNumber(longest, 1)} ${longest === 1 ? "dag" : "dagen"}`;
  const title =
    names.length === rows.length
      ? `Een advies kwam in het midden na ${days}`
      : `Op advies van ${formatList(names)} wachtte de gemeente het langst: in het midden ${days}`;
  return {
    section: "advice",
    title,
    categoryLabel: "Dienst",
    unit: "dagen",
    bars: rows.map((row) => {
      const earlier = content.previous?.advice.find((each) => each.serviceId === row.serviceId)?.medianLeadTime;
      return {
        label: content.serviceNames[row.serviceId] ?? row.serviceId,
        value: row.days,
        ...(earlier === null || earlier === undefined ? {} : { before: earlier }),
      };
    }),
  };
}

function treatments(content: Content): Chart {
  const { adopted, adapted, departed } = content.figures.conditions;
  const treated = adopted + adapted + departed;
  if (treated === 0) return null;
  return {
    section: "decisions",
    title: `Van de geadviseerde voorschriften is ${percentage(adopted + adapted, treated)}% overgenomen: ${formatNumber(adopted + adapted)} van de ${formatNumber(treated)}`,
    categoryLabel: "Wat ermee gebeurde",
    bars: [
      { label: "Overgenomen", value: adopted, ...before(content, (year) => year.conditions.adopted) },
      { label: "Aangepast overgenomen", value: adapted, ...before(content, (year) => year.conditions.adapted) },
      { label: "Niet overgenomen", value: departed, ...before(content, (year) => year.conditions.departed) },
    ],
  };
}

function objection(content: Content): Chart {
  const { granted, tooLateForObjection: late } = content.figures;
  if (granted === 0) return null;
  const inTime = granted - late;
  const title =
    late === 0
      ? granted === 1
        ? "Bij de enige vergunning was er genoeg tijd voor bezwaar"
        : `Bij alle ${formatNumber(granted)} vergunningen was er genoeg tijd voor bezwaar`
      : `Bij ${formatNumber(late)} van de ${formatCount(granted, "vergunning", "vergunningen")} was er minder dan zes weken voor bezwaar`;
  return {
    section: "decisions",
    title,
    categoryLabel: "Tijd tussen vergunning en evenement",
    bars: [
      {
        label: "Zes weken of meer",
        value: inTime,
        ...before(content, (year) => year.granted - year.tooLateForObjection),
      },
      { label: "Minder dan zes weken", value: late, ...before(content, (year) => year.tooLateForObjection) },
    ],
  };
}

function compliance(content: Content): Chart {
  const { yes, partly, no } = content.figures.compliance;
  const seen = yes + partly + no;
  if (seen === 0) return null;
  return {
    section: "afterwards",
    title: `Van de voorschriften die iemand controleerde, is ${percentage(yes, seen)}% nageleefd`,
    categoryLabel: "Oordeel",
    bars: [
      { label: "Nageleefd", value: yes, ...before(content, (year) => year.compliance.yes) },
      { label: "Deels nageleefd", value: partly, ...before(content, (year) => year.compliance.partly) },
      { label: "Niet nageleefd", value: no, ...before(content, (year) => year.compliance.no) },
    ],
  };
}

function clashes(content: Content): Chart {
  const most = busiest(content.gemeenten, (figures) => figures.clashes.days);
  if (most === null) return null;
  return {
    section: "method",
    title: `De kalender van ${formatList(most.names)} botste het vaakst: op ${formatCount(most.number, "dag", "dagen")}`,
    categoryLabel: "Gemeente",
    unit: "dagen",
    bars: content.gemeenten
      .filter(({ figures, previous }) => figures.clashes.days > 0 || (previous?.clashes.days ?? 0) > 0)
      .map(({ name, figures, previous }) => ({
        label: name,
        value: figures.clashes.days,
        ...(content.previous === null ? {} : { before: previous?.clashes.days ?? 0 }),
      })),
  };
}
