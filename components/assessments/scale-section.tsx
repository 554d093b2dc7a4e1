import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Section } from '@/components/ui/section'
import type { Scale } from '@/lib/assessments/scale'
import { scaleWords } from '@/lib/assessments/scale-words'
import type { Result } from '@/lib/result'
import { ScaleSheet } from './scale-sheet'

type Props = {
  driveId: string
  scale: Scale
  /** `null` for those who do not choose. */
  choose: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** How the group calls where people stand, each step with its number, and the committee's way to change it. */
export async function ScaleSection({ driveId, scale, choose }: Props) {
  const t = await getTranslations('assessments.scale')
  const format = await getFormatter()
  const stand = await getTranslations('assessments.stand')
  const { offered, labels, numbers } = scaleWords({ ...scale, preset: usualWords(scale) }, stand, stand)
  const words = format.list(
    offered.map((each) => `${labels[each]} (${numbers[each]})`),
    { type: 'unit' },
  )
  return (
    <Section title={t('title')} note={t('note')}>
      <p>{t('now', { words })}</p>
      {choose && (
        <div>
          <WithMessages of={['assessments.scale']}>
            <ScaleSheet driveId={driveId} scale={scale} action={choose} />
          </WithMessages>
        </div>
      )}
    </Section>
  )
}

/** Here the number stands behind every word anyway. */
const usualWords = ({ preset }: Scale) => (preset === 'numbers' ? 'seedbed' : preset)
