/**
 * Dates, times, numbers and lists in Dutch. Dates come in as `jjjj-mm-dd`, times as `uu:mm`, instants as milliseconds
 * or ISO text; the answer never depends on the time zone of the process.
 */
const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

const weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;

type DateParts = { year: number; month: number; day: number };

/** 27 april 2027 */
export function formatDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** dinsdag 27 april 2027 */
export function formatDateWithDay(date: string): string {
  return `${weekdayOf(date)} ${formatDate(date)}`;
}

/** 27 april, for lists in which the year is clear */
export function formatDayAndMonth(date: string): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month)}`;
}

/** 27-04-2027 */
export function formatShortDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}-${two(month)}-${year}`;
}

/** 27-29 april 2027; over two months "30 april t/m 2 mei 2027" */
export function formatDateRange(from: string, to: string): string {
  const first = partsOf(from);
  const last = partsOf(to);
  if (from === to) return formatDate(from);
  if (first.year !== last.year) return `${formatDate(from)} t/m ${formatDate(to)}`;
  if (first.month !== last.month) return `${formatDayAndMonth(from)} t/m ${formatDate(to)}`;
  return `${first.day}-${formatDate(to)}`;
}

/** april 2027, from a date or from `jjjj-mm` */
export function formatMonth(date: string): string {
  const [year, month] = date.split("-").map(Number);
  return `${monthName(month ?? 0)} ${year}`;
}

/** 14.00 uur */
export function formatTime(time: string): string {
  return `${clockTime(time)} uur`;
}

/** 14.00-23.00 uur */
export function formatTimeRange(from: string, to: string): string {
  return `${clockTime(from)}-${clockTime(to)} uur`;
}

/** The calendar date in the Netherlands of an instant, as `jjjj-mm-dd`. */
export function dateOfInstant(instant: number | string): string {
  const { year, month, day } = dutchClock(instant);
  return `${year}-${month}-${day}`;
}

/** 27 april 2027 om 14.03 uur */
export function formatInstant(instant: number | string): string {
  return `${formatInstantDate(instant)} om ${formatInstantTime(instant)}`;
}

/** 27 april 2027, the day in the Netherlands */
export function formatInstantDate(instant: number | string): string {
  return formatDate(dateOfInstant(instant));
}

/** 14.03 uur, the time in the Netherlands */
export function formatInstantTime(instant: number | string): string {
  const { hour, minute } = dutchClock(instant);
  return `${hour}.${minute} uur`;
}

/** 12.000; at most `decimals` places behind the comma, none by default */
export function formatNumber(value: number, decimals = 0): string {
  const known = numbers.get(decimals) ?? new Intl.NumberFormat("nl-NL", { maximumFractionDigits: decimals });
  numbers.set(decimals, known);
  return known.format(value);
}

/** A formatter takes longer to make than a page of numbers takes to write, so each is made once. */
const numbers = new Map<number, Intl.NumberFormat>();

/** 12,5% from 0.125 */
export function formatPercentage(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** € 1.234,50 from an amount in cents */
export function formatEuro(cents: number): string {
  const amount = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `€ ${amount.format(cents / 100)}`;
}

/** 1 dag, 2 dagen, 1.200 bezoekers */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** brandweer, GHOR en politie */
export function formatList(items: readonly string[], joiner: "en" | "of" = "en"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${joiner} ${items.at(-1)}`;
}

/** nog 12 dagen, vandaag, 2 dagen te laat */
export function formatDaysLeft(daysLeft: number): string {
  if (daysLeft === 0) return "vandaag";
  if (daysLeft < 0) return `${formatCount(-daysLeft, "dag", "dagen")} te laat`;
  return `nog ${formatCount(daysLeft, "dag", "dagen")}`;
}

/** nog 12 dagen, uiterlijk 3 maart 2027; afterwards "2 dagen te laat, de termijn was 3 maart 2027" */
export function formatDeadline(date: string, daysLeft: number): string {
  const rest = formatDaysLeft(daysLeft);
  return daysLeft < 0 ? `${rest}, de termijn was ${formatDate(date)}` : `${rest}, uiterlijk ${formatDate(date)}`;
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000);
}

/** 512 bytes, 340 kB, 1,2 MB (in thousands, as file managers show) */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, "byte", "bytes");
  // From 999.5 kB on, rounding would show "1.000 kB".
  if (bytes < 999_500) return `${formatNumber(Math.max(1, bytes / 1000))} kB`;
  if (bytes < 999_950_000) return `${formatNumber(bytes / 1_000_000, 1)} MB`;
  return `${formatNumber(bytes / 1_000_000_000, 1)} GB`;
}

/** First letter as a capital, for a sentence that begins with a generated word. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function partsOf(date: string): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function utcOf(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function weekdayOf(date: string): string {
  return weekdays[new Date(utcOf(date)).getUTCDay()] ?? "";
}

function monthName(month: number): string {
  const name = months[month - 1];
  if (!name) throw new RangeError(`not a month: ${month}`);
  return name;
}

function clockTime(time: string): string {
  return time.slice(0, 5).replace(":", ".");
}

const two = (value: number) => String(value).padStart(2, "0");

const dutchTime = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function dutchClock(instant: number | string) {
  const parts = dutchTime.formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return { year: part("year"), month: part("month"), day: part("day"), hour: part("hour"), minute: part("minute") };
}
