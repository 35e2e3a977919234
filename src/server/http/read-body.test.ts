import { createHash, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { signedIn } from "../../web/routing/permission.ts";
import { formFields, jsonValue, postedFiles } from "../../web/routing/request-body.ts";
import { notAudited, type Route } from "../../web/routing/route.ts";
import type { Browser } from "../testing/browser.ts";
import { startTestServer } from "../testing/test-server.ts";

const database = await testDatabase();
const none = notAudited("A test.");
const routes: readonly Route[] = [
  {
    method: "POST",
    path: "/echo",
    permission: signedIn,
    audit: none,
    handler: ({ body, json }) => json({ fields: formFields(body).entries, value: jsonValue(body) ?? null }),
  },
  {
    method: "POST",
    path: "/small",
    permission: signedIn,
    audit: none,
    bodyLimit: 2000,
    handler: ({ json }) => json(1),
  },
];

/** What came of the files that were sent. */
const filesRoute: Route = {
  method: "POST",
  path: "/files",
  permission: signedIn,
  audit: none,
  takesFiles: true,
  handler: ({ body, json }) =>
    json({
      fields: formFields(body).entries,
      files: postedFiles(body).map(({ field, name, parts, dropped }) => ({
        field,
        name,
        dropped,
        largest: Math.max(0, ...parts.map((part) => part.byteLength)),
        digest: createHash("sha256").update(Buffer.concat(parts)).digest("hex"),
      })),
    }),
};

let priya: Browser;
let token: string;
beforeAll(async () => {
  const server = await startTestServer(database, [...routes, filesRoute], { ATTACHMENT_MB: "1" });
  priya = await server.signedIn("Priya Nandakumar");
  token = await priya.token();
  return () => server.stop();
});

describe("a body", () => {
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    priya.send(path, { method: "POST", body, headers: { "x-csrf-token": token, accept: "text/html", ...headers } });

  it("comes as typed, whatever was typed", async () => {
    const typed = "“Don't” <b>&amp;</b> 👩🏽‍🚒 שלום\r\nمرحبا %00 + = ;";
    const fields = new URLSearchParams([
      ["q", typed],
      ["many", "1"],
      ["many", "2"],
    ]);
    expect(await (await post("/echo", fields)).json()).toMatchObject({
      fields: [
        ["q", typed],
        ["many", "1"],
        ["many", "2"],
      ],
    });
    const sent = { value: typed, list: [1, null] };
    const json = await post("/echo", JSON.stringify(sent), { "content-type": "application/json" });
    expect(await json.json()).toMatchObject({ value: sent });
  });

  it("of several parts brings its fields", async () => {
    const data = new FormData();
    data.append("q", "ä\nö");
    expect(await (await post("/echo", data)).json()).toMatchObject({ fields: [["q", "ä\r\nö"]] });
  });

  it.each([
    ["a form over 1 MB", "/echo", new URLSearchParams({ a: "x".repeat(1024 * 1024 + 600) }), {}],
    ["JSON over 2 MB", "/echo", `"${"x".repeat(2 * 1024 * 1024 + 600)}"`, { "content-type": "application/json" }],
    ["more than the route takes", "/small", new URLSearchParams({ a: "x".repeat(2600) }), {}],
  ])("that is %s is answered 413 with what to do", async (_, path, body, headers) => {
    const response = await post(path, body, headers);
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("Nothing was changed.");
  });

  it("without a declared length is stopped at the limit all the same", async () => {
    let left = 20;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- === 0) controller.close();
        else controller.enqueue(new TextEncoder().encode("a=".padEnd(65_536, "x")));
      },
    });
    const init = { method: "POST", body: long, duplex: "half", headers: { "x-csrf-token": token } };
    const outcome = await priya
      .send("/small", {
        ...init,
        headers: { ...init.headers, "content-type": "application/x-www-form-urlencoded" },
      } as RequestInit)
      .then((response) => response.status)
      // The server may close the line on somebody who does not end.
      .catch(() => 413);
    expect(outcome).toBe(413);
  });

  it.each([
    ["broken JSON", "{", "application/json"],
    ["an unknown type", "x", "text/plain"],
    ["broken parts", "x", "multipart/form-data; boundary=b"],
  ])("that is %s is answered 400", async (_, body, type) => {
    expect((await post("/echo", body, { "content-type": type })).status).toBe(400);
  });
});

describe("a file", () => {
  const send = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const init = { method: "POST", body, headers: { "x-csrf-token": token, accept: "application/json", ...headers } };
    const response = await priya.send("/files", init);
    return { status: response.status, said: await response.json() };
  };
  const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const bytes = randomBytes(900_000);
  const name = `“Plan” "B" %22 – خطة السلامة ${"y".repeat(250)}.pdf`;

  it("comes through a form under its own name, in pieces, beside the fields", async () => {
    const data = new FormData();
    data.append("before", "1");
    data.append("additional-files", new File([bytes], name));
    data.append("sources-used[a].file", new File([], "empty.pdf"));
    data.append("not-chosen", new File([], ""));
    data.append("after", "2");
    const { status, said } = await send(data);
    expect(status).toBe(200);
    expect(said.fields).toEqual([
      ["before", "1"],
      ["after", "2"],
    ]);
    expect(said.files).toMatchObject([
      { field: "additional-files", dropped: null, largest: 262_144, digest: digest(bytes) },
      { field: "sources-used[a].file", name: "empty.pdf", dropped: null, largest: 0 },
    ]);
    // What a browser writes as %22 was a quotation mark; it has no way to say that it was not.
    expect(said.files[0].name).toBe(name.replace("%22", '"'));
  });

  it("that is too large is dropped alone: its name and the rest of the form come through", async () => {
    const data = new FormData();
    data.append("f", new File([randomBytes(1_000_001)], "large.pdf"));
    for (const number of [1, 2, 3, 4, 5]) data.append("f", new File([bytes], `${number}.pdf`));
    data.append("words", "kept");
    const { said } = await send(data);
    expect(said.fields).toEqual([["words", "kept"]]);
    const dropped = said.files.map((file: { name: string; dropped: string }) => [file.name, file.dropped]);
    expect(dropped).toEqual([
      ["large.pdf", "too-large"],
      ["1.pdf", null],
      ["2.pdf", null],
      ["3.pdf", null],
      ["4.pdf", null],
      ["5.pdf", "too-many"],
    ]);
  });

  it("is sent alone by a script, with its name in a header", async () => {
    const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) };
    expect((await send(bytes, headers)).said.files).toMatchObject([{ name, dropped: null, digest: digest(bytes) }]);
    expect((await send(randomBytes(1_000_001), headers)).said.files).toMatchObject([{ name, dropped: "too-large" }]);
    expect((await send(bytes, { ...headers, "x-file-name": "%zz" })).said.files).toMatchObject([{ name: "%zz" }]);
  });

  it("is not read by a route that takes none", async () => {
    const data = new FormData();
    data.append("words", "kept");
    data.append("f", new File([bytes], "a.pdf"));
    const form = { method: "POST", body: data, headers: { "x-csrf-token": token } };
    expect(await (await priya.send("/echo", form)).json()).toMatchObject({ fields: [["words", "kept"]] });
    const type = { "content-type": "application/octet-stream", "x-csrf-token": token };
    expect((await priya.send("/echo", { method: "POST", body: bytes, headers: type })).status).toBe(400);
  });
});
