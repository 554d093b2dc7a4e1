import { now } from '@/lib/clock'
import { sqlOn } from '@/lib/db/sql'
import { JOBS, JOBS_EVERY_MS } from '@/lib/jobs/jobs'
import { runJobs } from '@/lib/jobs/run-jobs'
import { describeThrown, log } from '@/lib/log'
import { withClient } from '../database/with-client'

/**
 * Runs all jobs now and every hour, as the account of the app, until this process ends. A run that fails is logged and the next one
 * comes; of several servers of one instance, one works and the others find nothing to do.
 */
export function startJobTimer(appUrl: string): void {
  const run = () =>
    withClient(appUrl, (client) => runJobs(sqlOn(client), JOBS, now())).catch((error: unknown) =>
      log.error({ ...describeThrown(error), requestId: 'jobs' }),
    )
  void run()
  setInterval(run, JOBS_EVERY_MS).unref()
}
