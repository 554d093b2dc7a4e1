import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import type { Result } from '@/lib/result'
import type { PodTeam } from '@/lib/skills/pods/pod'

type Props = {
  pod: PodTeam & { meetings: { gatheringId: string; title: string; startsAt: Date }[] }
  timeZone: string
  leave: (command: SentCommand) => Promise<Result<unknown>>
}

/** One's own team of coaches: who is in it, and when it meets. */
export async function MyPod({ pod: { podId, name, members, meetings }, timeZone, leave }: Props) {
  const t = await getTranslations('pods')
  const format = await getFormatter()
  const me = members.find(({ isMe }) => isMe)
  const others = members.filter(({ isMe }) => !isMe).map((member) => member.name)
  return (
    <Card className="grid gap-3">
      <h3 className="font-semibold">{name}</h3>
      <p>{others.length === 0 ? t('onlyYou') : t('with', { names: format.list(others) })}</p>
      {meetings.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('noMeeting')}</p>
      ) : (
        <ul className="grid gap-1">
          {meetings.map(({ gatheringId, title, startsAt }) => (
            <li key={gatheringId}>
              {t('meeting', {
                title,
                time: format.dateTime(startsAt, {
                  ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
                  timeZone,
                }),
              })}
            </li>
          ))}
        </ul>
      )}
      {me && (
        <CommandButton
          action={leave}
          input={{ podId, memberId: me.memberId }}
          label={t('leave')}
          kind="plain"
          done={t('left')}
        />
      )}
    </Card>
  )
}
