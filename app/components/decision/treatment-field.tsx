import { bindingWords } from "~/copy/nl/advice/advice-words";
import { decisionText as text } from "~/copy/nl/decision/decision-text";
import { type FormResult, fieldState } from "~/forms/field-state";
import type { AdvisedView } from "~/server/queries/decision/decision-page.server";
import { ConditionCard } from "../condition-card";
import { RadioGroup } from "../radio-group";
import { StatusBadge } from "../status-badge";
import { TextArea } from "../text-area";

type Props = { condition: AdvisedView; result: FormResult | undefined };

/** One advised condition with what the decision does with it. Style sheets fold what a choice does not need. */
export function TreatmentField({ condition, result }: Props) {
  const { id, number, text: advised, binding, theme, service, before } = condition;
  const initial = {
    [`treatment-${id}`]: before?.treatment ?? "adopted",
    [`text-${id}`]: before?.text ?? advised,
    [`reason-${id}`]: before?.reason ?? "",
  };
  const field = (name: string) => fieldState(`${name}-${id}`, initial, result);
  return (
    <ConditionCard
      number={number}
      {...(theme === null ? {} : { theme })}
      advisedBy={service}
      status={<StatusBadge tone={binding === "must" ? "active" : "neutral"}>{bindingWords[binding]}</StatusBadge>}
    >
      {advised}
      <div className="treatment stack stack--tight">
        <RadioGroup
          {...field("treatment")}
          label={text.treatment(number)}
          inline
          compact
          options={[
            { value: "adopted", label: text.adopt },
            { value: "adapted", label: text.adapt },
            { value: "departed", label: text.depart },
          ]}
        />
        <div className="treatment__text">
          <TextArea {...field("text")} label={text.newText(number)} rows={3} compact required={false} />
        </div>
        <div className="treatment__reason">
          <TextArea {...field("reason")} label={text.reason(number)} rows={2} compact required={false} />
        </div>
      </div>
    </ConditionCard>
  );
}
