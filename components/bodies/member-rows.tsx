import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { Dues } from '@/lib/bodies/membership'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { firstLetter } from '@/lib/workers/first-letter'
import { EndOnSheet } from './end-on-sheet'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  body: { driveId: string; bodyId: string }
  today: CalendarDate
  members: readonly {
    membershipId: string
    called: string
    place: string | null
    fromOn: CalendarDate
    untilOn: CalendarDate | null
    dues: Dues
    isMember: boolean
    alsoIn: readonly string[]
  }[]
  end: Send
  withdraw: Send
}

/** The people on the list of a body, for whoever keeps it. */
export async function MemberRows({ body, today, members, end, withdraw }: Props) {
  const t = await getTranslations('bodies')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  return (
    <List label={t('page.list')}>
      {members.map(({ membershipId, called, place, fromOn, untilOn, dues, isMember, alsoIn }) => {
        const when = untilOn
          ? t('page.until', { from: day(fromOn), to: day(untilOn) })
          : t('page.since', { date: day(fromOn) })
        const input = { ...body, membershipId }
        return (
          <ListRow
            key={membershipId}
            mark={firstLetter(called)}
            title={called}
            context={[place, when, t(`dues.${dues}`)].filter(Boolean).join(' · ')}
            chips={
              alsoIn.length > 0 && <Chip tone="info">{t('page.also', { names: format.list(alsoIn) })}</Chip>
            }
            trailing={
              isMember && (
                <EndOnSheet
                  {...{ input, today }}
                  action={end}
                  words={{
                    ...{
                      open: t('leave.open'),
                      title: t('leave.title', { name: called }),
                      on: t('leave.on'),
                    },
                    ...{ save: t('leave.save'), saved: t('leave.saved') },
                  }}
                  also={
                    <TakeBackButton
                      input={input}
                      label={t('leave.takeBack')}
                      done={t('leave.takenBack')}
                      action={withdraw}
                    />
                  }
                />
              )
            }
          />
        )
      })}
    </List>
  )
}
