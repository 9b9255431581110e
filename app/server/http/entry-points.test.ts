import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { besideRoutes } from "./beside-routes.server";
import { entryPoints } from "./entry-points.server";

const screen = () => null;
const runs = () => null;

const routes = {
  root: { id: "root", path: "", module: { default: screen, loader: runs } },
  front: { id: "front", index: true, parentId: "root", module: { default: screen } },
  dossier: { id: "dossier", path: "dossiers/:id", parentId: "root", module: { loader: runs } },
  decide: {
    id: "decide",
    path: "besluit",
    parentId: "dossier",
    module: { default: screen, loader: runs, action: runs },
  },
  export: { id: "export", path: "uitvoer", parentId: "root", module: { loader: runs } },
  leave: { id: "leave", path: "afmelden", parentId: "root", module: { action: runs } },
} as unknown as ServerBuild["routes"];

describe("the list of entry points", () => {
  const found = entryPoints({ routes });
  const one = (id: string) => found.find((entry) => entry.id === id);

  it("has every route with its whole path, and what it does on GET and POST", () => {
    expect(one("decide")).toMatchObject({ kind: "page", path: "/dossiers/:id/besluit", reads: true, writes: true });
    expect(one("export")).toMatchObject({ kind: "resource", path: "/uitvoer", reads: true, writes: false });
    expect(one("leave")).toMatchObject({ kind: "resource", path: "/afmelden", reads: false, writes: true });
    expect(one("front")).toMatchObject({ kind: "page", path: "/", reads: true });
  });

  it("has the routes around others, because their loaders can be asked for alone", () => {
    expect(one("root")).toMatchObject({ kind: "layout", path: "/", reads: true });
    expect(one("dossier")).toMatchObject({ kind: "layout", path: "/dossiers/:id", reads: true });
  });

  it("has what is answered without Remix", () => {
    expect(found.filter((entry) => entry.kind === "beside")).toHaveLength(besideRoutes.length);
    expect(one("GET /health")).toMatchObject({ reads: true, writes: false });
    expect(one("assets")).toMatchObject({ kind: "static" });
  });
});
