import { getFormatter, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { ActionStage } from '@/lib/actions/action-stage'
import type { ActionSummary } from '@/lib/actions/action-summary'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

const ORDER: readonly ActionStage[] = ['open', 'planned', 'closed', 'cancelled']

type Props = { driveId: string; today: CalendarDate; actions: readonly ActionSummary[] }

/** The actions by how far they are: what goes on first, what was called off last. */
export async function ActionList({ driveId, today, actions }: Props) {
  const t = await getTranslations('actions')
  const format = await getFormatter()
  const numbers = ({ counted, stage }: ActionSummary) =>
    counted && stage !== 'planned' && stage !== 'cancelled' && counted.eligible > 0
      ? t('list.tookPart', {
          share: format.number(counted.tookPart / counted.eligible, {
            style: 'percent',
            maximumFractionDigits: 0,
          }),
          count: counted.tookPart,
          of: counted.eligible,
        })
      : null
  return ORDER.map((stage) => {
    const shown = actions.filter((action) => action.stage === stage)
    if (shown.length === 0) return null
    return (
      <Section key={stage} title={t(`list.${stage}`)}>
        <List label={t(`list.${stage}`)}>
          {shown.map((action) => (
            <ListRow
              key={action.testId}
              href={`/d/${driveId}/actions/${action.testId}`}
              title={action.title ?? t(`kind.${action.kind}`)}
              chips={stage === 'open' && <Chip tone="accent">{t('list.open')}</Chip>}
              context={[
                dayInWords(format, action.happensOn, today),
                ...(action.title === t(`kind.${action.kind}`) || action.title === null
                  ? []
                  : [t(`kind.${action.kind}`)]),
                ...(numbers(action) ? [numbers(action)] : []),
              ].join(' · ')}
            />
          ))}
        </List>
      </Section>
    )
  })
}
