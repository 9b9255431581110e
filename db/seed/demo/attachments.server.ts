import type { App } from "~/server/app.server";
import type { Context } from "~/server/context.server";
import { findDraftForm } from "~/server/data/draft-form.server";
import type { ReceivedFile } from "~/server/files/file-store.server";
import { renderDocument } from "~/server/pdf/render-document.server";
import { addFile } from "~/server/use-cases/add-file.server";
import { done } from "./done";

/** Adds to a draft every attachment that the rules ask for, as a page that says that it is an example. */
export async function addAttachments(examples: Examples, ctx: Context, draftId: string): Promise<void> {
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) throw new Error("the draft is gone");
  const asked = found.form.assessment.attachments
    .filter(({ outcome }) => outcome === "ja")
    .map(({ document }) => document);
  for (const attachmentId of new Set(asked)) {
    const rule = found.handreiking.attachments.find((attachment) => attachment.document === attachmentId);
    const name = rule?.name.nl ?? attachmentId;
    const fileName = `${attachmentId}.${attachmentId.endsWith("gpx") ? "gpx" : "pdf"}`;
    done(
      await addFile(ctx, {
        place: { kind: "draft", id: draftId },
        file: await examples.of(fileName, name),
        fileName,
        attachmentId,
        questionId: null,
        threadId: null,
      }),
      `attachment ${attachmentId}`,
    );
  }
}

export type Examples = { of(fileName: string, name: string): Promise<ReceivedFile> };

/** Example files, each made once: dossiers that attach the same one share what lies in the store. */
export function createExamples(app: App): Examples {
  const made = new Map<string, Promise<ReceivedFile>>();
  return {
    of(fileName, name) {
      const known = made.get(fileName);
      if (known !== undefined) return known;
      const file = fileName.endsWith("gpx") ? exampleRoute(app, fileName) : examplePage(app, fileName, name);
      made.set(fileName, file);
      return file;
    },
  };
}

async function examplePage(app: App, fileName: string, name: string): Promise<ReceivedFile> {
  const bytes = await renderDocument({
    metadata: {
      title: name,
      language: "nl-NL",
      date: Date.UTC(2026, 0, 1),
      author: "Organisator van de demonstratie",
      reference: "VOORBEELD",
      versionLine: "Voorbeeld",
      pageLabel: "Pagina {page} van {pages}",
    },
    blocks: [
      {
        kind: "paragraph",
        text: "Dit is een voorbeeld. In een echte aanvraag staat hier het document van de organisator.",
      },
    ],
    files: [],
  });
  return done(await app.files.receive([bytes], fileName), fileName);
}

async function exampleRoute(app: App, fileName: string): Promise<ReceivedFile> {
  const points = ["52.22 6.90", "52.23 6.91", "52.22 6.92"].map((point) => {
    const [lat, lon] = point.split(" ");
    return `<trkpt lat="${lat}" lon="${lon}"></trkpt>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="voorbeeld" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join("")}</trkseg></trk></gpx>\n`;
  return done(await app.files.receive([Buffer.from(text)], fileName), fileName);
}
