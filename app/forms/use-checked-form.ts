import { useSubmit } from "@remix-run/react";
import { useRef, useState } from "react";
import { get, type Resolver, set, useForm } from "react-hook-form";
import type { FieldProblem } from "~/domain/outcome";
import { choicesState, type FormResult, fieldState, type InitialValues } from "./field-state";
import type { ParsedForm } from "./parse-form";

type Problems = Readonly<Record<string, FieldProblem>>;

/** Reads a form as the server will, such as `parseForm` with its schema or the questions of a handreiking. */
export type FormCheck = (form: FormData) => ParsedForm<unknown>;

export type FormOptions = {
  /** What is stored now. */
  initial?: InitialValues;
  /** `useActionData()`: what the server said about the last post. */
  result?: FormResult | null;
};

/**
 * Checks a form in the browser as the server will and then posts the form element itself, so the request is the same
 * with and without script. A submit button with `formNoValidate` (save for later) skips the check.
 */
export function useCheckedForm(check: FormCheck, { initial, result }: FormOptions = {}) {
  const submit = useSubmit();
  const formRef = useRef<HTMLFormElement>(null);
  const problems = useRef<Problems>({});
  const [refused, setRefused] = useState<Refused>();
  const { register, handleSubmit, formState } = useForm({
    mode: "onSubmit",
    // While typing, so that a message goes once its field is right. On blur it would go between the press and the
    // release of a click elsewhere, and the button that was pressed would have moved away.
    reValidateMode: "onChange",
    shouldFocusError: false,
    resolver: formResolver(check, formRef, problems),
  });

  // What the browser found holds until the server answers; then the server's word is the newest.
  const isOurs = refused !== undefined && refused.at === result;
  const summary = isOurs ? refused.summary : result?.fields;
  const shown = isOurs ? stillWrong(refused.summary, formState.errors) : result?.fields;

  function onSubmit(event: React.FormEvent<HTMLFormElement>) {
    // Taken now: React empties the event before the asynchronous check is done.
    const element = event.currentTarget;
    const submitter = submitterOf(event);
    if (submitter?.formNoValidate) return;
    event.preventDefault();
    void handleSubmit(
      () => submit(submitter ?? element),
      () => setRefused({ at: result, summary: { ...problems.current } }),
    )(event);
  }

  const known: FormResult = { fields: shown, values: result?.values };
  // The name and the value stay ours: `register` gives no value on the server, and then a refusal would empty the form.
  const registration = (name: string) => {
    const { onChange, onBlur, ref } = register(name);
    return { onChange, onBlur, ref };
  };

  return {
    formProps: { ref: formRef, onSubmit, noValidate: true },
    field: (name: string) => ({ ...fieldState(name, initial, known), registration: registration(name) }),
    choices: (name: string) => ({ ...choicesState(name, initial, known), registration: registration(name) }),
    summary,
  };
}

/** What the browser found at the last attempt, and the server's answer it came after. */
type Refused = { at: FormResult | null | undefined; summary: Problems };

/**
 * The message at a field goes when the field is mended; the summary above stays as it was at the attempt. No message
 * comes or changes while somebody types.
 */
function stillWrong(problems: Problems, errors: object): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([name]) => get(errors, name || "root") !== undefined));
}

function formResolver(
  check: FormCheck,
  form: React.RefObject<HTMLFormElement>,
  problems: React.MutableRefObject<Problems>,
): Resolver {
  return () => {
    if (!form.current) return { values: {}, errors: {} };
    const parsed = check(new FormData(form.current));
    problems.current = parsed.ok ? {} : parsed.fields;
    const errors = {};
    for (const [name, problem] of Object.entries(problems.current)) set(errors, name || "root", { type: problem.code });
    return { values: {}, errors };
  };
}

function submitterOf(event: React.FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const native = event.nativeEvent;
  return native instanceof SubmitEvent && native.submitter instanceof HTMLButtonElement ? native.submitter : null;
}
