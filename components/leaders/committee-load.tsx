import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { REACH_DAYS } from '@/lib/coverage/published-constants'
import type { HandReason } from '@/lib/leaders/needs-a-hand'
import { PersonLinks } from './person-links'

type Props = {
  driveId: string
  spread: { isHeavy: boolean; talks: number }
  ownTalks: number
  promises: { isLow: boolean }
  hands: readonly { called: string | null; why: readonly HandReason[] }[]
  thread: {
    of: number
    people: number
    byCell: readonly { cellId: string | null; people: number }[]
    first: readonly string[]
  }
  areaOf: ReadonlyMap<string, string>
  called: ReadonlyMap<string, string>
}

/** Whether the work hangs on one person, who could use a hand, and whom only one of the group knows. Never who did how much. */
export async function CommitteeLoad(props: Props) {
  const { driveId, spread, ownTalks, promises, hands, thread, areaOf, called } = props
  const t = await getTranslations('leaders.plan')
  const area = (cellId: string | null) => (cellId === null ? t('nowhere') : areaOf.get(cellId) || t('whole'))
  return (
    <Section title={t('load')} note={t('loadNote', { days: REACH_DAYS })}>
      {spread.isHeavy && <Banner tone="warn">{t('heavy')}</Banner>}
      {promises.isLow && <Banner tone="warn">{t('low')}</Banner>}
      {spread.talks > 0 && <p>{t('own', { talks: ownTalks })}</p>}
      {hands.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('hands')}</h3>
          <List label={t('hands')}>
            {hands.map(({ called: name, why }) => (
              <ListRow
                key={name}
                title={name ?? t('you')}
                context={why.map((reason) => t(`hand.${reason}`)).join(' ')}
              />
            ))}
          </List>
        </div>
      )}
      {thread.of > 0 && (
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('thread', { people: thread.people, of: thread.of })}</h3>
          {thread.people > 0 && (
            <>
              <p className="text-ink-muted">{t('threadNote')}</p>
              <ul className="flex flex-wrap gap-x-5">
                {thread.byCell.map(({ cellId, people }) => (
                  <li key={cellId}>{t('threadIn', { area: area(cellId), people })}</li>
                ))}
              </ul>
              <PersonLinks {...{ driveId, called }} workerIds={thread.first} />
            </>
          )}
        </div>
      )}
    </Section>
  )
}
