import { sql } from "kysely";
import type { Adapter, AdapterPayload } from "oidc-provider";
import type { AppDatabase } from "../../database/open.ts";

/** What the built-in provider remembers between its steps, in the database, so that any node can take the next step. */
export class BuiltInStore implements Adapter {
  readonly #database: AppDatabase;
  readonly #model: string;

  constructor(database: AppDatabase, model: string) {
    this.#database = database;
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const seconds = Number.isFinite(expiresIn) ? expiresIn : 3600;
    await sql`delete from built_in_sign_in where expires_at < now()`.execute(this.#database.kysely);
    await sql`
      insert into built_in_sign_in (model, id, payload, uid, grant_id, expires_at)
      values (${this.#model}, ${id}, ${JSON.stringify(payload)}::jsonb, ${payload.uid ?? null}, ${payload.grantId ?? null},
        now() + make_interval(secs => ${seconds}))
      on conflict (model, id) do update
        set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id, expires_at = excluded.expires_at
    `.execute(this.#database.kysely);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const { rows } = await sql<{ payload: AdapterPayload }>`
      select payload from built_in_sign_in where model = ${this.#model} and id = ${id} and expires_at > now()
    `.execute(this.#database.kysely);
    return rows[0]?.payload;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const { rows } = await sql<{ payload: AdapterPayload }>`
      select payload from built_in_sign_in where model = ${this.#model} and uid = ${uid} and expires_at > now() limit 1
    `.execute(this.#database.kysely);
    return rows[0]?.payload;
  }

  /** No device has a code to type here. */
  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const at = Math.floor(Date.now() / 1000);
    await sql`
      update built_in_sign_in set payload = payload || jsonb_build_object('consumed', ${at}::int)
      where model = ${this.#model} and id = ${id}
    `.execute(this.#database.kysely);
  }

  async destroy(id: string): Promise<void> {
    await sql`delete from built_in_sign_in where model = ${this.#model} and id = ${id}`.execute(this.#database.kysely);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await sql`delete from built_in_sign_in where grant_id = ${grantId}`.execute(this.#database.kysely);
  }
}
