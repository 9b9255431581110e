import { useSubmit } from "@remix-run/react";
import { useRef, useState } from "react";
import { get, type Resolver, set, useForm } from "react-hook-form";
import type { FieldProblem } from "~/domain/outcome";
import { choicesState, type FormResult, fieldState, type InitialValues } from "./field-state";
import { type FormSchema, type ParsedForm, parseForm } from "./parse-form";

type Problems = Readonly<Record<string, FieldProblem>>;

/** A schema of form fields, or any check that reads the form itself (questions that come from the handreiking). */
export type FormCheck<T> = FormSchema<T> | ((form: FormData) => ParsedForm<T>);

type Options = {
  /** What is stored now. */
  initial?: InitialValues;
  /** `useActionData()`: what the server said about the last post. */
  result?: FormResult | null;
};

/**
 * Checks a form in the browser with the same parser as the server and then posts the form element itself, so the
 * request is the same with and without script. A submit button with `formNoValidate` (save for later) skips the check.
 *
 *     const form = useZodForm(schema, { initial, result: useActionData<typeof action>() });
 *     <ErrorSummary problems={form.summary} labels={labels} />
 *     <Form method="post" {...form.formProps}> <TextField {...form.field("naam")} label={labels.naam} /> ... </Form>
 */
export function useZodForm<T>(check: FormCheck<T>, { initial, result }: Options = {}) {
  const submit = useSubmit();
  const formRef = useRef<HTMLFormElement>(null);
  const problems = useRef<Problems>({});
  const [refused, setRefused] = useState<Refused>();
  const { register, handleSubmit, formState } = useForm({
    mode: "onSubmit",
    reValidateMode: "onBlur",
    shouldFocusError: false,
    resolver: formResolver(check, formRef, problems),
  });

  // What the browser found holds until the server answers; then the server's word is the newest.
  const isOurs = refused !== undefined && refused.at === result;
  const summary = isOurs ? refused.summary : result?.fields;
  const shown = isOurs ? stillWrong(problems.current, formState.errors) : result?.fields;

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

/** The message at a field goes when the field is mended; the summary above stays as it was at the attempt. */
function stillWrong(problems: Problems, errors: object): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([name]) => get(errors, name || "root") !== undefined));
}

function formResolver<T>(
  check: FormCheck<T>,
  form: React.RefObject<HTMLFormElement>,
  problems: React.MutableRefObject<Problems>,
): Resolver {
  return () => {
    if (!form.current) return { values: {}, errors: {} };
    const sent = new FormData(form.current);
    const parsed = typeof check === "function" ? check(sent) : parseForm(check, sent);
    problems.current = parsed.ok ? {} : parsed.fields;
    if (parsed.ok) return { values: {}, errors: {} };
    const errors = {};
    for (const [name, problem] of Object.entries(parsed.fields)) set(errors, name || "root", { type: problem.code });
    return { values: {}, errors };
  };
}

function submitterOf(event: React.FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const native = event.nativeEvent;
  return native instanceof SubmitEvent && native.submitter instanceof HTMLButtonElement ? native.submitter : null;
}
