import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { Effective } from '@/lib/drives/effective-attributes'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { modelNamer } from './model-name'

type Props = {
  today: CalendarDate
  inherited: readonly Effective[]
  /** What the group itself says, by kind. */
  own: Readonly<Partial<Record<string, string>>>
}

/** What the campaign or the network says, which a group starts from, and where the group says something else. */
export async function InheritedList({ inherited, own, today }: Props) {
  const t = await getTranslations('strategy.scope')
  const about = await getTranslations('drives.about')
  const modelName = await modelNamer()
  const format = await getFormatter()
  const chip = (kind: string, value: string) => {
    if (own[kind] === undefined) return <Chip>{t('holdsHere')}</Chip>
    return own[kind] === value ? null : <Chip tone="info">{t('differsHere')}</Chip>
  }
  return (
    <List label={t('title')}>
      {inherited.map(({ kind, value, from, fromOn }) => (
        <ListRow
          key={kind}
          title={kind === 'model' ? modelName(value) : about(`${kind}Of.${value}`)}
          context={`${about(`question.${kind}`)} ${t(`from.${from}`, { date: dayInWords(format, fromOn, today) })}`}
          chips={chip(kind, value)}
        />
      ))}
    </List>
  )
}
