'use client'

import { useTranslations } from 'next-intl'
import { CheckField } from '@/components/ui/check-field'
import type { FormValues } from '@/components/ui/form-values'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { CardWords } from '@/lib/law/cards/electronic'

/** What is each signer's own, as it was typed; `place` comes before the names of the fields. */
export const readSignature = (form: FormValues, place = '') => ({
  name: form.text(`${place}name`),
  contact: form.text(`${place}contact`),
  phone: form.text(`${place}phone`),
})

/** What all cards of a stack have in common, as it was typed. */
export const readTerms = (form: FormValues, place = '') => ({
  text: form.text(`${place}text`),
  employer: form.text(`${place}employer`),
  declaration: form.text(`${place}declaration`),
  confirmed: form.flag(`${place}confirmed`),
})

type Props = { place?: string; words?: CardWords | null }

/** Who signed electronically and how to reach them away from work. Put it inside messages `cards`. */
export function SignatureFields({ place = '', words }: Props) {
  const t = useTranslations('cards.electronic')
  return (
    <>
      <TextField name={`${place}name`} label={t('name')} maxLength={120} defaultValue={words?.name} />
      <TextField
        name={`${place}contact`}
        label={t('contact')}
        help={t('contactHelp')}
        maxLength={200}
        inputMode="email"
        defaultValue={words?.contact}
      />
      <TextField
        name={`${place}phone`}
        label={t('phone')}
        maxLength={40}
        inputMode="tel"
        defaultValue={words?.phone}
      />
    </>
  )
}

/** What was signed, for which employer, and how that can be shown. Put it inside messages `cards`. */
export function TermsFields({ place = '', words }: Props) {
  const t = useTranslations('cards.electronic')
  return (
    <>
      <TextArea
        name={`${place}text`}
        label={t('text')}
        help={t('textHelp')}
        maxLength={2000}
        defaultValue={words?.text}
      />
      <TextField
        name={`${place}employer`}
        label={t('employer')}
        help={t('employerHelp')}
        maxLength={200}
        defaultValue={words?.employer}
      />
      <TextArea
        name={`${place}declaration`}
        label={t('declaration')}
        help={t('declarationHelp')}
        maxLength={2000}
        defaultValue={words?.declaration}
      />
      <CheckField
        name={`${place}confirmed`}
        label={t('confirmed')}
        help={t('confirmedHelp')}
        defaultChecked={words?.confirmed}
      />
    </>
  )
}
