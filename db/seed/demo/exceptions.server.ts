import type { Answers } from "~/domain/form/answers";
import { addDays } from "~/domain/time/local-date";
import { saveDraft } from "~/server/data/drafts.server";
import { findOwnDraft } from "~/server/data/submissions.server";
import { acceptMelding } from "~/server/use-cases/accept-melding.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";
import { forbidMelding } from "~/server/use-cases/forbid-melding.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { sendMessage } from "~/server/use-cases/send-message.server";
import { startChange } from "~/server/use-cases/start-change.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { done } from "./done";
import type { Stage } from "./evenementen";
import type { Cast } from "./people.server";
import type { Story } from "./story.server";

/** An officer takes the dossier. */
export async function takeDossier(story: Story): Promise<void> {
  const ctx = await story.officer();
  done(await assignDossier(ctx, { dossierId: story.dossierId(), handlerId: ctx.actor.userId }), "taking a dossier");
}

export async function askSupplement(story: Story): Promise<void> {
  const ctx = await story.officer();
  const input = {
    dossierId: story.dossierId(),
    termEndsOn: addDays(ctx.today, 14),
    items: ["Situatietekening met maten en de plek van de nooduitgangen", "Telefoonnummer tijdens het evenement"],
    explanation: "Zonder deze gegevens kunnen wij de aanvraag niet beoordelen.",
  };
  done(await requestSupplement(ctx, input), "a supplement");
  const text = "Wij hebben u om een aanvulling gevraagd. Bel gerust als iets niet duidelijk is.";
  done(
    await sendMessage(ctx, { dossierId: story.dossierId(), audience: "organiser", organisationId: null, text }),
    "a message",
  );
  const note = "Vorig jaar kwam de tekening ook te laat. Op tijd herinneren.";
  done(
    await sendMessage(ctx, { dossierId: story.dossierId(), audience: "internal", organisationId: null, text: note }),
    "a note",
  );
}

/** On a Sunday or in a strict gemeente the same street party needs a permit, and goes the way of a permit. */
export const isMelding = async (story: Story): Promise<boolean> => (await story.state()).dossier.track === "melding";

export async function accept(story: Story): Promise<void> {
  if (!(await isMelding(story))) return;
  const reason = "Wij wensen u een mooi feest. Houd de straat vrij voor de hulpdiensten.";
  done(await acceptMelding(await story.officer(), { dossierId: story.dossierId(), reason }), "a melding");
}

export async function forbid(story: Story): Promise<void> {
  if (!(await isMelding(story))) return;
  const reason = "Op deze dag ligt de straat open voor werk aan het riool. Er is geen veilige doorgang.";
  done(await forbidMelding(await story.officer(), { dossierId: story.dossierId(), reason }), "a forbidden melding");
}

export async function withdraw(story: Story): Promise<void> {
  const reason = "Wij hebben te weinig vrijwilligers.";
  done(await withdrawApplication(await story.organiser(), { dossierId: story.dossierId(), reason }), "a withdrawal");
}

/** What organisers change after everything was settled; nobody passes these unseen. */
const changes: Partial<Record<Stage, Answers>> = {
  changed: {
    omschrijving_evenement: "Demonstraties met monstertrucks en stunts. Wij verwachten 5.000 tot 10.000 bezoekers.",
    personen_piek: 9500,
    aantrekking: "regionaal",
    bijzonder: ["stunts"],
    stunt_omschrijving: "Monstertrucks rijden over autowrakken, met publiek achter hekken.",
  },
  under_review: {
    omschrijving_evenement: "Kerstmarkt met kramen, een koor en op zaterdagavond een optreden van een bekende zanger.",
    personen_piek: 5200,
  },
  reviewed: {
    omschrijving_evenement: "Een jaarlijks evenement voor jong en oud. Er komt een extra optreden in de middag bij.",
    personen_piek: 1100,
  },
  departed: {
    omschrijving_evenement:
      "Een jaarlijks evenement voor jong en oud. De baan ligt nu aan de andere kant van het veld.",
  },
};

/** A holder of the office of burgemeester reads what changed, when there is a warning about it. */
export async function readWarning(cast: Cast, story: Story): Promise<void> {
  const { transitionFacts, version } = await story.state();
  if (transitionFacts.unreadWarnings === 0) return;
  const ctx = await cast.burgemeester(story.evenement.gemeente);
  done(await confirmWarning(ctx, { dossierId: story.dossierId(), versionNumber: version.number }), "reading a warning");
}

/** Services that the change made necessary are asked besides those that were asked before. */
export async function sendNewRequests(story: Story): Promise<void> {
  const { requests } = await story.state();
  if (!requests.some(({ request }) => request.status === "concept" && request.closedAt === null)) return;
  await story.sendRequests();
}

export async function reportChange(story: Story): Promise<void> {
  const ctx = await story.organiser();
  const { draftId } = done(await startChange(ctx, { dossierId: story.dossierId(), purpose: "change" }), "a change");
  const revision = await ctx.write(async (tx) => {
    const draft = await findOwnDraft(tx, ctx, draftId);
    if (draft === null) throw new Error("the draft of the change is gone");
    const answers = { ...draft.answers, ...changes[story.evenement.stage] };
    return done(await saveDraft(tx, ctx, draft, { answers, name: draft.name, finishedSections: [] }), "the change")
      .revision;
  });
  done(await submitChange(ctx, { draftId, revision }), "reporting the change");
}
