import { UsersRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { MY_GROUPS } from '@/lib/conversations/my-people'
import { CallPrompt } from './call-prompt'
import { MyPeopleFinder } from './my-people-finder'
import { MyPersonRow, type RowActions, type ShownLine } from './my-person-row'

type Props = {
  driveId: string
  today: CalendarDate
  lines: readonly ShownLine[]
  actions: RowActions
  /** Beside the title: time spent together. */
  also: ReactNode
}

/** The first thing a worker leader sees: who is due and why, whom nobody has talked with, and one tap to log. */
export async function MyPeople({ driveId, today, lines, actions, also }: Props) {
  const t = await getTranslations('mine')
  const places = new Set(lines.flatMap(({ place }) => place ?? []))
  const groups = MY_GROUPS.map((key) => ({ key, lines: lines.filter(({ group }) => group === key) }))
    .filter((group) => group.lines.length > 0)
    .map((group) => ({
      key: group.key,
      title: t(`group.${group.key}`, { count: group.lines.length }),
      all: t('all', { count: group.lines.length }),
      items: group.lines.map((line) => ({
        id: line.workerId,
        name: line.name,
        code: line.code,
        row: (
          <MyPersonRow
            key={line.workerId}
            {...{ driveId, today, line, actions }}
            withPlace={places.size > 1}
          />
        ),
      })),
    }))
  return (
    <Section title={t('title')} action={lines.length > 0 && also}>
      {lines.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          icon={<UsersRound aria-hidden />}
          action={<LinkButton href={`/d/${driveId}/people/new`}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <WithMessages of={['mine', 'follow.end', 'follow.refused', 'conversations.refused']}>
          <CallPrompt driveId={driveId} />
          <MyPeopleFinder groups={groups} />
          <LinkButton kind="plain" href={`/d/${driveId}/follow-ups`}>
            {t('promises')}
          </LinkButton>
        </WithMessages>
      )}
    </Section>
  )
}
