import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { AnswerCarried, type AnswerCarriedProps } from "./answer-carried.tsx";

const props: AnswerCarriedProps = {
  kind: "carried",
  source: "Review, 20 November 2025, Sam Okafor",
  advice: "confirm",
  confirm: { name: "confirm", value: "q-1" },
  change: { name: "change", value: "q-1" },
  about: "Who could help?",
  children: "Coach Leon",
};

describe("AnswerCarried", () => {
  it.each([
    ["confirm", /<button[^>]* class="govuk-button"[^>]*>Still right: confirm/],
    ["change", /class="plain-button"[^>]*>Still right: confirm/],
  ] as const)("makes the main button follow the evidence: %s", (advice, confirm) => {
    const html = renderToString(<AnswerCarried {...props} advice={advice} />);
    expect(html).toMatch(confirm);
    expect(html.includes('class="plain-button"')).toBe(advice === "change");
    expect(html.match(/Who could help\?/g)).toHaveLength(2);
  });

  it("tells received from carried in words", () => {
    expect(renderToString(<AnswerCarried {...props} />)).toContain("Carried, to confirm.");
    expect(renderToString(<AnswerCarried {...props} kind="received" />)).toContain("Received, to compare.");
  });

  it("offers nothing to somebody who may only read", () => {
    const html = renderToString(<AnswerCarried {...props} confirm={undefined} change={undefined} />);
    expect(html).toContain("Coach Leon");
    expect(html).not.toContain("<button");
  });
});
