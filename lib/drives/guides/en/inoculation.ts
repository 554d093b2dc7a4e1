import type { Lesson } from '../lesson'

export const inoculation: Lesson = {
  title: 'Say first what the company will say',
  summary: 'People who have heard it from you are not frightened by it.',
  body: `
When the company notices, it answers. The answers are nearly always the same. Whoever hears them from you first can see them coming.
When what you foretold happens, trust in the group grows.

# What usually comes
- “We are a family here. Why bring in strangers?”
- “Give us some time, we will fix it.”
- “They only want your dues.”
- “Nobody can guarantee anything. You could lose what you have.”
- Meetings that everybody must attend, one-on-one talks with a supervisor, a sudden small gift.

# How to do it
- Ask first: what do you think they will say when they find out? Let the person answer.
- Tell what happened elsewhere, only if it is true.
- Explain why: not because they are bad people, but because deciding alone is worth a lot to them.
- Ask: if they say that to you, what will you answer? Practice it once, aloud.
- Say what is hard, too. Promise nothing that you cannot keep.

# Who needs it most
Everybody, and above all whoever has not decided. And it wears off: when the company starts a new story, talk again.

# One rule
Think about where somebody could be pressed: a sick child, a promotion, papers. Never write it down. Not here, not anywhere.
`,
}
