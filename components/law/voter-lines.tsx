import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { Section } from '@/components/ui/section'
import type { ShownVoter } from '@/lib/law/voters/voter'
import { VoterSheet } from './voter-sheet'

type Props = Omit<Parameters<typeof VoterSheet>[0], 'voter'> & { lines: readonly ShownVoter[] }

/** Lines of the voter list that need somebody: who they are, or whether they should vote at all. */
export async function VoterLines({ lines, ...actions }: Props) {
  const t = await getTranslations('voters')
  if (lines.length === 0) return null
  return (
    <Section title={t('open.title')} note={t('open.note')}>
      <WithMessages of={['voters', 'conversations']}>
        <List label={t('open.title')}>
          {lines.map((voter) => (
            <li
              key={voter.voterId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5"
            >
              <div className="grid gap-0.5">
                <span className="font-semibold">{voter.name}</span>
                <span className="text-ink-muted text-sm">
                  {[voter.place, voter.called && t('open.maybe', { name: voter.called })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <div className="flex items-center gap-2">
                <Chip tone={voter.dispute ? 'warn' : 'info'}>
                  {voter.dispute ? t(`line.disputes.${voter.dispute}`) : t(`state.${voter.state}`)}
                </Chip>
                <VoterSheet {...{ voter, ...actions }} />
              </div>
            </li>
          ))}
        </List>
      </WithMessages>
    </Section>
  )
}
