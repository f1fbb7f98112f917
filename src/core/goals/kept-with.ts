/** Remembers what was made of one object under a key for as long as the object itself is kept. */
export function keptWith<Of extends object, Value>(): (of: Of, key: string, make: () => Value) => Value {
  const kept = new WeakMap<Of, Map<string, Value>>();
  return (of, key, make) => {
    const values = kept.get(of) ?? new Map<string, Value>();
    kept.set(of, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make();
    values.set(key, made);
    return made;
  };
}
