import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import { themeFindings } from "~/domain/advice/joint-findings";
import { Banner } from "../banner";
import { FactList } from "../fact-list";

/** What a colleague saved while this person was writing; the own text stands in the form below it. */
export function StaleDraft({
  theirs,
  themes,
}: {
  theirs: AdviceDraftText;
  themes: readonly { id: string; name: string }[];
}) {
  const findings = Object.entries(themeFindings(theirs.findings)).filter(([, finding]) => finding !== "");
  const facts = [
    { term: text.conclusion, value: theirs.conclusion === null ? null : text.conclusions[theirs.conclusion] },
    ...findings.map(([id, value]) => ({
      term: themes.find((theme) => theme.id === id)?.name ?? text.generalFinding,
      value,
    })),
    { term: text.residualRisk, value: theirs.residualRisk },
    ...theirs.conditions.map((row, index) => ({ term: `${text.condition} ${index + 1}`, value: row.text })),
  ];
  return (
    <Banner kind="warning" title={text.staleTitle} live>
      <p>{text.staleText}</p>
      <FactList layout="stacked" facts={facts} />
    </Banner>
  );
}
