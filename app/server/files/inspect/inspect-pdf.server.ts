import { type Finding, Refused } from "./finding.server";
import { forEachName } from "./pdf-names.server";
import { openTrees, type Trees } from "./pdf-page-tree.server";
import { type PackedObjects, packedObjects } from "./pdf-streams.server";

/** What a name in a PDF says of it. Names that only a script, an action or a hidden file has. */
const meanings: Readonly<Record<string, Finding>> = {
  Encrypt: "file_encrypted",
  JavaScript: "file_active",
  Launch: "file_active",
  SubmitForm: "file_active",
  ImportData: "file_active",
  GoToE: "file_active",
  GoToR: "file_active",
  Rendition: "file_active",
  Movie: "file_active",
  RichMedia: "file_active",
  RichMediaContent: "file_active",
  RichMediaExecute: "file_active",
  OnInstantiate: "file_active",
  XFA: "file_active",
  EmbeddedFile: "file_with_files",
  EmbeddedFiles: "file_with_files",
};
const structure = ["Kids", "ObjStm", "OpenAction", "Root", "Pages", "EF"];
const wanted: ReadonlySet<string> = new Set([...Object.keys(meanings), ...structure]);
const mostOpenings = 20;

type Place = { bytes: Buffer; at: number };

/** Refuses a PDF that is damaged, locked, does something by itself or carries other files. */
export function inspectPdf(bytes: Buffer): void {
  if (!/^[\ufeff\s]*%PDF-\d/.test(bytes.toString("utf8", 0, 64))) throw new Refused("file_wrong_kind");
  checkTail(bytes);
  const names = new Set<string>();
  const declaredAt: number[] = [];
  const openings: Place[] = [];
  const trees = openTrees();
  const look = (content: Buffer, objectAt: (at: number) => number) =>
    forEachName(content, wanted, (name, start, end) => {
      const finding = meanings[name];
      if (finding !== undefined) throw new Refused(finding);
      names.add(name);
      if (name === "EF" && beginsValue(content, end)) throw new Refused("file_with_files");
      if (name === "Kids") trees.add(objectAt(start), content, end);
      if (name === "OpenAction") openings.push({ bytes: content, at: end });
      if (name === "ObjStm" && content === bytes) declaredAt.push(start);
    });
  look(bytes, (at) => objectBefore(bytes, at));
  const packed = packedObjects(bytes, declaredAt);
  for (const objects of packed) look(objects.bytes, (at) => objectIn(objects, at));
  if (!names.has("Root") || !names.has("Pages") || !names.has("Kids")) throw new Refused("file_unreadable");
  finish(trees, openings, bytes, packed);
}

/** A PDF that broke off on its way has no end, and one with a zip behind it is two files in one. */
function checkTail(bytes: Buffer): void {
  const tail = bytes.subarray(-66_000);
  const end = tail.lastIndexOf("%%EOF");
  if (end < 0 || end < tail.length - 2_048 || !tail.includes("startxref")) throw new Refused("file_unreadable");
  if (tail.includes(Buffer.from([0x50, 0x4b, 0x05, 0x06]))) throw new Refused("file_wrong_kind");
}

function finish(trees: Trees, openings: readonly Place[], bytes: Buffer, packed: readonly PackedObjects[]): void {
  trees.check();
  if (openings.length > mostOpenings) throw new Refused("file_too_complex");
  for (const opening of openings) {
    if (!goesToPage(opening, bytes, packed)) throw new Refused("file_active");
  }
}

/** Opening at a page is no act; anything else that happens on opening is. */
function goesToPage({ bytes, at }: Place, whole: Buffer, packed: readonly PackedObjects[], depth = 0): boolean {
  const text = bytes.toString("latin1", at, at + 400);
  const reference = /^\s*(\d{1,10})\s+(\d{1,5})\s+R/.exec(text);
  if (reference !== null) {
    if (depth > 2) return false;
    const places = objectPlaces(Number(reference[1]), whole, packed);
    return places.every((place) => goesToPage(place, whole, packed, depth + 1));
  }
  if (/^\s*(\[|null\b)/.test(text)) return true;
  return (
    /^\s*<</.test(text) && /\/S\s*\/GoTo\b/.test(text) && !/\/(Next|URI|Named)\b/.test(text.split("endobj")[0] ?? "")
  );
}

function objectPlaces(number: number, whole: Buffer, packed: readonly PackedObjects[]): Place[] {
  const places: Place[] = [];
  const marker = `${number} 0 obj`;
  for (let at = whole.indexOf(marker); at >= 0 && places.length < 10; at = whole.indexOf(marker, at + 1)) {
    const before = whole[at - 1] ?? 0x0a;
    if (before < 0x30 || before > 0x39) places.push({ bytes: whole, at: at + marker.length });
  }
  for (const { bytes, numbers } of packed) {
    const found = numbers.find((one) => one.number === number);
    if (found !== undefined) places.push({ bytes, at: found.start });
  }
  return places;
}

const beginsValue = (bytes: Buffer, at: number) => /^\s*(<<|\d+\s+\d+\s+R)/.test(bytes.toString("latin1", at, at + 40));

/** The number of the object in which this place stands. */
function objectBefore(bytes: Buffer, at: number): number {
  const before = bytes.toString("latin1", Math.max(0, at - 4_000), at);
  const last = [...before.matchAll(/(\d{1,10})\s+\d{1,5}\s+obj/g)].at(-1);
  return last === undefined ? -1 - at : Number(last[1]);
}

function objectIn({ numbers }: PackedObjects, at: number): number {
  let found = -1 - at;
  for (const { number, start } of numbers) if (start <= at) found = number;
  return found;
}
