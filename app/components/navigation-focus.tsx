import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a navigation without a new document, moves focus to the content, as a new document would. A page that comes
 * back with an error summary keeps its focus there.
 */
export function NavigationFocus() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById("inhoud")?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
