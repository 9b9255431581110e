import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { createHttpServer } from "~/server/http/create-http-server.server";
import { elementsOf, filledIn, formsOf, wordsOf } from "./html-form";
import { cookieOf } from "./signed-in";
import type { TestApp } from "./test-app";
import type { TestPerson } from "./test-region";

type Filled = Readonly<Record<string, string | readonly string[]>>;

/** A page as somebody reads it, with what can be done on it. */
export type VisitedPage = {
  status: number;
  path: string;
  words: string;
  html: string;
  links: readonly { words: string; href: string }[];
  /** The names of the fields that the page asks to fill in. */
  asks(name: string): boolean;
  follow(link: string): Promise<VisitedPage>;
  /** Fills in these fields and presses a button of their form. */
  press(button: string, filled?: Filled): Promise<VisitedPage>;
  /** The same with a file in the field for it. */
  upload(button: string, file: { name: string; content: Uint8Array<ArrayBuffer> }): Promise<VisitedPage>;
};

export type Visitor = {
  open(path: string): Promise<VisitedPage>;
  download(path: string): Promise<Uint8Array>;
};

/** The whole server around these pages, walked through by browsers without script; everything they do stays. */
export async function openToVisitors(app: TestApp, build: ServerBuild) {
  const server = createHttpServer({
    app,
    build: async () => build,
    files: (_request, _response, next) => next(),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pages: VisitedPage[] = [];

  async function visitor(person: TestPerson): Promise<Visitor> {
    const headers = { Cookie: await cookieOf(app, person), Origin: app.config.baseUrl };

    async function send(path: string, init: RequestInit = {}): Promise<VisitedPage> {
      const answer = await fetch(base + path, { ...init, headers, redirect: "manual" });
      const goal = answer.headers.get("location");
      if (goal !== null) return send(goal.replace(app.config.baseUrl, ""));
      const page = visited(path, answer.status, await answer.text());
      pages.push(page);
      return page;
    }

    function visited(path: string, status: number, html: string): VisitedPage {
      const formWith = (button: string) => {
        const form = formsOf(html).find(({ inside }) =>
          elementsOf(inside, "button").some((one) => wordsOf(one.inside) === button),
        );
        if (form === undefined) throw new Error(`${path} (${status}) has no button "${button}": ${wordsOf(html)}`);
        return { ...form, action: form.action === "" ? path : form.action };
      };
      const links = elementsOf(html, "a").map(({ attributes, inside }) => ({
        words: wordsOf(inside),
        href: attributes.href ?? "",
      }));
      return {
        status,
        path,
        html,
        links,
        words: wordsOf(html),
        asks: (name) =>
          [...html.matchAll(/<(?:input|select|textarea)\b[^>]* name="([^"]*)"/g)].some((one) => one[1] === name),
        async follow(link) {
          const found = links.find(({ words }) => words === link);
          if (found === undefined) throw new Error(`${path} (${status}) has no link "${link}": ${wordsOf(html)}`);
          return send(found.href);
        },
        async press(button, filled = {}) {
          const form = formWith(button);
          const body = new URLSearchParams(filledIn(form, button, filled));
          return form.method === "GET" ? send(`${form.action}?${body}`) : send(form.action, { method: "POST", body });
        },
        async upload(button, { name, content }) {
          const form = formWith(button);
          const field = /<input\b[^>]*type="file"[^>]*>/.exec(form.inside)?.[0] ?? "";
          const body = new FormData();
          for (const [key, value] of filledIn(form, button, {})) body.append(key, value);
          body.append(/name="([^"]*)"/.exec(field)?.[1] ?? "", new Blob([content]), name);
          return send(form.action, { method: "POST", body });
        },
      };
    }

    return {
      open: (path) => send(path),
      async download(path) {
        const answer = await fetch(base + path, { headers, redirect: "manual" });
        if (answer.status !== 200) throw new Error(`${path} gives ${answer.status}`);
        return new Uint8Array(await answer.arrayBuffer());
      },
    };
  }

  return {
    visitor,
    /** Every page that anybody was shown. */
    pages: pages as readonly VisitedPage[],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
