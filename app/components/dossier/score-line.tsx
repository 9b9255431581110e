import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { scanText as text } from "~/copy/nl/dossier/scan-text";
import { formatNumber } from "~/copy/nl/format";
import type { ScanPage } from "~/server/queries/dossier/scan-page.server";

type Props = Pick<ScanPage, "borders" | "lowest" | "most"> & { total: NonNullable<ScanPage["total"]> };

const width = 600;

/** The score on a line with the borders between the classes. What it shows also stands beside it in words. */
export function ScoreLine({ total, borders, lowest, most }: Props) {
  if (most <= 0) return null;
  const at = (points: number) => Math.round((Math.min(points, most) / most) * width);
  const parts = [...(lowest ? [{ above: 0, class: lowest }] : []), ...borders];
  const score =
    total.min === total.max
      ? formatNumber(total.min, 2)
      : `${formatNumber(total.min, 2)} tot ${formatNumber(total.max, 2)}`;
  return (
    <figure className="score-line">
      <svg
        viewBox={`-8 0 ${width + 16} 62`}
        role="img"
        aria-label={fillIn(text.bar, { score, most: formatNumber(most, 2) })}
      >
        {parts.map(({ above, class: { id, position, count } }, index) => {
          const end = parts[index + 1]?.above ?? most;
          const level = position >= count - 1 ? "highest" : position <= 0 ? "lowest" : "middle";
          return (
            <g key={id}>
              <rect
                className={`score-line__part score-line__part--${level}`}
                x={at(above)}
                y={26}
                width={at(end) - at(above)}
                height={14}
              />
              <text className="score-line__class" x={(at(above) + at(end)) / 2} y={58} textAnchor="middle">
                {id}
              </text>
              {above > 0 && (
                <text className="score-line__border" x={at(above)} y={58} textAnchor="middle">
                  {formatNumber(above, 2)}
                </text>
              )}
            </g>
          );
        })}
        <rect
          className="score-line__score"
          x={at(total.min) - 2}
          y={18}
          width={Math.max(4, at(total.max) - at(total.min))}
          height={26}
        />
        <text
          className="score-line__value"
          x={at((total.min + total.max) / 2)}
          y={13}
          textAnchor={anchorAt(at(total.min))}
        >
          {score}
        </text>
      </svg>
    </figure>
  );
}

/** A figure near an end of the line stays inside the picture. */
const anchorAt = (x: number): "start" | "middle" | "end" => (x < 40 ? "start" : x > width - 40 ? "end" : "middle");
