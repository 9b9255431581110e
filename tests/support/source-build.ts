import { join } from "node:path";
import { UNSAFE_flatRoutes as flatRoutes } from "@remix-run/dev";
import type { ServerBuild } from "@remix-run/node";
import remixConfig from "../../remix.config.js";
import { root } from "./source-tree";

type Found = { id: string; file: string; path?: string; index?: boolean; parentId?: string };
type Route = ServerBuild["routes"][string];

/**
 * The pages as they stand in the sources, for tests of what they answer: every file of `app/routes`, under the address
 * that its name gives. What a browser gets to load is left out; the browser tests look at that.
 */
export async function sourceBuild(): Promise<ServerBuild> {
  const found: Found[] = [
    { id: "root", file: "root.tsx", path: "" },
    ...Object.values(flatRoutes(join(root, "app"), ["**/*.test.*", "**/.*"]) as Record<string, Found>),
  ];
  const routes: Record<string, Route> = {};
  for (const { file, ...route } of found) routes[route.id] = { ...route, module: await load(file) } as Route;
  return {
    mode: "production",
    isSpaMode: false,
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixConfig.future,
    routes,
    assets: {
      version: "sources",
      url: "/assets/manifest.js",
      entry: { module: "/assets/entry.js", imports: [] },
      routes: Object.fromEntries(Object.values(routes).map((route) => [route.id, inManifest(route)])),
    },
    entry: { module: await load("entry.server.tsx") },
  } as unknown as ServerBuild;
}

const load = (file: string): Promise<Route["module"]> => import(/* @vite-ignore */ join(root, "app", file));

const inManifest = ({ id, path, index, parentId, module }: Route) => ({
  id,
  path,
  index,
  parentId,
  module: `/assets/${id}.js`,
  hasLoader: module.loader !== undefined,
  hasAction: module.action !== undefined,
  hasErrorBoundary: module.ErrorBoundary !== undefined,
});
