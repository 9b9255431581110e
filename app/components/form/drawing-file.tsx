import { useEffect, useState } from "react";
import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { fieldText } from "~/copy/nl/form/field-words";
import { fieldId } from "../field-props";

type Props = {
  /** Name of the text field that takes the drawing. */
  target: string;
  largest: number;
};

/** Puts a chosen GeoJSON or GPX file into the text field; only there when the page's script runs. */
export function DrawingFile({ target, largest }: Props) {
  const [isReady, setReady] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;

  async function take(file: File | undefined) {
    const field = document.getElementById(fieldId(target));
    if (file === undefined || !(field instanceof HTMLTextAreaElement)) return;
    const isTooLarge = file.size > largest;
    setProblem(isTooLarge ? fieldProblemSentence({ code: "drawing_too_large" }, fieldText.areaDrawingLabel) : null);
    if (isTooLarge) return;
    field.value = await file.text();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  const id = `${fieldId(target)}-bestand`;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {fieldText.areaDrawingFile}
      </label>
      <div role="status">{problem && <p className="field__message">{problem}</p>}</div>
      <input
        className="input input--file"
        id={id}
        type="file"
        accept=".geojson,.json,.gpx,application/geo+json,application/json,application/gpx+xml"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
