export const id = 2151;
export const ids = [2151];
export const modules = {

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   cC: () => (/* binding */ isWorthShowing),
/* harmony export */   eR: () => (/* binding */ commonFile),
/* harmony export */   ec: () => (/* binding */ summariseMetrics),
/* harmony export */   mg: () => (/* binding */ judgeMetric),
/* harmony export */   qm: () => (/* binding */ orderMetrics),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);


const STATUSES = ['fail', 'warning', 'note', 'ok', 'new', 'not gated'];
/** The gate's word on a metric. */
function judgeMetric(metric) {
    if (metric.level !== undefined)
        return metric.level === 'error' ? 'fail' : metric.level;
    if (metric.ungated === undefined)
        return 'ok';
    return metric.ungated === 'new' ? 'new' : 'not gated';
}
/** True when the value differs, or when a finding names the metric: worth a line of its own. */
function isWorthShowing(metric) {
    return metric.level !== undefined || isChanged(metric);
}
/** True when the values of base and head differ. */
function isChanged({ base, head }) {
    return !Object.is(base, head) && base !== head;
}
/** Worst first; what is alike keeps its order. */
function orderMetrics(metrics) {
    const rank = (metric) => STATUSES.indexOf(judgeMetric(metric));
    return metrics.toSorted((one, other) => rank(one) - rank(other));
}
/** "−4.0 pp (−4.35 %)": in points for fractions, in the metric's own unit otherwise, and relative to base. */
function describeChange(metric) {
    if (metric.base === undefined)
        return 'new';
    if (metric.head === undefined)
        return 'gone';
    if (metric.change === undefined)
        return isChanged(metric) ? 'changed' : 'unchanged';
    if (metric.change === 0)
        return 'unchanged';
    const points = isFraction(metric) ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric.change * 100)} pp` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPlain */ .K$)(metric.change);
    const base = Math.abs(Number(metric.base));
    return base === 0 ? points : `${points} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)((metric.change / base) * 100)} %)`;
}
/** Points are for shares: a loss or a count between 0 and 1 keeps its own unit. */
function isFraction(metric) {
    if (metric.direction === 'lower' || metric.ungated === 'count' || metric.ungated === 'time')
        return false;
    const known = [metric.base, metric.head].filter((value) => value !== undefined);
    return known.every((value) => typeof value === 'number' && value >= 0 && value <= 1);
}
const UNGATED = {
    direction: 'no known direction',
    count: 'a count',
    time: 'a time',
    training: 'a training metric',
    new: 'not at base',
    limit: 'no limit applies',
    value: 'not a number',
};
/** "may fall 2 pp": the limits in words, which say the direction too. */
function describeLimit(metric) {
    const limits = metric.limits ?? {};
    const lower = metric.direction === 'lower';
    const may = `may ${lower ? 'rise' : 'fall'}`;
    const drops = [
        limits.maxDrop === undefined ? '' : formatDistance(limits.maxDrop, metric),
        limits.maxDropRelative === undefined ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(limits.maxDropRelative * 100)} %`,
    ].filter((drop) => drop !== '');
    const which = drops.length < 2 ? '' : `, whichever is ${limits.combine === 'all' ? 'more' : 'less'}`;
    const anchored = limits.anchor !== undefined && limits.maxDropAnchor !== undefined;
    const parts = [
        drops.length === 0 ? '' : `${may} ${drops.join(' or ')}${which}`,
        limits.floor === undefined ? '' : `at ${lower ? 'most' : 'least'} ${limits.floor}`,
        anchored ? `${may} ${formatDistance(limits.maxDropAnchor ?? 0, metric)} from ${limits.anchor}` : '',
    ].filter((part) => part !== '');
    if (parts.length > 0)
        return parts.join('; ');
    return metric.ungated === undefined ? '–' : UNGATED[metric.ungated];
}
function formatDistance(distance, metric) {
    return isFraction(metric) ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(distance * 100)} pp` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(distance);
}
/** How many names the summary spells out. */
const NAMED = 8;
/** "checked 14 of 14 metrics; gated 3 of 14; no direction: …": what the gate did, and what it left alone. */
function summariseMetrics({ metrics, checks }) {
    const total = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(metrics.length);
    const checked = metrics.filter((metric) => metric.ungated !== 'value' && metric.ungated !== 'limit');
    const gated = metrics.filter((metric) => metric.ungated === undefined);
    const byDefault = gated.filter((metric) => metric.defaults).length;
    const aimless = metrics.filter((metric) => metric.ungated === 'direction').map((metric) => metric.key || metric.file);
    const outcome = checks.find((check) => check.id === 'metric-regression');
    return [
        `checked ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(checked.length)} of ${total} metrics; gated ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(gated.length)} of ${total}`,
        byDefault === 0 ? '' : byDefault === gated.length ? ' by default limits' : ` (${byDefault} by default limits)`,
        ...(aimless.length === 0 ? [] : ['; no direction: ', ...(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(aimless, NAMED)]),
        ...(outcome?.outcome === 'incomplete' ? ['; incomplete: ', ...(outcome.reason ?? [])] : []),
    ];
}
/** The one file that all metrics or params stand in, when there is only one. */
function commonFile(rows) {
    const file = rows[0]?.file;
    return rows.every((row) => row.file === file) ? file : undefined;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeParam),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   K$: () => (/* binding */ formatSignedPlain),
/* harmony export */   WB: () => (/* binding */ formatPlain),
/* harmony export */   w5: () => (/* binding */ describeScalar)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);


/** A signed number with U+2212 for minus: one or two decimals, more when it would read as 0 without being 0. */
function formatSigned(value) {
    if (value === 0)
        return '0';
    return `${value < 0 ? '−' : '+'}${formatMagnitude(Math.abs(value))}`;
}
function formatMagnitude(value) {
    if (value < 0.1)
        return String(Number(value.toPrecision(2)));
    const [whole = '0', decimals = '00'] = value.toFixed(2).split('.');
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(Number(whole))}.${decimals.replace(/0$/, '')}`;
}
/** A signed number of any size in six digits, as a metric's own unit has it. */
function formatSignedPlain(value) {
    const digits = String(Number(Math.abs(value).toPrecision(6)));
    return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}
/** A limit's number without float noise: 0.02 × 100 is 2. */
function formatPlain(value) {
    return String(Number(value.toPrecision(12)));
}
/** A whole number with separators: "12,500". */
function formatCount(value) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(value);
}
/** A metric's value as it is; text of the repository stays quoted. */
function describeScalar(value) {
    if (value === undefined)
        return ['–'];
    return typeof value === 'string' ? [{ quoted: value }] : [String(value)];
}
/** A parameter's value as it is; lists and maps as JSON, quoted. */
function describeParam(value) {
    if (value === undefined || value === null || typeof value !== 'object')
        return describeScalar(value);
    return [{ quoted: JSON.stringify(value, showScalar) }];
}
function showScalar(_key, value) {
    const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
    return odd ? String(value) : value;
}


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  Q: () => (/* binding */ printJson)
});

// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/reports/json/models.js

/** A moved reference. */
function jsonModel({ label, baseline, base, head }) {
    return { name: label, baseline, base: jsonSide(base), head: jsonSide(head) };
}
function jsonSide(side) {
    if (side === undefined)
        return null;
    const { reference, place, model, failure } = side;
    return {
        reference: reference.uri,
        location: { path: place.path, line: place.line ?? null },
        pinned: model?.pinned ?? null,
        version: model?.version ?? null,
        run: model?.run?.id ?? null,
        commit: model?.run?.commit ?? null,
        missing: failure?.missing ?? false,
        reason: failure === undefined ? null : (0,lib_message/* plain */.pj)(failure.reason),
    };
}

// EXTERNAL MODULE: ./lib/reports/json/parts.js
var parts = __webpack_require__(8300);
;// CONCATENATED MODULE: ./lib/reports/json.js




/** The machine-readable report: a contract, described by `schema/report.schema.json`. */
const json = { id: 'json', render: (report) => printJson(toJson(report)) };
/** Indented JSON with a line end, in which no character acts on a terminal. */
function printJson(value) {
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(value, null, 2))}\n`;
}
function toJson(report) {
    return {
        schemaVersion: 1,
        verdict: report.verdict,
        reason: (0,lib_message/* plain */.pj)(report.reason),
        base: report.base ?? null,
        head: report.head ?? null,
        checks: report.checks.map(jsonCheck),
        findings: report.findings.map(jsonFinding),
        data: (0,parts/* jsonData */.nE)(report.data),
        metrics: report.metrics.map(parts/* jsonMetric */.Bl),
        params: report.params.map(parts/* jsonParam */.O8),
        notChecked: report.notChecked.map(({ what, reason, remedy }) => ({
            what: (0,lib_message/* plain */.pj)(what),
            reason: (0,lib_message/* plain */.pj)(reason),
            remedy: (0,lib_message/* plain */.pj)(remedy),
        })),
        audit: jsonAudit(report),
        enforced: report.enforced,
        remedy: textOf(report.remedy),
        location: report.place === undefined ? null : jsonPlace(report.place),
        overlaps: report.overlaps.map(jsonOverlap),
        rows: report.rows.map(jsonRows),
        models: report.models.map(jsonModel),
        sides: report.sides.map(({ split, side, base, head, added, removed, whole }) => ({
            split,
            side,
            base,
            head,
            added,
            removed,
            whole,
        })),
        lookups: report.lookups.map(({ remote, method, asked, requests }) => ({ remote, method, asked, requests })),
    };
}
function textOf(message) {
    return message === undefined ? null : (0,lib_message/* plain */.pj)(message);
}
function jsonPlace(place) {
    return { path: place.path, line: place.line ?? null };
}
function jsonCheck({ id, outcome, checked, total, reason }) {
    return { id, outcome, checked, total, reason: textOf(reason) };
}
function jsonFinding(finding) {
    return {
        rule: finding.rule,
        level: finding.level,
        message: (0,lib_message/* plain */.pj)(finding.message),
        location: jsonPlace(finding.place),
        subject: finding.subject,
        new: finding.new,
        remedy: textOf(finding.remedy),
        command: finding.command ?? null,
        examples: (finding.examples ?? []).map(lib_message/* plain */.pj),
    };
}
function jsonAudit({ audit, inferred }) {
    const { path, sha, digest } = audit.policy;
    return {
        tool: audit.tool,
        version: audit.version,
        policy: { path: path ?? null, sha: sha ?? null, digest: digest ?? null, inferred: audit.policy.inferred },
        startedAt: audit.startedAt,
        finishedAt: audit.finishedAt,
        accepted: audit.accepted.map(jsonAcceptance),
        inferred: jsonInferred(inferred),
    };
}
function jsonAcceptance({ rule, subject, by, reason, until, expired, }) {
    return { rule, subject, by, reason, until: until ?? null, expired };
}
function jsonInferred({ splits, metricFiles, policy }) {
    const named = splits.map(({ name, sides }) => ({
        name,
        train: [...sides.train],
        validation: [...sides.validation],
        test: [...sides.test],
    }));
    return { splits: named, metricFiles: [...metricFiles], policy };
}
function jsonOverlap(overlap) {
    const { split, declared, seen, unseen, files, fresh, distinct, total, frequent, accepted, whole } = overlap;
    const moved = { movedToSeen: overlap.migratedToTrain, movedToUnseen: overlap.migratedToTest };
    return { split, declared, seen, unseen, files, new: fresh, distinct, total, frequent, accepted, whole, ...moved };
}
function jsonRows({ fresh, sameLabel, differentLabel, expected, frequent, frequentCounted, ...counts }) {
    return {
        ...counts,
        new: fresh,
        sameLabel: sameLabel ?? null,
        differentLabel: differentLabel ?? null,
        expectedByChance: expected,
        nearConstant: frequent,
        nearConstantCounted: frequentCounted,
    };
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ jsonMetric),
/* harmony export */   O8: () => (/* binding */ jsonParam),
/* harmony export */   nE: () => (/* binding */ jsonData)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

/** Changes by type; within a type they keep their order. */
function jsonData(changes) {
    const of = (type) => changes.filter((change) => change.type === type);
    return {
        added: of('added').map(jsonEntry),
        deleted: of('deleted').map(jsonEntry),
        modified: of('modified').map(jsonEntry),
        renamed: of('renamed').map((change) => ({ ...jsonEntry(change), from: change.from ?? change.path })),
        rehashed: of('rehashed').map(jsonEntry),
        unknown: of('unknown').map((change) => ({
            ...jsonEntry(change),
            reason: change.reason === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(change.reason),
        })),
    };
}
function jsonEntry({ path, base, head }) {
    return { path, base: digestText(base), head: digestText(head) };
}
function digestText(side) {
    return side?.digest === undefined ? null : `${side.digest.algorithm}:${side.digest.value}`;
}
/** One metric; what JSON cannot say of a number is a string. */
function jsonMetric(metric) {
    return {
        file: metric.file,
        key: metric.key,
        base: jsonScalar(metric.base),
        head: jsonScalar(metric.head),
        change: metric.change ?? null,
        direction: metric.direction ?? null,
        limit: metric.limits === undefined ? null : jsonLimits(metric.limits),
        level: metric.level ?? null,
    };
}
function jsonLimits({ maxDrop, maxDropRelative, combine, floor, anchor, maxDropAnchor }) {
    return {
        ...(maxDrop === undefined ? {} : { maxDrop }),
        ...(maxDropRelative === undefined ? {} : { maxDropRelative }),
        ...(combine === undefined ? {} : { combine }),
        ...(floor === undefined ? {} : { floor }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(maxDropAnchor === undefined ? {} : { maxDropAnchor }),
    };
}
/** One parameter, with the same strings for special numbers. */
function jsonParam({ file, key, base, head }) {
    return { file, key, base: jsonValue(base), head: jsonValue(head) };
}
function jsonScalar(value) {
    if (value === undefined)
        return null;
    const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
    return odd ? String(value) : value;
}
function jsonValue(value) {
    if (value === undefined || value === null || typeof value !== 'object')
        return jsonScalar(value);
    if (Array.isArray(value))
        return value.map((item) => jsonValue(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonValue(item)]));
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isAnswered: () => (/* binding */ isAnswered),
  overlapFailure: () => (/* binding */ overlapFailure),
  renderOverlap: () => (/* binding */ renderOverlap)
});

// EXTERNAL MODULE: ./lib/reports/json.js + 1 modules
var json = __webpack_require__(6581);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/reports/overlap/json.js

/** The answer as its published schema has it. */
function overlapToJson(answer) {
    const problem = answer.outcome === 'completed' ? answer.timeProblem : answer;
    return {
        schemaVersion: 1,
        outcome: problem === undefined ? 'completed' : 'incomplete',
        reason: problem === undefined ? null : (0,message/* plain */.pj)(problem.reason),
        remedy: problem === undefined ? null : (0,message/* plain */.pj)(problem.remedy),
        ...(answer.outcome === 'completed' ? jsonFacts(answer) : NOTHING),
    };
}
const NOTHING = {
    train: null,
    test: null,
    columns: null,
    overlap: null,
    groups: null,
    conflicts: null,
    entities: [],
    time: null,
    examples: [],
    unique: null,
};
function jsonFacts({ sets, columns, overlap, groups, labels, entities, time, examples, unique }) {
    const { expectedByChance, sameLabel, differentLabel, ...rest } = overlap;
    const { label } = columns;
    return {
        train: jsonSide(sets.train),
        test: jsonSide(sets.test),
        columns: {
            compared: [...columns.compared],
            ignored: [...columns.ignored],
            label: label ?? null,
            unmatched: columns.unmatched.map(({ column }) => column),
        },
        overlap: {
            ...rest,
            sameLabel: label === undefined ? null : sameLabel,
            differentLabel: label === undefined ? null : differentLabel,
            expectedByChance: expectedByChance.rows,
            chanceExact: expectedByChance.exact,
        },
        groups: groups === undefined ? null : { shared: groups.shared, testRows: groups.testRows },
        conflicts: labels === undefined ? null : { ...labels.conflicts },
        entities: entities.map(({ column, shared, testRows }) => ({ column, shared, testRows })),
        time: time === undefined ? null : { earlier: time.earlier, shared: time.shared },
        examples: examples.map(({ test, train }) => ({ test: { ...test }, train: { ...train } })),
        unique: unique === undefined ? null : { columns: [...unique.columns], testRows: unique.testRows },
    };
}
function jsonSide({ files, rows, bytes }) {
    return { files, rows, bytes };
}

// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/facts/numbers.js
var numbers = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/numbers.js
var lib_numbers = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/reports/text/layout.js + 1 modules
var layout = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/reports/text/paint.js
var paint = __webpack_require__(6503);
;// CONCATENATED MODULE: ./lib/reports/overlap/text.js





/** The answer for people: one sentence, then what stands behind it. */
function overlapToText(answer, { colour, width = layout/* DEFAULT_WIDTH */.jz }) {
    const screen = { width, paint: (0,paint/* createPaint */.X)(colour) };
    const lines = answer.outcome === 'completed' ? describe(answer, screen) : complain(answer, screen);
    return `${(0,reports_escape/* disarmCommands */.T7)(lines.join('\n'))}\n`;
}
function complain({ reason, remedy }, screen) {
    return [
        `${screen.paint('Not compared:', 'yellow', 'bold')} ${(0,layout/* write */.M9)(reason, screen)}`,
        ...(0,layout/* paragraph */.FY)('', (0,layout/* write */.M9)(remedy, screen), screen),
    ];
}
function describe(answer, screen) {
    const { overlap, examples, timeProblem, unique } = answer;
    const part = (title, lines) => (0,layout/* section */.uW)(title, '', lines, screen);
    return [
        headline(answer, screen),
        ...part('Rows', (0,layout/* alignRows */.P4)(countRows(answer))),
        ...part('Expected by chance', sentences([explainChance(overlap)], screen)),
        ...(answer.entities.length === 0 ? [] : part('Entities', sentences(answer.entities.map(explainEntity), screen))),
        ...(unique === undefined ? [] : part('Unique columns', sentences([explainUnique(unique)], screen))),
        ...part('Examples', (0,layout/* alignRows */.P4)(examples.map((example) => exampleCells(example, screen)))),
        ...part('Sets', (0,layout/* alignRows */.P4)([sideCells('train', answer.sets.train), sideCells('test', answer.sets.test)])),
        ...part('Columns', sentences(describeColumns(answer), screen)),
        ...(timeProblem === undefined ? [] : ['', ...complain(timeProblem, screen)]),
    ];
}
function headline({ overlap, sets, unique }, { paint }) {
    const all = (0,numbers/* formatCount */.B4)(sets.test.rows);
    const { testRows, ratio } = overlap;
    if (testRows > 0) {
        const verb = testRows === 1 ? 'is' : 'are';
        return paint(`${(0,numbers/* formatCount */.B4)(testRows)} of ${all} test rows ${verb} in train (${percent(ratio)}).`, 'red', 'bold');
    }
    if (unique === undefined)
        return paint(`No test row is in train (of ${all}).`, 'green', 'bold');
    const share = percent(unique.testRows / sets.test.rows);
    const ids = unique.columns.length === 1 ? 'an id' : 'ids';
    return paint(`No test row is in train, but ${ids} may hide it: without, ${(0,numbers/* formatCount */.B4)(unique.testRows)} of ${all} are (${share}).`, 'yellow', 'bold');
}
/** "12.3 %", never 0 for a share that is not. */
function percent(ratio) {
    const points = ratio * 100;
    if (points > 0 && points < 0.1)
        return '< 0.1 %';
    if (points < 100 && points > 99.9)
        return '> 99.9 %';
    return `${Number(points.toFixed(1))} %`;
}
function countRows({ overlap, columns, groups, labels, time }) {
    const { testRows, distinct, trainRows, sameLabel, differentLabel, frequent } = overlap;
    const row = (what, count, aside = '') => [what, (0,numbers/* formatCount */.B4)(count), aside];
    return [
        row('test rows in train', testRows, distinct === testRows ? '' : `${(0,numbers/* formatCount */.B4)(distinct)} different ones`),
        row('train rows equal to them', trainRows),
        ...(columns.label === undefined || testRows === 0
            ? []
            : [row('with the same label', sameLabel), row('with another label only', differentLabel)]),
        ...(frequent.testRows === 0
            ? []
            : [row('near-constant among them', frequent.testRows, 'each more than 0.5 % of train')]),
        ...(groups === undefined
            ? []
            : [row('groups in both', groups.shared, `${(0,numbers/* formatCount */.B4)(groups.testRows)} test rows of them`)]),
        ...countConflicts(labels),
        ...(time === undefined
            ? []
            : [
                row('test rows before the end of train', time.earlier),
                row('test rows at a time that train has', time.shared),
            ]),
    ].map((cells) => cells.filter((cell) => cell !== ''));
}
/** Equal features with different labels, where there are any. */
function countConflicts(labels) {
    const { train = 0, test = 0, across = 0, exact = true } = labels?.conflicts ?? {};
    const places = [
        ['train', train, exact ? '' : 'at least'],
        ['test', test, ''],
        ['both', across, ''],
    ];
    return places
        .filter(([, count]) => count > 0)
        .map(([place, count, aside]) => [`labels in conflict in ${place}`, (0,numbers/* formatCount */.B4)(count), aside]);
}
/** A ratio is quoted from five expected rows on: below, chance itself scatters too much. */
const ENOUGH = 5;
function explainChance({ testRows, expectedByChance: { rows, exact } }) {
    const about = exact ? '' : ' (estimated from a share of train)';
    const expected = rows < 10 ? Number(rows.toFixed(1)) : Math.round(rows);
    const start = (0,message/* say */.cv) `A random split of the same rows would have about ${expected} of them in both${[about]}.`;
    if (testRows === 0)
        return start;
    const ratio = testRows / rows;
    if (ratio > 1.5)
        return (0,message/* say */.cv) `${start} There are more: rows were copied, or files share them.`;
    if (rows < ENOUGH)
        return (0,message/* say */.cv) `${start} They are too few to tell chance from copied rows.`;
    if (ratio < 0.5)
        return (0,message/* say */.cv) `${start} There are fewer, so duplicates were mostly kept together.`;
    return (0,message/* say */.cv) `${start} So it is what a split that ignores duplicates gives: split by a hash of the row.`;
}
/** Rows of one customer resemble each other. */
function explainEntity({ column, shared, testRows }) {
    return (0,message/* say */.cv) `${(0,message/* counted */.hS)(shared, 'value')} of ${column} ${[shared === 1 ? 'is' : 'are']} in both, with ${(0,message/* counted */.hS)(testRows, 'test row')}. If its rows belong together, count them as groups: ${`--group ${column}`}.`;
}
function explainUnique({ columns, testRows }) {
    return (0,message/* say */.cv) `No value of ${(0,message/* listed */.KE)(columns)} occurs twice on one side, so that no overlap can show. Without ${[columns.length === 1 ? 'it' : 'them']} ${(0,message/* counted */.hS)(testRows, 'test row')} would be in train: ${`--ignore ${columns.join(',')}`}, or ${`ignore: [${columns.join(', ')}]`} in the policy.`;
}
function exampleCells({ test, train }, screen) {
    return [(0,layout/* write */.M9)((0,message/* say */.cv) `${test.file} row ${test.row}`, screen), (0,layout/* write */.M9)((0,message/* say */.cv) `= ${train.file} row ${train.row}`, screen)];
}
function sideCells(name, { files, rows, bytes }) {
    return [
        name,
        `${(0,numbers/* formatCount */.B4)(rows)} rows`,
        (0,lib_numbers/* formatBytes */.z)(bytes),
        `${(0,numbers/* formatCount */.B4)(files)} ${files === 1 ? 'file' : 'files'}`,
    ];
}
function describeColumns({ columns: { compared, ignored, label, unmatched }, spec }) {
    if (spec.raw)
        return [(0,message/* say */.cv) `Whole lines, byte by byte.`];
    const groups = spec.group.length === 0 ? [] : [(0,message/* say */.cv) `Groups: ${(0,message/* listed */.KE)(spec.group)}.`];
    return [
        (0,message/* say */.cv) `Compared: ${(0,message/* listed */.KE)(compared, 20)}.`,
        ...(ignored.length === 0 ? [] : [(0,message/* say */.cv) `Ignored: ${(0,message/* listed */.KE)(ignored, 20)}.`]),
        ...(label === undefined ? [] : [(0,message/* say */.cv) `Label: ${label}.`]),
        ...groups,
        ...(spec.time === undefined ? [] : [(0,message/* say */.cv) `Time: ${spec.time}.`]),
        ...unmatched
            .slice(0, 10)
            .map(({ column, missingIn }) => (0,message/* say */.cv) `Not in ${missingIn.join(' and ')}, so not compared: ${column}.`),
        ...(unmatched.length > 10 ? [(0,message/* say */.cv) `And ${unmatched.length - 10} more columns that are not in both.`] : []),
    ];
}
function sentences(messages, screen) {
    return messages.flatMap((message) => (0,layout/* paragraph */.FY)('  ', (0,layout/* write */.M9)(message, screen), screen));
}

;// CONCATENATED MODULE: ./lib/reports/overlap.js



/** What `holdout overlap` prints: facts without a judgement. A time column that cannot be read makes them incomplete. */
function renderOverlap(answer, format, options) {
    return format === 'json' ? (0,json/* printJson */.Q)(overlapToJson(answer)) : overlapToText(answer, options);
}
/** What could not even be started, for a machine: `usage` is a mistake in the command, anything else out of reach. */
function overlapFailure(reason, remedy, usage) {
    const problem = { reason: [{ quoted: reason }], remedy: remedy === undefined ? [] : [{ quoted: remedy }] };
    const answer = overlapToJson({ outcome: 'incomplete', ...problem });
    return (0,json/* printJson */.Q)(usage ? { ...answer, outcome: null } : answer);
}
/** True when all that was asked for is answered. */
function isAnswered(answer) {
    return answer.outcome === 'completed' && answer.timeProblem === undefined;
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jz: () => (/* binding */ DEFAULT_WIDTH),
  P4: () => (/* binding */ alignRows),
  OS: () => (/* binding */ more),
  FY: () => (/* binding */ paragraph),
  uW: () => (/* binding */ section),
  Gg: () => (/* binding */ titleOf),
  M9: () => (/* binding */ write),
  Ul: () => (/* binding */ writeCell)
});

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/facts/metrics.js
var metrics = __webpack_require__(426);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reports/text/width.js

/** Characters that take two columns: East Asian wide ones and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Columns that a text takes on a terminal, colours not counted. */
function textWidth(text) {
    let width = 0;
    for (const character of (0,external_node_util_.stripVTControlCharacters)(text)) {
        if (/\p{Mn}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** The text with spaces behind it up to a width. */
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** Where a line may end: not between a number and its unit. */
const BREAK = / (?!pp\b|%)/;
/** Words of one paragraph in lines of at most `width` columns; a longer word stands alone and is not cut. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(BREAK)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/reports/text/layout.js




/** Columns where nobody says how many there are. */
const DEFAULT_WIDTH = 100;
/** Characters of one quoted value in a sentence, and in a table. */
const SENTENCE_VALUE = 200;
const TABLE_VALUE = 48;
/** A message on one line, the repository's words escaped and coloured. */
function write(message, { paint }, limit = SENTENCE_VALUE) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : paint((0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), limit), 'cyan')))
        .join('');
}
/** The same for a cell of a table, shorter and without colour. */
function writeCell(message) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : (0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), TABLE_VALUE)))
        .join('');
}
/** A paragraph below a first line's mark: "Fix: …", its further lines indented as far. */
function paragraph(mark, text, screen) {
    const indent = textWidth(mark);
    return wrap(text, Math.max(30, screen.width - indent)).map((line, index) => index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`);
}
/** Rows with their columns aligned; the last column is not padded. */
function alignRows(rows, indent = '  ') {
    const widths = [];
    for (const row of rows) {
        for (const [column, text] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
    }
    return rows.map((row) => {
        const last = row.length - 1;
        const cells = row.map((text, column) => (column === last ? text : padTo(text, widths[column] ?? 0)));
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
/** A heading, what follows it on the same line, and the lines below; nothing at all without lines. */
function section(title, aside, lines, { paint }) {
    if (lines.length === 0)
        return [];
    return ['', aside === '' ? paint(title, 'bold') : `${paint(title, 'bold')}  ${aside}`, ...lines];
}
/** "Metrics of eval/metrics.json", where all rows are of one file. */
function titleOf(title, rows) {
    const file = (0,metrics/* commonFile */.eR)(rows);
    return file === undefined ? title : `${title} of ${(0,reports_escape/* visible */.RK)(file)}`;
}
/** "  and 9,980 more; --json lists them all"; nothing when none is left. */
function more(left) {
    return left <= 0 ? [] : [`  and ${(0,numbers/* groupDigits */.K)(left)} more; --json lists them all`];
}


/***/ }),

/***/ 6503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** A painter for a terminal with colours, or for one without. */
function createPaint(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...colours) => (text === '' ? '' : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...colours], text, { validateStream: false }));
}


/***/ })

};
