// Processor time: on a crowded machine the clock tells nothing, this tells what a run costs.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** Ticks of a second in which Linux tells processor time (USER_HZ). */
const ticks = 100;

/**
 * What this process and the programs that it ran to their end have cost, with theirs: browsers and servers, but not a database that detached
 * itself. Divided by the processors it is the least that the same work can take.
 *
 * @returns a sentence, or an empty one where the system does not tell (elsewhere than on Linux)
 */
export function processorTime() {
  let told;
  try {
    told = readFileSync("/proc/self/stat", "utf8");
  } catch {
    return "";
  }
  // After the name in brackets: user, system, and both of the children, from the twelfth field.
  const fields = told.slice(told.lastIndexOf(")") + 2).split(" ");
  const seconds = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0) / ticks;
  const processors = availableParallelism();
  return `${Math.round(seconds)} s of processor, at least ${Math.round(seconds / processors)} s on ${processors} processors`;
}
