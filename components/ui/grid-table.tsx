import type { ReactNode } from 'react'

type Row = { key: string; header: ReactNode; cells: ReactNode }
type Props = {
  caption: string
  corner: ReactNode
  columns: readonly { key: string; header: ReactNode }[]
  rows: readonly Row[]
}

/** A table of grid cells with row and column heads; scrolls sideways inside itself, the row heads stay. */
export function GridTable({ caption, corner, columns, rows }: Props) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
      tabIndex={0}
      className="relative overflow-x-auto rounded-card border border-line bg-surface p-2 print:break-inside-avoid print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 bg-surface px-2 py-1.5 text-left text-sm font-normal text-ink-muted"
            >
              {corner}
            </th>
            {columns.map(({ key, header }) => (
              <th key={key} scope="col" className="px-1 py-1.5 text-center text-sm font-semibold">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, header, cells }) => (
            <tr key={key}>
              <th
                scope="row"
                className="sticky left-0 z-10 max-w-40 bg-surface px-2 py-1 text-left text-sm font-semibold"
              >
                {header}
              </th>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
