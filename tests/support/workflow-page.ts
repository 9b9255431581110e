import { roleLabels } from "~/copy/nl/account/roles";
import { guards } from "~/domain/dossier/guards";
import { statuses } from "~/domain/dossier/status";
import { type TransitionName, type TransitionRule, transitions } from "~/domain/dossier/transitions";

/** The transition table as a page that people read: a drawing of the statuses and a row per act. */
export function workflowPage(): string {
  const entries = Object.entries(transitions) as [TransitionName, TransitionRule][];
  return [
    "# The life of a dossier",
    "",
    "Made from `app/domain/dossier/transitions.ts` by `tests/workflow.test.ts`; a test compares the two. After a change",
    "of the table run `npx vitest run tests/workflow.test.ts -u`.",
    "",
    "Suspension, warning, review and open change are records of their own, not statuses. Guards stand in",
    "`app/domain/dossier/guards.ts`; a screen offers an act by status and role, the act itself asks the guards.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    ...entries.flatMap(([name, rule]) => arrowsOf(name, rule)),
    "```",
    "",
    "| act | from | to | only for | after | records | by | guards |",
    "|---|---|---|---|---|---|---|---|",
    ...entries.map(([name, rule]) => rowOf(name, rule)),
    "",
    "## Statuses",
    "",
    ...statuses.map((status) => `* **${status}**: ${meanings[status]}`),
    "",
    "## Guards",
    "",
    `The table names ${Object.keys(guards).length} guards: ${Object.keys(guards).join(", ")}.`,
    "",
  ].join("\n");
}

const meanings: Record<(typeof statuses)[number], string> = {
  announced: "the organiser told that the evenement is coming; no application yet",
  received: "the application is in; the rules of that day are pinned",
  complete: "the officer found it complete; the class can be confirmed",
  classified: "the class is confirmed; requests for advice stand ready as concepts",
  advising: "services have been asked",
  ready: "everything that was asked is answered, withdrawn or accepted as no reaction",
  decided: "there is a decision; which one is the outcome",
  evaluated: "the evenement was evaluated",
  closed: "nothing is left to do",
  withdrawn: "the organiser took the application back",
};

function arrowsOf(name: TransitionName, { from, to }: TransitionRule): string[] {
  if (from.length === 0) return [`  [*] --> ${to}: ${name}`];
  return from.map((status) => `  ${status} --> ${to === "same" ? status : to}: ${name}`);
}

function rowOf(name: TransitionName, rule: TransitionRule): string {
  const only = [...(rule.tracks ?? []), ...(rule.kinds ?? [])].join(", ");
  const cells = [
    name,
    rule.from.length === 0 ? "(nothing)" : rule.from.join(", "),
    rule.to === "same" ? "(stays)" : rule.to,
    only,
    (rule.after ?? []).join(", "),
    rule.outcome ?? "",
    rule.by.map((role) => roleLabels[role]).join(", "),
    (rule.guards ?? []).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}
