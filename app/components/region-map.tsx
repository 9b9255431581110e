import { interfaceText } from "~/copy/nl/interface";
import { type MapArea, projection } from "./map-projection";

type Props = {
  areas: readonly MapArea[];
  /** Places to mark, with a name for the list under the map. */
  points?: readonly { id: string; name: string; longitude: number; latitude: number }[];
  /** Gemeenten to colour. */
  selected?: readonly string[];
  /** What the map shows, for those who do not see it. */
  label?: string;
  /** Whose outlines these are; the licence asks for it. */
  attribution?: string;
  size?: "small" | "large";
};

/** The gemeenten of the region as outlines, drawn on the server. Everything it tells is told in words elsewhere too. */
export function RegionMap({ areas, points = [], selected = [], label, attribution, size = "small" }: Props) {
  const { path, centre, place, height, width } = projection(areas, 400);
  // What is selected comes last, so that its outline lies on top.
  const drawn = [...areas].sort(
    (one, other) => Number(selected.includes(one.id)) - Number(selected.includes(other.id)),
  );
  // In a side column only the names that matter can be read.
  const named = size === "large" ? areas : areas.filter((area) => selected.includes(area.id));
  return (
    <figure className={`map map--${size}`}>
      <svg
        className="map__svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label ?? interfaceText.copyOfMap}
      >
        {drawn.map((area) => (
          <path
            key={area.id}
            className={selected.includes(area.id) ? "map__area map__area--selected" : "map__area"}
            d={path(area)}
          />
        ))}
        {named.map((area) => {
          const [x, y] = centre(area);
          return (
            <text
              key={area.id}
              className="map__name"
              x={x}
              y={y}
              textAnchor="middle"
              fontSize={size === "large" ? 9 : 18}
            >
              {area.name}
            </text>
          );
        })}
        {points.map((point) => {
          const [x, y] = place([point.longitude, point.latitude]);
          return <circle key={point.id} className="map__point" cx={x} cy={y} r={size === "large" ? 4 : 8} />;
        })}
      </svg>
      {attribution && <figcaption className="map__attribution">{attribution}</figcaption>}
    </figure>
  );
}
