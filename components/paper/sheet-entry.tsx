'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DateField } from '@/components/ui/date-field'
import { FormStateContext } from '@/components/ui/form-state'
import { Section } from '@/components/ui/section'
import { Select } from '@/components/ui/select'
import { showToast } from '@/components/ui/toast-store'
import { addDays, type CalendarDate } from '@/lib/clock'
import { inOneLine, type Pickable } from '@/lib/conversations/log-about'
import { HINT_DAYS, type PaperPerson, plainCode, repeats } from '@/lib/conversations/paper-sheets'
import type { Message } from '@/lib/errors'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { EnteredRows } from './entered-rows'
import { EntryLine } from './entry-line'
import { BLANK_LINE, isSheetDay, type SheetLine, type SheetRow } from './sheet-row'
import { type SheetActions, useSheetRows } from './use-sheet-rows'

type Props = {
  driveId: string
  today: CalendarDate
  /** The people of the printed list, by code. */
  people: readonly PaperPerson[]
  /** Who may have talked besides whoever types. */
  talkers: readonly Pickable[]
  actions: SheetActions
  /** Looks for a code that is not on the list; `null` when this viewer does not reach it. */
  findCode: (driveId: string, code: string) => Promise<PaperPerson | null>
}

/** A returned sheet, line by line: each is saved on its own, can be taken back, and is never lost. */
export function SheetEntry({ driveId, today, people, talkers, actions, findCode }: Props) {
  const t = useTranslations('paper.enter')
  const [onDate, setOnDate] = useState<string>(today)
  const [talker, setTalker] = useState('')
  const [start, setStart] = useState({ line: BLANK_LINE, round: 0 })
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const sheet = useSheetRows(actions)

  const begin = (line: SheetLine) => {
    setStart(({ round }) => ({ line, round: round + 1 }))
    setTyped(line.code)
    setWrong(null)
  }
  const known = people.find(({ code }) => code === plainCode(typed))
  const entered = sheet.rows.flatMap(({ state, person }) => (state === 'undone' ? [] : person.code))
  const left = people.filter(({ code }) => !entered.includes(code))
  const isDay = isSheetDay(onDate, addDays(today, -HINT_DAYS + 1), today)

  const take = async (line: SheetLine) => {
    const code = plainCode(line.code)
    if (!code) return setWrong({ key: 'paper.enter.needCode' })
    if (!isDay) return
    const person =
      people.find((each) => each.code === code) ?? (await findCode(driveId, code).catch(() => null))
    if (!person) return setWrong({ key: 'paper.enter.unknown', params: { code } })
    begin(BLANK_LINE)
    await sheet.add(line, person, { driveId, onDate, talkerWorkerId: talker || null })
  }
  const undo = async (row: SheetRow) => {
    if (!(await sheet.undo(row))) showToast({ message: t('undoFailed') })
  }

  return (
    <div className="grid gap-8">
      <FormStateContext value={{ formId: 'sheet', fields: dayErrors(isDay), pending: false }}>
        <div className="grid max-w-words gap-4 sm:grid-cols-2">
          <DateField
            name="onDate"
            label={t('date')}
            defaultValue={today}
            min={addDays(today, -HINT_DAYS + 1)}
            max={today}
            onChange={setOnDate}
            required
          />
          <Select
            name="talker"
            label={t('talker')}
            empty={t('me')}
            options={talkers.map((person) => ({ value: person.id, label: inOneLine(person) }))}
            onChange={({ currentTarget }) => setTalker(currentTarget.value)}
            required
          />
        </div>
      </FormStateContext>
      <Card>
        <EntryLine
          key={start.round}
          start={start.line}
          today={today}
          hint={known ? hintFor(known, repeats(known, onDate, entered), t) : null}
          wrongCode={wrong}
          onCode={(code) => {
            setTyped(code)
            setWrong(null)
          }}
          onLine={take}
        />
      </Card>
      {people.length > 0 && (
        <Section
          title={t('left')}
          note={left.length > 0 ? t('leftNote') : t('allDone')}
          action={
            <p className="text-ink-muted text-sm">
              {t('count', { done: people.length - left.length, all: people.length })}
            </p>
          }
        >
          <div className="flex flex-wrap gap-2">
            {left.map(({ code }) => (
              <Button key={code} onClick={() => begin({ ...BLANK_LINE, code })} className="tabular">
                {code}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <Section title={t('rows')} note={sheet.rows.length > 0 ? t('destroy') : t('noRows')}>
        {sheet.rows.length > 0 && (
          <EnteredRows
            rows={sheet.rows}
            onAgain={sheet.sendAgain}
            onCorrect={(row) => {
              sheet.drop(row)
              begin(row.line)
            }}
            onUndo={undo}
          />
        )}
      </Section>
    </div>
  )
}

const dayErrors = (isDay: boolean): Record<string, Message[]> =>
  isDay ? {} : { onDate: [{ key: 'paper.enter.wrongDate', params: { days: HINT_DAYS } }] }

type Translate = (key: string, params: Record<string, string>) => string

function hintFor({ code, called }: PaperPerson, repeated: ReturnType<typeof repeats>, t: Translate): string {
  const who = oneFullStop(t('isWho', { code, name: called }))
  return repeated ? `${who} ${t(repeated, { name: called })}` : who
}
