import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { demonstrationPeople, demonstrationSubject } from "../demonstration/people.ts";

export interface Page {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** As much of a browser as a test of the server needs: cookies with their paths, redirects, forms. */
export class Browser {
  readonly #baseUrl: string;
  readonly #cookies = new Map<string, Cookie>();

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** The value of a cookie; undefined when there is none. */
  cookie(name: string): string | undefined {
    return [...this.#cookies.values()].find((cookie) => cookie.name === name)?.value;
  }

  /** One request, no redirect followed. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.#baseUrl);
    const headers = new Headers(init.headers);
    const cookies = [...this.#cookies.values()].filter((cookie) => url.pathname.startsWith(cookie.path));
    if (cookies.length > 0) headers.set("cookie", cookies.map(({ name, value }) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** As somebody clicks it: redirects are followed. */
  async open(path: string, init: RequestInit = {}): Promise<Page> {
    let url = new URL(path, this.#baseUrl).href;
    let response = await this.send(url, { headers: { accept: "text/html" }, ...init });
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < 10; hops++) {
      await response.body?.cancel();
      url = new URL(response.headers.get("location") ?? "/", url).href;
      response = await this.send(url, { headers: { accept: "text/html" } });
    }
    return { status: response.status, url, headers: response.headers, text: await response.text() };
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    return this.open(path, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { accept: "text/html", origin: new URL(this.#baseUrl).origin },
    });
  }

  /** Signs in through the built-in provider. @returns the page that follows. */
  async signIn(name: string, from = "/testing/token"): Promise<Page> {
    const choice = await this.open(from);
    const person = demonstrationPeople.find((each) => each.name === name);
    if (!choice.url.includes("/oidc/interaction/") || person === undefined)
      throw new Error(`The sign-in page for ${name} did not come, but ${choice.url}.`);
    return this.post(choice.url, { person: `${demonstrationSubject}${person.id}` });
  }

  /** The token of the forms on a page. */
  async token(path = "/testing/token"): Promise<string> {
    return formsOf((await this.open(path)).text)[0]?.fields._csrf ?? "";
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? "/";
    const gone = attributes.some((each) => /^max-age=0$/i.test(each) || /^expires=Thu, 01 Jan 1970/i.test(each));
    const key = `${name} ${path}`;
    if (gone) this.#cookies.delete(key);
    else this.#cookies.set(key, { name, value: pair.slice(at + 1), path });
  }
}

export interface Form {
  readonly action: string;
  readonly fields: Record<string, string>;
}

/** The forms of a page with what they would send. */
export function formsOf(html: string): Form[] {
  const forms: Form[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, form: Form | undefined): void => {
    let current = form;
    if ("attrs" in node) {
      const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value ?? "";
      if (node.tagName === "form") {
        current = { action: attribute("action"), fields: {} };
        forms.push(current);
      }
      if (node.tagName === "input" && current) current.fields[attribute("name")] = attribute("value");
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, current);
  };
  walk(parse(html), undefined);
  return forms;
}
