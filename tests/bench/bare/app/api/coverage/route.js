import { COVERAGE, pool } from '../../database'

export async function GET() {
  return Response.json((await pool.query(COVERAGE)).rows)
}
