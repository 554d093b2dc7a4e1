'use client'

import { useTranslations } from 'next-intl'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Sheet } from '@/components/ui/sheet'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { HAND_OFF_SHARES, HAND_OFF_TO } from '@/lib/drives/hand-off/hand-off'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  /** The decision that it follows from, in words; empty without one. */
  evidence: string
  propose: (command: SentCommand) => Promise<Result<unknown>>
}

/** Proposes an introduction: to whom, why, and exactly what they get. Put it inside messages `handOff`. */
export function ProposeHandOff({ driveId, evidence, propose }: Props) {
  const t = useTranslations('handOff')
  return (
    <Sheet trigger={t('propose.open')} triggerKind="primary" title={t('propose.title')}>
      {(close) => (
        <ActionForm
          className="grid gap-5"
          action={propose}
          toInput={(form, newId) => ({
            ...{ driveId, handOffId: newId('handOff'), toKind: form.text('toKind') },
            ...{ to: form.text('to'), why: form.text('why'), contact: form.text('contact') },
            shares: form.list('shares'),
          })}
          submitLabel={t('propose.save')}
          doneMessage={t('propose.saved')}
          onDone={close}
        >
          <SegmentedChoice
            stacked
            name="toKind"
            legend={t('propose.toKind')}
            required
            options={HAND_OFF_TO.map((value) => ({ value, label: t(`to.${value}`) }))}
          />
          <TextField name="to" label={t('propose.to')} required maxLength={120} />
          <TextArea name="why" label={t('propose.why')} defaultValue={evidence} maxLength={1000} />
          <SegmentedChoice
            stacked
            multiple
            name="shares"
            legend={t('propose.shares')}
            help={t('propose.sharesHelp')}
            options={HAND_OFF_SHARES.map((value) => ({ value, label: t(`share.${value}`) }))}
          />
          <TextField
            name="contact"
            label={t('propose.contact')}
            help={t('propose.contactHelp')}
            maxLength={200}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
