import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import { employersOf } from '@/lib/workplaces/queries/employers'
import { coverageGrid } from '../coverage-grid'
import type { CoverageMap } from '../coverage-map'
import { coverageOn } from '../coverage-on'
import type { DriveCoverage } from '../drive-coverage'
import { employerGrid } from '../employer-grid'
import { type Employed, employedOn } from '../employer-on'
import { endOfDay } from '../end-of-day'
import { issuesByHeat } from '../issue-heat'
import type { IssueName } from '../issue-name'
import type { AskedDay, MapView } from '../map-address'
import { WHOLE_DRIVE_MEASURES } from '../map-measures'
import { coverageNowIn } from './coverage-now'
import { driveFacts } from './drive-facts'
import { employedNow } from './employed-now'
import { issueNamesIn } from './issue-names'
import { extrasNow, extrasOn, type Fetched } from './map-extras'
import { mapLabelsIn } from './map-labels'

/** What to show besides: the rows of the map, and what pace and issues need. `issueId` null: the issue named most. */
export type AskedView = Pick<MapView, 'side' | 'measure' | 'issueId'>

const PLAIN: AskedView = { side: 'area', measure: 'talkedTo', issueId: null }

/** The map of now, or of `asked`; `null` if there is no such drive for this session, or no past for this viewer. */
export function getCoverageMap(
  session: Session,
  driveId: string,
  now: Date,
  asked: AskedDay | null,
  view: AskedView = PLAIN,
): Promise<CoverageMap | null> {
  return asViewer(session, async (tx) => {
    const current = await coverageNowIn(tx, driveId, now)
    if (!current) return null
    const { partial } = current
    const today = current.coverage.onDate
    const labels = await mapLabelsIn(tx, driveId)
    const past = asked !== null && (asked.day < today || asked.by === 'then') ? asked : null
    if (past && partial) return null

    const employers = partial ? [] : await employersOf(tx, driveId)
    const byEmployer = view.side === 'employer' && employers.length > 0
    const { coverage, fetched, employed } = past
      ? await pastCoverage(tx, driveId, past, view)
      : {
          coverage: current.coverage,
          fetched: await presentExtras(tx, driveId, current, view),
          employed: byEmployer ? await employedNow(tx, driveId, today) : [],
        }
    const grid = coverageGrid(coverage, labels.places, view.side)
    const heat = issuesByHeat(fetched.issues)
    const names = heat.length > 0 ? await issueNamesIn(tx, driveId) : new Map<string, IssueName>()
    const shownIssue = heat.find(({ issueId }) => issueId === view.issueId) ?? heat[0]
    return {
      ...{ coverage, today, partial, firms: employers.length },
      labels: {
        ...labels,
        names: new Map([
          ...labels.names,
          ...employers.map(({ employerId, name }) => [employerId, name] as const),
        ]),
      },
      grid: byEmployer ? employerGrid(coverage, labels.places, employed, grid) : grid,
      extras: {
        ...inCells(fetched, coverage),
        onDate: coverage.onDate,
        issueId: shownIssue?.issueId ?? null,
      },
      issues: heat.map((issue) => ({ ...issue, name: names.get(issue.issueId) ?? null })),
    }
  })
}

/** People of a cell that is no longer in use count as not placed, as they do on the map. */
function inCells({ talks, issues }: Fetched, { cells }: DriveCoverage): Fetched {
  const known = new Set(cells.map(({ cellId }) => cellId))
  const placed = <Counted extends { cellId: string | null }>(counted: Counted): Counted =>
    counted.cellId !== null && known.has(counted.cellId) ? counted : { ...counted, cellId: null }
  return { talks: talks.map(placed), issues: issues.map(placed) }
}

const presentExtras = (
  tx: ViewerTx,
  driveId: string,
  { coverage, partial }: { coverage: DriveCoverage; partial: boolean },
  { measure }: AskedView,
): Promise<Fetched> =>
  // A worker leader's own talks are not what everybody talked about.
  extrasNow(
    tx,
    driveId,
    partial && WHOLE_DRIVE_MEASURES.includes(measure) ? 'talkedTo' : measure,
    coverage.onDate,
  )

async function pastCoverage(
  tx: ViewerTx,
  driveId: string,
  { day, by }: AskedDay,
  { measure, side }: AskedView,
): Promise<{ coverage: DriveCoverage; fetched: Fetched; employed: Employed[] }> {
  const timeZone = (await driveZoneIn(tx, driveId)) ?? 'UTC'
  const knownAt = by === 'then' ? endOfDay(day, timeZone) : null
  const facts = await driveFacts(tx, driveId, timeZone, knownAt)
  return {
    coverage: coverageOn(facts, day, knownAt),
    fetched: await extrasOn(tx, driveId, measure, { workers: facts.workers, day, knownAt }),
    employed: side === 'employer' ? employedOn(facts, day, knownAt) : [],
  }
}
