// Serves the application from its sources: pages follow every change, `tsx watch` starts anew when the server changes.
import { createServer } from "vite";
import { openApp } from "~/server/app.server";
import { readConfig } from "~/server/config.server";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { createLog } from "~/server/log.server";
import { startMailWorker } from "~/server/mail/mail-worker.server";

const config = readConfig({ PARAAT_MODE: "demo", ...process.env });
const app = await openApp(config, { log: createLog("warn") });
const vite = await createServer({ server: { middlewareMode: true } });
const server = createHttpServer({
  app,
  build: () => vite.ssrLoadModule("virtual:remix/server-build"),
  files: vite.middlewares,
  development: true,
});
server.listen(config.port, config.host, () => process.stdout.write(`${config.baseUrl} (development)\n`));
startMailWorker(app);
