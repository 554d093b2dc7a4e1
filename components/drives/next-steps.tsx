import { Circle, CircleCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { NextStep, StepName } from '@/lib/drives/next-steps'

const PLACES: Record<StepName, string> = {
  list_people: 'people',
  guess_headcount: 'shop',
  who_listens: 'people',
  first_talk: 'log',
  second_person: 'team',
  ask_coach: 'coach',
}

/** The lesson that stands beside a step, where there is one. */
const GUIDES: Partial<Record<StepName, string>> = {
  list_people: 'mapping',
  who_listens: 'mapping',
  first_talk: 'conversation',
  second_person: 'committee',
}

/** The checklist of a group: each step a place to go, with a short lesson beside it. */
export async function NextSteps({ driveId, steps }: { driveId: string; steps: readonly NextStep[] }) {
  const t = await getTranslations('drives')
  return (
    <ol className="overflow-hidden rounded-card border border-line bg-surface">
      {steps.map(({ name, done }) => (
        <li key={name} className="grid gap-1 border-line border-b px-4 py-3 last:border-b-0">
          <Link
            href={`/d/${driveId}/${PLACES[name]}`}
            className="flex min-h-target items-center gap-3 rounded-input font-semibold hover:text-accent"
          >
            {done ? (
              <CircleCheck aria-hidden className="size-6 shrink-0 text-accent" />
            ) : (
              <Circle aria-hidden className="size-6 shrink-0 text-ink-muted" />
            )}
            <span>
              {t(`steps.${name}.title`)}
              {done && <span className="sr-only"> {t('steps.done')}</span>}
            </span>
          </Link>
          {!done && (
            <p className="pl-9 text-sm text-ink-muted">
              {t(`steps.${name}.why`)}{' '}
              {GUIDES[name] && (
                <Link href={`/guides/${GUIDES[name]}`} className="text-accent underline underline-offset-4">
                  {t(`steps.${name}.guide`)}
                </Link>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
