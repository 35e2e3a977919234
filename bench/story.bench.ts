/**
 * A stage read as a story over HTTP, signed in: a full one of about 4,000 answers, a light one, and a new one, so that its growth shows. In turn
 * with them in the same run: one part of the full story (what changing a passage reads), the same stage question by question, and the
 * rival, a page with nothing on it.
 */
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Browser } from "../src/server/testing/browser.ts";
import { asBrowser, BenchClient } from "./support/bench-client.ts";
import { benchDatabase } from "./support/bench-database.ts";
import { lightStage, newStage, practitioner, storeFullStage } from "./support/bench-world.ts";
import { figuresOf, held, load, table, timed, timeHeads, timeRow } from "./support/figures.ts";
import { emptyPage, withServer } from "./support/served-bench.ts";
import { clockFrom, startBenchServer } from "./support/start-bench-server.ts";

/** The goal of the issue for a full stage, on the server. */
const limitMs = 200;
const bytesLimit = 100_000;
const rounds = 30;
const warm = 5;

interface Served {
  readonly baseUrl: string;
  readonly durability: string;
  readonly answers: number;
  readonly full: string;
  readonly light: string;
  readonly empty: string;
}

async function serve(): Promise<void> {
  const { database, owner, durability, dataDir, close } = await benchDatabase();
  const full = await storeFullStage(database);
  const light = await lightStage(database);
  const empty = await newStage(database);
  await owner.query("vacuum analyze");
  const baseUrl = await startBenchServer({
    database,
    dataDir,
    close,
    rivals: [emptyPage],
    now: clockFrom("2026-06-01T10:00:00Z"),
  });
  const served: Served = {
    baseUrl,
    durability,
    answers: full.saved,
    full: full.stageId,
    light: light.stageId,
    empty: empty.stageId,
  };
  process.send?.(served);
}

async function measure(_server: ChildProcess, world: Served): Promise<void> {
  const browser = new Browser(world.baseUrl);
  const home = await browser.signIn(practitioner.name, "/");
  if (home.status !== 200) throw new Error(`The home page was answered ${home.status}.`);
  const client = new BenchClient(world.baseUrl, { cookie: `assetplus=${browser.cookie("assetplus")}` });
  console.log(`${world.durability}; a full stage of ${world.answers} answers.`);
  const story = (stage: string): string => `/stages/${stage}/story`;
  const asked = [
    { what: "the story of a full stage", path: story(world.full), limit: `${limitMs} ms` },
    { what: "the story of a light stage", path: story(world.light), limit: "" },
    { what: "the story of a new stage", path: story(world.empty), limit: "" },
    {
      what: "one part of the full story",
      path: `${story(world.full)}?part=understanding-behaviour&change=understanding-context`,
      limit: "",
    },
    { what: "the full stage question by question", path: `/stages/${world.full}/read`, limit: "" },
    { what: "rival: a page with nothing on it", path: emptyPage.path, limit: "" },
  ].map((each) => ({ ...each, times: [] as number[], bytes: 0 }));
  for (let round = -warm; round < rounds; round += 1) {
    for (const each of asked) {
      const { ms, value } = await timed(() => client.ask({ path: each.path, headers: asBrowser }));
      each.bytes = value.bytes;
      if (round >= 0) each.times.push(ms);
    }
  }
  table(
    [...timeHeads, "KB transferred"],
    asked.map(({ what, times, limit, bytes }) => [...timeRow(what, figuresOf(times), limit), bytes / 1000]),
  );
  const [full] = asked;
  if (full) {
    held(`${full.what}, median`, figuresOf(full.times).median, limitMs, "ms");
    held(`${full.what}, bytes transferred`, full.bytes, bytesLimit, "bytes");
  }
  console.log(`Load of the machine: ${load()}`);
  client.close();
}

await (process.argv[2] === "serve" ? serve() : withServer<Served>(fileURLToPath(import.meta.url), measure));
