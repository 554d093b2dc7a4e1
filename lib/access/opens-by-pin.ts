const ID = '[0-9a-f-]{36}'

/** What of a group is about the own list, and the log. */
const OF_A_GROUP = new RegExp(
  `^/d/[^/]+(/(log|one-on-ones/new|people|people/new|people/${ID}|follow-ups|next|pocket-list|sheet|ways))?/?$`,
)

/** What is about several groups, or about coaching them. */
const OF_SEVERAL = /^\/(coaching|network|campaigns)(\/|$)/

/**
 * Whether a page has something to show after a PIN, by its path. Rows decide what is read; any other page of a group would read nothing
 * and say that there is nothing.
 */
export const opensByPin = (path: string): boolean =>
  path.startsWith('/d/') ? OF_A_GROUP.test(path) : !OF_SEVERAL.test(path)
