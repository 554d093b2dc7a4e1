'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PickPeople } from '@/components/conversations/pick-people'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { DateField } from '@/components/ui/date-field'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import type { CalendarDate } from '@/lib/clock'
import type { Pickable } from '@/lib/conversations/log-about'
import { CARD_KINDS, CARD_METHODS, type CardKind } from '@/lib/law/cards/card'
import type { Result } from '@/lib/result'
import { readSignature, readTerms, SignatureFields, TermsFields } from './electronic-fields'

type Props = {
  driveId: string
  today: CalendarDate
  /** The kind that counts here: the one that is offered first. */
  counted: CardKind
  /** Whether a board here asks for more than the signature of a card that is signed electronically. */
  asksForMore: boolean
  find: FindPeople
  record: (command: SentCommand) => Promise<Result<unknown>>
}

/** Enters a stack of cards that were signed on one day. Put it inside messages `cards` and `conversations`. */
export function EnterCards({ driveId, today, counted, asksForMore, find, record }: Props) {
  const [t, electronic] = [useTranslations('cards.enter'), useTranslations('cards.electronic')]
  const [signers, setSigners] = useState<Pickable[]>([])
  const [kind, setKind] = useState<string>(counted)
  const [method, setMethod] = useState<string>('paper')
  const isAsked = asksForMore && kind === 'authorization' && method === 'electronic'
  return (
    <Sheet trigger={t('open')} triggerKind="primary" title={t('title')}>
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={record}
          toInput={(form, newId) => ({
            driveId,
            kind: form.text('kind'),
            method: form.text('method'),
            signedOn: form.text('signedOn'),
            electronic: isAsked ? readTerms(form, 'electronic.') : null,
            cards: signers.map(({ id }, at) => ({
              ...{ cardId: newId(id), workerId: id },
              signature: isAsked ? readSignature(form, `cards.${at}.signature.`) : null,
            })),
          })}
          submitLabel={t('save')}
          doneMessage={t('saved')}
          onDone={() => {
            setSigners([])
            close()
          }}
        >
          <SegmentedChoice
            stacked
            name="kind"
            legend={t('kind')}
            required
            defaultValue={kind}
            onChange={setKind}
            options={CARD_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <SegmentedChoice
            name="method"
            legend={t('method')}
            required
            defaultValue={method}
            onChange={setMethod}
            options={CARD_METHODS.map((value) => ({ value, label: t(`methods.${value}`) }))}
          />
          <DateField name="signedOn" label={t('signedOn')} required defaultValue={today} max={today} />
          <PickPeople
            name="cards"
            legend={t('who')}
            people={[]}
            without={[]}
            find={find}
            chosen={signers}
            onChange={setSigners}
          />
          {isAsked && (
            <>
              <p>{electronic('why')}</p>
              {signers.map(({ id, called }, at) => (
                <fieldset key={id} className="grid gap-5 rounded-card border border-line p-4">
                  <legend className="px-1 font-semibold">{called}</legend>
                  <SignatureFields place={`cards.${at}.signature.`} />
                </fieldset>
              ))}
              <TermsFields place="electronic." />
            </>
          )}
          <p className="text-ink-muted text-sm">{t('note')}</p>
        </ActionForm>
      )}
    </Sheet>
  )
}
