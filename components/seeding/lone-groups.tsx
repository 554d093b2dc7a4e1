import { getLocale, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import type { LoneGroup } from '@/lib/seeding/lone-group'
import { CallTogetherSheet } from './call-together-sheet'

type Props = {
  groups: readonly LoneGroup[]
  action: (command: SentCommand) => Promise<Result<unknown>>
}

/** Where enough people are alone for one call with all of them: nobody has to wait for a call of their own. */
export async function LoneGroups({ groups, action }: Props) {
  const t = await getTranslations('intake.board.lone')
  const languages = new Intl.DisplayNames([await getLocale()], { type: 'language' })
  if (groups.length === 0) return null
  return (
    <Section title={t('title')}>
      {groups.map(({ locale, people, waiting }) => (
        <Card key={locale} className="flex flex-wrap items-center justify-between gap-4">
          <p className="max-w-words">
            {t('text', { waiting, people: people.length, language: languages.of(locale) ?? locale })}
          </p>
          <CallTogetherSheet language={locale} people={people.length} action={action} />
        </Card>
      ))}
    </Section>
  )
}
