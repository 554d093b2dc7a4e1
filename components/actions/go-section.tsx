import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Section } from '@/components/ui/section'
import type { OneAction } from '@/lib/actions/action-page'
import type { GoRule, GoState } from '@/lib/actions/go-threshold'
import type { Result } from '@/lib/result'
import { PrepareButton } from './prepare-button'

type Props = {
  driveId: string
  action: OneAction
  go: GoState
  countedFrom: 'pledges' | 'signed_before'
  timeZone: string
  /** `null` for a coach, who reads. */
  prepare: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

type Translate = Awaited<ReturnType<typeof getTranslations<'actions.ready'>>>

/** The number that the group set itself, and "only if … in …" in words; `null` where it set none. */
function ruleInWords(t: Translate, { people, cells }: GoRule): string | null {
  if (people === null) return cells === null ? null : t('ruleOnlyCells', { cells })
  const rule = t('rule', { people })
  return cells === null ? rule : t('ruleCells', { rule, cells })
}

/** Go, or not yet: what was agreed on beforehand, and where the group is. Advice; the committee says go, and can take it back. */
export async function GoSection({ driveId, action, go, countedFrom, timeZone, prepare }: Props) {
  const t = await getTranslations('actions.ready')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { day: 'numeric', month: 'short', timeZone })
  const input = { driveId, testId: action.testId }
  const { inoculatedAt, wentAheadAt } = action
  const rule = ruleInWords(t, action.go)
  return (
    <Section title={t('title')} note={t('note')}>
      <div className="grid gap-1">
        <p className="font-semibold">{rule ?? t('noRule')}</p>
        <p>{t('count', { people: go.people, cells: go.cells })}</p>
        {countedFrom === 'signed_before' && <p className="text-ink-muted text-sm">{t('fromPledge')}</p>}
      </div>
      {go.reached !== null && (
        <Banner tone={go.reached ? 'accent' : 'warn'}>
          {go.reached
            ? t('reached')
            : t('missing', {
                ...{ people: go.morePeople, cells: go.moreCells },
                both: go.morePeople > 0 && go.moreCells > 0 ? 'yes' : 'no',
              })}
        </Banner>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          {t('inoculated')}:{' '}
          {inoculatedAt ? t('inoculatedOn', { date: day(inoculatedAt) }) : t('notInoculated')}
        </p>
        {prepare && (
          <PrepareButton input={input} step="inoculated" isDone={inoculatedAt !== null} action={prepare} />
        )}
      </div>
      {wentAheadAt && <p className="font-semibold">{t('wentOn', { date: day(wentAheadAt) })}</p>}
      {prepare && (
        <div>
          <PrepareButton input={input} step="go" isDone={wentAheadAt !== null} action={prepare} />
        </div>
      )}
    </Section>
  )
}
