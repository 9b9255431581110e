import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largestForm } from "~/server/http/body-limits.server";
import { sourceBuild } from "../../support/source-build";
import { addressOf, doorsOf, formOf, type Subject, subjectsOf } from "./doors";
import { expectations } from "./expectations";
import { insiderOf, openTrial, type Trial } from "./trial";

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
}, 120_000);

afterAll(() => trial.close());

const doors = doorsOf(await sourceBuild()).filter(({ kind }) => kind !== "static");
const names = [
  "__proto__",
  "constructor.prototype",
  "__proto__[polluted]",
  "__proto__.polluted",
  "0",
  "a.b.0",
  "toString",
];

/** What a form of ours never sends, added to what it does. */
const bodies: Readonly<Record<string, (form: string) => string>> = {
  "names of another kind": (form) => `${names.map((name) => `${name}=x`).join("&")}&${form}`,
  "every field twice": (form) => `${form}&${form}`,
  "ten thousand fields": (form) => `${form}&${Array.from({ length: 10_000 }, (_, n) => `veld${n}=x`).join("&")}`,
  "a megabyte in one field": (form) => `${form}&lang=${"x".repeat(largestForm - form.length - 10)}`,
  "a megabyte in every field's place": (form) => {
    const [name = "naam"] = form.split("=");
    return `${form}&${name}=${"x".repeat(largestForm - 2 * form.length - 100)}`;
  },
  "broken escapes and control characters": (form) => `${form.replaceAll("=", "=%00%ff%fe%zz%0d%0a")}&%00=%`,
  "nothing at all": () => "",
};

const otherTypes = ["application/json", "text/plain", "application/octet-stream", "application/xml"];

const queries =
  "?bladzijde=1e9&versie=NaN&gemeente=__proto__&lijst=constructor&zoek=%00%25%5f&naar=//elders.example&jaar=-1&gedaan=toString&bestand=__proto__";

function placeOf(key: string) {
  const expectation = expectations[key] ?? {};
  const insider = insiderOf(trial, expectation);
  const subjects = subjectsOf(trial.app, trial.matters, expectation);
  const subject = subjects.find(({ isKnownTo }) => isKnownTo(insider));
  if (subject === undefined) throw new Error(`nothing to write to at ${key}`);
  return { expectation, by: insider.person, subject };
}

async function stillServes() {
  expect((await trial.site.request({ by: null, path: "/health" })).status).toBe(200);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe("a form that no page of ours made", () => {
  it.each(doors.filter(({ writes }) => writes).map((door) => [door.key, door] as const))(
    "is answered in order at %s",
    { timeout: 300_000 },
    async (key, door) => {
      const { expectation, by, subject } = placeOf(key);
      const path = addressOf(door, subject, false);
      const sent = formOf(expectation, subject);
      const form = new URLSearchParams(typeof sent.form === "object" ? sent.form : {}).toString();
      const answers: [string, number][] = [];
      const send = async (what: string, body: string, headers: Record<string, string> = {}) => {
        const { status } = await trial.site.request({ by, method: "POST", path, form: body, headers });
        answers.push([what, status]);
      };
      for (const [what, make] of Object.entries(bodies)) await send(what, make(form));
      for (const type of otherTypes) await send(type, '{"__proto__":{"polluted":1}}', { "content-type": type });
      const multipart = { "content-type": "multipart/form-data; boundary=x" };
      await send("a form without parts", "--x--", multipart);
      await send(
        "a part that never ends",
        '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx',
        multipart,
      );
      expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
      expect(answers.filter(([what, status]) => otherTypes.includes(what) && status !== 415)).toEqual([]);
      await stillServes();
    },
  );
});

describe("an address that no page of ours has", () => {
  it.each(doors.filter(({ reads }) => reads).map((door) => [door.key, door] as const))(
    "is answered in order at %s",
    async (key, door) => {
      const { by, subject } = placeOf(key);
      const odd = ["__proto__", "constructor", "%00", "0", "..%2f..", "a".repeat(2000), "%F0%9F%8E%AA"];
      const wrong: [string, number][] = [];
      const ask = async (path: string) => {
        const { status } = await trial.site.request({ by, path });
        if (status >= 500) wrong.push([path, status]);
      };
      await ask(addressOf(door, subject, false) + queries);
      for (const name of door.path.match(/:\w+/g) ?? []) {
        for (const value of odd) {
          const values: Subject["values"] = { ...subject.values, [name.slice(1)]: value };
          await ask(addressOf(door, { ...subject, values }, false));
        }
      }
      expect(wrong).toEqual([]);
      await stillServes();
    },
  );
});
