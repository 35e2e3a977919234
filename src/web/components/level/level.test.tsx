import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Level, type LevelNumber } from "./level.tsx";

describe("Level", () => {
  it.each<[LevelNumber, string]>([
    [0, "Not judged"],
    [1, "Low"],
    [2, "Medium"],
    [3, "High"],
    [4, "Very high"],
  ])("level %i fills as many of four bars and says %s", (level, word) => {
    const html = renderToString(<Level level={level} />);
    expect(html.match(/<rect/g)).toHaveLength(4);
    expect(html.match(/fill="currentColor"/g) ?? []).toHaveLength(level);
    expect(html).toContain(`<b>${word}</b>`);
  });

  it("takes the word of another scale", () => {
    expect(renderToString(<Level level={2} word="Enhanced" />)).toContain("<b>Enhanced</b>");
  });
});
