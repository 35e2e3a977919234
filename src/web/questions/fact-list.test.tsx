import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FactList } from "./fact-list.tsx";
import type { ShownView } from "./view.ts";

const fact = (differs: Partial<ShownView>): ShownView => ({
  address: "sent",
  number: null,
  label: "Sent on",
  hint: null,
  shown: true,
  openable: false,
  required: false,
  gap: null,
  openComments: 0,
  further: [],
  kind: "ref",
  lines: [],
  home: { href: "/resources#sent", title: "Resources and proposals" },
  aside: false,
  correction: null,
  ...differs,
});
const html = (facts: readonly ShownView[]): string =>
  render(<FactList facts={facts} context={{ rowId: (address) => `question-${address}`, side: () => null }} />);

describe("facts that stand together", () => {
  it("are a line each, with the place where they are kept", () => {
    const page = html([fact({ lines: [{ text: "3 March 2026", href: null }] })]);
    expect(page).toContain("<dt>Sent on</dt>");
    expect(page).toContain("3 March 2026");
    expect(page).toContain('<a href="/resources#sent">Resources and proposals</a>');
    expect(page).toContain('id="question-sent"');
    expect(page).not.toContain("Not recorded yet");
  });

  it("that nobody has recorded are one line of links to where they are", () => {
    const page = html([fact({}), fact({ address: "result", label: "Result" })]);
    expect(page).not.toContain("<dl>");
    expect(page.match(/Not recorded yet:/g)).toHaveLength(1);
    expect(page).toContain('<a href="/resources#sent">Sent on</a>');
    expect(page).toContain('id="question-result"');
  });

  it("say once that they are worked out, and wait for a value in their own line", () => {
    const worked = { kind: "computed", home: null } as const;
    const page = html([fact({ ...worked, lines: [{ text: "17", href: null }] }), fact({ ...worked, address: "band" })]);
    expect(page.match(/Worked out from other answers/g)).toHaveLength(1);
    expect(page).toContain('data-computed="band"');
    expect(page).toContain("Not yet");
  });

  it("are closed while their condition is not true, and never counted as questions", () => {
    expect(html([fact({ shown: false })])).toMatch(/data-question="sent" data-fact[^>]* hidden/);
  });
});
