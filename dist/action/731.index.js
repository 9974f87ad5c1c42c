export const id = 731;
export const ids = [731,15];
export const modules = {

/***/ 9535:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ textOfMoment),
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Ai: () => (/* binding */ textOfDecimal),
/* harmony export */   CANONICAL_VERSION: () => (/* binding */ CANONICAL_VERSION),
/* harmony export */   Cj: () => (/* binding */ joinCells),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   OF: () => (/* binding */ isPlainNumber),
/* harmony export */   WP: () => (/* binding */ JsonNumber),
/* harmony export */   bb: () => (/* binding */ textOfJson),
/* harmony export */   ez: () => (/* binding */ textOfNumber),
/* harmony export */   hp: () => (/* binding */ textOfDay),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   q$: () => (/* binding */ textOfFloat32),
/* harmony export */   uA: () => (/* binding */ canonicalNumber)
/* harmony export */ });
/**
 * The canonical form of rows: equal rows have equal keys, whichever format they come from. Any change of what this file
 * does raises the version, because kept keys are named by it.
 *
 * - A cell is text. It is trimmed (white space of ECMAScript), `\r\n` in it is `\n`, and it is in Unicode's NFC. Null and
 *   `naValues` are empty.
 * - A numeric column's cells are decimals without sign of zero, leading or trailing zeros, whatever their notation; never
 *   doubles.
 * - Booleans are `true` and `false`, timestamps ISO 8601 in UTC, float32 its shortest decimal, NaN empty, nested values
 *   JSON with sorted keys.
 * - A row is its compared cells in the order of their columns' names, each behind its length.
 */
const CANONICAL_VERSION = 1;
/** `[+-]?(digits[.digits]|.digits)([eE][+-]?digits)?`, with no 0 before another digit: `007` names something. */
const PLAIN_NUMBER = /^([+-]?)(?:(0|[1-9]\d*)(?:\.(\d+))?|\.(\d+))(?:[eE]([+-]?\d{1,15}))?$/;
/** A cell's text, trimmed and in NFC. */
function canonicalText(cell) {
    const trimmed = needsTrim(cell) ? cell.trim() : cell;
    return NOT_PLAIN.test(trimmed) ? trimmed.replaceAll('\r\n', '\n').normalize('NFC') : trimmed;
}
/** Characters with which NFC or line ends may change a text. */
const NOT_PLAIN = /[^\n -~\t]/;
function needsTrim(cell) {
    const last = cell.length - 1;
    return last >= 0 && (isEdge(cell.charCodeAt(0)) || isEdge(cell.charCodeAt(last)));
}
function isEdge(code) {
    return code <= 0x20 || code >= 0xa0;
}
/** A column's name, by which columns of all files are matched. */
function canonicalName(name) {
    return name.trim().normalize('NFC');
}
/** True for the text of a plain number, already trimmed. */
function isPlainNumber(text) {
    return PLAIN_NUMBER.test(text);
}
/** A plain number in the one form of its value, `12e-1` for `1.20`; undefined for any other text. */
function canonicalNumber(text, round) {
    const quick = round === undefined ? quickNumber(text) : undefined;
    if (quick !== undefined)
        return quick;
    const parts = PLAIN_NUMBER.exec(text);
    if (parts === null)
        return undefined;
    const [, sign = '', whole = '', fraction = parts[4] ?? '', , power = '0'] = parts;
    const value = { digits: whole + fraction, exponent: Number(power) - fraction.length };
    const { digits, exponent } = strip(round === undefined ? value : roundTo(value, round));
    if (digits === '')
        return '0';
    return `${sign === '-' ? '-' : ''}${digits}${exponent === 0 ? '' : `e${exponent}`}`;
}
/** The same for the most usual way to write a number, `-12.5`; undefined for any other. */
function quickNumber(text) {
    const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
    const last = text.length - 1;
    let point = -1;
    for (let index = start; index <= last; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x2e && point === -1)
            point = index;
        else if (code < 0x30 || code > 0x39)
            return undefined;
    }
    // A zero at either end, a point at either end, or nothing at all: the rules in full.
    if (last < start || text.charCodeAt(start) <= 0x30 || text.charCodeAt(last) <= 0x30)
        return undefined;
    return point === -1 ? text : `${text.slice(0, point)}${text.slice(point + 1)}e-${last - point}`;
}
/** Without zeros at either end, by hand: a regular expression would look for the end of zeros again and again. */
function strip({ digits, exponent }) {
    let start = 0;
    let end = digits.length;
    while (start < end && digits.charCodeAt(start) === 0x30)
        start += 1;
    while (end > start && digits.charCodeAt(end - 1) === 0x30)
        end -= 1;
    return { digits: digits.slice(start, end), exponent: exponent + digits.length - end };
}
/** Half away from zero, on the digits. */
function roundTo({ digits, exponent }, decimals) {
    const surplus = -exponent - decimals;
    if (surplus <= 0)
        return { digits, exponent };
    const kept = digits.slice(0, Math.max(0, digits.length - surplus));
    const next = digits.length >= surplus ? digits.charAt(digits.length - surplus) : '0';
    return { digits: next >= '5' ? addOne(kept) : kept, exponent: -decimals };
}
function addOne(digits) {
    let end = digits.length;
    while (end > 0 && digits.charCodeAt(end - 1) === 0x39)
        end -= 1;
    const last = end === 0 ? 1 : Number(digits.charAt(end - 1)) + 1;
    return `${digits.slice(0, Math.max(0, end - 1))}${last}${'0'.repeat(digits.length - end)}`;
}
/** The cells from `start` to `end` as one text that no other list of cells has. */
function joinCells(cells, start = 0, end = cells.length) {
    let text = '';
    for (let index = start; index < end; index += 1) {
        const cell = cells[index] ?? '';
        text += `${cell.length}:${cell}`;
    }
    return text;
}
/** A double as the shortest decimal that reads back to it; NaN is empty. */
function textOfNumber(value) {
    if (Number.isFinite(value))
        return Object.is(value, -0) ? '0' : String(value);
    if (Number.isNaN(value))
        return '';
    return value > 0 ? 'inf' : '-inf';
}
/** A float32 as the shortest decimal that reads back to it. */
function textOfFloat32(value) {
    if (!Number.isFinite(value) || value === 0)
        return textOfNumber(value);
    for (let precision = 1; precision < 9; precision += 1) {
        const text = value.toPrecision(precision);
        if (Math.fround(Number(text)) === value)
            return textOfNumber(Number(text));
    }
    return textOfNumber(Number(value.toPrecision(9)));
}
/** An integer `value` with `scale` digits behind the point. */
function textOfDecimal(value, scale) {
    const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}
/** A moment since 1970 in ISO 8601, its fraction without trailing zeros; `unit`: how many make a second. */
function textOfMoment(value, unit) {
    const rest = ((value % unit) + unit) % unit;
    const seconds = Number((value - rest) / unit);
    const date = new Date(seconds * 1000);
    if (Number.isNaN(date.getTime()))
        return `${value}/${unit}`;
    const digits = rest
        .toString()
        .padStart(unit.toString().length - 1, '0')
        .replace(/0+$/, '');
    return `${date.toISOString().slice(0, -5)}${digits === '' ? '' : `.${digits}`}Z`;
}
/** Days since 1970 as `2024-01-31`. */
function textOfDay(days) {
    const date = new Date(days * 86_400_000);
    return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().replace(/T.*$/, '');
}
/** Deepest nesting of a value inside one cell. */
const MAX_DEPTH = 100;
/**
 * A parsed JSON value as text, objects with sorted keys. A number whose double would be written in another way comes as
 * `JsonNumber`. Throws a `RangeError` when it is nested too deeply.
 */
function textOfJson(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (value instanceof JsonNumber)
        return value.source;
    return typeof value === 'object' ? writeJson(value, 0) : String(value);
}
/** A number of a JSON text, as it was written: a double does not hold an id of 19 digits. */
class JsonNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** Numbers that may be written in another way than their double is: exponents, zeros at the end, many digits, `-0`. */
const ODD_NUMBER = /\d[eE]|\.\d*0(?!\d)|\d{16}|[\d.]{17}|-0(?![.\d])|\b0\.00000/;
/** Parses JSON for `textOfJson`; throws what `JSON.parse` throws. */
function parseJsonText(text) {
    return ODD_NUMBER.test(text) ? JSON.parse(text, keepNumber) : JSON.parse(text);
}
/** TypeScript does not know yet the third argument of a reviver, the text of the value. */
function keepNumber(_, value, context) {
    return typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value;
}
function writeJson(value, depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError(`nested deeper than ${MAX_DEPTH}`);
    if (value instanceof JsonNumber)
        return canonicalNumber(value.source) ?? value.source;
    if (typeof value === 'string')
        return JSON.stringify(value.normalize('NFC'));
    if (typeof value === 'number')
        return canonicalNumber(String(value)) ?? String(value);
    if (typeof value !== 'object' || value === null)
        return String(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => writeJson(item, depth + 1)).join(',')}]`;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key.normalize('NFC'))}:${writeJson(item, depth + 1)}`).join(',')}}`;
}


/***/ }),

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRows: () => (/* binding */ compareRows)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/rows/answer.js
/** Puts together what was counted; parts of base are there when both of its sets are. */
function writeAnswer(sets, columns, first, collected) {
    const { resolved } = columns;
    const { label, compared, ignored } = resolved;
    return {
        outcome: 'completed',
        spec: resolved,
        sets: writeSets(sets, columns, first, collected),
        columns: { compared, ignored, ...(label === undefined ? {} : { label }), unmatched: listUnmatched(columns) },
        overlap: collected.overlap.finish(),
        ...writeBase(sets, collected),
        ...writeAxes(sets, resolved, collected),
        ...(label === undefined ? {} : { labels: collected.labels }),
        examples: collected.examples,
    };
}
function writeSets(sets, columns, first, { distinct }) {
    const facts = (name) => describeSet(name, sets, columns, first);
    return {
        train: facts('train'),
        test: { ...facts('test'), distinct: distinct.test },
        ...(sets.baseTrain === undefined ? {} : { baseTrain: facts('baseTrain') }),
        ...(sets.baseTest === undefined ? {} : { baseTest: { ...facts('baseTest'), distinct: distinct.baseTest } }),
    };
}
function describeSet(name, sets, { survey, resolved }, { rows, bytes }) {
    const { compared, group, label, time } = resolved;
    const read = new Set([...compared, ...group, ...[label, time].filter((column) => column !== undefined)]);
    const columns = survey.factsOf(name, read);
    return { files: sets[name]?.length ?? 0, rows: rows[name], bytes: bytes[name], columns };
}
function listUnmatched({ survey, resolved }) {
    return [...survey.all()]
        .filter((column) => !resolved.ignored.includes(column))
        .map((column) => ({ column, missingIn: survey.missingIn(column) }))
        .filter(({ missingIn }) => missingIn.length > 0);
}
function hasBase({ baseTrain, baseTest }) {
    return baseTrain !== undefined && baseTest !== undefined;
}
function writeBase(sets, { base, fresh }) {
    return hasBase(sets) ? { base: base.finish(), fresh } : {};
}
function writeAxes(sets, { group, time }, collected) {
    const { groups, time: times, timeProblem } = collected;
    const found = group.length === 0
        ? {}
        : { groups: { ...groups.head, ...(hasBase(sets) ? { base: groups.base, fresh: groups.fresh } : {}) } };
    if (time === undefined)
        return found;
    if (timeProblem !== undefined)
        return { ...found, timeProblem };
    return { ...found, time: { ...times.head, ...(hasBase(sets) ? { base: times.base } : {}) } };
}

;// CONCATENATED MODULE: ./lib/rows/chance.js
/**
 * Test rows that have an equal row in train when `rows` pooled rows are split at random and `tests` of them become the
 * test set: for each group of g equal rows E = g · m/N · (1 − C(N−g, m−g) / C(N−1, m−1)), the rows of the group that are
 * expected in test times the chance that not all others are there too.
 */
function expectedOverlap(rows, tests, groupSize) {
    if (groupSize < 2 || tests === 0)
        return 0;
    // The quotient is the product of (m−i)/(N−i) for i = 1 … g−1; in logarithms, because it may be near 0 or near 1.
    let logarithm = 0;
    for (let index = 1; index < groupSize && logarithm > -40; index += 1) {
        if (index >= tests)
            return (groupSize * tests) / rows;
        logarithm += Math.log1p(-(rows - tests) / (rows - index));
    }
    return ((groupSize * tests) / rows) * -Math.expm1(logarithm);
}

;// CONCATENATED MODULE: ./lib/rows/summary.js

const HEAD = { test: 'test', train: 'train' };
const BASE = { test: 'baseTest', train: 'baseTrain' };
/** Rows of one key that are more than this share of train, and three at least, are near-constant. */
const FREQUENT = 0.005;
const FREQUENT_ROWS = 3;
/** The overlap of one pair, summed over parts. */
class PairSummary {
    pair;
    rows;
    testRows = 0;
    distinct = 0;
    trainRows = 0;
    sameLabel = 0;
    frequent = { testRows: 0, distinct: 0 };
    /** Groups of equal pooled rows: size → how many. */
    sizes = new Map();
    exact = true;
    constructor(pair, rows) {
        this.pair = pair;
        this.rows = rows;
    }
    add(part, sums) {
        const { test, train } = this.pair;
        const [tests, trains] = [sums[test], sums[train]];
        for (let key = 0; key < part.keys; key += 1) {
            const [inTest, inTrain] = [tests[key] ?? 0, trains[key] ?? 0];
            if (inTest + inTrain > 1)
                this.pool(inTest + inTrain, 1);
            if (inTest === 0 || inTrain === 0)
                continue;
            this.testRows += inTest;
            this.distinct += 1;
            this.trainRows += inTrain;
            if (inTrain >= FREQUENT_ROWS && inTrain > FREQUENT * this.rows[train]) {
                this.frequent.testRows += inTest;
                this.frequent.distinct += 1;
            }
        }
        this.addLabels(part);
        const { share, sizes } = part.trainOnly;
        if (share < 1)
            this.exact = false;
        for (const [size, keys] of sizes[train] ?? [])
            if (size > 1)
                this.pool(size, keys / share);
    }
    finish() {
        const { testRows, distinct, trainRows, sameLabel, frequent } = this;
        const all = this.rows[this.pair.test];
        return {
            testRows,
            distinct,
            trainRows,
            sameLabel,
            differentLabel: testRows - sameLabel,
            ratio: all === 0 ? 0 : testRows / all,
            expectedByChance: this.chance(),
            frequent,
        };
    }
    /** A test row whose key train has with the same label counts as such, whatever other labels train has it with. */
    addLabels({ counts }) {
        const [tests, trains] = [counts[this.pair.test], counts[this.pair.train]];
        for (let entry = 0; entry < (tests?.length ?? 0); entry += 1) {
            if ((trains?.[entry] ?? 0) > 0)
                this.sameLabel += tests?.[entry] ?? 0;
        }
    }
    pool(size, groups) {
        this.sizes.set(size, (this.sizes.get(size) ?? 0) + groups);
    }
    chance() {
        const tests = this.rows[this.pair.test];
        const pooled = tests + this.rows[this.pair.train];
        let rows = 0;
        for (const [size, groups] of this.sizes)
            rows += groups * expectedOverlap(pooled, tests, size);
        return { rows, exact: this.exact };
    }
}
function sumKeys({ keys, keyOf, counts }) {
    const sum = (set) => {
        const sums = new Float64Array(keys);
        const values = counts[set];
        for (let entry = 0; values !== undefined && entry < values.length; entry += 1) {
            const key = keyOf[entry] ?? 0;
            sums[key] = (sums[key] ?? 0) + (values[entry] ?? 0);
        }
        return sums;
    };
    return { train: sum('train'), test: sum('test'), baseTrain: sum('baseTrain'), baseTest: sum('baseTest') };
}
/** Keys with more than one label: in a set, and over both of a pair. */
function countConflicts(part, { test, train }) {
    const labels = {
        test: new Uint32Array(part.keys),
        train: new Uint32Array(part.keys),
        any: new Uint32Array(part.keys),
    };
    const [tests, trains] = [part.counts[test], part.counts[train]];
    for (const [entry, key] of part.keyOf.entries()) {
        const [inTest, inTrain] = [(tests?.[entry] ?? 0) > 0, (trains?.[entry] ?? 0) > 0];
        if (inTest)
            labels.test[key] = (labels.test[key] ?? 0) + 1;
        if (inTrain)
            labels.train[key] = (labels.train[key] ?? 0) + 1;
        if (inTest || inTrain)
            labels.any[key] = (labels.any[key] ?? 0) + 1;
    }
    const conflicts = { train: part.trainOnly.conflicts, test: 0, across: 0 };
    for (let key = 0; key < part.keys; key += 1) {
        const [inTest = 0, inTrain = 0, any = 0] = [labels.test[key], labels.train[key], labels.any[key]];
        if (inTrain > 1)
            conflicts.train += 1;
        if (inTest > 1)
            conflicts.test += 1;
        if (inTest > 0 && inTrain > 0 && any > 1)
            conflicts.across += 1;
    }
    return conflicts;
}
const EXAMPLES = 5;
/** The overlapping keys with the lowest hashes, with those of earlier parts. */
function pickExamples(part, sums, files, known) {
    const best = [...known];
    for (let key = 0; key < part.keys; key += 1) {
        const order = part.order[key] ?? 0;
        if (sums.test[key] === 0 || sums.train[key] === 0 || isOld(sums, key))
            continue;
        if (best.length === EXAMPLES && order >= (best.at(-1)?.order ?? 0))
            continue;
        const place = (set) => {
            const { file, row } = part.first[set];
            return { file: files[set][file[key] ?? 0]?.name ?? '', row: row[key] ?? 0 };
        };
        best.push({ order, example: { test: place('test'), train: place('train') } });
        best.sort((one, other) => one.order - other.order);
        best.splice(EXAMPLES);
    }
    return best;
}
/** Rows of `test` that overlap at head and whose key is not in both sets of base. */
function countFresh({ keys }, sums) {
    const fresh = { testRows: 0, distinct: 0, trainRows: 0 };
    for (let key = 0; key < keys; key += 1) {
        const [test = 0, train = 0] = [sums.test[key], sums.train[key]];
        if (test === 0 || train === 0 || isOld(sums, key))
            continue;
        fresh.testRows += test;
        fresh.distinct += 1;
        fresh.trainRows += train;
    }
    return fresh;
}
/** True of a key that stood on both sides at base. */
function isOld({ baseTest, baseTrain }, key) {
    return (baseTest[key] ?? 0) > 0 && (baseTrain[key] ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/rows/collect.js

/** Adds up what the passes found, part by part. */
class Collector {
    sets;
    overlap;
    base;
    fresh = { testRows: 0, distinct: 0, trainRows: 0 };
    groups = { head: makeGroups(), base: makeGroups(), fresh: makeGroups() };
    time = { head: makeTime(), base: makeTime() };
    timeProblem;
    distinct = { test: 0, baseTest: 0 };
    conflicts = { train: 0, test: 0, across: 0 };
    baseConflicts = { test: 0, across: 0 };
    exact = true;
    newLabels = { labels: 0, testRows: 0 };
    mix;
    candidates = [];
    constructor(sets, rows) {
        this.sets = sets;
        this.overlap = new PairSummary(HEAD, rows);
        this.base = new PairSummary(BASE, rows);
    }
    add({ keys, groups, labels, times }) {
        const sums = sumKeys(keys);
        this.overlap.add(keys, sums);
        this.base.add(keys, sums);
        addUp(this.fresh, countFresh(keys, sums));
        addUp(this.distinct, { test: countPresent(sums.test), baseTest: countPresent(sums.baseTest) });
        this.candidates = pickExamples(keys, sums, this.sets, this.candidates);
        if (groups !== undefined)
            this.addGroups(groups);
        if (labels !== undefined) {
            addUp(this.conflicts, countConflicts(keys, HEAD));
            const { test, across } = countConflicts(keys, BASE);
            addUp(this.baseConflicts, { test, across });
            if (keys.trainOnly.share < 1)
                this.exact = false;
            this.addLabels(labels.values);
            this.mix ??= this.mixOf(labels.mix());
        }
        if (times === undefined)
            return;
        this.timeProblem ??= times.problem;
        for (const [pair, sum] of [[HEAD, this.time.head], [BASE, this.time.base]]) {
            addUp(sum, { earlier: times.earlier(pair.test, pair.train), shared: shared(times.values, pair).testRows });
        }
    }
    get examples() {
        return this.candidates.map(({ example }) => example);
    }
    get labels() {
        const mix = this.mix === undefined ? {} : { mix: this.mix };
        const base = this.sets.baseTest === undefined ? {} : { baseConflicts: this.baseConflicts };
        return { conflicts: { ...this.conflicts, exact: this.exact }, ...base, fresh: this.newLabels, ...mix };
    }
    addGroups(groups) {
        addUp(this.groups.head, shared(groups, HEAD));
        addUp(this.groups.base, shared(groups, BASE));
        for (let index = 0; index < groups.size; index += 1) {
            const rows = groups.rows(index, 'test');
            const old = groups.rows(index, 'baseTest') > 0 && groups.rows(index, 'baseTrain') > 0;
            if (rows > 0 && groups.rows(index, 'train') > 0 && !old)
                addUp(this.groups.fresh, { shared: 1, testRows: rows });
        }
    }
    addLabels(labels) {
        for (let index = 0; index < labels.size; index += 1) {
            const rows = labels.rows(index, 'test');
            if (rows > 0 && labels.rows(index, 'train') === 0)
                addUp(this.newLabels, { labels: 1, testRows: rows });
        }
    }
    mixOf(mix) {
        if (mix === undefined)
            return undefined;
        const names = Object.keys(this.sets).filter((name) => this.sets[name] !== undefined);
        return Object.fromEntries(names.map((name) => [name, mix.map((counts) => counts[name])]));
    }
}
function shared(values, { test, train }) {
    const found = makeGroups();
    for (let index = 0; index < values.size; index += 1) {
        const rows = values.rows(index, test);
        if (rows > 0 && values.rows(index, train) > 0)
            addUp(found, { shared: 1, testRows: rows });
    }
    return found;
}
function countPresent(sums) {
    return sums.reduce((count, rows) => (rows > 0 ? count + 1 : count), 0);
}
function makeGroups() {
    return { shared: 0, testRows: 0 };
}
function makeTime() {
    return { earlier: 0, shared: 0 };
}
function addUp(sum, more) {
    for (const key of Object.keys(more))
        sum[key] += more[key];
}

// EXTERNAL MODULE: ./lib/rows/contract.js
var contract = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/rows/failure.js
var failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 17 modules
var registry = __webpack_require__(4499);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var rows_canonical = __webpack_require__(5015);
// EXTERNAL MODULE: ./lib/rows/input.js
var rows_input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/pass.js + 9 modules
var pass = __webpack_require__(5379);
// EXTERNAL MODULE: ./lib/rows/sketch.js
var sketch = __webpack_require__(2033);
;// CONCATENATED MODULE: ./lib/rows/look.js





/** Rows at a file's start by which the kinds of columns are guessed. */
const LOOK = 1_000;
/** Looks at a file's first rows, or takes what an earlier run saw there. */
async function lookAt({ file }, request) {
    const { sketches, spec } = request;
    const name = sketches === undefined ? undefined : (0,sketch/* nameSketch */.cG)(file, spec);
    if (sketches === undefined || name === undefined)
        return readLook({ file }, request);
    const kept = parseLook(await sketches.get(name));
    if (kept !== undefined)
        return kept;
    const look = await readLook({ file }, request);
    await sketches.put(name, Buffer.from(JSON.stringify(look)));
    return look;
}
async function readLook({ file }, { limits, signal, spec }) {
    const texts = [];
    const options = { spec, record: limits?.record ?? pass/* DEFAULT_RECORD */.Cx, most: LOOK };
    const input = (0,rows_input/* openInput */.lt)(file, signal, () => { }, limits?.unpacked);
    const { columns, textual } = await (0,registry/* readRows */.aK)(input, options, (cells) => {
        for (let index = 0; index < cells.length; index += 1)
            texts[index] ||= isText(cells[index] ?? '');
    });
    return { columns, textual: textual ?? columns.filter((_, index) => texts[index] === true) };
}
function parseLook(bytes) {
    try {
        const { columns, textual } = JSON.parse(Buffer.from(bytes ?? []).toString());
        return Array.isArray(columns) && Array.isArray(textual) ? { columns, textual } : undefined;
    }
    catch {
        return undefined;
    }
}
function isText(cell) {
    const text = (0,rows_canonical/* canonicalText */.A4)(cell);
    return text !== '' && !(0,rows_canonical/* isPlainNumber */.OF)(text);
}

;// CONCATENATED MODULE: ./lib/rows/meter.js
/** Rows between two reports, where bytes do not come. */
const ROWS = 65_536;
/** Adds up how far the work is. A file that is read in part counts whole when it is done. */
class Meter {
    report;
    bytes = 0;
    total;
    rows = 0;
    constructor(report) {
        this.report = report;
    }
    /** Says that files of so many bytes are still to be read; undefined: nobody knows. */
    expect(bytes) {
        this.total = bytes === undefined ? undefined : this.bytes + bytes;
        this.rows = 0;
    }
    start({ size }) {
        const before = this.bytes;
        const most = size ?? Number.POSITIVE_INFINITY;
        return {
            bytes: (count) => {
                this.bytes = Math.min(this.bytes + count, before + most);
                this.tell();
            },
            row: () => {
                this.rows += 1;
                if (this.rows % ROWS === 0)
                    this.tell();
            },
            rows: (count) => {
                this.rows += count;
            },
            end: () => {
                if (size !== undefined)
                    this.bytes = before + size;
                this.tell();
            },
        };
    }
    tell() {
        const total = this.total === undefined ? {} : { total: this.total };
        this.report?.({ bytes: this.bytes, rows: this.rows, ...total });
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/rows/resolve.js



/** The columns of one comparison by what is known so far, the same for all sets. */
function resolveSpec(spec, survey) {
    const { raw = false, naValues = [], round } = spec;
    const [label, time] = [spec.label, spec.time].map((name) => (name === undefined ? undefined : (0,rows_canonical/* canonicalName */.Ew)(name)));
    const [ignore = [], group = []] = [spec.ignore, spec.group].map((names) => names?.map(rows_canonical/* canonicalName */.Ew));
    const canonical = rows_canonical.CANONICAL_VERSION;
    if (raw)
        return { resolved: { canonical, raw, compared: [], numeric: [], ignored: [], group: [], naValues: [] } };
    const base = { canonical, raw, ignored: ignore, group, naValues: naValues.map((text) => text.trim()) };
    const named = { ...(label === undefined ? {} : { label }), ...(time === undefined ? {} : { time }) };
    const rounding = round === undefined ? {} : { round };
    const apart = new Set([...ignore, ...group, ...rolesOf(label, time)]);
    const all = survey.all();
    const common = [...all].filter((column) => survey.missingIn(column).length === 0);
    const compared = common.filter((column) => !apart.has(column)).sort();
    const used = [...compared, ...rolesOf(label, time), ...group];
    const numeric = [...new Set(used)].filter((column) => survey.isNumeric(column)).sort();
    const resolved = { ...base, ...named, ...rounding, compared, numeric };
    const problem = findProblem(resolved, survey, all);
    return problem === undefined ? { resolved } : { resolved, problem };
}
function rolesOf(...columns) {
    return columns.filter((column) => column !== undefined);
}
function findProblem(spec, survey, all) {
    for (const column of [...rolesOf(spec.label, spec.time), ...spec.group]) {
        const file = survey.fileWithout(column);
        if (file !== undefined)
            return missing(column, file, all);
    }
    const unknown = spec.ignored.find((column) => all.size > 0 && !all.has(column));
    if (unknown !== undefined)
        return missing(unknown, 'every file', all);
    if (spec.compared.length > 0 || all.size === 0)
        return undefined;
    return {
        outcome: 'skipped',
        reason: (0,message/* say */.cv) `the sets have no column in common to compare by`,
        remedy: (0,message/* say */.cv) `Columns are matched by name, apart from label, ignored, group and time columns: mend the headers.`,
    };
}
function missing(column, file, all) {
    const others = [...all].filter((name) => name !== column).slice(0, 1000);
    const hint = others.length === 0 ? (0,message/* say */.cv) `` : (0,message/* say */.cv) `Did you mean ${(0,mod/* closest */.kp)(column, others)}? `;
    return {
        outcome: 'incomplete',
        reason: file === 'every file' ? (0,message/* say */.cv) `no file has the column ${column}` : (0,message/* say */.cv) `${file} has no column ${column}`,
        remedy: (0,message/* say */.cv) `${hint}Columns are ${(0,message/* listed */.KE)(others, 8)}.`,
    };
}

// EXTERNAL MODULE: ./lib/rows/tasks.js
var rows_tasks = __webpack_require__(7);
;// CONCATENATED MODULE: ./lib/rows/survey.js


/** What is known of the columns, from rows that were read. It only grows, so that guesses end. */
class Survey {
    sets;
    columns = new Map();
    texts = new Map();
    values = new Map();
    guesses = new Set();
    whole = new Set();
    constructor(sets) {
        this.sets = sets;
    }
    /** A file's columns; an empty file without a header has none, and does not count. */
    learnColumns({ file }, columns) {
        this.columns.set((0,rows_tasks/* identityOf */.cu)(file), { name: file.name, columns: new Set(columns) });
    }
    /** Columns that are probably no numbers: believed until all of the column was read. */
    guessTextual(columns) {
        for (const column of columns)
            this.guesses.add(column);
    }
    /** In which sets a column has values, and in which it has one that is no number; as bits. */
    learnKinds(column, values, texts, whole) {
        this.values.set(column, (this.values.get(column) ?? 0) | values);
        this.texts.set(column, (this.texts.get(column) ?? 0) | texts);
        if (whole)
            this.whole.add(column);
    }
    isNumeric(column) {
        if ((this.texts.get(column) ?? 0) !== 0)
            return false;
        return this.whole.has(column) || !this.guesses.has(column);
    }
    /** All columns of any file. */
    all() {
        return new Set(contract/* SETS */.s.flatMap((name) => [...this.columnsOf(name)]));
    }
    /** The sets that have a file without the column. */
    missingIn(column) {
        return contract/* SETS */.s.filter((name) => this.lists(name).some((columns) => !columns.has(column)));
    }
    /** The name of a file that lacks a column. */
    fileWithout(column) {
        const found = [...this.columns.values()].find(({ columns }) => columns.size > 0 && !columns.has(column));
        return found?.name;
    }
    factsOf(name, read) {
        const bit = (0,rows_tasks/* bitsOf */.e4)([name]);
        return [...this.columnsOf(name)].map((column) => {
            if (!read.has(column))
                return { name: column };
            if (((this.values.get(column) ?? 0) & bit) === 0)
                return { name: column, kind: 'empty' };
            return { name: column, kind: ((this.texts.get(column) ?? 0) & bit) === 0 ? 'number' : 'text' };
        });
    }
    columnsOf(name) {
        return new Set(this.lists(name).flatMap((columns) => [...columns]));
    }
    lists(name) {
        const files = this.sets[name] ?? [];
        return files.flatMap((file) => {
            const found = this.columns.get((0,rows_tasks/* identityOf */.cu)(file))?.columns;
            return found === undefined || found.size === 0 ? [] : [found];
        });
    }
}

// EXTERNAL MODULE: ./lib/rows/table.js
var table = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/rows/compare.js














/**
 * Which test rows occur in train too, exactly: no sampling, no false hit. Reads each file once for each pass; memory
 * follows the test sets. What cannot be read is `incomplete`; only an abort and a bug throw.
 */
async function compareRows(request) {
    try {
        return await new Comparison(request).run();
    }
    catch (error) {
        request.signal?.throwIfAborted();
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,message/* say */.cv) `Make the file readable.`;
        return { outcome: 'incomplete', reason: error.text, remedy, malformed: error instanceof failure/* MalformedRows */.VZ };
    }
}
/** Passes at most: 2 to this power. */
const MAX_BITS = 12;
/** A guess of the columns is right after one reading or two; files that change meanwhile might never agree. */
const MAX_RUNS = 5;
class Comparison {
    request;
    survey;
    meter;
    names;
    bits = 0;
    constructor(request) {
        this.request = request;
        this.survey = new Survey(request.sets);
        this.meter = new Meter(request.progress);
        this.names = contract/* SETS */.s.filter((name) => request.sets[name] !== undefined);
    }
    async run() {
        const empty = ['train', 'test'].find((name) => this.request.sets[name].length === 0);
        if (empty !== undefined)
            return skipped((0,message/* say */.cv) `the ${[empty]} set has no files`);
        if (this.request.spec.raw !== true)
            await this.look();
        let resolution = resolveSpec(this.request.spec, this.survey);
        if (resolution.problem !== undefined && this.knowsColumns())
            return resolution.problem;
        for (let run = 0; run < MAX_RUNS; run += 1) {
            const { resolved } = resolution;
            const first = await this.readFirst(resolved);
            resolution = resolveSpec(this.request.spec, this.survey);
            if (first.spoiled || !isSame(resolved, resolution.resolved))
                continue;
            return await this.conclude(resolution, first);
        }
        throw changed();
    }
    /** False while a later row may bring another column. */
    knowsColumns() {
        const { sets, spec } = this.request;
        const files = (0,rows_tasks/* planTasks */.s$)(sets, this.names).map(({ file }) => file);
        return files.every(({ name }) => (spec.format ?? (0,registry/* formatOf */.be)(name)) !== 'jsonl');
    }
    /** Guesses the columns by the first rows of each file. */
    async look() {
        for (const task of (0,rows_tasks/* planTasks */.s$)(this.request.sets, this.names)) {
            const { columns, textual } = await lookAt(task, this.request);
            this.survey.learnColumns(task, columns);
            this.survey.guessTextual(textual);
        }
    }
    /** Whole lines by the kernel, where it covers the question: all keys in one part. */
    async readQuickly() {
        if (this.request.spec.raw !== true)
            return undefined;
        const { coversLines, readByKernel } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 1832));
        if (!coversLines(this.request, this.request.limits?.kernel))
            return undefined;
        this.meter.expect(this.bytesAhead(0));
        return readByKernel(this.request, this.meter);
    }
    /** The first part of all keys; as many passes are planned as it takes for a part to fit. */
    async readFirst(resolved) {
        const quick = await this.readQuickly();
        if (quick !== undefined)
            return quick;
        for (;;) {
            try {
                return await this.readPart(resolved, 0);
            }
            catch (error) {
                this.planMore(error);
            }
        }
    }
    /** All parts, added up. Parts are not of one size: when a later one does not fit, there are more passes, from the start. */
    async collect(resolved, known) {
        for (let first = known;; first = undefined) {
            try {
                const part = first ?? (await this.readFirst(resolved));
                const collected = new Collector(this.request.sets, part.rows);
                collected.add(part);
                for (let index = 1; index < 2 ** this.bits; index += 1) {
                    const next = await this.readPart(resolved, index);
                    if (next.spoiled || contract/* SETS */.s.some((name) => next.rows[name] !== part.rows[name]))
                        throw changed();
                    collected.add(next);
                }
                return collected;
            }
            catch (error) {
                this.planMore(error);
            }
        }
    }
    async readPart(resolved, index) {
        this.meter.expect(this.bytesAhead(index));
        return (0,pass/* readPass */.y)(this.request, resolved, { bits: this.bits, index }, this.survey, this.meter);
    }
    planMore(error) {
        if (!(error instanceof table/* TableFull */.UO))
            throw error;
        if (this.bits >= MAX_BITS) {
            const reason = (0,message/* say */.cv) `the test set has more rows than the memory allows, also in ${2 ** MAX_BITS} passes`;
            throw new errors/* HoldoutError */.A('access', reason, { remedy: (0,message/* say */.cv) `Raise the limit.` });
        }
        this.bits += 1;
    }
    bytesAhead(index) {
        const passes = 2 ** this.bits - index;
        const tasks = [rows_tasks/* TESTS */.mp, rows_tasks/* TRAINS */.G3].flatMap((names) => (0,rows_tasks/* planTasks */.s$)(this.request.sets, names));
        return tasks
            .map(({ file }) => file.size)
            .reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + passes * size), 0);
    }
    async conclude({ resolved, problem }, first) {
        if (problem !== undefined)
            return problem;
        const { rows } = first;
        const empty = ['train', 'test'].find((name) => rows[name] === 0);
        if (empty !== undefined)
            return { ...skipped((0,message/* say */.cv) `the ${[empty]} set has 0 rows`), empty };
        const collected = await this.collect(resolved, first);
        const answer = writeAnswer(this.request.sets, { survey: this.survey, resolved }, first, collected);
        const unique = answer.overlap.testRows > 0 ? undefined : await this.withoutUnique(resolved, first);
        return unique === undefined ? answer : { ...answer, unique };
    }
    /** No overlap can show with ids that are new in every row: how much there is without them. */
    async withoutUnique(resolved, { unique }) {
        const compared = resolved.compared.filter((column) => !unique.includes(column));
        if (unique.length === 0 || compared.length === 0)
            return undefined;
        const collected = await this.collect({ ...resolved, compared });
        const { testRows } = collected.overlap.finish();
        return testRows === 0 ? undefined : { columns: unique, testRows };
    }
}
function skipped(reason) {
    return { outcome: 'skipped', reason, remedy: (0,message/* say */.cv) `Name files that have rows.` };
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function changed() {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the files change while they are read`, { remedy: (0,message/* say */.cv) `Try again.` });
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SETS)
/* harmony export */ });
/** Rows of tables: what is compared, by which columns, and the facts that come out. Judgement belongs to the checks. */
/** The sets that one comparison may hold: `test` against `train`, and the same at base. */
const SETS = ['train', 'test', 'baseTrain', 'baseTest'];


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   VZ: () => (/* binding */ MalformedRows),
/* harmony export */   sv: () => (/* binding */ refuseTwins)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


const OWN_NAMES = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Give each column its own name, or say that there is no header: ${'header: false'}.`;
/** Throws where two columns have one name: nobody knows which of them is meant. */
function refuseTwins(file, names) {
    const first = new Map();
    for (const [index, name] of names.entries()) {
        const other = first.get(name);
        // The name is not shown: where the header is missing it is a cell.
        if (other !== undefined)
            throw unreadable(file, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `columns ${other + 1} and ${index + 1} have one name`, OWN_NAMES);
        first.set(name, index);
    }
}
/** The bytes came, and they are no rows. */
class MalformedRows extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A {
}
/** A file whose rows cannot be read whole: nothing is known of their number, so nothing is counted. */
function unreadable(file, what, remedy, more = {}) {
    const where = more.row === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${file}` : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${file}, row ${more.row}`;
    const cause = more.cause === undefined ? {} : { cause: more.cause };
    return new MalformedRows('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${where}: ${what}`, { place: { path: file }, remedy, ...cause });
}


/***/ }),

/***/ 4499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  aK: () => (/* binding */ readRows)
});

// UNUSED EXPORTS: ROW_READERS

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/rows/failure.js
var failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/rows/input.js
var rows_input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var canonical = __webpack_require__(5015);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/rows/text.js



const BOM = '\ufeff';
/**
 * Bytes as text, strictly UTF-8 and without NUL; a byte order mark at the start is dropped. What stands before a fault is
 * handed over first, so that `row` knows which row it is in.
 */
async function* decodeText(chunks, name, row) {
    let rest = Buffer.alloc(0);
    let start = true;
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
        const whole = bytes.length - unfinished(bytes);
        rest = Buffer.from(bytes.subarray(whole));
        const good = (0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole)) ? whole : validPrefix(bytes, whole);
        const text = bytes.toString('utf8', 0, good);
        const nul = text.indexOf('\0');
        const part = nul === -1 ? text : text.slice(0, nul);
        if (part !== '') {
            yield start && part.startsWith(BOM) ? part.slice(1) : part;
            start = false;
        }
        if (nul !== -1)
            throw (0,failure/* unreadable */.O$)(name, (0,message/* say */.cv) `there is a NUL byte`, ENCODING, { row: row() });
        if (good < whole)
            throw notUtf8(name, row());
    }
    if (rest.length > 0)
        throw notUtf8(name, row());
}
/** Bytes as text in which each character is one byte: for lines whose bytes are their identity. */
async function* decodeBytes(chunks) {
    let head = Buffer.alloc(0);
    for await (const chunk of chunks) {
        if (head === undefined)
            yield asBuffer(chunk).toString('latin1');
        else {
            head = Buffer.concat([head, chunk]);
            if (head.length < BOM_BYTES.length)
                continue;
            yield withoutBom(head);
            head = undefined;
        }
    }
    if (head !== undefined && head.length > 0)
        yield withoutBom(head);
}
const BOM_BYTES = 'ï»¿';
function withoutBom(bytes) {
    const text = bytes.toString('latin1');
    return text.startsWith(BOM_BYTES) ? text.slice(BOM_BYTES.length) : text;
}
const ENCODING = (0,message/* say */.cv) `Write it as UTF-8; UTF-16 and other encodings are not read.`;
function notUtf8(name, row) {
    return (0,failure/* unreadable */.O$)(name, (0,message/* say */.cv) `it is not valid UTF-8`, ENCODING, { row });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** How many bytes at the end may belong to a character that the next chunk finishes. */
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}
/** The longest prefix that is UTF-8, by halves. */
function validPrefix(bytes, end) {
    let [good, bad] = [0, end];
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        const cut = middle - unfinished(bytes.subarray(0, middle));
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, cut)))
            good = middle;
        else
            bad = middle;
    }
    return good - unfinished(bytes.subarray(0, good));
}

;// CONCATENATED MODULE: ./lib/rows/formats/contract.js
/** More columns than this are a table turned on its side. */
const MAX_COLUMNS = 16_384;

;// CONCATENATED MODULE: ./lib/rows/formats/csv/finder.js
/** The next place of a character at or after a position; positions only grow, so that each text is searched once. */
class Finder {
    character;
    text = '';
    place = -1;
    constructor(character) {
        this.character = character;
    }
    search(text) {
        this.text = text;
        this.place = -1;
    }
    /** The text's length when there is none. */
    from(position) {
        if (this.place >= position)
            return this.place;
        const found = this.character === '' ? -1 : this.text.indexOf(this.character, position);
        this.place = found === -1 ? this.text.length : found;
        return this.place;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/csv/records.js


/** A fault in a record, without its place. */
class BadRecord extends Error {
    what;
    remedy;
    constructor(what, remedy) {
        super();
        this.what = what;
        this.remedy = remedy;
    }
}
/**
 * Cuts text into records wherever its chunks end. A quote opens a field only at its start; elsewhere it is a character.
 * Empty lines are no records. Throws `BadRecord`.
 */
class RecordCutter {
    dialect;
    limit;
    rest = '';
    waiting = [];
    waitingLength = 0;
    position = 0;
    newlines = new Finder('\n');
    quotes;
    delimiters;
    /** `limit`: characters of one record. */
    constructor(dialect, limit) {
        this.dialect = dialect;
        this.limit = limit;
        this.quotes = new Finder(dialect.quote);
        this.delimiters = new Finder(dialect.delimiter);
    }
    push(text, onRecord) {
        this.waiting.push(text);
        this.waitingLength += text.length;
        // A record that does not end yet is looked at again only when there is twice as much of it.
        if (this.waitingLength >= this.rest.length)
            this.flush(onRecord);
    }
    /** Hands over every record that is here whole. */
    flush(onRecord) {
        this.take();
        this.cut(onRecord, false);
        if (this.rest.length > this.limit)
            throw tooLong(this.limit);
    }
    end(onRecord) {
        this.take();
        this.cut(onRecord, true);
    }
    take() {
        this.rest = this.rest + this.waiting.join('');
        this.waiting = [];
        this.waitingLength = 0;
        this.position = 0;
        for (const finder of [this.newlines, this.quotes, this.delimiters])
            finder.search(this.rest);
    }
    cut(onRecord, last) {
        while (this.position < this.rest.length) {
            const start = this.position;
            const cells = this.record(last);
            if (cells === undefined)
                break;
            if (this.position - start > this.limit)
                throw tooLong(this.limit);
            if (cells.length > 1 || cells[0] !== '' || this.rest[start] === this.dialect.quote)
                onRecord(cells);
        }
        this.rest = this.rest.slice(this.position);
    }
    /** The next record, or undefined when it is not here whole. */
    record(last) {
        const { rest, position } = this;
        const end = this.newlines.from(position);
        if (end === rest.length && !last)
            return undefined;
        if (this.quotes.from(position) < end)
            return this.quotedRecord(last);
        this.position = end + 1;
        const stop = end > position && rest.charCodeAt(end - 1) === 13 ? end - 1 : end;
        return rest.slice(position, stop).split(this.dialect.delimiter);
    }
    quotedRecord(last) {
        const { rest } = this;
        const { delimiter, quote } = this.dialect;
        const cells = [];
        let at = this.position;
        for (;;) {
            const field = rest[at] === quote ? this.quotedField(at, last) : this.plainField(at, last);
            if (field === undefined)
                return undefined;
            cells.push(field.cell);
            at = field.end;
            if (rest[at] !== delimiter)
                break;
            at += 1;
        }
        this.position = at + 1;
        return cells;
    }
    /** A field without quotes; its end is a delimiter, the `\n`, or the end of all. */
    plainField(start, last) {
        const { rest } = this;
        const line = this.newlines.from(start);
        const comma = this.delimiters.from(start);
        if (comma < line)
            return { cell: rest.slice(start, comma), end: comma };
        if (line === rest.length && !last)
            return undefined;
        const stop = line > start && rest.charCodeAt(line - 1) === 13 ? line - 1 : line;
        return { cell: rest.slice(start, stop), end: line };
    }
    quotedField(start, last) {
        const { rest } = this;
        const { delimiter, quote } = this.dialect;
        let close = start;
        for (;;) {
            close = rest.indexOf(quote, close + 1);
            if (close === -1) {
                if (last)
                    throw unclosed();
                return undefined;
            }
            if (rest[close + 1] !== quote)
                break;
            close += 1;
        }
        let end = close + 1;
        if (end >= rest.length && !last)
            return undefined;
        if (rest[end] === '\r') {
            if (end + 1 >= rest.length && !last)
                return undefined;
            if (end + 1 >= rest.length || rest[end + 1] === '\n')
                end += 1;
        }
        if (end < rest.length && rest[end] !== delimiter && rest[end] !== '\n')
            throw afterQuote();
        return { cell: rest.slice(start + 1, close).replaceAll(quote + quote, quote), end };
    }
}
function tooLong(limit) {
    return new BadRecord((0,message/* say */.cv) `it has more than ${limit} characters`, (0,message/* say */.cv) `Look for a quote that is not closed, or for line ends that are missing.`);
}
function unclosed() {
    return new BadRecord((0,message/* say */.cv) `a quote is not closed`, (0,message/* say */.cv) `Close it, double quotes inside a quoted cell, or cut the file anew.`);
}
function afterQuote() {
    return new BadRecord((0,message/* say */.cv) `text follows a closing quote`, (0,message/* say */.cv) `Double quotes inside a quoted cell (RFC 4180).`);
}

;// CONCATENATED MODULE: ./lib/rows/formats/csv.js






/** Comma-separated values (RFC 4180). */
const csv = tableReader('csv', ',');
/** The reader of one kind of delimited text. */
function tableReader(id, delimiter) {
    return {
        id,
        serves: (name) => name.endsWith(`.${id}`),
        read: (input, options, onRow) => new TableReading(input, options, delimiter, onRow).run(),
    };
}
class TableReading {
    input;
    options;
    onRow;
    header;
    /** Where the wanted columns stand; undefined: all of them. */
    places;
    rows = 0;
    cutter;
    constructor(input, options, delimiter, onRow) {
        this.input = input;
        this.options = options;
        this.onRow = onRow;
        const { spec, record } = options;
        this.cutter = new RecordCutter({ delimiter: spec.delimiter ?? delimiter, quote: spec.quote ?? '"' }, record);
    }
    async run() {
        const { most = Number.POSITIVE_INFINITY } = this.options;
        const take = (cells) => this.take(cells);
        const row = () => {
            this.cutter.flush(take);
            return this.rows + 1;
        };
        try {
            for await (const text of decodeText(this.input.content(), this.input.name, row)) {
                this.cutter.push(text, take);
                if (this.rows >= most)
                    return { columns: this.header ?? [] };
            }
            this.cutter.end(take);
        }
        catch (error) {
            throw error instanceof BadRecord ? this.fault(error.what, error.remedy) : error;
        }
        return { columns: this.header ?? [] };
    }
    take(cells) {
        if (this.header === undefined) {
            this.start(cells);
            if (this.options.spec.header !== false)
                return;
        }
        const width = this.header?.length ?? 0;
        if (cells.length !== width) {
            throw this.fault((0,message/* say */.cv) `expected ${width} cells, found ${cells.length}`, (0,message/* say */.cv) `Mend the row, or name the delimiter and quote of the file.`);
        }
        this.rows += 1;
        const { places } = this;
        this.onRow(places === undefined ? cells : places.map((place) => cells[place] ?? ''));
    }
    start(cells) {
        const { columns, spec } = this.options;
        if (cells.length > MAX_COLUMNS) {
            throw (0,failure/* unreadable */.O$)(this.input.name, (0,message/* say */.cv) `it has more than ${MAX_COLUMNS} columns`, (0,message/* say */.cv) `Name its delimiter.`);
        }
        this.header = spec.header === false ? cells.map((_, index) => String(index + 1)) : this.nameColumns(cells);
        this.places = columns?.map((column) => this.header?.indexOf(column) ?? -1);
    }
    /** An empty name is what pandas reads it as, `Unnamed: 0`; one that stands twice is nobody's. */
    nameColumns(cells) {
        const names = cells.map((cell, index) => (0,canonical/* canonicalName */.Ew)(cell) || `Unnamed: ${index}`);
        (0,failure/* refuseTwins */.sv)(this.input.name, names);
        return names;
    }
    fault(what, remedy) {
        const { name } = this.input;
        if (this.header === undefined)
            return (0,failure/* unreadable */.O$)(name, (0,message/* say */.cv) `the header: ${what}`, remedy);
        return (0,failure/* unreadable */.O$)(name, what, remedy, { row: this.rows + 1 });
    }
}

;// CONCATENATED MODULE: ./lib/rows/lines.js
/** Cuts text into lines wherever its chunks end; `\n` ends a line, a `\r` before it does not belong to it. */
class LineCutter {
    limit;
    tooLong;
    pieces = [];
    length = 0;
    /** `tooLong` is thrown for a line of more than `limit` characters. */
    constructor(limit, tooLong) {
        this.limit = limit;
        this.tooLong = tooLong;
    }
    push(text, onLine) {
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            onLine(this.finish(text.slice(start, end)));
            start = end + 1;
        }
        this.keep(text.slice(start));
    }
    /** The last line needs no `\n`. */
    end(onLine) {
        if (this.length > 0)
            onLine(this.finish(''));
    }
    keep(piece) {
        if (piece === '')
            return;
        this.length += piece.length;
        if (this.length > this.limit)
            throw this.tooLong();
        this.pieces.push(piece);
    }
    finish(tail) {
        if (this.length + tail.length > this.limit)
            throw this.tooLong();
        const line = this.length === 0 ? tail : this.pieces.join('') + tail;
        this.pieces = [];
        this.length = 0;
        return line.endsWith('\r') ? line.slice(0, -1) : line;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/text.js




/** Text whose lines are rows; it has no columns, so it is read in raw mode only. */
const text_text = {
    id: 'text',
    serves: (name) => name.endsWith('.txt'),
    read: async ({ name }) => {
        throw (0,failure/* unreadable */.O$)(name, (0,message/* say */.cv) `text has lines and no columns`, (0,message/* say */.cv) `Compare whole lines: ${'raw'}.`);
    },
};
/** Lines as they are, a character for each byte; empty ones are no rows. `header`: the first one is none either. */
async function readLines(input, options, header, onRow) {
    const { record, most = Number.POSITIVE_INFINITY } = options;
    let rows = header ? -1 : 0;
    const cutter = new LineCutter(record, () => text_tooLong(input.name, record, rows + 1));
    const take = (line) => {
        if (line === '')
            return;
        rows += 1;
        if (rows > 0)
            onRow([line]);
    };
    for await (const part of decodeBytes(input.content())) {
        cutter.push(part, take);
        if (rows >= most)
            return { columns: [] };
    }
    cutter.end(take);
    return { columns: [] };
}
function text_tooLong(file, limit, row) {
    return (0,failure/* unreadable */.O$)(file, (0,message/* say */.cv) `it is longer than ${limit} bytes`, (0,message/* say */.cv) `Look for line ends that are missing.`, { row });
}

;// CONCATENATED MODULE: ./lib/rows/formats/jsonl.js







const SUFFIXES = ['.jsonl', '.ndjson', '.jsonlines'];
/** JSON Lines: an object on each line; a key that a row lacks is an empty cell. */
const jsonl = {
    id: 'jsonl',
    serves: (name) => SUFFIXES.some((suffix) => name.endsWith(suffix)),
    read: async (input, { columns, record, most = Number.POSITIVE_INFINITY }, onRow) => {
        /** Columns with the key that names them. */
        const known = new Map();
        const keys = new Set();
        let rows = 0;
        const fault = (what, remedy = MEND, cause) => (0,failure/* unreadable */.O$)(input.name, what, remedy, { row: rows + 1, cause });
        const learnKey = (key) => {
            const name = (0,canonical/* canonicalName */.Ew)(key);
            if (known.has(name))
                throw fault((0,message/* say */.cv) `two keys are one column, ${name}`, (0,message/* say */.cv) `Write the key in one way.`);
            known.set(name, key);
            keys.add(key);
            if (known.size > MAX_COLUMNS)
                throw fault((0,message/* say */.cv) `there are more than ${MAX_COLUMNS} keys`, (0,message/* say */.cv) `Keep keys the same.`);
        };
        const take = (line) => {
            if (line.trim() === '')
                return;
            const row = parseRow(line, fault);
            for (const key of Object.keys(row))
                if (!keys.has(key))
                    learnKey(key);
            try {
                onRow((columns ?? [...known.keys()]).map((name) => cellOf(row, known.get(name) ?? name)));
            }
            catch (error) {
                throw error instanceof RangeError ? fault((0,message/* say */.cv) `it is nested too deeply`, MEND, error) : error;
            }
            rows += 1;
        };
        const cutter = new LineCutter(record, () => text_tooLong(input.name, record, rows + 1));
        for await (const text of decodeText(input.content(), input.name, () => rows + 1)) {
            cutter.push(text, take);
            if (rows >= most)
                return { columns: [...known.keys()] };
        }
        cutter.end(take);
        return { columns: [...known.keys()] };
    },
};
function cellOf(row, key) {
    return Object.hasOwn(row, key) ? (0,canonical/* textOfJson */.bb)(row[key]) : '';
}
const MEND = (0,message/* say */.cv) `Write one JSON object on each line (${'NaN'} and comments are no JSON).`;
function parseRow(line, fault) {
    let value;
    try {
        value = (0,canonical/* parseJsonText */.lk)(line);
    }
    catch (error) {
        throw fault(error instanceof RangeError ? (0,message/* say */.cv) `it is nested too deeply` : (0,message/* say */.cv) `it is not JSON`, MEND, error);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof canonical/* JsonNumber */.WP) {
        throw fault((0,message/* say */.cv) `it is not a JSON object`);
    }
    return value;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/rows/formats/parquet/bytes.js



/** Bytes of a compressed file that are kept in memory, because Parquet is read from its end. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Bytes that are asked for at once; a footer or column chunk beyond it is not read. */
const MAX_PART = 1024 * 1024 * 1024;
/** A Parquet file as hyparquet wants it. */
async function openBytes(input) {
    const whole = (0,rows_input/* unpackedName */.vH)(input.name) === input.name ? undefined : await unpackAll(input);
    const byteLength = whole?.byteLength ?? input.size;
    if (byteLength === undefined) {
        throw (0,failure/* unreadable */.O$)(input.name, (0,message/* say */.cv) `its size is not known`, (0,message/* say */.cv) `Use a store that gives the length of objects.`);
    }
    if (byteLength < 12)
        throw new Error('it is too short');
    return { byteLength, slice: (start, end = byteLength) => readPart(input, whole, start, end) };
}
async function readPart(input, whole, start, end) {
    const length = end - start;
    if (!(start >= 0 && length >= 0 && length <= MAX_PART))
        throw new Error('a part of it is too large');
    const part = new Uint8Array(length);
    if (whole !== undefined)
        part.set(whole.subarray(start, end));
    else {
        let at = 0;
        for await (const chunk of input.stored({ start, end })) {
            if (at + chunk.length > length)
                throw new Error('the store gave more bytes than asked for');
            part.set(chunk, at);
            at += chunk.length;
        }
        if (at !== length)
            throw new Error('the file ends early');
    }
    return part.buffer;
}
async function unpackAll(input) {
    const chunks = [];
    let length = 0;
    for await (const chunk of input.content()) {
        length += chunk.length;
        if (length > MAX_UNPACKED) {
            const what = (0,message/* say */.cv) `unpacked it is larger than ${MAX_UNPACKED} bytes`;
            throw (0,failure/* unreadable */.O$)(input.name, what, (0,message/* say */.cv) `Parquet is compressed inside: store it without ${'.gz'} or ${'.zst'}.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Node's own decompressors where it has them: quicker, and they stop at the length that the page header states. */
async function loadCompressors() {
    const [zlib, { compressors: others }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19)), __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138))]);
    const bounded = (length) => ({ maxOutputLength: Math.max(1, length) });
    return {
        ...others,
        GZIP: (input, length) => zlib.gunzipSync(input, bounded(length)),
        BROTLI: (input, length) => zlib.brotliDecompressSync(input, bounded(length)),
        ...(zlib.zstdDecompressSync === undefined
            ? {}
            : { ZSTD: (input, length) => zlib.zstdDecompressSync(input, bounded(length)) }),
    };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/cells.js

/** Values that hyparquet makes of bytes, as texts that lose nothing; its own lose digits of times and bad UTF-8. */
const PARSERS = {
    timestampFromMilliseconds: (value) => present(value, (one) => (0,canonical/* textOfMoment */.$m)(BigInt(one), 1000n)),
    timestampFromMicroseconds: (value) => present(value, (one) => (0,canonical/* textOfMoment */.$m)(BigInt(one), 1000000n)),
    timestampFromNanoseconds: (value) => present(value, (one) => (0,canonical/* textOfMoment */.$m)(BigInt(one), 1000000000n)),
    dateFromDays: (value) => present(value, canonical/* textOfDay */.hp),
    stringFromBytes: (value) => present(value, decode),
    jsonFromBytes: (value) => present(value, (bytes) => (0,canonical/* textOfJson */.bb)((0,canonical/* parseJsonText */.lk)(decode(bytes)))),
};
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    return UTF8.decode(bytes);
}
// biome-ignore lint/suspicious/noExplicitAny: hyparquet's parsers are typed by what its own give back.
function present(value, toText) {
    return value === null || value === undefined ? value : toText(value);
}
/** A column's schema as hyparquet shall read it: decimals as integers, never as doubles, and dates by either name. */
function plainElement(element) {
    const { converted_type: converted, logical_type: logical, ...rest } = element;
    if (scaleOf(element) !== undefined || isTimeOfDay(element))
        return rest;
    if (logical?.type === 'DATE' && converted === undefined)
        return { ...element, converted_type: 'DATE' };
    if (logical?.type === 'JSON' && converted === undefined)
        return { ...element, converted_type: 'JSON' };
    return element;
}
/** How the values of a column, read by `plainElement`, become text. */
function textOfColumn(element) {
    const scale = scaleOf(element);
    if (scale !== undefined)
        return (value) => (0,canonical/* textOfDecimal */.Ai)(integerOf(value), scale);
    if (isTimeOfDay(element)) {
        const unit = unitOf(element);
        return (value) => (0,canonical/* textOfMoment */.$m)(integerOf(value), unit).slice(11, -1);
    }
    if (element.type === 'FLOAT')
        return (value) => (0,canonical/* textOfFloat32 */.q$)(value);
    return textOfValue;
}
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return (0,canonical/* textOfNumber */.ez)(value);
    if (value instanceof Uint8Array)
        return decode(value);
    return String(value);
}
function scaleOf({ converted_type, logical_type, scale }) {
    if (logical_type?.type === 'DECIMAL')
        return logical_type.scale;
    return converted_type === 'DECIMAL' ? (scale ?? 0) : undefined;
}
function isTimeOfDay({ converted_type, logical_type }) {
    return logical_type?.type === 'TIME' || converted_type === 'TIME_MILLIS' || converted_type === 'TIME_MICROS';
}
function unitOf({ converted_type, logical_type }) {
    const unit = logical_type?.type === 'TIME' ? logical_type.unit : converted_type === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS';
    return unit === 'MILLIS' ? 1000n : unit === 'MICROS' ? 1000000n : 1000000000n;
}
/** A signed integer: a number, or bytes with the highest first. */
function integerOf(value) {
    if (!(value instanceof Uint8Array))
        return BigInt(value);
    if (value.length > 64)
        throw new Error('a decimal of more than 64 bytes');
    let integer = 0n;
    for (const byte of value)
        integer = (integer << 8n) | BigInt(byte);
    return BigInt.asIntN(8 * value.length, integer);
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/compact.js
/** Thrift's compact protocol as far as Parquet's page headers need it, and the variable-length numbers of its encodings. */
const TRUE = 1;
const I32 = 5;
const BINARY = 8;
const LISTS = [9, 10];
const STRUCT = 12;
/** Bytes of the types of fixed length: booleans are part of the field's head, a byte and a double. */
const FIXED = { 1: 0, 2: 0, 3: 1, 7: 8 };
const MAX_DEPTH = 8;
/** Reads numbers and skips the rest; every length is held against what is there. */
class Compact {
    bytes;
    at = 0;
    depth = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    struct(onField) {
        this.depth += 1;
        if (this.depth > MAX_DEPTH)
            throw new Error('a page header is nested too deeply');
        let id = 0;
        for (let head = this.byte(); (head & 15) !== 0; head = this.byte()) {
            id = head >> 4 === 0 ? this.number() : id + (head >> 4);
            onField(id, head & 15);
        }
        this.depth -= 1;
    }
    /** A zigzag number of at most 32 bits. */
    number() {
        const raw = this.varint();
        return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
    }
    skip(type) {
        const fixed = FIXED[type];
        if (fixed !== undefined)
            this.at += fixed;
        else if (type >= 4 && type <= 6)
            this.varint();
        else if (type === BINARY)
            this.skipBytes();
        else if (LISTS.includes(type))
            this.skipList();
        else if (type === STRUCT)
            this.struct((_, kind) => this.skip(kind));
        else
            throw new Error('a page header cannot be read');
    }
    /** The next bytes, all of them or none. */
    take(length) {
        if (length > this.bytes.length - this.at)
            throw new Error('a page is cut');
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    skipBytes() {
        const length = this.varint();
        this.at += length;
    }
    skipList() {
        const head = this.byte();
        const length = head >> 4 === 15 ? this.varint() : head >> 4;
        if (length > this.bytes.length)
            throw new Error('a page header cannot be read');
        for (let index = 0; index < length; index += 1) {
            if ((head & 15) <= 2)
                this.at += 1;
            else
                this.skip(head & 15);
        }
    }
    varint() {
        let value = 0;
        for (let factor = 1; factor < 2 ** 50; factor *= 128) {
            const byte = this.byte();
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
        throw new Error('a page header cannot be read');
    }
    byte() {
        const byte = this.bytes[this.at];
        if (byte === undefined)
            throw new Error('a page header is cut');
        this.at += 1;
        return byte;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/header.js

/** Bytes that one page, and the values in it, may unpack to. Writers aim at 1 MiB; a page of constants packs a thousand to one. */
const MAX_PAGE = 256 * 1024 * 1024;
/** `PageHeader.type`, and the fields of the structs that belong to each. */
const KINDS = {
    0: { kind: 'v1', field: 5, encoding: 2 },
    2: { kind: 'dictionary', field: 7, encoding: 2 },
    3: { kind: 'v2', field: 8, encoding: 4 },
};
/** The next header, by the same rules as hyparquet: the struct of its type counts, and of two fields the later one. */
function readHeader(reader) {
    const structs = new Map();
    const fields = readFields(reader, [1, 2, 3], (id) => structs.set(id, readFields(reader, [1, 2, 4, 5, 6])));
    const type = KINDS[fields.numbers.get(1) ?? -1];
    const counts = structs.get(type?.field ?? -1);
    if (type === undefined || counts === undefined)
        throw new Error('a page is of an unknown kind');
    const number = (from, id) => {
        const found = from.numbers.get(id);
        if (found === undefined)
            throw new Error('a page header lacks a number');
        return found;
    };
    return {
        kind: type.kind,
        unpacked: number(fields, 2),
        packed: number(fields, 3),
        values: number(counts, 1),
        encoding: number(counts, type.encoding),
        definitions: type.kind === 'v2' ? number(counts, 5) : 0,
        repetitions: type.kind === 'v2' ? number(counts, 6) : 0,
        compressed: type.kind !== 'v2' || counts.compressed,
    };
}
/** The numbers of one struct; `wanted` ones may have no other type, since hyparquet would take some for numbers too. */
function readFields(reader, wanted, onStruct) {
    const numbers = new Map();
    let compressed = true;
    reader.struct((id, type) => {
        if (type === I32)
            numbers.set(id, reader.number());
        else if (type === STRUCT && onStruct !== undefined)
            onStruct(id);
        else if (wanted.includes(id) && !(onStruct === undefined && type === STRUCT))
            throw new Error('a page header cannot be read');
        else {
            if (id === 7)
                compressed = type === TRUE;
            reader.skip(type);
        }
    });
    return { numbers, compressed };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/runs.js


/** Values that a last run may have beyond those of its page: bit-packed ones come in groups of 8, some writers fill up. */
const SLACK = 65_536;
/** Encodings of parquet.thrift: two names for dictionary indices, runs of booleans, differences, the last of them of texts. */
const DICTIONARIES = [2, 8];
const RLE = 3;
const DELTAS = [5, 6, 7];
const DELTA_BYTE_ARRAY = 7;
/** Differences of one block; writers take 128. */
const MAX_BLOCK = 1024 * 1024;
/** Looks at what repeats without taking bytes: levels, dictionary indices, shared beginnings. Throws when it is too long. */
function checkRuns(page, packed, { column, element, compressors }) {
    const optional = element.repetition_type !== 'REQUIRED';
    const repeats = [...DICTIONARIES, RLE, ...DELTAS].includes(page.encoding);
    if (!optional && !repeats)
        return;
    const levels = page.definitions + page.repetitions;
    if (page.definitions < 0 || page.repetitions < 0 || levels > packed.length) {
        throw new Error('a page has no room for its levels');
    }
    let present = page.values;
    if (page.kind === 'v2' && optional)
        present = walkRuns(packed.subarray(page.repetitions, levels), 1, page.values);
    if (page.kind === 'v2' && !repeats)
        return;
    const unpack = column.codec === 'UNCOMPRESSED' || !page.compressed ? undefined : compressors[column.codec];
    const part = packed.subarray(levels);
    const bytes = unpack === undefined ? part : unpack(part, page.unpacked - levels);
    let at = 0;
    if (page.kind === 'v1' && optional) {
        at = endOfRuns(bytes, 0);
        present = walkRuns(bytes.subarray(4, at), 1, page.values);
    }
    if (DELTAS.includes(page.encoding))
        checkDeltas(bytes.subarray(at), present, page.encoding);
    else if (page.encoding === RLE)
        walkRuns(bytes.subarray(at + 4, endOfRuns(bytes, at)), 1, present);
    else if (repeats)
        walkRuns(bytes.subarray(at + 1), bytes[at] ?? 0, present);
}
/** Where runs end that stand behind their length in bytes. */
function endOfRuns(bytes, at) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return at + 4 + view.getUint32(at, true);
}
/** Parquet's hybrid of runs and bit-packed groups. Gives how many of the values are 1, where they have one bit. */
function walkRuns(bytes, width, values) {
    const reader = new Compact(bytes);
    let ones = 0;
    for (let seen = 0; seen < values && reader.at < bytes.length;) {
        const head = reader.varint();
        const packed = head % 2 === 1;
        const count = packed ? ((head - 1) / 2) * 8 : head / 2;
        if (count > values + SLACK)
            throw new Error('a run is longer than its page');
        const most = Math.min(count, values - seen);
        if (width === 1)
            ones += packed ? countOnes(bytes, reader.at, most) : ((bytes[reader.at] ?? 0) & 1) * most;
        reader.at += packed ? (count * width) / 8 : Math.ceil(width / 8);
        seen += count;
    }
    return ones;
}
function countOnes(bytes, at, count) {
    let ones = 0;
    for (let index = 0; index < count; index += 1)
        ones += ((bytes[at + (index >> 3)] ?? 0) >> (index & 7)) & 1;
    return ones;
}
/** The numbers of an encoding of differences. Texts with shared beginnings have two lists of them: beginnings and the rest. */
function checkDeltas(bytes, values, encoding) {
    if (values === 0)
        return;
    const reader = new Compact(bytes);
    if (encoding !== DELTA_BYTE_ARRAY)
        readDeltaHead(reader, values);
    else if (sumDeltas(reader, values) + sumDeltas(reader, values) > MAX_PAGE)
        throw tooMuchText();
}
/** How many differences stand together. A negative number would send its reader back to where it was. */
function readDeltaHead(reader, values) {
    const [block, groups, count] = [reader.varint(), reader.varint(), reader.varint()];
    const size = block / groups;
    const isPlain = block <= MAX_BLOCK && Number.isInteger(size) && size > 0 && size % 32 === 0;
    if (count !== values || !isPlain)
        throw new Error('a page claims other values than it has');
    return { groups, size, first: reader.number() };
}
/** Each text says how long a beginning it shares with the one before: a few bytes a time could make gigabytes. */
function sumDeltas(reader, values) {
    const { groups, size, first } = readDeltaHead(reader, values);
    let [length, total] = [first, first];
    for (let seen = 1; seen < values;) {
        const least = reader.number();
        for (const width of reader.take(groups)) {
            const packed = seen < values ? reader.take((size * width) / 8) : new Uint8Array();
            for (let index = 0; index < size && seen < values; index += 1, seen += 1) {
                length += least + readBits(packed, index * width, width);
                total += length;
                if (length < 0 || total > MAX_PAGE)
                    throw tooMuchText();
            }
        }
    }
    return total;
}
function tooMuchText() {
    return new Error(`a page has texts of more than ${MAX_PAGE} bytes`);
}
function readBits(bytes, at, width) {
    let value = 0;
    for (let index = 0; index < width; index += 1) {
        const place = at + index;
        value += (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) * 2 ** index;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/pages.js



/** Values of one page: each is unpacked into an array. */
const MAX_VALUES = 16 * 1024 * 1024;
/** Throws when a page is too large, leaves its chunk, or claims more values than its row group has rows. */
function checkPages(chunk) {
    const { bytes, rows } = chunk;
    const reader = new Compact(bytes);
    let values = 0;
    while (reader.at < bytes.length - 1 && values < rows) {
        const page = readHeader(reader);
        if (page.packed < 0 || page.packed > bytes.length - reader.at)
            throw new Error('a page leaves its column chunk');
        if (page.unpacked < 0 || page.unpacked > MAX_PAGE)
            throw new Error(`a page is larger than ${MAX_PAGE} bytes`);
        const most = page.kind === 'dictionary' ? page.unpacked : Math.min(MAX_VALUES, rows - values);
        if (page.values < 0 || page.values > most)
            throw new Error('a page claims more values than there are');
        if (page.kind !== 'dictionary') {
            checkRuns(page, bytes.subarray(reader.at, reader.at + page.packed), chunk);
            values += page.values;
        }
        reader.at += page.packed;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/groups.js


/** Cells that are unpacked at once. */
const MAX_CELLS = 8 * 1024 * 1024;
/** Bytes of packed columns that are kept while a group is read in parts. */
const MAX_KEPT = 256 * 1024 * 1024;
/** Hands over the rows of one row group, as many at a time as fit. */
async function readGroup(reading, onRow) {
    const { columns, rows } = reading;
    const step = Math.max(1024, Math.floor(MAX_CELLS / Math.max(1, columns.length)));
    const fetch = keepChunks(reading, rows > step);
    for (let from = 0; from < rows; from += step) {
        const to = Math.min(rows, from + step);
        const values = [];
        for (const { name, found } of columns) {
            values.push(found === undefined ? [] : await readValues(reading, await fetch(name, found.element), name, from, to));
        }
        for (let row = 0; row < to - from; row += 1) {
            onRow(columns.map(({ found }, index) => {
                const value = values[index]?.[row];
                return value === null || value === undefined || found === undefined ? '' : found.toText(value);
            }));
        }
    }
}
/** Fetches column chunks by name; those of a group that is read in parts are kept, if they are not too many. */
function keepChunks({ bytes, compressors, group, rows }, again) {
    const kept = new Map();
    let size = 0;
    return async (name, element) => {
        const known = kept.get(name);
        if (known !== undefined)
            return known;
        const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
        if (column === undefined)
            throw new Error(`a row group has no column ${name}`);
        const { start, end } = rangeOf(column);
        const chunk = { start, bytes: await bytes.slice(start, end) };
        checkPages({ bytes: new Uint8Array(chunk.bytes), column, element, rows, compressors });
        size += end - start;
        if (again && size <= MAX_KEPT)
            kept.set(name, chunk);
        return chunk;
    };
}
/** The values of rows `from` to `to` of one column of a group: one for each row, whatever its pages say. */
async function readValues({ bytes, compressors, metadata, start }, chunk, name, from, to) {
    const { parquetRead } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 6972));
    const values = new Array(to - from);
    let found = 0;
    await parquetRead({
        file: {
            byteLength: bytes.byteLength,
            slice: (first, last) => chunk.bytes.slice(first - chunk.start, (last ?? bytes.byteLength) - chunk.start),
        },
        metadata,
        columns: [name],
        rowStart: start + from,
        rowEnd: start + to,
        parsers: PARSERS,
        utf8: false,
        compressors,
        onChunk: ({ columnData, rowStart }) => {
            const shift = rowStart - start - from;
            const end = Math.min(columnData.length, to - from - shift);
            for (let index = Math.max(0, -shift); index < end; index += 1) {
                values[shift + index] = columnData[index];
                found += 1;
            }
        },
    });
    if (found !== to - from)
        throw new Error(`expected ${to - from} values of ${name}, found ${found}`);
    return values;
}
/** Where a column chunk stands in the file, as its metadata say. */
function rangeOf(column) {
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    return { start, end: start + Number(column.total_compressed_size) };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet.js








/** Parquet with flat columns; of a file only the footer and the columns asked for are read, a row group at a time. */
const parquet = {
    id: 'parquet',
    serves: (name) => name.endsWith('.parquet') || name.endsWith('.pq'),
    read: async (input, options, onRow) => {
        try {
            return await readParquet(input, options, onRow);
        }
        catch (error) {
            input.signal?.throwIfAborted();
            if ((0,errors/* isHoldoutError */.k)(error))
                throw error;
            const what = (0,message/* say */.cv) `it is damaged, or of a kind that cannot be read: ${messageOf(error)}`;
            throw (0,failure/* unreadable */.O$)(input.name, what, (0,message/* say */.cv) `Write the file again, or compare it as CSV.`, { cause: error });
        }
    },
};
/** What our own code and hyparquet say; the runtime's own errors may quote the cell that they are about. */
function messageOf(error) {
    const { name, message } = error;
    return name === 'Error' && message !== undefined ? message.slice(0, 200) : 'its bytes make no sense';
}
/** Bytes that are asked for at a file's end; a longer footer takes a second request. */
const FOOTER = 64 * 1024;
async function readParquet(input, options, onRow) {
    const { parquetMetadataAsync, parquetSchema } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 6972));
    const bytes = await openBytes(input);
    const metadata = await parquetMetadataAsync(bytes, { geoparquet: false, initialFetchSize: FOOTER });
    const tree = parquetSchema(metadata);
    const names = tree.children.map(({ element }) => (0,canonical/* canonicalName */.Ew)(element.name));
    if (names.length > MAX_COLUMNS)
        throw new Error(`it has more than ${MAX_COLUMNS} columns`);
    (0,failure/* refuseTwins */.sv)(input.name, names);
    checkFooter(metadata, bytes.byteLength);
    if (options.most !== undefined)
        return { columns: names, textual: names.filter((_, index) => isText(tree, index)) };
    const columns = (options.columns ?? names).map((name) => findColumn(tree, name, input.name));
    // Nothing would tell whether the rows that the footer counts are there.
    if (columns.every(({ found }) => found === undefined))
        return { columns: names };
    const compressors = await loadCompressors();
    const plain = { ...metadata, schema: metadata.schema.map(plainElement) };
    let start = 0;
    for (const group of metadata.row_groups) {
        const rows = Number(group.num_rows);
        if (rows > 0)
            await readGroup({ bytes, compressors, metadata: plain, group, start, rows, columns }, onRow);
        start += rows;
        input.signal?.throwIfAborted();
    }
    return { columns: names };
}
function isText({ children }, index) {
    const { type, logical_type } = children[index]?.element ?? {};
    return type === 'BYTE_ARRAY' || logical_type?.type === 'UUID' || type === 'BOOLEAN';
}
function findColumn(tree, name, file) {
    const found = tree.children.find(({ element }) => (0,canonical/* canonicalName */.Ew)(element.name) === name);
    if (found === undefined)
        return { name };
    if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
        return { name: found.element.name, found: { element: found.element, toText: textOfColumn(found.element) } };
    }
    throw (0,failure/* unreadable */.O$)(file, (0,message/* say */.cv) `the column ${name} is nested`, (0,message/* say */.cv) `Leave it out of the comparison: ${'ignore'} it.`);
}
/** Parts of a file are read once each, so all of them together are no larger than the file. */
function checkFooter({ row_groups, num_rows }, size) {
    let [rows, bytes] = [0n, 0n];
    for (const group of row_groups) {
        if (group.num_rows < 0n)
            throw new Error('a row group has less than 0 rows');
        rows += BigInt(group.num_rows);
        for (const { meta_data } of group.columns) {
            if (meta_data === undefined)
                throw new Error('it is encrypted');
            const { start, end } = rangeOf(meta_data);
            if (start < 0 || end < start || end > size)
                throw new Error('a column chunk lies outside the file');
            bytes += BigInt(meta_data.total_compressed_size);
        }
    }
    if (rows !== BigInt(num_rows))
        throw new Error('the footer counts other rows than its row groups');
    if (bytes > BigInt(size))
        throw new Error('the column chunks are larger than the file');
}

;// CONCATENATED MODULE: ./lib/rows/formats/tsv.js

/** Tab-separated values, quoted as CSV is. */
const tsv = tableReader('tsv', '\t');

;// CONCATENATED MODULE: ./lib/rows/formats/registry.js








/** Every format of rows; one line for each file of this folder. */
const ROW_READERS = [csv, tsv, jsonl, parquet, text_text];
/** The format of a file, by its name; undefined for a name that no format has. */
function formatOf(name) {
    return readerOf(name)?.id;
}
function readerOf(name, format) {
    const plain = (0,rows_input/* unpackedName */.vH)(name).toLowerCase();
    return ROW_READERS.find((reader) => (format === undefined ? reader.serves(plain) : reader.id === format));
}
/** Reads one file's rows, whichever its format. Throws a `HoldoutError` that names the file, and the row where there is one. */
async function readRows(input, options, onRow) {
    const { spec } = options;
    const reader = readerOf(input.name, spec.format);
    if (reader === undefined)
        throw unknownFormat(input.name);
    return spec.raw === true ? readRaw(reader, input, options, onRow) : reader.read(input, options, onRow);
}
function readRaw(reader, input, options, onRow) {
    if (reader.id === 'parquet') {
        throw (0,failure/* unreadable */.O$)(input.name, (0,message/* say */.cv) `Parquet has no lines`, (0,message/* say */.cv) `Compare its columns: leave ${'raw'} out.`);
    }
    return readLines(input, options, hasHeader(reader.id, options.spec), onRow);
}
function hasHeader(id, { header }) {
    return (id === 'csv' || id === 'tsv') && header !== false;
}
function unknownFormat(name) {
    const later = /\.(arrow|feather)$/i.test((0,rows_input/* unpackedName */.vH)(name));
    return (0,failure/* unreadable */.O$)(name, later ? (0,message/* say */.cv) `Arrow files cannot be read by this version` : (0,message/* say */.cv) `its name tells no format of rows`, (0,message/* say */.cv) `Formats are ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.ndjson'}, ${'.parquet'}, ${'.txt'} for raw lines, each also inside ${'.gz'} and ${'.zst'}; or name the format.`);
}


/***/ }),

/***/ 7613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bp: () => (/* binding */ packingOf),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   vH: () => (/* binding */ unpackedName)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);




/** `most`: bytes that the file may unpack to, whatever its size. */
function openInput(file, signal, onBytes, most = MOST_UNPACKED) {
    const stored = (range) => readBytes(file, range, signal, onBytes);
    return {
        name: file.name,
        size: file.size,
        signal,
        stored,
        content: () => {
            const packing = PACKINGS.find(({ suffix }) => file.name.toLowerCase().endsWith(suffix));
            return packing === undefined ? stored() : unpack(file.name, stored, packing, most);
        },
    };
}
async function* readBytes(file, range, signal, onBytes) {
    signal?.throwIfAborted();
    for await (const chunk of await file.open(range, signal)) {
        signal?.throwIfAborted();
        onBytes(chunk.byteLength);
        yield chunk;
    }
}
/** Beyond the bytes that any file may unpack to, so many times what was stored: tables shrink to a hundredth at most. */
const MOST_UNPACKED = 1024 ** 3;
const MAX_RATIO = 200;
const zlib = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
const PACKINGS = [
    { suffix: '.gz', make: async () => (await zlib()).createGunzip() },
    // Node has zstd since 22.15.
    { suffix: '.zst', make: async () => (await zlib()).createZstdDecompress?.() },
];
/** A name without the suffix of its compression. */
function unpackedName(name) {
    const packing = PACKINGS.find(({ suffix }) => name.toLowerCase().endsWith(suffix));
    return packing === undefined ? name : name.slice(0, -packing.suffix.length);
}
/** `.gz`, `.zst`, or '' for a file that is not compressed. */
function packingOf(name) {
    return name.slice(unpackedName(name).length).toLowerCase();
}
async function* unpack(name, open, { make }, most) {
    const unpacker = await make();
    if (unpacker === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `this Node has no zstd`, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Use Node 22.15 or newer, or gzip.`);
    }
    let [stored, unpacked] = [0, 0];
    const packed = count(open(), (bytes) => {
        stored += bytes;
    });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(packed), unpacker, () => { });
    try {
        for await (const chunk of unpacker) {
            unpacked += chunk.length;
            if (unpacked > most && unpacked > MAX_RATIO * stored)
                throw bomb(name);
            yield chunk;
        }
    }
    catch (error) {
        throw isPackingError(error) ? damaged(name, error) : error;
    }
}
async function* count(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes(chunk.length);
        yield chunk;
    }
}
function bomb(name) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it unpacks to more than ${MAX_RATIO} times its size`, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Store it as it is, or as Parquet.`);
}
function isPackingError(error) {
    return !(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isHoldoutError */ .k)(error) && /^Z_|^ZSTD|^ERR_ZSTD/.test(error.code ?? '');
}
function damaged(name, cause) {
    const what = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the compressed data are cut or damaged`;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(name, what, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Write the file again, and push it again.`, { cause });
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hashInto),
/* harmony export */   o: () => (/* binding */ makeKey)
/* harmony export */ });
const { hash } = process.getBuiltinModule('node:crypto');
/** Writes the key of a text into `key`: an object for each of millions of rows would cost as much as the hash. */
function hashInto(key, text) {
    // One string for the digest is several times quicker than a buffer for it.
    const digest = hash('sha256', text.isWellFormed() ? text : illFormed(text), 'binary');
    key.a = word(digest, 0);
    key.b = word(digest, 4);
    key.c = word(digest, 8);
    key.d = word(digest, 12);
}
function makeKey(text) {
    const key = { a: 0, b: 0, c: 0, d: 0 };
    if (text !== undefined)
        hashInto(key, text);
    return key;
}
function word(digest, at) {
    return (((digest.charCodeAt(at) << 24) |
        (digest.charCodeAt(at + 1) << 16) |
        (digest.charCodeAt(at + 2) << 8) |
        digest.charCodeAt(at + 3)) >>>
        0);
}
/** Half a surrogate pair has no UTF-8, and would be hashed as U+FFFD: such text goes as UTF-16 behind a byte that UTF-8 lacks. */
function illFormed(text) {
    return Buffer.concat([Buffer.from([0xff]), Buffer.from(text, 'utf16le')]);
}


/***/ }),

/***/ 5379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QF: () => (/* binding */ DEFAULT_MEMORY),
  Cx: () => (/* binding */ DEFAULT_RECORD),
  y: () => (/* binding */ readPass)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var canonical = __webpack_require__(5015);
// EXTERNAL MODULE: ./lib/rows/key.js
var key = __webpack_require__(7246);
;// CONCATENATED MODULE: ./lib/rows/canon.js


/** Turns the cells of one row after the other into keys, and learns on the way whether columns are what was assumed. */
class RowCanon {
    spec;
    /** The columns to read, in the order in which `take` wants their cells; undefined in raw mode. */
    columns;
    key = (0,key/* makeKey */.o)();
    label;
    group;
    /** False for a row whose group columns are all empty. */
    grouped = false;
    time = '';
    /** True once a numeric column turned out to hold text: keys of this run mean nothing. */
    spoiled = false;
    /** The canonical cells of the row, in the order of `columns`. */
    cells;
    numeric;
    values;
    texts;
    absent;
    constructor(spec) {
        this.spec = spec;
        const { label, group, time, compared } = spec;
        const named = [label, time].filter((column) => column !== undefined);
        this.columns = spec.raw ? undefined : [...compared, ...group, ...named];
        this.label = label === undefined ? undefined : (0,key/* makeKey */.o)();
        this.group = group.length === 0 ? undefined : (0,key/* makeKey */.o)();
        this.numeric = (this.columns ?? []).map((column) => spec.numeric.includes(column));
        this.values = this.numeric.map(() => 0);
        this.texts = this.numeric.map(() => 0);
        this.cells = this.numeric.map(() => '');
        this.absent = new Set(spec.naValues);
    }
    /** Reads a row of the sets `bits`. Its keys are in `key`, `label` and `group` until the next one. */
    take(row, bits) {
        if (this.columns === undefined) {
            (0,key/* hashInto */.Z)(this.key, row[0] ?? '');
            return;
        }
        for (let index = 0; index < this.cells.length; index += 1)
            this.cells[index] = this.cell(row[index] ?? '', index, bits);
        if (!this.spoiled)
            this.hash();
    }
    /** Takes over what an earlier run saw in the columns of a file of the sets `bits`. */
    recall(values, texts, bits) {
        for (let index = 0; index < this.values.length; index += 1) {
            if (values[index] === true)
                this.values[index] = (this.values[index] ?? 0) | bits;
            if (texts[index] === true)
                this.texts[index] = (this.texts[index] ?? 0) | bits;
        }
    }
    /** For each column whether a cell had a value, and whether one was no number. */
    get kinds() {
        return { values: this.values.map((bits) => bits !== 0), texts: this.texts.map((bits) => bits !== 0) };
    }
    /** What all rows together say of the columns. */
    teach(survey) {
        for (const [index, column] of (this.columns ?? []).entries()) {
            survey.learnKinds(column, this.values[index] ?? 0, this.texts[index] ?? 0, true);
        }
    }
    cell(cell, index, bits) {
        const text = (0,canonical/* canonicalText */.A4)(cell);
        if (text === '' || this.absent.has(text))
            return '';
        this.values[index] = (this.values[index] ?? 0) | bits;
        if (this.numeric[index] !== true) {
            const known = this.texts[index] ?? 0;
            if ((known & bits) !== bits && !(0,canonical/* isPlainNumber */.OF)(text))
                this.texts[index] = known | bits;
            return text;
        }
        const number = (0,canonical/* canonicalNumber */.uA)(text, index < this.spec.compared.length ? this.spec.round : undefined);
        if (number !== undefined)
            return this.isTime(index) ? text : number;
        this.texts[index] = (this.texts[index] ?? 0) | bits;
        this.spoiled = true;
        return text;
    }
    /** Times are told apart by their own rules, not by their decimals. */
    isTime(index) {
        return this.spec.time !== undefined && index === this.cells.length - 1;
    }
    hash() {
        const { cells, spec } = this;
        const features = spec.compared.length;
        const groups = features + spec.group.length;
        (0,key/* hashInto */.Z)(this.key, (0,canonical/* joinCells */.Cj)(cells, 0, features));
        if (this.group !== undefined) {
            this.grouped = cells.slice(features, groups).some((cell) => cell !== '');
            (0,key/* hashInto */.Z)(this.group, (0,canonical/* joinCells */.Cj)(cells, features, groups));
        }
        if (this.label !== undefined)
            (0,key/* hashInto */.Z)(this.label, cells[groups] ?? '');
        if (spec.time !== undefined)
            this.time = cells[cells.length - 1] ?? '';
    }
}

// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 17 modules
var registry = __webpack_require__(4499);
// EXTERNAL MODULE: ./lib/rows/input.js
var rows_input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/sketch.js
var rows_sketch = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/rows/contract.js
var contract = __webpack_require__(5435);
// EXTERNAL MODULE: ./lib/rows/table.js
var table = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/rows/tally/keys.js


/** The keys of the test sets, with their rows in every set. */
class KeyTally {
    keys;
    /** Pairs of a key and a label; without labels a key is its own entry. */
    entries;
    keyOf = table/* Column */.VP.of32();
    counts;
    first = { test: makeSpots(), train: makeSpots() };
    /** `memory` in bytes; a table that would need more throws `TableFull`. */
    constructor(memory, labelled) {
        const each = 4 * contract/* SETS */.s.length + 24 + (labelled ? 28 : 0);
        this.keys = new table/* KeyTable */.a4(memory, each);
        this.entries = labelled ? new table/* KeyTable */.a4(memory, each) : undefined;
        this.counts = { train: table/* Column */.VP.of32(), test: table/* Column */.VP.of32(), baseTrain: table/* Column */.VP.of32(), baseTest: table/* Column */.VP.of32() };
    }
    /** Counts a row of a test set; gives the number of its key. */
    add(key, label, sets) {
        const index = this.keys.add(key);
        this.count(index, label, sets);
        return index;
    }
    /** Counts a row of a train set if a test set has its key; otherwise -1. */
    hit(key, label, sets) {
        const index = this.keys.find(key);
        if (index !== -1)
            this.count(index, label, sets);
        return index;
    }
    /** Remembers the first row of a key in `test` or `train`. */
    see(index, set, file, row) {
        const { file: files, row: rows } = this.first[set];
        if (rows.get(index) !== 0)
            return;
        files.set(index, file);
        rows.set(index, row);
    }
    finish(trainOnly) {
        const keys = this.keys.size;
        const entries = this.entries?.size ?? keys;
        const { train, test, baseTrain, baseTest } = this.counts;
        const spots = ({ file, row }) => ({ file: file.take(keys), row: row.take(keys) });
        return {
            keys,
            order: this.keys.order(),
            keyOf: this.entries === undefined ? Uint32Array.from({ length: keys }, (_, index) => index) : this.keyOf.take(entries),
            counts: {
                train: train.take(entries),
                test: test.take(entries),
                baseTrain: baseTrain.take(entries),
                baseTest: baseTest.take(entries),
            },
            first: { test: spots(this.first.test), train: spots(this.first.train) },
            trainOnly,
        };
    }
    count(index, label, sets) {
        const entry = this.entries === undefined || label === undefined ? index : this.entryOf(index, label, this.entries);
        for (const set of sets)
            this.counts[set].add(entry);
    }
    /** 96 bits of the label beside the key's number; the second word, by which tables are searched, is mixed. */
    entryOf(index, label, entries) {
        const entry = entries.add({ a: index, b: (label.b ^ Math.imul(index, 0x9e3779b1)) >>> 0, c: label.c, d: label.d });
        this.keyOf.set(entry, index);
        return entry;
    }
}
function makeSpots() {
    return { file: table/* Column */.VP.of32(), row: table/* Column */.VP.of64() };
}

;// CONCATENATED MODULE: ./lib/rows/tally/partition.js
function liesIn({ d }, { bits, index }) {
    return bits === 0 || d >>> (32 - bits) === index;
}

;// CONCATENATED MODULE: ./lib/rows/tally/values.js

/** Values of the test sets (groups, labels, times), with their rows in every set. */
class ValueTally {
    table;
    counts;
    constructor(memory) {
        this.table = new table/* KeyTable */.a4(memory, 32);
        this.counts = { train: table/* Column */.VP.of32(), test: table/* Column */.VP.of32(), baseTrain: table/* Column */.VP.of32(), baseTest: table/* Column */.VP.of32() };
    }
    get size() {
        return this.table.size;
    }
    add(value, sets) {
        const index = this.table.add(value);
        for (const set of sets)
            this.counts[set].add(index);
        return index;
    }
    hit(value, sets) {
        const index = this.table.find(value);
        if (index === -1)
            return;
        for (const set of sets)
            this.counts[set].add(index);
    }
    /** Rows of a value in a set. */
    rows(index, set) {
        return this.counts[set].get(index);
    }
}

;// CONCATENATED MODULE: ./lib/rows/tally/labels.js



/** More labels than this are no classes: their mix says nothing. */
const MAX_MIX = 1_000;
const EMPTY = (0,key/* makeKey */.o)('');
/** Labels of the test sets with their rows in every set, and the mix of all labels while they are few. */
class LabelTally {
    partition;
    values;
    counts = new Map();
    few = true;
    constructor(memory, partition) {
        this.partition = partition;
        this.values = new ValueTally(memory);
    }
    add(label, sets) {
        this.mixIn(label, sets);
        if (liesIn(label, this.partition) && !isEmpty(label))
            this.values.add(label, sets);
    }
    hit(label, sets) {
        this.mixIn(label, sets);
        if (liesIn(label, this.partition))
            this.values.hit(label, sets);
    }
    /** Rows of each label in each set, by the labels' hashes; undefined when there are too many. */
    mix() {
        if (!this.few)
            return undefined;
        return [...this.counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counts]) => counts);
    }
    mixIn({ a, b, c }, sets) {
        if (!this.few)
            return;
        const name = `${a.toString(36)} ${b.toString(36)} ${c.toString(36)}`;
        let counts = this.counts.get(name);
        if (counts === undefined) {
            counts = { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
            this.counts.set(name, counts);
            this.few = this.counts.size <= MAX_MIX;
            if (!this.few)
                this.counts.clear();
        }
        for (const set of sets)
            counts[set] += 1;
    }
}
/** A row without a label has none that train could lack. */
function isEmpty({ a, b, c, d }) {
    return a === EMPTY.a && b === EMPTY.b && c === EMPTY.c && d === EMPTY.d;
}

;// CONCATENATED MODULE: ./lib/rows/times.js
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const NUMBER = /^([+-]?)(\d{1,30})(?:\.(\d{1,15})\d*)?$/;
/** ISO 8601, or a number since an epoch in any unit; undefined for anything else. */
function parseMoment(text) {
    return parseNumber(text) ?? parseIso(text);
}
function parseNumber(text) {
    const [, sign, digits, fraction = ''] = NUMBER.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const value = BigInt(digits);
    const factor = sign === '-' ? -1 : 1;
    const low = Number(value % 1000000000n) + Number(`0.${fraction || '0'}`);
    return { high: factor * Number(value / 1000000000n), low: factor * low, kind: 'epoch' };
}
function parseIso(text) {
    const found = ISO.exec(text);
    if (found === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const time = Date.UTC(year, month - 1, day, hour, minute, second);
    const date = new Date(time);
    // `Date.UTC` takes the 30th of February for a day in March; 24:00 and leap seconds are the next moment.
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12 || hour > 24 || minute > 59)
        return undefined;
    if (second > 60 || Number.isNaN(date.getTime()))
        return undefined;
    const [fraction = '', zone] = [found[7], found[8]];
    const high = time / 1000 - offsetOf(zone);
    return { high, low: Number(fraction.padEnd(9, '0')), kind: zone === undefined ? 'local' : 'zoned' };
}
/** Seconds that a zone is ahead of UTC. */
function offsetOf(zone) {
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
    const seconds = Number(hours) * 3600 + Number(minutes) * 60;
    return sign === '-' ? -seconds : seconds;
}
function isEarlier(one, other) {
    return one.high === other.high ? one.low < other.low : one.high < other.high;
}

;// CONCATENATED MODULE: ./lib/rows/tally/times.js






/** The moments of the test sets, and the latest of each train set. */
class TimeTally {
    partition;
    values;
    problem;
    key = (0,key/* makeKey */.o)();
    highs = table/* Column */.VP.of64();
    lows = table/* Column */.VP.of64();
    latest = {};
    kind;
    constructor(memory, partition) {
        this.partition = partition;
        this.values = new ValueTally(memory);
    }
    /** `where` names the row for a message. */
    add(text, sets, unseen, where) {
        if (this.problem !== undefined)
            return;
        const moment = parseMoment(text);
        this.kind ??= moment?.kind;
        if (moment === undefined || moment.kind !== this.kind)
            this.problem = describe(moment, where());
        else if (unseen)
            this.addTest(moment, sets);
        else
            this.addTrain(moment, sets);
    }
    /** Rows of a test set that are earlier than the latest row of a train set. */
    earlier(test, train) {
        const latest = this.latest[train];
        let rows = 0;
        for (let index = 0; latest !== undefined && index < this.values.size; index += 1) {
            const moment = { high: this.highs.get(index), low: this.lows.get(index) };
            if (isEarlier(moment, latest))
                rows += this.values.rows(index, test);
        }
        return rows;
    }
    addTest(moment, sets) {
        const key = this.keyOf(moment);
        if (!liesIn(key, this.partition))
            return;
        const index = this.values.add(key, sets);
        this.highs.set(index, moment.high);
        this.lows.set(index, moment.low);
    }
    addTrain(moment, sets) {
        for (const set of sets) {
            const latest = this.latest[set];
            if (latest === undefined || isEarlier(latest, moment))
                this.latest[set] = moment;
        }
        const key = this.keyOf(moment);
        if (liesIn(key, this.partition))
            this.values.hit(key, sets);
    }
    keyOf({ high, low }) {
        (0,key/* hashInto */.Z)(this.key, `${high} ${low}`);
        return this.key;
    }
}
const KINDS = {
    zoned: (0,message/* say */.cv) `of a zone`,
    local: (0,message/* say */.cv) `without a zone`,
    epoch: (0,message/* say */.cv) `a number`,
};
function describe(moment, where) {
    const reason = moment === undefined
        ? (0,message/* say */.cv) `${where}: the time is neither ISO 8601 nor a number`
        : (0,message/* say */.cv) `${where}: the time is ${KINDS[moment.kind]}, unlike those before it`;
    return { reason, remedy: (0,message/* say */.cv) `Write all times in one form, all with a zone or all without.` };
}

;// CONCATENATED MODULE: ./lib/rows/tally/train-only.js

/**
 * How often the keys occur that only train sets have. When they are too many for the memory, those whose hash is in the
 * lower half are kept, and again: which ones does not depend on the order of rows, and each kept one is counted whole.
 */
class TrainOnlyTally {
    memory;
    halvings = 0;
    held;
    constructor(memory) {
        this.memory = memory;
        this.held = makeHeld(memory);
    }
    add(key, label, sets) {
        if (!this.keeps(key))
            return;
        const index = this.indexOf(key);
        if (index === undefined)
            return;
        const { counts, labels, mixed } = this.held;
        for (const set of sets)
            counts[set === 'train' ? 'train' : 'baseTrain'].add(index);
        if (label === undefined || !sets.includes('train'))
            return;
        const known = labels.get(index);
        // 52 bits of the label, and never 0: that is "not seen yet".
        const seen = label.a * 2 ** 20 + (label.b >>> 12) + 1;
        if (known === 0)
            labels.set(index, seen);
        else if (known !== seen)
            mixed.set(index, 1);
    }
    finish() {
        const { table, counts, mixed } = this.held;
        const share = 2 ** -this.halvings;
        const sizes = { train: sizesOf(counts.train, table.size), baseTrain: sizesOf(counts.baseTrain, table.size) };
        let conflicts = 0;
        for (let index = 0; index < table.size; index += 1)
            conflicts += mixed.get(index);
        return { share, sizes, conflicts };
    }
    keeps({ c }) {
        return c < 2 ** (32 - this.halvings);
    }
    /** Undefined for a key that is no longer kept after making room. */
    indexOf(key) {
        for (;;) {
            try {
                return this.held.table.add(key);
            }
            catch (error) {
                if (!(error instanceof table/* TableFull */.UO))
                    throw error;
                this.halve();
                if (!this.keeps(key))
                    return undefined;
            }
        }
    }
    halve() {
        this.halvings += 1;
        const { table, counts, labels, mixed } = this.held;
        const next = makeHeld(this.memory);
        for (let index = 0; index < table.size; index += 1) {
            const key = table.keyAt(index);
            if (!this.keeps(key))
                continue;
            const place = next.table.add(key);
            next.counts.train.set(place, counts.train.get(index));
            next.counts.baseTrain.set(place, counts.baseTrain.get(index));
            next.labels.set(place, labels.get(index));
            next.mixed.set(place, mixed.get(index));
        }
        this.held = next;
    }
}
function makeHeld(memory) {
    return {
        table: new table/* KeyTable */.a4(memory, 20),
        counts: { train: table/* Column */.VP.of32(), baseTrain: table/* Column */.VP.of32() },
        labels: table/* Column */.VP.of64(),
        mixed: table/* Column */.VP.of32(),
    };
}
function sizesOf(counts, length) {
    const sizes = new Map();
    for (let index = 0; index < length; index += 1) {
        const size = counts.get(index);
        if (size > 0)
            sizes.set(size, (sizes.get(size) ?? 0) + 1);
    }
    return sizes;
}

;// CONCATENATED MODULE: ./lib/rows/tally/unique.js
/** Values kept of one column; of more, those whose hash is low are kept, and each of them is held against all others. */
const MOST = 65_536;
/** What ids look like: one word, and no number with a fraction, of which any two may differ by chance. */
const ID = /^[\w:/#-][\w.:/#-]{0,63}$/;
const FRACTION = /^-?\d+e-\d+$|^-?\d*\.\d+$/;
/** Which columns have another id in every row, of those that it is given. */
class UniqueTally {
    columns;
    seen;
    constructor(columns) {
        this.columns = columns;
        this.seen = columns.map(() => ({ hashes: new Set(), limit: 2 ** 53 }));
    }
    /** The canonical cells of a row; those of the compared columns come first. */
    take(cells) {
        for (let index = 0; index < this.columns.length; index += 1) {
            const seen = this.seen[index];
            if (seen !== undefined && !isNew(seen, cells[index] ?? ''))
                this.seen[index] = undefined;
        }
    }
    /** A file in which each column has a value twice, or one that is no id. */
    excludeAll() {
        this.seen.fill(undefined);
    }
    finish() {
        return this.columns.filter((_, index) => this.seen[index] !== undefined);
    }
}
function isNew(seen, cell) {
    if (!ID.test(cell) || FRACTION.test(cell))
        return false;
    const hash = hash53(cell);
    if (hash >= seen.limit)
        return true;
    if (seen.hashes.has(hash))
        return false;
    seen.hashes.add(hash);
    if (seen.hashes.size > MOST) {
        seen.limit /= 2;
        seen.hashes = new Set([...seen.hashes].filter((kept) => kept < seen.limit));
    }
    return true;
}
/** 53 bits, mixed twice. Two ids of one hash only cost the hint. */
function hash53(text) {
    let [one, other] = [0x9e3779b9, 0x85ebca6b];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        one = Math.imul(one ^ code, 2_654_435_761);
        other = Math.imul(other ^ code, 1_597_334_677);
    }
    one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
    other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
    return 4_294_967_296 * (other & 0x1fffff) + (one >>> 0);
}

// EXTERNAL MODULE: ./lib/rows/tasks.js
var tasks = __webpack_require__(7);
;// CONCATENATED MODULE: ./lib/rows/pass.js













const DEFAULT_MEMORY = 1024 * 1024 * 1024;
const DEFAULT_RECORD = 8 * 1024 * 1024;
/** Reads the test sets, then the train sets, each file once. Throws `TableFull` when the partition is too large. */
async function readPass(request, resolved, partition, survey, meter) {
    const pass = new Pass(request, resolved, partition, meter);
    for (const task of (0,tasks/* planTasks */.s$)(request.sets, tasks/* TESTS */.mp))
        await pass.read(task, survey, true);
    for (const task of (0,tasks/* planTasks */.s$)(request.sets, tasks/* TRAINS */.G3))
        await pass.read(task, survey, false);
    return pass.finish(survey);
}
class Pass {
    request;
    resolved;
    partition;
    meter;
    /** One for each file; the last is at work. */
    canons;
    canon;
    keys;
    trainOnly;
    groups;
    labels;
    times;
    unique;
    rows = makeCounts();
    bytes = makeCounts();
    constructor(request, resolved, partition, meter) {
        this.request = request;
        this.resolved = resolved;
        this.partition = partition;
        this.meter = meter;
        const memory = request.limits?.memory ?? DEFAULT_MEMORY;
        this.canon = new RowCanon(resolved);
        this.canons = [this.canon];
        this.keys = new KeyTally(memory / 2, resolved.label !== undefined);
        this.trainOnly = new TrainOnlyTally(memory / 4);
        // One look at all rows is enough.
        const looked = partition.index === 0 ? resolved.compared : [];
        const make = () => new UniqueTally(looked);
        this.unique = { train: make(), test: make(), both: make() };
        if (resolved.group.length > 0)
            this.groups = new ValueTally(memory / 8);
        if (resolved.label !== undefined)
            this.labels = new LabelTally(memory / 8, partition);
        if (resolved.time !== undefined)
            this.times = new TimeTally(memory / 8, partition);
    }
    async read(task, survey, unseen) {
        this.canon = new RowCanon(this.resolved);
        this.canons.push(this.canon);
        const name = this.resolved.time === undefined ? (0,rows_sketch/* nameSketch */.cG)(task.file, this.request.spec, this.resolved) : undefined;
        const sketches = name === undefined ? undefined : this.request.sketches;
        const kept = sketches && rows_sketch/* Sketch */.Ri.read(await sketches.get(name ?? ''), this.resolved);
        if (kept !== undefined && this.isWhole(kept, task))
            return this.replay(kept, task, survey, unseen);
        const sketch = await this.readFile(task, survey, unseen, sketches !== undefined);
        if (sketch !== undefined)
            await sketches?.put(name ?? '', sketch);
    }
    /** False where only the cells tell whether an id is another in every row of all files. */
    isWhole({ facts }, { sets }) {
        return facts.ids.length === 0 || !isHead(sets) || this.partition.index > 0;
    }
    replay(kept, task, survey, unseen) {
        const { facts } = kept;
        const reading = this.meter.start(task.file);
        let row = 0;
        kept.replay(this.canon, (grouped) => {
            row += 1;
            reading.row();
            this.canon.grouped = grouped;
            if (unseen)
                this.addTest(task, row);
            else
                this.addTrain(task, row);
        });
        reading.end();
        for (const tally of this.idsOf(task))
            tally.excludeAll();
        this.canon.recall(facts.values, facts.texts, (0,tasks/* bitsOf */.e4)(task.sets));
        this.conclude(task, survey, row, facts);
    }
    /** Reads a file; answers with its sketch where one is wanted and can be made. */
    async readFile(task, survey, unseen, isSketched) {
        const { limits, signal, spec } = this.request;
        const { canon, resolved } = this;
        const { columns } = canon;
        const bits = (0,tasks/* bitsOf */.e4)(task.sets);
        const tallies = this.idsOf(task);
        const writer = isSketched ? new rows_sketch/* SketchWriter */.q7(resolved) : undefined;
        const ids = new UniqueTally(isSketched ? resolved.compared : []);
        let row = 0;
        const reading = this.meter.start(task.file);
        let stored = 0;
        const onBytes = (bytes) => {
            stored += bytes;
            reading.bytes(bytes);
        };
        const input = (0,rows_input/* openInput */.lt)(task.file, signal, onBytes, limits?.unpacked);
        const options = { spec, record: limits?.record ?? DEFAULT_RECORD, ...(columns === undefined ? {} : { columns }) };
        const answer = await (0,registry/* readRows */.aK)(input, options, (cells) => {
            row += 1;
            reading.row();
            canon.take(cells, bits);
            if (canon.spoiled)
                return;
            for (const tally of tallies)
                tally.take(canon.cells);
            if (writer !== undefined) {
                ids.take(canon.cells);
                const { key, label, group, grouped } = canon;
                writer.add({ key, label, group: grouped ? group : undefined }, group !== undefined);
            }
            if (unseen)
                this.addTest(task, row);
            else
                this.addTrain(task, row);
            if (this.times !== undefined) {
                this.times.add(canon.time, task.sets, unseen, () => (0,message/* say */.cv) `${task.file.name}, row ${row}`);
            }
        });
        reading.end();
        this.conclude(task, survey, row, { stored, columns: answer.columns });
        if (canon.spoiled)
            return undefined;
        return writer?.finish({ rows: row, stored, columns: answer.columns, ...canon.kinds, ids: ids.finish() });
    }
    conclude({ file, sets }, survey, rows, { stored, columns }) {
        for (const set of sets) {
            this.rows[set] += rows;
            this.bytes[set] += file.size ?? stored;
        }
        survey.learnColumns({ file }, columns);
    }
    finish(survey) {
        for (const canon of this.canons)
            canon.teach(survey);
        return {
            rows: this.rows,
            bytes: this.bytes,
            spoiled: this.canons.some(({ spoiled }) => spoiled),
            unique: this.findIds(),
            keys: this.keys.finish(this.trainOnly.finish()),
            ...(this.groups === undefined ? {} : { groups: this.groups }),
            ...(this.labels === undefined ? {} : { labels: this.labels }),
            ...(this.times === undefined ? {} : { times: this.times }),
        };
    }
    idsOf({ sets }) {
        const { train, test, both } = this.unique;
        const own = [...(sets.includes('train') ? [train] : []), ...(sets.includes('test') ? [test] : [])];
        return own.length === 0 ? [] : [...own, both];
    }
    findIds() {
        const { train, test, both } = this.unique;
        const over = both.finish();
        if (over.length > 0)
            return over;
        // An index that starts again in each file hides as much.
        const inTest = test.finish();
        return train.finish().filter((column) => inTest.includes(column));
    }
    addTest({ sets, places }, row) {
        const { key, label, group, grouped } = this.canon;
        if (group !== undefined && grouped && liesIn(group, this.partition))
            this.groups?.add(group, sets);
        if (label !== undefined)
            this.labels?.add(label, sets);
        if (!liesIn(key, this.partition))
            return;
        const index = this.keys.add(key, label, sets);
        if (places.test !== undefined)
            this.keys.see(index, 'test', places.test, row);
    }
    addTrain({ sets, places }, row) {
        const { key, label, group, grouped } = this.canon;
        if (group !== undefined && grouped && liesIn(group, this.partition))
            this.groups?.hit(group, sets);
        if (label !== undefined)
            this.labels?.hit(label, sets);
        if (!liesIn(key, this.partition))
            return;
        const index = this.keys.hit(key, label, sets);
        if (index === -1)
            this.trainOnly.add(key, label, sets);
        else if (places.train !== undefined)
            this.keys.see(index, 'train', places.train, row);
    }
}
function makeCounts() {
    return { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
}
function isHead(sets) {
    return sets.includes('train') || sets.includes('test');
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ Sketch),
/* harmony export */   cG: () => (/* binding */ nameSketch),
/* harmony export */   q7: () => (/* binding */ SketchWriter)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6839);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4499);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);




/** A sketch of more bytes is not kept: to read it would take as long as the file. */
const MAX_BYTES = 128 * 1024 * 1024;
const KEY_BYTES = 16;
/** The name of what a file gives by a specification: by its content, its format, and how its rows are read. */
function nameSketch(file, spec, resolved) {
    if (file.digest === undefined)
        return undefined;
    const { raw, format = (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(file.name), delimiter, quote, header } = spec;
    const reading = { raw, format, packing: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .packingOf */ .bp)(file.name), delimiter, quote, header };
    const whole = JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, file.digest, reading, resolved ?? 'look']);
    return `sketch-${(0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha256').update(whole).digest('hex')}`;
}
/** Collects the keys of one file's rows, in their order; gives up on a file of too many. */
class SketchWriter {
    bytes = Buffer.allocUnsafe(1 << 16);
    length = 0;
    width;
    constructor({ label, group }) {
        this.width = KEY_BYTES * (1 + (label === undefined ? 0 : 1) + (group.length === 0 ? 0 : 1));
    }
    add({ key, label, group }, hasGroups) {
        if (this.length + this.width > MAX_BYTES)
            this.length = Number.POSITIVE_INFINITY;
        if (this.length > MAX_BYTES)
            return;
        if (this.length + this.width > this.bytes.length)
            this.grow();
        this.write(key);
        if (label !== undefined)
            this.write(label);
        if (hasGroups)
            this.write(group ?? NO_GROUP);
    }
    finish(facts) {
        if (this.length > MAX_BYTES)
            return undefined;
        const head = Buffer.from(JSON.stringify(facts));
        const size = Buffer.alloc(4);
        size.writeUInt32LE(head.length);
        return Buffer.concat([size, head, this.bytes.subarray(0, this.length)]);
    }
    write({ a, b, c, d }) {
        for (const word of [a, b, c, d])
            this.length = this.bytes.writeUInt32LE(word, this.length);
    }
    grow() {
        const larger = Buffer.allocUnsafe(2 * this.bytes.length);
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }
}
/** No text has this hash that anybody could find. */
const NO_GROUP = { a: 0, b: 0, c: 0, d: 0 };
/** The keys of a file's rows as an earlier run saw them. */
class Sketch {
    facts;
    keys;
    constructor(facts, keys) {
        this.facts = facts;
        this.keys = keys;
    }
    /** A kept sketch; undefined for bytes that are none by this specification. */
    static read(bytes, { label, group }) {
        if (bytes === undefined || bytes.length < 4)
            return undefined;
        const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        const start = 4 + whole.readUInt32LE(0);
        const width = KEY_BYTES * (1 + (label === undefined ? 0 : 1) + (group.length === 0 ? 0 : 1));
        try {
            const facts = JSON.parse(whole.toString('utf8', 4, start));
            return whole.length === start + width * facts.rows ? new Sketch(facts, whole.subarray(start)) : undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Puts each row's keys, in their order, into the given ones. */
    replay(into, onRow) {
        let at = 0;
        const load = (key) => {
            key.a = this.keys.readUInt32LE(at);
            key.b = this.keys.readUInt32LE(at + 4);
            key.c = this.keys.readUInt32LE(at + 8);
            key.d = this.keys.readUInt32LE(at + 12);
            at += KEY_BYTES;
            return (key.a | key.b | key.c | key.d) !== 0;
        };
        for (let row = 0; row < this.facts.rows; row += 1) {
            load(into.key);
            if (into.label !== undefined)
                load(into.label);
            onRow(into.group !== undefined && load(into.group));
        }
    }
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ TableFull),
/* harmony export */   VP: () => (/* binding */ Column),
/* harmony export */   a4: () => (/* binding */ KeyTable)
/* harmony export */ });
/** Thrown when a table would need more memory than it may have. */
class TableFull extends Error {
}
/** Bytes of one key in a table: its words, and slots at a load of at most a half. */
const KEY_BYTES = 16 + 8;
/**
 * Numbers 128-bit keys in the order in which they come. Open addressing over typed arrays: a `Map` of as many strings
 * takes six times the memory.
 */
class KeyTable {
    budget;
    extra;
    words = new Uint32Array(4 * 1024);
    slots = new Uint32Array(4 * 1024);
    count = 0;
    /** `budget`: bytes of keys and of what the caller keeps for each, `extra` bytes of it. */
    constructor(budget, extra = 0) {
        this.budget = budget;
        this.extra = extra;
    }
    get size() {
        return this.count;
    }
    /** How many keys the arrays beside this table must hold. */
    get capacity() {
        return this.words.length / 4;
    }
    /** The number of a key, or -1. */
    find(key) {
        return (this.slots[this.slotOf(key)] ?? 0) - 1;
    }
    /** The number of a key, which is `size` before the call when it is new. */
    add(key) {
        const slot = this.slotOf(key);
        const found = this.slots[slot] ?? 0;
        if (found !== 0)
            return found - 1;
        const index = this.count;
        this.words.set([key.a, key.b, key.c, key.d], 4 * index);
        this.slots[slot] = index + 1;
        this.count += 1;
        if (this.count === this.capacity)
            this.grow();
        return index;
    }
    /** The first 32 bits of each key. */
    order() {
        return Uint32Array.from({ length: this.count }, (_, index) => this.words[4 * index] ?? 0);
    }
    keyAt(index) {
        const [a = 0, b = 0, c = 0, d = 0] = this.words.subarray(4 * index, 4 * index + 4);
        return { a, b, c, d };
    }
    slotOf({ a, b, c, d }) {
        const { slots, words } = this;
        const mask = slots.length - 1;
        for (let slot = b & mask;; slot = (slot + 1) & mask) {
            const found = slots[slot] ?? 0;
            if (found === 0)
                return slot;
            const at = 4 * (found - 1);
            if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d)
                return slot;
        }
    }
    grow() {
        if (2 * this.capacity * (KEY_BYTES + this.extra) > this.budget)
            throw new TableFull();
        const words = new Uint32Array(2 * this.words.length);
        words.set(this.words);
        this.words = words;
        this.slots = new Uint32Array(2 * this.slots.length);
        const mask = this.slots.length - 1;
        for (let index = 0; index < this.count; index += 1) {
            let slot = (words[4 * index + 1] ?? 0) & mask;
            while (this.slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.slots[slot] = index + 1;
        }
    }
}
/** An array of numbers beside a table, grown as the table grows; what was never written is 0. */
class Column {
    values;
    make;
    constructor(values, make) {
        this.values = values;
        this.make = make;
    }
    static of32() {
        return new Column(new Uint32Array(1024), (length) => new Uint32Array(length));
    }
    static of64() {
        return new Column(new Float64Array(1024), (length) => new Float64Array(length));
    }
    get(index) {
        return this.values[index] ?? 0;
    }
    set(index, value) {
        if (index >= this.values.length) {
            const longer = this.make(Math.max(index + 1, 2 * this.values.length));
            longer.set(this.values);
            this.values = longer;
        }
        this.values[index] = value;
    }
    add(index, value = 1) {
        this.set(index, this.get(index) + value);
    }
    /** The first `length` values. */
    take(length) {
        if (length > this.values.length)
            this.set(length - 1, 0);
        return this.values.subarray(0, length);
    }
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ TRAINS),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   mp: () => (/* binding */ TESTS),
/* harmony export */   s$: () => (/* binding */ planTasks)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5435);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4499);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);



/** The distinct files of some sets, in their order. Files of one digest are one, if they are of one format. */
function planTasks(sets, names) {
    const tasks = new Map();
    for (const name of names) {
        for (const [place, file] of (sets[name] ?? []).entries()) {
            const identity = identityOf(file);
            const task = tasks.get(identity) ?? { file, sets: [], places: {} };
            task.sets.push(name);
            task.places[name] ??= place;
            tasks.set(identity, task);
        }
    }
    return [...tasks.values()];
}
/** What two files have in common when they are read once. */
function identityOf(file) {
    return file.digest === undefined ? file : `${(0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(file.name)}${(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .packingOf */ .bp)(file.name)} ${file.digest}`;
}
/** The sets of a task as bits. */
function bitsOf(sets) {
    return sets.reduce((bits, name) => bits | (1 << _contract_js__WEBPACK_IMPORTED_MODULE_2__/* .SETS */ .s.indexOf(name)), 0);
}
const TESTS = ['test', 'baseTest'];
const TRAINS = ['train', 'baseTrain'];


/***/ })

};
