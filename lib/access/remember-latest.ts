/** Keeps what `read` answered for the `most` names that were asked for last; what was not asked for longest is forgotten first. */
export function rememberLatest<Answer extends object>(
  most: number,
  read: (name: string) => Answer,
): (name: string) => Answer {
  const kept = new Map<string, Answer>()
  return (name) => {
    const answer = kept.get(name) ?? read(name)
    kept.delete(name)
    kept.set(name, answer)
    const [longestAgo] = kept.keys()
    if (longestAgo !== undefined && kept.size > most) kept.delete(longestAgo)
    return answer
  }
}
