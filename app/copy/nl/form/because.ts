import type { Reason, ReasonSubject } from "~/domain/form/reason";
import type { OutcomeName } from "~/domain/handreiking/reserved";
import { formatList, formatNumber } from "../format";
import { trackWords } from "./track-words";

const outcomes: Record<OutcomeName, string> = {
  traject: "de procedure",
  klasse: "de klasse",
  risicoscore: "de risicoscore",
  advies_nodig: "advies nodig",
  gebeurd: "wat er al gebeurd is",
};

/** Why a rule holds, to follow "want": "het aantal bezoekers is 250 of meer en de klasse is B". Empty when it always does. */
export function becauseSentence(reasons: readonly Reason[]): string {
  return formatList(reasons.map(reasonSentence));
}

function reasonSentence(reason: Reason): string {
  if (reason.kind === "track") {
    const words = reason.tracks.map((track) => trackWords[track].short);
    return reason.negated ? `${formatList(words)} is niet genoeg` : `het gaat om ${formatList(words, "of")}`;
  }
  const subject = subjectWords(reason.subject);
  switch (reason.kind) {
    case "number":
      return `${subject} is ${rangeWords(reason, unitOf(reason.subject))}`;
    case "numbers": {
      const values = formatList(reason.values.map(amount), "of");
      return `${subject} is ${reason.negated ? "niet " : ""}${values}${unitOf(reason.subject)}`;
    }
    case "options": {
      const options = formatList(
        reason.options.map((option) => `‘${option.nl}’`),
        "of",
      );
      if (reason.includes) return `bij ${subject} ${reason.negated ? "koos u niet" : "koos u"} ${options}`;
      return `${subject} is ${reason.negated ? "niet " : ""}${options}`;
    }
  }
}

function subjectWords(subject: ReasonSubject): string {
  return subject.kind === "outcome" ? outcomes[subject.outcome] : subject.label.nl;
}

const unitOf = (subject: ReasonSubject): string =>
  subject.kind === "fact" && subject.unit !== "" ? ` ${subject.unit}` : "";

const amount = (value: number) => formatNumber(value, 2);

function rangeWords({ min, minOpen, max, maxOpen }: Extract<Reason, { kind: "number" }>, unit: string): string {
  if (min !== null && max !== null) {
    const from = minOpen ? `meer dan ${amount(min)}` : amount(min);
    return `${from} ${maxOpen ? "en minder dan" : "tot en met"} ${amount(max)}${unit}`;
  }
  if (min !== null) return minOpen ? `meer dan ${amount(min)}${unit}` : `${amount(min)}${unit} of meer`;
  if (max !== null) return maxOpen ? `minder dan ${amount(max)}${unit}` : `${amount(max)}${unit} of minder`;
  return "bekend";
}
