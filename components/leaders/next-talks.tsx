import { getLocale, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { type NextTalkActions, NextTalkRow } from './next-talk-row'

type Talk = {
  workerId: string
  called: string
  why: Message[]
  who: { userId: string; why: Message[] }
  /** `null`: the viewer. */
  whoCalled: string | null
}
type Props = {
  driveId: string
  today: CalendarDate
  label: string
  talks: readonly Talk[]
  colleagues: readonly { userId: string; name: string }[]
  actions: NextTalkActions
}

const REASONS_SHOWN = 3

/** Whom to talk with next, each with the reasons in words and who should do it. Never a number. */
export async function NextTalks({ driveId, today, label, talks, colleagues, actions }: Props) {
  const [t, locale] = [await getTranslations(), await getLocale()]
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const inWords = (params: Message['params']) =>
    params?.language === undefined
      ? params
      : { ...params, language: languages.of(String(params.language)) ?? '' }
  return (
    <WithMessages of={['leaders.next', 'leaders.refused', 'conversations.refused']}>
      <List label={label}>
        {talks.map(({ workerId, called, why, who, whoCalled }) => {
          const say = ({ key, params }: Message) =>
            oneFullStop(
              t(key, {
                ...inWords(params),
                ...{ who: whoCalled ?? '', you: whoCalled === null ? 'yes' : 'no' },
              }),
            )
          const firstAsked = [...colleagues].sort(
            (a, b) => Number(b.userId === who.userId) - Number(a.userId === who.userId),
          )
          return (
            <NextTalkRow
              key={workerId}
              {...{ driveId, today, actions }}
              person={{ workerId, called }}
              colleagues={firstAsked}
            >
              <Link
                href={`/d/${driveId}/people/${workerId}`}
                className="justify-self-start rounded-input font-semibold hover:text-accent"
              >
                {called}
              </Link>
              <span>{why.slice(0, REASONS_SHOWN).map(say).join(' ')}</span>
              <span className="text-ink-muted text-sm">
                {[
                  whoCalled === null ? t('leaders.next.byYou') : t('leaders.next.by_', { who: whoCalled }),
                  ...who.why.slice(0, 2).map(say),
                ].join(' ')}
              </span>
            </NextTalkRow>
          )
        })}
      </List>
    </WithMessages>
  )
}
