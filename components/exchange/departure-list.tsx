import { getFormatter, getTranslations } from 'next-intl/server'
import { v7 } from 'uuid'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import { type Departure, departureState } from '@/lib/exchange/departure'
import { AgreeForm, DownloadForm, type LeavingAction, PurgeForm, StopForm } from './take-away-forms'

type Props = {
  departures: readonly Departure[]
  driveId: string
  driveCode: string
  me: string
  now: Date
  timeZone: string
  isSteward: boolean
  actions: { agree: LeavingAction; cancel: LeavingAction; purge: LeavingAction }
}

/** What was asked for, with where it stands and what the reader can do about it. Nothing when nothing was. */
export async function DepartureList({ departures, ...rest }: Props) {
  const t = await getTranslations('takeaway')
  if (departures.length === 0) return null
  return (
    <Section title={t('open.title')}>
      {departures.slice(0, 6).map((departure) => (
        <OneDeparture key={departure.id} departure={departure} {...rest} />
      ))}
    </Section>
  )
}

type OneProps = Omit<Props, 'departures'> & { departure: Departure }

async function OneDeparture({
  departure,
  driveId,
  driveCode,
  me,
  now,
  timeZone,
  isSteward,
  actions,
}: OneProps) {
  const t = await getTranslations('takeaway')
  const format = await getFormatter()
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const state = departureState(departure, now)
  const stillOpen = state === 'needs_agreement' || state === 'waiting' || state === 'ready'
  const ids = { driveId, departureId: departure.id }
  return (
    <Card>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="font-semibold">{t(`open.${departure.kind}`)}</h3>
          <Chip>{t(`state.${state}`, { at: departure.readyAt ? time(departure.readyAt) : '' })}</Chip>
        </div>
        <p className="text-sm text-ink-muted">
          {t(departure.askedBy === me ? 'open.byYou' : 'open.at', { at: time(departure.askedAt) })}
        </p>
        {state === 'needs_agreement' && departure.askedBy !== me && (
          <>
            <p className="text-sm">{t(departure.kind === 'purge' ? 'purge.text' : 'take.text')}</p>
            {departure.kind === 'take_away' && <p className="text-sm">{t('take.warning')}</p>}
            <AgreeForm {...ids} kind={departure.kind} action={actions.agree} />
          </>
        )}
        {state === 'ready' && isSteward && departure.kind === 'take_away' && (
          <DownloadForm {...ids} commandId={v7()} />
        )}
        {state === 'ready' && isSteward && departure.kind === 'purge' && (
          <PurgeForm {...ids} driveCode={driveCode} action={actions.purge} />
        )}
        {stillOpen && <StopForm {...ids} action={actions.cancel} />}
      </div>
    </Card>
  )
}
