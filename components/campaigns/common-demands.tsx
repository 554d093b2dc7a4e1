import { getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import { RaiseDemandSheet } from './raise-demand-sheet'

type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  campaignId: string
  demands: readonly { demandId: string; text: string; target: string }[]
  /** The drive for which the viewer speaks; `null`: they only read. */
  speaksFor: string | null
  actions: { raise: Act; drop: Act }
}

/** What the groups of a campaign ask for together, and of whom. */
export async function CommonDemands({ campaignId, demands, speaksFor, actions }: Props) {
  const t = await getTranslations('campaigns.together')
  return (
    <Section
      title={t('demands')}
      note={t('demandsNote')}
      action={
        speaksFor && <RaiseDemandSheet driveId={speaksFor} campaignId={campaignId} action={actions.raise} />
      }
    >
      {demands.length === 0 ? (
        <p className="text-ink-muted">{t('noDemands')}</p>
      ) : (
        <List label={t('demands')}>
          {demands.map(({ demandId, text, target }) => (
            <ListRow
              key={demandId}
              title={text}
              context={target && t('of', { target })}
              trailing={
                speaksFor && (
                  <CommandButton
                    action={actions.drop}
                    input={{ driveId: speaksFor, campaignId, demandId }}
                    label={t('drop')}
                    kind="plain"
                    done={t('dropped')}
                  />
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  )
}
