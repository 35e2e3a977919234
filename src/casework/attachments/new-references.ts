/**
 * An answer to a file question as only the use cases of this folder make it, when they have stored the bytes. What a page or a program
 * posts is plain JSON, which can never be one of these: it may leave files out and cannot name a file of another child.
 */
export class NewReferences {
  readonly references: readonly string[];

  constructor(references: readonly string[]) {
    this.references = references;
  }
}
