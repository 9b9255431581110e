import { formatInstantDate, formatInstantTime } from "~/copy/nl/format";

export type TimelineEntry = {
  id: string;
  /** Milliseconds or ISO text. */
  at: number | string;
  title: React.ReactNode;
  /** Who did it, in which role. */
  by?: string;
  detail?: React.ReactNode;
  tone?: "normal" | "attention";
};

/** What happened, newest or oldest first as given; one heading per day. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry, index) => {
        const day = formatInstantDate(entry.at);
        const previous = entries[index - 1];
        const isNewDay = !previous || formatInstantDate(previous.at) !== day;
        return (
          <li className={`timeline__entry timeline__entry--${entry.tone ?? "normal"}`} key={entry.id}>
            {isNewDay && <p className="timeline__day">{day}</p>}
            <div className="timeline__body">
              <time className="timeline__time" dateTime={new Date(entry.at).toISOString()}>
                <span className="visually-hidden">{day} </span>
                {formatInstantTime(entry.at)}
              </time>
              <div className="timeline__text">
                <p className="timeline__title">{entry.title}</p>
                {entry.by && <p className="quiet">{entry.by}</p>}
                {entry.detail && <div>{entry.detail}</div>}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
