import { getFormatter, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { LeaderEvidence } from '@/lib/leaders/leader-evidence'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { Result } from '@/lib/result'
import { LeaderTest } from './leader-test'
import { MarkLeaderButton } from './mark-leader-button'
import { MarkLeaderSheet } from './mark-leader-sheet'

type Mark = {
  markId: string
  status: LeaderStatus | 'none'
  evidence: readonly LeaderEvidence[]
  testId: string | null
  test: string | null
  onDate: CalendarDate
  by: string | null
}
type Props = {
  driveId: string
  worker: { id: string; called: string }
  today: CalendarDate
  leader: {
    status: LeaderStatus | null
    isActivist: boolean
    /** Newest first. */
    marks: readonly Mark[]
    test: ComponentProps<typeof LeaderTest>['test'] | null
  }
  mark: (command: SentCommand) => Promise<Result<unknown>>
}

const NOTHING = { status: 'none', evidence: [], testId: null } as const

/** Whether people follow somebody: how we know, what the last action showed, and all that was written down about it. */
export async function PeopleFollow({ driveId, worker, today, leader, mark }: Props) {
  const t = await getTranslations('leaders.follow')
  const format = await getFormatter()
  const { status, isActivist, marks, test } = leader
  const [newest, before] = marks
  const now = { status, evidence: newest?.evidence ?? [], testId: newest?.testId ?? null }
  const about = { driveId, workerId: worker.id, mark }
  return (
    <Section
      title={t('title', { name: worker.called })}
      note={t('note')}
      action={
        <WithMessages of={['leaders.follow']}>
          <MarkLeaderSheet {...about} called={worker.called} now={now} />
        </WithMessages>
      }
    >
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{t(`status.${status ?? 'none'}`)}</span>
        <Evidence of={now.evidence} />
      </p>
      {isActivist && <p className="max-w-words text-ink-muted">{t('activist', { name: worker.called })}</p>}
      {test && <LeaderTest {...{ driveId, worker, today, now, test, mark }} />}
      {newest && (
        <Fold title={t('history')}>
          <Timeline
            label={t('history')}
            items={marks.map(({ markId, status: said, evidence, test: title, onDate, by }) => ({
              id: markId,
              dateTime: onDate,
              when: dayInWords(format, onDate, today),
              title: t(`status.${said}`),
              body: (
                <span className="grid gap-1">
                  <span className="flex flex-wrap gap-2">
                    <Evidence of={evidence} />
                  </span>
                  {title && <span>{t('shownBy', { title })}</span>}
                  {by && <span className="text-ink-muted">{t('by', { who: by })}</span>}
                </span>
              ),
            }))}
          />
          <WithMessages of={['leaders.follow']}>
            <MarkLeaderButton
              {...about}
              says={before ?? NOTHING}
              kind="plain"
              label={t('takeBack')}
              done={t('takenBack')}
            />
          </WithMessages>
        </Fold>
      )}
    </Section>
  )
}

async function Evidence({ of }: { of: readonly LeaderEvidence[] }) {
  const t = await getTranslations('leaders.follow.evidence')
  return of.map((each) => (
    <Chip key={each} tone={each === 'followed_in_test' ? 'accent' : 'plain'}>
      {t(each)}
    </Chip>
  ))
}
