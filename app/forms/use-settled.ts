import { useNavigation } from "@remix-run/react";
import { useRef } from "react";

/**
 * What the page is made of, as it was when nothing was on its way. The answer to a post comes in two parts, first what
 * the action says and then the page anew; a form that is drawn again at each of them throws away what was typed between.
 */
export function useSettled<T>(current: T): T {
  const { state } = useNavigation();
  const settled = useRef(current);
  if (state === "idle") settled.current = current;
  return settled.current;
}
