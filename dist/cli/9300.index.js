export const id = 9300;
export const ids = [9300];
export const modules = {

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
