/** Asks a new worker to take over. Not `SKIP_WAITING`, which the worker's library would obey without looking. */
export const TAKE_OVER = 'TAKE_OVER'
