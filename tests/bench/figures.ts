import { cpus } from "node:os";

/** The value under which this part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** A line of a table: words to the left in columns of these widths, figures to the right. */
export function row(widths: readonly number[], values: readonly unknown[]): string {
  return values
    .map((value, index) => {
      const width = widths[index] ?? 11;
      return width < 0 ? String(value ?? "").padEnd(-width) : String(value ?? "").padStart(width);
    })
    .join("");
}

export function print(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}

export const machine = (): string => `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? ""}`;
