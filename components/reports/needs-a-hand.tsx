import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'

/** One area and why it could use somebody, in words. */
export type AreaInNeed = { key: string; name: string; why: string[]; href: string }

/** Areas that could use a hand: places, never people, so that nobody is counted against a colleague. */
export async function NeedsAHand({ areas }: { areas: readonly AreaInNeed[] }) {
  const t = await getTranslations('reports.hand')
  return (
    <Section title={t('title')} note={t('note')}>
      {areas.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <List label={t('title')}>
          {areas.map(({ key, name, why, href }) => (
            <ListRow key={key} title={name} context={why.join(' · ')} href={href} />
          ))}
        </List>
      )}
    </Section>
  )
}
