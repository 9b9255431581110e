import { placeLines, placeText } from "~/copy/nl/form/place-words";
import type { PlaceOnMap } from "~/domain/form/place-on-map";
import { PlaceMap } from "./place-map";

/** In which gemeenten the drawing lies, said in words and shown. */
export function PlaceNotice({ place }: { place: PlaceOnMap }) {
  return (
    <section className="stack" aria-label={placeText.title}>
      <p className="field__label">{placeText.title}</p>
      <ul className="plain-list" role="status">
        {placeLines(place).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {place.plan && <PlaceMap plan={place.plan} />}
    </section>
  );
}
