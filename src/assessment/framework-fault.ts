/** A fault in the definitions, found when they are loaded. It stops the start; `path` leads to the place. */
export class FrameworkFault extends Error {
  readonly path: string;
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.name = "FrameworkFault";
    this.path = path;
  }
}
