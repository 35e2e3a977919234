import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { PageConditions } from "../../assessment/page-conditions.ts";
import { is } from "../../framework/conditions.ts";
import { ConditionsBlock } from "./conditions-block.tsx";

const page: PageConditions = {
  conditions: {
    questions: [{ id: "kinds", shownWhen: is("worry", '</script><script>alert("1")</script>') }],
    facts: ["worry"],
    flagged: {},
    closing: {},
  },
  today: "2026-11-22",
  entry: null,
};

describe("the block of a page's conditions", () => {
  it("says the same after a journey through HTML, and nothing in it ends it", () => {
    const html = renderToString(<ConditionsBlock conditions={page} />);
    const [, content = ""] =
      /^<script type="application\/json" data-conditions[^>]*>([^<]*)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(content)).toEqual(page);
  });

  it("is not there when nothing on the page can turn", () => {
    expect(renderToString(<ConditionsBlock conditions={null} />)).toBe("");
  });
});
