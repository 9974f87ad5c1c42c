export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 1916:
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

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);



/** `holdout explain [RULE]`: what it means, why it matters, how to mend it, how to configure it. */
async function explain(id, { json }) {
    const { RULES } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(2204)]).then(__webpack_require__.bind(__webpack_require__, 9727));
    const rules = id === undefined ? RULES : [findRule(id, RULES)];
    if (json === true)
        process.stdout.write(`${JSON.stringify(id === undefined ? rules : rules[0], null, 2)}\n`);
    else
        process.stdout.write(id === undefined ? list(rules) : rules.map(describe).join('\n'));
    return 0;
}
function findRule(id, rules) {
    const found = rules.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const ids = rules.map((rule) => rule.id);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('usage', (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `there is no rule ${id}`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Did you mean ${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(id, ids)}? Rules: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, ids.length)}.`,
    });
}
function list(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, level, means }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${firstSentence(means)}`);
    return `${lines.join('\n')}\n\nholdout explain RULE tells more.\n`;
}
function firstSentence(text) {
    return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
function describe({ id, level, means, why, mend, configure }) {
    const section = (title, text) => `${title}\n${text
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}\n`;
    return [
        `${id} (${level})\n`,
        section('What it means', wrap(means)),
        section('Why it matters', wrap(why)),
        section('How to mend it', wrap(mend)),
        section('How to configure it', configure),
    ].join('\n');
}
function wrap(text, width = 92) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
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


/***/ })

};
