import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { SaveState, type SaveStateData } from "./save-state.tsx";

describe("SaveState", () => {
  it.each<[SaveStateData, string]>([
    [{ kind: "saved", at: "14:32" }, "Saved 14:32"],
    [{ kind: "saving" }, "Saving…"],
    [{ kind: "not saved" }, "Not saved: will try again"],
  ])("%j says %s in a status", (state, words) => {
    const html = renderToString(<SaveState state={state} />);
    expect(html).toContain('role="status"');
    expect(html).toContain(`<span>${words}</span>`);
  });
});
