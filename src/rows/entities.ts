/** Words for what an entity is, of which several rows may tell. */
const ENTITIES = new Set(
  [
    'account applicant author borrower buyer card case child client company consumer customer device donor driver',
    'employee family guest household individual insured ip machine member merchant owner participant passenger patient',
    'payer person player policyholder profile respondent seller sensor session site speaker student subject subscriber',
    'supplier uid user vehicle visitor volunteer worker',
  ]
    .join(' ')
    .split(' '),
)

/** Words that make an id of an entity. */
const IDS = new Set('id ids no nr num number key uuid guid code hash ref identifier pseudonym'.split(' '))

/** Words that are an entity without an id beside them; `device` alone may be `mobile`. */
const ALONE = new Set(
  'client customer donor participant patient person respondent speaker student subject uid user'.split(' '),
)

/** More columns than this are a wide table, whose names say something else. */
const MOST = 3

/** Columns that are named like the id of an entity: `customer_id`, `patientId`, `user`. */
export function findEntityColumns(columns: readonly string[]): readonly string[] {
  return columns.filter(isEntityName).slice(0, MOST)
}

function isEntityName(name: string): boolean {
  const words = name
    .slice(0, 100)
    .replaceAll(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap(splitGlued)
    .filter((word) => word !== '')
  const entity = words.find((word) => ENTITIES.has(word))
  if (entity === undefined || words.length > 3) return false
  return words.some((word) => IDS.has(word)) || (words.length === 1 && ALONE.has(entity))
}

/** `userid` is `user id`. */
function splitGlued(word: string): readonly string[] {
  const entity = word.endsWith('id') ? word.slice(0, -2) : ''
  return ENTITIES.has(entity) ? [entity, 'id'] : [word]
}
