/**
 * A page of a full stage and the saving of one answer, over HTTP with the database, fsync and synchronous_commit on: the server is a
 * process of its own and holds 300 other stages. Beside each, the same way through the server with nothing to do at its end, so that
 * what the machine costs is seen.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import autocannon from "autocannon";
import { Browser } from "../src/server/testing/browser.ts";
import { AnswerWriter } from "./support/answer-writer.ts";
import { asBrowser, asScript, BenchClient } from "./support/bench-client.ts";
import { type ServedWorld, serveBench, type Usage } from "./support/bench-server.ts";
import { type Figures, figuresOf, held, load, table, timeHeads, timeRow } from "./support/figures.ts";
import { withServer } from "./support/served-bench.ts";

const pageLimit = 50;
const saveLimit = 30;
/** Own: nobody waits for a comparison while they write. */
const compareLimit = 500;
const bytesLimit = 100_000;
const steps = 150;
const comparisons = 30;
const warm = 40;
const seconds = 4;

async function measure(server: ChildProcess, world: ServedWorld): Promise<void> {
  const browser = new Browser(world.baseUrl);
  const home = await browser.signIn("Priya Nandakumar", "/");
  if (home.status !== 200) throw new Error(`The home page was answered ${home.status}.`);
  const { stageId } = world.full[0] ?? { stageId: "" };
  const page = `/stages/${stageId}/sections/${world.subSection}`;
  const csrf = /data-csrf="([^"]+)"/.exec((await browser.open(page)).text)?.[1] ?? "";
  const signedIn = { cookie: `assetplus=${browser.cookie("assetplus")}`, "x-csrf-token": csrf };
  const client = new BenchClient(world.baseUrl, signedIn);
  console.log(
    `${world.durability}; a full stage of ${world.answers} answers, ${world.otherStages} other stages in the organisation.`,
  );
  console.log(
    `The page “${world.subSection}” asks ${world.questions} questions; saved is “${world.narrative}”, 150 words.`,
  );

  const writer = new AnswerWriter(stageId, world.narrative);
  await writer.findVersion(client);
  const setting: Setting = { server, client, world, stageId, writer };
  await timesOfPages(setting, page);
  await timesOfSaves(setting);
  await timesOfComparing(setting);
  await throughput(world, signedIn, page);
  await transferred(client, world, page);
  client.close();
}

/** What the measurements share: one reader who also writes one answer of one stage. */
interface Setting {
  readonly server: ChildProcess;
  readonly client: BenchClient;
  readonly world: ServedWorld;
  readonly stageId: string;
  readonly writer: AnswerWriter;
}

async function timesOfPages({ server, client, world, writer }: Setting, page: string): Promise<void> {
  const longest = page.replace(world.subSection, world.longest);
  const afterSave = "after a save";
  const kinds = [
    [
      `page of ${world.questions} questions, right after a save (processor: with the save's)`,
      afterSave,
      `${pageLimit} ms`,
    ],
    [`page of ${world.questions} questions, nothing written since`, page, `${pageLimit} ms`],
    [`the longest page (${world.longest}), nothing written since`, longest, ""],
    ["rival: an empty page, the same way", "/bench/page", ""],
  ] as const;
  const step = async (id: string): Promise<number> => {
    if (id === afterSave) await client.ask({ ...writer.next(), method: "PATCH", headers: asScript });
    return (await client.ask({ path: id === afterSave ? page : id, headers: asBrowser })).ms;
  };
  table(
    timeHeads.concat("server's processor ms"),
    await sideBySide(server, kinds, step, ([after, again]) => {
      if (after) held("95th percentile of the page, right after a save", after.p95, pageLimit, "ms");
      if (again) held("95th percentile of the page, nothing written since", again.p95, pageLimit, "ms");
    }),
  );
}

async function timesOfSaves({ server, client, writer }: Setting): Promise<void> {
  const kinds = [
    ["save of one answer", "save", `${saveLimit} ms`],
    ["rival: one small row, committed", "row", ""],
  ] as const;
  const step = async (kind: string): Promise<number> => {
    const asked = kind === "save" ? writer.next() : { path: "/bench/row", body: "{}" };
    return (await client.ask({ ...asked, method: "PATCH", headers: asScript })).ms;
  };
  table(
    timeHeads.concat("server's processor ms"),
    await sideBySide(server, kinds, step, ([saves]) => {
      if (saves) held("95th percentile of saving one answer", saves.p95, saveLimit, "ms");
    }),
  );
}

/** Two moments of a full stage, and two full stages: both sides are read, evaluated and put into words. */
async function timesOfComparing({ server, client, world, stageId, writer }: Setting): Promise<void> {
  const saved = await client.ask({ ...writer.next(), method: "PATCH", headers: asScript });
  const { at } = JSON.parse(saved.body.toString("utf8")) as { readonly at: string };
  await client.ask({ ...writer.next(), method: "PATCH", headers: asScript });
  const moments = `one=${stageId}%40${encodeURIComponent(new Date(at).toISOString())}&other=${stageId}%40now`;
  const compare = `/stages/${stageId}/compare`;
  const { before, now, answers } = world.twice;
  const stages = `/stages/${now.stageId}/compare?one=${before.stageId}%40now&other=${now.stageId}%40now`;
  console.log(`\nThe second of two full stages holds ${answers} answers; no text of it says what the first did.`);
  const kinds = [
    ["two moments of a full stage, one answer apart", `${compare}?${moments}`, `${compareLimit} ms`],
    ["a full stage with how it was opened, what fits on a page", compare, `${compareLimit} ms`],
    ["the same, all of it on one page to print", `${compare}?whole=yes`, ""],
    ["two full stages of one child, every text another, what fits on a page", stages, `${compareLimit} ms`],
    ["the same, all of it on one page to print", `${stages}&whole=yes`, ""],
    ["rival: an empty page, the same way", "/bench/page", ""],
  ] as const;
  const step = async (path: string): Promise<number> => (await client.ask({ path, headers: asBrowser })).ms;
  table(
    timeHeads.concat("server's processor ms"),
    await sideBySide(
      server,
      kinds,
      step,
      ([near, far, , apart]) => {
        if (near) held("95th percentile of comparing two moments of a full stage", near.p95, compareLimit, "ms");
        if (far) held("95th percentile of comparing it with how it was opened", far.p95, compareLimit, "ms");
        if (apart) held("95th percentile of comparing two full stages of one child", apart.p95, compareLimit, "ms");
      },
      comparisons,
    ),
  );
  for (const [what, path] of [
    ["the comparison with how it was opened", compare],
    ["the comparison of two full stages", stages],
  ] as const) {
    const { bytes } = await client.ask({ path, headers: asBrowser });
    held(what, bytes / 1000, bytesLimit / 1000, "KB");
  }
}

/** Each kind in turn, in short rounds, so that all of them meet the same noise. The rival is the last. */
async function sideBySide(
  server: ChildProcess,
  kinds: readonly (readonly [what: string, id: string, limit: string])[],
  step: (id: string) => Promise<number>,
  judge: (figures: readonly Figures[]) => void,
  wanted: number = steps,
): Promise<ReturnType<typeof timeRow>[]> {
  const times = new Map<string, number[]>(kinds.map(([, id]) => [id, []]));
  const cpu = new Map<string, number>();
  for (let done = -Math.min(warm, wanted); done < wanted; done += 10) {
    for (const [, id] of kinds) {
      const before = await usage(server);
      for (let each = 0; each < 10; each += 1) {
        const ms = await step(id);
        if (done >= 0) times.get(id)?.push(ms);
      }
      if (done >= 0) cpu.set(id, (cpu.get(id) ?? 0) + (await usage(server)).cpu - before.cpu);
    }
  }
  const figures = kinds.map(([, id]) => figuresOf(times.get(id) ?? []));
  const rival = figures.at(-1);
  if (rival)
    console.log(
      `\nThe machine in these minutes: the rival's 95th percentile is ${(rival.p95 / rival.best).toFixed(1)} × its best, load ${load()}.`,
    );
  judge(figures);
  return kinds.map(([what, id, limit]) => {
    const figures = figuresOf(times.get(id) ?? []);
    return [...timeRow(what, figures, limit), (cpu.get(id) ?? 0) / figures.count];
  });
}

async function usage(server: ChildProcess): Promise<Usage> {
  const said = once(server, "message");
  server.send("usage");
  return (await said)[0] as Usage;
}

/** Requests per second by autocannon; each connection that saves writes in a stage of its own, as people do. */
async function throughput(world: ServedWorld, signedIn: Readonly<Record<string, string>>, page: string): Promise<void> {
  const rows: (readonly (string | number)[])[] = [];
  for (const connections of [2, 8]) {
    const kinds: readonly (readonly [string, Partial<autocannon.Options>])[] = [
      ["pages", { headers: { ...signedIn, ...asBrowser }, url: world.baseUrl + page }],
      ["rival: empty pages", { headers: { ...signedIn, ...asBrowser }, url: `${world.baseUrl}/bench/page` }],
      ["saves", await saving(world, signedIn)],
      [
        "rival: one small row each",
        { url: `${world.baseUrl}/bench/row`, method: "PATCH", headers: { ...signedIn, ...asScript }, body: "{}" },
      ],
    ];
    for (const [what, options] of kinds) {
      const result = await autocannon({ url: world.baseUrl, ...options, connections, duration: seconds });
      const failed = result.non2xx + result.errors + result.timeouts;
      if (failed > 0) throw new Error(`${what}: ${failed} of ${result.requests.total} requests were not answered 200.`);
      rows.push([
        what,
        String(connections),
        result.requests.total / result.duration,
        result.latency.p50,
        result.latency.p97_5,
        load(),
      ]);
    }
  }
  table(["what", "connections", "requests per second", "median ms", "97.5th percentile ms", "load"], rows);
}

async function saving(
  world: ServedWorld,
  signedIn: Readonly<Record<string, string>>,
): Promise<Partial<autocannon.Options>> {
  const client = new BenchClient(world.baseUrl, signedIn);
  const writers = world.full.map(({ stageId }) => new AnswerWriter(stageId, world.narrative));
  for (const writer of writers) await writer.findVersion(client);
  client.close();
  let next = 0;
  return {
    setupClient(connection) {
      const writer = writers[next];
      next += 1;
      if (writer === undefined) throw new Error("There are more connections than full stages.");
      const request = () => {
        const { path, body } = writer.next();
        return { path, method: "PATCH" as const, headers: { ...signedIn, ...asScript }, body };
      };
      connection.setRequests([request()]);
      connection.on("response", () => connection.setRequests([request()]));
    },
  };
}

/** What goes over the line: the page, and with it what a browser loads once. */
async function transferred(client: BenchClient, world: ServedWorld, page: string): Promise<void> {
  const rows: (readonly (string | number)[])[] = [];
  for (const subSection of [world.subSection, world.longest]) {
    const path = page.replace(world.subSection, subSection);
    const { bytes, body } = await client.ask({ path, headers: asBrowser });
    const html = brotliDecompressSync(body);
    rows.push([subSection, (bytes / 1000).toFixed(1), (html.length / 1000).toFixed(1)]);
    held(`the page ${subSection}, every time after the first`, bytes / 1000, bytesLimit / 1000, "KB");
    if (subSection !== world.subSection || !world.assetsBuilt) continue;
    const assets = new Set(
      [...html.toString("utf8").matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    let once = 0;
    for (const asset of assets) once += (await client.ask({ path: asset, headers: asBrowser })).bytes;
    rows.push([`styles, scripts and icons, loaded once (${assets.size} files)`, (once / 1000).toFixed(1), ""]);
  }
  table(["what", "KB transferred", "KB unpacked"], rows);
}

if (process.argv[2] === "serve") await serveBench();
else await withServer<ServedWorld>(fileURLToPath(import.meta.url), measure);
