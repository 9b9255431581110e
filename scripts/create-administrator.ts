import { object } from "zod/mini";
import { administratorText as text } from "~/copy/nl/backup";
import { email } from "~/forms/contact-form-fields";
import { requiredText } from "~/forms/form-fields";
import { parseForm } from "~/forms/parse-form";
import { openApp } from "~/server/app.server";
import { readConfig } from "~/server/config.server";
import { createLog } from "~/server/log.server";
import { createAdministrator } from "~/server/use-cases/create-administrator.server";

// The only way to the first administrator: `npm run create-administrator -- <e-mail> <name>`.
try {
  const [address = "", ...name] = process.argv.slice(2);
  const schema = object({ email: email(), name: requiredText({ max: 100 }) });
  const parsed = parseForm(schema, Object.entries({ email: address, name: name.join(" ") }));
  if (!parsed.ok) throw new Error(text.usage);
  const app = await openApp(readConfig({ PARAAT_MODE: "demo", ...process.env }), { log: createLog("warn") });
  const outcome = await createAdministrator(app, parsed.value);
  await app.close();
  if (!outcome.ok) throw new Error(outcome.reason === "forbidden" ? text.disabled : text.noRegion);
  process.stdout.write(`${text.done(outcome.value.address)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
