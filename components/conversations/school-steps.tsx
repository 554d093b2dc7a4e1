import { getTranslations } from 'next-intl/server'
import type { ConversationSchool } from '@/lib/conversations/schools'

/** The steps of one school as a memory aid, folded away until somebody wants them. */
export async function SchoolSteps({ school }: { school: ConversationSchool }) {
  const t = await getTranslations('conversations.school')
  return (
    <details className="rounded-card border border-line bg-sunken">
      <summary className="flex min-h-12 cursor-pointer items-center rounded-card px-4 font-semibold">
        {t('title')}
      </summary>
      <div className="grid gap-2 border-line border-t p-4 text-sm">
        <p className="text-ink-muted">{t('note')}</p>
        <ol className="grid list-decimal gap-1 pl-5">
          {school.steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <p className="text-ink-muted text-xs">{school.source}</p>
      </div>
    </details>
  )
}
