import { getTranslations } from 'next-intl/server'
import { Fold } from '@/components/ui/fold'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { ModelDefinition } from '@/lib/drives/models/model-definition'
import { moduleIsOn } from '@/lib/drives/models/modules'
import { STRATEGY_PAGES, type StrategyPage } from '@/lib/drives/strategy-pages'

type Props = { driveId: string; model: ModelDefinition | null }

/** The pages that belong to the group's way of organizing; those of other ways are folded away and stay within reach. */
export async function StrategyPages({ driveId, model }: Props) {
  const t = await getTranslations('strategy.pages')
  const isOn = ({ module }: StrategyPage) => module === null || moduleIsOn(model, module)
  const rows = (pages: readonly StrategyPage[]) =>
    pages.map(({ name, path }) => (
      <ListRow key={name} href={`/d/${driveId}/${path}`} title={t(name)} context={t(`${name}Help`)} />
    ))
  const others = STRATEGY_PAGES.filter((page) => !isOn(page))
  return (
    <Section title={t('title')}>
      <List label={t('title')}>{rows(STRATEGY_PAGES.filter(isOn))}</List>
      {others.length > 0 && (
        <Fold title={t('others')}>
          <p className="text-ink-muted text-sm">{t('othersNote')}</p>
          <List label={t('others')}>{rows(others)}</List>
        </Fold>
      )}
    </Section>
  )
}
