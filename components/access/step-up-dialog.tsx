'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef, useState } from 'react'
import { PasskeyButton } from './passkey-button'
import { askForPasskey } from './passkey-client'
import { PassphraseFields } from './passphrase-fields'
import { PlainForm } from './plain-form'
import { post, type SessionOutcome } from './session-client'
import { answerStepUp, stepUp } from './step-up-store'

const confirm = async (proof: object): Promise<SessionOutcome> => {
  const answer = await post('/api/session/confirm', proof)
  if (!('outcome' in answer)) return 'done'
  return answer.outcome === 'denied' ? 'wrong' : answer.outcome
}

const confirmByPasskey = async (): Promise<SessionOutcome> => {
  const used = await askForPasskey('confirm')
  return 'outcome' in used ? used.outcome : confirm({ assertion: used.assertion })
}

/** The question "Confirm it is you", open for as long as it is shown. */
export function StepUpDialog() {
  const t = useTranslations('access')
  const dialog = useRef<HTMLDialogElement>(null)
  const [what] = useState(() => stepUp.read()?.what ?? 'act')

  // Closed before it goes: the browser then gives focus back to where it was.
  useLayoutEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby="step-up-title"
      onCancel={() => answerStepUp(false)}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92dvh] w-full max-w-none overflow-y-auto rounded-t-[16px] border-line border-t bg-surface p-5 lg:inset-auto lg:top-1/2 lg:left-1/2 lg:w-[28rem] lg:-translate-x-1/2 lg:-translate-y-1/2 lg:rounded-card"
    >
      <div className="mb-4 flex items-center justify-between gap-3">
        <h2 id="step-up-title" className="text-lg font-semibold">
          {t('confirm.title')}
        </h2>
        <button
          type="button"
          aria-label={t('confirm.close')}
          onClick={() => answerStepUp(false)}
          className="grid size-12 shrink-0 place-items-center rounded-input hover:bg-sunken"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <div className="grid gap-5">
        <p className="text-ink-muted">{t(what === 'open' ? 'confirm.whyOpen' : 'confirm.why')}</p>
        <PasskeyButton label={t('signIn.passkey')} run={confirmByPasskey} onDone={() => answerStepUp(true)} />
        <details>
          <summary className="min-h-12 cursor-pointer py-3 font-semibold">{t('signIn.otherWay')}</summary>
          <PlainForm
            submitLabel={t('confirm.submit')}
            sendingLabel={t('signIn.sending')}
            send={(form) => confirm({ passphrase: form.text('passphrase'), code: form.text('code') })}
            onDone={() => answerStepUp(true)}
          >
            <PassphraseFields />
          </PlainForm>
        </details>
      </div>
    </dialog>
  )
}
