import { createHash } from "node:crypto";
import { dueDate } from "~/domain/time/due-date";
import { equatedDays } from "~/domain/time/equated-days";
import { holidayOn } from "~/domain/time/holidays";
import { instantsOf, wallTimeAt } from "~/domain/time/instant";
import { addDays, localDate, weekday } from "~/domain/time/local-date";
import { localTime } from "~/domain/time/local-time";
import { lastDayToObject } from "~/domain/time/objection-term";
import { continuedTerm } from "~/domain/time/outage";
import { parseLocalDate } from "~/domain/time/parse-local-date";
import { roomForObjection } from "~/domain/time/room-for-objection";
import { statutoryClock } from "~/domain/time/statutory-clock";
import { freeDay } from "~/domain/time/working-days";

// Run as a process of its own with TZ set: prints the zone it runs in and a digest of all that the calendar says.
const hash = createHash("sha256");
const times = ["00:00", "02:30", "12:00", "23:59"].map(localTime);
const hour = 3_600_000;
let days = 0;

for (let date = localDate("2024-01-01"); date <= "2040-12-31"; date = addDays(date, 1)) {
  const term = (direction: "after" | "before") =>
    dueDate({
      term: { amount: 8, unit: "weeks", direction },
      nature: "statutory",
      anchor: date,
      suspensions: [],
      extension: null,
      equated: equatedDays,
    }).due;
  const clock = statutoryClock({
    term: { amount: 8, unit: "weeks", direction: "after" },
    nature: "statutory",
    anchor: date,
    suspensions: [
      { ground: "supplement", requestedOn: addDays(date, 3), termEnds: addDays(date, 17), endedOn: addDays(date, 12) },
      { ground: "consent", requestedOn: addDays(date, 10), termEnds: addDays(date, 20), endedOn: null },
    ],
    extension: { amount: 3, unit: "weeks", decidedOn: addDays(date, 30) },
    equated: equatedDays,
    today: addDays(date, 120),
    decidedOn: null,
    noticeOn: addDays(date, 100),
  });
  const midnight = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
  const walls = Array.from({ length: 24 }, (_, index) => wallTimeAt(midnight + index * hour));
  const said = [
    weekday(date),
    holidayOn(date),
    freeDay(date, equatedDays),
    parseLocalDate(date),
    term("after"),
    term("before"),
    times.map((time) => instantsOf({ date, time })),
    walls,
    clock,
    roomForObjection(date, addDays(date, -40)),
    lastDayToObject(date),
    continuedTerm(date, [{ startedAt: midnight - hour, endedAt: midnight + 23 * hour, explanation: "" }], {
      today: date,
      equated: equatedDays,
    })?.until,
  ];
  hash.update(JSON.stringify(said));
  days += 1;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(
  JSON.stringify({ zone, offset: new Date(0).getTimezoneOffset(), days, digest: hash.digest("hex") }),
);
