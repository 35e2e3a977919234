/** The application as a process of its own, over a world of stages, with the routes of the rivals beside its own. */
import { existsSync } from "node:fs";
import { visibleTo } from "../../src/casework/stages/visible-to.ts";
import { signedIn } from "../../src/web/routing/permission.ts";
import type { Route } from "../../src/web/routing/route.ts";
import { benchDatabase } from "./bench-database.ts";
import {
  act,
  type BenchStage,
  benchNow,
  copyStage,
  lightStage,
  practitioner,
  storeFullStage,
  storeTwoFullStages,
} from "./bench-world.ts";
import { emptyPage } from "./served-bench.ts";
import { benchAssets, startBenchServer } from "./start-bench-server.ts";

/** What the parent is told when everything stands. */
export interface ServedWorld {
  readonly baseUrl: string;
  readonly durability: string;
  readonly answers: number;
  readonly otherStages: number;
  /** Full stages, one for each connection that saves. */
  readonly full: readonly BenchStage[];
  /** Two full stages of one child, in which every text differs. */
  readonly twice: { readonly before: BenchStage; readonly now: BenchStage; readonly answers: number };
  /** The sub-section whose page asks nearest to 25 questions, and a narrative on it. */
  readonly subSection: string;
  readonly questions: number;
  readonly narrative: string;
  /** The sub-section with the most on its page. */
  readonly longest: string;
  readonly assetsBuilt: boolean;
}

/** What the parent may ask while it measures: how much processor time was used (milliseconds), how much memory (bytes). */
export interface Usage {
  readonly cpu: number;
  readonly rss: number;
}

const otherStages = 300;
const fullStages = 8;

/** The same way through the server with nothing to do at its end: a page without content, and one small row committed. */
const rivals: readonly Route[] = [
  emptyPage,
  {
    method: "PATCH",
    path: "/bench/row",
    permission: signedIn,
    audit: "bench-row-written",
    handler: ({ json }) => json({ version: 1 }),
  },
];

/** Runs until the parent goes away. */
export async function serveBench(): Promise<void> {
  const { database, owner, durability, dataDir, close } = await benchDatabase();
  const full = await storeFullStage(database);
  const refused = Object.values(full.refused).reduce((all, each) => all + each, 0);
  if (refused > 0) throw new Error(`The full stage was not taken whole: ${JSON.stringify(full.refused)}`);
  const twice = await storeTwoFullStages(database);
  const lost = JSON.stringify([twice.before.refused, twice.now.refused]);
  if (lost !== "[{},{}]") throw new Error(`Two full stages were not taken whole: ${lost}`);
  const copies = await copyStage(owner, full, fullStages - 1);
  await copyStage(owner, await lightStage(database), otherStages - 1);
  await owner.query("analyze");
  const baseUrl = await startBenchServer({ database, dataDir, close, rivals: rivals, now: benchNow });
  const world: ServedWorld = {
    baseUrl,
    durability,
    answers: full.saved,
    otherStages,
    full: [full, ...copies],
    twice: { ...twice, answers: twice.now.saved },
    ...(await pagesOf(database, full)),
    assetsBuilt: existsSync(benchAssets),
  };
  process.send?.(world);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = { cpu: (user + system) / 1000, rss: process.memoryUsage.rss() };
    process.send?.(usage);
  });
}

async function pagesOf(
  database: Parameters<typeof act>[0],
  { stageId }: BenchStage,
): Promise<Pick<ServedWorld, "subSection" | "questions" | "narrative" | "longest">> {
  const visible = await act(database, practitioner, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The full stage cannot be read.");
  const parts = visible.compiled.subSections.map(({ subSection }) => {
    const shown = subSection.questions.filter((question) => visible.evaluation.shown.has(question.id));
    const narrative = shown.find((question) => question.type === "narrative" && question.home !== "record");
    return { id: subSection.id, questions: shown.length, narrative: narrative?.id ?? null };
  });
  const written = parts.filter((part) => part.narrative !== null);
  const [nearest] = written.sort((a, b) => Math.abs(a.questions - 25) - Math.abs(b.questions - 25));
  const [longest] = [...parts].sort((a, b) => b.questions - a.questions);
  if (nearest?.narrative == null || longest === undefined) throw new Error("No sub-section asks for a narrative.");
  return { subSection: nearest.id, questions: nearest.questions, narrative: nearest.narrative, longest: longest.id };
}
