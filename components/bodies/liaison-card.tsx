import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { LiaisonSees } from '@/lib/bodies/liaison'
import type { CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'
import { GrantLiaison } from './grant-liaison'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  driveId: string
  today: CalendarDate
  timeZone: string
  liaison: {
    userId: string
    called: string | null
    grants: readonly { grantId: string; what: LiaisonSees; untilAt: Date }[]
    looks: readonly { what: LiaisonSees; at: Date }[]
  }
  grant: Send
  revoke: Send
}

/** Somebody of a union: what they are let see, until when, and when they looked. */
export async function LiaisonCard({ driveId, today, timeZone, liaison, grant, revoke }: Props) {
  const t = await getTranslations('bodies.liaison')
  const format = await getFormatter()
  const { userId, called, grants, looks } = liaison
  return (
    <Card className="grid gap-3">
      <h2 className="font-semibold">{called ?? t('unnamed')}</h2>
      {grants.length === 0 && <p className="text-ink-muted">{t('nothing')}</p>}
      {grants.map(({ grantId, what, untilAt }) => (
        <div key={grantId} className="flex flex-wrap items-center justify-between gap-3">
          <p>
            {t('until', {
              what: t(`sees.${what}`),
              date: format.dateTime(untilAt, { day: 'numeric', month: 'short', timeZone }),
            })}
          </p>
          <TakeBackButton
            input={{ driveId, grantId }}
            label={t('revoke', { what: t(`sees.${what}`) })}
            done={t('revoked')}
            action={revoke}
          />
        </div>
      ))}
      <div>
        <GrantLiaison {...{ driveId, userId, today }} action={grant} />
      </div>
      {looks.length > 0 && (
        <ul className="grid gap-1 text-sm text-ink-muted">
          {looks.map(({ what, at }) => (
            <li key={at.toISOString()}>
              {t('looked', {
                what: t(`sees.${what}`),
                date: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
              })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
