import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settingProblems } from "~/copy/nl/settings";
import { ConfigError } from "../config.server";
import { readTheme, type Theme } from "./theme-file.server";

/** Themes by the name of their file: `region`, and the code of a gemeente for the people of that gemeente. */
export type Themes = ReadonlyMap<string, Theme>;

/** Reads every theme of the folder; throws with file and line when one holds more than values. */
export function readThemes(folder: string | undefined): Themes {
  if (folder === undefined) return new Map();
  if (!existsSync(folder)) throw new ConfigError([settingProblems.themes]);
  const themes = new Map<string, Theme>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".css"))) {
    const theme = readTheme(readFileSync(join(folder, file), "utf8"));
    if ("line" in theme) throw new ConfigError([settingProblems.theme(file, theme.line)]);
    themes.set(file.slice(0, -".css".length), theme);
  }
  return themes;
}

/** Where the theme is that somebody of this gemeente sees, or of none; null when the region looks as it is made. */
export function themePath(themes: Themes, gemeenteCode: string | null): string | null {
  for (const name of [gemeenteCode, "region"]) {
    const theme = name === null ? undefined : themes.get(name);
    if (theme !== undefined) return `/huisstijl/${name}?v=${theme.version}`;
  }
  return null;
}
