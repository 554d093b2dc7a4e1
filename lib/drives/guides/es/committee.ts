import type { Lesson } from '../lesson'

export const committee: Lesson = {
  title: 'Un comité que se parece al lugar',
  summary: 'Una persona por cada diez, de cada área, cada turno y cada círculo.',
  body: `
El comité no es la gente más convencida. Es la gente por la que se puede llegar a cada persona, cara a cara, en uno o dos días.

# Cuántas personas y quiénes
- Una por cada diez que trabajan aquí. Si son cuarenta, son cuatro. Más es mejor.
- De cada área y de cada turno. Donde no hay nadie del comité, no se ve.
- De círculos distintos: en una parte de treinta personas, las tres a quienes más sigue la gente, y no tres amistades.
- Parecido al lugar en idioma, edad y de dónde viene la gente.
- Nadie de supervisión, nadie que contrate o despida. Si hay duda, pregunta antes de invitar.

# Cómo trabaja
- Una reunión corta cada semana, a hora fija y lejos del trabajo.
- Se repasa la lista: con quién se habló, en qué punto está cada quien y cómo lo sabemos, quién falta.
- Cada quien sale con una o dos personas por ver, con nombre y con día.
- Lo primero es ver cómo salió lo de la semana pasada.

# Cómo crece
Nadie organiza sin compañía. La primera vez escuchas mientras otra persona guía. Después guías con alguien a tu lado. Luego tú. Y luego lo
enseñas. Si algo no se hizo, pregunta qué ayuda faltó, no de quién fue la culpa.

La gerencia no debe saber del comité antes de que el comité decida que lo sepa.
`,
}
