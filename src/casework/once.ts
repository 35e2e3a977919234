/** A value that is worked out when it is first asked for, and then remembered. */
export function once<Value>(work: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}
