import { eq } from "drizzle-orm";
import { roleLabels } from "~/copy/nl/account/roles";
import { groundWords, obstacleWords } from "~/copy/nl/decision/decision-text";
import { legalBasis, objectionBody } from "~/copy/nl/documents/decision-basis";
import type { Role } from "~/domain/access/roles";
import { countingAdvice } from "~/domain/advice/counting-advice";
import type { DecisionLetter, ObjectionClause } from "~/domain/documents/decision-letter";
import type { MeldingLetter } from "~/domain/documents/melding-letter";
import type { Permit, PermitRevision } from "~/domain/documents/permit";
import type { Refusal } from "~/domain/documents/refusal";
import type { Revocation } from "~/domain/documents/revocation";
import { groundsIn } from "~/domain/permit/decision-grounds";
import { type LocalDate, localDate } from "~/domain/time/local-date";
import { lastDayToObject } from "~/domain/time/objection-term";
import { objectionWeeks, roomForObjection } from "~/domain/time/room-for-objection";
import { gemeente } from "~db/schema";
import type { GuardDeparture } from "~db/schema/decisions";
import { adviceToTreat } from "../data/advice-to-treat.server";
import { type DecisionConditionRecord, type DecisionRecord, decisionsOfDossier } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import { asDecided } from "./as-decided.server";
import {
  classInDocument,
  collectedOf,
  filesInDocument,
  gatherEvenement,
  gemeenteName,
  serviceName,
  themeName,
  timelinessOf,
} from "./gather-evenement.server";

type Taken = { decision: DecisionRecord; conditions: readonly DecisionConditionRecord[] };

/** What a permit tells: the decision with its conditions and how the advice was followed. */
export async function gatherPermit(read: Reader, now: DossierState, taken: Taken): Promise<Permit> {
  const state = await asDecided(read, now, taken.decision);
  const { advised } = await adviceToTreat(read, state);
  const { handreiking } = state.rules;
  const sources = new Map(advised.map((condition) => [condition.id, condition]));
  return {
    ...(await gatherLetter(read, state, taken)),
    conditions: taken.conditions.map(({ number, text, treatment, adviceConditionId, reason }) => {
      const source = sources.get(adviceConditionId ?? "");
      return {
        number,
        text,
        theme: themeName(handreiking, source?.theme ?? null),
        treatment,
        advisedBy: source === undefined ? null : serviceName(handreiking, source.serviceId),
        reason,
      };
    }),
    annexes: filesInDocument(state),
    underReview: now.transitionFacts.underReview,
    revision: await revisionOf(read, taken.decision),
  };
}

export async function gatherRefusal(read: Reader, state: DossierState, taken: Taken): Promise<Refusal> {
  return { ...(await gatherLetter(read, state, taken)), ...groundsOfLetter(taken.decision) };
}

export async function gatherRevocation(read: Reader, state: DossierState, taken: Taken): Promise<Revocation> {
  const grantedOn = await grantedOnOf(read, taken.decision);
  return { ...(await gatherLetter(read, state, taken)), ...groundsOfLetter(taken.decision), grantedOn };
}

/** On which grounds of the ordinance, and after which hearing. */
const groundsOfLetter = ({ kind, grounds, heardOn, hearing }: DecisionRecord) => ({
  grounds: groundsIn(kind, grounds).map((ground) => groundWords[ground]),
  heard: heardOn === null ? null : { on: localDate(heardOn), summary: hearing },
});

async function revisionOf(read: Reader, decision: DecisionRecord): Promise<PermitRevision | null> {
  const { kind } = decision;
  const grantedOn = await grantedOnOf(read, decision);
  if ((kind !== "maintained" && kind !== "amended") || grantedOn === null) return null;
  return { kind, grantedOn, ...groundsOfLetter(decision) };
}

/** The day on which the permit was first given. */
async function grantedOnOf(read: Reader, { dossierId }: DecisionRecord): Promise<LocalDate | null> {
  const granted = (await decisionsOfDossier(read, dossierId)).find(({ kind }) => kind === "granted");
  return granted === undefined ? null : localDate(granted.decidedOn);
}

export async function gatherMeldingLetter(read: Reader, state: DossierState, taken: Taken): Promise<MeldingLetter> {
  const letter = await gatherLetter(read, state, taken);
  return { ...letter, outcome: taken.decision.kind === "accepted" ? "accepted" : "forbidden" };
}

async function gatherLetter(
  read: Reader,
  state: DossierState,
  { decision, conditions }: Taken,
): Promise<DecisionLetter> {
  const { dossier, rules, version } = state;
  const { handreiking } = rules;
  const { applicant, address } = collectedOf(state);
  const decidedOn = localDate(decision.decidedOn);
  const counting = countingAdvice(state.requests, handreiking.joint?.from ?? []);
  return {
    gemeente: gemeenteName(read, dossier.gemeenteCode),
    reference: dossier.reference,
    decidedAt: decision.decidedAt,
    decidedOn,
    applicant: {
      name: applicant.name,
      contact: applicant.email,
      address: [
        [address?.street, address?.houseNumber].filter(Boolean).join(" "),
        [address?.postcode, address?.town].filter(Boolean).join(" "),
      ].filter((line) => line !== ""),
    },
    evenement: gatherEvenement(read, state),
    application: {
      version: version.number,
      receivedOn: localDate(dossier.receivedOn ?? decision.decidedOn),
      timeliness: timelinessOf(state),
    },
    class: dossier.confirmedClass === null ? null : classInDocument(handreiking, dossier.confirmedClass),
    handreiking: `${handreiking.title} ${handreiking.version}`,
    basis: legalBasis(dossier.track, decision.kind),
    considerations: decision.considerations,
    advisers: counting.flatMap(({ request, holding }) =>
      holding === null
        ? []
        : [
            {
              service: serviceName(handreiking, request.serviceId),
              conclusion: holding.conclusion,
              givenOn: localDate(holding.givenOn),
              joint: request.kind === "joint",
            },
          ],
    ),
    departures: [...negativeAdvice(state, decision), ...(await departuresOf(read, state, conditions))],
    openMatters: openMatters(state, decision),
    objection: objectionClause(read, state, decidedOn),
    signature: {
      name: decision.decidedByName,
      role: roleLabels[decision.decidedByRole as Role] ?? decision.decidedByRole,
      mandated: decision.decidedByRole !== "burgemeester" && !decision.decidedByRole.includes("burgemeester"),
    },
  };
}

/** Advised conditions that the decision does not take over, with the reason that the applicant and the service read. */
async function departuresOf(
  read: Reader,
  state: DossierState,
  conditions: Taken["conditions"],
): Promise<DecisionLetter["departures"]> {
  const { advised } = await adviceToTreat(read, state);
  return conditions
    .filter(({ treatment }) => treatment === "departed" || treatment === "adapted")
    .map(({ adviceConditionId, text, reason }) => {
      const source = advised.find((condition) => condition.id === adviceConditionId);
      return {
        advice: source?.text ?? text,
        service: source === undefined ? "" : serviceName(state.rules.handreiking, source.serviceId),
        reason: reason ?? "",
      };
    });
}

const isNegativeAdvice = ({ obstacle }: GuardDeparture) => obstacle.startsWith("advice_negative:");

const obstacleTitle = ({ rules }: DossierState, { obstacle }: GuardDeparture): string => {
  const [code = "", serviceId = ""] = obstacle.split(":");
  return obstacleWords(code, serviceName(rules.handreiking, serviceId)).title;
};

/** Negative advice that is not followed. */
function negativeAdvice(state: DossierState, { departures }: DecisionRecord): DecisionLetter["departures"] {
  return departures.filter(isNegativeAdvice).map((departure) => ({
    advice: obstacleTitle(state, departure),
    service: serviceName(state.rules.handreiking, departure.obstacle.split(":")[1] ?? ""),
    reason: departure.reason,
  }));
}

/** What the guard held against the permit and the burgemeester departed from in writing. */
function openMatters(state: DossierState, { departures }: DecisionRecord): DecisionLetter["openMatters"] {
  return departures
    .filter((departure) => !isNegativeAdvice(departure))
    .map((departure) => ({ matter: obstacleTitle(state, departure), reason: departure.reason }));
}

function objectionClause(read: Reader, { dossier }: DossierState, decidedOn: LocalDate): ObjectionClause {
  const own = read.select().from(gemeente).where(eq(gemeente.code, dossier.gemeenteCode)).get();
  return {
    weeks: objectionWeeks,
    lastDay: lastDayToObject(decidedOn),
    ...objectionBody(own?.name ?? ""),
    address: own?.address ? own.address.split("\n") : objectionBody(own?.name ?? "").address,
    inTime: roomForObjection(localDate(dossier.firstDay), decidedOn).daysLeft >= 0,
  };
}
