import 'server-only'
import type { Sql } from '@/lib/db/sql'
import type { JobName } from './jobs'

/** One job that ran: how many rows it was about, or `null` where another process was at it. */
export type JobReport = { job: JobName; about: number | null }

/** Runs jobs one after the other, each in a transaction of its own, as of `moment`. The first that fails stops the rest. */
export async function runJobs(sql: Sql, jobs: readonly JobName[], moment: Date): Promise<JobReport[]> {
  const reports: JobReport[] = []
  for (const job of jobs) {
    const [row] = await sql<{ about: number | null }>`select app.run_job(${job}, ${moment}) as about`
    reports.push({ job, about: row?.about ?? null })
  }
  return reports
}
