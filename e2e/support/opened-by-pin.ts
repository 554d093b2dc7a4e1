import { meanwhile } from './offline-phone'

/** Puts the newest session of somebody where a PIN would have brought it: to the own list and the log. */
export const openedByPin = (userId: string): Promise<unknown> =>
  meanwhile(
    `update session set level = 'list' where id = (select id from session where user_id = $1 order by created_at desc limit 1)`,
    [userId],
  )
