import type { YearReportContent } from "~/domain/documents/year-report";
import { changePhases } from "~/domain/evaluation/changes-made";
import type { ChangeCounts, GuardFigures, OpenTimes } from "~/domain/evaluation/guard-figures";
import type { ReportSection } from "~/domain/evaluation/report-sections";
import type { ServiceFigures } from "~/domain/evaluation/service-figures";
import type { ClassFigures, YearFigures } from "~/domain/evaluation/year-figures";
import { inUnit, type OpenWords, openWords, phaseWords } from "./change-words";

/** One figure of the report with its words, the same on the page, in the PDF and in the CSV. */
export type FigureLine = { section: ReportSection; label: string; of: (figures: YearFigures) => number | null };

/** Every figure of a report, in the order in which they are shown. */
export const figureLines = (content: Pick<YearReportContent, "figures" | "classNames" | "serviceNames">) => [
  ...applications,
  ...content.figures.byClass.flatMap((row) => linesOfClass(row.class, content.classNames[row.class] ?? row.class)),
  ...changes,
  ...advice,
  ...content.figures.advice.flatMap(({ serviceId }) =>
    linesOfService(serviceId, content.serviceNames[serviceId] ?? serviceId),
  ),
  ...decisions,
  ...afterwards,
  ...method,
];

type Line = readonly [label: string, of: FigureLine["of"]];

const inSection = (section: ReportSection, lines: readonly Line[]): readonly FigureLine[] =>
  lines.map(([label, of]) => ({ section, label, of }));

const applications = inSection("applications", [
  ["Dossiers", (year) => year.dossiers],
  ["Meldingen", (year) => year.meldingen],
  ["Aanvragen voor een vergunning", (year) => year.permits],
  ["Aanvragen zonder bevestigde klasse", (year) => year.withoutClass],
  ["Ingetrokken of afgelast", (year) => year.calledOff],
  ["Vooraf aangekondigd", (year) => year.announcedAhead],
  ["Routes door deze gemeente", (year) => year.passages],
  ["Bij ontvangst niet compleet", (year) => year.incompleteAtFirst],
  ["Dagen waarop de termijn stilstond", (year) => year.daysSuspended],
]);

/** A figure of how dossiers held when they changed; there is none in a report from before these were counted. */
const guarded =
  (of: (guard: GuardFigures) => number | null) =>
  ({ guard }: YearFigures): number | null =>
    guard === null ? null : of(guard);

const openLines = (words: OpenWords, of: (guard: GuardFigures) => OpenTimes): readonly Line[] => [
  [words.number, guarded((guard) => of(guard).number)],
  [words.open, guarded((guard) => of(guard).open)],
  [`${words.length} (middelste waarde)`, guarded((guard) => inUnit(of(guard).median, words.unit))],
  [`${words.length} (langste)`, guarded((guard) => inUnit(of(guard).longest, words.unit))],
];

const changes = inSection("changes", [
  ["Wijzigingen", guarded((guard) => guard.changes)],
  ["Wijzigingen die van belang zijn", guarded((guard) => guard.material)],
  ["Wijzigingen met kans op een zwaardere klasse", guarded((guard) => guard.raisedClass)],
  ...changePhases.flatMap((phase): Line[] => {
    const of = (pick: (counts: ChangeCounts) => number) =>
      guarded((guard) => guard.byPhase.filter((row) => row.phase === phase).reduce((sum, row) => sum + pick(row), 0));
    return [
      [`${phaseWords[phase]}: wijzigingen`, of((row) => row.changes)],
      [`${phaseWords[phase]}: van belang`, of((row) => row.material)],
      [`${phaseWords[phase]}: kans op een zwaardere klasse`, of((row) => row.raisedClass)],
    ];
  }),
  ...openLines(openWords.reviews, (guard) => guard.reviews),
  ...openLines(openWords.warnings, (guard) => guard.warnings),
  ...openLines(openWords.expiries, (guard) => guard.expiries),
  ["Verschillen die volgens de gemeente niet van belang zijn", guarded((guard) => guard.ruledOut)],
]);

const advice = inSection("advice", [
  ["Adviesvragen die niet uit een regel komen", (year) => year.adviceAddedByHand],
  ["Dossiers met een wijziging na het eerste advies", (year) => year.changedAfterAdvice],
]);

const decisions = inSection("decisions", [
  ["Vergunningen verleend", (year) => year.granted],
  ["Vergunningen geweigerd", (year) => year.refused],
  ["Dagen tussen vergunning en evenement (middelste waarde)", (year) => year.medianDaysToEvenement],
  ["Vergunningen te laat voor bezwaar", (year) => year.tooLateForObjection],
  ["Weigeringen te laat voor bezwaar", guarded((guard) => guard.refusedTooLateForObjection)],
  ["Besluiten na de uiterste dag", guarded((guard) => guard.decidedLate)],
  ["Dossiers waarin de burgemeester afweek van wat in de weg stond", guarded((guard) => guard.departedDossiers)],
  ["Afwijkingen door de burgemeester", guarded((guard) => guard.departures)],
  ["Voorschriften geadviseerd", (year) => year.conditions.advised],
  ["Voorschriften overgenomen", (year) => year.conditions.adopted],
  ["Voorschriften aangepast overgenomen", (year) => year.conditions.adapted],
  ["Voorschriften niet overgenomen", (year) => year.conditions.departed],
]);

const afterwards = inSection("afterwards", [
  ["Evenementen met vergunning die voorbij zijn", (year) => year.toEvaluate],
  ["Evenementen die de gemeente evalueerde", (year) => year.evaluated],
  ["Evaluaties van alle partijen", (year) => year.evaluations],
  ["Incidenten", (year) => year.incidents],
  ["Mensen die zorg kregen", (year) => year.careContacts],
  ["Meldingen van overlast", (year) => year.nuisanceReports],
  ["Oordelen: voorschrift nageleefd", (year) => year.compliance.yes],
  ["Oordelen: voorschrift deels nageleefd", (year) => year.compliance.partly],
  ["Oordelen: voorschrift niet nageleefd", (year) => year.compliance.no],
  ["Evaluaties met een les", (year) => year.lessons],
]);

const method = inSection("method", [
  ["Andere klasse bevestigd dan de regels gaven", (year) => year.overridden],
  ["Later in een andere klasse gezet", (year) => year.reclassified],
  ["Keren dat van een regel is afgeweken", (year) => year.misfired.reduce((total, { times }) => total + times, 0)],
  ["Dagen met botsende evenementen", (year) => year.clashes.days],
]);

function linesOfClass(id: string, name: string): readonly FigureLine[] {
  const of = (pick: (row: ClassFigures) => number) => (year: YearFigures) => {
    const row = year.byClass.find((each) => each.class === id);
    return row === undefined ? 0 : pick(row);
  };
  return inSection("applications", [
    [`${name}: aanvragen`, of((row) => row.number)],
    [`${name}: op tijd ingediend`, of((row) => row.onTime)],
    [`${name}: te laat ingediend`, of((row) => row.late)],
  ]);
}

function linesOfService(id: string, name: string): readonly FigureLine[] {
  const of =
    <T extends number | null>(pick: (row: ServiceFigures) => T, none: T) =>
    (year: YearFigures) => {
      const row = year.advice.find((each) => each.serviceId === id);
      return row === undefined ? none : pick(row);
    };
  return inSection("advice", [
    [`${name}: gevraagd`, of((row) => row.asked, 0)],
    [`${name}: gegeven`, of((row) => row.given, 0)],
    [`${name}: te laat`, of((row) => row.late, 0)],
    [`${name}: geen reactie`, of((row) => row.noReaction, 0)],
    [`${name}: vraag ingetrokken`, of((row) => row.withdrawn, 0)],
    [`${name}: dagen tot advies (middelste waarde)`, of<number | null>((row) => row.medianLeadTime, null)],
  ]);
}
