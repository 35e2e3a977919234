/** A high judgement to MAPPA, a reason for what does not fit, a panel and its decisions, a proposed referral, the plan beside the signed paper, and the dates in a calendar: by keyboard where it counts, and without our script. */
import { expect, test } from "@playwright/test";
import { expectMainUsable, expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";

test.afterEach(signOutEverybody);

test("a judgement calls a panel, an answer proposes a referral, and the dates stand in a calendar", async ({
  browser,
  request,
}) => {
  const priya = await signIn(browser, "Priya Nandakumar");
  const record = await addYoungPerson(priya, "Ivo", "Panelford");
  const stage = await startStage(priya, record, "Review");
  await priya.goto("/account");
  const token = await priya.locator('input[name="_csrf"]').first().inputValue();
  const answer = async (address: string, input: string) => {
    const saved = await priya.request.patch(`${stage}/answers`, {
      data: { address, input, version: 0, run: crypto.randomUUID() },
      headers: { "x-csrf-token": token, origin: new URL(priya.url()).origin },
    });
    expect(saved.status()).toBe(200);
  };
  await answer("rosh-judgement", "high");
  await answer("sa-sad", "a-lot");

  await priya.goto(`${stage}/sections/mappa`);
  await expect(priya.getByRole("link", { name: "Risk of serious harm to others: High" })).toBeVisible();
  await priya.goto(`${stage}/panel`);
  await expect(priya.getByText(/A panel is due by/)).toBeVisible();
  await priya.getByLabel("Held", { exact: true }).focus();
  await priya.keyboard.press("Space");
  await priya.getByRole("group", { name: "When was it held?" }).getByLabel("Day").fill("2");
  await priya.getByRole("group", { name: "When was it held?" }).getByLabel("Month").fill("3");
  await priya.getByRole("group", { name: "When was it held?" }).getByLabel("Year").fill("2026");
  await priya.getByRole("button", { name: "Keep" }).click();
  await expect(priya.getByRole("status")).toHaveText("Kept.");
  await expectUsable(priya);
  await priya.getByLabel("What was decided?").fill("School calls home each Monday");
  await priya.getByLabel(/^A new control or action/).check();
  await priya.getByRole("button", { name: "Put it there" }).click();
  await expect(priya).toHaveURL(/external-controls\/[0-9a-f-]{36}$/);
  await expect(priya.getByText("School calls home each Monday").first()).toBeVisible();

  const plain = await signIn(browser, "Priya Nandakumar", {
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  });
  await plain.goto(`${stage}/panel`);
  await expect(plain.getByText("Its decision is settled.")).toBeVisible();
  // A point that does not fit is passed with a reason, which the page of the judgement shows and signing as well.
  await plain.goto(`${stage}/left`);
  const point = plain.getByRole("listitem").filter({ hasText: "The level says serious harm is possible" });
  await point.getByText("Say why it stands as it is").click();
  await point.getByRole("button", { name: "Keep the reason" }).click();
  await expect(plain.getByRole("alert")).toContainText("There is no reason.");
  await point.getByLabel(/^Why does it stand/).fill("The court asked for caution.");
  await point.getByRole("button", { name: "Keep the reason" }).click();
  await expect(plain.getByRole("heading", { name: "Passed with a reason (1)" })).toBeVisible();
  await plain.goto(`${stage}/sign/explanations`);
  await expect(plain.locator("#points")).toContainText("The court asked for caution.");
  await plain.goto(`${stage}/referrals`);
  await plain.getByRole("button", { name: "It is not needed" }).click();
  await expect(plain.getByRole("alert")).toContainText("There is no reason");
  await plain.getByRole("button", { name: "It was made" }).click();
  await expect(plain.getByText("It stands at: Referred")).toBeVisible();
  await priya.goto(`${stage}/referrals`);
  await expectMainUsable(priya);
  await priya.goto(`${stage}/signed-plan`);
  await expect(priya.getByRole("link", { name: "Attach the signed plan or contract" })).toBeVisible();
  await expectMainUsable(priya);

  await plain.goto("/account");
  await plain.getByRole("button", { name: /^Make a/ }).click();
  const address = await plain.getByLabel("Calendar address").inputValue();
  await priya.goto("/account");
  await expectMainUsable(priya);
  const feed = await request.get(address);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  const text = await feed.text();
  expect(text).toContain("BEGIN:VCALENDAR");
  expect(text).toContain("I.P.");
  expect(text).not.toContain("Panelford");
  expect((await request.get(address.replace(".ics", "x.ics"))).status()).toBe(404);
});
