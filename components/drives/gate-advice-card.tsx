import { CircleCheck, TriangleAlert } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { GateAdvice, GateFacts, GateLine, GateShare } from '@/lib/drives/gate-advice'

type Props = {
  driveId: string
  facts: GateFacts
  advice: GateAdvice
  /** Names of areas and of metrics, by id. */
  names?: ReadonlyMap<string, string>
}

/** What the numbers say before people decide to go on: each line with what it is of and where it comes from. Never a lock. */
export async function GateAdviceCard({ advice, names }: Props) {
  const t = await getTranslations('strategy.gate')
  const law = await getTranslations('law.facts')
  const format = await getFormatter()
  const percent = (share: number | null) =>
    share === null ? '–' : format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const have = (kind: 'cards' | 'verified', { count, of, share }: GateShare) =>
    of === null ? t('noEstimate') : t(`have.${kind}`, { share: percent(share), count, of })
  const text = (line: GateLine): string => {
    if (line.kind === 'legal')
      return `${law(line.fact.key)}: ${t(`unit.${line.fact.unit}`, { value: line.fact.value ?? 0 })}. ${have('cards', line.measured)}`
    if (line.kind === 'preset')
      return `${t(`preset.${line.preset.id}`, { percent: line.preset.percent })} ${have(line.preset.measure, line.measured)}`
    if (line.kind === 'verified')
      return t('verified', { said: line.supporters.count, shown: line.verified.count })
    if (line.kind === 'blind') return t('blind', { count: line.cells.length })
    if (line.kind === 'condition') {
      const { metric, bound, need, result } = line.condition
      const number = (value: number) =>
        bound !== 'count_at_least' && (result === null ? need <= 1 : result.unit === 'share')
          ? percent(value)
          : format.number(value, { maximumFractionDigits: 1 })
      const what = { metric: names?.get(metric) ?? metric, need: number(need) }
      if (result === null) return t(`condition.${bound}`, { ...what, have: t('unknown') })
      const have = number(bound === 'count_at_least' ? result.count : result.value)
      const of =
        result.of === null || result.unit !== 'share'
          ? ''
          : t('countOf', { count: result.count, of: result.of })
      return `${t(`condition.${bound}`, { ...what, have })} ${of}`.trim()
    }
    const { tookPart, eligible, behind } = line.test
    const whole = t('test', {
      did: tookPart,
      of: eligible,
      share: percent(eligible ? tookPart / eligible : null),
    })
    const areas = behind.map(({ cellId, tookPart: did, eligible: could }) =>
      t('testBehind', { place: names?.get(cellId) ?? t('anArea'), did, of: could }),
    )
    return [whole, ...areas].join(' ')
  }
  const sourceOf = (line: GateLine): string | null => {
    if (line.kind === 'legal') return line.fact.source
    return line.kind === 'preset' ? line.preset.source : null
  }
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="font-semibold">{t('title')}</h2>
        <p className="text-ink-muted text-sm">{t('note')}</p>
      </div>
      <ul className="grid gap-3">
        {advice.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are never moved.
          <li key={index} className="flex items-start gap-2 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0">
            {line.reached ? (
              <CircleCheck aria-label={t('reached')} className="text-accent" />
            ) : (
              <TriangleAlert aria-label={t('notReached')} className="text-warn" />
            )}
            <span className="min-w-0">
              {text(line)}
              {sourceOf(line) && <span className="block text-ink-muted text-sm">{sourceOf(line)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {advice.lostThisWay.length > 0 && (
        <div className="grid gap-2 border-line border-t pt-4">
          <p className="font-semibold">{t('lost.title')}</p>
          {advice.lostThisWay.map(({ id, source }) => (
            <p key={id} className="text-sm">
              {t(`lost.${id}`)} <span className="text-ink-muted">{source}</span>
            </p>
          ))}
        </div>
      )}
      <p className="text-sm">{t('lawyer')}</p>
    </Card>
  )
}
