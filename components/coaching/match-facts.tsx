type Props = { facts: readonly (readonly [name: string, value: string])[] }

/** What the queue may say of a drive, as `factsInWords` puts it. */
export function MatchFacts({ facts }: Props) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-muted">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
