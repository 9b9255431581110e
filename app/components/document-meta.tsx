import { Meta } from "@remix-run/react";
import { Children, cloneElement, isValidElement, useContext } from "react";
import { interfaceText } from "~/copy/nl/interface";
import { PageStateContext } from "./page-state";
import { pageTitleText } from "./page-title-text";

/**
 * The meta tags of the page. A title gets the product's name behind it, and "Fout:" before it when a form is refused. A page's `meta` does not see what its
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
  const text = pageTitleText(title.props.children);
  return cloneElement(title, { suppressHydrationWarning: true }, hasProblems ? interfaceText.errorPrefix + text : text);
}

function isTitle(element: unknown): element is TitleElement {
  return isValidElement(element) && element.type === "title";
}
