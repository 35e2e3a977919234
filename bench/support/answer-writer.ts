import { randomUUID } from "node:crypto";
import { narrativeText } from "../../e2e/cases/plain-texts.ts";
import { asScript, type BenchClient } from "./bench-client.ts";

const text = narrativeText(7, 100).split(/\s+/).slice(0, 150).join(" ");

/** Writes one answer again and again, each time with the version that the last save gave. */
export class AnswerWriter {
  readonly #stageId: string;
  readonly #address: string;
  readonly #run = randomUUID();
  #version = 0;
  #written = 0;

  constructor(stageId: string, address: string) {
    this.#stageId = stageId;
    this.#address = address;
  }

  get path(): string {
    return `/stages/${this.#stageId}/answers`;
  }

  /** The next save; the one before must have been taken. */
  next(): { readonly path: string; readonly body: string } {
    this.#written += 1;
    const body = JSON.stringify({ ...this.#request(this.#version), input: `${text} ${this.#written}` });
    this.#version += 1;
    return { path: this.path, body };
  }

  /** Asks with a version that cannot be, and reads in the conflict which one is there. */
  async findVersion(client: BenchClient): Promise<void> {
    const body = JSON.stringify({ ...this.#request(999_999_999), input: "never taken" });
    const { body: answer } = await client.ask({ path: this.path, method: "PATCH", headers: asScript, body }, 409);
    const conflict = JSON.parse(answer.toString("utf8")) as { readonly theirs: { readonly version: number } };
    this.#version = conflict.theirs.version;
  }

  #request(version: number) {
    return { address: this.#address, version, run: this.#run };
  }
}
