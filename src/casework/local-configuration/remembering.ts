/** Configurations of services whose frameworks are kept in memory at a time (own choice: a framework with its stages is a few megabytes). */
const most = 60;

/**
 * Remembers what was made of an object under a key, so that it is made once; the object itself may still be forgotten. Of many keys the
 * one that was not used for longest is made again when it is asked for.
 */
export function remembering<Of extends object, Made>(): (of: Of, key: string, make: () => Made) => Made {
  const all = new WeakMap<Of, Map<string, Made>>();
  return (of, key, make) => {
    const known = all.get(of) ?? new Map<string, Made>();
    all.set(of, known);
    const made = known.get(key) ?? make();
    known.delete(key);
    known.set(key, made);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return made;
  };
}
