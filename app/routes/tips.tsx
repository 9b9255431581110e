import type { MetaFunction } from "@remix-run/node";
import { TipsScreen } from "~/components/tips-screen";
import { tipsText, tipThemes } from "~/copy/nl/tips/themes";

export const meta: MetaFunction = () => [{ title: tipsText.title }];

export default function Tips() {
  return <TipsScreen themes={tipThemes} />;
}
