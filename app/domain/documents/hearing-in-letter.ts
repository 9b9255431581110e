import type { LocalDate } from "../time/local-date";

/** When somebody was heard about what was going to be decided, and what that person thought of it (Awb 4:7, 4:8). */
export type HearingInLetter = { on: LocalDate; summary: string };
