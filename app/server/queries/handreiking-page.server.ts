import { sourceText } from "~/copy/nl/explanation";
import { optionName, subjectName } from "~/copy/nl/fact-words";
import { conditionText } from "~/copy/nl/handreiking/condition-text";
import { partyNames, readingText, termLine } from "~/copy/nl/handreiking/reading-text";
import type { Handreiking, JointRule, Rule, ScanQuestion, Step, Term } from "~/domain/handreiking/model";
import type { Source } from "~/domain/handreiking/source";
import type { App } from "../app.server";

export type RuleLine = {
  id: string;
  text: string;
  when: string;
  source: string;
  standing: string | null;
  local: boolean;
};
export type ScanLine = { question: string; answers: readonly { answer: string; points: number }[]; source: string };

export type HandreikingPage = ReturnType<typeof readHandreiking>;

/** The method as people read it: every rule in words with its source, with a gemeente's own layer if one is chosen. */
export function readHandreiking(app: App, today: Parameters<App["rules"]["current"]>[0], gemeenteCode: string | null) {
  const regional = app.rules.current(today).handreiking;
  const known = regional.gemeenten.some((gemeente) => gemeente.id === gemeenteCode);
  const handreiking = (known ? app.rules.forGemeente(gemeenteCode, today)?.handreiking : undefined) ?? regional;
  const line = (rule: Rule, text: string) => ruleLine(handreiking, rule, text);
  return {
    title: handreiking.title,
    version: handreiking.version,
    validFrom: handreiking.validFrom,
    note: handreiking.note,
    gemeenten: regional.gemeenten,
    gemeente: known ? gemeenteCode : null,
    local: handreiking.local === null ? null : { standing: handreiking.local.standing, note: handreiking.local.note },
    steps: handreiking.steps.map((step) => stepLine(handreiking, step)),
    melding: (handreiking.track.melding?.criteria ?? []).map((rule) => line(rule, rule.text.nl)),
    free: (handreiking.track.free?.criteria ?? []).map((rule) => line(rule, rule.text.nl)),
    scan: (handreiking.scan?.profiles ?? []).map((profile) => ({
      name: profile.name.nl,
      questions: profile.questions.map((question) => scanLine(handreiking, question)),
    })),
    classes: handreiking.classes.order.map((id, position) => ({
      id,
      position,
      name: handreiking.classes.names[id]?.nl ?? id,
    })),
    classRules: [...handreiking.classes.table, ...handreiking.classes.minimum].map((rule) => line(rule, rule.class)),
    advice: handreiking.advice.map((rule) => line(rule, `${serviceName(handreiking, rule.service)}: ${rule.subject}`)),
    joint: handreiking.joint === null ? [] : [line(handreiking.joint, jointText(handreiking, handreiking.joint))],
    adviceTerm: adviceTermOf(handreiking),
    attachments: handreiking.attachments.map((rule) => line(rule, rule.name.nl)),
    conditions: handreiking.conditions.map((rule) => line(rule, rule.text)),
    elsewhere: handreiking.elsewhere.map((rule) => line(rule, `${rule.name.nl} (${rule.where.nl})`)),
    sources: Object.values(handreiking.sources).map(({ key, title, version, note, standing }) => ({
      key,
      title,
      version,
      note,
      standing,
    })),
  };
}

function ruleLine(handreiking: Handreiking, rule: Rule, text: string): RuleLine {
  const when = conditionText(handreiking, rule.when);
  return {
    id: rule.id,
    text,
    when: when === "" ? readingText.always : when,
    source: sourcesOf(handreiking, rule.sources),
    standing: standingOf(handreiking, rule.sources),
    local: rule.local !== null,
  };
}

function stepLine(handreiking: Handreiking, step: Step) {
  return {
    id: step.id,
    number: step.number,
    name: step.name,
    who: partyNames[step.by],
    terms: step.terms.map((term) => termText(handreiking, term)),
    source: sourcesOf(handreiking, step.sources),
  };
}

function termText(handreiking: Handreiking, term: Term): string {
  const milestone = handreiking.milestones.find((each) => each.id === term.milestone)?.name ?? term.milestone;
  const when = conditionText(handreiking, term.when);
  const length = termLine(term.amount, term.unit, term.direction, milestone);
  return when === "" ? length : `${length} (${when})`;
}

function scanLine(handreiking: Handreiking, question: ScanQuestion): ScanLine {
  const { points } = question;
  const answers =
    points.kind === "bands"
      ? points.bands.map((band) => ({
          answer: `vanaf ${band.from.toLocaleString("nl-NL")}`,
          points: band.points / 100,
        }))
      : points.points.map((each) => ({
          answer: optionName(handreiking, question.fact, each.option),
          points: each.points / 100,
        }));
  return {
    question: subjectName(handreiking, question.fact),
    answers,
    source: sourcesOf(handreiking, question.sources),
  };
}

/** For which classes which services advise together, and who writes it down. */
function jointText(handreiking: Handreiking, { classes, from, by, meeting }: JointRule): string {
  const names = from.map((id) => serviceName(handreiking, id));
  return readingText.jointRule(classes, names, serviceName(handreiking, by), meeting);
}

/** How long an adviser has and when a reminder goes out; null when the method sets no term. */
function adviceTermOf(handreiking: Handreiking) {
  const { adviceTerm } = handreiking;
  if (adviceTerm === null) return null;
  return {
    terms: adviceTerm.terms.map((term) => termText(handreiking, term)),
    reminders: readingText.reminders(adviceTerm.remindDaysBefore),
    source: sourcesOf(handreiking, adviceTerm.sources),
  };
}

const serviceName = ({ services }: Handreiking, id: string): string =>
  services.find((service) => service.id === id)?.name ?? id;

const sourcesOf = (handreiking: Handreiking, sources: readonly Source[]): string =>
  sources.map((source) => sourceText(handreiking, source)).join("; ");

function standingOf(handreiking: Handreiking, sources: readonly Source[]): string | null {
  const standings = sources.map((source) => handreiking.sources[source.key]?.standing);
  if (standings.includes("eigen_oordeel")) return readingText.own;
  return standings.includes("geleend") ? readingText.borrowed : null;
}
