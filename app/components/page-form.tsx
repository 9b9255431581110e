import { Form, type FormProps } from "@remix-run/react";
import { createContext, forwardRef, useContext } from "react";

/** Whether the page that is being drawn has anything to fill in or press. */
export type PageForms = { any: boolean };

/** Given around the content of a page only, so that the buttons in the header do not count. */
export const PageFormsContext = createContext<PageForms | null>(null);

/** Every form that posts. Script is sent along with a page only when one of these is on it (see `PageScript`). */
export const PageForm = forwardRef<HTMLFormElement, FormProps>(function PageForm(props, ref) {
  const forms = useContext(PageFormsContext);
  if (forms !== null) forms.any = true;
  return <Form {...props} ref={ref} />;
});
