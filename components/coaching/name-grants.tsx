import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { GrantReason } from '@/lib/coaching/name-grant'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { GrantSheet } from './grant-sheet'

type Grant = {
  grantId: string
  code: string | null
  cellId: string | null
  area: string | null
  reason: GrantReason
  untilAt: Date
  revokedAt: Date | null
  isOpen: boolean
}
type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  timeZone: string
  grants: readonly Grant[]
  readings: readonly { at: Date; codes: readonly string[]; people: number }[]
  areas: readonly { cellId: string; name: string }[]
  grant: Send
  revoke: Send
}

/** What the coach may see by name, what they opened of it, and the committee's way to give and take back. */
export async function NameGrants({ driveId, timeZone, grants, readings, areas, grant, revoke }: Props) {
  const t = await getTranslations('grants')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone })
  const open = grants.filter(({ isOpen }) => isOpen)
  const over = grants.filter(({ isOpen }) => !isOpen)
  const whose = ({ code, cellId, area }: Grant) => ({
    scope: code ? 'person' : cellId ? 'area' : 'everybody',
    code: code ?? '',
    area: area ?? '',
  })
  return (
    <>
      <Section
        title={t('title')}
        note={t('note')}
        action={<GrantSheet driveId={driveId} areas={areas} action={grant} />}
      >
        {open.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
        {open.length > 0 && (
          <List label={t('title')}>
            {open.map((one) => (
              <ListRow
                key={one.grantId}
                title={t('open', whose(one))}
                context={t('until', { date: day(one.untilAt), reason: t(`reasons.${one.reason}`) })}
                trailing={
                  <CommandButton
                    action={revoke}
                    input={{ driveId, grantId: one.grantId }}
                    label={t('revoke')}
                    done={t('revoked')}
                  />
                }
              />
            ))}
          </List>
        )}
        {over.length > 0 && (
          <Fold title={t('past')}>
            <List label={t('past')}>
              {over.map((one) => (
                <ListRow
                  key={one.grantId}
                  title={
                    <span className="font-normal">
                      {t('over', {
                        ...whose(one),
                        ended: one.revokedAt ? 'revoked' : 'ended',
                        date: day(one.revokedAt ?? one.untilAt),
                      })}
                    </span>
                  }
                />
              ))}
            </List>
          </Fold>
        )}
      </Section>
      {grants.length > 0 && (
        <Section title={t('readings')}>
          {readings.length === 0 && <p className="text-ink-muted">{t('nothingRead')}</p>}
          {readings.length > 0 && (
            <List label={t('readings')}>
              {readings.map(({ at, codes, people }) => (
                <ListRow
                  key={at.toISOString()}
                  title={
                    <span className="font-normal">{t('read', { people, codes: codes.join(', ') })}</span>
                  }
                  context={format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
                />
              ))}
            </List>
          )}
        </Section>
      )}
    </>
  )
}
