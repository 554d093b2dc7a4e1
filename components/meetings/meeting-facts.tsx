import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import type { Meeting } from '@/lib/meetings/meeting'
import { hostOf } from '@/lib/meetings/video-link'
import { lengthInWords } from './meeting-in-words'

/** Where a meeting is and how long it takes, with what can be done about it below. */
export async function MeetingFacts({ meeting, children }: { meeting: Meeting; children: ReactNode }) {
  const t = await getTranslations('meetings')
  const format = await getFormatter()
  const { place, link, minutes } = meeting
  const facts: [string, ReactNode][] = [
    [t('where'), place ?? (link ? null : t('noPlace'))],
    [
      t('video'),
      link && (
        <a
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-target items-center break-all text-accent underline underline-offset-4"
        >
          {t('openVideo', { host: hostOf(link) ?? link })}
        </a>
      ),
    ],
    [t('long'), lengthInWords(format, minutes)],
  ]
  return (
    <Card className="grid gap-5">
      <dl className="grid gap-3">
        {facts.map(
          ([label, fact]) =>
            fact && (
              <div key={label} className="grid gap-x-4 sm:grid-cols-[9rem_1fr] sm:items-center">
                <dt className="text-ink-muted text-sm">{label}</dt>
                <dd className="min-w-0">{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="flex flex-wrap gap-2">{children}</div>
    </Card>
  )
}
