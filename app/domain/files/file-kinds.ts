/** How the bytes of a kind of file show what it is. */
export type Signature = "pdf" | "png" | "jpeg" | "webp" | "zip" | "text" | "xml" | "json" | "mail";

export type FileKind = {
  id: string;
  mediaType: string;
  /** First extension is the usual one. */
  extensions: readonly string[];
  signature: Signature;
  /** For a zip: an entry that only this kind has. For xml: its root element. */
  mark?: string;
};

const office = "application/vnd.openxmlformats-officedocument";

/** Every kind of file that the region takes in; what is not in here is refused. */
export const fileKinds: readonly FileKind[] = [
  { id: "pdf", mediaType: "application/pdf", extensions: ["pdf"], signature: "pdf" },
  { id: "png", mediaType: "image/png", extensions: ["png"], signature: "png" },
  { id: "jpg", mediaType: "image/jpeg", extensions: ["jpg", "jpeg"], signature: "jpeg" },
  { id: "webp", mediaType: "image/webp", extensions: ["webp"], signature: "webp" },
  {
    id: "docx",
    mediaType: `${office}.wordprocessingml.document`,
    extensions: ["docx"],
    signature: "zip",
    mark: "word/document.xml",
  },
  {
    id: "xlsx",
    mediaType: `${office}.spreadsheetml.sheet`,
    extensions: ["xlsx"],
    signature: "zip",
    mark: "xl/workbook.xml",
  },
  {
    id: "odt",
    mediaType: "application/vnd.oasis.opendocument.text",
    extensions: ["odt"],
    signature: "zip",
    mark: "content.xml",
  },
  { id: "gpx", mediaType: "application/gpx+xml", extensions: ["gpx"], signature: "xml", mark: "gpx" },
  { id: "kml", mediaType: "application/vnd.google-earth.kml+xml", extensions: ["kml"], signature: "xml", mark: "kml" },
  { id: "geojson", mediaType: "application/geo+json", extensions: ["geojson", "json"], signature: "json" },
  { id: "txt", mediaType: "text/plain", extensions: ["txt"], signature: "text" },
  { id: "csv", mediaType: "text/csv", extensions: ["csv"], signature: "text" },
  { id: "eml", mediaType: "message/rfc822", extensions: ["eml"], signature: "mail" },
];

/** The most bytes that one file may have. */
export const largestFile = 60_000_000;

/** The most picture points that are read: millions per kind, and of a picture that comes in passes, coarse first. */
export const mostMegapixels = { jpeg: 50, png: 50, webp: 20, inPasses: 20 } as const;

/** For the `accept` attribute of a file field. */
export const acceptedExtensions: readonly string[] = fileKinds.flatMap((kind) =>
  kind.extensions.map((extension) => `.${extension}`),
);

/** The kind that a file's name promises, or null. */
export function kindOfName(fileName: string): FileKind | null {
  const extension = /\.([^.]+)$/.exec(fileName.trim())?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  return fileKinds.find((kind) => kind.extensions.includes(extension)) ?? null;
}
