import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { adviceBundleDocument } from "~/copy/nl/documents/advice-bundle";
import { detachFiles } from "../../../tests/support/pdf-tools";
import { sampleBundle } from "../../../tests/support/sample-documents/sample-bundle";
import { bytesOf } from "../../../tests/support/sample-documents/sample-evenement";
import { smallDocument } from "../../../tests/support/sample-documents/small-document";
import { renderDocument } from "./render-document.server";

const bundle = adviceBundleDocument(sampleBundle);
const originals = bundle.files.map((file) => ({ sha256: file.sha256, bytes: bytesOf(file) }));

describe("originals", () => {
  it("travel inside the document byte for byte, under their own names", async () => {
    const bytes = await renderDocument(bundle, { attachments: originals });
    expect(detachFiles(bytes)).toEqual(Object.fromEntries(bundle.files.map((file) => [file.name, bytesOf(file)])));
  });

  it("that are no PDF at all, or a broken one, are not opened", async () => {
    const name = "kapot.pdf";
    const broken = Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 256);
    const sha256 = createHash("sha256").update(broken).digest("hex");
    const file = {
      name,
      sha256,
      size: broken.length,
      mediaType: "application/pdf",
      description: "",
      placement: "embedded" as const,
    };
    const bytes = await renderDocument(smallDocument([], [file]), { attachments: [{ sha256, bytes: broken }] });
    expect(detachFiles(bytes)).toEqual({ [name]: broken });
  });

  it("with other bytes than the document lists are refused", async () => {
    const [first] = bundle.files;
    const forged = { sha256: first?.sha256 ?? "", bytes: new TextEncoder().encode("iets anders") };
    await expect(renderDocument(bundle, { attachments: [forged, ...originals.slice(1)] })).rejects.toThrow(
      /other bytes/,
    );
    await expect(renderDocument(bundle, { attachments: originals.slice(1) })).rejects.toThrow(/was not given/);
  });

  it("placed beside the document stay out of it", async () => {
    const files = bundle.files.map((file) => ({ ...file, placement: "beside" as const }));
    expect(detachFiles(await renderDocument({ ...bundle, files }))).toEqual({});
  });
});
