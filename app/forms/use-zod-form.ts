import { type FormSchema, parseForm } from "./parse-form";
import { type FormOptions, useCheckedForm } from "./use-checked-form";

/**
 * The form hook for a schema of form fields: one schema for the browser and the action.
 *
 *     const form = useZodForm(schema, { initial, result: useActionData<FormResult>() });
 *     <ErrorSummary problems={form.summary} labels={labels} />
 *     <Form method="post" {...form.formProps}> <TextField {...form.field("naam")} label={labels.naam} /> ... </Form>
 */
export function useZodForm<T>(schema: FormSchema<T>, options?: FormOptions) {
  return useCheckedForm((form) => parseForm(schema, form), options);
}
