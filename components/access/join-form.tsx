'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Result } from '@/lib/result'
import { NewAccount } from './new-account'
import { OutcomeNotice } from './outcome-notice'
import type { SetPin } from './pin-offer'
import { PlainForm } from './plain-form'
import { post, type SessionOutcome, thisSession } from './session-client'
import { SignInPanel } from './sign-in-panel'
import { type TakenInviteState, WaitForApproval } from './wait-for-approval'

type Props = {
  signedIn: boolean
  /** An invite that whoever is signed in has taken already: nobody has answered yet, or it is over and that is the last they did. */
  before: TakenInviteState | null
  redeem: (given: { pass: string; name: string }) => Promise<Result<{ inviteId: string }>>
  taken: () => Promise<TakenInviteState[]>
  setPin: SetPin
  /** Inside an app the link stays whole, so that it can be opened in an ordinary browser. */
  keepsAddress: boolean
}

/** From an invite to a place in a group: the invite, who one is, what to be called, two digits to compare. */
export function JoinForm({ signedIn, before, redeem, taken, setPin, keepsAddress }: Props) {
  const t = useTranslations('access')
  const [secret, setSecret] = useState<string | null>(null)
  const [pass, setPass] = useState<string | null>(null)
  const [known, setKnown] = useState(signedIn)
  const [inviteId, setInviteId] = useState(before?.inviteId ?? null)
  const [outcome, setOutcome] = useState<SessionOutcome | null>(null)

  useEffect(() => {
    void thisSession().then((session) => session && setKnown(true))
  }, [])

  useEffect(() => {
    const readAddress = () => {
      if (window.location.hash.length < 2) return
      const found = /^#([\w-]{22})$/.exec(window.location.hash)?.[1]
      setOutcome(found ? null : 'no_invite')
      if (found) {
        setInviteId(null)
        setPass(null)
        setSecret(found)
      }
      if (!keepsAddress) window.history.replaceState(null, '', window.location.pathname)
    }
    readAddress()
    // A second link opened where this page is open already only changes the fragment.
    window.addEventListener('hashchange', readAddress)
    return () => window.removeEventListener('hashchange', readAddress)
  }, [keepsAddress])

  const show = async (shown: { secret: string } | { typed: string }): Promise<SessionOutcome> => {
    const answer = await post<{ pass: string }>('/api/session/invite', shown)
    if ('outcome' in answer) return answer.outcome === 'wrong' ? 'no_invite' : answer.outcome
    setPass(answer.value.pass)
    return 'done'
  }

  const openLink = async (link: string) => {
    const result = await show({ secret: link })
    setOutcome(result)
    if (result !== 'no_invite') return
    setSecret(null)
    setInviteId(before?.inviteId ?? null)
  }

  if (inviteId)
    return (
      <WaitForApproval
        inviteId={inviteId}
        before={before?.inviteId === inviteId ? before : null}
        taken={taken}
        setPin={setPin}
        leave={() => {
          setInviteId(null)
          setOutcome(null)
        }}
      />
    )

  if (pass && known) {
    return (
      <PlainForm
        primary
        submitLabel={t('join.take')}
        sendingLabel={t('signIn.sending')}
        send={async (form) => {
          const result = await redeem({ pass, name: form.text('name') }).catch(() => null)
          if (!result) return 'unreachable'
          if (!result.ok) return 'no_invite'
          setInviteId(result.value.inviteId)
          return 'done'
        }}
        onDone={() => setOutcome(null)}
      >
        <TextField name="name" label={t('join.name')} help={t('join.nameHelp')} required maxLength={40} />
      </PlainForm>
    )
  }

  if (pass) {
    return (
      <div className="grid gap-8">
        <section className="grid gap-4">
          <h2 className="text-lg font-semibold">{t('join.newHere')}</h2>
          <NewAccount door={{ kind: 'invite', pass }} onDone={() => setKnown(true)} />
        </section>
        <section className="grid gap-4">
          <h2 className="text-lg font-semibold">{t('join.knownHere')}</h2>
          <SignInPanel onDone={() => setKnown(true)} />
        </section>
      </div>
    )
  }

  if (secret) {
    return (
      <div className="grid gap-4">
        <OutcomeNotice outcome={outcome} />
        <p>{t('join.found')}</p>
        <Button kind="primary" wide onClick={() => void openLink(secret)}>
          {t('join.open')}
        </Button>
      </div>
    )
  }

  return (
    <div className="grid gap-5">
      <OutcomeNotice outcome={outcome} />
      <PlainForm
        primary
        submitLabel={t('join.open')}
        sendingLabel={t('signIn.sending')}
        send={(form) => {
          setOutcome(null)
          return show({ typed: form.text('code') })
        }}
        onDone={() => setOutcome(null)}
      >
        <TextField
          name="code"
          label={t('join.code')}
          help={t('join.codeHelp')}
          required
          autoCapitalize="characters"
          maxLength={30}
        />
      </PlainForm>
    </div>
  )
}
