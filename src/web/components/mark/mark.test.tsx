import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { IconSprite } from "../icon/icon-sprite.tsx";
import { isAtRest, Mark, type MarkKind } from "./mark.tsx";

const WORDS: readonly [MarkKind, string][] = [
  ["none", "not looked at"],
  ["optional", "may be filled in"],
  ["started", "started"],
  ["ask", "to clarify"],
  ["carried", "to confirm"],
  ["done", "complete"],
  ["signed", "signed"],
  ["changed", "changed"],
  ["waiting", "with someone else"],
  ["received", "received, to compare"],
];

describe("Mark", () => {
  it.each(WORDS)("%s says %s beside a shape that the sprite has", (kind, word) => {
    const html = renderToString(<Mark kind={kind} />);
    expect(html).toContain(`>${word}<`);
    expect(html).toContain(`href="#i-${kind}"`);
    expect(renderToString(<IconSprite />)).toContain(`id="i-${kind}"`);
  });

  it("says the page's own word where there is one", () => {
    expect(renderToString(<Mark kind="started" word="3 left" />)).toContain(">3 left<");
  });

  it("is grey only where nothing is left to do", () => {
    expect(WORDS.map(([kind]) => kind).filter(isAtRest)).toEqual(["optional", "done", "signed"]);
  });
});
