import type { Compliance } from "~/domain/evaluation/compliance";
import type { Context } from "~/server/context.server";
import { requestsOf } from "~/server/data/advice-requests.server";
import { conditionsToEvaluate } from "~/server/data/conditions-to-evaluate.server";
import { submitEvaluation } from "~/server/use-cases/submit-evaluation.server";
import { done } from "./done";
import {
  lessonsOfAdviser,
  lessonsOfGemeente,
  lessonsOfOrganiser,
  notesOnConditions,
  wentWell,
} from "./evaluation-texts";
import type { Size } from "./evenementen";
import type { Cast } from "./people.server";
import type { Story } from "./story.server";

const present: Readonly<Record<Size, number>> = { street: 120, small: 480, medium: 2300, large: 10_400 };

/** How the organiser found that it went. */
export async function evaluateAsOrganiser(story: Story): Promise<void> {
  const chance = chanceOf(story, "organiser");
  await evaluate(await story.organiser(), story, {
    attendance: Math.round(present[story.evenement.size] * (0.85 + chance(30) / 100)),
    careContacts: chance(6),
    lessons: chance(3) === 0 ? "" : pick(lessonsOfOrganiser, chance),
    judges: (index) => (index === 0 && chance(5) === 0 ? "partly" : "yes"),
    chance,
  });
}

/** How the gemeente found that it went; with this the evenement has been evaluated. */
export async function evaluateAsGemeente(story: Story): Promise<void> {
  const chance = chanceOf(story, "gemeente");
  await evaluate(await story.officer(), story, {
    attendance: Math.round((present[story.evenement.size] * (0.9 + chance(20) / 100)) / 10) * 10,
    incidents: story.evenement.size === "large" ? 1 + chance(4) : chance(3) === 0 ? 1 : 0,
    nuisanceReports: chance(5),
    lessons: chance(2) === 0 ? pick(lessonsOfGemeente, chance) : "",
    judges: (index) => {
      if (index === 1 && chance(4) === 0) return "no";
      return chance(6) === 0 ? "partly" : chance(8) === 0 ? "not_seen" : "yes";
    },
    chance,
  });
}

/** How the first service that advised found that it went; without advice nobody says anything. */
export async function evaluateAsAdviser(cast: Cast, story: Story): Promise<void> {
  const officer = await story.officer();
  const asked = (await requestsOf(officer.read, story.dossierId())).find(({ kind }) => kind === "single");
  if (asked === undefined) return;
  const chance = chanceOf(story, "adviser");
  await evaluate(await cast.adviser(asked.organisationId), story, {
    incidents: chance(2),
    lessons: chance(2) === 0 ? pick(lessonsOfAdviser, chance) : "",
    judges: (index) => (index % 2 === 1 ? "not_seen" : chance(7) === 0 ? "partly" : "yes"),
    chance,
  });
}

type Chance = (sides: number) => number;
type Said = {
  attendance?: number;
  incidents?: number;
  careContacts?: number;
  nuisanceReports?: number;
  lessons: string;
  judges: (index: number) => Compliance;
  chance: Chance;
};

async function evaluate(ctx: Context, story: Story, { judges, chance, ...said }: Said): Promise<void> {
  const conditions = await conditionsToEvaluate(ctx.read, story.dossierId());
  const judged = conditions.map(({ threadId }, index) => {
    const compliance = judges(index);
    const note = compliance === "no" || compliance === "partly" ? pick(notesOnConditions, chance) : "";
    return { threadId, compliance, note };
  });
  done(
    await submitEvaluation(ctx, {
      dossierId: story.dossierId(),
      evaluationRevision: 0,
      evaluation: {
        attendance: said.attendance ?? null,
        incidents: said.incidents ?? null,
        careContacts: said.careContacts ?? null,
        nuisanceReports: said.nuisanceReports ?? null,
        cooperation: 3 + chance(3),
        wentWell: pick(wentWell, chance),
        lessons: said.lessons,
        conditions: judged,
      },
    }),
    `evaluation of ${story.evenement.name} (${story.firstDay})`,
  );
}

const pick = (texts: readonly string[], chance: Chance): string => texts[chance(texts.length)] ?? "";

/** Numbers that look thrown and are the same at every seed. */
function chanceOf({ evenement, firstDay }: Story, by: string): Chance {
  let state = [...`${evenement.name} ${firstDay} ${by}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647,
    7,
  );
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * sides);
  };
}
