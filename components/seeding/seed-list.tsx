import { Megaphone } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { SentCommand } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import type { Result } from '@/lib/result'
import { FEWEST_COUNTED } from '@/lib/seeding/published-constants'
import { SeedCard } from './seed-card'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Seed = ComponentProps<typeof SeedCard>['seed'] & { slug: string; answers: number | null }
type Props = {
  seeds: readonly Seed[]
  origin: string
  driveId: string | null
  save: Send
  close: Send
}

/** Public calls with their links. The network is told how many answered, from five on; a committee is not. */
export async function SeedList({ seeds, origin, driveId, save, close }: Props) {
  const t = await getTranslations('intake.calls')
  const share = (
    count: number | null,
    { kind, isClosed, fromGroup }: Pick<Seed, 'kind' | 'isClosed' | 'fromGroup'>,
  ) =>
    driveId === null && count === null && !isClosed
      ? t(`shareMore.${fromGroup ? 'public_call' : kind}`)
      : null
  const answers = (count: number | null) =>
    count === null ? t('fewAnswers', { count: FEWEST_COUNTED }) : t('answers', { count })
  if (seeds.length === 0)
    return (
      <EmptyState title={t('empty')} icon={<Megaphone />}>
        {t('emptyText')}
      </EmptyState>
    )
  return (
    <ul aria-label={t('title')} className="grid gap-4">
      {seeds.map(({ slug, answers: count, ...seed }) => (
        <li key={seed.seedId}>
          <SeedCard
            seed={seed}
            link={`${origin}/call/${slug}`}
            sheet={`/call/${slug}/sheet`}
            places={`${driveId === null ? '/network' : `/d/${driveId}`}/calls/${seed.seedId}`}
            answers={driveId === null ? answers(count) : null}
            next={share(count, seed)}
            change={seed.fromGroup === (driveId !== null) ? { driveId, save, close } : null}
          />
        </li>
      ))}
    </ul>
  )
}
