import { describe, expect, it } from '@jest/globals'
import { toValue, valueAt } from '../../src/documents/node.js'
import { reprNode } from '../../src/documents/python.js'
import { parsePython } from '../../src/documents/python-file.js'
import { dataOf, describeFailure, rootOf } from './reading.js'

const repr = (text: string) => reprNode(rootOf(parsePython(text)))

// The expected texts are what DVC 3.67.1 reads out of these files, as Python 3.11 writes it.
describe('the parameters of a Python file', () => {
  it('are literals that are assigned in the module, with a type or without', () => {
    const text = 'import os\nlr = 1e-3\nname: str = "a"  # b = 2\nx: int\nepochs = 5; seed = 7\nlr = 0.5\nlr = f(1)\n'
    expect(repr(text)).toBe("{'lr': 0.5, 'name': 'a', 'epochs': 5, 'seed': 7}")
  })

  it('are those of classes, and of self in __init__', () => {
    const text = `@dataclass(frozen=True)
class Train(Base, metaclass=M):
    """lr = 1"""
    lr: float = 0.1
    class Inner: depth = 3; width: int = 4

    def __init__(self, batch: int = 8) -> None:
        self.batch = 16
        local = 1
        if batch: self.other = 2

    def run(self):
        self.runs = 1

    async def later(self): self.late = 1

def __init__(self): self.module = 1
`
    expect(repr(text)).toBe("{'Train': {'lr': 0.1, 'Inner': {'depth': 3, 'width': 4}, 'batch': 16}, 'module': 1}")
  })

  it.each([
    'if a:\n    b = 1\n',
    'if a: b = 1; c = 2\nelse: d = 3; e = 4\n',
    'for x in y:\n  z = 1\n',
    'try:\n    a = 1\nexcept: b = 2\nfinally: c = 3\n',
    'def f(a=1):\n    b = 2\n',
    'match a:\n    case 1:\n        b = 2\n',
    'a = b = 1\n',
    'a, b = 1, 2\n',
    'a.b = 1\na["b"] = 1\n',
    'a += 1\na == 1\n',
    'Y = LR\nZ = 1 + 2\nW = [x for x in y]\nV = f"{x}"\nU = {**d}\nT = not 1\nS = 2j\n',
    'x = 1 if y else 2\nx = lambda y=1: y\nx = -True\nx = {[1]: 2}\nx = "a" b"b"\n',
    'a = __import__("os").system("touch /tmp/x")\n',
  ])('are none of %j', (text) => {
    expect(repr(text)).toBe('{}')
  })

  it.each([
    ['(1)', '1'],
    ['1,', '(1,)'],
    ['()', '()'],
    ['(1, [2, (3,)])', '(1, [2, (3,)])'],
    ['{"a": 1, \'b\': {}, 3: None, True: "x", 2.5: -1}', "{'a': 1, 'b': {}, 3: None, True: 'x', 2.5: -1}"],
    ['{1: "a", True: "b", 1.0: "c"}', "{1: 'c'}"],
    ['{(1, 2): 3}', '{(1, 2): 3}'],
    ['{3, 1, 1}', '{1, 3}'],
    ['set()', 'set()'],
    ['[1,\n  2, # two\n]', '[1, 2]'],
    ['\\\n  5', '5'],
    ['- 1_000.5e1_0', '-10005000000000.0'],
    ['+0x_fF', '255'],
    ['0b11', '3'],
    ['00', '0'],
    ['1.', '1.0'],
    ['.5', '0.5'],
    ['9007199254740993', '9007199254740993'],
    ['...', 'Ellipsis'],
    ['"a" \'b\' """c\nd"""', "'abc\\nd'"],
    ['"\\x41\\101\\u00e9\\U0001F600\\q\\n\\\n"', "'AAé😀\\\\q\\n'"],
    ['r"\\n"', "'\\\\n'"],
    ['b"a\\xe9"', "b'a\\xe9'"],
    ['None', 'None'],
  ])('may be %s', (literal, python) => {
    expect(repr(`x = ${literal}\n`)).toBe(`{'x': ${python}}`)
  })

  it('know their lines', () => {
    const root = rootOf(parsePython('"""\n\n"""\nclass A:\n\n    x = {\n        "k": 1,\n    }\n'))
    const x = valueAt(valueAt(root, 'A'), 'x')
    expect(x?.kind === 'map' && [...x.entries.values()].map(({ line }) => line)).toEqual([7])
  })

  it('may have names beyond ASCII, and any names', () => {
    expect(dataOf(parsePython('été = 1\nprint = 2\nmatch = 3\n__proto__ = 4\n'))).toEqual(
      Object.assign(Object.create(null), { été: 1, print: 2, match: 3, ['__proto__']: 4 }),
    )
  })

  it('are plain data: a set and a tuple are lists', () => {
    expect(toValue(rootOf(parsePython('a = (1, 2)\nb = {2, 1}\n')))).toEqual({ a: [1, 2], b: [1, 2] })
  })

  it.each([
    ['a = 1\nb = [1,\nc = 2\n', '2: the file is not valid Python: the bracket [ is not closed'],
    ['a = 1)\n', '1: the file is not valid Python: the bracket ) closes none'],
    ['a = (1]\n', '1: the file is not valid Python: the bracket ] closes none'],
    ['\na = "x\n', '2: the file is not valid Python: a string is not closed'],
    ['a = """x\n\n', '1: the file is not valid Python: a string is not closed'],
    ['a = 1\n  b = 2\n', '2: the file is not valid Python: the indentation does not fit the lines before it'],
    ['class A:\nb = 2\n', '2: the file is not valid Python: the indentation does not fit the lines before it'],
    ['if a:\n    b\n  c\n', '3: the file is not valid Python: the indentation does not fit the lines before it'],
    ['a = $b\n', '1: the file is not valid Python: $ stands where Python knows no such sign'],
    ['a = {1: 2, "1": 3}\n', '1: the key 1 stands twice in one map, first on line 1'],
    ['a = 1\n<<<<<<< HEAD\n', '2: the file holds an unresolved merge conflict'],
  ])('cannot be told from a broken file: %j', (text, failure) => {
    expect(describeFailure(parsePython(text))).toBe(failure)
  })
})
