type Messages = { readonly [key: string]: unknown }

/** `{committeeWord}` within a sentence, `{CommitteeWord}` where it begins one. */
const PLACE = /\{([a-zA-Z]+)Word\}/g

/**
 * Puts the terms of `words` (by name, as within a sentence) where a message leaves room for them. Parts without such a place come back
 * as they are, the same objects. Throws where a message asks for a term that nobody gave.
 */
export function fillWords<Part extends Messages>(
  messages: Part,
  words: Readonly<Record<string, string>>,
): Part {
  let changed = false
  const filled = Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      const next =
        typeof message === 'string' ? fillSentence(message, words) : fillWords(message as Messages, words)
      changed ||= next !== message
      return [key, next]
    }),
  )
  return changed ? (filled as Part) : messages
}

const fillSentence = (message: string, words: Readonly<Record<string, string>>): string =>
  message.replace(PLACE, (_, name: string) => {
    const word = words[name.charAt(0).toLowerCase() + name.slice(1)]
    if (word === undefined) throw new RangeError(`No word for ${name}`)
    return name.charAt(0) === name.charAt(0).toUpperCase()
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word
  })
