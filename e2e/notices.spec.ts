/** Notices: told by one person's deed, counted at once on the other's pages, followed to their place by keyboard, and read in one act without our script. */
import { expect, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

test.afterEach(signOutEverybody);

test("a comment is told, counted and followed to its place; the rest is read in one act", async ({ browser }) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Idris", "Noticeford");
  const stage = await startStage(priya, record, "Review");
  const helen = await signIn(browser, "Helen Osei", { javaScriptEnabled: false });
  const question = `${stage}/sections/living-arrangements`;
  for (const [address, text] of [
    ["accommodation-concerns", "Whose words are these?"],
    ["accommodation-type", "And since when?"],
  ] as const) {
    await helen.goto(question);
    const box = helen.locator("details", { has: helen.locator(`textarea[name="comment ${address}"]`) }).first();
    await box.locator("summary").click();
    await box.getByRole("textbox").first().fill(text);
    await box.getByRole("button").first().click();
  }

  await priya.goto("/");
  const link = priya.getByRole("navigation", { name: "Service" }).getByRole("link", { name: /^Notices/ });
  await expect(link).toHaveText(/\(\d+ new\)/);
  const before = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
  await link.focus();
  await priya.keyboard.press("Enter");
  await expect(priya.getByRole("heading", { level: 1, name: "Notices" })).toBeVisible();
  await expectUsable(priya);
  const told = priya.getByRole("link", { name: /Helen Osei wrote a comment: Idris Noticeford/ });
  await expect(told).toHaveCount(2);
  await told.first().focus();
  await priya.keyboard.press("Enter");
  await expect(priya).toHaveURL(new RegExp(`${question}#comment-[0-9a-f-]{36}$`));
  await expect(priya.locator(":target")).toContainText("And since when?");
  await expect(link).toHaveText(before === 2 ? /\(1 new\)/ : `Notices (${before - 1} new)`);

  const plain = await signIn(browser, "Priya Nandakumar", {
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  });
  await plain.goto("/notices");
  await plain.getByRole("button", { name: "Mark all as read" }).click();
  await expect(plain.getByRole("status")).toHaveText("Marked as read.");
  await expect(plain.getByRole("link", { name: "Notices", exact: true })).toBeVisible();
});
