import { formatCount, formatDate, formatDaysLeft } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

type Props = {
  /** Last day, jjjj-mm-dd. */
  date: string;
  /** Days left on the reader's today; negative is late. */
  daysLeft: number;
  /** Only the rest, for a table; the date goes in the title and to screen readers. */
  short?: boolean;
  /** The thing is finished: no rest, no colour. */
  done?: boolean;
  /** Days the clock has stood still. */
  suspendedDays?: number;
  /** Before the rest, such as "Besluit". */
  label?: string;
};

type State = "late" | "today" | "soon" | "in-time" | "done";

const icons: Record<State, IconName> = {
  late: "warning",
  today: "clock",
  soon: "clock",
  "in-time": "clock",
  done: "check",
};

/** How long there is left, in words and by shape; colour only repeats it. */
export function Deadline({ date, daysLeft, short, done, suspendedDays, label }: Props) {
  const state = stateOf(daysLeft, done);
  const until = daysLeft < 0 || done ? interfaceText.termWas : interfaceText.termIs;
  return (
    <span className={classNames("deadline", `deadline--${state}`)}>
      <Icon name={icons[state]} />
      <span>
        {label && `${label}: `}
        <strong>{done ? interfaceText.doneWord : formatDaysLeft(daysLeft)}</strong>
        <span className={short ? "visually-hidden" : undefined}>
          , {until} <time dateTime={date}>{formatDate(date)}</time>
        </span>
        {suspendedDays ? `, ${interfaceText.suspended} ${formatCount(suspendedDays, "dag", "dagen")}` : null}
      </span>
    </span>
  );
}

function stateOf(daysLeft: number, done: boolean | undefined): State {
  if (done) return "done";
  if (daysLeft < 0) return "late";
  if (daysLeft === 0) return "today";
  return daysLeft <= 7 ? "soon" : "in-time";
}
