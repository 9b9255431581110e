import { placeLines, placeText, shapeLine } from "~/copy/nl/form/place-words";
import type { PlaceOnMap } from "~/domain/form/place-on-map";
import { PlaceMap } from "./place-map";

/** In which gemeenten the drawing lies, said in words and shown. */
export function PlaceNotice({ place }: { place: PlaceOnMap }) {
  return (
    <section className="stack" aria-label={placeText.title}>
      <p className="field__label">{placeText.title}</p>
      <div role="status">
        {placeLines(place).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {place.plan && <PlaceMap plan={place.plan} />}
      <ol>
        {place.shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a thing on the map has no other identity than its place
          <li key={index}>{shapeLine(shape)}</li>
        ))}
      </ol>
    </section>
  );
}
