import { getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { Result } from '@/lib/result'
import { AddColleague } from './add-colleague'
import { RenameBody } from './rename-body'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Colleague = { userId: string; called: string | null }

type Props = {
  body: { driveId: string; bodyId: string; version: number }
  name: string
  /** The viewer. */
  userId: string
  isOpen: boolean
  secretaries: readonly Colleague[]
  colleagues: readonly Colleague[]
  actions: Record<'add' | 'end' | 'rename' | 'retire', Send>
}

/** Who keeps a list, and what they can change about it. */
export async function Secretaries({ body, name, userId, isOpen, secretaries, colleagues, actions }: Props) {
  const t = await getTranslations('bodies')
  const { version, ...where } = body
  const words = {
    ...{ open: t('secretaries.add'), who: t('secretaries.who'), save: t('secretaries.save') },
    ...{ saved: t('secretaries.saved'), unnamed: t('secretaries.unnamed') },
  }
  return (
    <Section
      title={t('secretaries.title')}
      action={
        colleagues.length > 0 && (
          <AddColleague input={where} {...{ colleagues, words }} action={actions.add} />
        )
      }
    >
      <List label={t('secretaries.title')}>
        {secretaries.map((each) => (
          <ListRow
            key={each.userId}
            title={each.userId === userId ? t('secretaries.you') : (each.called ?? t('secretaries.unnamed'))}
            trailing={
              secretaries.length > 1 && (
                <TakeBackButton
                  input={{ ...where, userId: each.userId }}
                  label={t('secretaries.end')}
                  done={t('secretaries.ended')}
                  action={actions.end}
                />
              )
            }
          />
        ))}
      </List>
      {isOpen && (
        <div className="flex flex-wrap gap-3">
          <RenameBody body={{ ...where, version }} name={name} action={actions.rename} />
          <TakeBackButton
            input={where}
            label={t('retire.open')}
            done={t('retire.done')}
            action={actions.retire}
          />
        </div>
      )}
    </Section>
  )
}
