import type { MetaFunction } from "@remix-run/node";
import { StatementPage } from "~/components/statement-page";
import { accessibilityStatement } from "~/copy/nl/public/statements";

export const meta: MetaFunction = () => [{ title: accessibilityStatement.title }];

export default function Statement() {
  return <StatementPage {...accessibilityStatement} />;
}
