import { createHash, randomBytes } from "node:crypto";
import { type Selectable, sql } from "kysely";
import type { Actor } from "../../casework/actor.ts";
import type { AppDatabase } from "../../database/open.ts";
import type { SessionTable } from "../../database/schema.ts";

/** How long a sign-in lasts: without anything being done, and at the most. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

export interface LiveSession {
  readonly state: "live";
  readonly idHash: Buffer;
  readonly actor: Actor;
  /** The revision of the service's configuration that holds; 0 when nothing was ever set. */
  readonly configuration: number;
  readonly csrfToken: string;
  readonly idToken: string | null;
  readonly lastSeenAt: Date;
  readonly idleEnd: Date;
  readonly absoluteEnd: Date;
}

/** A sign-in that is over, kept for a day so that a form posted after its end is known to be whose. It opens nothing. */
export interface EndedSession {
  readonly state: "ended";
  readonly userId: string;
  readonly organisationId: string;
  readonly csrfToken: string;
}

type SessionRow = Selectable<SessionTable>;

/** What somebody's open pages are asked about from time to time. */
export interface LiveNow {
  /** Another one when their role or permissions are not what they were. */
  readonly standing: string;
  readonly configuration: number;
}

/** What an open page of somebody rests on. */
export const standingOf = ({ role, permissions }: Pick<Actor, "role" | "permissions">): string =>
  [role, ...permissions].join(" ");

/** How long an ended sign-in stays known (own choice: a working day and the night after it). */
const rememberedHours = 24;
const minute = 60_000;
const hour = 60 * minute;

/**
 * Sign-ins, kept in the database so that every node knows them. The browser holds 32 random bytes, the table only their SHA-256: who
 * reads the table cannot use it to get in.
 */
export class Sessions {
  readonly #database: AppDatabase;
  readonly #limits: SessionLimits;

  constructor(database: AppDatabase, limits: SessionLimits) {
    this.#database = database;
    this.#limits = limits;
  }

  /**
   * Whose sign-in a cookie is. A person who was made inactive, or moved to another organisation, is not signed in any more.
   */
  async find(cookie: string | undefined, now: Date): Promise<LiveSession | EndedSession | null> {
    const idHash = hashOf(cookie);
    if (idHash === null) return null;
    const row = await this.#database.kysely
      .selectFrom("session as s")
      .innerJoin("user_account as u", "u.id", "s.user_id")
      .innerJoin("organisation as o", "o.id", "s.organisation_id")
      .select(["s.user_id", "s.organisation_id", "s.csrf_token", "s.created_at", "s.last_seen_at", "s.id_token"])
      .select(["u.name", "u.role", "u.permissions", "u.active", "u.organisation_id as user_organisation_id"])
      .select(["o.name as organisation_name", "o.kind as organisation_kind"])
      .select(sql<number>`coalesce((o.settings->>'configuration')::integer, 0)`.as("configuration"))
      .where("s.id_hash", "=", idHash)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { absoluteEnd, idleEnd } = this.#endsOf(row);
    const over = now >= idleEnd || now >= absoluteEnd;
    if (over || !row.active || row.user_organisation_id !== row.organisation_id) {
      const forgotten = now.getTime() > absoluteEnd.getTime() + rememberedHours * hour;
      if (forgotten || !row.active) return null;
      return { state: "ended", userId: row.user_id, organisationId: row.organisation_id, csrfToken: row.csrf_token };
    }
    const actor: Actor = {
      userId: row.user_id,
      name: row.name,
      role: row.role,
      permissions: row.permissions,
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      organisationKind: row.organisation_kind,
    };
    return {
      state: "live",
      idHash,
      actor,
      configuration: row.configuration,
      csrfToken: row.csrf_token,
      idToken: row.id_token,
      lastSeenAt: row.last_seen_at,
      idleEnd,
      absoluteEnd,
    };
  }

  /** Of these sign-ins (`idHash`, as hex) those that go on, each with what its person is now. */
  async stillLive(idHashes: readonly string[], now: Date): Promise<ReadonlyMap<string, LiveNow>> {
    const rows = await this.#database.kysely
      .selectFrom("session as s")
      .innerJoin("user_account as u", "u.id", "s.user_id")
      .innerJoin("organisation as o", "o.id", "s.organisation_id")
      .select(["s.id_hash", "s.created_at", "s.last_seen_at", "u.role", "u.permissions"])
      .select(sql<number>`coalesce((o.settings->>'configuration')::integer, 0)`.as("configuration"))
      .where(sql<boolean>`s.id_hash in (select decode(h, 'hex') from unnest(${[...idHashes]}::text[]) h)`)
      .where("u.active", "=", true)
      .whereRef("u.organisation_id", "=", "s.organisation_id")
      .execute();
    return new Map(
      rows
        .filter((row) => {
          const { absoluteEnd, idleEnd } = this.#endsOf(row);
          return now < absoluteEnd && now < idleEnd;
        })
        .map(({ id_hash, role, permissions, configuration }) => [
          id_hash.toString("hex"),
          { standing: standingOf({ role, permissions }), configuration },
        ]),
    );
  }

  #endsOf({ created_at, last_seen_at }: Pick<SessionRow, "created_at" | "last_seen_at">) {
    const absoluteEnd = new Date(created_at.getTime() + this.#limits.hours * hour);
    const idleEnd = new Date(
      Math.min(last_seen_at.getTime() + this.#limits.idleMinutes * minute, absoluteEnd.getTime()),
    );
    return { absoluteEnd, idleEnd };
  }

  /**
   * Begins a sign-in and gives the value for the cookie. When the browser's last sign-in was the same person's, its CSRF token goes on:
   * pages still open in other tabs can then post what was typed in them.
   */
  async begin(
    person: { readonly userId: string; readonly organisationId: string },
    previousCookie: string | undefined,
    idToken: string | null,
    now: Date,
  ): Promise<string> {
    const previous = await this.find(previousCookie, now);
    const previousUser = previous === null ? null : previous.state === "live" ? previous.actor.userId : previous.userId;
    if (previous?.state === "live") await this.end(previous);
    const csrfToken =
      previous !== null && previousUser === person.userId ? previous.csrfToken : randomBytes(32).toString("base64url");
    const cookie = randomBytes(32).toString("base64url");
    const oldest = new Date(now.getTime() - (this.#limits.hours + rememberedHours) * hour);
    await this.#database.kysely.deleteFrom("session").where("created_at", "<", oldest).execute();
    await this.#database.kysely
      .insertInto("session")
      .values({
        id_hash: createHash("sha256").update(cookie).digest(),
        user_id: person.userId,
        organisation_id: person.organisationId,
        csrf_token: csrfToken,
        created_at: now,
        last_seen_at: now,
        id_token: idToken,
      })
      .execute();
    return cookie;
  }

  /** Ends a sign-in at once. Its row stays for a day as one that is over (see `EndedSession`). */
  async end(session: LiveSession): Promise<void> {
    await this.#database.kysely
      .updateTable("session")
      .set({ last_seen_at: new Date(0), id_token: null })
      .where("id_hash", "=", session.idHash)
      .execute();
  }

  /** Its person is there, now: the idle limit counts from here. Written at most once a minute. */
  async seen(session: LiveSession, now: Date): Promise<LiveSession> {
    if (now.getTime() - session.lastSeenAt.getTime() >= minute)
      await this.#database.kysely
        .updateTable("session")
        .set({ last_seen_at: now })
        .where("id_hash", "=", session.idHash)
        // A sign-out in another tab at the same moment wins.
        .where("last_seen_at", ">", new Date(0))
        .where("last_seen_at", "<", now)
        .execute();
    const idleEnd = now.getTime() + this.#limits.idleMinutes * minute;
    return { ...session, idleEnd: new Date(Math.min(idleEnd, session.absoluteEnd.getTime())) };
  }
}

function hashOf(cookie: string | undefined): Buffer | null {
  if (cookie === undefined || !/^[\w-]{43}$/.test(cookie)) return null;
  return createHash("sha256").update(cookie).digest();
}
