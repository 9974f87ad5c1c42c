export const id = 4239;
export const ids = [4239];
export const modules = {

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePython: () => (/* binding */ parsePython)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/documents/numbers.js
var numbers = __webpack_require__(7848);
// EXTERNAL MODULE: ./lib/documents/python.js
var python = __webpack_require__(8694);
;// CONCATENATED MODULE: ./lib/documents/python-strings.js
/** What Python's string literals stand for. */
const SHORT = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
const ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
const BYTES_ESCAPE = /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|([\s\S]))/g;
const LAST_CODE = 0x10ffff;
/** True for `b'…'`. */
function isBytes(literal) {
    return prefixOf(literal).includes('b');
}
/** True for `f'…'`, which is code. */
function isFormatted(literal) {
    return prefixOf(literal).includes('f');
}
function prefixOf(literal) {
    return literal.slice(0, literal.search(/['"]/)).toLowerCase();
}
/** The text between the quotes of one literal; an escape by a character's name stays as it is written. */
function decodeString(literal) {
    const prefix = prefixOf(literal);
    const quoted = literal.slice(prefix.length);
    const quotes = /^(?:"""|''')/.test(quoted) ? 3 : 1;
    const inside = quoted.slice(quotes, -quotes).replace(/\r\n?/g, '\n');
    if (prefix.includes('r') || !inside.includes('\\'))
        return inside;
    if (prefix.includes('b'))
        return inside.replace(BYTES_ESCAPE, (all, octal, hex, one) => decode(all, octal, hex, one));
    return inside.replace(ESCAPE, (all, octal, x, u, wide, one) => decode(all, octal, x ?? u ?? wide, one));
}
function decode(all, octal, hex, one) {
    if (octal !== undefined)
        return String.fromCodePoint(Number.parseInt(octal, 8));
    if (hex === undefined)
        return SHORT[one ?? ''] ?? all;
    const code = Number.parseInt(hex, 16);
    return code > LAST_CODE ? all : String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./lib/documents/python-literals.js
/** Python's literals out of tokens: what `ast.literal_eval` would take, and nothing else. */




/** The value that all the tokens together write; undefined when it is no literal, such as a name or a call. */
function readLiteral(tokens) {
    const walk = { tokens, at: 0 };
    const [first] = tokens;
    const value = first && readItems(walk, 1, first.line, undefined);
    return walk.at === tokens.length ? value : undefined;
}
function textAt({ tokens, at }) {
    const token = tokens[at];
    return token?.kind === 'string' ? '' : (token?.text ?? '');
}
/** True, and a step on, when the sign stands next. */
function takes(walk, sign) {
    const there = textAt(walk) === sign;
    if (there)
        walk.at += 1;
    return there;
}
/** Values with commas between, up to the closing bracket; one without a comma is itself, more are a tuple. */
function readItems(walk, depth, line, end) {
    const items = [];
    let commas = 0;
    while (walk.at < walk.tokens.length && textAt(walk) !== end) {
        const item = readValue(walk, depth);
        if (item === undefined)
            return undefined;
        items.push(item);
        if (!takes(walk, ','))
            break;
        commas += 1;
    }
    if (end !== undefined && !takes(walk, end))
        return undefined;
    const [only] = items;
    if (only !== undefined && commas === 0)
        return only;
    return { kind: 'list', items, form: 'tuple', line };
}
function readValue(walk, depth) {
    const token = walk.tokens[walk.at];
    if (token === undefined)
        return undefined;
    const { kind, text, line } = token;
    if (kind === 'string')
        return readString(walk);
    if (text === '-' || text === '+')
        return readSigned(walk);
    walk.at += 1;
    if (kind === 'number')
        return readNumber(text, line);
    if (text === '...')
        return { kind: 'scalar', value: text, source: text, python: 'Ellipsis', line };
    if (kind === 'name')
        return readWord(walk, text, line);
    if (text !== '(' && text !== '[' && text !== '{')
        return undefined;
    (0,guards/* checkDepth */.kP)(depth, line);
    if (text === '(')
        return readItems(walk, depth + 1, line, ')');
    return text === '[' ? readList(walk, depth, line) : readBraces(walk, depth, line);
}
const WORDS = new Map([
    ['True', true],
    ['False', false],
    ['None', null],
]);
function readWord(walk, text, line) {
    const value = WORDS.get(text);
    if (value !== undefined)
        return { kind: 'scalar', value, source: text, line };
    const isEmptySet = text === 'set' && takes(walk, '(') && takes(walk, ')');
    return isEmptySet ? { kind: 'list', items: [], form: 'set', line } : undefined;
}
/** One sign before a number, in parentheses or not: `-1`, `-(1)`. */
function readSigned(walk) {
    const sign = walk.tokens[walk.at];
    walk.at += 1;
    let open = 0;
    while (takes(walk, '('))
        open += 1;
    const token = walk.tokens[walk.at];
    if (sign === undefined || token?.kind !== 'number')
        return undefined;
    walk.at += 1;
    while (open > 0 && takes(walk, ')'))
        open -= 1;
    return open > 0 ? undefined : readNumber(`${sign.text}${token.text}`, sign.line);
}
function readNumber(source, line) {
    const plain = source.replaceAll('_', '');
    const isFloat = !/^[-+]?0[xob]/i.test(plain) && /[.e]/i.test(plain);
    return { kind: 'scalar', value: isFloat ? Number(plain) : (0,numbers/* readInteger */.J)(plain, line), source, line };
}
/** Strings that stand beside each other are one. */
function readString(walk) {
    const { line } = walk.tokens[walk.at];
    const parts = [];
    for (let token = walk.tokens[walk.at]; token?.kind === 'string'; token = walk.tokens[walk.at]) {
        parts.push(token.text);
        walk.at += 1;
    }
    const bytes = parts.filter(isBytes).length;
    if (parts.some(isFormatted) || (bytes > 0 && bytes < parts.length))
        return undefined;
    const value = parts.map(decodeString).join('');
    const node = { kind: 'scalar', value, source: value, line };
    return bytes === 0 ? node : { ...node, python: reprBytes(node) };
}
function reprBytes(node) {
    return `b${(0,python/* reprNode */.kc)(node).replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)}`;
}
function readList(walk, depth, line) {
    const items = readRow(walk, ']', () => readValue(walk, depth + 1));
    return items && { kind: 'list', items, line };
}
/** What stands between commas up to a closing bracket; undefined when one of it cannot be read. */
function readRow(walk, end, read) {
    const items = [];
    while (!takes(walk, end)) {
        const item = read();
        if (item === undefined)
            return undefined;
        items.push(item);
        if (!takes(walk, ',') && textAt(walk) !== end)
            return undefined;
    }
    return items;
}
/** A dictionary, or a set: its first item tells which. */
function readBraces(walk, depth, line) {
    const pairs = readRow(walk, '}', () => {
        const key = readValue(walk, depth + 1);
        if (key === undefined || !isHashable(key))
            return undefined;
        if (!takes(walk, ':'))
            return { key };
        const value = readValue(walk, depth + 1);
        return value && { key, value };
    });
    if (pairs === undefined)
        return undefined;
    const values = pairs.filter((pair) => pair.value !== undefined).length;
    if (values === pairs.length)
        return buildMap(pairs, line);
    return values === 0 ? buildSet(pairs, line) : undefined;
}
function isHashable(node) {
    if (node.kind === 'list')
        return node.form === 'tuple' && node.items.every(isHashable);
    return node.kind === 'scalar';
}
/**
 * Of two equal keys the last value counts, as it does for Python, to which `True` equals `1`. Where `1` and `'1'` stand
 * beside each other, one would hide the other.
 */
function buildMap(pairs, line) {
    const entries = new Map();
    const names = new Map();
    for (const { key, value } of pairs) {
        if (value === undefined)
            continue;
        const [name, entry] = toEntry(key, value);
        const identity = identify(key);
        const known = names.get(identity);
        const first = known === undefined ? undefined : entries.get(known);
        const other = entries.get(name);
        if (first === undefined && other !== undefined)
            (0,guards/* refuseDuplicate */.cG)(name, entry.line, other.line);
        if (first === undefined)
            names.set(identity, name);
        entries.set(known ?? name, { ...(first ?? entry), value });
    }
    return { kind: 'map', entries, line };
}
function identify(key) {
    const value = key.kind === 'scalar' && key.python === undefined ? key.value : null;
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' || typeof value === 'bigint' ? value : (0,python/* reprNode */.kc)(key);
}
function toEntry(key, value) {
    const { line } = key;
    if (key.kind !== 'scalar') {
        const text = (0,python/* reprNode */.kc)(key);
        return [text, { line, value, key: { kind: 'scalar', value: text, source: text, python: text, line } }];
    }
    if (typeof key.value === 'string' && key.python === undefined)
        return [key.value, { line, value }];
    return [(0,python/* reprNode */.kc)(key), { line, value, key }];
}
/** A set has no order: sorted, so that two of the same items are the same. */
function buildSet(pairs, line) {
    const items = new Map(pairs.map(({ key }) => [(0,python/* reprNode */.kc)(key), key]));
    const sorted = [...items].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return { kind: 'list', items: sorted.map(([, item]) => item), form: 'set', line };
}

// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/python-tokens.js
/** Python's text as logical lines of tokens: strings, brackets and comments are settled here. Nothing is evaluated. */



/** The logical lines of a file. Gives up where a string or a bracket does not end, and past the limit. */
function* readLines(text) {
    const walk = { text, at: 0, line: 1, tokens: 0 };
    while (walk.at < text.length) {
        const indent = measure(skip(walk, SPACE));
        const { line } = walk;
        const tokens = readLine(walk);
        if (tokens.length > 0)
            yield { indent, tokens, line };
    }
}
const SPACE = /[ \t\f]*/y;
const COMMENT = /#[^\r\n]*/y;
const BREAK = /\r\n?|\n/y;
const JOINT = /\\(?:\r\n?|\n)/y;
const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const NUMBER_START = /\.?\d/y;
const NUMBER = /[\d.][\w.]*/y;
const EXPONENT = /[-+]\d\w*/y;
const QUOTE = /(?:[rR][bB]?|[bB][rR]?|[fF][rR]?|[rR][fF]|[uU])?(?:"""|'''|"|')/y;
const SIGN = /\.\.\.|->|(?:\*\*|\/\/|<<|>>|[-+*/%@&|^=<>!:])=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>()[\]{},:.;=]/y;
function skip(walk, pattern) {
    pattern.lastIndex = walk.at;
    const [found = ''] = pattern.exec(walk.text) ?? [];
    walk.at += found.length;
    return found;
}
/** The column that an indentation reaches: a tab goes on to the next multiple of eight. */
function measure(space) {
    let column = 0;
    for (const character of space) {
        if (character === '\f')
            column = 0;
        else
            column += character === '\t' ? 8 - (column % 8) : 1;
    }
    return column;
}
/** Tokens up to the end of the line that no bracket and no backslash carries on. */
function readLine(walk) {
    const tokens = [];
    const open = [];
    while (walk.at < walk.text.length) {
        // One look at the character, since most are none of these.
        const next = walk.text[walk.at];
        if (next === ' ' || next === '\t' || next === '\f')
            skip(walk, SPACE);
        else if (next === '#')
            skip(walk, COMMENT);
        else if (next === '\\' && skip(walk, JOINT) !== '')
            walk.line += 1;
        else if (isBreak(next)) {
            skip(walk, BREAK);
            walk.line += 1;
            if (open.length === 0)
                return tokens;
        }
        else
            addToken(walk, tokens, open);
    }
    const [first] = open;
    if (first !== undefined)
        refuseText(first.line, (0,message/* say */.cv) `the bracket ${first.text} is not closed`);
    return tokens;
}
function addToken(walk, tokens, open) {
    const token = readToken(walk);
    tokens.push(token);
    if (token.kind === 'sign')
        follow(token, open);
}
function isBreak(character) {
    return character === '\n' || character === '\r';
}
const CLOSES = { ')': '(', ']': '[', '}': '{' };
function follow(token, open) {
    if ('([{'.includes(token.text))
        open.push(token);
    const opener = CLOSES[token.text];
    if (opener === undefined)
        return;
    if (open.pop()?.text !== opener)
        refuseText(token.line, (0,message/* say */.cv) `the bracket ${token.text} closes none`);
}
function readToken(walk) {
    walk.tokens += 1;
    if (walk.tokens > limits/* MAX_PYTHON_TOKENS */.xH) {
        (0,failure/* refuse */.TR)(walk.line, (0,message/* say */.cv) `the file holds more than ${limits/* MAX_PYTHON_TOKENS */.xH} tokens, the limit`, (0,message/* say */.cv) `Split the file.`);
    }
    const { line } = walk;
    const quote = skip(walk, QUOTE);
    if (quote !== '')
        return { kind: 'string', text: quote + python_tokens_readString(walk, quote), line };
    const name = skip(walk, NAME);
    if (name !== '')
        return { kind: 'name', text: name.normalize('NFKC'), line };
    NUMBER_START.lastIndex = walk.at;
    if (NUMBER_START.test(walk.text))
        return python_tokens_readNumber(walk);
    const sign = skip(walk, SIGN);
    if (sign === '') {
        const found = String.fromCodePoint(walk.text.codePointAt(walk.at) ?? 0);
        refuseText(line, (0,message/* say */.cv) `${found} stands where Python knows no such sign`);
    }
    return { kind: 'sign', text: sign, line };
}
const DIGITS = String.raw `\d(?:_?\d)*`;
const VALID_NUMBER = new RegExp([
    '^0[xX](?:_?[\\da-fA-F])+$|^0[oO](?:_?[0-7])+$|^0[bB](?:_?[01])+$|^[1-9](?:_?\\d)*$|^0(?:_?0)*$',
    `^(?:${DIGITS}\\.(?:${DIGITS})?|\\.${DIGITS})(?:[eE][-+]?${DIGITS})?$|^${DIGITS}[eE][-+]?${DIGITS}$`,
].join('|'));
/** Python itself reads no longer integer, and no measure has so many digits. */
const MAX_NUMBER = 4_400;
/** A number; what follows it without a space (`1if`), and an imaginary one, make it no value of ours. */
function python_tokens_readNumber(walk) {
    const { line } = walk;
    let text = skip(walk, NUMBER);
    if (/^[\d._]+[eE]$/.test(text.slice(-MAX_NUMBER)))
        text += skip(walk, EXPONENT);
    const valid = text.length <= MAX_NUMBER && VALID_NUMBER.test(text);
    return { kind: valid ? 'number' : 'other', text, line };
}
const PIECE = { '"': /[^"\\\r\n]+/y, "'": /[^'\\\r\n]+/y };
/** The rest of a string with its closing quote; in pieces, since one pattern for a long string would exhaust the stack. */
function python_tokens_readString(walk, opening) {
    const { text, at: start, line } = walk;
    const quote = opening.at(-1) ?? '';
    const end = opening.endsWith(quote.repeat(3)) ? quote.repeat(3) : quote;
    const piece = PIECE[quote];
    while (walk.at < text.length) {
        skip(walk, piece);
        if (text.startsWith(end, walk.at)) {
            walk.at += end.length;
            return text.slice(start, walk.at);
        }
        const escaped = text[walk.at] === '\\';
        if (escaped && !isBreak(text[walk.at + 1]))
            walk.at += 2;
        else if (escaped && skip(walk, JOINT) !== '')
            walk.line += 1;
        else if (skip(walk, BREAK) === '')
            walk.at += 1;
        else if (end.length === 3)
            walk.line += 1;
        else
            break;
    }
    refuseText(line, (0,message/* say */.cv) `a string is not closed`);
}
function refuseText(line, what) {
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file is not valid Python: ${what}`, (0,message/* say */.cv) `Mend the file at this line, or restore it.`);
}

;// CONCATENATED MODULE: ./lib/documents/python-file.js
/** Python files as DVC reads them: the literals that are assigned in the module, in classes and to `self`. */






/**
 * Reads the parameters of a Python file, and runs nothing: `name = literal`, with a type or without, in the module and in
 * classes, and `self.name = literal` in `__init__`. Of two assignments the last counts; what is not a literal is left
 * out, and so is all that stands below `if`, loops and other functions.
 */
function parsePython(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
const PASSED_OVER = { entries: undefined, selfOnly: false };
function readDocument(text) {
    const entries = new Map();
    const blocks = [{ indent: 0, scope: { entries, selfOnly: false } }];
    let opened;
    for (const line of readLines(text)) {
        const scope = findScope(line, blocks, opened);
        opened = readStatementLine(line.tokens, scope);
    }
    return { ok: true, root: { kind: 'map', entries, line: 1 } };
}
/** The scope that a line stands in by its indentation. */
function findScope({ indent, line }, blocks, opened) {
    const depth = () => blocks.at(-1)?.indent ?? 0;
    if (opened !== undefined && indent > depth()) {
        (0,guards/* checkDepth */.kP)(blocks.length, line);
        blocks.push({ indent, scope: opened });
        return opened;
    }
    while (indent < depth())
        blocks.pop();
    if (opened !== undefined || indent !== depth()) {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file is not valid Python: the indentation does not fit the lines before it`, (0,message/* say */.cv) `Mend the file at this line, or restore it.`);
    }
    return blocks.at(-1)?.scope ?? PASSED_OVER;
}
/** Reads a line's statements; the scope of the block below when the line opens one. */
function readStatementLine(tokens, scope) {
    const inner = openScope(tokens, scope);
    const colon = inner === undefined ? -1 : findSign(tokens, ':');
    if (isSign(tokens.at(-1), ':'))
        return inner ?? PASSED_OVER;
    const [start, own] = inner === undefined ? [0, scope] : [colon + 1, inner];
    if (own.entries === undefined || (inner === undefined && isCompound(tokens[0])))
        return undefined;
    for (const statement of splitAt(tokens.slice(start), ';'))
        readAssignment(statement, own);
    return undefined;
}
/** Statements whose line may end with statements that count for nothing. */
const COMPOUND = ['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def', 'lambda'];
function isCompound(token) {
    return token?.kind === 'name' && COMPOUND.includes(token.text);
}
/** The scope that `class` and `def __init__` open; undefined for any other line. */
function openScope([word, name], { entries }) {
    if (entries === undefined || word?.kind !== 'name' || name?.kind !== 'name')
        return undefined;
    if (word.text === 'def')
        return name.text === '__init__' ? { entries, selfOnly: true } : undefined;
    if (word.text !== 'class')
        return undefined;
    const own = new Map();
    entries.set(name.text, { line: name.line, value: { kind: 'map', entries: own, line: name.line } });
    return { entries: own, selfOnly: false };
}
function readAssignment(tokens, { entries, selfOnly }) {
    const [head = [], ...values] = splitAt(tokens, '=');
    const [value] = values;
    if (value === undefined || values.length > 1)
        return;
    const colon = findSign(head, ':');
    const target = readTarget(colon === -1 ? head : head.slice(0, colon), selfOnly);
    const literal = target && readLiteral(value);
    if (target !== undefined && literal !== undefined)
        entries?.set(target.text, { line: target.line, value: literal });
}
/** The name that is assigned: `name`, or `self.name`. */
function readTarget(tokens, selfOnly) {
    const [first, dot, attribute] = tokens;
    if (tokens.length === 1 && !selfOnly)
        return first?.kind === 'name' ? first : undefined;
    const isOwn = tokens.length === 3 && first?.kind === 'name' && first.text === 'self' && isSign(dot, '.');
    return isOwn && attribute?.kind === 'name' ? attribute : undefined;
}
function isSign(token, sign) {
    return token?.kind === 'sign' && token.text === sign;
}
/** The first such sign outside brackets, -1 when there is none. */
function findSign(tokens, sign) {
    return findSigns(tokens, sign)[0] ?? -1;
}
/** The parts between such signs outside brackets. */
function splitAt(tokens, sign) {
    const ends = [...findSigns(tokens, sign), tokens.length];
    return ends.map((end, index) => tokens.slice((ends[index - 1] ?? -1) + 1, end));
}
function findSigns(tokens, sign) {
    const found = [];
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'sign')
            continue;
        if ('([{'.includes(token.text))
            depth += 1;
        else if (')]}'.includes(token.text))
            depth -= 1;
        else if (depth === 0 && token.text === sign)
            found.push(index);
    }
    return found;
}


/***/ })

};
