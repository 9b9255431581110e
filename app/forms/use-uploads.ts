import { useRef, useState } from "react";
import { largestFile } from "~/domain/files/file-kinds";
import type { FieldProblem } from "~/domain/outcome";

/** A file on its way: in turn, being sent, sent and being looked at, or stopped or refused with the reason. */
export type Upload = {
  key: number;
  file: File;
  state: "waiting" | "sending" | "checking" | "stopped" | "refused" | "added";
  percent: number;
  problem: FieldProblem | null;
};

/** Whether the same file may come through at another time. */
export const mayGoBetter = ({ problem }: Upload): boolean =>
  problem === null || ["file_not_sent", "file_try_later", "file_not_scanned"].includes(problem.code);

type Answer = { files: { ok: boolean; problem?: FieldProblem | null }[] };

/** The line broke, or the server gave no answer that says what is wrong. */
const notSent: FieldProblem = { code: "file_not_sent" };

/**
 * Sends files one by one, each as the form itself would send it, so that one that fails leaves the others alone.
 * Calls `onAdded` after each file that is in.
 */
export function useUploads(onAdded: (file: File) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const lastKey = useRef(0);
  const requests = useRef(new Map<number, XMLHttpRequest>());
  const stopped = useRef(new Set<number>());
  const turn = useRef<Promise<void>>(Promise.resolve());
  const bodies = useRef(new Map<number, { action: string; body: FormData }>());

  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  function send(key: number, file: File): Promise<void> {
    const sent = bodies.current.get(key);
    if (sent === undefined || stopped.current.has(key)) return Promise.resolve();
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      requests.current.set(key, request);
      request.open("POST", sent.action);
      request.setRequestHeader("Accept", "application/json");
      request.upload.onprogress = ({ loaded, total }) =>
        change(key, { state: "sending", percent: Math.floor((loaded / Math.max(total, 1)) * 100) });
      request.upload.onload = () => change(key, { state: "checking", percent: 100 });
      request.onloadend = () => {
        requests.current.delete(key);
        if (!stopped.current.has(key)) {
          const problem = problemIn(request);
          change(key, problem === null ? { state: "added" } : { state: "refused", problem });
          if (problem === null) onAdded(file);
        }
        resolve();
      };
      change(key, { state: "sending", percent: 0 });
      request.send(sent.body);
    });
  }

  function queue(key: number, file: File): void {
    turn.current = turn.current.then(() => send(key, file));
  }

  return {
    uploads,
    /** Sends these files to where the form goes, with the other fields of the form. */
    add(files: readonly File[], action: string, fields: readonly [string, string][]) {
      for (const file of files) {
        lastKey.current += 1;
        const key = lastKey.current;
        const body = new FormData();
        for (const [name, value] of fields) body.append(name, value);
        body.append("bestand", file);
        bodies.current.set(key, { action, body });
        const tooLarge = file.size > largestFile;
        const problem = tooLarge ? { code: "file_too_large", values: { max: largestFile } } : null;
        setUploads((all) => [...all, { key, file, state: tooLarge ? "refused" : "waiting", percent: 0, problem }]);
        if (!tooLarge) queue(key, file);
      }
    },
    stop(key: number) {
      stopped.current.add(key);
      requests.current.get(key)?.abort();
      change(key, { state: "stopped" });
    },
    retry({ key, file }: Upload) {
      stopped.current.delete(key);
      change(key, { state: "waiting", percent: 0, problem: null });
      queue(key, file);
    },
    forget(key: number) {
      setUploads((all) => all.filter((one) => one.key !== key));
    },
  };
}

function problemIn({ status, responseText }: XMLHttpRequest): FieldProblem | null {
  if (status !== 200 && status !== 422) return notSent;
  try {
    const [file] = (JSON.parse(responseText) as Answer).files;
    return file?.ok === true ? null : (file?.problem ?? notSent);
  } catch {
    return notSent;
  }
}
