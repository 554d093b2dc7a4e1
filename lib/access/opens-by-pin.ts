const ID = '[0-9a-f-]{36}'

/** What of a group is about the own list, and the log. */
const OF_A_GROUP = new RegExp(
  `^/d/[^/]+(/(log|one-on-ones/new|people|people/new|people/${ID}|follow-ups|next|pocket-list|sheet|ways))?/?$`,
)

/** What is about nobody but oneself, and the pages of a guide. */
const OF_ONESELF = /^\/(home|me|confirm|guides\/[\w-]+\/edit)\/?$/

/**
 * Whether a page has something to show after a PIN, by its path. Rows decide what is read; any other page would read nothing and say that
 * there is nothing. A path that is spelled in another way than the app's own links stays closed.
 */
export const opensByPin = (path: string): boolean => OF_A_GROUP.test(path) || OF_ONESELF.test(path)
