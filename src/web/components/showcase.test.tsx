import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { renderPage } from "../html.ts";
import { Showcase } from "./showcase.tsx";

type Element = DefaultTreeAdapterTypes.Element;

function elements(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elements) : [];
  return "tagName" in node ? [node, ...inner] : inner;
}

const html = renderPage(<Showcase stylesheets={["/app.css"]} />);
const all = elements(parse(html));
const valuesOf = (name: string): readonly string[] =>
  all.flatMap(({ attrs }) => attrs.filter((attribute) => attribute.name === name).map(({ value }) => value));
const ids = valuesOf("id");

describe("the showcase of all components", () => {
  it("uses every id once", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(["for", "aria-labelledby", "aria-describedby"])("points %s at elements that are there", (name) => {
    const targets = valuesOf(name).flatMap((value) => value.split(" "));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("uses only shapes that the sprite has", () => {
    const shapes = all
      .filter(({ tagName }) => tagName === "use")
      .flatMap(({ attrs }) => attrs.map(({ value }) => value));
    expect(shapes.length).toBeGreaterThan(20);
    expect(shapes.filter((shape) => !ids.includes(shape.slice(1)))).toEqual([]);
  });

  it("holds under a policy without inline style or script", () => {
    expect(valuesOf("style")).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith("on"))).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === "style" || tagName === "script")).toEqual([]);
  });

  it("has one main heading and skips no level", () => {
    const levels = all.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    const inMain = levels.slice(levels.indexOf(1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(inMain.filter((level, index) => level > (inMain[index - 1] ?? 1) + 1)).toEqual([]);
  });
});
