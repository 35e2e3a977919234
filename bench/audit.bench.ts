/**
 * What the audit costs: saves per second with it and without, on two and on eight connections, each writing in a stage of its own.
 *
 * A save is what the route does in its transaction: `saveAnswer`, which records "answers-saved". Without audit the same code runs on a
 * transaction whose `insertInto("audit_event")` does nothing, so the product knows nothing of this bench. The stages are ordinary ones,
 * not full: what else a save costs would hide the audit.
 */
import { randomUUID } from "node:crypto";
import type { Work } from "../src/casework/actor.ts";
import { saveAnswer } from "../src/casework/answers/save-answer.ts";
import { visibleTo } from "../src/casework/stages/visible-to.ts";
import { createDatabase } from "../src/database/app-database.ts";
import { withRequest } from "../src/database/transaction.ts";
import { benchDatabase } from "./support/bench-database.ts";
import {
  act,
  type BenchStage,
  benchNow,
  copyStage,
  lightStage,
  practitioner,
  wentWell,
} from "./support/bench-world.ts";
import { held, load, medianOf, table } from "./support/figures.ts";

const limit = 0.8;
const rounds = 8;
const roundMs = 600;
const address = "diet-needs";

type Kind = "with" | "without" | "row";

/** A transaction that writes no audit event and is in all else the one that it stands for. */
function unaudited(tx: Work["tx"]): Work["tx"] {
  const nothing = { values: () => ({ execute: async () => [] }) };
  return new Proxy(tx, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      if (name === "insertInto")
        return (into: string) => (into === "audit_event" ? nothing : Reflect.apply(member, target, [into]));
      return member.bind(target);
    },
  });
}

const { database, owner, durability, close } = await benchDatabase();
try {
  const first = await lightStage(database);
  const stages = [first, ...(await copyStage(owner, first, 7))];
  await owner.query("create table bench_row (id bigint generated always as identity, at timestamptz default now())");
  await owner.query("grant insert on bench_row to public");
  await owner.query("analyze");
  console.log(
    `${durability}; stages in which what must be answered is answered; ${rounds} rounds of ${roundMs} ms, in turn.`,
  );
  const rows: (readonly (string | number)[])[] = [];
  for (const connections of [2, 8]) {
    const pool = createDatabase(database.settings.app, { max: connections, name: "assetplus bench" });
    const writers = await Promise.all(stages.slice(0, connections).map(writerOf));
    const rates: Record<Kind, number[]> = { with: [], without: [], row: [] };
    for (let round = -1; round < rounds; round += 1) {
      // The order turns with each round, so that none of them always runs into the others' remains.
      const kinds: readonly Kind[] = round % 2 === 0 ? ["with", "without", "row"] : ["row", "without", "with"];
      for (const kind of kinds) {
        const rate = await savesPerSecond(pool, writers, kind);
        if (round >= 0) rates[kind].push(rate);
      }
    }
    await pool.close();
    const ratio = medianOf(rates.with.map((rate, at) => rate / (rates.without[at] ?? Number.NaN)));
    const events = await owner.query<{ count: string }>(
      "select count(*) from audit_event where action = 'answers-saved'",
    );
    held(`${connections} connections: with audit / without, median of the rounds`, ratio, limit, "×", true);
    console.log(`  events written so far: ${events.rows[0]?.count}`);
    const row = (what: string, kind: Kind) => [
      what,
      String(connections),
      medianOf(rates[kind]),
      Math.min(...rates[kind]),
      Math.max(...rates[kind]),
      load(),
    ];
    rows.push(
      row("saves with audit", "with"),
      row("saves without", "without"),
      row("rival: one small row, committed", "row"),
    );
  }
  table(["what", "connections", "per second, median", "lowest", "highest", "load"], rows);
} finally {
  await close();
}

interface Writer {
  readonly stage: BenchStage;
  readonly runId: string;
  version: number;
  written: number;
}

async function writerOf(stage: BenchStage): Promise<Writer> {
  const visible = await act(database, practitioner, (work) => visibleTo(work, stage.stageId));
  return { stage, runId: randomUUID(), version: visible?.meta.get(address)?.version ?? 0, written: Date.now() };
}

/** Every writer saves as fast as it is answered. */
async function savesPerSecond(pool: typeof database.app, writers: readonly Writer[], kind: Kind): Promise<number> {
  const began = performance.now();
  let saves = 0;
  await Promise.all(
    writers.map(async (writer) => {
      while (performance.now() - began < roundMs) {
        await (kind === "row" ? pool.pool.query("insert into bench_row default values") : save(pool, writer, kind));
        saves += 1;
      }
    }),
  );
  return (saves * 1000) / (performance.now() - began);
}

async function save(pool: typeof database.app, writer: Writer, kind: "with" | "without"): Promise<void> {
  writer.written += 1;
  const { stageId } = writer.stage;
  const input = {
    stageId,
    runId: writer.runId,
    address,
    value: `Eats little, number ${writer.written}`,
    version: writer.version,
  };
  const saved = await withRequest(pool, practitioner, async (tx) => {
    const work: Work = { tx: kind === "with" ? tx : unaudited(tx), actor: practitioner, now: benchNow() };
    return saveAnswer(work, input);
  });
  writer.version = wentWell(saved).version;
}
