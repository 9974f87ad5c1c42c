export const id = 1612;
export const ids = [1612,9300];
export const modules = {

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerUsage: () => (/* binding */ answerUsage),
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(199);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);





/** A command line that cannot be understood, for a machine: an answer without a verdict on standard output. */
async function answerUsage(message, command) {
    const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `See ${'holdout --help'}.`;
    const reason = message.replace(/^error: /, '');
    if (command === 'overlap') {
        process.stdout.write((await __webpack_require__.e(/* import() */ 2151).then(__webpack_require__.bind(__webpack_require__, 2151))).overlapFailure(reason, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(remedy), true));
        return;
    }
    if (command === 'rollback') {
        process.stdout.write((await __webpack_require__.e(/* import() */ 8407).then(__webpack_require__.bind(__webpack_require__, 8407))).rollbackFailure([{ quoted: reason }], remedy));
        return;
    }
    const { answerStart, findReporter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(6517)]).then(__webpack_require__.bind(__webpack_require__, 9727));
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('usage', [{ quoted: reason }], { remedy });
    const report = answerStart(error, { name: 'holdout', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x }, new Date().toISOString());
    process.stdout.write(findReporter('json')?.render(report, { colour: false }) ?? '');
}
/** Says on standard error what went wrong, and gives the exit code: what a user can mend, or a bug of ours. */
function reportFailure(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHoldoutError */ .k)(error)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stderr.write(`holdout ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}: a bug, not a verdict. Please report it with this trace:\n${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(stack).replaceAll('\\n', '\n')}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.bug;
    }
    const at = error.place === undefined
        ? ''
        : `${error.place.path}${error.place.line === undefined ? '' : `:${error.place.line}`}: `;
    const remedy = error.remedy === undefined ? '' : `\n${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(error.remedy))}`;
    process.stderr.write(`holdout: ${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(at)}${(0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(error.message)}${remedy}\n`);
    return error.kind === 'usage' ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage : _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.inconclusive;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HoldoutError),
/* harmony export */   k: () => (/* binding */ isHoldoutError)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

/** The one error class: what happened, to what, where, and what to do. */
class HoldoutError extends Error {
    kind;
    name = 'HoldoutError';
    text;
    remedy;
    place;
    constructor(kind, text, more = {}) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), { cause: more.cause });
        this.kind = kind;
        this.text = text;
        this.remedy = more.remedy;
        this.place = more.place;
    }
}
/** True for an error that says what could not be done, false for a bug. */
function isHoldoutError(error) {
    return error instanceof HoldoutError;
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

/**
 * Builds a message: literals of the template are ours, interpolated strings are the repository's and stay quoted.
 * Numbers are ours; messages are spliced in.
 */
function say(literals, ...parts) {
    const message = [];
    literals.forEach((literal, index) => {
        if (literal !== '')
            message.push(literal);
        const part = parts[index];
        for (const piece of part === undefined ? [] : spread(part))
            message.push(piece);
    });
    return message;
}
function spread(part) {
    if (typeof part === 'string')
        return part === '' ? [] : [{ quoted: part }];
    if (typeof part === 'number')
        return [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(part)];
    return 'quoted' in part ? [part] : part;
}
/** A list of messages with a separator between them, "a, b, c". */
function joined(messages, separator = ', ') {
    return messages.flatMap((message, index) => (index === 0 ? message : [separator, ...message]));
}
/** The first `limit` values quoted, and how many more there are: "a, b and 3 more". */
function listed(values, limit = 5) {
    const shown = joined(values.slice(0, limit).map((value) => [{ quoted: value }]));
    return values.length > limit ? [...shown, ` and ${values.length - limit} more`] : shown;
}
/** "1 file", "2 files", "2 entries": a counted noun of ours. */
function counted(count, singular, plural = `${singular}s`) {
    return [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(count)} ${count === 1 ? singular : plural}`];
}
/** The message as plain text, quoted values as they are: for JSON and for errors, never for a terminal. */
function plain(message) {
    return message.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupDigits),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** A number with its thousands grouped, `12,345.6`; the runtime's own formatter takes 10 ms to start. */
function groupDigits(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes for people: "812 bytes", "10.4 MB". */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 kB would round to "1000.0 kB".
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   NO: () => (/* binding */ escapeLiteral),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7629);
/** Escaping: whatever a repository wrote is shown as it is and can do nothing. */

const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text with every character that cannot be seen written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, escapeCharacter);
}
function escapeCharacter(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/** At most `limit` UTF-16 units, cut in the middle: a path keeps its root and, longer, its name. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.ceil((limit - 1) * 0.6);
    const start = text.slice(0, limit - 1 - tail).replace(/[\ud800-\udbff]$/, '');
    return `${start}…${text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** Text as a Markdown code span that keeps its backticks and its spaces; no markup, mention, link or HTML works in it. */
function codeSpan(text, limit) {
    const shown = shorten(visible(text), limit);
    if (shown === '')
        return "`''`";
    const fence = '`'.repeat(longestRun(shown) + 1);
    // CommonMark strips one space from both ends, and a backtick must not touch the fence.
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Lines as a fenced code block; its fence is longer than any run of backticks inside. */
function codeBlock(text, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, ...text.split('\n').map(visible), fence].join('\n');
}
/** Markdown made fit for a table's cell. Parsers disagree on `\\|`, so a bar behind a backslash is written out. */
function tableCell(markdown) {
    return markdown.replace(/(\\?)\|/g, (_, slash) => (slash === '' ? '\\|' : '\\\\x7c'));
}
/** A sentence of ours as Markdown: no HTML, table break or emphasis; what stands between backticks stays code. */
function escapeLiteral(text) {
    const pieces = visible(text.replace(/[\r\n]+/g, ' ')).split('`');
    const paired = pieces.length % 2 === 1;
    return pieces
        .map((piece, index) => (paired && index % 2 === 1 ? codeSpan(piece, piece.length) : escapeMarkup(piece)))
        .join(paired ? '' : '\\`');
}
function escapeMarkup(text) {
    return text
        .replace(/[\\*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;');
}
/** Text as the label of a Mermaid node, between the quotes: all but plain letters becomes Mermaid's `#code;`. */
function mermaidLabel(text, limit) {
    // A space is written as a fixed one: Mermaid reads "1. " at a label's start as a list.
    return shorten(visible(text), limit).replace(/[^A-Za-z0-9/.-]/gu, (character) => character === ' ' ? '#160;' : `#${character.codePointAt(0)};`);
}
/** Lines for a terminal or a workflow's log in which no runner finds a command (`::error::`, `##[group]`). */
function disarmCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a').replace(/##(?=\w*\[)/g, '#\\x23');
}
/** JSON text in which the characters that terminals and editors act on are `\u` escapes; it parses to the same. */
function escapeJson(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, (character) => (character === '\n' ? character : escapeUnits(character)));
}
function escapeUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE),
/* harmony export */   z: () => (/* binding */ isVisible)
/* harmony export */ });
/**
 * Controls, ANSI, bidi and zero-width characters, lone surrogates, odd spaces, and all that Unicode says to ignore when
 * it cannot be drawn: what cannot be seen, or moves what stands beside it.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** True when a reader sees every character of the text. */
function isVisible(text) {
    return text.search(INVISIBLE) === -1;
}


/***/ })

};
