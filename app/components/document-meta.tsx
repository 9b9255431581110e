import { Meta } from "@remix-run/react";
import { Children, cloneElement, isValidElement, useContext } from "react";
import { interfaceText } from "~/copy/nl/interface";
import { PageStateContext } from "./page-state";

/**
 * The meta tags of the page, with "Fout:" before the title of a refused form. A page's `meta` does not see what its
 * action answered, so the prefix is put there afterwards. In the browser `ErrorSummary` keeps it up; therefore the
 * first title may differ from what the browser would make of it.
 */
export function DocumentMeta() {
  const { hasProblems } = useContext(PageStateContext);
  const meta = Meta();
  return (
    <>{Children.map(meta.props.children, (element) => (isTitle(element) ? prefixed(element, hasProblems) : element))}</>
  );
}

type TitleElement = React.ReactElement<{ children: string; suppressHydrationWarning?: boolean }>;

function prefixed(title: TitleElement, hasProblems: boolean) {
  const text = hasProblems ? interfaceText.errorPrefix + title.props.children : title.props.children;
  return cloneElement(title, { suppressHydrationWarning: true }, text);
}

function isTitle(element: unknown): element is TitleElement {
  return isValidElement(element) && element.type === "title";
}
