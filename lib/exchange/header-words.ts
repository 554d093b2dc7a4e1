import { normalName } from '@/lib/workers/normal-name'
import type { RosterField } from './roster-fields'

/** What people and companies write above their columns, English and Spanish, as normal names. */
const HEADER_WORDS: Record<RosterField, string> = {
  fullName:
    'name|full name|employee name|employee|worker|person|who|nombre completo|nombre y apellido|nombre y apellidos|nombres y apellidos|empleado|empleada|trabajador|persona|quien|names',
  firstName: 'first name|first|given name|given|forename|fname|nombre|nombres|primer nombre|nombre de pila',
  middleName: 'middle name|middle|mi|middle initial|segundo nombre',
  lastName: 'last name|last|surname|family name|lname|apellido|apellidos|primer apellido|apellido paterno',
  secondLastName: 'second surname|second last name|segundo apellido|apellido materno',
  nickname:
    'nickname|goes by|preferred name|preferred|known as|alias|apodo|le dicen|como le dicen|sobrenombre|nombre preferido',
  phone:
    'phone|phone number|telephone|tel|cell|cell phone|mobile|mobile phone|cell number|home phone|contact number|telefono|numero de telefono|celular|movil|whatsapp|signal|numero',
  email: 'email|e mail|mail|email address|personal email|correo|correo electronico|correo e',
  site: 'site|location|store|building|branch|facility|plant|workplace|address|sitio|lugar|lugar de trabajo|tienda|edificio|sucursal|planta|centro|centro de trabajo|ubicacion',
  department:
    'department|dept|area|section|unit|team|line|division|work area|departamento|depto|seccion|equipo|linea|puesto de trabajo',
  shift: 'shift|shifts|hours|schedule|turno|turnos|horario',
  firm: 'firm|company|employer|contractor|subcontractor|agency|staffing agency|vendor|empresa|compania|empleador|contratista|subcontratista|agencia|patron',
  startedOn:
    'start date|start|start day|started|hire date|hired|date hired|date of hire|doh|since|seniority date|fecha de inicio|fecha de ingreso|inicio|ingreso|desde|antiguedad|fecha de contratacion|entro',
  code: 'code|person code|codigo',
}

const FIELD_BY_WORD = new Map<string, RosterField>(
  Object.entries(HEADER_WORDS).flatMap(([field, words]) =>
    words.split('|').map((word): [string, RosterField] => [word, field as RosterField]),
  ),
)

/** Words that also stand inside lists, as the name of an area or of a shift: alone they make no header. */
const ALSO_DATA = new Set(['department', 'shift', 'firm', 'site', 'code', 'firstName'])

/** How certainly a cell is a label: `weak` words are found among data too. Only whole cells count. */
export function labelStrength(text: string): 'strong' | 'weak' | null {
  const field = FIELD_BY_WORD.get(normalName(text))
  if (!field) return null
  return ALSO_DATA.has(field) && normalName(text).split(' ').length === 1 ? 'weak' : 'strong'
}

/**
 * What a header cell announces, or `null`. Under two header rows the label is both (`Employee First`), so the end of
 * the label is tried before its beginning.
 */
export function fieldOfLabel(label: string): RosterField | null {
  const words = normalName(label).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > 6) return null
  for (let start = 0; start < words.length; start++) {
    const field = FIELD_BY_WORD.get(words.slice(start).join(' '))
    if (field) return field
  }
  for (let end = words.length - 1; end > 0; end--) {
    const field = FIELD_BY_WORD.get(words.slice(0, end).join(' '))
    if (field) return field
  }
  return null
}
