import type { LateDecision, YearReportContent } from "~/domain/documents/year-report";
import { signedAs } from "../account/signed-as";
import { obstacleWords } from "../decision/decision-text";
import { decisionWords } from "../dossier/status-words";
import { formatDate, formatNumber } from "../format";

type Content = Pick<YearReportContent, "departures" | "lateDecisions" | "serviceNames">;

/** What a burgemeester went past: the obstacle in words, the reason, and how that person signed, never by name. */
export const departuresInWords = ({ departures, serviceNames }: Content) =>
  departures.map(({ reference, gemeente, obstacle, reason, role, decidedOn }) => {
    const [code = "", service = ""] = obstacle.split(":");
    return {
      reference,
      gemeente,
      obstacle: obstacleWords(code, serviceNames[service] ?? service).title,
      reason,
      by: `${signedAs(role)}, ${formatDate(decidedOn)}`,
    };
  });

/** Decisions that came too late, with what was missed. */
export const lateDecisionsInWords = ({ lateDecisions }: Pick<Content, "lateDecisions">) =>
  lateDecisions.map((late) => ({
    reference: late.reference,
    gemeente: late.gemeente,
    decision: `${decisionWords[late.kind].text}, ${formatDate(late.decidedOn)}`,
    daysLeft: daysLeft(late),
    lastDay: late.lastDayMissed === null ? "op tijd" : `gemist: ${formatDate(late.lastDayMissed)}`,
  }));

const daysLeft = ({ daysLeft: days }: LateDecision): string => (days < 0 ? "na het begin" : formatNumber(days));
