/** The body of a request, read once, bounded, before the handler runs. */
export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "form"; readonly fields: FormFields; readonly files: readonly File[] }
  | { readonly kind: "json"; readonly value: unknown };

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

/** The value of a JSON body; undefined for every other body. */
export const jsonValue = (body: RequestBody): unknown => (body.kind === "json" ? body.value : undefined);
