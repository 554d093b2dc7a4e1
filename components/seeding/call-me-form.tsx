'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useActionState, useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { ChipChoice } from '@/components/ui/chip-choice'
import { Fold } from '@/components/ui/fold'
import { FormErrors } from '@/components/ui/form-errors'
import { FormStateContext } from '@/components/ui/form-state'
import { Section } from '@/components/ui/section'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@/lib/i18n/language'
import { PEOPLE, REACHABLE, URGENCIES, WAYS } from '@/lib/seeding/intake-kinds'
import { SentCode } from './sent-code'
import type { SentForm } from './sent-form'

type Props = {
  title: string
  language: Language
  send: (before: SentForm, form: FormData) => Promise<SentForm>
  /** What stands before the form; gone once it is sent, so that nobody sees on a shared phone what it was about. */
  children: ReactNode
}

/** Somebody asks to be called: how, when, how many, how urgent, and no more than they like. Needs no script. */
export function CallMeForm({ title, language, send, children }: Props) {
  const t = useTranslations('intake')
  const [sent, submit, pending] = useActionState(send, null)
  const formId = useId()
  if (sent && 'code' in sent) return <SentCode code={sent.code} />

  const typed = sent?.typed ?? {}
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const options = (kind: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${kind}.${value}`) }))
  return (
    <>
      {children}
      <div id="call-me" className="scroll-mt-4">
        <Section title={title}>
          <form
            id={formId}
            action={submit}
            autoComplete="off"
            aria-busy={pending}
            className="grid max-w-words gap-6"
          >
            <FormStateContext value={{ formId, fields: sent?.error.fields ?? {}, pending }}>
              <FormErrors error={sent?.error ?? null} />
              <Fragment key={sent?.round ?? 0}>
                <SegmentedChoice
                  name="way"
                  legend={t('form.way')}
                  options={options('way', WAYS)}
                  defaultValue={text('way')}
                  required
                />
                <TextField
                  name="value"
                  label={t('form.value')}
                  help={t('form.valueHelp')}
                  sometimesNeeded
                  defaultValue={text('value')}
                  maxLength={120}
                />
                <ChipChoice
                  multiple
                  name="when"
                  legend={t('form.when')}
                  options={options('when', REACHABLE)}
                  defaultValue={typed.when ?? []}
                />
                <SegmentedChoice
                  name="people"
                  legend={t('form.people')}
                  options={options('people', PEOPLE)}
                  defaultValue={text('people')}
                  required
                />
                <ChipChoice
                  name="urgency"
                  legend={t('form.urgency')}
                  options={options('urgency', URGENCIES)}
                  defaultValue={text('urgency')}
                />
                <SegmentedChoice
                  name="locale"
                  legend={t('form.language')}
                  options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
                  defaultValue={text('locale') ?? language}
                  required
                />
                <Fold title={t('form.more')}>
                  <TextField name="firm" label={t('form.firm')} defaultValue={text('firm')} maxLength={100} />
                  <TextField
                    name="place"
                    label={t('form.place')}
                    help={t('form.placeHelp')}
                    defaultValue={text('place')}
                    maxLength={100}
                  />
                  <TextField
                    name="name"
                    label={t('form.name')}
                    help={t('form.nameHelp')}
                    defaultValue={text('name')}
                    maxLength={60}
                  />
                  <TextArea
                    name="about"
                    label={t('form.about')}
                    defaultValue={text('about')}
                    rows={4}
                    maxLength={1000}
                  />
                </Fold>
              </Fragment>
              <div className="sr-only" aria-hidden>
                <label>
                  {t('form.leave')}
                  <input name="website" tabIndex={-1} autoComplete="off" />
                </label>
              </div>
              <ClockField />
              <Button
                type="submit"
                kind="primary"
                aria-disabled={pending}
                className="max-sm:w-full sm:justify-self-start"
              >
                {t('form.send')}
              </Button>
            </FormStateContext>
          </form>
        </Section>
      </div>
    </>
  )
}

/** By which clock "evenings" are meant; empty where no script runs. */
function ClockField() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone
  }, [])
  return <input ref={field} type="hidden" name="timeZone" defaultValue="" />
}
