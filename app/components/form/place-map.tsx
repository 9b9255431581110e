import { placeText, scaleLabel } from "~/copy/nl/form/place-words";
import type { Plan } from "~/domain/geometry/draw-plan";

/** What was drawn among the borders of the gemeenten, drawn on the server. The table beside it tells the same. */
export function PlaceMap({ plan }: { plan: Plan }) {
  const { width, height, scale } = plan;
  return (
    <figure className="map">
      <svg className="map__svg plan" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={placeText.map}>
        {plan.gemeenten.map(({ code, path }) => (
          <path key={code} className="plan__gemeente" d={path} />
        ))}
        {plan.names.map(({ name, x, y }) => (
          <text key={name} className="map__name" x={x} y={y} textAnchor="middle" fontSize={16}>
            {name}
          </text>
        ))}
        {plan.shapes.map(({ number, shape, path, x, y }) => (
          <g key={number}>
            {shape === "punt" ? (
              <circle className="map__point" cx={x} cy={y} r={7} />
            ) : (
              <path className={`plan__shape plan__shape--${shape}`} d={path} />
            )}
            <text className="plan__number" x={x + 10} y={y - 10} fontSize={15}>
              {number}
            </text>
          </g>
        ))}
        <path className="plan__scale" d={`M16 ${height - 20}v8h${scale.length}v-8`} />
        <text className="map__name" x={16 + scale.length / 2} y={height - 26} textAnchor="middle" fontSize={14}>
          {scaleLabel(scale.metres)}
        </text>
      </svg>
      <figcaption className="map__attribution">{placeText.attribution}</figcaption>
    </figure>
  );
}
