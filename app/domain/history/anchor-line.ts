/**
 * How a line came about: after the commit that wrote the entry; later, because the program stopped or could not write
 * in between; or because a backup was put back, which ends whatever stood under this and later numbers before.
 */
export type AnchorKind = "written" | "resumed" | "restored";

/** One line of the anchor: the last entry of the history at a moment, noted outside the database. */
export type AnchorLine = { at: string; sequence: number; hash: string; kind: AnchorKind };

/** The line as it stands in the file, without its end. */
export const anchorText = ({ at, sequence, hash, kind }: AnchorLine): string => `${at} ${sequence} ${hash} ${kind}`;

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([1-9]\d{0,14}) ([0-9a-f]{64}) (written|resumed|restored)$/;

/** A line read back, or null when the text is no line. */
export function readAnchorLine(text: string): AnchorLine | null {
  const [, at, sequence, hash, kind] = shape.exec(text) ?? [];
  if (at === undefined || hash === undefined) return null;
  return { at, sequence: Number(sequence), hash, kind: kind as AnchorKind };
}
