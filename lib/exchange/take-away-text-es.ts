import type { TakeAwayText } from './take-away-text'

export const TAKE_AWAY_TEXT_ES: TakeAwayText = {
  readmeName: 'LEEME.md',
  watermark: ({ takenAt, accountCode }) => `Copia sacada el ${takenAt} por la cuenta ${accountCode}`,
  people: [
    ...[
      'Código',
      'Nombre',
      'Apellido',
      'Apodo',
      'Lugar',
      'Departamento',
      'Turno',
      'Situación',
      'Teléfono',
      'Correo',
      'Alta',
    ],
    ...[
      'Conversaciones',
      'Última conversación',
      'Postura (1 a 5)',
      'Porque',
      'En el comité',
      'Líder',
      'Fuera de la lista',
    ],
  ],
  talks: [
    ...[
      'Fecha',
      'Código',
      'Nombre',
      'Quién habló',
      'Dónde',
      'Temas',
      'Se le pidió',
      'Respuesta',
      'Próximo paso',
      'Para el',
    ],
    'Retirada',
  ],
  coverage: [
    ...[
      'Lugar',
      'Departamento',
      'Turno',
      'Estimación',
      'Estimación del',
      'En la lista',
      'Con conversación',
      'Con postura',
    ],
    ...['Apoyan', 'Comprobado', 'En el comité', 'Líderes conocidos', 'Líderes con nosotros', 'Fecha'],
  ],
  wholeShop: 'Todas las personas',
  notPlaced: 'Sin ubicar',
  readme: ({ driveCode, takenAt, accountCode, people, talks }) => `# Todo sobre ${driveCode}

${people} personas, ${talks} conversaciones. Copia sacada el ${takenAt} por la cuenta ${accountCode}.

**Este archivo no está cerrado.** Tiene nombres, teléfonos y notas en texto legible. Guárdalo en un disco cifrado, no lo des a
nadie que no lo necesite y bórralo cuando se haya leído en otro servidor. Quien lo encuentre puede ver qué cuenta lo sacó.

## Para mirar

- \`people.csv\`, \`talks.csv\` y \`coverage.csv\` se abren en cualquier hoja de cálculo. Un apóstrofo al principio impide que una
  celda se ejecute como fórmula; la última línea dice quién sacó el archivo y cuándo.

## Para mudarse a otro servidor

    npm run import -- ESTE-ARCHIVO.zip

crea allí un grupo nuevo con una llave nueva, a nombre de la cuenta que lo lee. Todos los datos conservan sus fechas. Antes de
escribir se comprueban los tamaños, los nombres de los archivos y el SHA-256 de cada uno según \`manifest.json\`.

## Qué contiene

- \`manifest.json\`: formato y versión, quién lo sacó y cuándo, y de cada archivo sus filas, bytes y SHA-256. Sirven para encontrar
  daños; no demuestran quién hizo el archivo.
- \`tables/*.jsonl\`: una tabla en cada uno, un objeto JSON por línea, con los nombres de columna de la base de datos. \`words\` tiene
  lo que allí está sellado: nombres, contactos, notas, etiquetas. Los identificadores son UUID; las columnas que terminan en
  \`_at\` son instantes con su zona, las que terminan en \`_on\` son fechas del calendario del grupo. Una fila con \`withdrawn_at\`,
  \`replaced_at\` o \`removed_at\` se retiró ese día y ya no cuenta.
- Postura: 1 trae a otras personas, 2 actúa con nosotros, 3 indecisión, 4 más bien no, 5 en contra.
- \`drive_role\`, \`turf\`, \`coaching\` y \`activity\` son para leer: quién tenía qué función, en qué lista estaba cada persona, quién
  asesoró y qué se hizo cuándo. No se leen en otro servidor, porque las cuentas son de un solo servidor: hay que invitar de nuevo.
- \`thread_message\` y \`coaching_session\` (lo que escribieron ustedes y quien acompaña), \`grievance*\`, \`body*\` y \`membership\` también
  son para leer. Lo que dice una queja está solo si la atiende quien sacó el archivo. Las listas de sindicatos y corrientes se las
  llevan solo quienes las guardan: de las que toda la gente de aquí conoce, la lista está si la guarda quien sacó el archivo, y una
  lista que no toda la gente conoce no está en ningún archivo.
- \`seed\` y \`seed_target\` (las convocatorias de ustedes y los lugares que visitan) también son para leer: la dirección de una
  convocatoria lleva al servidor donde se hizo. Quién respondió lo saben quienes devuelven las llamadas, y no está en ningún archivo.

## Qué no contiene

- Las notas que otras personas guardan para sí. Solo quien las escribió puede llevárselas.
- Invitaciones, teléfonos, inicios de sesión y lo que todavía espera en un teléfono.
`,
}
