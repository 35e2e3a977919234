/** Files attached to answers as people attach them: by themselves with the script, with the form without it, and in an entry of a list. */
import { type Browser, expect, type Page, test } from "@playwright/test";
import { pdfOf, refusedSamples, samples } from "../src/casework/attachments/testing/sample-files.ts";
import { expectMainUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody, startStage } from "./support/people.ts";
import { StageWorker } from "./support/stage-worker.ts";

test.afterEach(signOutEverybody);

const address = "additional-files";
const oddName = `Plan "A" – خطة السلامة <b> ${"long ".repeat(40)}.pdf`;
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

async function newStage(browser: Browser, name: string, withScript: boolean): Promise<StageWorker> {
  const page = await signIn(browser, "Priya Nandakumar");
  // Without our scripts; the browser's own stay, because axe needs them.
  if (!withScript) await page.route("**/*.js", (route) => route.abort());
  const record = await addYoungPerson(page, name, `Attached-${Date.now().toString(36)}`);
  return new StageWorker(page, await startStage(page, record, "Referral in: out-of-court disposal"), withScript);
}

/** Opens the page with the question, which is one of those that are answered by choice. */
async function openQuestion(worker: StageWorker): Promise<void> {
  await worker.openSection("additional-information-section");
  const choose = chooser(worker.page);
  if (!(await choose.isVisible())) await worker.page.locator("summary", { hasText: "Explore further" }).click();
  await expect(choose).toBeVisible();
}
const chooser = (page: Page) => page.locator(`input[type="file"][name="${address}"]`);
const listed = (page: Page) => page.locator(`[data-files="${address}"] .ap-files li`);

test("files save by themselves, are opened, refused and removed without leaving the page", async ({ browser }) => {
  const worker = await newStage(browser, "Fay", true);
  const { page } = worker;
  await openQuestion(worker);
  await chooser(page).setInputFiles([file(oddName, pdfOf("A plan", 900_000)), file("Photo.png", samples.png)]);
  await expect(listed(page)).toHaveCount(2);
  await expect(listed(page).first()).toContainText(oddName.replace(/\s+/g, " "));
  await expect(listed(page).first()).toContainText("PDF, 900 KB");
  await expect(page.locator("[data-files-state]")).toHaveText("Photo.png is attached");
  await expectMainUsable(page);

  await chooser(page).setInputFiles([
    file("Invoice.pdf", refusedSamples.exe),
    file("Large.pdf", pdfOf("", 10_000_100)),
  ]);
  const refused = page.locator("[data-files-refused]");
  await expect(refused).toContainText("Invoice.pdf");
  await expect(refused).toContainText("Programs are never attached");
  await expect(refused).toContainText("It is larger than 10 MB");
  await expect(listed(page)).toHaveCount(2);
  await expectMainUsable(page);

  const [download] = await Promise.all([page.waitForEvent("download"), listed(page).last().getByRole("link").click()]);
  expect(download.suggestedFilename()).toBe("Photo.png");

  // With the keyboard alone: the button of the first file, then the focus stays in the question.
  await page.getByRole("button", { name: /^Remove ?: Photo\.png$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(listed(page)).toHaveCount(1);
  await expect(page.locator("[data-files-state]")).toHaveText("Removed");
  await expect(chooser(page)).toBeFocused();

  await openQuestion(worker);
  await expect(listed(page)).toHaveCount(1);
  await worker.open(`/history?address=${address}`);
  await expect(page.locator("main")).toContainText("Photo.png");
  await worker.open("/read");
  await expect(page.locator("main")).toContainText("(PDF, 900 KB)");
});

test("a file whose sending fails can be tried again", async ({ browser }) => {
  const worker = await newStage(browser, "Gil", true);
  const { page } = worker;
  await openQuestion(worker);
  await page.context().setOffline(true);
  await chooser(page).setInputFiles([file("Report.docx", samples.docx)]);
  const refused = page.locator("[data-files-refused]");
  await expect(refused).toContainText("It could not be sent");
  await page.context().setOffline(false);
  await refused.getByRole("button", { name: "Try again" }).click();
  await expect(listed(page)).toHaveCount(1);
  await expect(refused).toBeEmpty();
});

test("without a script the form brings files and words together", async ({ browser }) => {
  const worker = await newStage(browser, "Hal", false);
  const { page } = worker;
  await openQuestion(worker);
  await chooser(page).setInputFiles([file("Invoice.pdf", refusedSamples.exe), file(oddName, pdfOf("A plan"))]);
  await page.locator("#additional-information").fill("Typed beside the files.");
  await worker.press(page.locator("[data-without-script]").getByRole("button", { name: "Save" }));
  const notice = page.getByRole("alert", { name: "A file was not attached" });
  await expect(notice).toContainText("Invoice.pdf");
  await expect(notice).toContainText("Programs are never attached");
  await expectMainUsable(page);
  await openQuestion(worker);
  await expect(listed(page)).toHaveCount(1);
  await expect(page.locator("#additional-information")).toHaveValue("Typed beside the files.");
  await worker.press(listed(page).getByRole("button", { name: "Remove" }));
  await openQuestion(worker);
  await expect(listed(page)).toHaveCount(0);
});

test("a file is attached in an entry of a list, and a person is picked from the record", async ({ browser }) => {
  const worker = await newStage(browser, "Ivy", true);
  const { page } = worker;
  await worker.openSection("core-carers");
  await worker.addEntry("parent, carer or key person");
  await worker.write(".person", "Rosa Attenborough");
  await worker.settle(page);
  await worker.openSection("core-services");
  await worker.choose("services-any", "yes");
  await worker.settle(page);
  await worker.addEntry("service");
  const box = worker.at(".worker");
  const names = page.locator(`datalist[id="${await box.getAttribute("list")}"] option`);
  expect(await names.evaluateAll((options) => options.map((option) => option.getAttribute("value")))).toEqual(
    expect.arrayContaining(["Rosa Attenborough", "Priya Nandakumar"]),
  );
  await box.fill("Somebody else altogether");
  await worker.settle(page);
  await expectMainUsable(page);
  await worker.openSection("core-sources");
  await worker.addEntry("source");
  const choose = page.locator('input[type="file"]');
  if (!(await choose.isVisible())) await page.locator("summary", { hasText: "Explore further" }).click();
  await choose.setInputFiles([file("Message.msg", samples.msg)]);
  await expect(page.locator(".ap-files li")).toContainText("Outlook message");
  await page.reload();
  await expect(page.locator(".ap-files li")).toContainText("Message.msg");
});
