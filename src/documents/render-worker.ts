/** The thread in which documents are made: a full assessment takes a second of work, and nobody else's page waits for it. */
import { parentPort } from "node:worker_threads";
import { renderPdf } from "./pdf/render-pdf.ts";
import { renderSheet } from "./pdf/sheet/render-sheet.ts";
import type { RenderAnswer, RenderOrder } from "./render-document.ts";
import { renderDocx } from "./word/render-docx.ts";

function render(order: RenderOrder): Promise<Buffer> {
  switch (order.kind) {
    case "pdf":
      return renderPdf(order.model);
    case "docx":
      return renderDocx(order.model);
    case "sheet":
      return renderSheet(order.model);
  }
}

async function answerTo(order: RenderOrder): Promise<RenderAnswer> {
  const { id } = order;
  try {
    return { id, file: new Uint8Array(await render(order)) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", async (order: RenderOrder) => {
  const answer = await answerTo(order);
  parentPort?.postMessage(answer, "file" in answer ? [answer.file.buffer] : []);
});
