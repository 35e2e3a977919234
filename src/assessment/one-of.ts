/** The code when it is one of the scale, else undefined: what an older version wrote, or a machine sent, calls for nothing. */
export function oneOf<Level extends string>(scale: readonly Level[], code: unknown): Level | undefined {
  return scale.find((level) => level === code);
}
