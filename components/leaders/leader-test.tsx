import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { Fold } from '@/components/ui/fold'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { ParticipationResult } from '@/lib/actions/participation'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { LEADER_EVIDENCE, type LeaderEvidence } from '@/lib/leaders/leader-evidence'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Result } from '@/lib/result'
import { MarkLeaderButton } from './mark-leader-button'

type Props = {
  driveId: string
  worker: { id: string; called: string }
  today: CalendarDate
  /** What is written down now. */
  now: { status: LeaderStatus | null; evidence: readonly LeaderEvidence[]; testId: string | null }
  test: {
    testId: string
    title: string
    happensOn: CalendarDate
    result: { tookPart: number; followers: number }
    followers: readonly { workerId: string; called: string; result: ParticipationResult | null }[]
    leaderTookPart: boolean
    suggested: LeaderStatus | null
  }
  mark: (command: SentCommand) => Promise<Result<unknown>>
}

/** Whether the people who listen to somebody came along in the last action, who did, and what the committee could conclude. */
export async function LeaderTest({ driveId, worker, today, now, test, mark }: Props) {
  const t = await getTranslations('leaders.follow')
  const format = await getFormatter()
  const name = worker.called
  const evidence = LEADER_EVIDENCE.filter((each) =>
    each === 'followed_in_test' ? test.suggested !== 'suspected' : now.evidence.includes(each),
  )
  return (
    <div className="grid gap-3">
      <p>
        {t('test', {
          ...test.result,
          name,
          title: test.title,
          date: dayInWords(format, test.happensOn, today),
        })}{' '}
        <span className="text-ink-muted">{t(test.leaderTookPart ? 'leaderToo' : 'leaderNot', { name })}</span>
      </p>
      {test.suggested && (
        <Banner
          tone={test.suggested === 'suspected' ? 'warn' : 'accent'}
          action={
            <WithMessages of={['leaders.follow']}>
              <div className="flex flex-wrap gap-2">
                <MarkLeaderButton
                  {...{ driveId, workerId: worker.id, mark }}
                  says={{ status: test.suggested, evidence, testId: test.testId }}
                  label={t('agree')}
                  done={t('saved')}
                />
                <MarkLeaderButton
                  {...{ driveId, workerId: worker.id, mark }}
                  says={{ status: now.status ?? 'none', evidence: now.evidence, testId: now.testId }}
                  kind="plain"
                  label={t('leave')}
                  done={t('saved')}
                />
              </div>
            </WithMessages>
          }
        >
          {t(`suggest.${test.suggested}`, { name })}
        </Banner>
      )}
      <Fold title={t('who')}>
        <List label={t('who')}>
          {test.followers.map(({ workerId, called, result }) => (
            <ListRow
              key={workerId}
              title={
                <Link href={`/d/${driveId}/people/${workerId}`} className="hover:text-accent">
                  {called}
                </Link>
              }
              trailing={
                <Chip tone={result === 'took_part' ? 'accent' : 'plain'}>
                  {t(`result.${result ?? 'unknown'}`)}
                </Chip>
              }
            />
          ))}
        </List>
      </Fold>
    </div>
  )
}
