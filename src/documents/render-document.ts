import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DocumentModel } from "./model.ts";
import { sampleModel } from "./sample-model.ts";
import type { SheetModel } from "./sheet-model.ts";

export type DocumentKind = "pdf" | "docx";

/** What can be made: a document as PDF or Word; a sheet of one side as PDF. */
export type Rendering =
  | { readonly kind: DocumentKind; readonly model: DocumentModel }
  | { readonly kind: "sheet"; readonly model: SheetModel };

/** What the thread is asked for, and what it answers. */
export type RenderOrder = Rendering & { readonly id: number };
export type RenderAnswer =
  | { readonly id: number; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly fault: string };

interface Waiting {
  readonly done: (file: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: Error) => void;
}

/** The thread with the orders that it has not answered. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let thread: Thread | null = null;
let orders = 0;

/**
 * Starts the thread and makes documents that nobody asked for, so that fonts are read and the first that somebody asks for is as quick as
 * the next. Called once the server answers.
 */
export async function rehearseDocuments(): Promise<void> {
  const rehearsal = sampleModel();
  await renderDocument("pdf", rehearsal);
  await renderDocument("docx", rehearsal);
}

/**
 * Makes the file of a document, in a thread of its own.
 *
 * @throws Error when the document could not be made, or the thread ended; the next order has a new one.
 */
export const renderDocument = (kind: DocumentKind, model: DocumentModel): Promise<Uint8Array<ArrayBuffer>> =>
  renderFile({ kind, model });

/** Makes the PDF of a sheet, in the same thread and with the same faults. */
export const renderSheetFile = (model: SheetModel): Promise<Uint8Array<ArrayBuffer>> =>
  renderFile({ kind: "sheet", model });

/** Makes the file of whatever can be made. */
export function renderFile(rendering: Rendering): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  orders += 1;
  const id = orders;
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed });
    worker.ref();
    const order: RenderOrder = { id, ...rendering };
    worker.postMessage(order);
  });
}

function startThread(): Thread {
  const worker = new Worker(...program());
  const waiting = new Map<number, Waiting>();
  const started: Thread = { worker, waiting };
  const end = (error: Error): void => {
    if (thread === started) thread = null;
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.on("message", (answer: RenderAnswer) => {
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A thread without work does not hold the end of the process.
    if (waiting.size === 0) worker.unref();
    if ("file" in answer) order?.done(answer.file);
    else order?.failed(new Error(`The document could not be made: ${answer.fault}`));
  });
  worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", () => end(new Error("The thread that makes documents ended. Ask for the document again.")));
  worker.unref();
  return started;
}

/** The thread's program: beside this file as the build made it, or its source. */
function program(): ConstructorParameters<typeof Worker> {
  const built = new URL("./render-worker.js", import.meta.url);
  if (existsSync(fileURLToPath(built))) return [built];
  const source = JSON.stringify(new URL("./render-worker.ts", import.meta.url).href);
  return [`import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); })`, { eval: true }];
}
