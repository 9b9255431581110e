import { Form, Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";

/** Signing in, or signing out: the latter changes something, so it is a form and no link. */
export function AccountMenu({ signedIn }: { signedIn: boolean }) {
  if (!signedIn) return <Link to="/aanmelden">{interfaceText.signIn}</Link>;
  return (
    <Form method="post" action="/afmelden">
      <button className="button button--quiet" type="submit">
        {interfaceText.signOut}
      </button>
    </Form>
  );
}
