import type { MetaFunction } from "@remix-run/node";
import { showsOnly } from "~/components/shows-only";
import { StatementPage } from "~/components/statement-page";
import { privacyStatement } from "~/copy/nl/public/statements";

export const handle = showsOnly;

export const meta: MetaFunction = () => [{ title: privacyStatement.title }];

export default function Statement() {
  return <StatementPage {...privacyStatement} />;
}
