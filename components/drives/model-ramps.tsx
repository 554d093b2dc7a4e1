import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { ExitRamp } from '@/lib/drives/models/model-definition'
import { modelNamer } from './model-name'

type Props = {
  driveId: string
  ramps: readonly { ramp: ExitRamp; isOpen: boolean | null }[]
  name: (rampId: string) => string
}

/** Where a model's own work may lead: another model to look at, or something beside it. */
export async function ModelRamps({ driveId, ramps, name }: Props) {
  const t = await getTranslations('models.page')
  const modelName = await modelNamer()
  return (
    <List label={t('ramps')}>
      {ramps.map(({ ramp, isOpen }) => (
        <ListRow
          key={ramp.id}
          title={name(ramp.id)}
          chips={isOpen && <Chip>{t('rampOpen')}</Chip>}
          context={ramp.to && t('rampTo', { model: modelName(ramp.to) })}
          {...(ramp.to && { href: `/d/${driveId}/strategy/model/${ramp.to}` })}
        />
      ))}
    </List>
  )
}
