export const id = 1214;
export const ids = [1214];
export const modules = {

/***/ 3630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ POINTER_LIMIT),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
/** A pointer is smaller than this; git-lfs takes whatever is not for content, without a look. */
const POINTER_LIMIT = 1024;
const VERSION = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)$/;
const KEYS = ['version', 'oid', 'size'];
const EXTENSION = /^ext-[0-9]-\w/;
const CONFLICT = /^(<<<<<<<|=======|>>>>>>>)( |$)/;
const OID = /^sha256:([0-9a-f]{64})$/;
const SIZE = /^[+-]?\d{1,18}$/;
/** What git-lfs writes itself: nearly every pointer. */
const CANONICAL = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
const OTHER = { state: 'other' };
/**
 * Reads a text as git-lfs does: white space around it, blank lines, CRLF and the aliases of the version are accepted, a
 * line more or another order is not. A text that quotes a pointer among other lines is none.
 */
function readPointer(text) {
    const [, oid, size] = CANONICAL.exec(text) ?? [];
    if (oid !== undefined)
        return { state: 'pointer', pointer: { oid, size: Number(size), line: 2 } };
    if (text.length >= POINTER_LIMIT || !/git-lfs|hawser|git-media/.test(text))
        return OTHER;
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const first = lines.findIndex((line) => line.trim() !== '');
    const start = (lines[first] ?? '').trimStart();
    if (CONFLICT.test(start))
        return broken(first + 1, 'it holds the marker of a merge conflict');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    const body = lines.slice(first, last + 1).map((line, index) => ({ text: line, line: first + index + 1 }));
    const trimmed = body.map((one, index) => {
        const head = index === 0 ? one.text.trimStart() : one.text;
        return { ...one, text: index === body.length - 1 ? head.trimEnd() : head };
    });
    return readLines(trimmed.filter((one) => one.text !== ''));
}
function readLines(lines) {
    const found = new Map();
    const extensions = new Map();
    for (const line of lines) {
        const space = line.text.indexOf(' ');
        const [key, value] = [line.text.slice(0, space), line.text.slice(space + 1)];
        const wanted = KEYS[found.size];
        if (space > 0 && key === wanted) {
            found.set(key, { text: value, line: line.line });
            if (key === 'version' && !VERSION.test(`version ${value}`))
                return OTHER;
        }
        else if (space > 0 && wanted !== undefined && EXTENSION.test(key)) {
            const [priority, oid] = [Number(key[4]), OID.exec(value)?.[1]];
            if (oid === undefined || extensions.has(priority))
                return refuse(found, line, 'an extension that cannot be');
            extensions.set(priority, oid);
        }
        else if (CONFLICT.test(line.text))
            return refuse(found, line, 'the marker of a merge conflict');
        else
            return refuse(found, line, wanted === undefined ? 'a line too many' : `something else than its ${wanted}`);
    }
    return assemble(found, extensions);
}
function assemble(found, extensions) {
    const [oid, size] = [found.get('oid'), found.get('size')];
    const version = found.get('version');
    if (version === undefined)
        return OTHER;
    if (oid === undefined || size === undefined)
        return broken(version.line, `it has no ${oid === undefined ? 'oid' : 'size'}`);
    const digest = OID.exec(oid.text)?.[1];
    if (digest === undefined)
        return broken(oid.line, 'its oid is no SHA-256 digest');
    const bytes = SIZE.test(size.text) ? Number(size.text) : -1;
    if (bytes < 0 || !Number.isSafeInteger(bytes))
        return broken(size.line, 'its size is no number of bytes');
    const content = extensions.get(Math.min(...extensions.keys()));
    const own = { oid: digest, size: bytes, line: oid.line };
    return { state: 'pointer', pointer: content === undefined ? own : { ...own, content } };
}
/** Only what began as a pointer is a broken one. */
function refuse(found, { line }, what) {
    return found.size === 0 ? OTHER : broken(line, `line ${line} holds ${what}`);
}
function broken(line, why) {
    return { state: 'broken', line, why };
}


/***/ }),

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


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RowCanon),
/* harmony export */   t: () => (/* binding */ wantedColumns)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7246);


/** The columns whose cells are read: features, group, label and time behind each other. */
function wantedColumns({ label, group, time, compared }) {
    return [...compared, ...group, ...[label, time].filter((column) => column !== undefined)];
}
/** Turns the cells of one row after the other into keys, and learns on the way whether columns are what was assumed. */
class RowCanon {
    spec;
    /** The columns to read, in the order in which `take` wants their cells; undefined in raw mode. */
    columns;
    key = (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .makeKey */ .o)();
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
        const { label, group } = spec;
        this.columns = spec.raw ? undefined : wantedColumns(spec);
        this.label = label === undefined ? undefined : (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .makeKey */ .o)();
        this.group = group.length === 0 ? undefined : (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .makeKey */ .o)();
        this.numeric = (this.columns ?? []).map((column) => spec.numeric.includes(column));
        this.values = this.numeric.map(() => 0);
        this.texts = this.numeric.map(() => 0);
        this.cells = this.numeric.map(() => '');
        this.absent = new Set(spec.naValues);
    }
    /** Reads a row of the sets `bits`. Its keys are in `key`, `label` and `group` until the next one. */
    take(row, bits) {
        if (this.columns === undefined) {
            (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .hashInto */ .Z)(this.key, row[0] ?? '');
            return;
        }
        this.read(row, bits);
        if (!this.spoiled)
            this.hash();
    }
    /** Reads a row's cells without making keys of them. */
    read(row, bits) {
        for (let index = 0; index < this.cells.length; index += 1)
            this.cells[index] = this.cell(row[index] ?? '', index, bits);
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
        const text = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(cell);
        if (text === '' || this.absent.has(text))
            return '';
        this.values[index] = (this.values[index] ?? 0) | bits;
        if (this.numeric[index] !== true) {
            const known = this.texts[index] ?? 0;
            if ((known & bits) !== bits && !(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainNumber */ .OF)(text))
                this.texts[index] = known | bits;
            return text;
        }
        const number = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalNumber */ .uA)(text, index < this.spec.compared.length ? this.spec.round : undefined);
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
        (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .hashInto */ .Z)(this.key, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(cells, 0, features));
        if (this.group !== undefined) {
            this.grouped = cells.slice(features, groups).some((cell) => cell !== '');
            (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .hashInto */ .Z)(this.group, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(cells, features, groups));
        }
        if (this.label !== undefined)
            (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .hashInto */ .Z)(this.label, cells[groups] ?? '');
        if (spec.time !== undefined)
            this.time = cells[cells.length - 1] ?? '';
    }
}


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
/** `[eE][+-]?digits`, no more of them than a double holds exactly. */
const POWER = /^[eE][+-]?\d{1,15}$/;
/**
 * `[+-]?(digits[.digits]|.digits)([eE][+-]?digits)?`, with no 0 before another digit: `007` names something. By hand: a
 * regular expression remembers every digit, and millions of them are more than its stack holds.
 */
function readNumber(text) {
    const start = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const point = skipDigits(text, start);
    if (point - start > 1 && text.charCodeAt(start) === 0x30)
        return undefined;
    const hasPoint = text.charCodeAt(point) === 0x2e;
    const end = hasPoint ? skipDigits(text, point + 1) : point;
    if (hasPoint ? end === point + 1 : point === start)
        return undefined;
    if (end < text.length && (text.length - end > 17 || !POWER.test(text.slice(end))))
        return undefined;
    return {
        sign: text.slice(0, start),
        whole: text.slice(start, point),
        fraction: hasPoint ? text.slice(point + 1, end) : '',
        power: end < text.length ? Number(text.slice(end + 1)) : 0,
    };
}
function skipDigits(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at))
        at += 1;
    return at;
}
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
    return readNumber(text) !== undefined;
}
/** A plain number in the one form of its value, `12e-1` for `1.20`; undefined for any other text. */
function canonicalNumber(text, round) {
    const quick = round === undefined ? quickNumber(text) : undefined;
    if (quick !== undefined)
        return quick;
    const parts = readNumber(text);
    if (parts === undefined)
        return undefined;
    const { sign, whole, fraction, power } = parts;
    const value = { digits: whole + fraction, exponent: power - fraction.length };
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

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX_COLUMNS)
/* harmony export */ });
/** More columns than this are a table turned on its side. */
const MAX_COLUMNS = 16_384;


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ nameColumns),
/* harmony export */   ay: () => (/* binding */ tableReader),
/* harmony export */   fu: () => (/* binding */ csv)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5015);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4462);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(770);
/* harmony import */ var _csv_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6825);






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
        this.cutter = new _csv_records_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordCutter */ .Z({ delimiter: spec.delimiter ?? delimiter, quote: spec.quote ?? '"' }, record);
    }
    async run() {
        const { most = Number.POSITIVE_INFINITY } = this.options;
        const take = (cells) => this.take(cells);
        const row = () => {
            this.cutter.flush(take);
            return this.rows + 1;
        };
        try {
            for await (const text of (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(this.input.content(), this.input.name, row)) {
                this.cutter.push(text, take);
                if (this.rows >= most)
                    return { columns: this.header ?? [] };
            }
            this.cutter.end(take);
        }
        catch (error) {
            throw error instanceof _csv_records_js__WEBPACK_IMPORTED_MODULE_2__/* .BadRecord */ .x ? this.fault(error.what, error.remedy) : error;
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
            throw this.fault((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `expected ${width} cells, found ${cells.length}`, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Mend the row, or name the delimiter and quote of the file.`);
        }
        this.rows += 1;
        const { places } = this;
        this.onRow(places === undefined ? cells : places.map((place) => cells[place] ?? ''));
    }
    start(cells) {
        const { columns, spec } = this.options;
        this.header = nameColumns(this.input.name, cells, spec.header !== false);
        this.places = columns?.map((column) => this.header?.indexOf(column) ?? -1);
    }
    fault(what, remedy) {
        const { name } = this.input;
        if (this.header === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(name, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the header: ${what}`, remedy);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(name, what, remedy, { row: this.rows + 1 });
    }
}
/**
 * The columns of a file by its first record. An empty name is what pandas reads it as, `Unnamed: 0`; one that stands twice is
 * nobody's, and throws; without a header columns are numbered.
 */
function nameColumns(file, cells, header) {
    if (cells.length > _contract_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COLUMNS */ .Z) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(file, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it has more than ${_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COLUMNS */ .Z} columns`, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Name its delimiter.`);
    }
    if (!header)
        return cells.map((_, index) => String(index + 1));
    const names = cells.map((cell, index) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(cell) || `Unnamed: ${index}`);
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseTwins */ .sv)(file, names);
    return names;
}


/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ BadRecord),
  Z: () => (/* binding */ RecordCutter)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
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


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ loadCompressors),
/* harmony export */   nK: () => (/* binding */ loadOwnCompressors),
/* harmony export */   od: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);



/** Bytes of a compressed file that are kept in memory, because Parquet is read from its end. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Bytes that are asked for at once; a footer or column chunk beyond it is not read. */
const MAX_PART = 1024 * 1024 * 1024;
const MAX_BUFFER = 4 * 1024 * 1024;
/** A Parquet file as hyparquet wants it. */
async function openBytes(input) {
    const whole = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackedName */ .vH)(input.name) === input.name ? undefined : await unpackAll(input);
    const byteLength = whole?.byteLength ?? input.size;
    if (byteLength === undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(input.name, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `its size is not known`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Use a store that gives the length of objects.`);
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
            const what = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `unpacked it is larger than ${MAX_UNPACKED} bytes`;
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(input.name, what, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Parquet is compressed inside: store it without ${'.gz'} or ${'.zst'}.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** All decompressors: Node's own where it has them. */
async function loadCompressors() {
    const [own, { compressors }] = await Promise.all([loadOwnCompressors(), __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 7757))]);
    return { ...compressors, ...own };
}
/** Node's own: quicker, and they stop at the length that the page header states. */
async function loadOwnCompressors() {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // One buffer of the stated length, within reason: many small ones would be put together at the end.
    const bounded = (length) => ({
        maxOutputLength: Math.max(1, length),
        chunkSize: Math.min(Math.max(64, length), MAX_BUFFER),
    });
    return {
        GZIP: (input, length) => zlib.gunzipSync(input, bounded(length)),
        BROTLI: (input, length) => zlib.brotliDecompressSync(input, bounded(length)),
        ...(zlib.zstdDecompressSync === undefined
            ? {}
            : { ZSTD: (input, length) => zlib.zstdDecompressSync(input, bounded(length)) }),
    };
}


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ plainElement),
/* harmony export */   nE: () => (/* binding */ PARSERS),
/* harmony export */   t_: () => (/* binding */ textOfColumn)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);

/** Values that hyparquet makes of bytes, as texts that lose nothing; its own lose digits of times and bad UTF-8. */
const PARSERS = {
    timestampFromMilliseconds: (value) => present(value, (one) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfMoment */ .$m)(BigInt(one), 1000n)),
    timestampFromMicroseconds: (value) => present(value, (one) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfMoment */ .$m)(BigInt(one), 1000000n)),
    timestampFromNanoseconds: (value) => present(value, (one) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfMoment */ .$m)(BigInt(one), 1000000000n)),
    dateFromDays: (value) => present(value, _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfDay */ .hp),
    stringFromBytes: (value) => present(value, decode),
    jsonFromBytes: (value) => present(value, (bytes) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfJson */ .bb)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .lk)(decode(bytes)))),
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
        return (value) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfDecimal */ .Ai)(integerOf(value), scale);
    if (isTimeOfDay(element)) {
        const unit = unitOf(element);
        return (value) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfMoment */ .$m)(integerOf(value), unit).slice(11, -1);
    }
    if (element.type === 'FLOAT')
        return (value) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfFloat32 */ .q$)(value);
    return textOfValue;
}
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfNumber */ .ez)(value);
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


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ STRUCT),
/* harmony export */   at: () => (/* binding */ Compact),
/* harmony export */   jP: () => (/* binding */ I32),
/* harmony export */   rT: () => (/* binding */ TRUE)
/* harmony export */ });
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


/***/ }),

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readFooter)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(770);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8382);




/** Bytes that are asked for at a file's end; a longer footer takes a second request. */
const FOOTER = 64 * 1024;
/** Reads a footer, and holds what it says of rows and places against the file. Throws an `Error` for one that lies. */
async function readFooter(file, bytes) {
    const { parquetMetadataAsync, parquetSchema } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 6972));
    const metadata = await parquetMetadataAsync(bytes, { geoparquet: false, initialFetchSize: FOOTER });
    const tree = parquetSchema(metadata);
    const names = tree.children.map(({ element }) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalName */ .Ew)(element.name));
    if (names.length > _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COLUMNS */ .Z)
        throw new Error(`it has more than ${_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COLUMNS */ .Z} columns`);
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseTwins */ .sv)(file, names);
    checkFooter(metadata, bytes.byteLength);
    return { metadata, tree, names };
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
            const { start, end } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)(meta_data);
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


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ rangeOf),
  i: () => (/* binding */ readGroup)
});

// EXTERNAL MODULE: ./lib/rows/formats/parquet/cells.js
var cells = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/compact.js
var compact = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/header.js
var header = __webpack_require__(2996);
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
    const reader = new compact/* Compact */.at(bytes);
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
    const reader = new compact/* Compact */.at(bytes);
    if (encoding !== DELTA_BYTE_ARRAY)
        readDeltaHead(reader, values);
    else if (sumDeltas(reader, values) + sumDeltas(reader, values) > header/* MAX_PAGE */.t)
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
                if (length < 0 || total > header/* MAX_PAGE */.t)
                    throw tooMuchText();
            }
        }
    }
    return total;
}
function tooMuchText() {
    return new Error(`a page has texts of more than ${header/* MAX_PAGE */.t} bytes`);
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
    const reader = new compact/* Compact */.at(bytes);
    let values = 0;
    while (reader.at < bytes.length - 1 && values < rows) {
        const page = (0,header/* readHeader */.a)(reader);
        if (page.packed < 0 || page.packed > bytes.length - reader.at)
            throw new Error('a page leaves its column chunk');
        if (page.unpacked < 0 || page.unpacked > header/* MAX_PAGE */.t)
            throw new Error(`a page is larger than ${header/* MAX_PAGE */.t} bytes`);
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
    const { parquetRead } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 6972));
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
        parsers: cells/* PARSERS */.nE,
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


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader),
/* harmony export */   t: () => (/* binding */ MAX_PAGE)
/* harmony export */ });
/* harmony import */ var _compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9064);

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
    const nulls = type.kind === 'v2' ? counts.numbers.get(2) : undefined;
    return {
        ...(nulls === undefined ? {} : { nulls }),
        kind: type.kind,
        unpacked: number(fields, 2),
        packed: number(fields, 3),
        values: number(counts, 1),
        rows: (type.kind === 'v2' ? counts.numbers.get(3) : undefined) ?? number(counts, 1),
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
        if (type === _compact_js__WEBPACK_IMPORTED_MODULE_0__/* .I32 */ .jP)
            numbers.set(id, reader.number());
        else if (type === _compact_js__WEBPACK_IMPORTED_MODULE_0__/* .STRUCT */ .Ks && onStruct !== undefined)
            onStruct(id);
        else if (wanted.includes(id) && !(onStruct === undefined && type === _compact_js__WEBPACK_IMPORTED_MODULE_0__/* .STRUCT */ .Ks))
            throw new Error('a page header cannot be read');
        else {
            if (id === 7)
                compressed = type === _compact_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE */ .rT;
            reader.skip(type);
        }
    });
    return { numbers, compressed };
}


/***/ }),

/***/ 6640:
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
var input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/formats/csv.js
var csv = __webpack_require__(5410);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var canonical = __webpack_require__(5015);
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

// EXTERNAL MODULE: ./lib/rows/text.js
var rows_text = __webpack_require__(4462);
// EXTERNAL MODULE: ./lib/rows/formats/contract.js
var contract = __webpack_require__(770);
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
    const cutter = new LineCutter(record, () => tooLong(input.name, record, rows + 1));
    const take = (line) => {
        if (line === '')
            return;
        rows += 1;
        if (rows > 0)
            onRow([line]);
    };
    for await (const part of (0,rows_text/* decodeBytes */.y)(input.content())) {
        cutter.push(part, take);
        if (rows >= most)
            return { columns: [] };
    }
    cutter.end(take);
    return { columns: [] };
}
function tooLong(file, limit, row) {
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
            if (known.size > contract/* MAX_COLUMNS */.Z)
                throw fault((0,message/* say */.cv) `there are more than ${contract/* MAX_COLUMNS */.Z} keys`, (0,message/* say */.cv) `Keep keys the same.`);
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
        const cutter = new LineCutter(record, () => tooLong(input.name, record, rows + 1));
        for await (const text of (0,rows_text/* decodeText */.g)(input.content(), input.name, () => rows + 1)) {
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
// EXTERNAL MODULE: ./lib/rows/formats/parquet/bytes.js
var parquet_bytes = __webpack_require__(7758);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/cells.js
var cells = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/footer.js
var footer = __webpack_require__(138);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/groups.js + 2 modules
var groups = __webpack_require__(8382);
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
async function readParquet(input, options, onRow) {
    const bytes = await (0,parquet_bytes/* openBytes */.od)(input);
    const { metadata, tree, names } = await (0,footer/* readFooter */.A)(input.name, bytes);
    if (options.most !== undefined)
        return { columns: names, textual: names.filter((_, index) => isText(tree, index)) };
    const columns = (options.columns ?? names).map((name) => findColumn(tree, name, input.name));
    // Nothing would tell whether the rows that the footer counts are there.
    if (columns.every(({ found }) => found === undefined))
        return { columns: names };
    const compressors = await (0,parquet_bytes/* loadCompressors */.Nw)();
    const plain = { ...metadata, schema: metadata.schema.map(cells/* plainElement */.Je) };
    let start = 0;
    for (const group of metadata.row_groups) {
        const rows = Number(group.num_rows);
        if (rows > 0)
            await (0,groups/* readGroup */.i)({ bytes, compressors, metadata: plain, group, start, rows, columns }, onRow);
        start += rows;
        input.signal?.throwIfAborted();
    }
    return { columns: names };
}
function isText({ children }, index) {
    const { type, converted_type: converted, logical_type: logical } = children[index]?.element ?? {};
    if (type === 'BYTE_ARRAY' || type === 'BOOLEAN')
        return true;
    return ['UUID', 'DATE', 'TIMESTAMP', 'TIME'].includes(logical?.type ?? '') || /^DATE|^TIME/.test(converted ?? '');
}
function findColumn(tree, name, file) {
    const found = tree.children.find(({ element }) => (0,canonical/* canonicalName */.Ew)(element.name) === name);
    if (found === undefined)
        return { name };
    if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
        return { name: found.element.name, found: { element: found.element, toText: (0,cells/* textOfColumn */.t_)(found.element) } };
    }
    throw (0,failure/* unreadable */.O$)(file, (0,message/* say */.cv) `the column ${name} is nested`, (0,message/* say */.cv) `Leave it out of the comparison: ${'ignore'} it.`);
}

;// CONCATENATED MODULE: ./lib/rows/formats/tsv.js

/** Tab-separated values, quoted as CSV is. */
const tsv = (0,csv/* tableReader */.ay)('tsv', '\t');

;// CONCATENATED MODULE: ./lib/rows/formats/registry.js








/** Every format of rows; one line for each file of this folder. */
const ROW_READERS = [csv/* csv */.fu, tsv, jsonl, parquet, text_text];
/** The format of a file, by its name; undefined for a name that no format has. */
function formatOf(name) {
    return readerOf(name)?.id;
}
function readerOf(name, format) {
    const plain = (0,input/* unpackedName */.vH)(name).toLowerCase();
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
    const later = /\.(arrow|feather)$/i.test((0,input/* unpackedName */.vH)(name));
    return (0,failure/* unreadable */.O$)(name, later ? (0,message/* say */.cv) `Arrow files cannot be read by this version` : (0,message/* say */.cv) `its name tells no format of rows`, (0,message/* say */.cv) `Formats are ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.ndjson'}, ${'.parquet'}, ${'.txt'} for raw lines, each also inside ${'.gz'} and ${'.zst'}; or name the format.`);
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isFrequent),
/* harmony export */   l: () => (/* binding */ FREQUENT_SHARE)
/* harmony export */ });
/** Rows of one key that are more than this share of train, and three at least, are near-constant. */
const FREQUENT_SHARE = 0.005;
const FREQUENT_ROWS = 3;
/** True for a key with so many of all rows of a set. */
function isFrequent(rows, all, share = FREQUENT_SHARE) {
    return rows >= FREQUENT_ROWS && rows > share * all;
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ lacksHeader),
/* harmony export */   Ni: () => (/* binding */ nameColumns),
/* harmony export */   vX: () => (/* binding */ looksLikeCells)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7044);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5015);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6640);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7613);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7246);
/* harmony import */ var _pass_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4870);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2033);








/** What stands in a row and hardly in a header. */
const DAY = /^\d{4}-\d\d-\d\d/;
/**
 * True for names of columns that may be the cells of a file without a header: numbers that do not count on (pandas names
 * columns without names 0, 1, 2, …), and dates.
 */
function looksLikeCells(names) {
    if (names.some((name) => DAY.test(name)))
        return true;
    const numbers = names.filter(_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlainNumber */ .OF);
    return numbers.length > 0 && !numbers.every((name, index) => Number(name) === Number(numbers[0]) + index);
}
/** "a, b and 3 more"; of names that may be cells the number alone. */
function nameColumns(names, most = 5) {
    if (!looksLikeCells(names))
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(names, most);
    return [`${names.length} ${names.length === 1 ? 'column whose name looks' : 'columns whose names look'} like cells`];
}
/**
 * True where the files of a request seem to start with a row: the first lines of both sides, at base too, are equally long and
 * hold numbers or dates, and those of train and test differ. Headers are equal on both sides; and where base has one, head
 * must not take it away unseen.
 */
async function lacksHeader(request) {
    const { sets, spec } = request;
    if (spec.raw === true || spec.header !== undefined)
        return false;
    const first = (files = []) => files.slice(0, 1).map((file) => seeFirst(file, request));
    const [train, test] = await Promise.all([...first(sets.train), ...first(sets.test)]);
    if (train === undefined || test === undefined || train.hash === test.hash)
        return false;
    const base = await Promise.all([...first(sets.baseTrain), ...first(sets.baseTest)]);
    return [train, test, ...base].every((line) => line?.isData === true && line.cells === train.cells);
}
/** The first line of CSV or TSV, or what an earlier run saw there; what cannot be read says so when it is read whole. */
async function seeFirst(file, request) {
    const { spec, sketches } = request;
    const format = spec.format ?? (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(file.name);
    if (format !== 'csv' && format !== 'tsv')
        return undefined;
    const name = sketches === undefined ? undefined : (0,_sketch_js__WEBPACK_IMPORTED_MODULE_5__/* .nameSketch */ .cG)(file, spec, 'first');
    const kept = name === undefined ? undefined : parseFirst(await sketches?.get(name));
    if (kept !== undefined)
        return kept;
    const cells = await readFirst(file, request);
    if (cells === undefined)
        return undefined;
    const { a, b, c, d } = (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .makeKey */ .o)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .joinCells */ .Cj)(cells));
    const first = { cells: cells.length, isData: looksLikeCells(cells), hash: `${a} ${b} ${c} ${d}` };
    if (name !== undefined)
        await sketches?.put(name, Buffer.from(JSON.stringify(first)));
    return first;
}
function parseFirst(bytes) {
    try {
        const { cells, isData, hash } = JSON.parse(Buffer.from(bytes ?? []).toString());
        return typeof cells === 'number' && typeof isData === 'boolean' && typeof hash === 'string'
            ? { cells, isData, hash }
            : undefined;
    }
    catch {
        return undefined;
    }
}
async function readFirst(file, request) {
    const { spec, limits, signal } = request;
    const options = { spec: { ...spec, header: false }, record: limits?.record ?? _pass_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_RECORD */ .Cx, most: 1 };
    let first;
    try {
        await (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)((0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .openInput */ .lt)(file, signal, () => { }, limits?.unpacked), options, (cells) => {
            first ??= cells.map((cell) => cell.trim());
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHoldoutError */ .k)(error))
            throw error;
    }
    return first;
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

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QF: () => (/* binding */ DEFAULT_MEMORY),
  Cx: () => (/* binding */ DEFAULT_RECORD),
  y: () => (/* binding */ readPass)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/rows/canon.js
var canon = __webpack_require__(7190);
// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 5 modules
var registry = __webpack_require__(6640);
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

// EXTERNAL MODULE: ./lib/rows/tally/labels.js
var labels = __webpack_require__(9009);
// EXTERNAL MODULE: ./lib/rows/tally/partition.js
var partition = __webpack_require__(6214);
// EXTERNAL MODULE: ./lib/rows/key.js
var key = __webpack_require__(7246);
// EXTERNAL MODULE: ./lib/rows/time-format.js
var time_format = __webpack_require__(5054);
// EXTERNAL MODULE: ./lib/rows/times.js
var times = __webpack_require__(2635);
// EXTERNAL MODULE: ./lib/rows/tally/values.js
var values = __webpack_require__(6532);
;// CONCATENATED MODULE: ./lib/rows/tally/times.js







/** The moments of the test sets, and the latest of each train set. */
class TimeTally {
    partition;
    spec;
    values;
    problem;
    key = (0,key/* makeKey */.o)();
    highs = table/* Column */.VP.of64();
    lows = table/* Column */.VP.of64();
    latest = {};
    kind;
    read;
    constructor(memory, partition, spec = {}) {
        this.partition = partition;
        this.spec = spec;
        this.values = new values/* ValueTally */.o(memory);
        this.read = spec.timeFormat === undefined ? times/* parseMoment */.mI : (0,time_format/* compileTimeFormat */.MF)(spec.timeFormat);
    }
    /** `where` names the row for a message. */
    add(text, sets, unseen, where) {
        if (this.problem !== undefined)
            return;
        const moment = this.read(text);
        this.kind ??= moment?.kind;
        if (moment === undefined || moment.kind !== this.kind)
            this.problem = describe(moment, where(), this.spec);
        else if (!this.fits(moment))
            this.problem = GAP_UNIT;
        else if (unseen)
            this.addTest(moment, sets);
        else
            this.addTrain(moment, sets);
    }
    /** Rows of a test set that are earlier than the latest row of a train set. */
    earlier(test, train) {
        const end = this.endOf(train);
        let rows = 0;
        for (let index = 0; index < this.values.size; index += 1) {
            if (this.isBefore(index, end))
                rows += this.values.rows(index, test);
        }
        return rows;
    }
    /** Test rows that are too early, or share a time with train, and more of them than at that time in base. */
    fresh() {
        const [end, baseEnd] = [this.endOf('train'), this.endOf('baseTrain')];
        const found = { earlier: 0, shared: 0 };
        for (let index = 0; index < this.values.size; index += 1) {
            const rows = (set) => this.values.rows(index, set);
            const surplus = (was) => Math.max(0, rows('test') - (was ? rows('baseTest') : 0));
            if (this.isBefore(index, end))
                found.earlier += surplus(this.isBefore(index, baseEnd));
            if (rows('train') > 0)
                found.shared += surplus(rows('baseTrain') > 0);
        }
        return found;
    }
    /** The moment from which on test rows are late enough. */
    endOf(train) {
        const latest = this.latest[train];
        const { gap } = this.spec;
        return latest === undefined || gap === undefined ? latest : (0,times/* addGap */.Ex)(latest, gap);
    }
    isBefore(index, end) {
        return end !== undefined && (0,times/* isEarlier */.bG)({ high: this.highs.get(index), low: this.lows.get(index) }, end);
    }
    fits(moment) {
        const { gap } = this.spec;
        return gap === undefined || (moment.kind === 'epoch') === 'units' in gap;
    }
    addTest(moment, sets) {
        const key = this.keyOf(moment);
        if (!(0,partition/* liesIn */.z)(key, this.partition))
            return;
        const index = this.values.add(key, sets);
        this.highs.set(index, moment.high);
        this.lows.set(index, moment.low);
    }
    addTrain(moment, sets) {
        for (const set of sets) {
            const latest = this.latest[set];
            if (latest === undefined || (0,times/* isEarlier */.bG)(latest, moment))
                this.latest[set] = moment;
        }
        const key = this.keyOf(moment);
        if ((0,partition/* liesIn */.z)(key, this.partition))
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
const GAP_UNIT = {
    reason: (0,message/* say */.cv) `the gap is of another kind than the times`,
    remedy: (0,message/* say */.cv) `Write a duration (${'7d'}) for dates, a number for numbers, or name their unit: ${'format: epoch-s'}.`,
};
function describe(moment, where, { timeFormat }) {
    if (moment === undefined && timeFormat !== undefined) {
        return {
            reason: (0,message/* say */.cv) `${where}: the time is not written as ${timeFormat}`,
            remedy: (0,message/* say */.cv) `Mend the row, or the format in the policy.`,
        };
    }
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
        for (const set of sets) {
            const counts = this.held[set === 'train' ? 'train' : 'baseTrain'];
            counts.rows.add(index);
            if (label !== undefined)
                noteLabel(counts, index, label);
        }
    }
    finish() {
        const { table, train, baseTrain } = this.held;
        const share = 2 ** -this.halvings;
        const sizes = { train: sizesOf(train.rows, table.size), baseTrain: sizesOf(baseTrain.rows, table.size) };
        const conflictsOf = ({ mixed }) => mixed.take(table.size).reduce((sum, one) => sum + one, 0);
        return { share, sizes, conflicts: conflictsOf(train), baseConflicts: conflictsOf(baseTrain) };
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
        const { table } = this.held;
        const next = makeHeld(this.memory);
        for (let index = 0; index < table.size; index += 1) {
            const key = table.keyAt(index);
            if (!this.keeps(key))
                continue;
            const place = next.table.add(key);
            for (const set of ['train', 'baseTrain'])
                copyCounts(this.held[set], index, next[set], place);
        }
        this.held = next;
    }
}
function makeCounts() {
    return { rows: table/* Column */.VP.of32(), labels: table/* Column */.VP.of64(), mixed: table/* Column */.VP.of32() };
}
function noteLabel({ labels, mixed }, index, label) {
    const known = labels.get(index);
    // 52 bits of the label, and never 0: that is "not seen yet".
    const seen = label.a * 2 ** 20 + (label.b >>> 12) + 1;
    if (known === 0)
        labels.set(index, seen);
    else if (known !== seen)
        mixed.set(index, 1);
}
function copyCounts(from, index, to, place) {
    to.rows.set(place, from.rows.get(index));
    to.labels.set(place, from.labels.get(index));
    to.mixed.set(place, from.mixed.get(index));
}
function makeHeld(memory) {
    return {
        table: new table/* KeyTable */.a4(memory, 32),
        train: makeCounts(),
        baseTrain: makeCounts(),
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

// EXTERNAL MODULE: ./lib/rows/tally/unique.js
var unique = __webpack_require__(8293);
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
    rows = pass_makeCounts();
    bytes = pass_makeCounts();
    constructor(request, resolved, partition, meter) {
        this.request = request;
        this.resolved = resolved;
        this.partition = partition;
        this.meter = meter;
        const memory = request.limits?.memory ?? DEFAULT_MEMORY;
        this.canon = new canon/* RowCanon */.E(resolved);
        this.canons = [this.canon];
        this.keys = new KeyTally(memory / 2, resolved.label !== undefined);
        this.trainOnly = new TrainOnlyTally(memory / 4);
        // One look at all rows is enough.
        const looked = partition.index === 0 ? resolved.compared : [];
        const make = () => new unique/* UniqueTally */.K(looked);
        this.unique = { train: make(), test: make(), both: make() };
        if (resolved.group.length > 0)
            this.groups = new values/* ValueTally */.o(memory / 8);
        if (resolved.label !== undefined)
            this.labels = new labels/* LabelTally */.l(memory / 8, partition);
        if (resolved.time !== undefined)
            this.times = new TimeTally(memory / 8, partition, request.spec);
    }
    async read(task, survey, unseen) {
        this.canon = new canon/* RowCanon */.E(this.resolved);
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
        const ids = new unique/* UniqueTally */.K(isSketched ? resolved.compared : []);
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
            unique: async () => this.findIds(),
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
        if (group !== undefined && grouped && (0,partition/* liesIn */.z)(group, this.partition))
            this.groups?.add(group, sets);
        if (label !== undefined)
            this.labels?.add(label, sets);
        if (!(0,partition/* liesIn */.z)(key, this.partition))
            return;
        const index = this.keys.add(key, label, sets);
        if (places.test !== undefined)
            this.keys.see(index, 'test', places.test, row);
    }
    addTrain({ sets, places }, row) {
        const { key, label, group, grouped } = this.canon;
        if (group !== undefined && grouped && (0,partition/* liesIn */.z)(group, this.partition))
            this.groups?.hit(group, sets);
        if (label !== undefined)
            this.labels?.hit(label, sets);
        if (!(0,partition/* liesIn */.z)(key, this.partition))
            return;
        const index = this.keys.hit(key, label, sets);
        if (index === -1)
            this.trainOnly.add(key, label, sets);
        else if (places.train !== undefined)
            this.keys.see(index, 'train', places.train, row);
    }
}
function pass_makeCounts() {
    return { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
}
function isHead(sets) {
    return sets.includes('train') || sets.includes('test');
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* unused harmony export describeProgress */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

/** A terminal is drawn ten times a second; a log gets a line every half minute. */
const LIVE_EVERY = 100;
const LOG_EVERY = 30_000;
/** Short work shows no line. */
const SILENCE = 500;
const ERASE = '\r\x1b[2K';
/** Shows how far the work is: share, bytes, rows, rate, and the time that is left. */
class Progress {
    line;
    start;
    drawn = false;
    next;
    constructor(line) {
        this.line = line;
        this.start = line.now();
        this.next = this.start + (line.live ? SILENCE : LOG_EVERY);
    }
    show(now) {
        const time = this.line.now();
        if (time < this.next)
            return;
        this.next = time + (this.line.live ? LIVE_EVERY : LOG_EVERY);
        const text = describeProgress(now, (time - this.start) / 1000);
        this.line.write(this.line.live ? `${ERASE}${text.slice(0, (this.line.width ?? 80) - 1)}` : `holdout: ${text}\n`);
        this.drawn = true;
    }
    /** Takes the line away. */
    end() {
        if (this.drawn && this.line.live)
            this.line.write(ERASE);
        this.drawn = false;
    }
}
/** "41 %, 1.4 GB of 3.5 GB, 12,400,000 rows, 310.0 MB/s, 7 s left". */
function describeProgress({ bytes, total, rows }, seconds) {
    const rate = bytes / Math.max(seconds, 0.001);
    const parts = [
        total === undefined || total === 0 ? '' : `${Math.floor((100 * bytes) / total)} %`,
        total === undefined ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(rows)} rows`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(Math.round(rate))}/s`,
        total === undefined || rate === 0 ? '' : `${describeTime((total - bytes) / rate)} left`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeTime(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 90)
        return `${whole} s`;
    const minutes = Math.ceil(whole / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
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
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);




/** A sketch of more bytes is not kept: to read it would take as long as the file. */
const MAX_BYTES = 128 * 1024 * 1024;
const KEY_BYTES = 16;
/** The name of what a file gives by a specification: by its content, its format, and how its rows are read. */
function nameSketch(file, spec, resolved = 'look') {
    if (file.digest === undefined)
        return undefined;
    const { raw, format = (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(file.name), delimiter, quote, header } = spec;
    const reading = { raw, format, packing: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .packingOf */ .bp)(file.name), delimiter, quote, header };
    const whole = JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x, file.digest, reading, resolved]);
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

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sortMix),
/* harmony export */   l: () => (/* binding */ LabelTally)
/* harmony export */ });
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7246);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6532);



/** More labels than this are no classes: their mix says nothing. */
const MAX_MIX = 1_000;
const EMPTY = (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .makeKey */ .o)('');
/** Labels of the test sets with their rows in every set, and the mix of all labels while they are few. */
class LabelTally {
    partition;
    values;
    counts = new Map();
    few = true;
    constructor(memory, partition) {
        this.partition = partition;
        this.values = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueTally */ .o(memory);
    }
    add(label, sets) {
        this.mixIn(label, sets);
        if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(label, this.partition) && !isEmpty(label))
            this.values.add(label, sets);
    }
    hit(label, sets) {
        this.mixIn(label, sets);
        if ((0,_partition_js__WEBPACK_IMPORTED_MODULE_2__/* .liesIn */ .z)(label, this.partition))
            this.values.hit(label, sets);
    }
    mix() {
        return this.few ? sortCounts([...this.counts]) : undefined;
    }
    mixIn(label, sets) {
        if (!this.few)
            return;
        const name = nameOf(label);
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
/** Counts of labels in the order in which a mix has them; undefined when there are too many. */
function sortMix(labels) {
    if (labels.length > MAX_MIX)
        return undefined;
    return sortCounts(labels.map(({ label, counts }) => [nameOf(label), counts]));
}
function sortCounts(named) {
    return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counts]) => counts);
}
function nameOf({ a, b, c }) {
    return `${a.toString(36)} ${b.toString(36)} ${c.toString(36)}`;
}
/** A row without a label has none that train could lack. */
function isEmpty({ a, b, c, d }) {
    return a === EMPTY.a && b === EMPTY.b && c === EMPTY.c && d === EMPTY.d;
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ liesIn)
/* harmony export */ });
function liesIn({ d }, { bits, index }) {
    return bits === 0 || d >>> (32 - bits) === index;
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ UniqueTally)
/* harmony export */ });
/** Values kept of one column; of more, those whose hash is low are kept, and each of them is held against all others. */
const MOST = 65_536;
/** What ids look like: one word, and no number with a fraction, of which any two may differ by chance. */
const ID = /^[\w:/#-][\w.:/#-]{0,63}$/;
const FRACTION = /^-?\d+e-\d+$|^-?\d*\.\d+$/;
/** Which columns have another id in every row, of those that it is given. */
class UniqueTally {
    columns;
    seen;
    left;
    constructor(columns) {
        this.columns = columns;
        this.left = columns.length;
        this.seen = columns.map(() => ({ hashes: new Set(), limit: 2 ** 53 }));
    }
    /** The canonical cells of a row; those of the compared columns come first. */
    take(cells) {
        for (let index = 0; index < this.columns.length; index += 1) {
            const seen = this.seen[index];
            if (seen === undefined || isNew(seen, cells[index] ?? ''))
                continue;
            this.seen[index] = undefined;
            this.left -= 1;
        }
    }
    /** True once no column can be one. */
    get settled() {
        return this.left === 0;
    }
    /** A file in which each column has a value twice, or one that is no id. */
    excludeAll() {
        this.seen.fill(undefined);
        this.left = 0;
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


/***/ }),

/***/ 6532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ValueTally)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(909);

/** Values of the test sets (groups, labels, times), with their rows in every set. */
class ValueTally {
    table;
    counts;
    constructor(memory) {
        this.table = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTable */ .a4(memory, 32);
        this.counts = { train: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .VP.of32(), test: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .VP.of32(), baseTrain: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .VP.of32(), baseTest: _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Column */ .VP.of32() };
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
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
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


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   y: () => (/* binding */ decodeBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);



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
        const good = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, whole)) ? whole : validPrefix(bytes, whole);
        const text = bytes.toString('utf8', 0, good);
        const nul = text.indexOf('\0');
        const part = nul === -1 ? text : text.slice(0, nul);
        if (part !== '') {
            yield start && part.startsWith(BOM) ? part.slice(1) : part;
            start = false;
        }
        if (nul !== -1)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(name, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `there is a NUL byte`, ENCODING, { row: row() });
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
const ENCODING = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Write it as UTF-8; UTF-16 and other encodings are not read.`;
function notUtf8(name, row) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(name, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `it is not valid UTF-8`, ENCODING, { row });
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
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, cut)))
            good = middle;
        else
            bad = middle;
    }
    return good - unfinished(bytes.subarray(0, good));
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ describeBadFormat),
/* harmony export */   MF: () => (/* binding */ compileTimeFormat),
/* harmony export */   OC: () => (/* binding */ parseGap)
/* harmony export */ });
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2635);

/** Numbers since 1970 that say their unit, and how many make a second. */
const EPOCHS = new Map([
    ['epoch-s', 1n],
    ['epoch-ms', 1000n],
    ['epoch-us', 1000000n],
    ['epoch-ns', 1000000000n],
]);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Directives of `strptime` that are read; each takes as many digits as there are, up to its own number. */
const DIRECTIVES = {
    Y: digits('year', 4, 4),
    y: (text, at, fields) => {
        const end = digits('year', 2, 2)(text, at, fields);
        if (end !== -1)
            fields.year = (fields.year ?? 0) + ((fields.year ?? 0) < 69 ? 2000 : 1900);
        return end;
    },
    m: digits('month', 1, 2),
    d: digits('day', 1, 2),
    e: digits('day', 1, 2),
    H: digits('hour', 1, 2),
    I: digits('hour', 1, 2),
    M: digits('minute', 1, 2),
    S: digits('second', 1, 2),
    f: (text, at, fields) => {
        const end = endOfDigits(text, at, 9);
        if (end === at)
            return -1;
        fields.nano = Number(text.slice(at, end).padEnd(9, '0'));
        return end;
    },
    b: (text, at, fields) => word(MONTHS, 'month', text, at, fields),
    B: (text, at, fields) => word(LONG_MONTHS, 'month', text, at, fields),
    p: (text, at, fields) => word(['am', 'pm'], 'half', text, at, fields),
    z: readZone,
    '%': literal('%'),
};
/** Why a format cannot be read; undefined for one that can. */
function describeBadFormat(format) {
    if (EPOCHS.has(format))
        return undefined;
    const directives = [...format.matchAll(/%(.?)/gs)].map(([, letter = '']) => letter);
    if (directives.some((letter) => DIRECTIVES[letter] === undefined)) {
        return 'has a directive that is not read: %Y %m %d %e %H %M %S %f %y %b %B %I %p %z and %% are';
    }
    const has = (...letters) => letters.some((letter) => directives.includes(letter));
    if (!has('Y', 'y') || !has('m', 'b', 'B') || !has('d', 'e'))
        return 'needs a year, a month and a day: "%d.%m.%Y"';
    return has('I') === has('p') ? undefined : 'needs %I and %p together';
}
const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** `7d`, `12h`, `90m`, `30s`, `1w`, or a bare number for times that are numbers; undefined for any other text. */
function parseGap(text) {
    const [, digits, unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?)\s*([smhdw])?$/.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const factor = SECONDS[unit];
    return factor === undefined ? { units: Number(digits) } : { seconds: Number(digits) * factor };
}
/** A reader of times of one form: of `strptime`, or a number since 1970 in a unit (`epoch-ms`). */
function compileTimeFormat(format) {
    const unit = EPOCHS.get(format);
    if (unit !== undefined)
        return (text) => readEpoch(text, unit);
    const steps = [...format.matchAll(/%(.)|[^%]+/gs)].map(([whole, letter]) => {
        return letter === undefined ? literal(whole) : (DIRECTIVES[letter] ?? (() => -1));
    });
    return (text) => {
        const fields = {};
        let at = 0;
        for (const step of steps) {
            at = step(text, at, fields);
            if (at === -1)
                return undefined;
        }
        return at === text.length ? assemble(fields) : undefined;
    };
}
function assemble({ year = 0, month = 1, day = 1, hour = 0, half, zone, ...rest }) {
    if (half !== undefined && (hour < 1 || hour > 12))
        return undefined;
    const whole = half === undefined ? hour : (hour % 12) + (half === 2 ? 12 : 0);
    const { minute = 0, second = 0, nano = 0 } = rest;
    return (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMoment */ .nW)({ year, month, day, hour: whole, minute, second, nano, ...(zone === undefined ? {} : { zone }) });
}
function readEpoch(text, unit) {
    const [, sign, written, fraction = ''] = /^([+-]?)(\d{1,25})(?:\.(\d{1,12})\d*)?$/.exec(text) ?? [];
    if (written === undefined)
        return undefined;
    // In billionths of a second, so that every unit is whole.
    const scale = 10n ** 12n;
    const value = (BigInt(written) * scale + BigInt(fraction.padEnd(12, '0'))) * (1000000000n / unit);
    const nanos = (sign === '-' ? -value : value) / scale;
    const low = ((nanos % 1000000000n) + 1000000000n) % 1000000000n;
    return { high: Number((nanos - low) / 1000000000n), low: Number(low), kind: 'zoned' };
}
function digits(field, least, most) {
    return (text, at, fields) => {
        const end = endOfDigits(text, at, most);
        if (end - at < least)
            return -1;
        fields[field] = Number(text.slice(at, end));
        return end;
    };
}
function endOfDigits(text, at, most) {
    let end = at;
    while (end < at + most && isDigit(text.charCodeAt(end)))
        end += 1;
    return end;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function literal(wanted) {
    return (text, at) => (text.startsWith(wanted, at) ? at + wanted.length : -1);
}
/** A word of a list, in any case; its number from 1. */
function word(words, field, text, at, fields) {
    const rest = text.slice(at, at + 9).toLowerCase();
    const index = words.findIndex((one) => rest.startsWith(one));
    if (index === -1)
        return -1;
    fields[field] = index + 1;
    return at + (words[index]?.length ?? 0);
}
/** `Z`, `+01`, `+0100`, `+01:00`; in seconds ahead of UTC. */
function readZone(text, at, fields) {
    const [found, sign, hours = '0', minutes = '0'] = /^(?:Z|([+-])(\d\d):?(\d\d)?)/i.exec(text.slice(at, at + 6)) ?? [];
    if (found === undefined)
        return -1;
    const seconds = Number(hours) * 3600 + Number(minutes) * 60;
    fields.zone = sign === undefined ? 0 : sign === '-' ? -seconds : seconds;
    return at + found.length;
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ addGap),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nW: () => (/* binding */ makeMoment)
/* harmony export */ });
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9})\d*)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const NUMBER = /^([+-]?)(\d{1,30})(?:\.(\d{1,15})\d*)?$/;
const BILLION = 1_000_000_000;
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
    const [fraction = '', zone] = [found[7], found[8]];
    const nano = Number(fraction.padEnd(9, '0'));
    const moment = { year, month, day, hour, minute, second, nano };
    return makeMoment(zone === undefined ? moment : { ...moment, zone: offsetOf(zone) });
}
/** Undefined for a day that no calendar has, and a time that no clock shows. */
function makeMoment({ year, month, day, hour, minute, second, nano, zone }) {
    const time = Date.UTC(year, month - 1, day, hour, minute, second);
    const date = new Date(time);
    // `Date.UTC` takes the 30th of February for a day in March; 24:00 and leap seconds are the next moment.
    if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day || month > 12 || hour > 24 || minute > 59)
        return undefined;
    if (second > 60 || Number.isNaN(date.getTime()))
        return undefined;
    return { high: time / 1000 - (zone ?? 0), low: nano, kind: zone === undefined ? 'local' : 'zoned' };
}
/** Seconds that a zone is ahead of UTC. */
function offsetOf(zone) {
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
    const seconds = Number(hours) * 3600 + Number(minutes) * 60;
    return sign === '-' ? -seconds : seconds;
}
function isEarlier(one, other) {
    return one.high === other.high ? one.low < other.low : one.high < other.high;
}
/** The moment that is a gap later; undefined where one is a duration and the other a number of unknown units. */
function addGap(moment, gap) {
    if (moment.kind === 'epoch') {
        if (!('units' in gap))
            return undefined;
        const low = moment.low + (gap.units % BILLION);
        const high = moment.high + Math.trunc(gap.units / BILLION);
        return low >= BILLION ? { ...moment, high: high + 1, low: low - BILLION } : { ...moment, high, low };
    }
    if (!('seconds' in gap))
        return undefined;
    const whole = Math.trunc(gap.seconds);
    const low = moment.low + Math.round((gap.seconds - whole) * BILLION);
    return low >= BILLION
        ? { ...moment, high: moment.high + whole + 1, low: low - BILLION }
        : { ...moment, high: moment.high + whole, low };
}


/***/ })

};
