import { readFileSync } from "node:fs";

/**
 * When a process began, as a mark that is never the same for two processes with the same number: the boot of the machine and the
 * clock ticks since (field 22 of /proc/PID/stat). Empty where the system has no /proc: then the number alone must do.
 */
export function processStartMark(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const began = statFields(pid)?.[19];
    return began === undefined ? "" : `${boot}:${began}`;
  } catch {
    return "";
  }
}

/** Whether a process with this number runs now, whoever owns it. One that ended and was not yet collected by its parent does not run. */
export function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const state = statFields(pid)?.[0];
  return state !== "Z" && state !== "X";
}

/** The fields of /proc/PID/stat from the third on (its state); null where there is no such file. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets and may hold spaces, so count from the last bracket.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

/** Whether the very process that left this mark still runs; a number that was given to another process since does not count. */
export function sameProcessRuns(pid: number, startMark: string): boolean {
  if (!processRuns(pid)) return false;
  const mark = processStartMark(pid);
  return startMark === "" || mark === "" || mark === startMark;
}
