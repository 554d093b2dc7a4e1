'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { addDays, type CalendarDate } from '@/lib/clock'
import type { Result } from '@/lib/result'

type Act = (command: SentCommand) => Promise<Result<unknown>>
export type NextTalkActions = {
  takeOn: Act
  /** Where the viewer may put people on others' lists. */
  assign: Act | null
}
type Props = {
  driveId: string
  today: CalendarDate
  person: { workerId: string; called: string }
  /** Who could have the talk besides the viewer; the one to ask first comes first. */
  colleagues: readonly { userId: string; name: string }[]
  actions: NextTalkActions
  /** With whom and why, in words. */
  children: ReactNode
}

/** So many days ahead a promise is dated unless somebody picks another day. */
const SOON_DAYS = 3

/** One talk worth having: why, and what to do about it. "Not now" puts it away until the page is opened again. */
export function NextTalkRow({ driveId, today, person, colleagues, actions, children }: Props) {
  const t = useTranslations('leaders.next')
  const [isPutAway, setPutAway] = useState(false)
  const { workerId, called } = person
  if (isPutAway) return null
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-[min(1rem,5vw)] py-3 last:border-b-0">
      <div className="grid min-w-0 flex-1 basis-56 gap-0.5">{children}</div>
      <div className="flex flex-wrap items-center gap-2">
        <Sheet trigger={t('willDo')} title={t('willTalk', { name: called })}>
          {(close) => (
            <ActionForm
              action={actions.takeOn}
              toInput={(form, newId) => ({
                driveId,
                workerId,
                commitmentId: newId('commitment'),
                dueOn: form.text('dueOn'),
              })}
              submitLabel={t('save')}
              doneMessage={t('promised', { name: called })}
              onDone={() => {
                close()
                setPutAway(true)
              }}
            >
              <DateField
                name="dueOn"
                label={t('by')}
                defaultValue={addDays(today, SOON_DAYS)}
                min={today}
                required
              />
            </ActionForm>
          )}
        </Sheet>
        {actions.assign && colleagues.length > 0 && (
          <Sheet trigger={t('ask')} title={t('askWho', { name: called })}>
            {(close) => (
              <ActionForm
                action={actions.assign ?? actions.takeOn}
                toInput={(form, newId) => ({
                  driveId,
                  workerId,
                  turfId: newId('turf'),
                  userId: form.text('userId'),
                })}
                submitLabel={t('askNow')}
                doneMessage={t('asked')}
                onDone={() => {
                  close()
                  setPutAway(true)
                }}
              >
                <Select
                  name="userId"
                  label={t('colleague')}
                  help={t('askHelp', { name: called })}
                  options={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))}
                  required
                />
              </ActionForm>
            )}
          </Sheet>
        )}
        <Button kind="plain" aria-label={t('notNowWith', { name: called })} onClick={() => setPutAway(true)}>
          <X aria-hidden className="size-5" />
        </Button>
      </div>
    </li>
  )
}
