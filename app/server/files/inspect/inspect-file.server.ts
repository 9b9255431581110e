import { type Inspected, type InspectionJob, Refused } from "./finding.server";
import { inspectOffice } from "./inspect-office.server";
import { inspectPdf } from "./inspect-pdf.server";

/** Whether a file is what its name says and does no harm to who opens it. Runs in a process of its own. */
export async function inspectFile(job: InspectionJob): Promise<Inspected> {
  try {
    const cleaned = await look(job);
    return { finding: null, cleaned };
  } catch (error) {
    if (error instanceof Refused) return { finding: error.finding };
    // Reading past the end: the file says that it is longer than it is.
    if (error instanceof RangeError) return { finding: "file_unreadable" };
    throw error;
  }
}

/** The libraries for pictures and texts are loaded when they are needed: a process looks at one file. */
async function look({ bytes, kind }: InspectionJob): Promise<Buffer | undefined> {
  switch (kind.signature) {
    case "png":
    case "jpeg":
    case "webp":
      return (await import("./clean-picture.server")).cleanPicture(bytes, kind.signature);
    case "pdf":
      inspectPdf(bytes);
      return undefined;
    case "zip":
      inspectOffice(bytes, kind);
      return undefined;
    default:
      await (await import("./inspect-text.server")).inspectText(bytes, kind);
      return undefined;
  }
}
