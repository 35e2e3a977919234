/** The thread in which documents are made: a full assessment takes a second of work, and nobody else's page waits for it. */
import { parentPort } from "node:worker_threads";
import { renderPdf } from "./pdf/render-pdf.ts";
import type { RenderAnswer, RenderOrder } from "./render-document.ts";
import { renderDocx } from "./word/render-docx.ts";

const render = { pdf: renderPdf, docx: renderDocx } as const;

async function answerTo({ id, kind, model }: RenderOrder): Promise<RenderAnswer> {
  try {
    return { id, file: new Uint8Array(await render[kind](model)) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", async (order: RenderOrder) => {
  const answer = await answerTo(order);
  parentPort?.postMessage(answer, "file" in answer ? [answer.file.buffer] : []);
});
