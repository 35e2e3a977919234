import { execFile, spawn } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { dirname, parse, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The account under which the bundled server runs. PostgreSQL refuses to run as root (it would be a way to the whole machine), so a
 * root process hands it to the system account `postgres`, made when missing. Everybody else runs it as themselves.
 */
export interface ServerAccount {
  /** Runs a program to its end. @throws Error with the program's own words when it fails. */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Gives a file or folder to the account. */
  own(path: string): Promise<void>;
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Chooses the account and checks that it can reach every path given. A folder that root keeps private (0700, as `mktemp -d` makes it)
 * is passed through with a single capability when the system has `setpriv`; otherwise a sentence names the folder and the way out.
 *
 * @throws Error naming the private folder.
 */
export async function serverAccount(paths: readonly string[]): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return { run: (program, args) => execute(program, args), own: async () => undefined };
  const ids = await postgresIds();
  const own = (path: string) => chown(path, ids.uid, ids.gid);
  const closed = await firstClosedFolder(paths, ids);
  if (closed === null) return { run: (program, args) => execute(program, args, ids), own };
  for (const capability of ["dac_read_search", "dac_override"]) {
    const wrapper = throughClosedFolders(ids, capability);
    try {
      await execute("setpriv", [...wrapper, paths[0] ?? "true", "--version"]);
      return { run: (program, args) => execute("setpriv", [...wrapper, program, ...args]), own };
    } catch {
      // Not allowed here (a container may withhold it), or no setpriv: try the next, then explain.
    }
  }
  throw new Error(
    `The bundled PostgreSQL may not run as root, and its account "postgres" cannot reach the folder ${closed} because that is private. ` +
      `Nothing was changed. Run this program as an ordinary user, or open the way with "chmod o+x ${closed}", ` +
      `or move the program and DATA_DIR to a folder that others may pass through.`,
  );
}

function throughClosedFolders(ids: Ids, capability: string): string[] {
  return [
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    "--clear-groups",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Without this bit access(2) forgets the capability, and PostgreSQL could not find its own program.
    "--securebits=+no_setuid_fixup",
  ];
}

async function postgresIds(): Promise<Ids> {
  const lookUp = async (): Promise<Ids> => {
    const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  };
  try {
    return await lookUp();
  } catch {
    try {
      await run("useradd", [
        "--system",
        "--user-group",
        "--no-create-home",
        "--shell",
        "/usr/sbin/nologin",
        "postgres",
      ]);
      return await lookUp();
    } catch (error) {
      throw new Error(
        `The bundled PostgreSQL may not run as root, and no system account "postgres" could be made (${reason(error)}). ` +
          `Run this program as an ordinary user, or make the account with "useradd --system --user-group postgres".`,
      );
    }
  }
}

/** The outermost folder on the way to one of the paths that the account may not pass through; null when all are open. */
async function firstClosedFolder(paths: readonly string[], ids: Ids): Promise<string | null> {
  for (const path of paths) {
    const above: string[] = [];
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      above.unshift(folder);
      if (folder === dirname(folder)) break;
    }
    for (const folder of above) {
      const { mode, uid, gid } = await stat(folder);
      const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return folder;
    }
  }
  return null;
}

function execute(program: string, args: readonly string[], ids?: Ids): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      // A working folder that every account may enter, and messages in plain English.
      cwd: parse(process.cwd()).root,
      env: { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC", ...windowsBasics() },
      stdio: ["ignore", "pipe", "pipe"],
      ...(ids ?? {}),
    });
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.stderr.on("data", (part: Buffer) => {
      said += part.toString();
    });
    child.on("error", (error) => fail(new Error(`${program} could not be run: ${error.message}`)));
    child.on("exit", (code, signal) => {
      // A started server may keep the pipes open, so the end of the program itself counts, not of its output.
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        if (code === 0) done(said);
        else fail(new Error(`${program} ended with ${code ?? signal}: ${said.trim()}`));
      });
    });
  });
}

function windowsBasics(): Record<string, string> {
  const root = process.env.SystemRoot;
  return root ? { SystemRoot: root } : {};
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}
