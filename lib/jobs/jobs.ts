/**
 * What happens by itself, in this order: facts that were dated ahead come due, offers and proposals run out, a week's counts are kept, coaches are
 * reminded, and what nobody needs any more goes. Each is one function of `prisma/job-functions.sql`; running one twice changes nothing.
 */
export const JOBS = [
  'facts',
  'offers',
  'buddies',
  'pulse',
  'nudges',
  'sign_ins',
  'readings',
  'laid_aside',
  'devices',
  'intakes',
  'voter_lists',
] as const
export type JobName = (typeof JOBS)[number]

/** How long a served instance waits between two runs. */
export const JOBS_EVERY_MS = 60 * 60_000
