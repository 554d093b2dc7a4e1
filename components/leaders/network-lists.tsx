import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import { PersonLinks } from './person-links'

type Props = {
  driveId: string
  people: number
  leaders: readonly { workerId: string; followers: number; status: LeaderStatus | null }[]
  bridges: readonly { workerId: string; cutOff: number }[]
  alone: { people: number; first: readonly string[] }
  called: ReadonlyMap<string, string>
}

/** What the picture tells, in words: whom others listen to, who holds parts together, and whom nobody knows. */
export async function NetworkLists({ driveId, people, leaders, bridges, alone, called }: Props) {
  const t = await getTranslations('leaders')
  const person = (workerId: string) => (
    <Link href={`/d/${driveId}/people/${workerId}`} className="hover:text-accent">
      {called.get(workerId)}
    </Link>
  )
  return (
    <div className="grid content-start gap-8">
      <Section title={t('net.leaders')}>
        {leaders.length === 0 ? (
          <p className="text-ink-muted">{t('net.leadersNone')}</p>
        ) : (
          <List label={t('net.leaders')}>
            {leaders.map(({ workerId, followers, status }) => (
              <ListRow
                key={workerId}
                title={person(workerId)}
                context={t('net.followers', { count: followers })}
                chips={status && <Chip>{t(`follow.status.${status}`)}</Chip>}
              />
            ))}
          </List>
        )}
      </Section>
      <Section
        title={t('net.bridges')}
        note={bridges.length > 0 ? t('net.bridgesNote') : t('net.bridgesNone')}
      >
        {bridges.length > 0 && (
          <List label={t('net.bridges')}>
            {bridges.map(({ workerId, cutOff }) => (
              <ListRow key={workerId} title={person(workerId)} context={t('net.cutOff', { count: cutOff })} />
            ))}
          </List>
        )}
      </Section>
      <Section title={t('net.alone')} note={t('net.aloneCount', { count: alone.people, people })}>
        <PersonLinks {...{ driveId, called }} workerIds={alone.first} />
      </Section>
    </div>
  )
}
