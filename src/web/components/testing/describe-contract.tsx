import { readFileSync } from "node:fs";
import type { ComponentType, JSX } from "preact";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { normalForm } from "./normal-form.ts";

type Fixture = { name: string; options: object; html: string };

/** Element that carries a fixture's raw HTML through Preact; its tags are cut out again before comparing. */
const RAW = "raw-html";

function raw(html: string): JSX.Element {
  return h(RAW, { dangerouslySetInnerHTML: { __html: html } });
}

/** Option names that hold markup in the macros, and the name under which our components take text or markup. */
const MARKUP_NAMES: Readonly<Record<string, string>> = {
  html: "text",
  titleHtml: "titleText",
  summaryHtml: "summaryText",
  descriptionHtml: "descriptionText",
};

/** Turns the macro's pair `text` or `html` into one property, as our components have it. */
function withMarkup(options: object): object {
  const markup = Object.entries(options).flatMap(([name, value]) => {
    const target = MARKUP_NAMES[name];
    return target === undefined ? [] : [[target, typeof value === "string" ? raw(value) : undefined] as const];
  });
  const others = Object.entries(options).filter(([name]) => !(name in MARKUP_NAMES));
  return Object.fromEntries([...others, ...markup.filter(([, value]) => value !== undefined)]);
}

/** Reads options of a fixture as the properties of our component: the only place that knows both shapes. */
function toProps<Props>(options: object): Props {
  return JSON.parse(JSON.stringify(options), (key, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const changed = withMarkup(value);
    if (key === "conditional") return "text" in changed ? changed.text : undefined;
    if (key !== "") return changed;
    const { text, ...rest } = changed as { text?: unknown };
    return text === undefined ? rest : { ...rest, children: text };
  });
}

function fixturesOf(component: string): readonly Fixture[] {
  const url = new URL(
    `../../../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
    import.meta.url,
  );
  return JSON.parse(readFileSync(url, "utf8")).fixtures;
}

/**
 * Holds a component to GOV.UK's HTML: every fixture that govuk-frontend ships for it must render equal.
 *
 * @param component folder name in govuk-frontend
 * @param Component ours
 * @param except fixtures left out, each with its reason; one that renders equal after all fails, so that the list stays true
 */
export function describeContract<Props extends object>(
  component: string,
  Component: ComponentType<Props>,
  except: Readonly<Record<string, string>> = {},
): void {
  const fixtures = fixturesOf(component);
  const ours = (options: object): string => {
    const html = renderToString(h(Component, toProps<Props>(options)));
    return normalForm(html.replaceAll(`<${RAW}>`, "").replaceAll(`</${RAW}>`, ""));
  };

  describe(`${component} follows GOV.UK's HTML`, () => {
    it("has fixtures, and leaves out only ones that exist", () => {
      const names = fixtures.map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining(Object.keys(except)));
    });

    for (const { name, options, html } of fixtures) {
      const reason = except[name];
      if (reason === undefined) it(name, () => expect(ours(options)).toBe(normalForm(html)));
      else it(`${name} (left out: ${reason})`, () => expect(ours(options)).not.toBe(normalForm(html)));
    }
  });
}
