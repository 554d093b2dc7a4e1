'use client'

import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useActionState, useId } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button, type ButtonKind } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { FormErrors } from '@/components/ui/form-errors'
import { FormStateContext } from '@/components/ui/form-state'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { AppError } from '@/lib/errors'
import { ReplyMessages } from './reply-messages'
import type { OpenReply, ReplyState } from './reply-state'

type Act = (before: ReplyState, form: FormData) => Promise<ReplyState>

/** From a code to what stands behind it: how it stands, messages, one question, and the way to delete everything. */
export function ReplyDesk({ act }: { act: Act }) {
  const t = useTranslations('intake.reply')
  const [state, submit, pending] = useActionState(act, { at: 'code', error: null, done: null, round: 0 })
  if (state.at === 'code')
    return (
      <div key={state.round} className="grid gap-6">
        {state.done && (
          <div role="status">
            <Banner tone="accent">{t('takeBack.done')}</Banner>
          </div>
        )}
        <ReplyForm
          submit={submit}
          pending={pending}
          error={state.error}
          ask="open"
          label={t('open')}
          kind="primary"
        >
          <TextField
            name="code"
            label={t('code')}
            help={t('codeHelp')}
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            required
          />
        </ReplyForm>
      </div>
    )

  const { code, page, done, error, round } = state
  const form = (ask: string, label: string, kind: ButtonKind, children?: ReactNode) => (
    <ReplyForm
      submit={submit}
      pending={pending}
      error={ask === 'write' ? error : null}
      code={code}
      {...{ ask, label, kind }}
    >
      {children}
    </ReplyForm>
  )
  return (
    <Fragment key={round}>
      <div role="status" className="grid gap-4">
        <Banner tone={page.status === 'start' ? 'accent' : 'info'}>
          <span className="text-base">
            {t(`status.${statusKey(page)}`, { hours: Math.max(page.hoursLeft, 1) })}
          </span>
        </Banner>
        {done && <p>{t(done === 'sent' ? 'sent' : 'introduce.saved')}</p>}
      </div>
      {page.startAt && (
        <LinkButton href={page.startAt} kind="primary" className="justify-self-start">
          {t('start')}
        </LinkButton>
      )}
      <Section title={t('messages')}>
        <ReplyMessages messages={page.messages} />
        {form(
          'write',
          t('send'),
          page.startAt ? 'quiet' : 'primary',
          <TextArea name="text" label={t('text')} help={t('textHelp')} rows={3} maxLength={1500} required />,
        )}
      </Section>
      <Section title={t('introduce.title')} note={t('introduce.text')}>
        {page.mayIntroduce !== null && (
          <p className="font-semibold">
            {t(page.mayIntroduce ? 'introduce.answeredYes' : 'introduce.answeredNo')}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          {form('yes', t('introduce.yes'), 'quiet')}
          {form('no', t('introduce.no'), 'quiet')}
        </div>
      </Section>
      <Fold title={t('takeBack.title')}>
        <p>{t('takeBack.text')}</p>
        {form('take_back', t('takeBack.button'), 'danger')}
      </Fold>
      {form('close', t('close'), 'plain')}
    </Fragment>
  )
}

function statusKey({ status, hoursLeft, startAt }: OpenReply): string {
  if (status === 'start') return startAt ? 'start' : 'startClosed'
  return (status === 'waiting' || status === 'taken') && hoursLeft < 0 ? `${status}Late` : status
}

type FormProps = {
  submit: (form: FormData) => void
  pending: boolean
  error: AppError | null
  code?: string
  ask: string
  label: string
  kind: ButtonKind
  children?: ReactNode
}

function ReplyForm({ submit, pending, error, code, ask, label, kind, children }: FormProps) {
  const formId = useId()
  return (
    <form
      id={formId}
      action={submit}
      autoComplete="off"
      aria-busy={pending}
      className="grid max-w-words gap-4"
    >
      <FormStateContext value={{ formId, fields: error?.fields ?? {}, pending }}>
        <FormErrors error={error} />
        {code !== undefined && <input type="hidden" name="code" value={code} />}
        <input type="hidden" name="ask" value={ask} />
        {children}
        <Button type="submit" kind={kind} aria-disabled={pending} className="justify-self-start">
          {label}
        </Button>
      </FormStateContext>
    </form>
  )
}
