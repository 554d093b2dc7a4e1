'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ChipChoice } from '@/components/ui/chip-choice'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'

type Props = { called: string; chosen: readonly string[] }

/** Which languages somebody speaks, by the names that the browser has for them. Read with `form.list('languages')`. */
export function LanguagesField({ called, chosen }: Props) {
  const t = useTranslations('workers.languages')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  return (
    <ChipChoice
      multiple
      name="languages"
      legend={t('legend', { name: called })}
      help={t('help')}
      defaultValue={[...chosen]}
      options={SPOKEN_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
    />
  )
}
