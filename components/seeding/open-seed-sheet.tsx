'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { ActionForm, type SentCommand } from '@/components/ui/action-form'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import { Select } from '@/components/ui/select'
import { Sheet } from '@/components/ui/sheet'
import { INDUSTRIES } from '@/lib/coaching/industries'
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from '@/lib/i18n/language'
import type { Result } from '@/lib/result'
import { SEED_KINDS } from '@/lib/seeding/intake-kinds'
import { newSeedSlug } from '@/lib/seeding/seed-slug'
import { SeedFields } from './seed-fields'

type Props = {
  /** The committee that makes the call; `null` for the network. */
  driveId: string | null
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Makes a public call. Its address is made here and stays the same until it has been kept. */
export function OpenSeedSheet({ driveId, action }: Props) {
  const t = useTranslations('intake.calls')
  const industry = useTranslations('coaching.industry')
  const language = languageOf(useLocale())
  const slug = useRef('')
  return (
    <Sheet trigger={t('new')} triggerKind="primary" title={t('new')}>
      {(close) => (
        <ActionForm
          action={action}
          toInput={(form, newId) => {
            slug.current ||= newSeedSlug(crypto.getRandomValues(new Uint8Array(10)))
            return {
              ...(driveId === null ? {} : { driveId }),
              ...{ seedId: newId('seed'), slug: slug.current, kind: form.text('kind') },
              ...{ locale: form.text('locale'), industry: form.textOrNull('industry') },
              ...{ title: form.text('title'), firm: form.text('firm'), text: form.text('text') },
            }
          }}
          submitLabel={t('make')}
          doneMessage={t('made')}
          onDone={() => {
            slug.current = ''
            close()
          }}
        >
          <SeedFields />
          <SegmentedChoice
            name="locale"
            legend={t('language')}
            options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            defaultValue={language}
            required
          />
          <SegmentedChoice
            stacked
            name="kind"
            legend={t('kind')}
            options={SEED_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            defaultValue="public_call"
            required
          />
          <Select
            name="industry"
            label={t('industry')}
            empty={t('anyIndustry')}
            options={INDUSTRIES.map((value) => ({ value, label: industry(value) }))}
          />
        </ActionForm>
      )}
    </Sheet>
  )
}
