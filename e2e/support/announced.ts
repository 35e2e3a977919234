import { expect, type Page } from "@playwright/test";

/** What a screen reader is given of a live region: how it interrupts, and what stands in it. */
export interface Announced {
  readonly role: string;
  readonly live: string;
  readonly text: string;
}

/** The accessibility tree as the browser gives it to a screen reader. */
async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  try {
    return (await session.send("Accessibility.getFullAXTree")).nodes;
  } finally {
    await session.detach();
  }
}

/** Every live region of the page that holds words, in their order. */
export async function announced(page: Page): Promise<readonly Announced[]> {
  const nodes = await treeOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node === undefined || node.role?.value === "InlineTextBox") return "";
    if (node.role?.value === "StaticText") return String(node.name?.value ?? "");
    const inside = (node.childIds ?? []).map(textOf).filter((text) => text !== "");
    return inside.join(" ");
  };
  return nodes.flatMap((node) => {
    const live = node.properties?.find(({ name }) => name === "live")?.value.value;
    const root = node.properties?.find(({ name }) => name === "root");
    const text = textOf(node.nodeId).replace(/\s+/g, " ").trim();
    return node.ignored || root !== undefined || typeof live !== "string" || live === "off" || text === ""
      ? []
      : [{ role: String(node.role?.value), live, text }];
  });
}

/** A screen reader is told this: politely, at its next pause, or at once. */
export async function expectAnnounced(page: Page, live: "polite" | "assertive", text: string | RegExp): Promise<void> {
  const matching = typeof text === "string" ? expect.stringContaining(text) : expect.stringMatching(text);
  await expect
    .poll(() => announced(page))
    .toContainEqual({ role: live === "polite" ? "status" : "alert", live, text: matching });
}

/**
 * The headings as a screen reader lists them: one of the first level, before which an alert alone may stand (GOV.UK's error summary), and no
 * level left out on the way down.
 */
export async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = (await treeOf(page))
    .filter(({ role, ignored }) => !ignored && role?.value === "heading")
    .map(({ name, properties }) => ({
      level: Number(properties?.find((property) => property.name === "level")?.value.value),
      words: String(name?.value),
    }));
  const first = levels.findIndex(({ level }) => level === 1);
  expect(first, page.url()).toBe(Math.min(first, await page.getByRole("main").getByRole("alert").count()));
  expect(levels.filter(({ level }) => level === 1)).toHaveLength(1);
  const leaps = levels.filter(({ level }, at) => at > 0 && level > (levels[at - 1]?.level ?? 0) + 1);
  expect(leaps, page.url()).toEqual([]);
  expect(levels.filter(({ words }) => words.trim() === "")).toEqual([]);
}
