import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { interfaceText } from "~/copy/nl/interface";
import type { AdviceRequestPage } from "~/server/queries/advice/advice-request.server";
import { Panel } from "../panel";

type Props = { page: Pick<AdviceRequestPage, "question" | "askedOn" | "reasons" | "closingReason"> };

/** What is asked and by which rules, each with the reason why it holds and where it is written. */
export function ReasonsPanel({ page: { question, askedOn, reasons, closingReason } }: Props) {
  return (
    <Panel title={text.asked}>
      {askedOn !== null && <p className="quiet">{text.sent(askedOn)}</p>}
      {question !== "" && (
        <p className="prose">
          <strong>{text.question}:</strong> {question}
        </p>
      )}
      <h3>{text.why}</h3>
      {reasons.length === 0 && <p>{text.noRule}</p>}
      <ul className="stack stack--tight">
        {reasons.map(({ id, subject, because, sources, standing }) => (
          <li key={id}>
            <strong>{subject}.</strong> {because}{" "}
            <span className="quiet">
              {text.rule} {id}. {interfaceText.source}: {sources.join("; ")}. {standing}
            </span>
          </li>
        ))}
      </ul>
      {closingReason !== null && (
        <p>
          <strong>{text.closed}:</strong> {closingReason}
        </p>
      )}
    </Panel>
  );
}
