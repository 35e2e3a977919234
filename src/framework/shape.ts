/** Says whether a value read from JSON has the shape of a type; otherwise throws with the path to the fault. */
export type Is<T> = (value: unknown, path: string) => value is T;

/** JSON that is not what it should be. */
export class NotThisShape extends Error {
  readonly path: string;
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.name = "NotThisShape";
    this.path = path;
  }
}
function no(path: string, what: string): never {
  throw new NotThisShape(path, what);
}

export const text: Is<string> = (value, path): value is string =>
  typeof value === "string" || no(path, "a text is missing");
export const number: Is<number> = (value, path): value is number =>
  (typeof value === "number" && Number.isFinite(value)) || no(path, "a number is missing");
/** Marks stand or are left out; false is never written. */
export const yes: Is<true> = (value, path): value is true => value === true || no(path, "only true is written here");

export const oneOf =
  <const Word extends string>(...wordsAllowed: readonly Word[]): Is<Word> =>
  (value, path): value is Word =>
    wordsAllowed.some((word) => word === value) || no(path, `it must be one of ${wordsAllowed.join(", ")}`);

export const each =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (value, path): value is readonly T[] => {
    if (!Array.isArray(value)) return no(path, "a list is missing");
    return value.every((one: unknown, at) => is(one, `${path}/${nameOf(one) ?? at}`));
  };
export const lines: Is<readonly string[]> = each(text);

/** A rule that names itself further down. */
export const later = <T>(is: () => Is<T>): Is<T> => {
  let made: Is<T> | null = null;
  return (value, path): value is T => {
    made ??= is();
    return made(value, path);
  };
};

/** A member that may be left out. */
export interface Maybe<T> {
  readonly maybe: Is<T>;
}
export const maybe = <T>(is: Is<T>): Maybe<T> => ({ maybe: is });

type Members<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Maybe<Exclude<T[K], undefined>> : Is<T[K]>;
};

/** An object with these members and no other. */
export function exact<T extends object>(members: Members<T>): Is<T> {
  const known = new Map<string, Is<unknown> | Maybe<unknown>>(Object.entries(members));
  return (value, path): value is T => {
    if (!isObject(value)) return no(path, "an object is missing");
    for (const name of Object.keys(value))
      if (!known.has(name)) no(`${path}/${name}`, "the language does not know this");
    for (const [name, member] of known) {
      const inside = value[name];
      if (typeof member === "function") member(inside, `${path}/${name}`);
      else if (inside !== undefined) member.maybe(inside, `${path}/${name}`);
    }
    return true;
  };
}

/** One of several shapes, told apart by the word at one member. */
export function kinds<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapesOf: Readonly<Record<T[Tag] & string, Is<T>>>,
): Is<T> {
  const known = new Map<unknown, Is<T>>(Object.entries<Is<T>>(shapesOf));
  return (value, path): value is T => {
    if (!isObject(value)) return no(path, "an object is missing");
    const is = known.get(value[tag]);
    return is === undefined ? no(`${path}/${tag}`, "the language does not know this kind") : is(value, path);
  };
}

/** One of several shapes, told apart by the member that only it has. */
export function shapes<T extends object>(shapesOf: Readonly<Record<string, Is<T>>>): Is<T> {
  return (value, path): value is T => {
    if (!isObject(value)) return no(path, "an object is missing");
    const found = Object.entries(shapesOf).find(([name]) => name in value);
    return found === undefined ? no(path, "the language does not know this kind") : found[1](value, path);
  };
}

/** An object of texts by name. */
export const textMap: Is<Readonly<Record<string, string>>> = (
  value,
  path,
): value is Readonly<Record<string, string>> => {
  if (!isObject(value)) return no(path, "an object is missing");
  return Object.entries(value).every(([name, member]) => text(member, `${path}/${name}`));
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): string | null => (isObject(value) && typeof value.id === "string" ? value.id : null);
