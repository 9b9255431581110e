import { Scripts, ScrollRestoration } from "@remix-run/react";
import { NavigationFocus } from "./navigation-focus";
import type { PageForms } from "./page-form";

/**
 * The script of a page, for a page with a form. Who only reads has nothing of it, and gets the page sooner on a slow
 * connection and an old telephone. Stands after the content, which the server draws in order. In the browser always:
 * a page that came without script runs nothing, and one that runs is to go on.
 */
export function PageScript({ forms, nonce }: { forms: PageForms; nonce: string | undefined }) {
  if (typeof document === "undefined" && !forms.any) return null;
  return (
    <>
      <NavigationFocus />
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  );
}
