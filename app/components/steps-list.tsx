import { formatDate } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";

export type Step = {
  id: string;
  name: string;
  /** The number that the method gives it; null for a step between numbers; left out: counted. */
  number?: number | null;
  state: "done" | "current" | "coming" | "skipped" | "missed";
  /** Done on, or due on, as the state says. */
  date?: string;
  detail?: React.ReactNode;
};

const words: Record<Step["state"], string> = {
  done: interfaceText.doneStep,
  current: interfaceText.currentStep,
  coming: interfaceText.comingStep,
  skipped: interfaceText.skippedStep,
  missed: interfaceText.missedStep,
};

/** The steps of the handreiking with their dates; the one that is open now is marked in words and by shape. */
export function StepsList({ steps, label = "Stappen" }: { steps: readonly Step[]; label?: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={classNames("steps__item", `steps__item--${step.state}`)}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="steps__number" aria-hidden="true">
            {step.number === undefined ? index + 1 : step.number}
          </span>
          <div className="steps__text">
            <span className="steps__name">{step.name}</span>
            <span className="steps__detail">
              {words[step.state]}
              {step.date && `, ${step.state === "done" ? "op" : "uiterlijk"} ${formatDate(step.date)}`}
            </span>
            {step.detail && <span className="steps__detail">{step.detail}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
