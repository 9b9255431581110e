import { fieldText } from "~/copy/nl/form/field-words";
import { takeDrawingWord } from "~/domain/form/change-rows";
import { maxGeoJsonLength } from "~/domain/form/geo-json";
import { partName, rowButtonName } from "~/domain/form/raw-form";
import { areaFields } from "~/domain/form/read-area";
import type { QuestionOf } from "~/domain/handreiking/question";
import { Disclosure } from "../disclosure";
import { Fieldset } from "../fieldset";
import { TextArea } from "../text-area";
import { AreaRows } from "./area-rows";
import { DrawingFile } from "./drawing-file";
import { type FormApi, questionAnchor } from "./form-api";

type Props = { question: QuestionOf<"gebied">; form: FormApi };

/** The place in words and by addresses; a table of what is where, and a drawing for who has one. Any one is enough. */
export function AreaFields({ question, form }: Props) {
  const field = (part: keyof typeof areaFields) => form.field(partName(question.id, areaFields[part]));
  const drawing = field("drawing");
  return (
    <Fieldset legend={question.label.nl} hint={question.help?.nl}>
      <TextArea
        {...field("description")}
        label={fieldText.areaDescription}
        hint={fieldText.areaDescriptionHint}
        required={question.required !== null}
        rows={3}
      />
      <TextArea
        {...field("addresses")}
        label={fieldText.areaAddresses}
        hint={fieldText.areaAddressesHint}
        required={false}
        rows={2}
      />
      <AreaRows question={question} form={form} />
      <Disclosure summary={fieldText.areaDrawing} open={Boolean(drawing.defaultValue || drawing.problem)} quiet>
        <div className="stack">
          <TextArea
            {...drawing}
            label={fieldText.areaDrawingLabel}
            hint={fieldText.areaDrawingHint}
            required={false}
            rows={4}
          />
          <DrawingFile target={drawing.name} largest={maxGeoJsonLength} />
          <div>
            <button
              className="button button--secondary"
              type="submit"
              name={rowButtonName(question.id)}
              value={takeDrawingWord}
              formAction={`${form.action}#${questionAnchor(question.id)}`}
              formNoValidate
            >
              {fieldText.areaDrawingTake}
            </button>
          </div>
        </div>
      </Disclosure>
    </Fieldset>
  );
}
