import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import type { Differing } from '@/lib/assessments/agenda'
import { standOf } from '@/lib/assessments/stands-in-words'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { StandLabel } from './scale-context'
import { SettleSheet } from './settle-sheet'

type Props = {
  driveId: string
  today: CalendarDate
  people: readonly Differing[]
  settle: (command: SentCommand) => Promise<Result<unknown>>
}

/** People whom colleagues see differently, who sees what, and a way to settle it. Nobody is right by default. */
export async function DifferingList({ driveId, today, people, settle }: Props) {
  const t = await getTranslations('assessments')
  const format = await getFormatter()
  const whoSees = (who: Differing['views'][number]['who']) =>
    who === 'viewer' ? t('agenda.you') : (who?.called ?? t('agenda.somebody'))
  return (
    <WithMessages of={['assessments']}>
      <List label={t('agenda.differing')}>
        {people.map(({ workerId, called, views }) => (
          <li
            key={workerId}
            id={workerId}
            className="grid scroll-mt-20 gap-3 border-line border-b px-4 py-3 last:border-b-0"
          >
            <h3 className="font-semibold">{called}</h3>
            <ul className="grid gap-1 text-sm">
              {views.map(({ id, who, value, basis, happenedOn }) => (
                <li key={id}>
                  <span className="font-semibold">{whoSees(who)}:</span> <StandLabel stand={standOf(value)} />{' '}
                  · {t(`because.${basis}`)} · {dayInWords(format, happenedOn, today)}
                </li>
              ))}
            </ul>
            <div className="flex flex-wrap gap-2">
              <SettleSheet driveId={driveId} worker={{ id: workerId, called }} action={settle} />
              <LinkButton kind="plain" href={`/d/${driveId}/people/${workerId}`}>
                {t('agenda.page', { name: called })}
              </LinkButton>
            </div>
          </li>
        ))}
      </List>
    </WithMessages>
  )
}
