import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { expect, test } from 'vitest'
import { AppShell } from '@/components/ui/app-shell'
import { DataTable } from '@/components/ui/data-table'
import { GridCell } from '@/components/ui/grid-cell'
import { GridTable } from '@/components/ui/grid-table'
import { ListRow } from '@/components/ui/list-row'
import { Meter } from '@/components/ui/meter'
import { PageHeader } from '@/components/ui/page-header'
import { Progress } from '@/components/ui/progress'
import { QuickExit } from '@/components/ui/quick-exit'
import { Sheet } from '@/components/ui/sheet'
import { StackedTable } from '@/components/ui/stacked-table'
import { Stat } from '@/components/ui/stat'
import { Timeline } from '@/components/ui/timeline'
import { Toasts } from '@/components/ui/toasts'
import { render } from '@/tests/support/render'

const shell = (path: string) =>
  render(
    <PathnameContext value={path}>
      <AppShell
        navLabel="Main menu"
        skipLabel="Skip"
        place="Alder"
        items={[
          { href: '/d/1/people', label: 'People', icon: 'people' },
          { href: '/d/1', label: 'Today', icon: 'house', exact: true },
        ]}
        centre={{ href: '/d/1/log', label: 'Log', icon: 'plus' }}
      >
        page
      </AppShell>
    </PathnameContext>,
  )

test('the menu says which page is open, also below it', () => {
  const current = /href="([^"]+)" aria-current="page"|aria-current="page"[^>]*href="([^"]+)"/g
  const open = (path: string) => [...shell(path).matchAll(current)].map(([, one, other]) => one ?? other)
  expect(new Set(open('/d/1/people/7'))).toEqual(new Set(['/d/1/people']))
  expect(new Set(open('/d/1'))).toEqual(new Set(['/d/1']))
  expect(open('/d/1/peopleless')).toEqual([])
})

test('the first thing to reach with the keyboard leads past the menu', () => {
  const html = shell('/d/1')
  expect(html.indexOf('href="#content"')).toBeLessThan(html.indexOf('<nav'))
  expect(html).toContain('<main id="content" tabindex="-1"')
})

test('no part writes a style attribute, which the page’s policy would drop', () => {
  const parts = [
    <Progress key="p" label="Reading" done={120} total={400} text="120 of 400 rows" />,
    <Meter
      key="m"
      parts={[
        { count: 80, look: 'filled' },
        { count: 60, look: 'hole' },
      ]}
      text="80 of 140"
    />,
    <Meter
      key="n"
      parts={[
        { count: 8, look: 'filled' },
        { count: 4, look: 'hole' },
      ]}
      text="8 of 12"
    />,
    <Sheet key="s" trigger="Open" title="Talk">
      x
    </Sheet>,
    <QuickExit key="q" />,
    <Toasts key="t" />,
  ]
  for (const part of parts) expect(render(part)).not.toMatch(/\sstyle=/)
})

test('progress is said in numbers', () => {
  const html = render(<Progress label="Reading" done={120} total={400} text="120 of 400 rows" />)
  expect(html).toContain(
    'role="progressbar" aria-valuemin="0" aria-valuemax="400" aria-valuenow="120" aria-valuetext="120 of 400 rows"',
  )
})

test('a meter draws one mark a person, a hole for each who is missing, and is read as a sentence', () => {
  const html = render(
    <Meter
      parts={[
        { count: 8, look: 'filled' },
        { count: 4, look: 'hole' },
      ]}
      text="8 of 12 talked to"
    />,
  )
  expect(html.match(/<circle/g)).toHaveLength(12)
  expect(html.match(/stroke-dasharray/g)).toHaveLength(4)
  expect(html).toContain('role="img" aria-label="8 of 12 talked to"')
})

test('a number stands with its denominator and date', () => {
  expect(render(<Stat label="Support" value="27%" of="54 of 200 · estimate of Nov 3" />)).toMatch(
    /27%.*54 of 200/,
  )
})

test('a grid is a table with heads, and a cell is read in words', () => {
  const html = render(
    <GridTable
      caption="Coverage"
      corner="Area"
      columns={[{ key: 'night', header: 'Night' }]}
      rows={[
        {
          key: 'dock',
          header: 'Dock',
          cells: (
            <GridCell level="unknown" text="Dock, night: 0 of 14, we know nobody">
              0/14
            </GridCell>
          ),
        },
      ]}
    />,
  )
  expect(html).toMatch(/<th scope="col"[^>]*>Night<\/th>/)
  expect(html).toMatch(/<th scope="row"[^>]*>Dock<\/th>/)
  expect(html).toMatch(
    /<td[^>]*><span class="[^"]*hatch[^"]*"><span class="sr-only">Dock, night: 0 of 14, we know nobody<\/span>/,
  )
})

test('a table that scrolls can be reached and is named', () => {
  const columns = [
    { key: 'area', header: 'Area', rowHeader: true, cell: (row: { area: string }) => row.area },
    { key: 'length', header: 'Letters', numeric: true, cell: (row: { area: string }) => row.area.length },
  ]
  const props = {
    caption: 'Areas',
    rows: [{ area: 'Dock' }],
    rowKey: (row: { area: string }) => row.area,
    columns,
  }
  const html = render(<DataTable {...props} />)
  expect(html).toContain('<section aria-label="Areas" tabindex="0"')
  expect(html).toMatch(/<th scope="row"[^>]*>Dock<\/th>/)
  expect(render(<StackedTable {...props} />)).toMatch(/<dt[^>]*>Letters<\/dt><dd>4<\/dd>/)
})

test('a page has one first heading, and a row is one link', () => {
  expect(render(<PageHeader title="My people" />).match(/<h1/g)).toHaveLength(1)
  const row = render(<ListRow href="/x" mark="D" title="Dana" context="nights" />)
  expect(row.match(/<a /g)).toHaveLength(1)
  expect(row).toContain('aria-hidden="true"')
})

test('a timeline gives machines the date and people the words', () => {
  const html = render(
    <Timeline label="History" items={[{ id: '1', dateTime: '2026-11-03', when: 'Nov 3', title: 'Talk' }]} />,
  )
  expect(html).toContain('<time dateTime="2026-11-03"')
})
