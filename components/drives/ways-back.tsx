import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { type WayBack, wayBackState } from '@/lib/drives/way-back'
import { type WayBackActions, WayBackRow } from './way-back-row'

type Props = {
  driveId: string
  ways: readonly WayBack[]
  /** Names of accounts of the group; `null` for one that gave none. */
  members: readonly { userId: string; name: string | null; isMe: boolean }[]
  timeZone: string
  actions: WayBackActions
}

/** Ways back that wait for somebody of the committee; nothing at all while there are none. */
export async function WaysBack({ driveId, ways, members, timeZone, actions }: Props) {
  if (ways.length === 0) return null
  const [t, format] = [await getTranslations('way-back'), await getFormatter()]
  const memberOf = (userId: string | null) => members.find((each) => each.userId === userId)
  const nameOf = (userId: string | null) => memberOf(userId)?.name ?? t('somebody')
  return (
    <Section title={t('waiting')} note={t('waitingNote')}>
      <ul aria-label={t('waiting')} className="grid gap-3">
        {ways.map((way) => {
          const name = nameOf(way.forUserId)
          const when = format.dateTime(way.expiresAt, { timeStyle: 'short', timeZone })
          const state = wayBackState(way)
          return (
            <WayBackRow
              key={way.inviteId}
              driveId={driveId}
              inviteId={way.inviteId}
              name={name}
              state={state}
              asked={t('asked', { who: nameOf(way.madeBy) })}
              progress={t(`state.${state}`, {
                ...{ name, when },
                who: nameOf(way.agreedBy),
                taken: way.takenBy ?? '',
              })}
              isMine={memberOf(way.madeBy)?.isMe ?? false}
              actions={actions}
            />
          )
        })}
      </ul>
    </Section>
  )
}
