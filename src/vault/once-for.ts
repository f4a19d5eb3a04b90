/** What follows from one value alone is worked out once, for as long as that value lives and is not changed in place. */
export function onceFor<Of extends object, Result extends object>(
  work: (of: Of) => Result,
): (of: Of) => Result {
  const known = new WeakMap<Of, Result>()
  return (of) => {
    const before = known.get(of)
    if (before) return before
    const made = work(of)
    known.set(of, made)
    return made
  }
}
