import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip, type Tone } from '@/components/ui/chip'
import type { ElectionResult } from '@/lib/records/election-result'

type Tally = {
  id: string
  tallyOn: string | null
  kind: string | null
  votesFor: { union: string; votes: number }[]
  votesAgainst: number | null
  challenged: number | null
}

type Props = {
  record: {
    caseNumber: string
    kind: string
    employerName: string
    city: string
    state: string
    unions: string[]
    eligible: number | null
    lastTallyOn: string | null
    result: ElectionResult
    tallies: Tally[]
  }
}

export const RESULT_TONES: Record<ElectionResult, Tone> = {
  won: 'accent',
  lost: 'plain',
  tied: 'warn',
  unclear: 'info',
}

/** One record: employer, place, union, how it ended; the counts on demand. */
export async function RecordRow({ record }: Props) {
  const t = await getTranslations('records')
  const format = await getFormatter()
  const day = (date: string | null) =>
    date
      ? format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
      : t('noVote')
  const line = [
    `${record.city}, ${record.state}`,
    day(record.lastTallyOn),
    t(`kind.${record.kind}`),
    record.eligible !== null && t('eligible', { count: record.eligible }),
  ]
  return (
    <li className="grid gap-1 border-line border-b px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="min-w-0 font-semibold [overflow-wrap:anywhere]">{record.employerName}</h2>
        <Chip tone={RESULT_TONES[record.result]}>{t(`result.${record.result}`)}</Chip>
      </div>
      <p className="text-sm text-ink-muted">{line.filter(Boolean).join(' · ')}</p>
      <p className="text-sm [overflow-wrap:anywhere]">{record.unions.join(' · ')}</p>
      <details className="text-sm">
        <summary className="min-h-target cursor-pointer py-2.5 text-accent">{t('details')}</summary>
        <p className="text-ink-muted">{t('case', { caseNumber: record.caseNumber })}</p>
        <ul className="grid gap-1 py-1">
          {record.tallies.map((tally) => (
            <li key={tally.id} className="tabular">
              <span className="font-semibold">{t(`tally.${tally.kind ?? 'other'}`)}</span>{' '}
              {day(tally.tallyOn)}:{' '}
              {[
                ...tally.votesFor.map(({ union, votes }) =>
                  t('tally.for', { union, votes: format.number(votes) }),
                ),
                t('tally.against', { votes: format.number(tally.votesAgainst ?? 0) }),
                tally.challenged ? t('tally.challenged', { count: tally.challenged }) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
