import { type LessonBlock, readLesson } from '@/lib/drives/guides/lesson'

/** The text of a lesson: headings, paragraphs, lists. */
export function LessonText({ body }: { body: string }) {
  const blocks = readLesson(body).map((block, at) => ({ block, key: `${at}-${block.kind}` }))
  return (
    <div className="grid max-w-words gap-4">
      {blocks.map(({ block, key }) => (
        <Block key={key} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: LessonBlock }) {
  if (block.kind === 'heading') return <h2 className="mt-3 text-lg font-semibold">{block.text}</h2>
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return (
    <ul className="grid gap-2">
      {block.items.map((item) => (
        <li key={item} className="flex gap-3">
          <span aria-hidden className="mt-[0.62em] size-1.5 shrink-0 rounded-full bg-accent" />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  )
}
