/** Requests to the bench's server over one kept-alive connection, timed from the first byte sent to the last byte received. */
import { Agent, request } from "node:http";

/** What a browser says of a page it wants, and a script of an answer it saves. */
export const asBrowser = { accept: "text/html", "accept-encoding": "gzip, deflate, br" };
export const asScript = { accept: "application/json", "content-type": "application/json" };

export interface Answer {
  readonly status: number;
  /** Of the body as it came over the line. */
  readonly bytes: number;
  readonly ms: number;
  readonly body: Buffer;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export class BenchClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param headers sent with every request: the sign-in. */
  constructor(baseUrl: string, headers: Readonly<Record<string, string>>) {
    this.#baseUrl = baseUrl.replace("localhost", "127.0.0.1");
    this.#headers = headers;
  }

  /** @throws Error for any other status than the wanted one: an error answered fast is no figure. */
  async ask({ path, method = "GET", headers = {}, body }: Asked, wanted = 200): Promise<Answer> {
    const answer = await new Promise<Answer>((done, fail) => {
      const began = performance.now();
      const sent = request(
        `${this.#baseUrl}${path}`,
        { agent: this.#agent, method, headers: { ...this.#headers, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", fail);
          response.on("end", () => {
            const ms = performance.now() - began;
            const whole = Buffer.concat(chunks);
            done({ status: response.statusCode ?? 0, bytes: whole.length, ms, body: whole });
          });
        },
      );
      sent.on("error", fail);
      sent.end(body);
    });
    if (answer.status !== wanted)
      throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.body.toString("utf8").slice(0, 300)}`);
    return answer;
  }

  close(): void {
    this.#agent.destroy();
  }
}
