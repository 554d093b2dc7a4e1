'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { type RefObject, type SubmitEvent, useState } from 'react'
import { readRating } from '@/components/assessments/read-rating'
import { StandFields } from '@/components/assessments/stand-fields'
import { Button } from '@/components/ui/button'
import { DateField } from '@/components/ui/date-field'
import { FormErrors } from '@/components/ui/form-errors'
import { FormStateContext } from '@/components/ui/form-state'
import { type FormValues, formValues } from '@/components/ui/form-values'
import { Select } from '@/components/ui/select'
import { askReason } from '@/lib/assessments/last-rating'
import { addDays, type CalendarDate } from '@/lib/clock'
import { type Goer, goersFor, type ListWorkPerson, listReason } from '@/lib/conversations/list-work'
import { refuseStepDate } from '@/lib/conversations/next-steps'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { goerKey } from './list-pieces'
import type { NoteFailure } from './use-list-notes'

/** So far ahead somebody is sent, unless the meeting says otherwise. */
const USUAL_DAYS = 7

/** Somebody on the chart who may know the person. */
export type Knower = { workerId: string; called: string }

type Props = {
  person: ListWorkPerson
  goers: readonly Goer[]
  /** Others than those who can go. */
  knowers: readonly Knower[]
  /** `own_list`: talks and lists of others are not known here, and nothing is said of them. */
  knownHere: 'all' | 'own_list'
  today: CalendarDate
  form: RefObject<HTMLFormElement | null>
  onSave: (form: FormValues) => Promise<NoteFailure | null>
}

/** One person, as large as a projector needs: who knows them, who goes next, where they stand. */
export function ListPerson({ person, goers, knowers, knownHere, today, form, onSave }: Props) {
  const t = useTranslations('list-work')
  const format = useFormatter()
  const [goes, setGoes] = useState('')
  const [error, setError] = useState<NoteFailure | null>(null)
  const [pending, setPending] = useState(false)
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const values = formValues(new FormData(event.currentTarget))
    const wanted = askReason(person.last, readRating(values, person.workerId))
    if (wanted) return setError({ code: 'invalid', fields: { 'assessment.reason': [wanted] } })
    const dueOn = values.text('dueOn') as CalendarDate
    const wrongDay = goes && (dueOn ? refuseStepDate(dueOn, today) : { key: 'forms.required' })
    if (wrongDay) return setError({ code: 'invalid', fields: { dueOn: [wrongDay] } })
    setPending(true)
    setError(await onSave(values))
    setPending(false)
  }
  const may = goersFor(person, goers)
  const known = [...goers, ...knowers].flatMap(({ workerId, called }) =>
    workerId && workerId !== person.workerId ? { value: workerId, label: called } : [],
  )
  const lists = goers.filter(({ userId }) => userId !== null && person.onListOf.includes(userId))
  const reason = listReason(person)
  const fields = error && error !== 'unreachable' ? (error.fields ?? {}) : {}

  return (
    <form
      id="person"
      ref={form}
      onSubmit={send}
      noValidate
      autoComplete="off"
      aria-busy={pending}
      className="grid gap-6"
    >
      <div className="grid gap-1">
        {knownHere === 'all' && (
          <>
            <p className={reason === 'disputed' ? 'font-semibold text-warn' : 'text-ink-muted'}>
              {t(`why.${reason}`, {
                date: person.lastTalkOn ? dayInWords(format, person.lastTalkOn, today) : '',
              })}
            </p>
            <p className="text-ink-muted">
              {t('onLists', { count: lists.length, names: format.list(lists.map(({ called }) => called)) })}
            </p>
          </>
        )}
        {person.leaveAlone && <p className="font-semibold text-warn">{t('boundary.leaveAlone')}</p>}
        {person.onlyUserId !== null && <p className="font-semibold text-warn">{t('boundary.onlyOne')}</p>}
      </div>
      <FormStateContext value={{ formId: 'person', fields, pending }}>
        <FormErrors error={error} />
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          <Select name="knows" label={t('knows')} empty={t('nobodyKnows')} options={known} required />
          {may.length > 0 && (
            <Select
              name="goes"
              label={t('goes')}
              empty={t('nobodyGoes')}
              options={may.map((goer) => ({
                value: goerKey(goer),
                label: goer.userId ? goer.called : t('withoutLogin', { name: goer.called }),
              }))}
              onChange={({ currentTarget }) => setGoes(currentTarget.value)}
              required
            />
          )}
          {goes && (
            <DateField
              name="dueOn"
              label={t('due')}
              defaultValue={addDays(today, USUAL_DAYS)}
              min={today}
              required
            />
          )}
        </div>
        <StandFields called={person.called} last={person.last} optional />
        <Button
          type="submit"
          kind="primary"
          aria-disabled={pending}
          className="max-sm:w-full sm:justify-self-start"
        >
          {t('save')}
        </Button>
      </FormStateContext>
    </form>
  )
}
