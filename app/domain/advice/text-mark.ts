import type { Answer } from "../form/answers";
import { markOfAnswer } from "../form/compare-answers";

/** A short mark by which a form names a text; nobody has a reason to forge one. */
export const markOfText = (text: unknown): string => markOfAnswer(text as Answer);
