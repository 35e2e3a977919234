import { expect, type Page } from "@playwright/test";

/** Adds a young person from the caseload, as somebody does who works with the pages. @returns the path of the record. */
export async function addYoungPersonByHand(page: Page, givenNames: string, familyName: string): Promise<string> {
  await page.goto("/young-people");
  await page.getByRole("button", { name: "Add a young person" }).click();
  await page.getByLabel("Given names").fill(givenNames);
  await page.getByLabel("Family name").fill(familyName);
  await page.getByLabel("Day").fill("3");
  await page.getByLabel("Month").fill("4");
  await page.getByLabel("Year").fill(String(new Date().getFullYear() - 15));
  await page.getByLabel("Male", { exact: true }).check();
  await page.getByRole("button", { name: "Add the young person" }).click();
  await expect(page.getByText(`${givenNames} ${familyName} was added.`)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Starts a stage from the page of the record, in the same way. @returns the path of the stage. */
export async function startStageByHand(page: Page, record: string, title: string): Promise<string> {
  await page.goto(record);
  await page.locator("summary", { hasText: "Start a stage" }).click();
  await page.getByLabel(title, { exact: true }).check();
  const today = new Date();
  await page.getByLabel("Day").fill(String(today.getDate()));
  await page.getByLabel("Month").fill(String(today.getMonth() + 1));
  await page.getByLabel("Year").fill(String(today.getFullYear()));
  await page.getByRole("button", { name: "Start the stage" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}
