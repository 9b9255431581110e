import type { MetaFunction } from "@remix-run/node";
import { StatementPage } from "~/components/statement-page";
import { privacyStatement } from "~/copy/nl/public/statements";

export const meta: MetaFunction = () => [{ title: privacyStatement.title }];

export default function Statement() {
  return <StatementPage {...privacyStatement} />;
}
