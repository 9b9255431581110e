import type { KnownValue } from "~/domain/handreiking/assessment";
import type { FactOption, Handreiking } from "~/domain/handreiking/model";
import { profileScorePrefix } from "~/domain/handreiking/reserved";
import { clockFacts } from "~/domain/handreiking/supplied-facts";
import { formatList, formatNumber } from "./format";

const trackNames: Readonly<Record<string, string>> = {
  vrij: "vergunningvrij",
  melding: "melding",
  vergunning: "vergunning",
};

/** The name of whatever a rule can read, as it stands in a sentence. */
export function subjectName(handreiking: Handreiking, subject: string): string {
  const fact =
    handreiking.facts.find((one) => one.id === subject) ?? handreiking.derived.find((one) => one.id === subject);
  if (fact) return fact.label.nl;
  if (subject.startsWith(profileScorePrefix)) {
    const profile = handreiking.scan?.profiles.find((one) => profileScorePrefix + one.id === subject);
    return `de score voor ${profile?.name.nl ?? subject}`;
  }
  const question = handreiking.questions.find((one) => one.id === subject);
  return outcomeNames[subject] ?? question?.label.nl ?? subject;
}

const outcomeNames: Readonly<Record<string, string>> = {
  klasse: "de klasse",
  traject: "het traject",
  risicoscore: "de risicoscore",
  advies_nodig: "advies nodig",
  gebeurd: "wat er gebeurd is",
};

/** An option as the reader knows it. */
export function optionName(handreiking: Handreiking, subject: string, option: string): string {
  if (subject === "klasse") return option;
  if (subject === "traject") return trackNames[option] ?? option;
  if (subject === "gebeurd") return handreiking.milestones.find((one) => one.id === option)?.name ?? option;
  const found = optionsOfSubject(handreiking, subject).find((one) => one.id === option);
  return found?.label.nl ?? option;
}

function optionsOfSubject(handreiking: Handreiking, subject: string): readonly FactOption[] {
  const fact = handreiking.facts.find((one) => one.id === subject);
  if (fact) return fact.type === "number" ? [] : fact.options;
  return handreiking.derived.find((one) => one.id === subject)?.options ?? [];
}

/** 12000 is "12.000", 2.5 is "2,5" and 1560 minutes is "02.00 uur de volgende dag". */
export function numberName(subject: string, value: number): string {
  if (clockFacts.has(subject)) return clock(value);
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return formatNumber(value, decimals);
}

function clock(minutes: number): string {
  const day = 24 * 60;
  const two = (part: number) => String(part).padStart(2, "0");
  const text = `${two(Math.floor((minutes % day) / 60))}.${two(minutes % 60)} uur`;
  if (minutes === day) return "24.00 uur";
  return minutes > day ? `${text} de volgende dag` : text;
}

/** What is known of a fact, in words. */
export function knownValueName(handreiking: Handreiking, subject: string, known: KnownValue): string {
  const names = (ids: readonly string[]) => ids.map((id) => optionName(handreiking, subject, id));
  switch (known.kind) {
    case "value": {
      const { value } = known;
      if (typeof value === "number") return withUnit(handreiking, subject, numberName(subject, value));
      if (typeof value === "string") return optionName(handreiking, subject, value);
      return value.length === 0 ? "geen" : formatList(names(value.map(String)));
    }
    case "between":
      return "nog niet bekend";
    case "one-of":
      return known.options.length > 3 ? "nog niet bekend" : `nog ${formatList(names(known.options), "of")}`;
    case "includes":
      return known.certain.length === 0 ? "nog niet bekend" : `${formatList(names(known.certain))} en misschien meer`;
    case "not-applicable":
      return "niet van toepassing";
  }
}

function withUnit(handreiking: Handreiking, subject: string, number: string): string {
  if (clockFacts.has(subject)) return number;
  const fact =
    handreiking.facts.find((one) => one.id === subject) ?? handreiking.derived.find((one) => one.id === subject);
  const unit = fact && "unit" in fact ? fact.unit : "";
  return unit ? `${number} ${unit}` : number;
}
