import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { z } from "zod";
import type { AppDatabase } from "../../database/open.ts";
import type { Database } from "../../database/schema.ts";
import { type RequestPerson, withRequest } from "../../database/transaction.ts";
import { openBytes, type Secrets, sealBytes } from "../secrets.ts";

/** A form that could not be taken when it was sent, as its sender sees it again. */
export interface KeptForm {
  readonly id: string;
  readonly path: string;
  readonly at: Date;
  /** Null when it can no longer be opened (the installation's secret was changed). */
  readonly fields: readonly (readonly [name: string, value: string])[] | null;
  /** Names of files that were chosen and must be chosen again. */
  readonly files: readonly string[];
}

/** Fields of the form that are ours and are made anew when it is sent again. */
export const csrfField = "_csrf";
export const keptFormField = "_kept";

/** The most bytes of one sealed form; the table takes no more. */
const mostBytes = 4 * 1024 * 1024 - 64;
/** How long an offered form waits (own choice: over a holiday). */
const waitsDays = 30;

const contentSchema = z.object({
  fields: z.array(z.tuple([z.string(), z.string()])),
  files: z.array(z.string()),
});

/**
 * Forms posted without a valid sign-in, encrypted for the person who sent them (AES-256-GCM, bound to person and path): nobody reads them
 * in the database, and they are offered back to that person alone.
 */
export class SealedForms {
  readonly #database: AppDatabase;
  readonly #key: Buffer;

  constructor(database: AppDatabase, secrets: Secrets) {
    this.#database = database;
    this.#key = secrets.key("sealed form");
  }

  /** False when it is too large to be kept. */
  async keep(
    person: RequestPerson,
    form: {
      readonly path: string;
      readonly fields: readonly (readonly [string, string])[];
      readonly files: readonly string[];
    },
    now: Date,
  ): Promise<boolean> {
    const fields = form.fields.filter(([name]) => name !== csrfField && name !== keptFormField);
    const content = Buffer.from(JSON.stringify({ fields, files: form.files }));
    if (content.length > mostBytes) return false;
    const sealed = sealBytes(this.#key, content, binding(person.userId, form.path));
    await withRequest(this.#database, person, (tx) =>
      tx
        .insertInto("sealed_form")
        .values({
          id: randomUUID(),
          organisation_id: person.organisationId,
          user_id: person.userId,
          path: form.path,
          sealed,
          at: now,
        })
        .execute(),
    );
    return true;
  }

  /** The signed-in person's own, oldest first. Those that waited for a month are removed. */
  async list(tx: Transaction<Database>, person: RequestPerson, now: Date): Promise<KeptForm[]> {
    const oldest = new Date(now.getTime() - waitsDays * 24 * 3_600_000);
    await tx.deleteFrom("sealed_form").where("user_id", "=", person.userId).where("at", "<", oldest).execute();
    const rows = await tx
      .selectFrom("sealed_form")
      .select(["id", "path", "at", "sealed"])
      .where("user_id", "=", person.userId)
      .orderBy("at")
      .execute();
    return rows.map((row) => {
      const content = openBytes(this.#key, row.sealed, binding(person.userId, row.path));
      const read = content === null ? null : contentSchema.parse(JSON.parse(content.toString("utf8")));
      return { id: row.id, path: row.path, at: row.at, fields: read?.fields ?? null, files: read?.files ?? [] };
    });
  }

  /** True when something of this person waits. */
  async anyFor(person: RequestPerson): Promise<boolean> {
    const row = await withRequest(this.#database, person, (tx) =>
      tx.selectFrom("sealed_form").select("id").where("user_id", "=", person.userId).limit(1).executeTakeFirst(),
    );
    return row !== undefined;
  }

  /** Removes one of the person's own: sent again, in the transaction that took it, or discarded. */
  async remove(tx: Transaction<Database>, person: RequestPerson, id: string): Promise<void> {
    await tx.deleteFrom("sealed_form").where("id", "=", id).where("user_id", "=", person.userId).execute();
  }
}

const binding = (userId: string, path: string): string => `${userId} ${path}`;
