import { getTranslations } from 'next-intl/server'
import type { PaperPerson } from '@/lib/conversations/paper-sheets'

/** Who is behind which code: on the screen, closed until it is opened, and never printed. */
export async function CodeKey({ people }: { people: readonly PaperPerson[] }) {
  const t = await getTranslations('paper.pocket')
  return (
    <details className="no-print rounded-card border border-line bg-surface">
      <summary className="flex min-h-12 cursor-pointer items-center rounded-card px-4 font-semibold">
        {t('key')}
      </summary>
      <div className="grid gap-3 border-line border-t p-4">
        <p className="text-ink-muted text-sm">{t('showName')}</p>
        <dl className="columns-2 gap-6 sm:columns-3">
          {people.map(({ workerId, code, called }) => (
            <div key={workerId} className="flex break-inside-avoid gap-3 py-1">
              <dt className="font-semibold tabular">{code}</dt>
              <dd className="min-w-0">{called}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
