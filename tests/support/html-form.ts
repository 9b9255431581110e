/** A form as a browser without script knows it. */
type HtmlForm = { action: string; method: string; isMultipart: boolean; inside: string };

type Attributes = Readonly<Record<string, string>>;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: " " };

const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

/** The words on a piece of a page. */
export function wordsOf(html: string): string {
  const seen = html.replace(/<(script|style|head|noscript)\b.*?<\/\1>/gs, " ").replace(/<!--.*?-->/gs, "");
  return decoded(seen.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .replace(/ ([.,:;)])/g, "$1")
    .trim();
}

export const elementsOf = (html: string, tag: string): { attributes: Attributes; inside: string }[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, "gs"))].map(([, attributes = "", inside = ""]) => ({
    attributes: attributesOf(attributes),
    inside,
  }));

function attributesOf(text: string): Attributes {
  const found = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name.toLowerCase(), decoded(value)]));
}

export const formsOf = (html: string): HtmlForm[] =>
  elementsOf(html, "form").map(({ attributes, inside }) => ({
    action: attributes.action ?? "",
    method: (attributes.method ?? "get").toUpperCase(),
    isMultipart: attributes.enctype === "multipart/form-data",
    inside,
  }));

/** A field with what it would send as the page stands, and what it lets people choose from. */
type Field = { name: string; sends: string | null; offers: string | null };

/** What pressing this button sends: what stands in the form, with what the visitor fills in. */
export function filledIn(
  form: HtmlForm,
  button: string,
  filled: Readonly<Record<string, string | readonly string[]>>,
): [name: string, value: string][] {
  const fields = fieldsOf(form.inside);
  for (const [name, values] of Object.entries(filled)) {
    const own = fields.filter((field) => field.name === name);
    if (own.length === 0) throw new Error(`the form with "${button}" has no field ${name}`);
    const offered = own.flatMap(({ offers }) => (offers === null ? [] : [offers]));
    const refused = [values].flat().filter((value) => offered.length > 0 && !offered.includes(value));
    if (refused.length > 0) throw new Error(`${name} offers ${offered}, not ${refused}`);
  }
  const kept = fields.flatMap(({ name, sends }): [string, string][] =>
    sends === null || Object.hasOwn(filled, name) ? [] : [[name, sends]],
  );
  const added = Object.entries(filled).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const pressed = elementsOf(form.inside, "button").find(({ inside }) => wordsOf(inside) === button)?.attributes;
  return [...kept, ...added, ...(pressed?.name ? [[pressed.name, pressed.value ?? ""] as [string, string]] : [])];
}

function fieldsOf(inside: string): Field[] {
  return [...inside.matchAll(/<(input|select|textarea)\b([^>]*)>/g)].flatMap(({ 1: tag, 2: text = "", index }) => {
    const attributes = attributesOf(text);
    const { name, value = "" } = attributes;
    if (name === undefined || "disabled" in attributes) return [];
    const after = inside.slice(index + `<${tag}${text}>`.length);
    if (tag === "textarea")
      return [{ name, sends: decoded(after.slice(0, after.indexOf("</textarea>"))), offers: null }];
    if (tag === "select") return optionsOf(name, after.slice(0, after.indexOf("</select>")));
    if (attributes.type === "file") return [{ name, sends: null, offers: null }];
    if (attributes.type !== "radio" && attributes.type !== "checkbox") return [{ name, sends: value, offers: null }];
    const offers = value === "" ? "on" : value;
    return [{ name, sends: "checked" in attributes ? offers : null, offers }];
  });
}

function optionsOf(name: string, inside: string): Field[] {
  const options = elementsOf(inside, "option").map(({ attributes }) => attributes);
  const chosen = options.find((option) => "selected" in option) ?? options[0];
  return options.map((option) => ({
    name,
    sends: option === chosen ? (option.value ?? "") : null,
    offers: option.value ?? "",
  }));
}
