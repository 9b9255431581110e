import type { ServerBuild } from "@remix-run/node";
import remixConfig from "../../remix.config.js";

/** A build with four routes, for tests of the server around Remix. Every action notes in `ran` that it did. */
export function smallBuild(ran: string[]): ServerBuild {
  const page = (id: string, path: string, module: Record<string, unknown>) => ({
    id,
    path,
    parentId: "root",
    module: { default: () => null, ...module },
  });
  const runs = (name: string) => () => {
    ran.push(name);
    return Response.json({});
  };
  const routes = {
    root: { id: "root", path: "", module: { default: () => null } },
    melding: page("melding", "melding", { action: runs("melding") }),
    dossier: page("dossier", "dossiers/:id", { loader: () => Response.json({}) }),
    kapot: page("kapot", "kapot", {}),
    uitvoer: { ...page("uitvoer", "uitvoer", { loader: breaks, action: runs("uitvoer") }) },
  };
  Reflect.deleteProperty(routes.uitvoer.module, "default");
  const manifest = Object.fromEntries(
    Object.values(routes).map((route) => [route.id, { ...route, module: `/assets/${route.id}.js`, hasLoader: false }]),
  );
  return {
    mode: "production",
    isSpaMode: false,
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixConfig.future,
    routes,
    assets: {
      version: "1",
      url: "/assets/manifest.js",
      entry: { module: "/assets/entry.js", imports: [] },
      routes: manifest,
    },
    entry: {
      module: {
        default: (
          request: Request,
          status: number,
          headers: Headers,
          _context: unknown,
          { cspNonce }: { cspNonce: string },
        ) => {
          if (new URL(request.url).pathname === "/kapot") throw new Error("geheim");
          headers.set("Content-Type", "text/html");
          return new Response(`url=${request.url} nonce=${cspNonce}`, { status, headers });
        },
        handleError: () => undefined,
      },
    },
  } as unknown as ServerBuild;
}

function breaks(): never {
  throw new Error("geheim");
}
