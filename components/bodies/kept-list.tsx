import { getFormatter, getTranslations } from 'next-intl/server'
import type { FindPeople } from '@/components/conversations/use-found-people'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { AddMember } from './add-member'
import { MemberRows } from './member-rows'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  body: { driveId: string; bodyId: string }
  today: CalendarDate
  kept: {
    members: number
    paying: number
    reduced: number
    byArea: readonly { place: string | null; members: number }[]
    list: Parameters<typeof MemberRows>[0]['members']
    pages: number
  }
  page: number
  /** Whether people can still join. */
  isOpen: boolean
  find: FindPeople
  actions: { record: Send; end: Send; withdraw: Send }
}

/** The list of a body for those who keep it: how many, where, who. */
export async function KeptList({ body, today, kept, page, isOpen, find, actions }: Props) {
  const t = await getTranslations('bodies')
  const format = await getFormatter()
  const { members, paying, reduced, byArea, list, pages } = kept
  const base = `/d/${body.driveId}/bodies/${body.bodyId}`
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Stat
          label={t('page.members')}
          value={format.number(members)}
          of={t('page.membersOf', { date: dayInWords(format, today, today) })}
        />
        <Stat label={t('page.paying')} value={format.number(paying)} of={t('page.of', { count: members })} />
        <Stat
          label={t('page.reduced')}
          value={format.number(reduced)}
          of={t('page.of', { count: members })}
        />
      </div>
      <Section
        title={t('page.list')}
        note={t('page.listNote')}
        action={isOpen && <AddMember {...body} {...{ today, find }} action={actions.record} />}
      >
        {list.length === 0 ? (
          <p className="text-ink-muted">{t('page.empty')}</p>
        ) : (
          <MemberRows {...{ body, today }} members={list} end={actions.end} withdraw={actions.withdraw} />
        )}
        {pages > 1 && (
          <div className="flex justify-between gap-3">
            {page > 1 ? (
              <LinkButton href={`${base}?page=${page - 1}`}>{t('page.newer')}</LinkButton>
            ) : (
              <span />
            )}
            {page < pages && <LinkButton href={`${base}?page=${page + 1}`}>{t('page.older')}</LinkButton>}
          </div>
        )}
      </Section>
      {byArea.length > 0 && (
        <Section title={t('page.byArea')}>
          <List label={t('page.byArea')}>
            {byArea.map(({ place, members: here }) => (
              <ListRow
                key={place ?? ''}
                title={place ?? t('page.nowhere')}
                trailing={t('page.count', { count: here })}
              />
            ))}
          </List>
        </Section>
      )}
    </>
  )
}
