import { getFormatter, getTranslations } from 'next-intl/server'
import type { HandedOver } from '@/lib/drives/hand-off/hand-off'

type Props = { handed: HandedOver; receipt: string | null }

/** Exactly what was handed over, to read out or to print, with its receipt. */
export async function HandedOverSheet({ handed, receipt }: Props) {
  const [t, issues, demands] = [
    await getTranslations('handOff.sheet'),
    await getTranslations('conversations.issue'),
    await getTranslations('actions.demand.status'),
  ]
  const format = await getFormatter()
  const { counts } = handed
  const lines = [
    counts &&
      t('counts', {
        named: counts.named,
        headcount: counts.headcount === null ? t('unknown') : format.number(counts.headcount),
        talked: counts.talked,
        verified: counts.verified,
      }),
    handed.stage && t('stage', { stage: t(`stages.${handed.stage}`) }),
    handed.issues &&
      t('issues', {
        list: format.list(
          handed.issues.map(({ code, name, people }) =>
            t('issue', { name: code ? issues(code) : (name ?? ''), people }),
          ),
        ),
      }),
    handed.demands &&
      t('demands', {
        list: format.list(
          handed.demands.map(({ text, status }) => t('demand', { text, status: demands(status) })),
        ),
      }),
    handed.contact && t('contact', { contact: handed.contact }),
  ].filter(Boolean)
  return (
    <div className="grid gap-2 rounded-input bg-sunken p-4 text-sm">
      <p className="font-semibold">{t('title', { group: handed.group, date: handed.onDate })}</p>
      {lines.length === 0 ? <p>{t('nothing')}</p> : lines.map((line) => <p key={line as string}>{line}</p>)}
      {receipt && <p className="tabular text-ink-muted">{t('receipt', { receipt })}</p>}
    </div>
  )
}
