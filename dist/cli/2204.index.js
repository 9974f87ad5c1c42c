export const id = 2204;
export const ids = [2204,9450,9300,1307,6517];
export const modules = {

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveCommits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** Resolves head (HEAD when not named) and base (the merge base with the default branch when not named). */
async function resolveCommits(repository, revisions) {
    const resolve = (revision) => repository.resolve(revision);
    const named = { head: 'HEAD', ...revisions };
    if (named.base !== undefined) {
        const law = named.trusted === undefined ? undefined : resolve(named.trusted);
        const [head, base, trusted] = await Promise.all([resolve(named.head), resolve(named.base), law]);
        return { head, base, ...(trusted === undefined ? {} : { trusted }) };
    }
    const head = await resolve(named.head);
    const branch = await repository.defaultBranch();
    if (branch === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('usage', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no default branch is known, so there is nothing to compare with`, {
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Name the commit to compare with: ${'--base REV'}.`,
        });
    }
    const base = await repository.mergeBase(await repository.resolve(branch), head);
    if (base !== head)
        return { head, base };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('usage', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `head is part of ${branch} already, so there is nothing to compare`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    });
}


/***/ }),

/***/ 5849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Md5Pair),
/* harmony export */   R: () => (/* binding */ md5Pair)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);

/** DVC hashes files in chunks of this many bytes, and looks at each chunk by itself. */
const chunkSize = 2 ** 20;
/** How much of a chunk decides whether it is text. */
const sampleSize = 512;
const carriageReturn = 13;
const lineFeed = 10;
/**
 * Md5 of a byte stream twice: as it is, and as DVC 2.x took it, with the CRLF of text chunks made LF. Chunks are 1 MiB
 * from the start of the stream, however the bytes arrive.
 */
class Md5Pair {
    #chunk = Buffer.alloc(0);
    #filled = 0;
    #plain = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('md5');
    /** Apart from `#plain` only since the first chunk that had a CRLF to replace. */
    #unix;
    /** Takes the next bytes of the stream. */
    update(bytes) {
        for (let at = 0; at < bytes.length;) {
            const piece = bytes.subarray(at, at + chunkSize - this.#filled);
            this.#append(piece);
            at += piece.length;
            if (this.#filled === chunkSize)
                this.#hashChunk();
        }
    }
    /** Both digests in hex; the next `update` starts another stream. */
    finish() {
        this.#hashChunk();
        const md5Dos2unix = this.#unix?.digest('hex');
        const md5 = this.#plain.digest('hex');
        this.#plain = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('md5');
        this.#unix = undefined;
        return { md5, md5Dos2unix: md5Dos2unix ?? md5 };
    }
    #append(piece) {
        const needed = this.#filled + piece.length;
        if (this.#chunk.length < needed) {
            const larger = Buffer.allocUnsafe(Math.min(chunkSize, needed * 2));
            larger.set(this.#chunk.subarray(0, this.#filled));
            this.#chunk = larger;
        }
        this.#chunk.set(piece, this.#filled);
        this.#filled = needed;
    }
    #hashChunk() {
        const chunk = this.#chunk.subarray(0, this.#filled);
        const unix = toUnix(chunk);
        if (unix !== chunk)
            this.#unix ??= this.#plain.copy();
        this.#unix?.update(unix);
        this.#plain.update(chunk);
        this.#filled = 0;
    }
}
/** Both digests of bytes that are at hand. */
function md5Pair(bytes) {
    const pair = new Md5Pair();
    pair.update(bytes);
    return pair.finish();
}
/** A chunk with CRLF made LF when it is text; the same chunk when it is not, or has no CRLF. */
function toUnix(chunk) {
    const first = chunk.indexOf('\r\n');
    if (first === -1 || !isText(chunk))
        return chunk;
    const unix = Buffer.from(chunk);
    let end = first;
    for (let at = first; at < chunk.length; at += 1) {
        const byte = chunk[at];
        if (byte === carriageReturn && chunk[at + 1] === lineFeed)
            continue;
        unix[end] = byte;
        end += 1;
    }
    return unix.subarray(0, end);
}
/** DVC's test: no NUL, and at most 30 % of the sample's bytes are neither printable ASCII nor usual white space. */
function isText(chunk) {
    const sample = chunk.subarray(0, sampleSize);
    let strange = 0;
    for (const byte of sample) {
        if (byte === 0)
            return false;
        if (!isTextByte(byte))
            strange += 1;
    }
    return strange * 10 <= sample.length * 3;
}
function isTextByte(byte) {
    return (byte >= 0x20 && byte <= 0x7e) || (byte >= 0x08 && byte <= 0x0d && byte !== 0x0b);
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** A running digest. `node:crypto` is loaded with the first one: most pull requests change pointers and hash nothing. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ listHead),
/* harmony export */   U5: () => (/* binding */ listBase),
/* harmony export */   fi: () => (/* binding */ listEntries)
/* harmony export */ });
/** A listing of entries that are in memory already. */
function listEntries(entries) {
    const index = new Map(entries.map((entry) => [entry.path, entry]));
    return {
        get: (path) => index.get(path),
        has: (path) => index.has(path),
        search: (pattern) => entries.filter((entry) => pattern.test(entry.path)),
        all: () => entries,
    };
}
/** Head's listing with its changed paths at hand: they are asked for most. */
function listHead(head, changes) {
    const changed = new Map(changes.map((change) => [change.path, change.head]));
    const get = (path) => (changed.has(path) ? changed.get(path) : head.get(path));
    return { ...head, get, has: (path) => get(path) !== undefined };
}
/** Base's listing, told from head's and the paths in which they differ. */
function listBase(head, changes) {
    const changed = new Map(changes.map((change) => [change.path, change.base]));
    const own = changes.flatMap((change) => change.base ?? []);
    const get = (path) => (changed.has(path) ? changed.get(path) : head.get(path));
    return {
        get,
        has: (path) => get(path) !== undefined,
        search: (pattern) => [
            ...head.search(pattern).filter((entry) => !changed.has(entry.path)),
            ...own.filter((entry) => pattern.test(entry.path)),
        ],
        all: () => [...head.all().filter((entry) => !changed.has(entry.path)), ...own],
    };
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yy: () => (/* binding */ ancestry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Joins and normalises path parts below the repository's root; undefined when a part is absolute or the result leaves it. */
function joinInside(...parts) {
    if (parts.some((part) => part.startsWith('/')))
        return undefined;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'));
    if (joined === '..' || joined.startsWith('../'))
        return undefined;
    const clean = joined.replace(/\/+$/, '');
    return clean === '.' ? '' : clean;
}
/** The folder of a path, '' at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last segment of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The extension with its dot, in lower case: `.csv`; '' when there is none. */
function extensionOf(path) {
    const dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase();
}
/** True when `path` is `folder` or lies below it; '' holds everything. */
function isInside(path, folder) {
    if (!path.startsWith(folder))
        return false;
    return folder === '' || path.length === folder.length || path[folder.length] === '/';
}
/** `folder/name`, or `name` at the root. */
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A path and all folders above it, outermost first: `a`, `a/b`, `a/b/c.csv`. */
function ancestry(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    found.push(path);
    return found;
}
/** Code-point order, which is Python's and git's; `<` compares UTF-16 units and differs past U+FFFF. */
function compareText(one, other) {
    if (one === other)
        return 0;
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++) {
        const a = one.charCodeAt(index);
        const b = other.charCodeAt(index);
        if (a !== b)
            return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return one.length - other.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ck: () => (/* binding */ connectRegistries),
  F2: () => (/* binding */ parseReference)
});

// UNUSED EXPORTS: REGISTRY_DRIVERS

;// CONCATENATED MODULE: ./lib/registries/mlflow/uri.js
/** Ids of logged models (MLflow 3): `m-` and 32 hex digits. */
const LOGGED_MODEL = /^m-[0-9a-f]{32}$/;
/**
 * Reads MLflow's URIs: `models:/NAME/7`, `models:/NAME/latest`, `models:/NAME/Production`, `models:/NAME@alias`,
 * `models:/m-…` and `runs:/ID/path`, each but a run with a path inside; with a profile of Databricks in front
 * (`models://PROFILE@databricks/…`) the same, and the profile is left to the environment.
 */
function parseMlflow(uri) {
    const [, scheme, profile, path = ''] = /^(models|runs):\/(\/[^/]*@databricks\/|\/databricks\/)?([^/].*)$/s.exec(uri) ?? [];
    if (scheme === undefined || /[\p{Cc}\s]$|^\s|[\p{Cc}]/u.test(path) || path.endsWith('/'))
        return undefined;
    if (scheme === 'runs')
        return profile === undefined ? parseRun(uri, path) : undefined;
    return parseModel(uri, path);
}
function parseRun(uri, path) {
    const [id = '', ...rest] = path.split('/');
    if (!/^[\w-]{1,128}$/.test(id))
        return undefined;
    return refer(uri, id, 'run', id, rest);
}
function parseModel(uri, path) {
    const [first = '', second, ...rest] = path.split('/');
    const at = first.lastIndexOf('@');
    if (at > 0) {
        const alias = first.slice(at + 1);
        const inside = second === undefined ? [] : [second, ...rest];
        return alias === '' ? undefined : refer(uri, first.slice(0, at), 'alias', alias, inside);
    }
    if (LOGGED_MODEL.test(first))
        return refer(uri, first, 'model', first, second === undefined ? [] : [second, ...rest]);
    if (first === '' || second === undefined || second === '')
        return undefined;
    if (/^\d{1,18}$/.test(second))
        return refer(uri, first, 'version', String(BigInt(second)), rest);
    return refer(uri, first, /^latest$/i.test(second) ? 'latest' : 'stage', second, rest);
}
function refer(uri, name, selector, value, rest) {
    if (name.includes(':'))
        return undefined;
    const inside = rest.length === 0 ? {} : { inside: rest.join('/') };
    return { registry: 'mlflow', uri, name, selector, value, ...inside };
}

;// CONCATENATED MODULE: ./lib/registries/mlflow.js

/** MLflow: `models:/…` and `runs:/…`, at `MLFLOW_TRACKING_URI`. */
const mlflow = {
    id: 'mlflow',
    parse: (text) => parseMlflow(text),
    open: async (environment) => (await __webpack_require__.e(/* import() */ 3686).then(__webpack_require__.bind(__webpack_require__, 3686))).openMlflow(environment),
};

;// CONCATENATED MODULE: ./lib/registries/wandb/uri.js
const SCHEME = 'wandb-artifact://';
/** The characters of names; W&B allows a few more, which no file should need. */
const PART = /^[\w][\w .@+-]{0,127}$/u;
/**
 * Reads `wandb-artifact://[ENTITY/]PROJECT/NAME[:SELECTOR]`; without the scheme only where the policy says that the text
 * is a reference, because a container image looks the same. No selector stands for `latest`; `v7` is a version.
 */
function parseWandb(uri, told) {
    const marked = uri.startsWith(SCHEME);
    if (!marked && !told)
        return undefined;
    const path = marked ? uri.slice(SCHEME.length) : uri;
    const colon = path.indexOf(':');
    if (!marked && colon === -1)
        return undefined;
    const name = colon === -1 ? path : path.slice(0, colon);
    const value = colon === -1 ? 'latest' : path.slice(colon + 1);
    const parts = name.split('/');
    if (parts.length < 2 || parts.length > 3 || ![...parts, value].every((part) => PART.test(part)))
        return undefined;
    const selector = /^v\d+$/.test(value) ? 'version' : value === 'latest' ? 'latest' : 'alias';
    return { registry: 'wandb', uri, name, selector, value };
}

;// CONCATENATED MODULE: ./lib/registries/wandb.js

/** Weights & Biases: `wandb-artifact://ENTITY/PROJECT/NAME:ALIAS` and its bare form, at `WANDB_BASE_URL`. */
const wandb = {
    id: 'wandb',
    parse: parseWandb,
    open: async (environment) => (await Promise.all(/* import() */[__webpack_require__.e(3162), __webpack_require__.e(6608)]).then(__webpack_require__.bind(__webpack_require__, 6608))).openWandb(environment),
};

;// CONCATENATED MODULE: ./lib/registries/registry.js


/** Every kind of registry; one line for each file of this folder. */
const REGISTRY_DRIVERS = [mlflow, wandb];
/** A longer text is no reference. */
const MAX_REFERENCE = 1_000;
/** The reference that a text is; bare forms count only where the policy says that the text is one. */
function parseReference(text, told) {
    if (text.length > MAX_REFERENCE)
        return undefined;
    for (const driver of REGISTRY_DRIVERS) {
        const reference = driver.parse(text, told);
        if (reference !== undefined)
            return reference;
    }
    return undefined;
}
/** Opens each registry once, where the environment says that it is. */
function connectRegistries(environment) {
    const opened = new Map();
    return (id) => {
        const driver = REGISTRY_DRIVERS.find((candidate) => candidate.id === id);
        if (driver === undefined)
            throw new Error(`no registry is called ${id}`);
        const registry = opened.get(id) ?? driver.open(environment);
        opened.set(id, registry);
        return registry;
    };
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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readTrees)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7487);

/** Lists head once and derives base from the difference, so that one listing serves both commits. */
async function readTrees(repository, base, head) {
    const [listing, changes] = await Promise.all([repository.list(head), repository.diff(base, head)]);
    return {
        base: { commit: base, ...(0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listBase */ .U5)(listing, changes) },
        head: { commit: head, ...(0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listHead */ .Lm)(listing, changes) },
        changes,
        changed: new Set(changes.map((change) => change.path)),
    };
}


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rewriteUrl),
/* harmony export */   j: () => (/* binding */ showUrl)
/* harmony export */ });
/** A URL as reports may show it: without the user and password before its host, and without its query. */
function showUrl(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '?…');
}
/** The address after `url.BASE.insteadOf`, by the longest beginning that fits, as git rewrites it. */
function rewriteUrl(url, rules) {
    const fitting = rules.filter(({ from }) => from !== '' && url.startsWith(from));
    const best = fitting.toSorted((one, other) => other.from.length - one.from.length)[0];
    return best === undefined ? url : best.base + url.slice(best.from.length);
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
