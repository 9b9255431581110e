/**
 * A file as somebody with bad intent would send it, and what is to come of it: it is refused, it is kept in a cleaned
 * form without this mark, or it is kept as it is because what it holds does nothing where it can go.
 */
export type HostileFile = {
  what: string;
  fileName: string;
  content: Buffer;
  expected: "refused" | "inert" | { cleanedOf: string };
};

export const refusedFile = (what: string, fileName: string, content: Buffer | string): HostileFile => ({
  what,
  fileName,
  content: Buffer.from(content),
  expected: "refused",
});
