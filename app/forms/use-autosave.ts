import { useRef, useState } from "react";
import { flushSync } from "react-dom";

export type AutosaveState = "idle" | "saved" | "failed" | "stopped";

/** How long after the last key stroke, and after a choice. */
const afterTyping = 1200;
const afterChoice = 150;

/**
 * Keeps a form while somebody fills it in and takes over the page that the answers make of it. Works with what the
 * form would post, so nothing is kept that the button would not keep. A failure is said and never loses what was
 * typed; a conflict stops it, because only the person can settle that.
 */
export function useAutosave<P>(url: string, loaded: P, form: React.RefObject<HTMLFormElement>) {
  const [kept, setKept] = useState<{ from: P; page: P }>();
  const [state, setState] = useState<AutosaveState>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<Promise<void> | null>(null);

  async function save() {
    if (form.current === null) return;
    const answer = await post(url, form.current);
    if (answer.state !== "saved") return setState(answer.state);
    // At once, so that a waiting submit posts the marks of the answers that were just kept.
    flushSync(() => {
      setKept({ from: loaded, page: answer.page as P });
      setState("saved");
    });
  }

  function start() {
    const turn: Promise<void> = (running.current ?? Promise.resolve()).then(save).finally(() => {
      if (running.current === turn) running.current = null;
    });
    running.current = turn;
  }

  return {
    page: kept?.from === loaded ? kept.page : loaded,
    state,
    /** Something was filled in. */
    touch(event: React.FormEvent<HTMLFormElement>) {
      if (state === "stopped") return;
      clearTimeout(timer.current);
      timer.current = setTimeout(start, isChoice(event.target) ? afterChoice : afterTyping);
    },
    /** Before a submit: makes it wait for a save that is under way. True when the submit comes again later. */
    hold(event: React.FormEvent<HTMLFormElement>): boolean {
      clearTimeout(timer.current);
      const turn = running.current;
      if (turn === null) return false;
      event.preventDefault();
      const element = event.currentTarget;
      const { submitter } = event.nativeEvent as SubmitEvent;
      void turn.then(() => element.requestSubmit(submitter));
      return true;
    },
  };
}

type Answer = { state: "saved"; page: unknown } | { state: "failed" | "stopped" };

async function post(url: string, form: HTMLFormElement): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  try {
    const response = await fetch(url, { method: "POST", body, headers: { Accept: "application/json" } });
    if (response.status === 409) return { state: "stopped" };
    // A session that ended answers with the sign-in page.
    if (!response.ok || response.redirected) return { state: "failed" };
    return { state: "saved", page: await response.json() };
  } catch {
    return { state: "failed" };
  }
}

function isChoice(target: EventTarget): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
}
