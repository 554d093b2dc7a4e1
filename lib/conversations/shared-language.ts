type Speaks = { languages: readonly string[] }

/** The first language of a person that whoever talks speaks too; `none` where both are known and share none; `null`: not known. */
export function sharedLanguage(person: Speaks, talker: Speaks): string | 'none' | null {
  if (person.languages.length === 0 || talker.languages.length === 0) return null
  return person.languages.find((language) => talker.languages.includes(language)) ?? 'none'
}
