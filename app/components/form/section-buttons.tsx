import { formText } from "~/copy/nl/form/pages";
import { resumeText } from "~/copy/nl/form/resume-words";
import { sectionFields } from "~/forms/section-post";
import { Button } from "../button";
import { ButtonRow } from "../button-row";

/** Enter in a field presses the first button of a form, which would else be one that removes a row. */
export function DefaultButton() {
  return (
    <button
      className="visually-hidden"
      type="submit"
      name={sectionFields.act}
      value="verder"
      tabIndex={-1}
      aria-hidden="true"
    >
      {formText.saveAndNext}
    </button>
  );
}

/** On to the next page, or back to the overview; without script also a button that brings up what depends on an answer. */
export function SectionButtons({ changesItself }: { changesItself: boolean }) {
  return (
    <div className="stack stack--tight">
      {changesItself && (
        <noscript>
          <p className="quiet update-hint">{formText.updateHint}</p>
          <Button kind="secondary" name={sectionFields.act} value="bijwerken" formNoValidate>
            {formText.update}
          </Button>
        </noscript>
      )}
      <ButtonRow>
        <Button name={sectionFields.act} value="verder">
          {formText.saveAndNext}
        </Button>
        <Button kind="quiet" name={sectionFields.act} value="later" formNoValidate>
          {formText.later}
        </Button>
      </ButtonRow>
      <p className="quiet-act">
        <Button kind="quiet" name={sectionFields.act} value="mail" formNoValidate>
          {resumeText.button}
        </Button>
      </p>
    </div>
  );
}
