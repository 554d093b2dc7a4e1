import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { LooseEnd } from '@/lib/drives/loose-ends'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { driveId: string; today: CalendarDate; ends: readonly LooseEnd[] }

/** What still ties the group to a union: rights to look, hand-offs, what was shared, contracts that bind all the same. */
export async function LooseEnds({ driveId, today, ends }: Props) {
  const t = await getTranslations('strategy.model.ends')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const row = (end: LooseEnd) => {
    if (end.kind === 'revoke_grant')
      return {
        title: t('grant'),
        context: t('grantText', { what: t(`what.${end.what}`), date: day(end.untilOn) }),
        href: `/d/${driveId}/bodies`,
      }
    if (end.kind === 'end_hand_off')
      return {
        title: t('handOff'),
        context: t('handOffText', { date: day(end.handedOn) }),
        href: `/d/${driveId}/hand-off`,
      }
    if (end.kind === 'review_shared')
      return {
        title: t('shared'),
        context: t('sharedText', {
          what: format.list(
            end.shares.map((share) => t(`shares.${share}`)),
            { type: 'conjunction' },
          ),
        }),
      }
    return {
      title: t(end.noStrike ? 'noStrike' : 'contract'),
      context: t('contractText', { date: day(end.expiresOn) }),
      href: `/d/${driveId}/contracts`,
    }
  }
  return (
    <List label={t('title')}>
      {ends.map((end, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one hand-off has two lines, and none is ever moved.
        <ListRow key={index} {...row(end)} />
      ))}
    </List>
  )
}
