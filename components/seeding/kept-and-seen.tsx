import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import { SETTLED_WORDS_DAYS, WAITING_WORDS_DAYS } from '@/lib/seeding/published-constants'

const LINES = ['sealed', 'noTrace', 'gone', 'phone'] as const

/** What a stranger should know before they write: what is kept, for how long, and who opens it. */
export async function KeptAndSeen() {
  const t = await getTranslations('intake.public.kept')
  return (
    <Section title={t('title')}>
      <ul className="grid max-w-words list-disc gap-1.5 pl-5">
        {LINES.map((line) => (
          <li key={line}>{t(line, { settled: SETTLED_WORDS_DAYS, waiting: WAITING_WORDS_DAYS })}</li>
        ))}
      </ul>
    </Section>
  )
}
