import { addDays, type LocalDate } from "~/domain/time/local-date";
import type { App } from "~/server/app.server";
import { announcedEvenementen } from "./announced-evenementen";
import { changedEvenementen } from "./changed-evenementen";
import { agreeToWait, takeMoreTime, writeDownOutage } from "./clock.server";
import { decide, grantWithDeparture, settle } from "./decide.server";
import { evaluateAsAdviser, evaluateAsGemeente, evaluateAsOrganiser } from "./evaluate.server";
import { type DemoEvenement, evenementen } from "./evenementen";
import {
  accept,
  askSupplement,
  forbid,
  isMelding,
  readWarning,
  reportChange,
  sendNewRequests,
  takeDossier,
  withdraw,
} from "./exceptions.server";
import { type Pace, paceOf } from "./pace";
import { type Cast, seedPeople } from "./people.server";
import { adoptWrittenReport, writeReport } from "./report.server";
import { createStory, type Story } from "./story.server";
import { createTimetable, type Timetable } from "./timetable";

type MovableClock = { moveTo(moment: number): void };

/**
 * Fills a region for a demonstration: last year's editions from application to evaluation, and this year's in every
 * phase on the anchor day. Everything goes through the use cases, in the order of time, so the region is lawful.
 */
export async function seedDemo(
  app: App & { clock: MovableClock },
  anchor: number,
  anchorDay: LocalDate,
): Promise<void> {
  const { sqlite } = app.database.writerConnection;
  // A demonstration that is cut off is made anew, so its thousands of commits need not each reach the disk.
  sqlite.pragma("synchronous = OFF");
  const timetable = createTimetable(anchor);
  app.clock.moveTo(anchor - 800 * 86_400_000);
  const cast = await seedPeople(app);
  for (const evenement of [...evenementen, ...changedEvenementen, ...announcedEvenementen]) {
    const previous = evenement.lastYear === true ? planLastYear(app, cast, timetable, evenement, anchorDay) : null;
    planThisYear(app, cast, timetable, evenement, anchorDay, previous);
  }
  planReport(cast, timetable, anchorDay);
  timetable.plan(outageDay, 20, () => writeDownOutage(cast));
  for (const act of timetable.inOrder()) {
    app.clock.moveTo(act.at);
    await act.run();
  }
  app.clock.moveTo(anchor);
  sqlite
    .prepare("UPDATE outbox SET sent_at = created_at WHERE sent_at IS NULL AND created_at < ?")
    .run(anchor - mailboxDays * 86_400_000);
  sqlite.pragma("synchronous = FULL");
}

const editionsApart = 364;

/** Stages in which a dossier takes another way than to completeness. */
const insteadOf: Partial<Record<DemoEvenement["stage"], (story: Story) => Promise<void>>> = {
  incomplete: askSupplement,
  accepted: accept,
  forbidden: forbid,
  withdrawn: withdraw,
};

/** Mails of long ago were sent long ago; those of the last days are still in the mailbox of the demonstration. */
const mailboxDays = 3;

function planLastYear(
  app: App,
  cast: Cast,
  timetable: Timetable,
  evenement: DemoEvenement,
  anchorDay: LocalDate,
): Story {
  const offset = evenement.firstDay - editionsApart;
  const story = createStory(app, cast, evenement, anchorDay, offset, null);
  planWhole(cast, timetable, story, offset, evenement.size === "street" ? "accepted" : "evaluated");
  return story;
}

function planThisYear(
  app: App,
  cast: Cast,
  timetable: Timetable,
  evenement: DemoEvenement,
  anchorDay: LocalDate,
  previous: Story | null,
): void {
  const story = createStory(app, cast, evenement, anchorDay, evenement.firstDay, previous);
  const { announced, firstDay, stage } = evenement;
  if (announced !== undefined) timetable.plan(firstDay - announced, 9, () => story.announce());
  if (stage !== "announced") planWhole(cast, timetable, story, firstDay, stage);
}

/** The last day of a term to supplement that somebody let go by. */
const outageDay = -34;

const reportWritten = -9;

/** The report about the last year that was over when it was written. */
function planReport(cast: Cast, timetable: Timetable, anchorDay: LocalDate): void {
  const year = Number(addDays(anchorDay, reportWritten).slice(0, 4)) - 1;
  timetable.plan(reportWritten, 9, () => writeReport(cast, year));
  timetable.plan(reportWritten + 3, 10, () => adoptWrittenReport(cast, year));
}

function planWhole(
  cast: Cast,
  timetable: Timetable,
  story: Story,
  firstDay: number,
  stage: DemoEvenement["stage"],
): void {
  const pace = paceOf(story.evenement, firstDay, stage);
  const reaches = (...stages: DemoEvenement["stage"][]) => stages.includes(stage);
  timetable.plan(pace.received, 10, () => story.draft());
  if (reaches("draft")) return;
  timetable.plan(pace.received, 11, () => story.submit());
  if (reaches("received")) return;
  timetable.plan(pace.complete, 11, () => takeDossier(story));
  const instead = insteadOf[stage];
  if (instead !== undefined) {
    timetable.plan(pace.complete, 12, () => instead(story));
    if (reaches("accepted")) planAsPermit(cast, timetable, story, pace);
    return;
  }
  timetable.plan(pace.complete, 12, () => story.declareComplete());
  if (reaches("complete")) return;
  timetable.plan(pace.classified, 13, () => story.confirmClass());
  if (reaches("classified")) {
    timetable.plan(-2, 12, () => agreeToWait(story));
    return;
  }
  timetable.plan(pace.asked, 14, () => story.sendRequests());
  if (reaches("advising")) {
    timetable.plan(-2, 11, () => takeMoreTime(story));
    return;
  }
  if (reaches("partly_advised")) {
    timetable.plan(pace.asked + 5, 15, () => story.advise(1));
    return;
  }
  timetable.plan(pace.advised, 15, () => story.advise());
  if (reaches("joint")) return;
  timetable.plan(pace.joint, 16, () => story.joinAdvice());
  if (reaches("ready")) return;
  if (reaches("changed")) {
    timetable.plan(-1, 10, () => reportChange(story));
    return;
  }
  if (reaches("departed")) planDeparture(cast, timetable, story, firstDay);
  else {
    const decidedOn = reaches("decided_late") ? firstDay - 16 : pace.decided;
    timetable.plan(decidedOn, 17, () => decide(cast, story, stage === "refused" ? "refused" : "granted"));
  }
  if (reaches("under_review")) timetable.plan(-1, 11, () => reportChange(story));
  if (reaches("reviewed")) planReview(cast, timetable, story, firstDay);
  if (!reaches("evaluated", "reviewed", "departed", "decided_late")) return;
  const lastDay = firstDay + (story.evenement.days ?? 1) - 1;
  if (lastDay % 3 !== 0) timetable.plan(lastDay + 3, 10, () => evaluateAsOrganiser(story));
  timetable.plan(lastDay + 5, 11, () => evaluateAsGemeente(story));
  timetable.plan(lastDay + 7, 12, () => evaluateAsAdviser(cast, story));
}

/** A change of a permit already given: the burgemeester knows of it, the services look again, a new decision follows. */
function planReview(cast: Cast, timetable: Timetable, story: Story, firstDay: number): void {
  const changed = firstDay - 20;
  timetable.plan(changed, 10, () => reportChange(story));
  timetable.plan(changed, 15, () => readWarning(cast, story));
  timetable.plan(changed + 1, 11, () => sendNewRequests(story));
  timetable.plan(changed + 5, 11, () => story.advise());
  timetable.plan(changed + 6, 14, () => settle(cast, story, story.evenement.settled ?? "maintained"));
}

/** A change shortly before: not every service has answered when the burgemeester decides. */
function planDeparture(cast: Cast, timetable: Timetable, story: Story, firstDay: number): void {
  timetable.plan(firstDay - 6, 10, () => reportChange(story));
  timetable.plan(firstDay - 5, 9, () => readWarning(cast, story));
  const allButOne = -1;
  timetable.plan(firstDay - 4, 11, () => story.advise(allButOne));
  timetable.plan(firstDay - 3, 16, () => grantWithDeparture(cast, story));
}

/** The rest of the way of what turns out to be no melding. */
function planAsPermit(cast: Cast, timetable: Timetable, story: Story, pace: Pace): void {
  const unlessMelding = (act: () => Promise<void>) => async () => {
    if (!(await isMelding(story))) await act();
  };
  timetable.plan(pace.complete, 13, unlessMelding(story.declareComplete));
  timetable.plan(pace.classified, 13, unlessMelding(story.confirmClass));
  timetable.plan(pace.asked, 14, unlessMelding(story.sendRequests));
  timetable.plan(pace.advised, 15, unlessMelding(story.advise));
  timetable.plan(pace.joint, 16, unlessMelding(story.joinAdvice));
  timetable.plan(
    pace.decided,
    17,
    unlessMelding(() => decide(cast, story, "granted")),
  );
}
