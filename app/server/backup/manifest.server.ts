import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  format: z.literal("paraat-backup/1"),
  region: z.string(),
  /** UTC. */
  madeAt: z.iso.datetime(),
  database: z.object({ sha256, size: z.number() }),
  files: z.array(z.object({ sha256, size: z.number() })),
  /** Last entry of the history; kept apart, it proves that nothing was cut off later. */
  history: z.object({ sequence: z.number(), hash: sha256 }).nullable(),
});

/** What a backup holds, with the hash of every part. */
export type Manifest = z.output<typeof manifestSchema>;

export const manifestName = "manifest.json";
export const databaseName = "region.sqlite";

/** The manifest of a backup, or null when the text is none. */
export function readManifest(text: string): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
