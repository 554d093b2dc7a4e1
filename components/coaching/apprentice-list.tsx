import { getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { APPRENTICE_SESSIONS, type Apprenticeship, isReady } from '@/lib/coaching/admission/apprenticeship'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'

type Props = {
  apprentices: readonly (Apprenticeship & { userId: string; name: string; mayConfirm: boolean })[]
  confirm: (command: SentCommand) => Promise<Result<unknown>>
}

/** Apprentice coaches, how far each is, and who is ready. Put it inside messages `coaching`. */
export async function ApprenticeList({ apprentices, confirm }: Props) {
  const t = await getTranslations('coaching.apprentice')
  return (
    <List label={t('title')}>
      {apprentices.map(({ userId, name, mayConfirm, ...far }) => (
        <li
          key={userId}
          className="flex flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-2.5 last:border-b-0"
        >
          <span className="grid gap-0.5">
            <span className="font-semibold">{name}</span>
            <span className="text-ink-muted text-sm">
              {t('sessions', { held: far.sessions, of: APPRENTICE_SESSIONS })} ·{' '}
              {t(far.wasSeen ? 'seen' : 'notSeen')}
            </span>
          </span>
          {mayConfirm && isReady(far) && (
            <CommandButton
              action={confirm}
              input={{ coachId: userId }}
              label={t('confirm', { name })}
              done={t('confirmed', { name })}
            />
          )}
        </li>
      ))}
    </List>
  )
}
