// npm run measure:case: one case carried from a first caution to custody through the real pages, then how long its heaviest pages take.
import { type APIRequestContext, chromium } from "@playwright/test";
import { launchOptions } from "./support/browser.ts";
import { startBuiltServer } from "./support/built-server.ts";
import { carryCase } from "./support/life-of-a-case.ts";

/** How often each page is asked for (own). */
const times = 15;

async function timed(request: APIRequestContext, path: string): Promise<string> {
  const took: number[] = [];
  let size = 0;
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    const answer = await request.get(path);
    const body = await answer.body();
    took.push(performance.now() - from);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
    size = body.length;
  }
  took.sort((a, b) => a - b);
  const at = (share: number): string => (took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, slowest ${at(1)} ms, ${Math.round(size / 1024)} KB before compression`;
}

const server = await startBuiltServer();
const browser = await chromium.launch(launchOptions);
try {
  const began = Date.now();
  const since = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
  const told = (step: string): void => console.log(`${since()}: ${step}`);
  const { record, stages, owner } = await carryCase(browser, { baseURL: server.baseUrl }, told);
  const open = stages.at(-1) ?? "";
  console.log(`\n${stages.length} stages; the pages of the case as it then stands, each asked for ${times} times:`);
  const pages = {
    "its record": record,
    "the open review": open,
    "what is new": `${open}/review`,
    "what is left": `${open}/left`,
    "one-page summary": `${open}/summary`,
    timeline: `${open}/timeline`,
    "factors for and against": `${open}/factors`,
    "our plan": `${open}/plan`,
    "read as a story": `${open}/read`,
    compare: `${open}/compare`,
  };
  for (const [what, path] of Object.entries(pages)) console.log(`  ${what}: ${await timed(owner.request, path)}`);
} finally {
  await browser.close();
  await server.stop();
}
