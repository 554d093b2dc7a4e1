import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PrintAlone } from '@/components/ui/print-alone'
import type { CalendarDate } from '@/lib/clock'
import type { HandOff } from '@/lib/drives/hand-off/hand-off'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { HandedOverSheet } from './handed-over-sheet'
import { NoteHandOff } from './note-hand-off'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  today: CalendarDate
  handOff: HandOff
  actions: { agree: Send; handOver: Send; end: Send; note: Send }
}

/** One introduction: what it is to share, where it is, what was handed over, and what came of it. */
export async function HandOffCard({ driveId, today, handOff, actions }: Props) {
  const t = await getTranslations('handOff')
  const format = await getFormatter()
  const { handOffId, stage, to, why, shares, events } = handOff
  const step = (label: string, done: string, action: Send, kind: 'primary' | 'quiet') => (
    <ActionForm compact action={action} submitKind={kind} submitLabel={label} doneMessage={done}>
      <input type="hidden" name="driveId" value={driveId} />
      <input type="hidden" name="handOffId" value={handOffId} />
    </ActionForm>
  )
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold">{t('card.title', { kind: t(`to.${handOff.toKind}`), to })}</h2>
        <Chip tone={stage === 'handed' ? 'accent' : 'info'}>{t(`stage.${stage}`)}</Chip>
      </div>
      {why && <p>{why}</p>}
      <p className="text-ink-muted text-sm">
        {shares.length > 0
          ? t('card.shares', { list: format.list(shares.map((share) => t(`share.${share}`))) })
          : t('card.sharesNothing')}
      </p>
      {handOff.handed && (
        <PrintAlone label={t('sheet.print')}>
          <HandedOverSheet handed={handOff.handed} receipt={handOff.receipt} />
        </PrintAlone>
      )}
      {events.length > 0 && (
        <ul aria-label={t('card.events', { to })} className="grid gap-2">
          {events.map(({ eventId, kind, text, onDate }) => (
            <li key={eventId} className="grid gap-0.5">
              <span className="text-ink-muted text-sm">
                {t('card.event', { kind: t(`event.${kind}`), date: dayInWords(format, onDate, today) })}
              </span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {handOff.openPromises > 0 && <p>{t('card.openPromises', { count: handOff.openPromises })}</p>}
      <div className="flex flex-wrap gap-2">
        {stage === 'waits' &&
          !handOff.isProposer &&
          step(t('card.agree'), t('card.agreed'), actions.agree, 'primary')}
        {stage === 'ready' && step(t('card.handOver'), t('card.handedOver'), actions.handOver, 'primary')}
        {stage === 'handed' && <NoteHandOff {...{ driveId, handOffId, to, today, note: actions.note }} />}
        {stage !== 'ended' && step(t('card.end'), t('card.ended'), actions.end, 'quiet')}
      </div>
      {stage === 'waits' && handOff.isProposer && <p className="text-ink-muted text-sm">{t('card.waits')}</p>}
    </Card>
  )
}
