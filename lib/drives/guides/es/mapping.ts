import type { Lesson } from '../lesson'

export const mapping: Lesson = {
  title: 'Hacer el mapa en grupo',
  summary: 'Quién trabaja aquí, dónde y a qué hora, y a quién le hace caso la gente.',
  body: `
El mapa muestra a toda la gente que trabaja aquí, no solo a la que ya conoces. Lo que mejor muestra es lo que falta.

# Primero el lugar
Dibújalo en papel: puertas, áreas, comedor, oficinas, dónde un área tiene que esperar a otra. Junto a cada área, anota los turnos.
Cuenta también a quienes vienen por agencia o contratista, al personal de limpieza y a quien trabaja sin compañía. Son las personas que
más fácil se olvidan.

# Después los círculos
La gente ya está organizada de dos maneras: como la ordenó la gerencia y a su propia manera.
- ¿Quiénes comparten el viaje? ¿Quiénes comen juntos?
- ¿Quiénes son familia, vienen del mismo lugar o juegan en el mismo equipo?
- ¿Quién llamaría si alguien no llega?

# Y luego, a quién sigue la gente
- ¿Con quién van cuando hay un problema?
- ¿Quién conoce las reglas y lo dice?
- ¿A qué mesa se acercan los demás?

Muchas veces es alguien que trabaja muy bien y que todavía no se decide. Ser una persona muy activa es otra cosa.

# Que sea honesto
Anota cuántas personas trabajan aquí: una estimación, con su fecha. Los porcentajes se cuentan sobre ese número, no sobre los nombres que
ya tienes. Un área donde no conoces a nadie es la línea más importante del mapa.

Hazlo con dos o tres personas más, y por escrito. La memoria engaña, y pasadas veinte o treinta personas nadie lo lleva en la cabeza.
`,
}
