import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Meaning } from "../handreiking/reserved";
import { type EventDay, eventPeriod } from "../time/event-days";
import type { AddressAnswer, Answer, Answers, AreaAnswer } from "./answers";
import type { FormContext } from "./form-context";
import { type FileInForm, type MissingAnswers, missingAnswers } from "./missing-answers";
import { answerWithMeaning, gemeenteOf, questionWithMeaning } from "./question-with-meaning";
import { touchedGemeenten } from "./supply-facts";
import { type WorkedOutForm, workOutForm } from "./work-out-form";

export type Applicant = {
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** An application as the answers in force make it. What is missing is empty, and listed in `missing`. */
export type CollectedApplication = Pick<WorkedOutForm, "answersInForce" | "facts" | "assessment"> & {
  readonly facts: Facts;
  readonly name: string;
  readonly description: string;
  readonly applicant: Applicant;
  readonly address: AddressAnswer | null;
  readonly days: readonly EventDay[];
  /** `jjjj-mm-dd`; empty without days. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** In one line, for lists and letters. */
  readonly place: string;
  /** The gemeente that decides. */
  readonly gemeenteCode: string | null;
  /** Gemeenten that the evenement touches beside that one. */
  readonly passageGemeenten: readonly string[];
  readonly requestedDecision: string | null;
  readonly signature: boolean;
  readonly missing: MissingAnswers;
};

/** Gathers from a draft's answers what the application needs, found by what each question means. */
export function collectApplication(
  handreiking: Handreiking,
  answers: Answers,
  context: FormContext & { readonly files?: readonly FileInForm[] },
): CollectedApplication {
  const form = workOutForm(handreiking, answers, context);
  const inForce = form.answersInForce;
  const meant = (meaning: Meaning) => answerWithMeaning(handreiking, inForce, meaning);
  const days = (meant("dagen") ?? []) as unknown as readonly EventDay[];
  const period = eventPeriod(days);
  const gemeenteCode = gemeenteOf(handreiking, inForce);
  return {
    answersInForce: inForce,
    facts: form.facts,
    assessment: form.assessment,
    name: textIn(meant("naam")),
    description: textIn(meant("omschrijving")),
    applicant: applicantIn(meant("aanvrager")),
    address: (meant("adres") as AddressAnswer | undefined) ?? null,
    days,
    firstDay: period?.first ?? "",
    lastDay: period?.last ?? "",
    place: placeIn(meant("locatie")) || placeInWords(handreiking, inForce),
    gemeenteCode,
    passageGemeenten: touchedGemeenten(handreiking, inForce, context).filter((code) => code !== gemeenteCode),
    requestedDecision: textIn(meant("gevraagd_besluit")) || null,
    signature: meant("ondertekening") !== undefined,
    missing: missingAnswers(handreiking, form, context.files ?? [], context.today),
  };
}

const longestPlace = 120;

const textIn = (answer: Answer | undefined): string => {
  if (typeof answer === "string") return answer;
  return Array.isArray(answer) ? answer.filter((item) => typeof item === "string").join(", ") : "";
};

function applicantIn(answer: Answer | undefined): Applicant {
  const parts: Answers = typeof answer === "object" && answer !== null ? (answer as Answers) : {};
  const part = (name: string) => (typeof parts[name] === "string" ? parts[name] : null);
  return {
    name: part("name") ?? textIn(answer),
    kvkNumber: part("kvkNumber"),
    email: part("email"),
    phone: part("phone"),
  };
}

/** The first address, else the first line of the description, of an area; the street and town of an address. */
function placeIn(answer: Answer | undefined): string {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return shorten(textIn(answer));
  const { description, addresses } = answer as AreaAnswer;
  const { street, houseNumber, town } = answer as AddressAnswer;
  const address = [[street, houseNumber].filter(Boolean).join(" "), town].filter(Boolean).join(", ");
  return shorten(address || addresses?.[0] || (description ?? "").split("\n")[0] || "");
}

/** Where no area was given, the first line of text about the place: an address, the name of a square. */
function placeInWords(handreiking: Handreiking, answers: Answers): string {
  const section = questionWithMeaning(handreiking, "locatie")?.section;
  const told = handreiking.questions.find(
    ({ id, kind, section: own }) =>
      own === section && (kind === "tekst" || kind === "adres") && Object.hasOwn(answers, id),
  );
  return told ? placeIn(answers[told.id]) : "";
}

const shorten = (text: string): string =>
  text.length > longestPlace ? `${text.slice(0, longestPlace - 1).trimEnd()}…` : text;
