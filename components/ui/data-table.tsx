import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Right-aligned figures. */
  numeric?: boolean
  /** The cell that names the row. */
  rowHeader?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Shown instead of rows when there are none. */
  empty?: ReactNode
}

/** A plain table: caption, heads, row heads. Scrolls sideways inside itself on a narrow screen. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
      tabIndex={0}
      className="relative overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="bg-sunken">
          <tr>
            {columns.map(({ key, header, numeric }) => (
              <th
                key={key}
                scope="col"
                className={classNames(
                  'px-4 py-2.5 font-semibold whitespace-nowrap print:whitespace-normal print:px-1.5',
                  numeric ? 'text-right' : 'text-left',
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-t">
              {columns.map(({ key, cell, numeric, rowHeader }) =>
                rowHeader ? (
                  <th
                    key={key}
                    scope="row"
                    className="px-4 py-3 text-left font-semibold print:px-1.5 print:py-1"
                  >
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={classNames(
                      'px-4 py-3 print:px-1.5 print:py-1',
                      numeric && 'whitespace-nowrap text-right print:whitespace-normal',
                    )}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length} className="px-4 py-6 text-center text-ink-muted">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
