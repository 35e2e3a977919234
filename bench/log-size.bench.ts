/**
 * How much an hour of typing adds to the log: 2,000 words in ten answers, saved as the page saves them (1.5 seconds after the last key,
 * at least every 20 seconds, and on leaving the field). Beside it, a log that kept every save.
 */
import { randomUUID } from "node:crypto";
import { narrativeText } from "../e2e/cases/plain-texts.ts";
import type { Actor } from "../src/casework/actor.ts";
import { saveAnswer } from "../src/casework/answers/save-answer.ts";
import { loadSigning } from "../src/casework/countersignature/load-signing.ts";
import { markSeen } from "../src/casework/stages/mark-seen.ts";
import { withRequest } from "../src/database/transaction.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { benchDatabase } from "./support/bench-database.ts";
import { type BenchStage, manager, newStage, practitioner, wentWell } from "./support/bench-world.ts";
import { held, load, table } from "./support/figures.ts";

const limitKb = 100;
const words = 2_000;
const answers = 10;
const hour = 3_600_000;
/** As the page does it (design §8). */
const pauseMs = 1_500;
const longestMs = 20_000;

interface Save {
  readonly at: number;
  readonly field: number;
  readonly text: string;
}

/** Numbers from 0 up to 1, the same at each run (Park and Miller's minimal standard generator, 1988). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Somebody types one field after another, stopping to think at many a full stop, at a pace that fills the hour. */
function typing(): readonly Save[] {
  const { lasts } = typedAt(1);
  return typedAt(hour / lasts).saves;
}

function typedAt(pace: number): { readonly saves: readonly Save[]; readonly lasts: number } {
  const random = seeded(42);
  const saves: Save[] = [];
  let at = 0;
  let lastSave = 0;
  const save = (when: number, field: number, text: string) => {
    saves.push({ at: when, field, text });
    lastSave = when;
  };
  for (let field = 0; field < answers; field += 1) {
    const all = narrativeText(300 + field, 150)
      .split(/(?<=\s)/)
      .slice(0, words / answers);
    let text = "";
    for (const word of all) {
      at += (900 + random() * 500) * pace;
      text += word;
      if (/[.!?"”]\s*$/.test(word) && random() < 0.6) {
        save(at + pauseMs, field, text);
        at += pauseMs + (2_500 + random() * 9_000) * pace;
      } else if (at - lastSave >= longestMs) save(at, field, text);
    }
    at += pauseMs;
    save(at, field, text);
  }
  return { saves, lasts: at };
}

const { database, owner, durability, close } = await benchDatabase();
try {
  const saves = typing();
  const everySave = saves.reduce((all, save) => all + Buffer.byteLength(save.text), 0);
  console.log(`${durability}; ${words} words, ${saves.length} saves in an hour.`);
  const alone = await typed(saves, null);
  const watched = await typed(saves, manager);
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const row = (what: string, size: Size) => [
    what,
    String(size.rows),
    kb(size.bytes),
    kb(size.relation),
    kb(size.settled),
    `${limitKb} KB`,
    load(),
  ];
  held("the log after an hour alone", alone.bytes / 1000, limitKb, "KB");
  held("the log after an hour with a manager who looks every five minutes", watched.bytes / 1000, limitKb, "KB");
  table(
    ["what", "rows", "KB of rows", "KB the relation grew", "KB after vacuum", "limit", "load"],
    [
      row("typing alone, each field's page left when it is full", alone),
      row("typing while a manager looks every five minutes", watched),
      ["rival: every save kept, texts alone, uncompressed", String(saves.length), kb(everySave), "", "", "", ""],
    ],
  );
} finally {
  await close();
}

interface Size {
  readonly rows: number;
  readonly bytes: number;
  readonly relation: number;
  readonly settled: number;
}

async function typed(saves: readonly Save[], watcher: Actor | null): Promise<Size> {
  const stage = await newStage(database);
  const fields = narratives();
  const start = Date.parse("2026-06-01T10:00:00Z");
  await owner.query("vacuum full answer_change");
  const before = await sizeOf(stage);
  const versions = new Map<string, number>();
  let runId = randomUUID();
  let field = 0;
  let looked = 0;
  for (const save of saves) {
    // Ten fields on five pages: leaving a page ends its run.
    if (Math.floor(save.field / 2) !== Math.floor(field / 2)) runId = randomUUID();
    field = save.field;
    if (watcher !== null && save.at - looked >= 300_000) {
      looked = save.at;
      await look(watcher, stage, new Date(start + save.at));
    }
    const address = fields[save.field] ?? "";
    const input = { stageId: stage.stageId, runId, address, value: save.text, version: versions.get(address) ?? 0 };
    const saved = await withRequest(database.app, practitioner, (tx) =>
      saveAnswer({ tx, actor: practitioner, now: new Date(start + save.at) }, input),
    );
    versions.set(address, wentWell(saved).version);
  }
  const after = await sizeOf(stage);
  await owner.query("vacuum full answer_change");
  const settled = await sizeOf(stage);
  return {
    rows: after.rows - before.rows,
    bytes: after.bytes - before.bytes,
    relation: after.relation - before.relation,
    settled: settled.relation - before.relation,
  };
}

/** As the route of a page does it: what was shown to another person stays in the log for ever. */
function look(actor: Actor, { stageId }: BenchStage, now: Date): Promise<void> {
  return withRequest(database.app, actor, async (tx) => {
    const work = { tx, actor, now };
    await loadSigning(work, stageId);
    await markSeen(work, stageId);
  });
}

/** Narratives that every stage asks, in sections of their own. */
function narratives(): readonly string[] {
  const found = assetplus.sections
    .filter(({ group }) => group === "personal-family-social" || group === "foundations")
    .flatMap(({ subSections }) => subSections.flatMap(({ questions }) => questions))
    .filter((question) => question.type === "narrative" && question.home !== "record")
    .map(({ id }) => id);
  if (found.length < answers) throw new Error(`Only ${found.length} narratives were found.`);
  return found.slice(0, answers);
}

async function sizeOf({ stageId }: BenchStage): Promise<Omit<Size, "settled">> {
  const { rows } = await owner.query<{ rows: string; bytes: string; relation: string }>(
    `select count(*) as rows, coalesce(sum(pg_column_size(c.*)), 0) as bytes, pg_total_relation_size('answer_change') as relation
     from answer_change c where stage_id = $1`,
    [stageId],
  );
  const [row] = rows;
  return { rows: Number(row?.rows), bytes: Number(row?.bytes), relation: Number(row?.relation) };
}
