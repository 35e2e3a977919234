import { type Browser, expect } from "@playwright/test";
import { signIn } from "./people.ts";

/** The administrative officer sends what was completed, without a script: from the list of what is to be sent to what came back. */
export async function sendStage(browser: Browser, stage: string, name: string): Promise<void> {
  const tom = await signIn(browser, "Tom Adair", { javaScriptEnabled: false });
  await tom.goto("/");
  await tom.getByRole("row").filter({ hasText: name }).getByRole("link", { name: /^Send/ }).click();
  await tom.getByLabel("Part of the assessment").check();
  await tom.getByLabel("To which service or person?").selectOption("placements-team");
  await tom.getByLabel("Secure e-mail").check();
  await tom.getByLabel("Why is it shared?").fill("They look for a place for him");
  await tom.getByLabel("The young person knows.").check();
  const send = tom.getByRole("button", { name: "Put on record and get the document" });
  await send.click();
  await expect(tom.getByRole("alert")).toContainText("Choose which sections the part of the assessment holds.");
  await tom.getByLabel("Pathways and planning", { exact: true }).check();
  await send.click();
  await expect(tom.getByRole("status")).toContainText("It is on record.");
  const download = tom.waitForEvent("download");
  await tom.getByRole("link", { name: "Part of the assessment (PDF)" }).click();
  expect((await download).suggestedFilename()).toMatch(/-part-of-assessment\.pdf$/);
  await tom.getByText("Add what came back").click();
  await tom.getByLabel("Information accepted").check();
  await tom.getByRole("button", { name: "Keep" }).click();
  await expect(tom.getByRole("row", { name: /Placements team/ })).toContainText("Information accepted");
  // The assessment itself stays closed to whoever only keeps the record.
  expect((await tom.goto(stage))?.status()).toBe(403);
  const priya = await signIn(browser, "Priya Nandakumar", { javaScriptEnabled: false });
  await priya.goto(`${stage}/plan`);
  await expect(priya.getByRole("region", { name: "Shared with others" })).toContainText("Placements team");
  expect((await priya.goto(`${stage}/send`))?.status()).toBe(403);
}
