import { Signature } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { CardRegister } from '@/components/law/card-register'
import { EnterCards } from '@/components/law/enter-cards'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { StackedTable } from '@/components/ui/stacked-table'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getCards } from '@/lib/law/queries/cards'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { findWhoElseAction } from '../one-on-ones/actions'
import {
  challengeCardAction,
  completeCardAction,
  recordCardsAction,
  removeCardAction,
  restoreCardAction,
  withdrawCardAction,
} from './actions'

const ACTIONS = {
  complete: completeCardAction,
  withdraw: withdrawCardAction,
  challenge: challengeCardAction,
  remove: removeCardAction,
  restore: restoreCardAction,
}

/** Signed cards: how many count today and of whom, by area; the register for whoever keeps it. */
export default async function CardsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const t = await getTranslations('cards')
  const page = isDriveId(driveId) ? await getCards(viewer, driveId, now(), t('everybody')) : null
  if (!page) notFound()
  const format = await getFormatter()
  const share = (part: number, whole: number | null) =>
    whole ? format.number(part / whole, { style: 'percent' }) : t('unknown')
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/strategy`, label: t('back') }}
        action={
          page.register && (
            <WithMessages of={['cards', 'conversations']}>
              <EnterCards
                {...{
                  driveId,
                  today: page.today,
                  counted: page.kind,
                  asksForMore: page.electronicRule !== null,
                }}
                find={findWhoElseAction.bind(null, driveId)}
                record={recordCardsAction}
              />
            </WithMessages>
          )
        }
      />
      <Section title={t('now.title')} note={t('now.note')}>
        <div className="grid grid-cols-2 gap-4">
          <Stat
            label={t('now.ofUnit')}
            value={share(page.authorized, page.headcount)}
            of={
              page.headcount
                ? t('now.of', { cards: page.authorized, people: page.headcount })
                : t('now.noEstimate', { cards: page.authorized })
            }
          />
          <Stat
            label={t('now.ofNamed')}
            value={share(page.authorized, page.named || null)}
            of={t('now.ofList', { cards: page.authorized, people: page.named })}
          />
        </div>
      </Section>
      {page.authorized > 0 && (
        <StackedTable
          caption={t('byArea')}
          rows={page.byCell}
          rowKey={({ cellId }) => cellId ?? 'none'}
          columns={[
            {
              key: 'place',
              header: t('area'),
              rowHeader: true,
              cell: ({ place }) => place || t('notPlaced'),
            },
            { key: 'cards', header: t('cards'), numeric: true, cell: ({ cards }) => format.number(cards) },
            {
              key: 'of',
              header: t('people'),
              numeric: true,
              cell: ({ of }) => (of === null ? t('unknown') : format.number(of)),
            },
            { key: 'share', header: t('share'), numeric: true, cell: ({ cards, of }) => share(cards, of) },
          ]}
        />
      )}
      {page.authorized === 0 && !page.register && (
        <EmptyState title={t('none')} icon={<Signature aria-hidden />}>
          {t('noneText')}
        </EmptyState>
      )}
      {page.register === READ_ENOUGH && <ReadEnough />}
      {page.register && page.register !== READ_ENOUGH && (
        <CardRegister
          {...{ driveId, today: page.today, counted: page.kind }}
          {...{ rule: page.electronicRule, actions: ACTIONS }}
          {...page.register}
        />
      )}
      {!page.register &&
        page.authorized > 0 &&
        (page.carded === READ_ENOUGH ? (
          <ReadEnough />
        ) : (
          <Section title={t('carded.title')} note={t('carded.note')}>
            <p>{format.list(page.carded)}</p>
          </Section>
        ))}
      <p className="text-ink-muted text-sm">{t('law')}</p>
      <LinkButton href={`/d/${driveId}/voter-list`} className="justify-self-start">
        {t('toVoterList')}
      </LinkButton>
    </Page>
  )
}
