import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { ReadEnough } from '@/components/access/read-enough'
import { scaleWordsOf } from '@/components/assessments/scale-words-of'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { ColumnChooser } from '@/components/workers/column-chooser'
import { columnTexts } from '@/components/workers/column-texts'
import { ListLinks } from '@/components/workers/list-links'
import { ListQuestion } from '@/components/workers/list-question'
import { PeopleList } from '@/components/workers/people-list'
import { personEntry } from '@/components/workers/person-entry'
import { SaveViewSheet } from '@/components/workers/save-view-sheet'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { seesAll } from '@/lib/access/sees-all'
import { rolesIn } from '@/lib/access/viewer'
import { getScale } from '@/lib/assessments/queries/scale'
import { placeNames } from '@/lib/coverage/place-names'
import { NEW_HIRE_DAYS, QUIET_DAYS } from '@/lib/coverage/published-constants'
import { isDriveId } from '@/lib/drives/drive-id'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import { columnsShown } from '@/lib/workers/lists/columns'
import { type ListSearch, listHref, searchOf, UNFOLDED } from '@/lib/workers/lists/list-address'
import { isEverybody } from '@/lib/workers/lists/people-filter'
import { placesOf } from '@/lib/workers/lists/places-of'
import { readAddress } from '@/lib/workers/lists/read-address'
import { getPeoplePage } from '@/lib/workers/queries/people-page'
import { getColleagues } from '@/lib/workers/queries/saved-views'
import { findPeopleAction } from './actions'
import { BULK_ACTIONS } from './bulk-actions'
import { allIdsAction, saveViewAction } from './list-actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<ListSearch> }

const LIST_MESSAGES = [
  'workers.list',
  'workers.row',
  'workers.place',
  'workers.boundary',
  'assessments.stand',
]
const WORK_MESSAGES = [
  'lists.choose',
  'lists.bulk',
  'lists.outcome',
  'lists.why',
  'lists.save',
  'lists.columns',
]

/** People by name, one's own first, the others a page at a time: everybody, a ready-made list, or whomever a filter lets through. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const search = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const first = Math.max(0, Math.trunc(Number(search.from ?? 0)) || 0)
  const { filter, lost, ...asked } = readAddress(search)
  const unfolded = UNFOLDED.find((each) => each === search.more) ?? null
  const page = await getPeoplePage(viewer, driveId, { filter, first })
  if (!page) notFound()
  const columns = columnsShown(asked.columns, page.sight)
  const isCommittee = seesAll(viewer, driveId)
  const colleagues = isCommittee ? await getColleagues(viewer, driveId) : []
  const t = await getTranslations('workers')
  const lists = await getTranslations('lists')
  const today = await driveToday(viewer, driveId)
  const places = placesOf(page.labels)
  const cellName = placeNames(page.labels, t('place.whole'))
  const cells = page.labels.places.map(({ cellId }) => ({ id: cellId, name: cellName(cellId) }))
  const nameOf = (id: string) =>
    colleagues.find(({ userId }) => userId === id)?.name ??
    cells.find((cell) => cell.id === id)?.name ??
    page.labels.names.get(id)
  const scale = await scaleWordsOf(await getScale(viewer, driveId))
  const texts = await columnTexts({ today, scale, cellName, colleagues })
  const entry = await personEntry({ today, cellName, columns, texts })
  const groups = (['mine', 'others'] as const).map((key) => {
    const people = page.people.filter(({ isMine }) => isMine === (key === 'mine'))
    const count = key === 'mine' ? people.length : page.othersInAll
    return { key, title: t(`list.${key}`, { count }), rows: people.map(entry) }
  })
  const address = searchOf(filter, columns)
  return (
    <Page>
      <PageHeader
        title={t('list.title')}
        context={
          viewer.level === 'list'
            ? t('list.own', { count: page.inAll })
            : page.of.here === page.inAll
              ? t('list.context', { count: page.inAll })
              : t('list.parts', page.of)
        }
        action={
          <div className="flex flex-wrap gap-2 max-sm:w-full">
            {isCommittee && <LinkButton href={`/d/${driveId}/people/import`}>{t('list.import')}</LinkButton>}
            <LinkButton href={`/d/${driveId}/people/new`} kind="primary">
              {t('list.add')}
            </LinkButton>
          </div>
        }
      />
      {page.inAll === 0 ? (
        <EmptyState
          title={t(viewer.level === 'list' ? 'empty.own' : 'empty.title')}
          icon={<UsersRound aria-hidden />}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <ListLinks
            driveId={driveId}
            chosen={filter.list}
            columns={columns}
            inAll={page.inAll}
            counts={page.counts}
          />
          {lost > 0 && <Banner tone="warn">{lists('build.lost', { count: lost })}</Banner>}
          {filter.list && (
            <p className="max-w-words text-ink-muted">
              {lists(`named.${filter.list}.explains`, { days: QUIET_DAYS, newDays: NEW_HIRE_DAYS })}
            </p>
          )}
          <ListQuestion
            driveId={driveId}
            filter={filter}
            columns={columns}
            sources={{ places: { ...places, cells }, colleagues, sight: page.sight, scale }}
            nameOf={nameOf}
            found={page.found}
            unfolded={unfolded}
          />
          <ColumnChooser
            driveId={driveId}
            filter={filter}
            columns={columns}
            sight={page.sight}
            isUnfolded={unfolded === 'columns'}
          />
          {page.isHeldBack && <ReadEnough />}
          <WithMessages of={[...LIST_MESSAGES, ...WORK_MESSAGES]}>
            {(columns || !isEverybody(filter)) && (
              <div className="-ml-4">
                <SaveViewSheet
                  driveId={driveId}
                  address={address}
                  mayShare={isCommittee ? 'with_committee' : 'no'}
                  save={saveViewAction}
                />
              </div>
            )}
            <PeopleList
              key={address}
              driveId={driveId}
              groups={groups}
              heads={columns?.map(texts.head) ?? null}
              inAll={page.found}
              elsewhere={page.isInParts ? { find: findPeopleAction.bind(null, driveId), cells, today } : null}
              work={{
                today,
                cells,
                colleagues,
                inList: page.found,
                allIds: allIdsAction.bind(null, driveId, address),
                actions: BULK_ACTIONS,
              }}
            />
          </WithMessages>
          <PageSteps
            first={first}
            size={PEOPLE_A_PAGE}
            inAll={page.othersInAll}
            hrefFrom={(next) => listHref(driveId, filter, { columns, first: next })}
          />
          {isCommittee && (
            <LinkButton
              kind="plain"
              className="-ml-4 justify-self-start"
              href={[`/d/${driveId}/reports/list`, address].filter(Boolean).join('?')}
            >
              {lists('takeOut')}
            </LinkButton>
          )}
        </>
      )}
      {isCommittee && page.inAll > 1 && (
        <LinkButton href={duplicatesAddress.suggestions(driveId)} className="justify-self-start">
          {(await getTranslations('duplicates'))('toList')}
        </LinkButton>
      )}
    </Page>
  )
}
