/** Files over HTTP, as a browser sends them with and without a script: asked of the real routes. */
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { pdfOf, refusedSamples, samples } from "../../casework/attachments/testing/sample-files.ts";
import { stopStage } from "../../casework/stages/stop-stage.ts";
import { visibleTo } from "../../casework/stages/visible-to.ts";
import { testDatabase } from "../../database/test-database.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import { routeWorld, type WorldPerson } from "../../server/testing/route-world.ts";
import { startTestServer } from "../../server/testing/test-server.ts";
import { askedMark } from "../questions/read-form.ts";
import { routes } from "../routes.ts";

const database = await testDatabase();
const test = await startTestServer(database, routes, { ATTACHMENT_MB: "1" });
const { baseUrl } = test.server;
const world = await routeWorld(database);
const writer = world.person("practitioner", "own");
const child = world.child("practitioner");
const { stageId } = child;
const address = "additional-files";
const page = `/stages/${stageId}/sections/additional-information-section`;
afterAll(() => test.stop());

const ask = (path: string, init: RequestInit = {}, person: WorldPerson = writer) =>
  fetch(`${baseUrl}${path}`, {
    redirect: "manual",
    ...init,
    headers: { accept: "application/json", origin: baseUrl, ...person.headers, ...init.headers },
  });
const send = (bytes: Uint8Array, name: string, { to = address, person = writer, stage = stageId } = {}) =>
  ask(
    `/stages/${stage}/files?address=${encodeURIComponent(to)}`,
    {
      method: "POST",
      body: Buffer.from(bytes),
      headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) },
    },
    person,
  );
const open = (id: string, person: WorldPerson = writer) => ask(`/stages/${stageId}/files/${id}`, {}, person);
const filesNow = async (to = address) => {
  const visible = await world.act(writer.actor, (work) => visibleTo(work, stageId));
  return attachedFiles(visible?.answers.values[to]);
};
const events = () =>
  database.admin.kysely
    .selectFrom("audit_event")
    .where("action", "like", "attachment-%")
    .select(["action", "user_id", "stage_id", "detail"])
    .orderBy("id")
    .execute();
interface Reply {
  readonly version: number;
  readonly list: string;
  readonly code: string;
  readonly happened: string;
  readonly kept: string;
  readonly toDo: string;
}

describe("a file that a script sends", () => {
  const name = `“Plan” "B" ${"خطة ".repeat(60)}${"x".repeat(40)} <b>.pdf`;

  it("is attached, listed, and comes back as it was, to be saved and never run", async () => {
    const bytes = pdfOf("Sent by a script", 800_000);
    const response = await send(bytes, name);
    const reply: Reply = await response.json();
    expect(response.status).toBe(200);
    expect(reply.list).toContain("&lt;b>.pdf</bdi>");
    const file = (await filesNow()).find((each) => each.name === name);
    const opened = await open(file?.id ?? "");
    expect(opened.status).toBe(200);
    expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(opened.headers.get("content-disposition")).toMatch(
      /^attachment; filename="_Plan_ _B_ [^"]*\.pdf"; filename\*=UTF-8''%E2%80%9CPlan/,
    );
    const detail = { attachment: file?.id, question: address };
    expect((await events()).slice(-2)).toMatchObject([
      { action: "attachment-added", stage_id: stageId, detail },
      {
        action: "attachment-opened",
        stage_id: stageId,
        user_id: writer.actor.userId,
        detail: { attachment: file?.id },
      },
    ]);
  });

  it("is removed, and the list says so", async () => {
    await send(samples.png, "Photo.png");
    const photo = (await filesNow()).find((each) => each.name === "Photo.png");
    const removal = `/stages/${stageId}/files/${photo?.id}?address=${address}`;
    const reply: Reply = await (await ask(removal, { method: "DELETE" })).json();
    expect(reply.list).not.toContain("Photo.png");
    expect((await filesNow()).map((each) => each.name)).not.toContain("Photo.png");
    expect((await events()).at(-1)).toMatchObject({ action: "attachment-removed" });
    // Earlier versions of the answer name it still.
    expect((await open(photo?.id ?? "")).status).toBe(200);
  });

  const other = `/stages/${stageId}/files/${randomUUID()}`;
  it.each<[string, number, string, () => Promise<Response>]>([
    ["a program with the name of a PDF", 422, "file-kind", () => send(refusedSamples.exe, "Plan.pdf")],
    ["macros", 422, "file-kind", () => send(refusedSamples.docxWithMacros, "Plan.docx")],
    ["an empty file", 422, "file-empty", () => send(new Uint8Array(), "Plan.pdf")],
    ["a file that is too large", 413, "file-too-large", () => send(randomBytes(1_000_001), "Plan.pdf")],
    [
      "a file for a question of words",
      422,
      "unknown-question",
      () => send(samples.pdf, "a.pdf", { to: "living-detail" }),
    ],
    ["a file for no question", 422, "unknown-question", () => send(samples.pdf, "a.pdf", { to: "" })],
    [
      "words instead of a file",
      400,
      "not-understood",
      () =>
        ask(`/stages/${stageId}/files?address=${address}`, { method: "POST", body: new URLSearchParams({ a: "b" }) }),
    ],
    [
      "a file of a stage that is not there",
      404,
      "not-found",
      () => send(samples.pdf, "a.pdf", { stage: randomUUID() }),
    ],
    ["opening what is not there", 404, "not-found", () => ask(other)],
    [
      "a file of a contributor without that part",
      403,
      "not-allowed",
      () => send(samples.pdf, "a.pdf", { person: world.person("contributor", "own") }),
    ],
    [
      "a file from another organisation",
      404,
      "not-found",
      () => send(samples.pdf, "a.pdf", { person: world.person("practitioner", "foreign") }),
    ],
    [
      "opening from another organisation",
      404,
      "not-found",
      () => open(child.attachment, world.person("manager", "foreign")),
    ],
    ["opening without that part", 404, "not-found", () => open(child.attachment, world.person("contributor", "own"))],
  ])("is refused, with a sentence: %s, %i", async (_what, status, code, act) => {
    const before = await filesNow();
    const response = await act();
    const problem: Reply = await response.json();
    expect([response.status, problem.code]).toEqual([status, code]);
    for (const sentence of [problem.happened, problem.kept, problem.toDo]) expect(sentence).toMatch(/^\S.{8,}[.?!]$/su);
    expect(await filesNow()).toEqual(before);
  });

  it("leaves no name in the log, the addresses or the events", async () => {
    await send(samples.jpg, "Unmistakable-name.jpg");
    await open((await filesNow()).at(-1)?.id ?? "");
    expect(JSON.stringify([test.logLines(), await events()])).not.toContain("Unmistakable");
  });
});

describe("a file that comes with the page's form", () => {
  const form = (
    files: readonly (readonly [name: string, bytes: Uint8Array])[],
    fields: Readonly<Record<string, string>> = {},
  ) => {
    const data = new FormData();
    data.append("_run", randomUUID());
    data.append("_asked", askedMark("additional-information", 0, "narrative", ""));
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    for (const [name, bytes] of files) data.append(address, new File([Buffer.from(bytes)], name));
    return data;
  };
  const post = (body: FormData) => ask(page, { method: "POST", body, headers: { accept: "text/html" } });
  const words = async () =>
    (await world.act(writer.actor, (work) => visibleTo(work, stageId)))?.answers.values["additional-information"];

  it("is attached with the answers, whatever its name", async () => {
    const response = await post(
      form([['Signed "plan" سلام.pdf', pdfOf("By form")]], { "additional-information": "Typed beside it", do: "save" }),
    );
    expect(response.status).toBe(303);
    expect((await filesNow()).map(({ name }) => name)).toContain('Signed "plan" سلام.pdf');
    expect(await words()).toBe("Typed beside it");
  });

  it("shows what is attached on its page, in parts because files may be chosen", async () => {
    const html = await (await ask(page, { headers: { accept: "text/html" } })).text();
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain(`<bdi>Signed "plan" سلام.pdf</bdi>`.replaceAll('"', "&quot;"));
    expect(html).toContain("up to 1 MB each");
  });

  it("that is not taken does not take the form with it: the page says which and why, and the rest is saved", async () => {
    const body = form([
      ["Too large.pdf", randomBytes(1_000_001)],
      ["Program.pdf", refusedSamples.exe],
      ["Fine.pdf", pdfOf("Fine")],
    ]);
    body.set("_asked", askedMark("additional-information", 1, "narrative", "Typed beside it"));
    body.append("additional-information", "Typed again");
    const response = await post(body);
    const html = await response.text();
    expect(response.status).toBe(413);
    expect(html).toContain("2 files were not attached");
    expect(html).toContain("larger than 1 MB");
    expect(html).toContain("Programs are never attached");
    expect(await words()).toBe("Typed again");
    const names = (await filesNow()).map(({ name }) => name);
    expect(names).toContain("Fine.pdf");
    expect(names).not.toContain("Program.pdf");
  });

  it("is removed by its button, and the page comes back at its row", async () => {
    const file = (await filesNow()).find(({ name }) => name === "Fine.pdf");
    const response = await post(form([], { do: `remove-file ${address} 0 ${file?.id}` }));
    expect([response.status, response.headers.get("location")]).toEqual([303, `${page}#question-${address}`]);
    expect((await filesNow()).map(({ name }) => name)).not.toContain("Fine.pdf");
  });

  it("is refused in a closed stage, with a script and without, and what is there can be opened", async () => {
    const manager = world.person("manager", "own").actor;
    await world.act(manager, (work) => stopStage(work, { stageId, reason: "Moved away" }));
    expect((await send(samples.pdf, "Late.pdf")).status).toBe(409);
    expect(
      (await ask(`/stages/${stageId}/files/${child.attachment}?address=${address}`, { method: "DELETE" })).status,
    ).toBe(409);
    expect((await post(form([["Late.pdf", pdfOf("Late")]]))).status).toBe(409);
    expect((await open(child.attachment)).status).toBe(200);
  });
});
