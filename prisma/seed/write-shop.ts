import { KNOWN_ISSUES } from '@/lib/conversations/issues'
import { driveKey } from '@/lib/vault/key-name'
import type { DriveSeeding } from './seeded-drive'
import { dayAgo, momentAgo, sealed } from './seeding'

/** Adds sites, departments, shifts, labels, cells and headcounts of a drive. */
export function drawShop(about: DriveSeeding): void {
  const { story, drive, random, rows } = about
  const parts = {
    site: new Map<string, string>(),
    department: new Map<string, string>(),
    shift: new Map<string, string>(),
  }
  const partId = (table: keyof typeof parts, name: string | undefined): string | null => {
    if (name === undefined) return null
    const known = parts[table].get(name)
    if (known) return known
    const id = random.id()
    const words = sealed(about, driveKey(drive.id), table, id, { name })
    rows.add(table, { drive_id: drive.id, id, words, version: 1, position: parts[table].size })
    parts[table].set(name, id)
    return id
  }
  for (const [position, cell] of story.cells.entries()) {
    const id = random.id()
    drive.cells[cell.key] = id
    rows.add('cell', {
      drive_id: drive.id,
      id,
      site_id: partId('site', cell.site),
      department_id: partId('department', cell.department),
      shift_id: partId('shift', cell.shift),
      position,
    })
    if (cell.people !== undefined) {
      estimate(about, { cell_id: id, people: cell.people, source: 'schedule', ago: story.startedAgo - 5 })
    }
  }
  for (const headcount of story.headcounts) estimate(about, { cell_id: null, ...headcount })
  addLabels(about)
}

function estimate(
  about: DriveSeeding,
  { ago, ...estimate }: { cell_id: string | null; people: number; source: string; ago: number },
): void {
  about.rows.add('headcount_estimate', {
    drive_id: about.drive.id,
    id: about.random.id(),
    ...estimate,
    on_date: dayAgo(about, ago),
    recorded_at: momentAgo(about, ago),
    recorded_by: about.drive.stewardId,
  })
}

/** Well-known issues by code, the drive's own in its words, and social groups. Ids of issues are kept on the drive. */
function addLabels(about: DriveSeeding): void {
  const { story, drive, random, rows, issueIds } = about
  const add = (kind: string, position: number, word: { code: string } | { name: string }) => {
    const id = random.id()
    const words = 'name' in word ? sealed(about, driveKey(drive.id), 'label', id, word) : null
    const code = 'code' in word ? word.code : null
    rows.add('label', { drive_id: drive.id, id, kind, code, words, version: 1, position })
    return id
  }
  for (const [position, code] of KNOWN_ISSUES.entries()) issueIds.set(code, add('issue', position, { code }))
  for (const [index, name] of (story.ownIssues ?? []).entries()) {
    issueIds.set(`own${index}`, add('issue', KNOWN_ISSUES.length + index, { name }))
  }
  for (const [position, name] of (story.socialGroups ?? []).entries()) add('social_group', position, { name })
}
