import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import type { IntroductionState } from '@/lib/seeding/introduction'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Other = {
  intakeId: string
  held: 'mine' | 'free' | 'other' | 'drive'
  receivedAt: Date
  introduction: { introductionId: string; state: IntroductionState } | null
}
type Props = {
  intakeId: string
  others: readonly Other[]
  now: Date
  propose: Send
  make: Send
  drop: Send
}

/** Others who may be of the same workplace, and how far introducing them is. Nothing where there is nobody. */
export async function SameShopList({ intakeId, others, now, propose, make, drop }: Props) {
  const t = await getTranslations('intake.page.same')
  const board = await getTranslations('intake.board')
  const format = await getFormatter()
  if (others.length === 0) return null
  return (
    <Section title={t('title')} note={t('text')}>
      <ul aria-label={t('title')} className="grid gap-3">
        {others.map(({ intakeId: otherId, held, receivedAt, introduction }) => (
          <li key={otherId} className="grid gap-3 rounded-card border border-line bg-surface p-4">
            <p>{t(held, { when: format.relativeTime(receivedAt, now) })}</p>
            {introduction && <p className="font-semibold">{t(stateKey(introduction.state))}</p>}
            <div className="flex flex-wrap gap-3">
              {held === 'mine' && (
                <LinkButton href={`/network/intake/${otherId}`}>{board('open')}</LinkButton>
              )}
              {held === 'mine' && !introduction && (
                <CommandButton
                  action={propose}
                  input={{ firstId: intakeId, secondId: otherId }}
                  newIds={['introductionId']}
                  label={t('propose')}
                  done={t('proposed')}
                />
              )}
              {introduction?.state === 'agreed' && (
                <CommandButton
                  action={make}
                  input={{ introductionId: introduction.introductionId }}
                  label={t('make')}
                  kind="primary"
                  done={t('madeDone')}
                />
              )}
              {introduction?.state === 'open' && (
                <CommandButton
                  action={drop}
                  input={{ introductionId: introduction.introductionId }}
                  label={t('drop')}
                  kind="plain"
                  done={t('dropped')}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const stateKey = (state: IntroductionState) => (state === 'agreed' || state === 'made' ? state : 'open')
