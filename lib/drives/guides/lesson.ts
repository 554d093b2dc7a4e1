/** The starter kit, in the order in which it is read. */
export const GUIDE_SLUGS = ['mapping', 'conversation', 'inoculation', 'committee', 'security'] as const
export type GuideSlug = (typeof GUIDE_SLUGS)[number]

/** Whether an address names a lesson. */
export const isGuideSlug = (text: string): text is GuideSlug => GUIDE_SLUGS.includes(text as GuideSlug)

/** One screen to read. `body` is plain text: `# ` begins a heading, `- ` an item, an empty line ends a paragraph. */
export type Lesson = { title: string; summary: string; body: string }

export type LessonBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }

/** The blocks of a lesson's body, in order. Nothing in it is code: every line that is not marked is read as it stands. */
export function readLesson(body: string): LessonBlock[] {
  const blocks: LessonBlock[] = []
  let broken = true
  for (const line of body.split(/\r?\n/).map((raw) => raw.trim())) {
    const last = broken ? undefined : blocks.at(-1)
    broken = line === ''
    if (broken) continue
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2).trim() })
    else if (line.startsWith('- ') && last?.kind === 'list') last.items.push(line.slice(2).trim())
    else if (line.startsWith('- ')) blocks.push({ kind: 'list', items: [line.slice(2).trim()] })
    else if (last?.kind === 'paragraph') last.text += ` ${line}`
    else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
