/** The limits of every reader in this room: a hostile file fails by name instead of filling the memory. */

/** Text files up to here are read, 16 MiB: the largest lock seen in public is 2.4 MB. */
export const MAX_POINTER_BYTES = 16 * 1024 * 1024

/** Lists and maps inside each other: recursion stays shallow, real files stay below ten. */
export const MAX_DEPTH = 100

/** Values that YAML aliases may repeat, all together: a "billion laughs" file asks for 10^9. */
export const MAX_ALIASED_VALUES = 100_000

/** Lexical tokens of a YAML file: the 2.4 MB lock has 0.6 million, and each costs about 0.5 KB while it is read. */
export const MAX_YAML_TOKENS = 2_000_000

/** Values of a JSON file: each costs about 100 bytes. */
export const MAX_JSON_VALUES = 2_000_000

/** What makes values and keys in a TOML file (`=`, `,`, `[`, `.`): each costs up to a kilobyte while it is read. */
export const MAX_TOML_MARKS = 500_000

/** Lexical tokens of a Python file: each costs about 100 bytes. */
export const MAX_PYTHON_TOKENS = 2_000_000

/** Cells of a table: each costs about 100 bytes. */
export const MAX_TABLE_CELLS = 500_000

/** Digits of an integer: Python's own limit, so that DVC could not read more either. */
export const MAX_INTEGER_DIGITS = 4_300

/** Characters that `%(name)s` may put into the values of one config file: references can double at every step. */
export const MAX_SUBSTITUTED_CHARACTERS = 100_000
