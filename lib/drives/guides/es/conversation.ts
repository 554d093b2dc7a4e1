import type { Lesson } from '../lesson'

export const conversation: Lesson = {
  title: 'Una conversación, cara a cara',
  summary: 'Escuchar casi todo el tiempo, pedir una sola cosa, quedar en un día.',
  body: `
Una persona, lejos de la gerencia, diez o veinte minutos. No vas a convencer. Vas a saber qué le importa y si pueden hacer algo en grupo.
Si hablas más de la tercera parte del tiempo, ve más despacio.

# Cómo suele ir
- Empieza por la otra persona. ¿Cómo es trabajar aquí? ¿Qué cambiarías? Pregunta otra vez y espera.
- Busca qué le cuesta. ¿A quién más le pasa? ¿Desde cuándo?
- Pregunta quién decide. Casi nada es mala suerte: alguien lo decidió y alguien lo puede cambiar.
- Di qué puede hacer la gente de aquí si actúa en grupo, con un ejemplo cercano y verdadero.
- Di qué va a contestar la empresa, antes de que lo haga.
- Pide una sola cosa y clara: venir el jueves, hablar con dos personas, firmar. Después guarda silencio y deja que conteste.
- Queden en el próximo paso y en el día. Di también qué vas a hacer tú.

# Qué cuenta como respuesta
Sí es sí. “Tal vez” cuenta por ahora como no, y está bien: puedes preguntar más adelante. Deja lugar de verdad para decir que no. Quien se
sintió con presión no se queda.

# Justo después
Anota en tu propio teléfono, lejos del Wi‑Fi de la empresa: con quién, cuándo, qué le importa, qué le pediste, qué contestó y qué sigue.
No pongas nada que esa persona no deba leer. Y cumple lo que dijiste, el día que dijiste.
`,
}
