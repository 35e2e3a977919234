/** The body of a request, read once, bounded, before the handler runs. */
export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "form"; readonly fields: FormFields; readonly files: readonly PostedFile[] }
  | { readonly kind: "json"; readonly value: unknown }
  /** One file as it is, sent by a script. */
  | { readonly kind: "file"; readonly file: PostedFile };

/** A file that was sent, to a route that takes files; to others its name alone comes through. */
export interface PostedFile {
  /** The name of its control. */
  readonly field: string;
  /** As the person's computer has it: shown to people, never in addresses or logs. */
  readonly name: string;
  /** Its bytes in order, in pieces of at most 256 KB; none when it was dropped. */
  readonly parts: readonly Uint8Array[];
  /** Why its bytes are not here: larger than one file may be, or more than one form may hold together. */
  readonly dropped: "too-large" | "too-many" | null;
}

/** Fields of a posted form in the order sent; a name may come more than once (checkboxes). */
export class FormFields {
  readonly entries: readonly (readonly [name: string, value: string])[];

  constructor(entries: readonly (readonly [string, string])[]) {
    this.entries = entries;
  }

  /** The first value of that name; null when the field was not sent. */
  get(name: string): string | null {
    return this.entries.find(([key]) => key === name)?.[1] ?? null;
  }

  all(name: string): string[] {
    return this.entries.filter(([key]) => key === name).map(([, value]) => value);
  }

  has(name: string): boolean {
    return this.entries.some(([key]) => key === name);
  }
}

const empty = new FormFields([]);

/** The fields of a form body; none for every other body. */
export const formFields = (body: RequestBody): FormFields => (body.kind === "form" ? body.fields : empty);

/** The files that came with a form, or the one that a script sent. */
export function postedFiles(body: RequestBody): readonly PostedFile[] {
  if (body.kind === "file") return [body.file];
  return body.kind === "form" ? body.files : [];
}

/** The value of a JSON body; undefined for every other body. */
export const jsonValue = (body: RequestBody): unknown => (body.kind === "json" ? body.value : undefined);
