export const id = 395;
export const ids = [395];
export const modules = {

/***/ 21916:
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

/***/ 25395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRows: () => (/* binding */ compareRows)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
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
        entities: [],
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
    return { ...found, time: { ...times.head, ...(hasBase(sets) ? { base: times.base, fresh: times.fresh } : {}) } };
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

// EXTERNAL MODULE: ./lib/rows/frequent.js
var rows_frequent = __webpack_require__(61675);
;// CONCATENATED MODULE: ./lib/rows/summary.js


const HEAD = { test: 'test', train: 'train' };
const BASE = { test: 'baseTest', train: 'baseTrain' };
/** The overlap of one pair, summed over parts. */
class PairSummary {
    pair;
    rows;
    share;
    testRows = 0;
    distinct = 0;
    trainRows = 0;
    sameLabel = 0;
    frequent = { testRows: 0, distinct: 0 };
    /** Groups of equal pooled rows: size → how many; of all, and of near-constant ones. */
    sizes = new Map();
    frequentSizes = new Map();
    exact = true;
    constructor(pair, rows, share) {
        this.pair = pair;
        this.rows = rows;
        this.share = share;
    }
    add(part, sums) {
        const { test, train } = this.pair;
        const [tests, trains] = [sums[test], sums[train]];
        for (let key = 0; key < part.keys; key += 1) {
            const [inTest, inTrain] = [tests[key] ?? 0, trains[key] ?? 0];
            const frequent = (0,rows_frequent/* isFrequent */.b)(inTrain, this.rows[train], this.share);
            if (inTest + inTrain > 1)
                this.pool(inTest + inTrain, 1, frequent);
            if (inTest === 0 || inTrain === 0)
                continue;
            this.testRows += inTest;
            this.distinct += 1;
            this.trainRows += inTrain;
            if (frequent) {
                this.frequent.testRows += inTest;
                this.frequent.distinct += 1;
            }
        }
        this.addLabels(part);
        const { share, sizes } = part.trainOnly;
        if (share < 1)
            this.exact = false;
        for (const [size, keys] of sizes[train] ?? []) {
            if (size > 1)
                this.pool(size, keys / share, (0,rows_frequent/* isFrequent */.b)(size, this.rows[train], this.share));
        }
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
            expectedByChance: { rows: this.chance(this.sizes), exact: this.exact },
            frequent: { ...frequent, expected: this.chance(this.frequentSizes) },
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
    pool(size, groups, frequent) {
        const all = frequent ? [this.sizes, this.frequentSizes] : [this.sizes];
        for (const sizes of all)
            sizes.set(size, (sizes.get(size) ?? 0) + groups);
    }
    chance(sizes) {
        const tests = this.rows[this.pair.test];
        const pooled = tests + this.rows[this.pair.train];
        let rows = 0;
        // In the order of sizes, so that every engine rounds alike.
        for (const [size, groups] of [...sizes].sort(([one], [other]) => one - other)) {
            rows += groups * expectedOverlap(pooled, tests, size);
        }
        return rows;
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
    const { conflicts: own, baseConflicts } = part.trainOnly;
    const conflicts = { train: train === 'train' ? own : baseConflicts, test: 0, across: 0 };
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
function countFresh({ keys }, sums, rows, share) {
    const fresh = { testRows: 0, distinct: 0, trainRows: 0, frequent: 0 };
    for (let key = 0; key < keys; key += 1) {
        const [test = 0, train = 0] = [sums.test[key], sums.train[key]];
        if (test === 0 || train === 0 || isOld(sums, key))
            continue;
        fresh.testRows += test;
        fresh.distinct += 1;
        fresh.trainRows += train;
        // Judged by base: head could make any row near-constant by copying it.
        if ((0,rows_frequent/* isFrequent */.b)(sums.baseTrain[key] ?? 0, rows.baseTrain, share))
            fresh.frequent += test;
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
    rows;
    share;
    overlap;
    base;
    fresh = { testRows: 0, distinct: 0, trainRows: 0, frequent: 0 };
    groups = makeAllGroups();
    time = { head: makeTime(), base: makeTime(), fresh: makeTime() };
    timeProblem;
    distinct = { test: 0, baseTest: 0 };
    conflicts = { train: 0, test: 0, across: 0 };
    baseConflicts = { train: 0, test: 0, across: 0 };
    exact = true;
    newLabels = { labels: 0, testRows: 0 };
    labelsSinceBase = { labels: 0, testRows: 0 };
    mix;
    candidates = [];
    constructor(sets, rows, share) {
        this.sets = sets;
        this.rows = rows;
        this.share = share;
        this.overlap = new PairSummary(HEAD, rows, share);
        this.base = new PairSummary(BASE, rows, share);
    }
    add({ keys, groups, labels, times }) {
        const sums = sumKeys(keys);
        this.overlap.add(keys, sums);
        this.base.add(keys, sums);
        addUp(this.fresh, countFresh(keys, sums, this.rows, this.share));
        addUp(this.distinct, { test: countPresent(sums.test), baseTest: countPresent(sums.baseTest) });
        if (keys.lone !== undefined)
            addUp(this.distinct, keys.lone);
        this.candidates = pickExamples(keys, sums, this.sets, this.candidates);
        if (groups !== undefined)
            addGroups(this.groups, groups);
        if (labels !== undefined) {
            addUp(this.conflicts, countConflicts(keys, HEAD));
            addUp(this.baseConflicts, countConflicts(keys, BASE));
            if (keys.trainOnly.share < 1)
                this.exact = false;
            this.addLabels(labels.values);
            this.mix ??= this.mixOf(labels.mix());
        }
        if (times === undefined)
            return;
        this.timeProblem ??= times.problem;
        addUp(this.time.fresh, times.fresh());
        for (const [pair, sum] of [[HEAD, this.time.head], [BASE, this.time.base]]) {
            addUp(sum, { earlier: times.earlier(pair.test, pair.train), shared: shared(times.values, pair).testRows });
        }
    }
    get examples() {
        return this.candidates.map(({ example }) => example);
    }
    get labels() {
        const mix = this.mix === undefined ? {} : { mix: this.mix };
        const base = this.sets.baseTest === undefined ? {} : { baseConflicts: this.baseConflicts, sinceBase: this.labelsSinceBase };
        return { conflicts: { ...this.conflicts, exact: this.exact }, ...base, fresh: this.newLabels, ...mix };
    }
    addLabels(labels) {
        for (let index = 0; index < labels.size; index += 1) {
            const rows = labels.rows(index, 'test');
            if (rows === 0 || labels.rows(index, 'train') > 0)
                continue;
            addUp(this.newLabels, { labels: 1, testRows: rows });
            const isOld = labels.rows(index, 'baseTest') > 0 && labels.rows(index, 'baseTrain') === 0;
            if (!isOld)
                addUp(this.labelsSinceBase, { labels: 1, testRows: rows });
        }
    }
    mixOf(mix) {
        if (mix === undefined)
            return undefined;
        const names = Object.keys(this.sets).filter((name) => this.sets[name] !== undefined);
        return Object.fromEntries(names.map((name) => [name, mix.map((counts) => counts[name])]));
    }
}
function makeAllGroups() {
    return { head: makeGroups(), base: makeGroups(), fresh: makeGroups() };
}
function addGroups(sum, groups) {
    addUp(sum.head, shared(groups, HEAD));
    addUp(sum.base, shared(groups, BASE));
    for (let index = 0; index < groups.size; index += 1) {
        const rows = groups.rows(index, 'test');
        const old = groups.rows(index, 'baseTest') > 0 && groups.rows(index, 'baseTrain') > 0;
        if (rows > 0 && groups.rows(index, 'train') > 0 && !old)
            addUp(sum.fresh, { shared: 1, testRows: rows });
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
var contract = __webpack_require__(35435);
;// CONCATENATED MODULE: ./lib/rows/entities.js
/** Words for what an entity is, of which several rows may tell. */
const ENTITIES = new Set([
    'account applicant author borrower buyer card case child client company consumer customer device donor driver',
    'employee family guest household individual insured ip machine member merchant owner participant passenger patient',
    'payer person player policyholder profile respondent seller sensor session site speaker student subject subscriber',
    'supplier uid user vehicle visitor volunteer worker',
]
    .join(' ')
    .split(' '));
/** Words that make an id of an entity. */
const IDS = new Set('id ids no nr num number key uuid guid code hash ref identifier pseudonym'.split(' '));
/** Words that are an entity without an id beside them; `device` alone may be `mobile`. */
const ALONE = new Set('client customer donor participant patient person respondent speaker student subject uid user'.split(' '));
/** More columns than this are a wide table, whose names say something else. */
const MOST = 3;
/** Columns that are named like the id of an entity: `customer_id`, `patientId`, `user`. */
function findEntityColumns(columns) {
    return columns.filter(isEntityName).slice(0, MOST);
}
function isEntityName(name) {
    const words = name
        .slice(0, 100)
        .replaceAll(/([a-z])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .split(/[^a-z]+/)
        .flatMap(splitGlued)
        .filter((word) => word !== '');
    const entity = words.find((word) => ENTITIES.has(word));
    if (entity === undefined || words.length > 3)
        return false;
    return words.some((word) => IDS.has(word)) || (words.length === 1 && ALONE.has(entity));
}
/** `userid` is `user id`. */
function splitGlued(word) {
    const entity = word.endsWith('id') ? word.slice(0, -2) : '';
    return ENTITIES.has(entity) ? [entity, 'id'] : [word];
}

// EXTERNAL MODULE: ./lib/rows/failure.js
var failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 5 modules
var registry = __webpack_require__(46640);
// EXTERNAL MODULE: ./lib/rows/headers.js
var headers = __webpack_require__(20147);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var rows_canonical = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/rows/input.js
var rows_input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/pass.js + 3 modules
var pass = __webpack_require__(74870);
// EXTERNAL MODULE: ./lib/rows/sketch.js
var sketch = __webpack_require__(82033);
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
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/rows/resolve.js




/** The columns of one comparison by what is known so far, the same for all sets. */
function resolveSpec(spec, survey) {
    const { raw = false, naValues = [], round } = spec;
    const [label, time] = [spec.label, spec.time].map((name) => (name === undefined ? undefined : (0,rows_canonical/* canonicalName */.Ew)(name)));
    const [ignore = [], group = []] = [spec.ignore, spec.group].map((names) => names?.map(rows_canonical/* canonicalName */.Ew));
    const canonical = rows_canonical.CANONICAL_VERSION;
    if (raw)
        return {
            resolved: { canonical, raw, compared: [], numeric: [], ignored: [], group: [], naValues: [] },
        };
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
    const problem = findProblem(resolved, survey, all, common);
    return problem === undefined ? { resolved } : { resolved, problem };
}
function rolesOf(...columns) {
    return columns.filter((column) => column !== undefined);
}
function findProblem(spec, survey, all, common) {
    for (const column of [...rolesOf(spec.label, spec.time), ...spec.group]) {
        const file = survey.fileWithout(column);
        if (file !== undefined)
            return missing(column, file, common);
    }
    const unknown = spec.ignored.find((column) => all.size > 0 && !all.has(column));
    if (unknown !== undefined)
        return missing(unknown, 'every file', common);
    if (spec.compared.length > 0 || all.size === 0)
        return undefined;
    return {
        outcome: 'skipped',
        reason: (0,message/* say */.cv) `the sets have no column in common to compare by`,
        remedy: (0,message/* say */.cv) `Columns are matched by name, apart from label, ignored, group and time columns: mend the headers.`,
    };
}
/** Of other columns only those that all files have are named: what one file alone has may be a cell, not a name. */
function missing(column, file, common) {
    const others = common.filter((name) => name !== column).slice(0, 1000);
    const isHeader = others.length > 0 && !(0,headers/* looksLikeCells */.vX)(others);
    const remedy = isHeader
        ? (0,message/* say */.cv) `Did you mean ${(0,mod/* closest */.kp)(column, others)}? Columns are ${(0,message/* listed */.KE)(others, 8)}.`
        : (0,message/* say */.cv) `Name a column that every file has; of files without a header say so (${'header: false'}), columns are 1, 2, … then.`;
    return {
        outcome: 'incomplete',
        reason: file === 'every file' ? (0,message/* say */.cv) `no file has the column ${column}` : (0,message/* say */.cv) `${file} has no column ${column}`,
        remedy,
    };
}

// EXTERNAL MODULE: ./lib/rows/tasks.js
var rows_tasks = __webpack_require__(60007);
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
var table = __webpack_require__(60909);
;// CONCATENATED MODULE: ./lib/rows/compare.js
















/**
 * Which test rows occur in train too, exactly: no sampling, no false hit. Reads each file once for each pass; memory
 * follows the test sets. What cannot be read is `incomplete`; only an abort and a bug throw.
 */
async function compareRows(request) {
    try {
        const guessed = request.spec.guessHeader === true && (await (0,headers/* lacksHeader */.C2)(request));
        if (!guessed)
            return await new Comparison(request).run();
        const answer = await new Comparison({ ...request, spec: { ...request.spec, header: false } }).run();
        return answer.outcome === 'completed' ? { ...answer, headerless: true } : answer;
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
/** Bytes of train and test that are read once more for a hint. */
const MOST_HINTED = 256 * 1024 ** 2;
class Comparison {
    request;
    survey;
    meter;
    names;
    bits = 0;
    plain = false;
    /** True where the columns are known, and only the overlap is still asked for. */
    again = false;
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
    /** By the kernel, where it covers the question: all keys in one part. What it gives up once it does not try again. */
    async readQuickly(resolved) {
        if (this.plain)
            return undefined;
        const columns = await this.readColumns(resolved);
        if (columns !== undefined || !isWorthKernel(this.request))
            return columns;
        const { readByKernel } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 55123));
        this.meter.expect(this.bytesAhead(0));
        const quick = await readByKernel(this.request, resolved, this.survey, this.meter);
        this.plain = quick === undefined;
        return quick;
    }
    /** Parquet, column by column. */
    async readColumns(resolved) {
        const { coversColumns, readByColumns } = await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 54447));
        if (!coversColumns(this.request, resolved, this.request.limits?.kernel))
            return undefined;
        this.meter.expect(this.bytesAhead(0));
        const { survey, meter, again } = this;
        const quick = await readByColumns(this.request, resolved, { survey, meter, again });
        this.plain = quick === undefined;
        return quick;
    }
    /** The first part of all keys; as many passes are planned as it takes for a part to fit. */
    async readFirst(resolved) {
        const quick = await this.readQuickly(resolved);
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
                const collected = new Collector(this.request.sets, part.rows, this.request.spec.frequent);
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
        const entities = await this.countEntities(resolved, first);
        const answer = { ...writeAnswer(this.request.sets, { survey: this.survey, resolved }, first, collected), entities };
        const unique = answer.overlap.testRows > 0 ? undefined : await this.withoutUnique(resolved, first);
        return unique === undefined ? answer : { ...answer, unique };
    }
    /** Columns that are named like the id of an entity, as the groups that they would be. It is a hint: large sets are not read again for it. */
    async countEntities(resolved, { bytes }) {
        if (resolved.group.length > 0 || bytes.train + bytes.test > MOST_HINTED)
            return [];
        const { label: _label, time: _time, ...rest } = resolved;
        const found = [];
        for (const column of findEntityColumns(resolved.compared)) {
            const other = resolved.compared.find((name) => name !== column) ?? column;
            const { groups } = await this.collect({ ...rest, compared: [other], group: [column] });
            if (groups.head.shared > 0)
                found.push({ column, ...groups.head, ...this.ofBase(groups) });
        }
        return found;
    }
    ofBase({ base, fresh }) {
        const { baseTrain, baseTest } = this.request.sets;
        return baseTrain === undefined || baseTest === undefined ? {} : { base, fresh };
    }
    /** No overlap can show with ids that are new in every row: how much there is without them. */
    async withoutUnique(resolved, first) {
        const unique = await first.unique();
        const compared = resolved.compared.filter((column) => !unique.includes(column));
        if (unique.length === 0 || compared.length === 0)
            return undefined;
        this.again = true;
        const collected = await this.collect({ ...resolved, compared });
        const { testRows } = collected.overlap.finish();
        return testRows === 0 ? undefined : { columns: unique, testRows };
    }
}
/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024;
function isWorthKernel({ sets, limits }) {
    const files = contract/* SETS */.s.flatMap((name) => sets[name] ?? []);
    // Where a size is unknown there may be much.
    const bytes = files.reduce((sum, { size = Number.POSITIVE_INFINITY }) => sum + size, 0);
    return bytes >= (limits?.kernel ?? LEAST_BYTES) && limits?.kernel !== Number.POSITIVE_INFINITY;
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


/***/ })

};
