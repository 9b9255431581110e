import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Link, Links, Outlet, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useContext, useRef } from "react";
import { AccountMenu } from "~/components/account-menu";
import { DemoBar } from "~/components/demo-bar";
import { DocumentMeta } from "~/components/document-meta";
import { ErrorPage } from "~/components/error-page";
import { Footer } from "~/components/footer";
import { type PageForms, PageFormsContext } from "~/components/page-form";
import { PageScript } from "~/components/page-script";
import { PageStateContext } from "~/components/page-state";
import { SiteHeader } from "~/components/site-header";
import { SkipLink } from "~/components/skip-link";
import type { Viewer } from "~/components/viewer";
import { errorPage } from "~/copy/nl/error-pages";
import { interfaceText } from "~/copy/nl/interface";
import { type Reason, reasons } from "~/domain/outcome";
import { optionalContext } from "~/server/http/require-context.server";
import { readViewer } from "~/server/queries/viewer.server";
import stylesheet from "~/styles/app.css?url";

/** For pages without a title of their own, and for the page that stands in for a failed one. */
export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? interfaceText.product : errorPage(statusOf(error)).title },
];

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Viewer> {
  return readViewer(context.app, await optionalContext({ request, context }));
}

/** Also drawn when the root's own data could not be read; then the page does not know whether anybody is signed in. */
const nobody: Viewer = { region: { name: "" }, demo: false, user: null, navigation: [], theme: null };

export function Layout({ children }: { children: React.ReactNode }) {
  const known = useRouteLoaderData<Viewer>("root");
  const viewer = known ?? nobody;
  const { nonce } = useContext(PageStateContext);
  const forms = useRef<PageForms>({ any: false }).current;
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <DocumentMeta />
        <Links />
        {viewer.theme && <link rel="stylesheet" href={viewer.theme} />}
      </head>
      <body>
        <SkipLink />
        {viewer.demo && (
          <DemoBar>
            <Link to="/loop-mee">{interfaceText.walk}</Link>
            <Link to="/rol">{interfaceText.chooseRole}</Link>
          </DemoBar>
        )}
        <SiteHeader viewer={viewer} account={known && <AccountMenu signedIn={known.user !== null} />} />
        <main className="main" id="inhoud" tabIndex={-1}>
          <PageFormsContext.Provider value={forms}>{children}</PageFormsContext.Provider>
        </main>
        <Footer organisationName={viewer.region.name} phone={viewer.region.phone} email={viewer.region.email} />
        <PageScript forms={forms} nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage status={statusOf(error)} reason={isRouteErrorResponse(error) ? reasonOf(error.data) : undefined} />;
}

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500);

/** A refusal that was thrown as a response says why in its body. */
function reasonOf(data: unknown): Reason | undefined {
  const reason = typeof data === "object" && data !== null && "reason" in data ? data.reason : data;
  return reasons.find((known) => known === reason);
}
