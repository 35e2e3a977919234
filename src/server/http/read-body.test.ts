import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { signedIn } from "../../web/routing/permission.ts";
import { formFields, jsonValue } from "../../web/routing/request-body.ts";
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

let priya: Browser;
let token: string;
beforeAll(async () => {
  const server = await startTestServer(database, routes);
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
