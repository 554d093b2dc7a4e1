import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { PageSteps } from '@/components/ui/page-steps'
import { columnTexts } from '@/components/workers/column-texts'
import { PeopleList } from '@/components/workers/people-list'
import { personEntry } from '@/components/workers/person-entry'
import { SaveViewSheet } from '@/components/workers/save-view-sheet'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { listHref, searchOf } from '@/lib/workers/lists/list-address'
import { isEverybody } from '@/lib/workers/lists/people-filter'
import type { AboutList } from './about-list'
import { findPeopleAction } from './actions'
import { BULK_ACTIONS } from './bulk-actions'
import { allIdsAction, saveViewAction } from './list-actions'

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

/** The people themselves, one's own first, and what can be done with the list: keep it, take it out, go on to the next page. */
export async function ListPeople(about: AboutList) {
  const { driveId, isCommittee, filter, columns, first, page, colleagues, cells, today } = about
  const t = await getTranslations('workers.list')
  const texts = await columnTexts(about)
  const entry = await personEntry({ ...about, texts })
  const groups = (['mine', 'others'] as const).map((key) => {
    const people = page.people.filter(({ isMine }) => isMine === (key === 'mine'))
    const count = key === 'mine' ? people.length : page.othersInAll
    return { key, title: t(key, { count }), rows: people.map(entry) }
  })
  const address = searchOf(filter, columns)
  return (
    <>
      <WithMessages of={[...LIST_MESSAGES, ...WORK_MESSAGES]}>
        {(columns || !isEverybody(filter)) && (
          <div className="-ml-4">
            <SaveViewSheet
              {...{ driveId, address }}
              mayShare={isCommittee ? 'with_committee' : 'no'}
              save={saveViewAction}
            />
          </div>
        )}
        <PeopleList
          key={address}
          {...{ driveId, groups }}
          heads={columns?.map(texts.head) ?? null}
          inAll={page.found}
          elsewhere={page.isInParts ? { find: findPeopleAction.bind(null, driveId), cells, today } : null}
          work={{
            ...{ today, cells, colleagues },
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
          {(await getTranslations('lists'))('takeOut')}
        </LinkButton>
      )}
    </>
  )
}
