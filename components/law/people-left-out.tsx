import { getTranslations } from 'next-intl/server'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'

/** So many people are read at a glance; more are folded away. */
const SHOWN_AT_ONCE = 12

type Props = {
  driveId: string
  people: readonly { workerId: string; called: string; where: string }[]
}

/** Whom the employer's list of voters does not have, each with the way to their page. Nothing where it has everybody. */
export async function PeopleLeftOut({ driveId, people }: Props) {
  if (people.length === 0) return null
  const t = await getTranslations('voters.missing')
  return (
    <Section title={t('title')} note={t('note')}>
      <Fold title={t('people', { count: people.length })} open={people.length <= SHOWN_AT_ONCE}>
        <List label={t('title')}>
          {people.map(({ workerId, called, where }) => (
            <ListRow
              key={workerId}
              title={called}
              context={where}
              href={`/d/${driveId}/people/${workerId}`}
            />
          ))}
        </List>
      </Fold>
    </Section>
  )
}
