import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import type { FormResult } from "~/forms/field-state";
import { Button } from "../button";
import { RadioGroup } from "../radio-group";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";

type Props = {
  conditions: AdviceDraftText["conditions"];
  themes: readonly { id: string; name: string }[];
  result: FormResult | undefined;
  /** What to say at a condition, such as that another service advises the same. */
  noteOf?: (threadId: string) => string | null;
};

/**
 * The numbered conditions of an advice. Every button saves the concept and comes back here, so that adding, removing
 * and moving work without script.
 */
export function ConditionRows({ conditions, themes, result, noteOf }: Props) {
  const problem = result?.fields?.conditions;
  return (
    <fieldset className="fieldset rows" id="voorwaarden">
      <legend className="fieldset__legend">{text.conditions}</legend>
      <div className="field__hint">{text.conditionsHint}</div>
      <input type="hidden" name="conditions" value={conditions.length} id={problem ? "veld-conditions" : undefined} />
      {conditions.length === 0 && <p className="quiet">{text.noConditions}</p>}
      {conditions.map((row, index) => (
        <ConditionRow
          key={row.threadId || `nieuw ${row.text}`}
          row={row}
          index={index}
          count={conditions.length}
          themes={themes}
          result={result}
          note={noteOf?.(row.threadId) ?? null}
        />
      ))}
      <Button kind="secondary" name="act" value="add" formNoValidate>
        {text.add}
      </Button>
    </fieldset>
  );
}

type RowProps = Pick<Props, "themes" | "result"> & {
  row: AdviceDraftText["conditions"][number];
  index: number;
  count: number;
  note: string | null;
};

function ConditionRow({ row, index, count, themes, result, note }: RowProps) {
  const name = (field: string) => `condition-${index}-${field}`;
  const number = index + 1;
  return (
    <fieldset className="rows__row">
      <legend className="rows__number">
        {text.condition} {number}
      </legend>
      <input type="hidden" name={name("thread")} value={row.threadId} />
      <input type="hidden" name={name("origin")} value={row.origin ?? ""} />
      <div className="rows__fields rows__fields--wide">
        <TextArea
          name={name("text")}
          label={text.text}
          rows={3}
          compact
          defaultValue={row.text}
          problem={result?.fields?.[name("text")]}
        />
      </div>
      <div className="rows__fields">
        <SelectField
          name={name("theme")}
          label={text.theme}
          compact
          required={false}
          emptyLabel={text.noTheme}
          options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
          defaultValue={row.theme ?? ""}
        />
        <RadioGroup
          name={name("binding")}
          label={text.binding}
          compact
          inline
          options={[
            { value: "must", label: text.must },
            { value: "advised", label: text.advised },
          ]}
          defaultValue={row.binding}
        />
      </div>
      {row.origin && (
        <p className="quiet">
          {text.origin} {row.origin}
        </p>
      )}
      {note && <p className="quiet">{note}</p>}
      <div className="button-row">
        {index > 0 && <RowButton act={`up-${index}`} label={text.up(number)} />}
        {index < count - 1 && <RowButton act={`down-${index}`} label={text.down(number)} />}
        <RowButton act={`remove-${index}`} label={text.remove(number)} />
      </div>
    </fieldset>
  );
}

const RowButton = ({ act, label }: { act: string; label: string }) => (
  <Button kind="quiet" name="act" value={act} formNoValidate>
    {label}
  </Button>
);
