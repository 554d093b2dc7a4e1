import { getTranslations } from 'next-intl/server'
import { AddColleague } from '@/components/bodies/add-colleague'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { HandledPart } from '@/lib/law/queries/grievance-page'
import { addHandlerAction } from '../actions'

type Props = {
  where: { driveId: string; grievanceId: string }
  me: string
  handled: HandledPart
  isOpen: boolean
}

/** Who handles a grievance, and while it is open, asking somebody else of the group in. */
export async function GrievanceHandlers({ where, me, handled, isOpen }: Props) {
  const { handlers, colleagues } = handled
  const t = await getTranslations('grievances.handlers')
  return (
    <Section
      title={t('title')}
      action={
        isOpen &&
        colleagues.length > 0 && (
          <AddColleague
            input={where}
            colleagues={colleagues}
            action={addHandlerAction}
            words={{
              ...{ open: t('add'), who: t('who'), save: t('save') },
              ...{ saved: t('saved'), unnamed: t('unnamed') },
            }}
          />
        )
      }
    >
      <List label={t('title')}>
        {handlers.map(({ userId, called }) => (
          <ListRow key={userId} title={userId === me ? t('you') : (called ?? t('unnamed'))} />
        ))}
      </List>
    </Section>
  )
}
