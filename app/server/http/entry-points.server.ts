import type { ServerBuild } from "@remix-run/node";
import { type BesideRoute, besideRoutes } from "./beside-routes.server";

/**
 * One way into the application over HTTP.
 * `page` and `resource` are Remix routes with and without a screen; `layout` is a route around others, whose loader
 * can be asked for alone with `?_data=<id>`; `beside` is answered without Remix; `static` are files for everybody.
 */
export type EntryPoint = {
  kind: "page" | "resource" | "layout" | "beside" | "static";
  id: string;
  /** With `:names` and `*`, beginning with a slash. */
  path: string;
  /** Whether GET runs code of ours, and whether POST does. */
  reads: boolean;
  writes: boolean;
};

/** Every HTTP entry point of this build. What is not in here cannot be reached. */
export function entryPoints(
  build: Pick<ServerBuild, "routes">,
  beside: readonly BesideRoute[] = besideRoutes,
): EntryPoint[] {
  return [...staticEntryPoints, ...beside.map(besideEntryPoint), ...remixEntryPoints(build.routes)];
}

const staticEntryPoints: EntryPoint[] = [
  { kind: "static", id: "assets", path: "/assets/*", reads: false, writes: false },
];

const besideEntryPoint = ({ method, path }: BesideRoute): EntryPoint => ({
  kind: "beside",
  id: `${method} ${path}`,
  path,
  reads: method === "GET",
  writes: method === "POST",
});

function remixEntryPoints(routes: ServerBuild["routes"]): EntryPoint[] {
  const parents = new Set(Object.values(routes).map((route) => route.parentId));
  return Object.values(routes).map((route) => {
    const isScreen = route.module.default !== undefined;
    return {
      kind: parents.has(route.id) ? "layout" : isScreen ? "page" : "resource",
      id: route.id,
      path: fullPath(routes, route.id),
      reads: isScreen || route.module.loader !== undefined,
      writes: route.module.action !== undefined,
    };
  });
}

function fullPath(routes: ServerBuild["routes"], id: string): string {
  const parts: string[] = [];
  for (let route = routes[id]; route !== undefined; route = routes[route.parentId ?? ""]) {
    if (route.path) parts.unshift(route.path);
  }
  return `/${parts.join("/")}`;
}
