import { expect, test } from "@playwright/test";
import { expectUsable } from "./support/check-page.ts";
import { addYoungPerson, signIn, signOutEverybody } from "./support/people.ts";

test.afterAll(signOutEverybody);

test("an administrator sets up teams and people: what does not fit is said with what was typed kept, versions show what changed", async ({
  browser,
}) => {
  const grace = await signIn(browser, "Grace Lindqvist");
  await grace.goto("/");
  await expect(grace.getByRole("heading", { level: 1, name: "Setting up the service" })).toBeVisible();
  await expectUsable(grace);

  const name = `Team ${Date.now().toString(36)}`;
  await grace.goto("/configuration/teams");
  await grace.getByLabel("New team 1", { exact: true }).fill(name);
  await grace.getByLabel("New team 2", { exact: true }).fill(name.toLowerCase());
  await grace.getByLabel("Team of Tom Adair").selectOption("new-1");
  await grace.getByRole("button", { name: "Save" }).click();
  await expect(grace.getByRole("alert")).toContainText("two teams have the same name");
  await expect(grace.getByLabel("New team 1", { exact: true })).toHaveValue(name);
  await expectUsable(grace);
  await grace.getByLabel("New team 2", { exact: true }).fill("");
  await grace.getByRole("button", { name: "Save" }).click();
  await expect(grace.getByRole("status")).toContainText("It holds from now on.");
  await grace.getByRole("link", { name: "Versions" }).click();
  await expect(grace.locator("ins", { hasText: `${name}: Tom Adair` }).first()).toBeVisible();
  await expectUsable(grace);

  await grace.goto("/configuration/people/new");
  await grace.getByLabel("Name", { exact: true }).fill("Nell Harker");
  await grace.getByLabel("Role").selectOption("inspector");
  await grace.getByLabel("Countersign the work of others").check();
  await grace.getByRole("button", { name: "Save" }).click();
  await expect(grace.getByRole("alert")).toContainText("This role cannot countersign");
  await expect(grace.getByRole("alert")).toContainText("nobody can sign in");
  await expect(grace.getByLabel("Name", { exact: true })).toHaveValue("Nell Harker");
});

test("a restricted record is nowhere for a colleague, who opens it with a reason and is seen to", async ({
  browser,
}) => {
  const [priya, helen, sam] = [
    await signIn(browser, "Priya Nandakumar"),
    await signIn(browser, "Helen Osei"),
    await signIn(browser, "Sam Okafor"),
  ];
  const family = `Hidden-${Date.now().toString(36)}`;
  const record = await addYoungPerson(priya, "Lowri", family);
  await helen.goto(record);
  await helen.getByRole("link", { name: "Who may open this record" }).click();
  await helen.getByLabel("Why the record is restricted").fill("Her aunt works here.");
  await helen.getByLabel("Priya Nandakumar, Practitioner").check();
  await helen.getByLabel("Helen Osei, Manager").check();
  await helen.getByRole("button", { name: "Restrict this record" }).click();
  await expect(helen.getByRole("status")).toContainText("The record is restricted.");
  await expectUsable(helen);
  const title = await helen.getByRole("heading", { level: 1 }).textContent();
  const reference = title?.split(" ").at(-1) ?? "";

  expect((await sam.goto(record))?.status()).toBe(404);
  await sam.goto(`/young-people?q=${family}`);
  await expect(sam.getByRole("main")).not.toContainText("Lowri");
  await sam.getByRole("link", { name: /may be restricted/ }).click();
  await sam.getByLabel("The young person's reference, or whole name").fill(reference);
  await sam.getByLabel("Why you need it now").fill("now");
  await sam.getByRole("button", { name: "Open the record and tell the managers" }).click();
  await expect(sam.getByRole("alert")).toContainText("too short");
  await expectUsable(sam);
  await sam.getByLabel("Why you need it now").fill("She is at the desk and Priya is away.");
  await sam.getByRole("button", { name: "Open the record and tell the managers" }).click();
  await expect(sam.getByText("This restricted record is open to you until")).toBeVisible();
  expect(new URL(sam.url()).pathname).toBe(record);

  await helen.goto("/protection");
  await expect(
    helen.getByRole("row", { name: new RegExp(`Sam Okafor ${reference} She is at the desk`) }),
  ).toBeVisible();
  await expectUsable(helen);
  await helen.goto(`${record}/restriction`);
  await helen.locator("summary", { hasText: "Open it again to everybody" }).click();
  await helen.getByLabel("Why it need not be restricted any more").fill("She has left.");
  await helen.getByRole("button", { name: "Take the restriction away" }).click();
  await expect(helen.getByRole("status")).toContainText("open again");
});
