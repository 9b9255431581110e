import { useNavigation } from "@remix-run/react";

/**
 * Holds a second press back while the first is on its way. Every press saves, so the second would come from a form that
 * is already old and look like the change of somebody else.
 */
export function useOneAtATime(): (event: React.FormEvent) => void {
  const { state } = useNavigation();
  return (event) => {
    if (state !== "idle") event.preventDefault();
  };
}
