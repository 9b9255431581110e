import type { RuleView } from "~/server/queries/dossier/scan-page.server";

/** Rules with why they hold or not, and where each comes from. */
export function RuleList({ rules }: { rules: readonly RuleView[] }) {
  return (
    <ul className="plain-list stack stack--tight">
      {rules.map(({ rule, sentence, sources }) => (
        <li key={rule}>
          {sentence}
          <span className="facts__source">
            {rule}
            {sources.length > 0 && `, ${sources.join("; ")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
