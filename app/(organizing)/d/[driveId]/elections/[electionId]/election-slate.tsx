import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { AddToSlate } from '@/components/bodies/add-to-slate'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { ElectionPage } from '@/lib/bodies/queries/elections'
import { firstLetter } from '@/lib/workers/first-letter'
import { addToSlateAction, removeFromSlateAction } from '../actions'

type Props = {
  where: { driveId: string; electionId: string }
  slate: ElectionPage['slate']
  find: ComponentProps<typeof AddToSlate>['find']
}

/** Who runs for which office. */
export async function ElectionSlate({ where, slate, find }: Props) {
  const t = await getTranslations('elections.slate')
  return (
    <Section title={t('title')} action={<AddToSlate {...{ where, find }} action={addToSlateAction} />}>
      {slate.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title')}>
          {slate.map(({ placeId, called, office }) => (
            <ListRow
              key={placeId}
              mark={firstLetter(called)}
              title={called}
              context={office}
              trailing={
                <TakeBackButton
                  input={{ ...where, placeId }}
                  label={t('remove')}
                  done={t('removed')}
                  action={removeFromSlateAction}
                />
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}
