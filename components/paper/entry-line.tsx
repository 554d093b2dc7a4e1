'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { useScaleWords } from '@/components/assessments/scale-context'
import { Button } from '@/components/ui/button'
import { ChipChoice } from '@/components/ui/chip-choice'
import { DateField } from '@/components/ui/date-field'
import { FormStateContext } from '@/components/ui/form-state'
import { formValues } from '@/components/ui/form-values'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { addDays, type CalendarDate } from '@/lib/clock'
import { ANSWERS, ASK_KINDS } from '@/lib/conversations/asks'
import { ATTEMPT_OUTCOMES } from '@/lib/conversations/attempts'
import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import { STEP_KINDS } from '@/lib/conversations/next-steps'
import type { Message } from '@/lib/errors'
import { isTalk, readLine, type SheetLine } from './sheet-row'

type Props = {
  /** What the fields begin with: blank, a code that was chosen, or a line to be corrected. */
  start: SheetLine
  today: CalendarDate
  /** What is known about the code that is being typed. */
  hint: string | null
  wrongCode: Message | null
  onCode: (code: string) => void
  onLine: (line: SheetLine) => void
}

/** One line of a sheet in the order of the paper: code, how it went, where they stand, what matters, ask, next step. */
export function EntryLine({ start, today, hint, wrongCode, onCode, onLine }: Props) {
  const t = useTranslations()
  const { offered, labels } = useScaleWords()
  const [outcome, setOutcome] = useState(start.outcome)
  const [ask, setAsk] = useState(start.ask)
  const [step, setStep] = useState(start.step)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onLine(readLine(formValues(new FormData(event.currentTarget))))
  }
  const fields: Record<string, Message[]> = wrongCode ? { code: [wrongCode] } : {}
  const words = (from: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${from}.${value}`) }))

  return (
    <form onSubmit={send} noValidate autoComplete="off" className="grid gap-4">
      <FormStateContext value={{ formId: 'line', fields, pending: false }}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <TextField
            name="code"
            label={t('paper.enter.code')}
            defaultValue={start.code}
            autoCapitalize="characters"
            spellCheck={false}
            onChange={({ currentTarget }) => onCode(currentTarget.value)}
            autoFocus
            required
          />
          <Select
            name="outcome"
            label={t('paper.enter.outcome')}
            options={words('paper.enter', ['talked', ...ATTEMPT_OUTCOMES])}
            defaultValue={start.outcome}
            onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
            required
          />
          {isTalk({ outcome }) && (
            <Select
              name="stand"
              label={t('paper.enter.stand')}
              empty={labels.did_not_come_up}
              options={offered.map((value) => ({ value, label: labels[value] }))}
              defaultValue={start.stand}
              required
            />
          )}
        </div>
        <p role="status" className="text-sm">
          {hint}
        </p>
        {isTalk({ outcome }) && (
          <>
            <ChipChoice
              name="issues"
              legend={t('paper.enter.issues')}
              options={words('conversations.issue', KNOWN_ISSUES)}
              defaultValue={start.issues}
              multiple
              required
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <Select
                name="ask"
                label={t('paper.enter.ask')}
                empty={t('paper.enter.noAsk')}
                options={words('conversations.ask', ASK_KINDS)}
                defaultValue={start.ask}
                onChange={({ currentTarget }) => setAsk(currentTarget.value)}
                required
              />
              {ask && (
                <Select
                  name="answer"
                  label={t('paper.enter.answer')}
                  options={words('conversations.answer', ANSWERS)}
                  defaultValue={start.answer}
                  required
                />
              )}
              <Select
                name="step"
                label={t('paper.enter.step')}
                empty={t('paper.enter.noStep')}
                options={words('conversations.step', STEP_KINDS)}
                defaultValue={start.step}
                onChange={({ currentTarget }) => setStep(currentTarget.value)}
                required
              />
              {step && (
                <DateField
                  name="dueOn"
                  label={t('paper.enter.due')}
                  defaultValue={(start.dueOn || addDays(today, 7)) as CalendarDate}
                  required
                />
              )}
            </div>
          </>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" className="max-sm:w-full">
            {t('paper.enter.save')}
          </Button>
          <p className="text-ink-muted text-sm max-sm:hidden">{t('paper.enter.keys')}</p>
        </div>
      </FormStateContext>
    </form>
  )
}
