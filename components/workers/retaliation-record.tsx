import { getFormatter, getTranslations } from 'next-intl/server'
import { packNamer } from '@/components/law/pack-name'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Deadline } from '@/lib/law/retaliation-deadline'
import type { Result } from '@/lib/result'
import type { RetaliationKind } from '@/lib/workers/retaliation'
import { TakeBackButton } from './take-back-button'

type Props = {
  driveId: string
  today: CalendarDate
  record: {
    retaliationId: string
    called: string | null
    kind: RetaliationKind
    happenedOn: CalendarDate
    said: string
    witnesses: readonly { workerId: string; called: string }[]
    deadline: Deadline | null
  }
  withName?: 'with_name'
  withdraw: (command: SentCommand) => Promise<Result<unknown>>
}

/** One thing that the company did: what, when, who saw it, and until when a charge can be filed, with where that is written. */
export async function RetaliationRecord({ driveId, today, record, withName, withdraw }: Props) {
  const t = await getTranslations('retaliation')
  const packName = await packNamer()
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  const { deadline, witnesses } = record
  return (
    <Card className="grid gap-2">
      <p className="font-semibold">
        {withName && `${record.called ?? t('group')}: `}
        {t('line', { kind: t(`kind.${record.kind}`), date: day(record.happenedOn) })}
      </p>
      {record.said && <p className="whitespace-pre-wrap">{record.said}</p>}
      <p className="text-sm">
        {witnesses.length > 0
          ? t('seen', { names: format.list(witnesses.map(({ called }) => called)) })
          : t('seenNobody')}
      </p>
      <div className="grid gap-1 rounded-card bg-sunken p-3 text-sm">
        {deadline ? (
          <>
            <p className="font-semibold">
              {deadline.daysLeft >= 0
                ? t('deadline.until', { date: day(deadline.on), days: deadline.daysLeft })
                : t('deadline.over', { date: day(deadline.on) })}
            </p>
            <p>{t('deadline.check')}</p>
            <p className="text-ink-muted">
              {t('deadline.source', {
                pack: packName(deadline.packId),
                source: deadline.fact.source,
                status: t(`deadline.status.${deadline.fact.status}`),
                date: day(deadline.fact.reviewedOn),
              })}
              {deadline.isOld && ` ${t('deadline.old')}`}
            </p>
          </>
        ) : (
          <p>{t('deadline.none')}</p>
        )}
      </div>
      <div>
        <WithMessages>
          <TakeBackButton
            input={{ driveId, retaliationId: record.retaliationId }}
            label={t('takeBack')}
            done={t('takenBack')}
            action={withdraw}
          />
        </WithMessages>
      </div>
    </Card>
  )
}
