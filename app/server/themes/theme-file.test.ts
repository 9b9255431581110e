import { expect, it } from "vitest";
import { themePath } from "./read-themes.server";
import { readTheme } from "./theme-file.server";

it("takes the values of a theme, without its comments", () => {
  const theme = readTheme(`/* Gemeente */
:root {
  --utrecht-link-color: #00573d; /* groen */
  --utrecht-document-font-family: "Arial", sans-serif;
}
`);
  expect(theme).toMatchObject({
    css: ':root{--utrecht-link-color: #00573d;--utrecht-document-font-family: "Arial", sans-serif}',
  });
});

it.each([
  ["another rule", ":root { --utrecht-link-color: red; }\nbody { display: none; }", 1],
  ["another name", ":root {\n  --utrecht-link-color: red;\n  --ink: white;\n}", 3],
  ["a plain property", ":root {\n  display: none;\n}", 2],
  ["a picture", ":root {\n  --utrecht-link-color: url(https://elders.example/x.png);\n}", 2],
  ["an import", "@import 'x.css'; :root { --utrecht-link-color: red; }", 1],
  ["the end of a page", ":root { --utrecht-link-color: </style><script>; }", 1],
  ["nothing", "", 1],
])("refuses %s and says where", (_what, text, line) => {
  expect(readTheme(text)).toEqual({ line });
});

it("gives somebody the theme of the own gemeente, and otherwise that of the region", () => {
  const themes = new Map([
    ["region", { css: "", version: "a" }],
    ["GM0001", { css: "", version: "b" }],
  ]);
  expect(themePath(themes, "GM0001")).toBe("/huisstijl/GM0001?v=b");
  expect(themePath(themes, "GM0002")).toBe("/huisstijl/region?v=a");
  expect(themePath(themes, null)).toBe("/huisstijl/region?v=a");
  expect(themePath(new Map(), "GM0001")).toBeNull();
});
