import type { Text } from "../model";

/** Something that conditions can read: its type, its range or options, and the slot that will hold its value. */
export type Subject = {
  readonly id: string;
  readonly slot: number;
  readonly label: Text;
  readonly type: "number" | "choice" | "set";
  readonly options: readonly string[];
  min: number;
  max: number;
};

export class Scope {
  readonly #subjects = new Map<string, Subject>();
  #nextSlot = 0;

  /** The first subject of a name stays: a second one is reported as a duplicate by whoever declares it. */
  declare(subject: Omit<Subject, "slot">): Subject {
    const known = this.#subjects.get(subject.id);
    if (known) return known;
    const declared = { ...subject, slot: this.#nextSlot++ };
    this.#subjects.set(subject.id, declared);
    return declared;
  }

  has(id: string): boolean {
    return this.#subjects.has(id);
  }

  get(id: string): Subject | undefined {
    return this.#subjects.get(id);
  }

  ids(): readonly string[] {
    return [...this.#subjects.keys()];
  }

  slots(): Record<string, number> {
    return Object.fromEntries([...this.#subjects].map(([id, subject]) => [id, subject.slot]));
  }
}
