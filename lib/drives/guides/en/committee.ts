import type { Lesson } from '../lesson'

export const committee: Lesson = {
  title: 'A committee that looks like the place',
  summary: 'One person for every ten, from every area, shift and circle.',
  body: `
A committee is not the most convinced people. It is the people through whom everybody can be reached, in person, in a day or two.

# How many, and who
- One for every ten people who work here. With forty people, that is four. More is better.
- From every area and every shift. Where nobody is on the committee, you cannot see.
- From different circles: in a part of thirty people, the three whom most people follow, and not three friends.
- Like the place in language, age and where people come from.
- No supervisors, nobody who hires or fires. When in doubt, ask before you invite.

# How it works
- Meet every week, short, at a fixed hour, away from work.
- Go through the list: who was talked with, who stands where and how we know it, who is missing.
- Everybody leaves with one or two people to see, by name and by day.
- Look back first: what happened with last week’s?

# How it grows
Nobody organizes alone. The first time, listen while somebody else leads. Then lead with somebody beside you. Then alone. Then teach it.
If something did not get done, ask what help was missing. Do not ask whose fault it was.

Management should not know about the committee before the committee decides that it should.
`,
}
