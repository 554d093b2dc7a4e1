import type { JurisdictionPack, LegalFact } from '../legal-fact'

/** A pack with facts that a network added, or a sentence for each fact that does not fit. */
type Added = { pack: JurisdictionPack; faults: string[] }

/**
 * A fact of the network's own holds from its day on: what held before is kept until that day. One without a day is for what the pack
 * says nothing of. A day on which another answer already begins, or one before it, would rewrite what was known, and is a fault.
 */
export function withOwnFacts(pack: JurisdictionPack, own: readonly LegalFact[]): Added {
  const faults: string[] = []
  let facts = [...pack.facts]
  for (const fact of own) {
    const said = facts.filter(({ key, until }) => key === fact.key && !endsBefore(until, fact.from))
    const later = said.find(({ from }) => fact.from === null || (from !== null && from >= fact.from))
    if (later) faults.push(`${fact.key}: from: ${clash(later, fact)}`)
    else {
      const ended = facts.map((each) => (said.includes(each) ? { ...each, until: fact.from } : each))
      const after = ended.findLastIndex(({ key }) => key === fact.key) + 1
      facts = ended.toSpliced(after === 0 ? ended.length : after, 0, fact)
    }
  }
  return { pack: { ...pack, facts }, faults }
}

const endsBefore = (until: string | null, from: string | null): boolean =>
  until !== null && from !== null && until <= from

const clash = ({ from, source }: LegalFact, own: LegalFact): string =>
  own.from === null
    ? `there is an answer already (${source}); say from which day yours holds.`
    : `there is an answer from ${from} on (${source}); a day after that is expected.`
