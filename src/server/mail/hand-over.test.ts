import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { OutgoingMail } from "../../casework/notices/send-mail.ts";
import { handOver } from "./hand-over.ts";

const mail: OutgoingMail = {
  id: "0d000000-0000-4000-8000-00000000abcd",
  to: { name: "Siân Øy", address: "sian@service.example" },
  subject: "AssetPlus: 1 notice",
  text: "Helô,\n\nK.M. (NM-04127)\n",
  date: new Date("2026-11-19T10:01:00Z"),
  language: "cy",
};

it("puts each e-mail as one file into the local outbox, and again as the same file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "assetplus-outbox-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const hand = await handOver(
    { kind: "outbox", from: "AssetPlus <a@b.example>" },
    folder,
    "https://assetplus.example:8443",
  );
  await hand?.(mail);
  const file = join(folder, "outbox", `${mail.id}.eml`);
  const first = await readFile(file, "utf8");
  await hand?.(mail);
  expect(await readdir(join(folder, "outbox"))).toEqual([`${mail.id}.eml`]);
  expect(await readFile(file, "utf8")).toBe(first);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(first).toContain(`Message-ID: <${mail.id}@assetplus.example>\r\n`);
  expect(first).toContain("Auto-Submitted: auto-generated\r\n");
  expect(first).toContain("Date: Thu, 19 Nov 2026 10:01:00 +0000\r\n");
});

it("speaks to a mail server, and says when it was not taken", async () => {
  const lines: string[] = [];
  let answer = "250 ok";
  const server = createServer((socket) => {
    let inText = false;
    socket.write("220 mail.example\r\n");
    socket.on("data", (data) => {
      for (const line of data.toString("utf8").split("\r\n").slice(0, -1)) {
        lines.push(line);
        if (inText && line !== ".") continue;
        if (line === ".") inText = false;
        else if (line === "DATA") inText = true;
        socket.write(line === "DATA" ? "354 go on\r\n" : line.startsWith("RCPT") ? `${answer}\r\n` : "250 ok\r\n");
      }
    });
    socket.on("error", () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  const configuration = { kind: "smtp", url: `smtp://127.0.0.1:${port}`, from: "AssetPlus <a@b.example>" } as const;
  const hand = await handOver(configuration, tmpdir(), "https://assetplus.example");
  await hand?.(mail);
  expect(lines).toContain("MAIL FROM:<a@b.example>");
  expect(lines).toContain("RCPT TO:<sian@service.example>");
  expect(lines).toContain(`Message-ID: <${mail.id}@assetplus.example>`);
  answer = "550 no such mailbox";
  await expect(hand?.(mail)).rejects.toThrow("550");
});

it("sends nothing where nothing may be sent", async () => {
  expect(await handOver({ kind: "none" }, tmpdir(), "http://localhost:3000")).toBeNull();
});
