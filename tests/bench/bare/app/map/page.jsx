import { COVERAGE, pool } from '../database'

export const dynamic = 'force-dynamic'

/** The same cells as the product's map, as a plain table. */
export default async function Page() {
  const { rows } = await pool.query(COVERAGE)
  return (
    <table>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.cell_id ?? index}>
            {[row.named, row.talked, row.assessed, row.supporters, row.verified, row.people].map(
              (count, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change
                <td key={column}>{count}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
