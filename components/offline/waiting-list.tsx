'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { OpenFully } from '@/components/access/open-fully'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useConfirmIdentity } from '@/components/ui/confirm-identity'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { FOR_SIGN_IN, type WaitingEntry } from '@/lib/offline/queue-store'
import { trySending } from '@/lib/offline/send-loop'
import type { SendOutcome } from '@/lib/offline/send-waiting'
import { momentInWords } from './moment-in-words'
import { ReturnedEntryRow } from './returned-entry-row'
import { WaitingRow } from './waiting-row'

const OLD_MS = 2 * 24 * 3_600_000

/** What waits on this phone: since when, of whom by one letter, with a way to send it now or to delete it. What came back is on top. */
export function WaitingList({ entries }: { entries: readonly WaitingEntry[] }) {
  const t = useTranslations('offline')
  const format = useFormatter()
  // The offline page cannot ask: there the full sign-in is a page of its own.
  const asksHere = useConfirmIdentity() !== null
  const [outcome, setOutcome] = useState<SendOutcome | 'sending' | null>(null)
  const returned = entries.filter(({ state }) => state === 'refused')
  const waiting = entries.filter(({ state }) => state === 'waiting')
  const forSignIn = waiting.filter(({ code }) => code === FOR_SIGN_IN).length
  const [oldest] = waiting

  const send = async () => {
    setOutcome('sending')
    setOutcome((await trySending()) ?? 'later')
  }

  return (
    <div className="grid gap-6">
      {returned.length > 0 && (
        <section className="grid gap-3">
          <h3 className="font-semibold">{t('returned.title')}</h3>
          <p className="text-ink-muted text-sm">{t('returned.text')}</p>
          <List label={t('returned.title')}>
            {returned.map((entry) => (
              <ReturnedEntryRow key={entry.commandId} entry={entry} />
            ))}
          </List>
        </section>
      )}
      {oldest ? (
        <section className="grid gap-3">
          <p className="text-ink-muted text-sm">
            {t('waiting.text')}{' '}
            {oneFullStop(t('waiting.oldest', { time: momentInWords(format, oldest.madeAt) }))}
          </p>
          {forSignIn > 0 && (
            <Banner tone="warn" title={t('waiting.forSignIn.title', { count: forSignIn })}>
              <p>{t('waiting.forSignIn.text', { count: forSignIn })}</p>
              {asksHere ? (
                <OpenFully label={t('waiting.forSignIn.open')} kind="quiet" className="mt-3" />
              ) : (
                <LinkButton href="/confirm?to=/home" className="mt-3">
                  {t('waiting.forSignIn.open')}
                </LinkButton>
              )}
            </Banner>
          )}
          {isOld(oldest) && <Banner tone="warn">{t('waiting.old')}</Banner>}
          <List label={t('waiting.title')}>
            {waiting.map((entry) => (
              <WaitingRow key={entry.commandId} entry={entry} />
            ))}
          </List>
          <Button onClick={send} aria-disabled={outcome === 'sending'}>
            {t(outcome === 'sending' ? 'waiting.sending' : 'waiting.now')}
          </Button>
        </section>
      ) : (
        returned.length === 0 && <p>{t('waiting.none')}</p>
      )}
      <Outcome outcome={outcome} leadsToSignIn={forSignIn === 0} />
    </div>
  )
}

type OutcomeProps = {
  outcome: SendOutcome | 'sending' | null
  /** Not where the way to sign in stands above already. */
  leadsToSignIn: boolean
}

function Outcome({ outcome, leadsToSignIn }: OutcomeProps) {
  const t = useTranslations('offline.waiting')
  return (
    <div role="status" className="grid justify-items-start gap-2">
      {outcome === 'later' && <p>{t('later')}</p>}
      {outcome === 'update' && <p>{t('update')}</p>}
      {outcome === 'revoked' && <p>{t('revoked')}</p>}
      {outcome === 'sign_in' && (
        <>
          <p>{t('signIn')}</p>
          {leadsToSignIn && <LinkButton href="/sign-in">{t('signInLink')}</LinkButton>}
        </>
      )}
    </div>
  )
}

const isOld = ({ madeAt }: WaitingEntry): boolean => Date.now() - Date.parse(madeAt) > OLD_MS
