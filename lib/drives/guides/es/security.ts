import type { Lesson } from '../lesson'

export const security: Lesson = {
  title: 'Cuidarnos entre toda la gente',
  summary: 'Un mensaje sin cuidado nos expone a todas las personas; por eso el cuidado es de todas.',
  body: `
# Lo que es de la empresa
Su teléfono, su computadora, su correo, su chat, su Wi‑Fi, sus salas: nada de esto pasa por ahí. Piensa que quien administra un chat del
trabajo puede leer los mensajes privados. Lo más delicado se dice cara a cara.

# En tu teléfono
- Tu propio teléfono, con PIN o huella, y avisos sin nombres.
- Salir rápido: el botón de arriba, o Mayús tres veces en un teclado.
- Si un teléfono se pierde o te lo quitan, dilo al comité enseguida. Desde otro teléfono se le puede quitar el acceso.

# En lo que escribes
- Un nombre en clave para el grupo. Nunca el nombre real de la empresa.
- Basta con apodos y nombres de pila.
- Nada de salud, papeles, problemas de familia, religión, política, amores, policía ni castigos en el trabajo.
- Nada sobre quién podría estar pasando información, y ningún plan que no quisieras oír leído en voz alta.

Antes de guardar, pregúntate: ¿estaría bien que esta persona lo leyera?

# Si sospechas de alguien
No acuses a nadie, y menos por escrito. Habla con dos personas del comité, cara a cara. El acceso se puede quitar sin ruido. Casi todas las sospechas son falsas, y una falsa le hace el trabajo a la empresa.

# Si te preguntan
No tienes que decir quién ni qué sabes. Después anota cuándo, dónde y quién estaba, y cuéntaselo al comité.
`,
}
