import type { Lesson } from '../lesson'

export const mapping: Lesson = {
  title: 'Make the map together',
  summary: 'Who works here, where and when, and whom people listen to.',
  body: `
A map shows everybody who works here, not only the people you already know. What it shows best is what is missing.

# First the place
Draw it on paper: doors, work areas, break rooms, offices, where one area has to wait for another. Write the shifts beside each area.
Count in temps, contractors, cleaners and everybody who works alone. They are the easiest to forget.

# Then the circles
People are already organized, twice: the way management arranged it, and their own way.
- Who shares a ride? Who eats together?
- Who is family, or from the same place, or on the same team?
- Who would call if somebody did not come in?

# Then whom people follow
- Who do people go to with a problem?
- Who knows the rules, and says so?
- Which table do others come and sit at?

That person is often good at the job and often not convinced yet. Being very active is something else.

# Keep it honest
Write down how many people work here: an estimate, with its date. Every percentage counts from that number, not from the names you
have. An area where you know nobody is the most important line on the map.

Do this with two or three others, and in writing. Memory bends, and past twenty or thirty people nobody can hold it in their head.
`,
}
