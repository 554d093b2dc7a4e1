import type { Lesson } from '../lesson'

export const inoculation: Lesson = {
  title: 'Di antes lo que dirá la empresa',
  summary: 'Quien ya lo oyó de ti no se asusta cuando llega.',
  body: `
Cuando la empresa se da cuenta, contesta. Y casi siempre contesta lo mismo. Quien lo oye primero de ti, lo ve venir. Cuando pasa lo que
dijiste, crece la confianza en el grupo.

# Lo que suele venir
- “Aquí somos una familia. ¿Para qué traer gente de fuera?”
- “Denos tiempo, lo vamos a arreglar.”
- “Solo quieren tus cuotas.”
- “Nadie te puede garantizar nada. Podrías perder lo que ya tienes.”
- Reuniones obligatorias, pláticas a solas con supervisión, un regalito de repente.

# Cómo hacerlo
- Pregunta primero: ¿qué crees que van a decir cuando se enteren? Deja que la persona conteste.
- Cuenta lo que pasó en otros lugares, solo si es verdad.
- Explica por qué: no es que sean malas personas, es que decidir a solas les conviene mucho.
- Pregunta: si te dicen eso, ¿qué contestas? Practíquenlo una vez, en voz alta.
- Di también lo difícil. No prometas nada que no puedas cumplir.

# A quién le sirve más
A toda la gente, y más a quien no se ha decidido. Con el tiempo se olvida: si la empresa empieza con otra historia, vuelve a hablar.

# Una regla
Piensa por dónde podrían presionar a alguien: una enfermedad en casa, un ascenso, los papeles. Nunca lo escribas. Ni aquí ni en ningún lado.
`,
}
