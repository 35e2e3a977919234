/** Documents made in their thread: the file, a fault that leaves the thread at work, and several at once. */
import { expect, it } from "vitest";
import { renderDocument } from "./render-document.ts";
import { sampleModel } from "./sample-model.ts";

const startOf = (file: Uint8Array) => Buffer.from(file.subarray(0, 4)).toString("latin1");

it("gives each order its own file", async () => {
  const [pdf, word] = await Promise.all([renderDocument("pdf", sampleModel()), renderDocument("docx", sampleModel())]);
  expect([startOf(pdf), startOf(word)]).toEqual(["%PDF", "PK\u0003\u0004"]);
});

it("says when a document could not be made, and makes the next", async () => {
  const broken = { ...sampleModel(), createdAt: new Date(Number.NaN) };
  await expect(renderDocument("pdf", broken)).rejects.toThrow("could not be made");
  expect(startOf(await renderDocument("pdf", sampleModel()))).toBe("%PDF");
});
