export const id = 786;
export const ids = [786];
export const modules = {

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findConflict)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4881);
/** Merge-conflict markers that somebody committed. */



/** Seven of one sign at a line's start, as git writes them; no valid YAML, JSON or INI file has such a line. */
const MARKER = /^(?:(?:<{7}|>{7}|\|{7})(?: |\r?$)|={7}\r?$)/m;
/** The failure for an unresolved merge conflict, at its first marker, or undefined when there is none. */
function findConflict(text) {
    const marker = MARKER.exec(text);
    if (!marker)
        return undefined;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .indexLines */ .u)(text)(marker.index), (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the file holds an unresolved merge conflict`, (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Choose a side, remove the marker lines and commit the file again.`);
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   V2: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
/** How the readers of this room give up: they throw inside, and hand out a `Failure`. */

/** Carries a failure out of a recursion; it never leaves the room. */
class Refusal extends Error {
    failure;
    constructor(failure) {
        super((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(failure.message));
        this.failure = failure;
    }
}
/** Builds a failure; without a line it is about the whole file. */
function failure(line, message, remedy) {
    return { ok: false, message, remedy, ...(line !== undefined && { line }) };
}
/** Gives up reading, from any depth. */
function refuse(line, message, remedy) {
    throw new Refusal(failure(line, message, remedy));
}
/** A name of the file's, quoted and kept short: a hostile one may be as long as the file. */
function named(name) {
    return { quoted: name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name };
}
const MAX_NAME_SHOWN = 80;
/** What `read` returns, or the failure that it gave up with; any other error is a bug and passes. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.failure;
        throw error;
    }
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ MAX_JSON_VALUES),
/* harmony export */   RH: () => (/* binding */ MAX_INTEGER_DIGITS),
/* harmony export */   SX: () => (/* binding */ MAX_ALIASED_VALUES),
/* harmony export */   VT: () => (/* binding */ MAX_SUBSTITUTED_CHARACTERS),
/* harmony export */   l$: () => (/* binding */ MAX_POINTER_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   yw: () => (/* binding */ MAX_YAML_TOKENS)
/* harmony export */ });
/** The limits of every reader in this room: a hostile file fails by name instead of filling the memory. */
/** Text files up to here are read, 16 MiB: the largest lock seen in public is 2.4 MB. */
const MAX_POINTER_BYTES = 16 * 1024 * 1024;
/** Lists and maps inside each other: recursion stays shallow, real files stay below ten. */
const MAX_DEPTH = 100;
/** Values that YAML aliases may repeat, all together: a "billion laughs" file asks for 10^9. */
const MAX_ALIASED_VALUES = 100_000;
/** Lexical tokens of a YAML file: the 2.4 MB lock has 0.6 million, and each costs about 0.5 KB while it is read. */
const MAX_YAML_TOKENS = 2_000_000;
/** Values of a JSON file: each costs about 100 bytes. */
const MAX_JSON_VALUES = 2_000_000;
/** Digits of an integer: Python's own limit, so that DVC could not read more either. */
const MAX_INTEGER_DIGITS = 4_300;
/** Characters that `%(name)s` may put into the values of one config file: references can double at every step. */
const MAX_SUBSTITUTED_CHARACTERS = 100_000;


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
/** From an offset in a text to a line number. */
/** Indexes a text once, so that each look-up is a binary search; the end of the text is on its last written line. */
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1 && starts.at(-1) === text.length)
        starts.pop();
    return (offset) => countUpTo(starts, offset);
}
/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export valueAt */
/** The tree that every document is read into: each value knows the line it stands on. */
/** The node as a map, or undefined when it is something else. */
function asMap(node) {
    return node?.kind === 'map' ? node : undefined;
}
/** The node as a list, or undefined when it is something else. */
function asList(node) {
    return node?.kind === 'list' ? node : undefined;
}
/** The text of a scalar exactly as written (an all-digit md5 survives); undefined for null, lists and maps. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.source : undefined;
}
/** The value under a key, or undefined when the node is no map or has no such key. */
function valueAt(node, key) {
    return asMap(node)?.entries.get(key)?.value;
}
/** The node as plain data; maps become objects without a prototype, so that no key is special. */
function toValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toValue);
    const object = Object.create(null);
    for (const [key, entry] of node.entries)
        object[key] = toValue(entry.value);
    return object;
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eT: () => (/* binding */ readMaps),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   rP: () => (/* binding */ readDigest),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);


const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag` and `checksum` identify a
 * version at one place, not content. An empty string means that no version is recorded. The files of a cloud-versioned
 * directory take `hash` from the directory's own entry.
 */
function readDigest(entry, path, hash = readText(entry, 'hash')?.text) {
    const md5 = readText(entry, 'md5');
    if (md5 !== undefined && md5.text !== '')
        return readMd5(md5.text, hash, { path, line: md5.line });
    for (const algorithm of ['etag', 'checksum']) {
        const found = readText(entry, algorithm);
        if (found !== undefined && found.text !== '') {
            return { digest: { algorithm, value: found.text, covers: 'version' } };
        }
    }
    return {};
}
function readMd5(written, hash, place) {
    const value = written.toLowerCase();
    if (!MD5.test(value)) {
        return {
            problem: {
                place,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the md5 ${written} is not 32 hex digits`,
                remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
            },
        };
    }
    const algorithm = hash === 'md5' ? 'md5' : 'md5-dos2unix';
    return { digest: { algorithm, value, covers: 'content' } };
}
/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
function readText(entry, key) {
    const found = entry.entries.get(key);
    const text = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found?.value);
    return found === undefined || text === undefined ? undefined : { text, line: found.line };
}
/** A whole number of an entry, such as `size`; undefined when absent or no number. */
function readCount(entry, key) {
    const node = entry.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined;
}
/** A flag of an entry, with DVC's default where it is absent. */
function readFlag(entry, key, byDefault) {
    const node = entry?.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault;
}
/** The entries of a list of maps under a key; anything else is passed over. */
function readMaps(parent, key) {
    const list = parent.entries.get(key)?.value;
    return list?.kind === 'list' ? list.items.flatMap((item) => (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(item) ?? []) : [];
}
/**
 * The object's key below its remote: `files/md5/ab/cdef…` for 3.x, `ab/cdef…` for 2.x; undefined where the layout is not
 * content-addressed.
 */
function objectKey(digest) {
    const sharded = `${digest.value.slice(0, 2)}/${digest.value.slice(2)}`;
    if (digest.algorithm === 'md5')
        return `files/md5/${sharded}`;
    return digest.algorithm === 'md5-dos2unix' ? sharded : undefined;
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ directoryDigest),
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   K9: () => (/* binding */ resolveManifest)
/* harmony export */ });
/* unused harmony exports MAX_MANIFEST_BYTES, parseManifest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1664);





/** A manifest of a million files has some 100 MB; a larger one is refused, and says so. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** The files of a directory pointer, from its manifest on base's remote, verified against the pointer's digest. */
async function resolveManifest(pointer, context) {
    if (pointer.entries !== undefined)
        return pointer.entries;
    const digest = pointer.digest;
    const key = digest === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(digest);
    if (digest === undefined || key === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('missing', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `no version of ${pointer.path} is recorded`, {
            place: pointer.place,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
        });
    }
    const remote = context.remoteOf(pointer);
    const bytes = await context.fetch({ remote, key }, MAX_MANIFEST_BYTES);
    const found = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex')}.dir`;
    if (found !== digest.value)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it hashes to ${found}, not to its name`);
    return parseManifest(bytes, pointer, digest.algorithm);
}
/** The entries of a manifest's JSON. Errors name the pointer that asked for it. */
function parseManifest(bytes, pointer, algorithm) {
    let list;
    try {
        list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not JSON`);
    }
    if (!Array.isArray(list))
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not a list of files`);
    const seen = new Set();
    return list.map((item) => {
        const entry = readManifestEntry(item, algorithm);
        if (entry === undefined)
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `an entry has no valid md5 and relpath`);
        if (!isPlainPath(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it lists ${entry.path}, which leads out of the folder`);
        if (seen.has(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it lists ${entry.path} twice`);
        seen.add(entry.path);
        return entry;
    });
}
function readManifestEntry(item, algorithm) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const { md5, relpath } = item;
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
        return undefined;
    return { path: relpath, digest: { algorithm, value: md5, covers: 'content' } };
}
function isPlainPath(path) {
    return !path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
}
function corrupt(pointer, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the manifest of ${pointer.path} is corrupt: ${why}`, {
        place: pointer.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}
/**
 * The digest that DVC gives a directory of these files: md5 of its manifest, with `.dir` behind it. Undefined when a
 * file has no digest. Files of a cloud without content hashes are told by their etags, which prove a version only.
 */
function directoryDigest(entries) {
    if (entries.some((entry) => entry.digest === undefined))
        return undefined;
    const value = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(writeManifest(entries)).digest('hex')}.dir`;
    if (!entries.every(hasContentDigest))
        return { algorithm: 'etag', value, covers: 'version' };
    const legacy = entries.some((entry) => entry.digest?.algorithm === 'md5-dos2unix');
    return { algorithm: legacy ? 'md5-dos2unix' : 'md5', value, covers: 'content' };
}
/** A manifest's bytes as DVC writes them: Python's JSON, entries in code-point order of their paths. */
function writeManifest(entries) {
    const key = entries.every(hasContentDigest) ? 'md5' : 'etag';
    const sorted = entries.toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(one.path, other.path));
    const items = sorted.map(({ path, digest }) => `{"${key}": ${quote(digest?.value ?? '')}, "relpath": ${quote(path)}}`);
    return `[${items.join(', ')}]`;
}
function hasContentDigest(entry) {
    return entry.digest?.covers === 'content';
}
/** A JSON string as Python's `json.dumps` writes it: everything outside printable ASCII escaped. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nm: () => (/* binding */ failureToProblem),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   zq: () => (/* binding */ mergeExtractions)
/* harmony export */ });
/** Nothing was found, and nothing was wrong. */
const EMPTY = { pointers: [], stages: [], metrics: [], params: [], problems: [], notChecked: [] };
/** All that several groups say, in their order. */
function mergeExtractions(parts) {
    return {
        pointers: concat(parts, (part) => part.pointers),
        stages: concat(parts, (part) => part.stages),
        metrics: concat(parts, (part) => part.metrics),
        params: concat(parts, (part) => part.params),
        problems: concat(parts, (part) => part.problems),
        notChecked: concat(parts, (part) => part.notChecked),
    };
}
/** A loop, because tens of thousands of parts hold one pointer each and nothing else. */
function concat(parts, pick) {
    const all = [];
    for (const part of parts)
        for (const item of pick(part))
            all.push(item);
    return all;
}
/** Why a document could not be parsed, at its file and line. */
function failureToProblem(path, failure) {
    const place = failure.line === undefined ? { path } : { path, line: failure.line };
    return { place, message: failure.message, remedy: failure.remedy };
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inferredOf),
/* harmony export */   answerError: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _splits_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9317);

/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    const metrics = metricFiles.flatMap((path) => [`  - match: ${JSON.stringify(`${path}:*`)}`]);
    const lines = [
        (0,_splits_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSplitsPolicy */ .n)(splits),
        ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)]),
    ];
    const body = lines.join('');
    return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` };
}
/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
function answerError(error, audit) {
    return {
        verdict: error.kind === 'usage' ? null : 'inconclusive',
        reason: error.text,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.place === undefined ? {} : { place: error.place }),
        enforced: true,
        checks: [],
        findings: [],
        data: [],
        metrics: [],
        params: [],
        overlaps: [],
        sides: [],
        lineage: { nodes: [], edges: [] },
        notChecked: [],
        inferred: { splits: [], metricFiles: [], policy: '' },
        audit,
    };
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/checks/registry.js + 14 modules
var registry = __webpack_require__(6266);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(1307);
;// CONCATENATED MODULE: ./lib/pointers/dvc/canonical.js

/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL = /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/;
/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i;
/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
function readCanonical(file, project) {
    const match = CANONICAL.exec(file.text);
    if (match === null)
        return undefined;
    const [, md5 = '', size, files, hash, written = '', late] = match;
    const path = (0,lib_paths/* joinInside */.lG)((0,lib_paths/* folderOf */.yS)(file.path), written);
    if (path === undefined || RESERVED.test(written) || (hash !== undefined && late !== undefined))
        return undefined;
    const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix';
    const digest = { algorithm, value: md5, covers: 'content' };
    return {
        format: 'dvc',
        path,
        directory: md5.endsWith('.dir') || files !== undefined,
        digest,
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(files === undefined ? {} : { files: Number(files) }),
        project,
        cached: true,
        role: 'data',
        place: { path: file.path, line: 2 },
        sources: [file.path],
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/dvc-config-references.js
/** `%(name)s` in DVC's config files. Messages name keys, never values: a value may be a password. */



/** Resolves references in the values of one file; together they may insert a limited number of characters. */
class References {
    defaults;
    inserted = 0;
    /** `defaults` is the section that a name is looked for in after its own. */
    constructor(defaults) {
        this.defaults = defaults;
    }
    /** The text of a value, with `%(name)s` replaced by another value of the section or of the defaults. */
    resolve(text, from, section, trail = [from.key]) {
        return replaceReferences(text, (name) => {
            const target = find(section, name) ?? (this.defaults && find(this.defaults, name));
            if (!target)
                return refuseReference(from, 'names a key that is not there');
            if (trail.includes(name))
                return refuseReference(from, 'leads back to itself');
            if (trail.length > limits/* MAX_DEPTH */.lr)
                return refuseReference(from, 'leads through too many others');
            if (typeof target.value !== 'string')
                return refuseReference(from, 'names a list');
            const value = this.resolve(target.value, from, section, [...trail, name]);
            this.inserted += 1 + value.length;
            if (this.inserted > limits/* MAX_SUBSTITUTED_CHARACTERS */.VT)
                return refuseReference(from, 'makes the text too long');
            return value;
        });
    }
}
function find(values, name) {
    const value = values.get(name.toLowerCase());
    return value?.key === name ? value : undefined;
}
function refuseReference(from, clause) {
    (0,failure/* refuse */.TR)(from.line, (0,lib_message/* say */.cv) `a reference ${'%(…)s'} in the value of ${(0,failure/* named */.KT)(from.key)} ${[clause]}`, (0,lib_message/* say */.cv) `Write the value out.`);
}
/** Replaces each `%(name)s` from left to right, in one pass; a lone `%` stays. */
function replaceReferences(text, replace) {
    let result = '';
    let done = 0;
    for (let start = text.indexOf('%('); start >= 0;) {
        const close = text.indexOf(')', start);
        if (close < 0)
            break;
        if (text[close + 1] === 's') {
            result += text.slice(done, start) + replace(text.slice(start + 2, close));
            done = close + 2;
        }
        start = text.indexOf('%(', close);
    }
    return result + text.slice(done);
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-lines.js
/** The lines of DVC's config files: section headers, keys and values, by ConfigObj's rules. */
/** The name in a line `[name]` or `['name']`, or undefined when the line is no header; of `[[name]]` it is `[name]`. */
function readHeader(line) {
    const text = line.trim();
    if (!text.startsWith('['))
        return undefined;
    for (let close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
        if (!endsHere(text.slice(close + 1)))
            continue;
        const name = unquoteName(text.slice(1, close).trim());
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** True when only white space or a comment is left. */
function endsHere(rest) {
    const text = rest.trimStart();
    return text === '' || text.startsWith('#');
}
function unquoteName(name) {
    const quote = name.charAt(0);
    if (quote !== '"' && quote !== "'")
        return name === '' || (quote !== '[' && name.endsWith(']')) ? undefined : name;
    const inner = name.slice(1, -1);
    return name.length > 2 && name.endsWith(quote) && inner.trim() !== '' ? inner : undefined;
}
/** Splits a line `key = value`, or returns undefined when it is none. */
function readPair(line) {
    const text = line.trimStart();
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'") {
        const split = closeQuote(text, (rest) => rest.startsWith('='));
        return split && { key: split.inner, value: split.rest.slice(1).trimStart() };
    }
    const equals = text.indexOf('=');
    return equals <= 0 ? undefined : { key: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trimStart() };
}
/**
 * Takes quotes and the comment off a value; an unquoted comma makes it a list. Undefined when it is not well-formed:
 * an open quote, text after a quote, nothing between two commas.
 */
function readValue(value) {
    let rest = value.trim();
    if (rest.startsWith(','))
        return endsHere(rest.slice(1)) ? [] : undefined;
    const items = [];
    while (!endsHere(rest)) {
        const item = readItem(rest);
        if (!item)
            return undefined;
        items.push(item.inner);
        if (!item.rest.startsWith(','))
            return items.length === 1 ? item.inner : items;
        rest = item.rest.slice(1).trimStart();
    }
    return items.length === 0 ? '' : items;
}
function readItem(text) {
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'")
        return closeQuote(text, (rest) => rest.startsWith(',') || endsHere(rest));
    if (quote === ',')
        return undefined;
    const length = text.search(/[,#]/);
    const end = length < 0 ? text.length : length;
    return { inner: text.slice(0, end).trimEnd(), rest: text.slice(end) };
}
/** Ends a quoted part at its first quote after which something fitting follows; there are no escapes. */
function closeQuote(text, fits) {
    const quote = text.charAt(0);
    for (let close = text.indexOf(quote, 1); close >= 0; close = text.indexOf(quote, close + 1)) {
        const rest = text.slice(close + 1).trimStart();
        if (fits(rest))
            return { inner: text.slice(1, close), rest };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-sections.js
/** The sections of DVC's config files, their values as the lines say. */



/** Reads all sections of a file, by lower-cased and evenly spaced name. */
function readSections(lines) {
    const sections = new Map();
    let section;
    for (let index = 0; index < lines.length; index += 1) {
        const text = lines[index] ?? '';
        const line = index + 1;
        if (endsHere(text))
            continue;
        const name = readHeader(text);
        if (name !== undefined) {
            section = openSection(sections, name, line);
            continue;
        }
        const pair = readPair(text);
        if (!pair)
            (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the line is neither ${'[section]'} nor ${'key = value'}`, REMEDY);
        if (!section)
            (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `a value stands before the first section`, REMEDY);
        const read = startsTripleQuote(pair.value)
            ? readBlock(pair.value, lines, index)
            : { value: readValue(pair.value), last: index };
        if (read.value === undefined)
            (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the value of ${(0,failure/* named */.KT)(pair.key)} is not well-formed`, QUOTE_REMEDY);
        addValue(section.values, { key: pair.key, value: read.value, line });
        index = read.last;
    }
    return sections;
}
const REMEDY = (0,lib_message/* say */.cv) `Mend the line; ${'dvc remote modify'} and ${'dvc config'} write it as DVC reads it.`;
const QUOTE_REMEDY = (0,lib_message/* say */.cv) `Put the whole value in quotes.`;
const NAMED = /^\s*(remote|machine|db)\s*"(.*)"\s*$/;
function openSection(sections, name, line) {
    if (name.startsWith('['))
        (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the section ${(0,failure/* named */.KT)(name)} is nested, and DVC knows no such section`, REMEDY);
    const key = name.toLowerCase().replace(NAMED, '$1 "$2"');
    const first = sections.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the section ${(0,failure/* named */.KT)(key)} stands twice, first on line ${first.line}`, (0,lib_message/* say */.cv) `Make the two one section.`);
    }
    const section = { line, values: new Map(), defaults: name === 'DEFAULT' };
    sections.set(key, section);
    return section;
}
function addValue(values, value) {
    const key = value.key.toLowerCase();
    const first = values.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(value.line, (0,lib_message/* say */.cv) `the key ${(0,failure/* named */.KT)(key)} stands twice in its section, first on line ${first.line}`, (0,lib_message/* say */.cv) `Keep one.`);
    }
    values.set(key, value);
}
function startsTripleQuote(value) {
    return value.startsWith('"""') || value.startsWith("'''");
}
/** Reads a value in triple quotes, which may run over lines. */
function readBlock(value, lines, index) {
    const quote = value.slice(0, 3);
    const parts = [];
    let last = index;
    for (let text = value.slice(3); text !== undefined; text = lines[++last]) {
        const close = text.indexOf(quote);
        parts.push(close < 0 ? text : text.slice(0, close));
        if (close >= 0)
            return { value: endsHere(text.slice(close + 3)) ? parts.join('\n') : undefined, last };
    }
    return { value: undefined, last };
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config.js
/** DVC's config dialect: ConfigObj's INI, which is neither git's nor Python's own. */




/** Reads a `.dvc/config` or `.dvc/config.local`. Failures never show a value, which may be a password. */
function parseDvcConfig(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => resolveSections(readSections(text.split(/\r\n|\r|\n/))));
}
function resolveSections(sections) {
    const defaults = [...sections.values()].find((section) => section.defaults);
    const references = new References(defaults?.values);
    const resolved = new Map();
    for (const [name, { line, values }] of sections)
        resolved.set(name, { line, values: resolveValues(values, references) });
    return { ok: true, sections: resolved };
}
function resolveValues(values, references) {
    const resolved = new Map();
    for (const [key, raw] of values) {
        const resolve = (text) => references.resolve(text, raw, values);
        const value = typeof raw.value === 'string' ? resolve(raw.value) : raw.value.map(resolve);
        resolved.set(key, { value, line: raw.line });
    }
    return resolved;
}

// EXTERNAL MODULE: ./lib/pointers/extraction.js
var pointers_extraction = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/pointers/dvc/config.js





/** Where a project's configuration lies. */
function configPath(project) {
    return (0,lib_paths/* join */.fj)(project, '.dvc/config');
}
/**
 * The remotes of a `.dvc/config`. A relative path in it is relative to the `.dvc/` folder of the work tree; without a
 * work tree it stays relative and no store finds it.
 */
function readRemotes(file, project, workTree) {
    const parsed = parseDvcConfig(file.text);
    if (!parsed.ok)
        return { project, file: file.path, remotes: new Map(), problems: [(0,pointers_extraction/* failureToProblem */.nm)(file.path, parsed)] };
    const base = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, project, '.dvc');
    const remotes = new Map();
    for (const name of remoteNames(parsed)) {
        const remote = buildRemote(name, parsed, { project, file: file.path, base }, new Set());
        if (remote !== undefined)
            remotes.set(name, remote);
    }
    const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase();
    return { project, file: file.path, remotes, problems: [], ...(fallback === undefined ? {} : { fallback }) };
}
const REMOTE_SECTION = /^remote "(.*)"$/s;
function remoteNames(config) {
    return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? []);
}
/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name, config, context, seen) {
    const section = config.sections.get(`remote "${name}"`);
    const url = textAt(config, `remote "${name}"`, 'url');
    if (section === undefined || url === undefined || url === '' || seen.has(name))
        return undefined;
    const own = Object.fromEntries([...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])));
    const place = { path: context.file, line: section.values.get('url')?.line ?? section.line };
    const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url);
    if (alias === null)
        return { name, project: context.project, url: absolute(url, context.base), options: own, place };
    const target = buildRemote((alias[1] ?? '').toLowerCase(), config, context, new Set([...seen, name]));
    if (target === undefined)
        return undefined;
    return { ...target, name, url: `${target.url.replace(/\/+$/, '')}${alias[2] ?? ''}`, options: { ...target.options, ...own }, place };
}
function absolute(url, base) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || (0,external_node_path_.isAbsolute)(url))
        return url;
    if (url.startsWith('~/'))
        return (0,external_node_path_.resolve)((0,external_node_os_.homedir)(), url.slice(2));
    return base === undefined ? url : (0,external_node_path_.resolve)(base, url);
}
function textAt(config, section, key) {
    const value = config.sections.get(section)?.values.get(key)?.value;
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/pointers/dvc/digest.js
var dvc_digest = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/pointers/dvc/manifest.js
var manifest = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/pointers/dvc/project.js

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
function findProjects(tree) {
    const known = found.get(tree);
    if (known !== undefined)
        return known;
    const roots = new Set();
    for (const { path } of tree.search(/\.dvc\//)) {
        const at = `/${path}`.indexOf('/.dvc/');
        if (at !== -1)
            roots.add(path.slice(0, Math.max(0, at - 1)));
    }
    found.set(tree, roots);
    return roots;
}
const found = new WeakMap();
/** The nearest root at or above a file; without any root the repository's own. */
function projectOf(path, roots) {
    let folder = (0,lib_paths/* folderOf */.yS)(path);
    while (folder !== '' && !roots.has(folder))
        folder = (0,lib_paths/* folderOf */.yS)(folder);
    return folder;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc.js







/** DVC 2.x and 3.x: `.dvc` files, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
const dvc = {
    id: 'dvc',
    names: /\.dvc|dvc\.(yaml|lock)/,
    pipelines: /dvc\.yaml/,
    projects: findProjects,
    group: groupPaths,
    extract: extractGroup,
    configurations: (tree) => [...findProjects(tree)]
        .map((project) => ({ path: configPath(project), project }))
        .filter(({ path }) => tree.has(path)),
    readRemotes: readRemotes,
    resolve: manifest/* resolveManifest */.K9,
    locate: locatePayload,
};
/** Nearly every file is in the canonical form; only another one, or a pipeline, loads the YAML parser. */
function extractGroup({ files: names, project }, files) {
    const [first = ''] = names;
    if ((0,lib_paths/* nameOf */.Vb)(first) === 'dvc.yaml')
        return extractLazily(first, project, files);
    const file = files.get(first);
    if (file === undefined)
        return pointers_extraction/* EMPTY */.wg;
    const pointer = readCanonical(file, project);
    if (pointer !== undefined)
        return { ...pointers_extraction/* EMPTY */.wg, pointers: [pointer] };
    return Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 4340)).then(({ extractDvcFile }) => extractDvcFile(file, project));
}
async function extractLazily(path, project, files) {
    const { extractPipeline } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 1665));
    const folder = (0,lib_paths/* folderOf */.yS)(path);
    return extractPipeline(folder, project, files.get(path), files.get((0,lib_paths/* join */.fj)(folder, 'dvc.lock')));
}
function groupPaths(tree, paths) {
    const projects = findProjects(tree);
    const groups = new Map();
    for (const path of paths) {
        const name = (0,lib_paths/* nameOf */.Vb)(path);
        const first = name === 'dvc.lock' ? (0,lib_paths/* join */.fj)((0,lib_paths/* folderOf */.yS)(path), 'dvc.yaml') : path;
        const isPointer = name.endsWith('.dvc') && name !== '.dvc';
        if (!isPointer && name !== 'dvc.yaml' && name !== 'dvc.lock')
            continue;
        if (groups.has(first) || `/${path}`.includes('/.dvc/') || !tree.has(first))
            continue;
        const project = projectOf(path, projects);
        if (isPointer)
            groups.set(first, { format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) });
        else
            groups.set(first, { format: 'dvc', files: [first, (0,lib_paths/* join */.fj)((0,lib_paths/* folderOf */.yS)(path), 'dvc.lock')], project });
    }
    return [...groups.values()];
}
function locatePayload(pointer, entry) {
    const digest = entry === undefined ? pointer.digest : entry.digest;
    return digest === undefined ? undefined : (0,dvc_digest/* objectKey */.T5)(digest);
}

;// CONCATENATED MODULE: ./lib/pointers/registry.js

/** Every pointer format; one line for each file of this folder. */
const POINTER_FORMATS = [dvc];
/** The format with an id; a pointer always names a registered one. */
function formatOf(id) {
    const format = POINTER_FORMATS.find((candidate) => candidate.id === id);
    if (format === undefined)
        throw new Error(`no pointer format is registered as ${id}`);
    return format;
}

;// CONCATENATED MODULE: ./lib/snapshot/groups.js

/** The pointer groups of a tree, of every format; with a pattern only those among the paths that match it. */
function findGroups(tree, pattern) {
    if (pattern !== undefined)
        return groups_groupPaths(tree, tree.search(pattern).map((entry) => entry.path));
    return POINTER_FORMATS.flatMap((format) => format.group(tree, tree.search(format.names).map((entry) => entry.path)));
}
/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
function groups_groupPaths(tree, paths) {
    return POINTER_FORMATS.flatMap((format) => format.group(tree, paths));
}
/** The groups that describe pipelines: their metrics and params are needed in every run. */
function findPipelines(tree) {
    return POINTER_FORMATS.flatMap((format) => format.group(tree, tree.search(format.pipelines).map((entry) => entry.path)));
}
/** The roots of all projects of a tree. */
function groups_findProjects(tree) {
    return new Set(POINTER_FORMATS.flatMap((format) => [...format.projects(tree)]));
}

;// CONCATENATED MODULE: ./lib/snapshot/lineage.js
/** Head's pipeline as a graph of data and stages; a stage is changed when what it reads or writes is. */
function drawLineage(base, head, data, changed) {
    const touched = new Set([...changed, ...data.map((change) => change.path.replace(/\/$/, ''))]);
    const before = new Map(base.stages.map((stage) => [identify(stage), fingerprint(stage)]));
    const nodes = new Map();
    const edges = [];
    for (const stage of head.stages) {
        const id = identify(stage);
        nodes.set(`stage ${id}`, { id, kind: 'stage', changed: before.get(id) !== fingerprint(stage) });
        for (const { path } of [...stage.deps, ...stage.outs]) {
            nodes.set(`data ${path}`, { id: path, kind: 'data', changed: touched.has(path) });
        }
        edges.push(...stage.deps.map(({ path }) => ({ from: path, to: id })), ...stage.outs.map(({ path }) => ({ from: id, to: path })));
    }
    return { nodes: [...nodes.values()], edges };
}
/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. */
function identify(stage) {
    const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '');
    return folder === '' ? stage.name : `${folder}:${stage.name}`;
}
function fingerprint(stage) {
    return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/snapshot/param-diff.js


/** The parameters whose values differ, by file and key; lists compare in order, 1 equals 1.0. */
function diffParams(base, head) {
    const atBase = indexParams(base);
    const atHead = indexParams(head);
    const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(lib_paths/* compareText */.n6);
    return ids.flatMap((id) => {
        const before = atBase.get(id);
        const after = atHead.get(id);
        const known = after ?? before;
        if (known === undefined || (before && after && (0,external_node_util_.isDeepStrictEqual)(before.value, after.value)))
            return [];
        const { file, key, place } = known;
        return [{ file, key, place, ...(before && { base: before.value }), ...(after && { head: after.value }) }];
    });
}
function indexParams(params) {
    return new Map(params.map((param) => [`${param.file}\0${param.key}`, param]));
}

// EXTERNAL MODULE: ./lib/globs.js
var lib_globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/snapshot/metric-files.js



const READABLE = /\.(json|ya?ml)$/i;
const INFERRED_NAME = /^(metrics|scores|results|evaluation|eval)\.(json|ya?ml)$/i;
/** What to search a listing for: a search pattern is not anchored to the end of a path. */
const READABLE_NAME = /\.(json|ya?ml)/i;
const MAYBE_METRICS = /(metrics|scores|results|evaluation|eval)\.(json|ya?ml)/i;
/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github'];
/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares and what the policy's
 * globs name; only when there is neither, files that are named like metrics and are data of no stage.
 */
function chooseMetricFiles(sides, rules) {
    const wanted = new Map();
    const add = (file) => {
        if (!wanted.has(file.path))
            wanted.set(file.path, file);
    };
    for (const side of sides.toReversed())
        for (const file of declaredFiles(side))
            add(file);
    for (const side of sides.toReversed())
        for (const file of configuredFiles(side.tree, rules))
            add(file);
    if (wanted.size === 0)
        for (const side of sides.toReversed())
            for (const file of inferredFiles(side))
                add(file);
    return [...wanted.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
/** Files that the pipeline names; a folder stands for every readable file below it. */
function declaredFiles({ tree, extraction }) {
    return extraction.metrics.flatMap(({ path, place }) => {
        if (tree.has(path) || (0,lib_paths/* extensionOf */.je)(path) !== '')
            return [{ path, origin: 'declared', place }];
        const below = findReadable(tree).filter((file) => file !== path && (0,lib_paths/* isInside */.FK)(file, path));
        const files = below.length === 0 ? [path] : below;
        return files.map((file) => ({ path: file, origin: 'declared', place }));
    });
}
/** Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. */
function configuredFiles(tree, rules) {
    return rules.flatMap((rule) => {
        if (/^[*/]*$/.test(rule.file))
            return [];
        if ((0,lib_globs/* isLiteral */.c$)(rule.file))
            return tree.has(rule.file) ? [configured(rule.file, rule)] : [];
        return findReadable(tree).filter((0,lib_globs/* compileGlob */.SO)(rule.file)).map((path) => configured(path, rule));
    });
}
function findReadable(tree) {
    return tree.search(READABLE_NAME).map((entry) => entry.path).filter((path) => READABLE.test(path));
}
function configured(path, rule) {
    return { path, origin: 'configured', place: rule.place };
}
function inferredFiles({ tree, extraction }) {
    const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path));
    return tree.search(MAYBE_METRICS).flatMap(({ path, kind }) => {
        if (kind !== 'file' || !INFERRED_NAME.test((0,lib_paths/* nameOf */.Vb)(path)) || (0,sample_names/* isBelowReports */.XZ)(path, ELSEWHERE))
            return [];
        if (outs.some((out) => (0,lib_paths/* isInside */.FK)(path, out)))
            return [];
        return [{ path, origin: 'inferred', place: { path, line: 1 } }];
    });
}

;// CONCATENATED MODULE: ./lib/documents/parse.js
/** The door of the room: which reader a path gets. */
/**
 * Reads a document by its path's extension: `.json` as JSON, everything else as YAML. The readers are loaded when they
 * are needed: most pull requests touch no file that wants them.
 */
async function parseDocument(path, text) {
    if (path.toLowerCase().endsWith('.json'))
        return (await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 1144))).parseJson(text);
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 4831))).parseYaml(text);
}

;// CONCATENATED MODULE: ./lib/documents/text.js
/** Bytes of a repository's file to text, or why they are none. */


/** The first line of a Git LFS pointer; the two others are aliases that git-lfs still reads. */
const LFS_VERSIONS = [
    'version https://git-lfs.github.com/spec/v1',
    'version https://hawser.github.com/spec/v1',
    'version http://git-media.io/v/2',
];
/** Decodes a text file that is to be read; one that Git LFS keeps elsewhere is a failure that says so. */
function decodeText(bytes) {
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok || !startsLfsPointer(decoded.text))
        return decoded;
    return (0,failure/* failure */.V2)(1, (0,lib_message/* say */.cv) `the file itself is kept in Git LFS, and git holds only a pointer to it`, (0,lib_message/* say */.cv) `Take the file out of Git LFS with ${'git lfs untrack'}, and commit its text.`);
}
function startsLfsPointer(text) {
    const firstLine = text.slice(0, 100).trimStart().split('\n', 1)[0] ?? '';
    return LFS_VERSIONS.includes(firstLine.trimEnd());
}
/** Decodes UTF-8 without a look at what the text says: for readers of Git LFS pointers themselves. */
function decodeUtf8(bytes) {
    const remedy = (0,lib_message/* say */.cv) `Write the file as text in UTF-8.`;
    if (startsUtf16(bytes))
        return (0,failure/* failure */.V2)(1, (0,lib_message/* say */.cv) `the file is text in UTF-16, and UTF-8 is expected`, remedy);
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return (0,failure/* failure */.V2)(lineOf(bytes, nul), (0,lib_message/* say */.cv) `the file is binary: it holds a NUL byte`, remedy);
    try {
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const line = lineOf(bytes, findInvalid(bytes));
        return (0,failure/* failure */.V2)(line, (0,lib_message/* say */.cv) `the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow`, remedy);
    }
}
/** Windows PowerShell writes such files when a command's output is redirected with `>`. */
function startsUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** A lenient decoder writes something else for an invalid byte, so there the text encodes to other bytes. */
function findInvalid(bytes) {
    const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return bytes.findIndex((byte, index) => byte !== again[index]);
}
function lineOf(bytes, index) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < index; at = bytes.indexOf(10, at + 1))
        line += 1;
    return line;
}

// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(2512);
;// CONCATENATED MODULE: ./lib/snapshot/flatten.js

/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists and nulls are no metrics. A document
 * that is one value has the key ''. A repeated dotted key keeps its last value, as DVC does.
 */
function flattenMetrics(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'scalar' && node.value !== null)
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
/** The parameters of a document: as metrics, and lists are values of their own. */
function flattenParams(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'list' || (node.kind === 'scalar' && node.value !== null))
            leaves.set(key, { key, value: (0,documents_node/* toValue */.BA)(node), line });
    });
    return [...leaves.values()];
}
function walk(node, key, line, visit) {
    if (node.kind !== 'map') {
        visit(key, node, line);
        return;
    }
    for (const [name, entry] of node.entries)
        walk(entry.value, key === '' ? name : `${key}.${name}`, entry.line, visit);
}
/** The part of a document that a dotted key selects, list items by their index; undefined when there is none. */
function selectKey(root, key) {
    let at = { node: root, line: root.line };
    for (const part of key.split('.')) {
        const next = stepInto(at.node, part);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at;
}
function stepInto(node, part) {
    if (node.kind === 'map') {
        const entry = node.entries.get(part);
        return entry === undefined ? undefined : { node: entry.value, line: entry.line };
    }
    const item = node.kind === 'list' && /^\d+$/.test(part) ? node.items[Number(part)] : undefined;
    return item === undefined ? undefined : { node: item, line: item.line };
}

;// CONCATENATED MODULE: ./lib/snapshot/sources.js




/** Reads text files of one tree in one batch. */
async function readSources(repository, tree, paths) {
    const files = new Map();
    const problems = new Map();
    const present = paths.flatMap((path) => tree.get(path) ?? []);
    const plain = present.filter((entry) => entry.kind === 'file');
    const blobs = await repository.read(plain.map((entry) => entry.oid), limits/* MAX_POINTER_BYTES */.l$);
    for (const entry of present) {
        if (entry.kind !== 'file')
            problems.set(entry.path, notAFile(entry.path, entry.kind));
        else {
            const read = decodeBlob(entry.path, blobs.get(entry.oid));
            if ('problem' in read)
                problems.set(entry.path, read.problem);
            else
                files.set(entry.path, { path: entry.path, oid: entry.oid, text: read.text });
        }
    }
    return { files, problems };
}
function decodeBlob(path, blob) {
    if (blob === undefined || blob.state === 'missing')
        return { problem: missingBlob(path) };
    if (blob.state === 'too-large')
        return { problem: tooLarge(path, blob.size) };
    const decoded = decodeText(blob.bytes);
    return decoded.ok ? { text: decoded.text } : { problem: (0,pointers_extraction/* failureToProblem */.nm)(path, decoded) };
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    return {
        place: { path },
        message: [`it is ${what}, not a file`],
        remedy: (0,lib_message/* say */.cv) `Commit the file itself; Holdout follows no links.`,
    };
}
function missingBlob(path) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `its content is missing from this clone`,
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    };
}
function tooLarge(path, size) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `it has ${size} bytes, more than the limit of ${limits/* MAX_POINTER_BYTES */.l$} bytes for a text file`,
        remedy: (0,lib_message/* say */.cv) `Keep data out of it: a pointer, pipeline or metrics file is small.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/metrics.js









/** Reads the wanted metric files of one commit: from git when git has the path, else from the object behind its pointer. */
async function readMetrics(repository, tree, wanted, extraction, objects) {
    const sources = await readSources(repository, tree, wanted.map((file) => file.path));
    const reads = await Promise.all(wanted.map(async (file) => {
        const problem = sources.problems.get(file.path);
        if (problem !== undefined)
            return unreadable(file, problem);
        const source = sources.files.get(file.path);
        if (source !== undefined)
            return parseMetrics(file, await parseDocument(file.path, source.text));
        return readPayload(file, extraction, objects);
    }));
    return {
        files: reads.flatMap((read) => read.files),
        metrics: reads.flatMap((read) => read.metrics),
        problems: reads.flatMap((read) => read.problems),
        notChecked: reads.flatMap((read) => read.notChecked),
    };
}
/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file, extraction, objects) {
    const cover = extraction.pointers.find((pointer) => (0,lib_paths/* isInside */.FK)(file.path, pointer.path));
    if (cover === undefined)
        return absent(file, (0,lib_message/* say */.cv) `it is not in the tree`);
    if (!cover.cached)
        return absent(file, (0,lib_message/* say */.cv) `it is ${'cache: false'} and not in the tree`);
    if (cover.digest === undefined)
        return absent(file, (0,lib_message/* say */.cv) `no version of it is recorded in ${cover.place.path}`);
    try {
        const bytes = await fetchPayload(file.path, cover, objects);
        if (bytes === undefined)
            return absent(file, (0,lib_message/* say */.cv) `it is not in the directory ${cover.path}`);
        const text = decodeText(bytes);
        return parseMetrics(file, text.ok ? await parseDocument(file.path, text.text) : text);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return unreachable(file, error.text, error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`);
    }
}
async function fetchPayload(path, cover, objects) {
    if (path === cover.path)
        return objects.read(cover, undefined, limits/* MAX_POINTER_BYTES */.l$);
    const inside = path.slice(cover.path.length + 1);
    const entry = (await objects.list(cover)).find((candidate) => candidate.path === inside);
    return entry === undefined ? undefined : objects.read(cover, entry, limits/* MAX_POINTER_BYTES */.l$);
}
function parseMetrics(file, parsed) {
    if (!parsed.ok)
        return unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, parsed));
    const metrics = flattenMetrics(parsed.root).map(({ key, value, line }) => {
        const place = { path: file.path, line };
        return { file: file.path, key, value, place };
    });
    return { files: [stateOf(file, 'read')], metrics, problems: [], notChecked: [] };
}
function stateOf(file, state, reason) {
    const { path, origin, place } = file;
    return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) };
}
function absent(file, reason) {
    return { files: [stateOf(file, 'absent', reason)], metrics: [], problems: [], notChecked: [] };
}
function unreadable(file, problem) {
    return { files: [stateOf(file, 'unreadable', problem.message)], metrics: [], problems: [problem], notChecked: [] };
}
function unreachable(file, reason, remedy) {
    const skipped = { what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy };
    return { files: [stateOf(file, 'unreachable', reason)], metrics: [], problems: [], notChecked: [skipped] };
}

;// CONCATENATED MODULE: ./lib/snapshot/params.js








const params_READABLE = new Set(['.json', '.yaml', '.yml']);
/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
async function readParams(repository, tree, extraction, globs) {
    const wanted = chooseFiles(tree, extraction, globs);
    const readable = [...wanted.keys()].filter((path) => params_READABLE.has((0,lib_paths/* extensionOf */.je)(path)));
    const sources = await readSources(repository, tree, readable);
    const params = [];
    const problems = [...sources.problems.values()];
    for (const { path, text } of sources.files.values()) {
        const parsed = await parseDocument(path, text);
        if (!parsed.ok)
            problems.push((0,pointers_extraction/* failureToProblem */.nm)(path, parsed));
        else
            params.push(...selectParams(path, parsed.root, wanted.get(path)));
    }
    const unknown = [...wanted.keys()].filter((path) => !params_READABLE.has((0,lib_paths/* extensionOf */.je)(path)) && tree.has(path));
    return { params, problems, notChecked: unknown.map(unsupported) };
}
/** File → its tracked keys, or undefined for a whole file; whole wins over keys. */
function chooseFiles(tree, extraction, globs) {
    const wanted = new Map();
    for (const { path, keys } of extraction.params) {
        const known = wanted.get(path);
        if (keys === undefined || (wanted.has(path) && known === undefined))
            wanted.set(path, undefined);
        else
            wanted.set(path, new Set([...(known ?? []), ...keys]));
    }
    for (const project of groups_findProjects(tree)) {
        const root = (0,lib_paths/* join */.fj)(project, 'params.yaml');
        if (tree.has(root))
            wanted.set(root, undefined);
    }
    const matchers = globs.map(lib_globs/* compileGlob */.SO);
    if (matchers.length > 0) {
        for (const { path } of tree.all())
            if (matchers.some((matches) => matches(path)))
                wanted.set(path, undefined);
    }
    return new Map([...wanted].toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)));
}
function selectParams(file, root, keys) {
    const whole = (leaf) => ({
        file,
        key: leaf.key,
        value: leaf.value,
        place: { path: file, line: leaf.line },
    });
    if (keys === undefined)
        return flattenParams(root).map(whole);
    return [...keys].flatMap((key) => {
        const selected = selectKey(root, key);
        if (selected === undefined)
            return [];
        const leaves = flattenParams(selected.node);
        return leaves.map((leaf) => {
            const line = leaf.key === '' ? selected.line : leaf.line;
            return whole({ ...leaf, line, key: leaf.key === '' ? key : `${key}.${leaf.key}` });
        });
    });
}
function unsupported(path) {
    return {
        what: (0,lib_message/* say */.cv) `parameters in ${path}`,
        reason: (0,lib_message/* say */.cv) `this version reads parameters from JSON and YAML`,
        remedy: (0,lib_message/* say */.cv) `Nothing is gated on parameters; compare the file by eye.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/take.js






/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
async function readCommits(trees, reader) {
    const changed = [...trees.changed];
    const readCommit = async (tree) => {
        const groups = [...findPipelines(tree), ...groups_groupPaths(tree, changed)];
        const distinct = new Map(groups.map((group) => [group.files[0], group]));
        return { tree, extraction: await reader.read(tree, [...distinct.values()]) };
    };
    const [base, head] = await Promise.all([readCommit(trees.base), readCommit(trees.head)]);
    return { base, head };
}
/** Everything that the guard sees at both commits under a policy. */
async function takeSnapshots(repository, commits, policy, reader, objects) {
    const wanted = chooseMetricFiles([commits.base, commits.head], policy.metrics);
    const take = async ({ tree, extraction }) => {
        const holders = groups_groupPaths(tree, wanted.flatMap(({ path }) => (0,lib_paths/* ancestry */.yy)(path).map((above) => `${above}.dvc`)));
        const covers = (0,pointers_extraction/* mergeExtractions */.zq)([extraction, await reader.read(tree, holders)]);
        const [metrics, params] = await Promise.all([
            readMetrics(repository, tree, wanted, covers, objects),
            readParams(repository, tree, extraction, policy.params),
        ]);
        return {
            commit: tree.commit,
            tree,
            pointers: extraction.pointers,
            stages: extraction.stages,
            metricFiles: metrics.files,
            metrics: metrics.metrics,
            params: params.params,
            problems: [...extraction.problems, ...metrics.problems, ...params.problems],
            notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
        };
    };
    const [base, head] = await Promise.all([take(commits.base), take(commits.head)]);
    return { base, head };
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/splits/infer.js
var infer = __webpack_require__(9317);
;// CONCATENATED MODULE: ./lib/splits/matcher.js



/**
 * A glob that matches a folder takes everything below it. Where one side's folder lies inside another's (`data/` and
 * `data/test/`), the inner one wins. Inferred sides are literal paths.
 */
function makeSplitMatcher(split) {
    const depths = new Map(model/* SIDES */.B.map((side) => [side, makeDepth(split.sides[side], split.declared)]));
    const bases = model/* SIDES */.B.flatMap((side) => split.sides[side]).map((glob) => trimSlash(split.declared ? (0,lib_globs/* globBase */.EI)(glob) : glob));
    return {
        sidesOf: (path) => {
            const found = model/* SIDES */.B.map((side) => ({ side, depth: depths.get(side)?.(path) ?? 0 }));
            const deepest = Math.max(...found.map(({ depth }) => depth));
            return deepest === 0 ? [] : found.filter(({ depth }) => depth === deepest).map(({ side }) => side);
        },
        reaches: (folder) => bases.some((base) => (0,lib_paths/* isInside */.FK)(base, folder) || (0,lib_paths/* isInside */.FK)(folder, base)),
    };
}
/** The number of segments of the outermost folder of a path (or the path itself) that a glob matches; 0 for none. */
function makeDepth(globs, declared) {
    const matches = globs.map((glob) => (declared ? (0,lib_globs/* compileGlob */.SO)(trimSlash(glob)) : (text) => text === glob));
    const folders = new Map();
    const own = (path) => matches.some((match) => match(path));
    const ofFolder = (folder) => {
        if (folder === '')
            return 0;
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const above = ofFolder((0,lib_paths/* folderOf */.yS)(folder));
        const depth = above > 0 ? above : own(folder) ? (0,lib_paths/* ancestry */.yy)(folder).length : 0;
        folders.set(folder, depth);
        return depth;
    };
    return (path) => {
        if (matches.length === 0)
            return 0;
        const above = ofFolder((0,lib_paths/* folderOf */.yS)(path));
        if (above > 0)
            return above;
        return own(path) ? (0,lib_paths/* ancestry */.yy)(path).length : 0;
    };
}
function trimSlash(glob) {
    return glob.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/splits/members.js






/** The files of each side of a split among the pointers and, when given, the git-tracked files of one commit. */
async function collectMembers(split, pointers, tree, objects) {
    const matcher = makeSplitMatcher(split);
    const sides = { train: nothing(), validation: nothing(), test: nothing() };
    const tracked = new Set(pointers.map((pointer) => pointer.path));
    await Promise.all(pointers.filter((pointer) => pointer.cached).map((pointer) => addPointer(pointer, split, matcher, sides, objects)));
    for (const entry of tree?.all() ?? []) {
        if (entry.kind !== 'file' || tracked.has(entry.path) || isPointerFile(entry.path))
            continue;
        const found = matcher.sidesOf(entry.path);
        if (found.length === 0)
            continue;
        const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' };
        addSample({ path: entry.path, digest, place: { path: entry.path } }, split, found, sides);
    }
    return sides;
}
function nothing() {
    return { samples: [], unread: [], matched: 0, ignored: 0 };
}
/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path) {
    return path.endsWith('.dvc') || path.endsWith('dvc.lock') || path.endsWith('dvc.yaml');
}
async function addPointer(pointer, split, matcher, sides, objects) {
    const found = matcher.sidesOf(pointer.path);
    if (!pointer.directory) {
        for (const side of found) {
            sides[side].matched++;
            if ((0,sample_names/* isLabelFile */.Jn)(pointer.path))
                sides[side].ignored++;
            else if (pointer.digest === undefined)
                sides[side].unread.push(unrecorded(pointer));
            else
                sides[side].samples.push(toSample(pointer));
        }
    }
    else if (found.length > 0 || matcher.reaches(pointer.path))
        await addDirectory(pointer, split, matcher, sides, objects);
}
async function addDirectory(pointer, split, matcher, sides, objects) {
    const whole = matcher.sidesOf(pointer.path);
    try {
        const entries = await objects.list(pointer);
        if (entries.length === 0)
            for (const side of whole)
                sides[side].matched++;
        for (const { path, digest, size } of entries) {
            const sample = {
                path: (0,lib_paths/* join */.fj)(pointer.path, path),
                place: pointer.place,
                ...(digest && { digest }),
                ...(size !== undefined && { size }),
            };
            addSample(sample, split, matcher.sidesOf(sample.path), sides);
        }
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const skipped = { what: (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`, reason: error.text, remedy };
        for (const side of whole.length > 0 ? whole : model/* SIDES */.B) {
            sides[side].matched++;
            sides[side].unread.push(skipped);
        }
    }
}
/** A file of git or of a directory: its name must be a sample's; pointers count whatever their names. */
function addSample(sample, split, found, sides) {
    const isSample = split.declared ? !(0,sample_names/* isBesideData */.xl)(sample.path) : (0,sample_names/* hasSampleExtension */.QK)(sample.path);
    for (const side of found) {
        sides[side].matched++;
        const named = split.declared && split.sides[side].includes(sample.path);
        if (!(isSample || named) || (0,sample_names/* isLabelFile */.Jn)(sample.path))
            sides[side].ignored++;
        else
            sides[side].samples.push(sample);
    }
}
function toSample({ path, digest, size, place }) {
    return { path, place, ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
}
function unrecorded(pointer) {
    return {
        what: (0,lib_message/* say */.cv) `${pointer.path}`,
        reason: (0,lib_message/* say */.cv) `no version of it is recorded in ${pointer.place.path}`,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    };
}

// EXTERNAL MODULE: ./lib/splits/roles.js
var roles = __webpack_require__(9504);
;// CONCATENATED MODULE: ./lib/splits/universe.js



/** Words of a JSON or YAML file that reports on a model and is no data. */
const REPORT_WORDS = /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i;
/** Files of git that may be samples of an inferred split: sample extensions, no reports, no test code. */
function findSampleFiles(tree, extraction) {
    const reported = new Set(extraction.pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path));
    const found = [];
    let testCode;
    for (const { path, kind } of tree.search(roles/* ROLE_WORDS */.J$)) {
        if (kind !== 'file' || !(0,sample_names/* hasSampleExtension */.QK)(path) || reported.has(path) || (0,sample_names/* isBelowReports */.XZ)(path))
            continue;
        if (/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test((0,lib_paths/* nameOf */.Vb)(path)))
            continue;
        testCode ??= findTestCode(tree);
        if (testCode.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)))
            continue;
        found.push(path);
    }
    return found;
}
/** `test/` and `tests/` trees that hold code: their files are fixtures. */
function findTestCode(tree) {
    const folders = new Set();
    for (const { path } of tree.search(/tests?\//i)) {
        if (!(0,sample_names/* isCode */._m)(path))
            continue;
        const match = /^(.*?\/)?tests?(?=\/)/i.exec(path);
        if (match !== null && /(^|\/)tests?$/i.test(match[0]))
            folders.add(match[0]);
    }
    return [...folders];
}
/** Data paths of pointers and stage outs that may be sides of an inferred split. */
function findDataPaths(extraction, guesses) {
    const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path);
    return [...outs, ...guesses].filter((path) => !(0,sample_names/* isBelowReports */.XZ)(`${path}/`));
}

;// CONCATENATED MODULE: ./lib/splits/resolve.js









/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
async function resolveSplits(question) {
    const touched = findTouched(question);
    const guessed = question.declared ?? inferFrom(question, question.base.extraction, question.head.extraction, []);
    const states = guessed.map((split) => assess(split, touched, question));
    const suspicious = question.declared === undefined && touched.paths.some((path) => (0,roles/* mayNameRole */.B4)(path) && (0,roles/* readRoles */.iZ)(path).length > 0);
    const hidden = question.declared === undefined ? await findHidden(question) : { paths: [], notChecked: [] };
    if (!suspicious &&
        hidden.paths.length === 0 &&
        states.every((state) => !state.touched && state.unmatched.length === 0)) {
        return { views: guessed.map((split) => ({ split, unmatched: [] })), hidden: hidden.notChecked };
    }
    const [base, head] = await Promise.all([question.readAll(question.base), question.readAll(question.head)]);
    const splits = question.declared ?? inferFrom(question, base, head, hidden.paths);
    const views = await Promise.all(splits.map((split) => viewSplit(split, touched, question, base, head)));
    return { views, hidden: hidden.notChecked };
}
/** Everything that changed, as data paths: pointers, files in directories, git's own files, recorded dependencies. */
function findTouched({ data, changed, base, head }) {
    const paths = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])]);
    const folders = data.filter((change) => change.directory).map((change) => trim(change.path));
    const deps = changedDeps(base.extraction.stages, head.extraction.stages);
    return { paths: [...paths.map(trim), ...changed, ...deps], folders: [...folders, ...deps] };
}
function changedDeps(base, head) {
    const known = new Set(base.flatMap((stage) => stage.deps.map((dep) => `${dep.path}\0${dep.digest?.value}`)));
    return head.flatMap((stage) => stage.deps.filter((dep) => !known.has(`${dep.path}\0${dep.digest?.value}`)).map((dep) => dep.path));
}
function trim(path) {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}
function inferFrom({ base, head }, atBase, atHead, inside) {
    const paths = new Set(inside);
    for (const [commit, extraction] of [
        [base, atBase],
        [head, atHead],
    ]) {
        const exact = new Set(extraction.pointers.map((pointer) => pointer.place.path));
        const guesses = findGroups(commit.tree, roles/* ROLE_WORDS */.J$).flatMap(({ guess, files }) => guess === undefined || exact.has(files[0] ?? '') ? [] : [guess]);
        for (const path of findDataPaths(extraction, guesses))
            paths.add(path);
        for (const path of findSampleFiles(commit.tree, extraction))
            paths.add(path);
    }
    return (0,infer/* inferSplits */.c)(paths);
}
function assess(split, touched, { head }) {
    const matcher = makeSplitMatcher(split);
    const hit = isTouched(split, touched);
    if (hit || !split.declared)
        return { touched: hit, unmatched: [] };
    const seen = new Set();
    const look = (path) => {
        for (const side of matcher.sidesOf(path))
            seen.add(side);
    };
    for (const { path } of head.tree.all())
        look(path);
    for (const { guess } of findGroups(head.tree))
        if (guess !== undefined)
            look(guess);
    for (const { path } of head.extraction.pointers)
        look(path);
    return { touched: false, unmatched: model/* SIDES */.B.filter((side) => split.sides[side].length > 0 && !seen.has(side)) };
}
function isTouched(split, touched) {
    const matcher = makeSplitMatcher(split);
    return (touched.paths.some((path) => matcher.sidesOf(path).length > 0) ||
        touched.folders.some((folder) => matcher.reaches(folder)));
}
/** Paths inside changed directories, and the directories that could not be opened. */
async function findHidden({ base, head, data, objects, }) {
    const changed = new Set(data.flatMap((change) => (change.directory ? [trim(change.path)] : [])));
    const directories = [...base.extraction.pointers, ...head.extraction.pointers].filter((pointer) => pointer.directory && pointer.role === 'data' && pointer.digest !== undefined && changed.has(pointer.path));
    const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)));
    return { paths: parts.flatMap((part) => part.paths), notChecked: parts.flatMap((part) => part.notChecked) };
}
async function listInside(pointer, objects) {
    try {
        const entries = await objects.list(pointer);
        return {
            paths: entries.map((entry) => (0,lib_paths/* join */.fj)(pointer.path, entry.path)).filter((path) => (0,roles/* readRoles */.iZ)(path).length > 0),
            notChecked: [],
        };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return {
            paths: [],
            notChecked: [
                { what: [`the files inside `, { quoted: `${pointer.path}/` }], reason: error.text, remedy: error.remedy ?? [] },
            ],
        };
    }
}
async function viewSplit(split, touched, question, base, head) {
    const hit = isTouched(split, touched);
    if (!hit && !split.declared)
        return { split, unmatched: [] };
    const filesAtHead = await collectFiles(split, question.head, head, question.objects);
    const unmatched = split.declared
        ? model/* SIDES */.B.filter((side) => split.sides[side].length > 0 && filesAtHead.sides[side].matched === 0)
        : [];
    if (!hit)
        return { split, unmatched };
    const filesAtBase = await collectFiles(split, question.base, base, question.objects);
    return { split, files: { base: filesAtBase, head: filesAtHead }, unmatched };
}
async function collectFiles(split, commit, extraction, objects) {
    const recorded = findRecordedDeps(extraction);
    const [sides, lineage] = await Promise.all([
        collectMembers(split, extraction.pointers, commit.tree, objects),
        collectMembers(split, recorded, undefined, objects),
    ]);
    return { sides, trainedOn: lineage.train };
}
/** Dependencies that a run recorded in another version than the pointer of the same path holds now. */
function findRecordedDeps(extraction) {
    const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]));
    return extraction.stages.flatMap((stage) => stage.deps.flatMap((dep) => {
        const pointer = current.get(dep.path);
        if (pointer === undefined || dep.digest === undefined || pointer.digest?.value === dep.digest.value)
            return [];
        const { path, directory, digest, place } = dep;
        return [{ ...pointer, path, directory, digest, place, stage: stage.name }];
    }));
}

// EXTERNAL MODULE: ./lib/accept.js
var accept = __webpack_require__(5551);
;// CONCATENATED MODULE: ./lib/verdict.js




/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
function decide({ outcomes, findings, metrics }, policy, now) {
    const accepted = policy.accept
        .filter((entry) => (0,accept/* isExpired */._)(entry, now))
        .map((entry) => (0,accept/* toAcceptance */.H)(entry, entry.subject, now));
    const judged = findings
        .map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted))
        .toSorted(byGravity);
    const errors = judged.filter((finding) => finding.level === 'error');
    const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id));
    const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass';
    return {
        verdict,
        ...explain(errors, blind, outcomes),
        enforced: policy.mode === 'enforce' && !(verdict === 'inconclusive' && policy.onInconclusive === 'warn'),
        findings: judged,
        metrics: metrics.map((metric) => relevel(metric, judged)),
        accepted,
    };
}
/** What stood at base already is a note. */
function ratchet(finding) {
    return finding.new ? finding : { ...finding, level: 'note' };
}
function acceptFinding(finding, entries, now, accepted) {
    if (finding.level === 'note')
        return finding;
    const entry = entries.find((candidate) => candidate.rule === finding.rule &&
        !(0,accept/* isExpired */._)(candidate, now) &&
        (0,lib_globs/* compileNameGlob */.VR)(candidate.subject)(finding.subject));
    if (entry === undefined)
        return finding;
    accepted.push((0,accept/* toAcceptance */.H)(entry, finding.subject, now));
    const until = entry.until === undefined ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` until ${[entry.until]}`;
    return { ...finding, level: 'note', message: [...finding.message, ...(0,lib_message/* say */.cv) ` (accepted${until}: ${entry.reason})`] };
}
/** A metric's row shows the level that its finding has in the end. */
function relevel(metric, findings) {
    if (metric.level === undefined)
        return metric;
    const subject = `${metric.file}:${metric.key}`;
    const level = findings.find((finding) => finding.subject === subject && finding.rule.startsWith('metric-'))?.level;
    return level === undefined ? metric : { ...metric, level };
}
const LEVELS = ['error', 'warning', 'note'];
function byGravity(one, other) {
    return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || gravityOf(one.rule) - gravityOf(other.rule);
}
function gravityOf(rule) {
    return registry/* CHECKS */.u.findIndex((check) => check.rules.some(({ id }) => id === rule));
}
function isRequired(id) {
    return registry/* RULES */.y.some((rule) => rule.id === id && rule.level === 'error');
}
function explain(errors, blind, outcomes) {
    const worst = errors[0];
    if (worst !== undefined) {
        const more = errors.length === 1 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${errors.length - 1} more)`;
        return { reason: [...worst.message, ...more], ...(worst.remedy && { remedy: worst.remedy }) };
    }
    const first = blind[0];
    if (first !== undefined) {
        return {
            reason: (0,lib_message/* say */.cv) `${[first.id]} could not do its job: ${first.reason ?? ''}`,
            remedy: (0,lib_message/* say */.cv) `See what was not checked, and its remedies.`,
        };
    }
    const done = outcomes.filter((outcome) => outcome.outcome === 'completed' && outcome.total > 0);
    const facts = done.flatMap((outcome) => describeWork(outcome));
    if (facts.length === 0)
        return { reason: (0,lib_message/* say */.cv) `nothing that Holdout guards changed` };
    return { reason: (0,lib_message/* say */.cv) `nothing blocks the merge: checked ${(0,lib_message/* joined */.oR)(facts)}` };
}
/** "14 of 14 metrics", for the rules whose work a reader wants to see counted. */
function describeWork({ id, checked, total }) {
    if (id === 'metric-regression')
        return [[`${checked} of ${(0,lib_message/* counted */.hS)(total, 'metric').join('')}`]];
    if (id === 'file-overlap')
        return [[`${checked} of ${(0,lib_message/* counted */.hS)(total, 'changed split').join('')}`]];
    return [];
}

;// CONCATENATED MODULE: ./lib/judge.js








/** Snapshots, diff, checks and verdict under one policy. */
async function judge(scene, policy, gate, ports) {
    const { trees, commits, objects, reader } = scene;
    const { base, head } = await takeSnapshots(ports.repository, commits, policy, reader, objects);
    const diff = { ...scene.data, params: diffParams(base.params, head.params) };
    const splits = await resolveSplits({
        declared: policy.splits,
        ...commits,
        data: diff.data,
        changed: trees.changed,
        objects,
        readAll: (commit) => reader.read(commit.tree, findGroups(commit.tree)),
    });
    const now = ports.clock.now();
    const tools = { digestBlobs: (oids) => ports.repository.digest(oids) };
    const context = { policy, base, head, diff, splits, gate, now, tools };
    const results = await Promise.all(registry/* CHECKS */.u.map((check) => check.run(context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    return { ...assemble(results, policy, now), ...describe(policy, base, head, diff, splits, results), lineage };
}
function assemble(results, policy, now) {
    const outcomes = results.flatMap((result) => result.outcomes);
    const findings = results.flatMap((result) => result.findings ?? []);
    const metrics = results.flatMap((result) => result.metrics ?? []);
    const decision = decide({ outcomes, findings, metrics }, policy, now);
    return {
        ...decision,
        accepted: [...decision.accepted, ...results.flatMap((result) => result.accepted ?? [])],
        checks: outcomes,
        overlaps: results.flatMap((result) => result.overlaps ?? []),
        sides: results.flatMap((result) => result.sides ?? []),
    };
}
function describe(policy, base, head, diff, splits, results) {
    const checks = results.flatMap((result) => result.notChecked ?? []);
    return {
        base: base.commit,
        head: head.commit,
        data: diff.data,
        params: diff.params,
        notChecked: dropRepeated([...checks, ...diff.notChecked, ...head.notChecked, ...base.notChecked]),
        inferred: (0,report/* inferredOf */.H)(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policy/parse.js





/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
async function parsePolicy(path, bytes, sha) {
    const text = decodeText(bytes);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 4831));
    const parsed = text.ok ? parseYaml(text.text) : text;
    if (!parsed.ok) {
        const place = parsed.line === undefined ? { path } : { path, line: parsed.line };
        return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] };
    }
    const [{ policySchema }, { explainIssues }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991)), Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 1532))]);
    const result = policySchema.safeParse((0,documents_node/* toValue */.BA)(parsed.root), { reportInput: true });
    if (!result.success)
        return { ok: false, problems: explainIssues(path, parsed.root, result.error.issues) };
    const repeated = findRepeatedName(path, parsed.root, result.data);
    if (repeated !== undefined)
        return { ok: false, problems: [repeated] };
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    const source = { path, digest, inferred: false, ...(sha === undefined ? {} : { sha }) };
    return { ok: true, policy: buildPolicy(path, parsed.root, result.data, source) };
}
function findRepeatedName(path, root, file) {
    const names = (file.splits ?? []).map((split) => split.name);
    const index = names.findIndex((name, position) => names.indexOf(name) !== position);
    if (index === -1)
        return undefined;
    return {
        place: { path, line: parse_lineOf(root, 'splits', index) },
        message: (0,lib_message/* say */.cv) `two splits are named ${names[index] ?? ''}`,
        remedy: (0,lib_message/* say */.cv) `Give each split a name of its own.`,
    };
}
function buildPolicy(path, root, file, source) {
    return {
        source,
        ...(file.splits === undefined ? {} : { splits: file.splits.map(buildSplit) }),
        maxNewFiles: file.overlap?.files?.['max-new'] ?? defaults/* DEFAULTS */.zY.maxNewFiles,
        metrics: file.metrics.map((rule, index) => buildRule(rule, { path, line: parse_lineOf(root, 'metrics', index) })),
        params: file.params ?? [],
        accept: file.accept.map(({ rule, subject, until, reason }, index) => ({
            rule,
            subject,
            reason,
            place: { path, line: parse_lineOf(root, 'accept', index) },
            ...(until === undefined ? {} : { until }),
        })),
        mode: file.mode,
        onInconclusive: file['on-inconclusive'],
        unsupported: findUnsupported(path, root, file),
    };
}
/** Keys that the schema knows and this version does not act upon yet: never passed over in silence. */
function findUnsupported(path, root, file) {
    const place = (key, index = 0) => ({ path, line: parse_lineOf(root, key, index) });
    const rows = (file.splits ?? []).flatMap((split, index) => split.rows === undefined ? [] : [{ key: `splits[${index}].rows`, place: place('splits', index) }]);
    const overlap = file.overlap?.rows === undefined ? [] : [{ key: 'overlap.rows', place: place('overlap') }];
    const models = (file.models ?? []).map((_, index) => ({ key: `models[${index}]`, place: place('models', index) }));
    return [...rows, ...overlap, ...models];
}
function buildSplit(split) {
    return {
        name: split.name,
        sides: { train: split.train ?? [], validation: split.validation ?? [], test: split.test ?? [] },
        declared: true,
        warmStart: split['warm-start'] ?? false,
    };
}
function buildRule(rule, place) {
    const colon = rule.match.indexOf(':');
    const limits = {
        ...(rule['max-drop'] === undefined ? {} : { maxDrop: rule['max-drop'] }),
        ...(rule['max-drop-relative'] === undefined ? {} : { maxDropRelative: toShare(rule['max-drop-relative']) }),
        ...(rule.floor === undefined ? {} : { floor: rule.floor }),
        ...(rule.anchor === undefined ? {} : { anchor: rule.anchor }),
        ...(rule['max-drop-anchor'] === undefined ? {} : { maxDropAnchor: rule['max-drop-anchor'] }),
    };
    return {
        match: rule.match,
        file: rule.match.slice(0, colon),
        key: rule.match.slice(colon + 1),
        ...(rule.direction === undefined ? {} : { direction: rule.direction }),
        ...(Object.keys(limits).length === 0 ? {} : { limits: { ...limits, combine: rule.combine ?? 'any' } }),
        level: rule.level,
        place,
    };
}
function toShare(written) {
    return typeof written === 'number' ? written : Number((Number.parseFloat(written) / 100).toPrecision(12));
}
function parse_lineOf(root, key, index) {
    const list = root.kind === 'map' ? root.entries.get(key)?.value : undefined;
    return (list?.kind === 'list' ? list.items[index]?.line : list?.line) ?? 1;
}

;// CONCATENATED MODULE: ./lib/policy/load.js




/** A policy longer than this is refused: it is written by people. */
const MAX_POLICY_BYTES = 1024 * 1024;
/**
 * The policy of base, and what head proposes instead. Head never judges itself: its policy is only shown.
 * Throws `usage` when base's policy does not validate and the pull request does not mend it.
 */
async function loadPolicy(repository, base, head) {
    const baseEntry = base.get(defaults/* POLICY_PATH */.l$);
    const headEntry = head.get(defaults/* POLICY_PATH */.l$);
    const trusted = baseEntry === undefined ? undefined : await readPolicy(repository, baseEntry, base.commit);
    if (baseEntry?.oid === headEntry?.oid)
        return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } };
    const proposed = headEntry === undefined ? undefined : await readPolicy(repository, headEntry, head.commit);
    const place = { path: defaults/* POLICY_PATH */.l$, line: 1 };
    if (proposed === undefined) {
        const kind = trusted?.ok === false ? 'repaired' : 'removed';
        return { policy: trusted?.ok === true ? trusted.policy : defaults/* DEFAULT_POLICY */.zj, proposal: { kind, policy: defaults/* DEFAULT_POLICY */.zj, place } };
    }
    if (!proposed.ok)
        return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } };
    if (trusted === undefined)
        return { policy: defaults/* DEFAULT_POLICY */.zj, proposal: { kind: 'introduced', policy: proposed.policy, place } };
    if (!trusted.ok)
        return { policy: defaults/* DEFAULT_POLICY */.zj, proposal: { kind: 'repaired', policy: proposed.policy, place } };
    return { policy: trusted.policy, proposal: { kind: 'changed', policy: proposed.policy, place } };
}
async function readPolicy(repository, entry, sha) {
    const refuse = (message) => ({
        ok: false,
        problems: [{ place: { path: entry.path }, message, remedy: (0,lib_message/* say */.cv) `Write the policy as a plain file of at most 1 MiB.` }],
    });
    if (entry.kind !== 'file')
        return refuse((0,lib_message/* say */.cv) `the policy is a ${entry.kind}, not a file`);
    const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid);
    if (blob === undefined || blob.state === 'missing')
        return refuse((0,lib_message/* say */.cv) `the policy's blob is missing from the repository`);
    if (blob.state === 'too-large')
        return refuse((0,lib_message/* say */.cv) `the policy has ${blob.size} bytes`);
    return parsePolicy(entry.path, blob.bytes, sha);
}
function orThrow(parsed) {
    if (parsed === undefined)
        return defaults/* DEFAULT_POLICY */.zj;
    if (parsed.ok)
        return parsed.policy;
    throw policyError(parsed.problems);
}
/** The usage error of a policy that does not validate: its first problem, with file and line. */
function policyError(problems) {
    const first = problems[0];
    const more = problems.length > 1 ? (0,lib_message/* say */.cv) ` (and ${problems.length - 1} more)` : (0,lib_message/* say */.cv) ``;
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy does not validate: ${first?.message ?? ''}${more}`, {
        ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
    });
}

// EXTERNAL MODULE: ./lib/snapshot/digests.js
var digests = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/snapshot/renames.js

/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
function pairRenames(changes) {
    const free = new Map();
    for (const change of changes.filter(({ type }) => type === 'deleted').toSorted(byPath)) {
        const id = renames_identify(change.base?.digest);
        if (id === undefined)
            continue;
        const same = free.get(id);
        if (same === undefined)
            free.set(id, [change]);
        else
            same.push(change);
    }
    const consumed = new Set();
    const renamed = [];
    for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
        const id = renames_identify(change.head?.digest);
        const origin = id === undefined ? undefined : free.get(id)?.shift();
        if (origin === undefined || change.head === undefined || origin.base === undefined)
            continue;
        consumed.add(change).add(origin);
        renamed.push({ ...change, type: 'renamed', from: origin.path, base: origin.base });
    }
    return [...changes.filter((change) => !consumed.has(change)), ...renamed];
}
function renames_identify(digest) {
    return digest === undefined || digest.covers !== 'content' ? undefined : `${digest.algorithm}:${digest.value}`;
}
function byPath(one, other) {
    return (0,lib_paths/* compareText */.n6)(one.path, other.path);
}

;// CONCATENATED MODULE: ./lib/snapshot/diff.js





/**
 * Compares what the changed pointers of both commits stand for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
async function diffData(base, head, objects) {
    const sides = { base: indexPointers(base), head: indexPointers(head) };
    const broken = { base: brokenFiles(base), head: brokenFiles(head) };
    const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(lib_paths/* compareText */.n6);
    const parts = await Promise.all(paths.map((path) => diffPath(sides.base.get(path), sides.head.get(path), broken, objects)));
    const changes = pairRenames(parts.flatMap((part) => part.data));
    return {
        data: changes.toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path)),
        notChecked: parts.flatMap((part) => part.notChecked),
    };
}
/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction) {
    return new Map(extraction.pointers.filter((pointer) => pointer.cached).map((pointer) => [pointer.path, pointer]));
}
function brokenFiles(extraction) {
    return new Set(extraction.problems.map((problem) => problem.place.path));
}
async function diffPath(base, head, broken, objects) {
    if (base === undefined && head !== undefined)
        return diffOneSided('added', head, broken.base, objects);
    if (head === undefined && base !== undefined)
        return diffOneSided('deleted', base, broken.head, objects);
    if (base === undefined || head === undefined)
        return { data: [], notChecked: [] };
    return diffBoth(toItem(base), toItem(head), objects);
}
/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(type, pointer, brokenElsewhere, objects) {
    const item = toItem(pointer);
    const culprit = pointer.sources.find((source) => brokenElsewhere.has(source));
    if (culprit !== undefined) {
        const where = type === 'added' ? 'base' : 'head';
        return { data: [oneSided('unknown', type, item, (0,lib_message/* say */.cv) `${culprit} cannot be read at ${[where]}`)], notChecked: [] };
    }
    if (pointer.digest === undefined) {
        return { data: [oneSided('unknown', type, item, (0,lib_message/* say */.cv) `declared, and no version is recorded`)], notChecked: [] };
    }
    if (!item.directory)
        return { data: [oneSided(type, type, item)], notChecked: [] };
    const files = await openDirectory(item, objects);
    if ('failure' in files)
        return { data: [oneSided(type, type, item, files.failure.reason)], notChecked: [files.failure] };
    return { data: [oneSided(type, type, item), ...files.items.map((file) => oneSided(type, type, file))], notChecked: [] };
}
async function diffBoth(base, head, objects) {
    const relation = compareItems(base, head);
    if (relation === 'equal')
        return { data: [], notChecked: [] };
    if (relation === 'rehashed' || !(base.directory && head.directory)) {
        const opened = base.directory === head.directory ? [] : await expandKindChange(base, head, objects);
        return { data: [twoSided(relation, base, head), ...opened], notChecked: [] };
    }
    const [baseFiles, headFiles] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)]);
    const failure = 'failure' in baseFiles ? baseFiles.failure : 'failure' in headFiles ? headFiles.failure : undefined;
    if (failure !== undefined || 'failure' in baseFiles || 'failure' in headFiles) {
        const notChecked = failure === undefined ? [] : [failure];
        return { data: [twoSided('unknown', base, head, failure?.reason)], notChecked };
    }
    const inside = diffItems(baseFiles.items, headFiles.items);
    const type = inside.length > 0 && inside.every((change) => change.type === 'rehashed') ? 'rehashed' : 'modified';
    return { data: [twoSided(type, base, head), ...inside], notChecked: [] };
}
/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function expandKindChange(base, head, objects) {
    const type = head.directory ? 'added' : 'deleted';
    const files = await openDirectory(head.directory ? head : base, objects);
    return 'failure' in files ? [] : files.items.map((file) => oneSided(type, type, file));
}
function diffItems(base, head) {
    const atBase = new Map(base.map((item) => [item.path, item]));
    const atHead = new Set(head.map((item) => item.path));
    const gone = base.filter((item) => !atHead.has(item.path)).map((item) => oneSided('deleted', 'deleted', item));
    const rest = head.flatMap((item) => {
        const before = atBase.get(item.path);
        if (before === undefined)
            return [oneSided('added', 'added', item)];
        const relation = compareItems(before, item);
        return relation === 'equal' ? [] : [twoSided(relation, before, item)];
    });
    return [...gone, ...rest];
}
function compareItems(base, head) {
    if (base.directory !== head.directory && base.digest !== undefined && head.digest !== undefined)
        return 'modified';
    return (0,digests/* compareDigests */.vR)(base, head);
}
async function openDirectory(item, objects) {
    try {
        const entries = await objects.list(item.pointer);
        return { items: entries.map((entry) => insideItem(item, entry)) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        return { failure: { what: (0,lib_message/* say */.cv) `the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } };
    }
}
function insideItem(directory, entry) {
    const { digest, size } = entry;
    const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
    return {
        path: (0,lib_paths/* join */.fj)(directory.pointer.path, entry.path),
        directory: false,
        pointer: directory.pointer,
        ...(digest === undefined ? {} : { digest }),
        side: { ...content, place: directory.pointer.place },
    };
}
function toItem(pointer) {
    const { digest, size, files, place, directory } = pointer;
    return {
        path: directory ? `${pointer.path}/` : pointer.path,
        directory,
        pointer,
        ...(digest === undefined ? {} : { digest }),
        side: {
            place,
            ...(digest === undefined ? {} : { digest }),
            ...(size === undefined ? {} : { size }),
            ...(files === undefined ? {} : { files }),
        },
    };
}
function oneSided(type, direction, item, reason) {
    const side = direction === 'added' ? { head: item.side } : { base: item.side };
    return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) };
}
function twoSided(type, base, head, reason) {
    const why = reason ?? (type === 'unknown' ? (0,lib_message/* say */.cv) `its versions at base and head cannot be compared by their digests` : undefined);
    const { path, directory } = head;
    return { type, path, directory, base: base.side, head: head.side, ...(why === undefined ? {} : { reason: why }) };
}

;// CONCATENATED MODULE: ./lib/snapshot/group-reader.js




/** A reader that extracts each version of a group once, whichever commit asks for it. */
function makeGroupReader(repository) {
    const known = new Map();
    return {
        read: async (tree, groups) => {
            const versions = groups.map((group) => versionOf(group, tree));
            const fresh = groups.filter((_, index) => !known.has(versions[index] ?? ''));
            const sources = await readSources(repository, tree, fresh.flatMap((group) => group.files));
            for (const group of fresh) {
                // Most groups answer at once; waiting for each of twenty thousand would cost more than reading them.
                const extraction = group_reader_extractGroup(group, sources);
                known.set(versionOf(group, tree), extraction instanceof Promise ? await extraction : extraction);
            }
            return (0,pointers_extraction/* mergeExtractions */.zq)(versions.map((version) => known.get(version) ?? pointers_extraction/* EMPTY */.wg));
        },
    };
}
function versionOf(group, tree) {
    let version = `${group.format}\0${group.project}`;
    for (const path of group.files)
        version += `\0${path}\0${tree.get(path)?.oid ?? ''}`;
    return version;
}
function group_reader_extractGroup(group, sources) {
    const broken = group.files.flatMap((path) => sources.problems.get(path) ?? []);
    const files = new Map();
    for (const path of group.files) {
        const file = sources.files.get(path);
        if (file !== undefined)
            files.set(path, file);
    }
    const extraction = formatOf(group.format).extract(group, files);
    if (broken.length === 0 && !(extraction instanceof Promise))
        return extraction;
    return finishExtraction(group, extraction, broken);
}
/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
async function finishExtraction(group, pending, broken) {
    try {
        const extraction = await pending;
        return { ...extraction, problems: [...broken, ...extraction.problems] };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const problem = {
            place: { path: group.files[0] ?? '' },
            message: (0,lib_message/* say */.cv) `it is nested too deeply or too large to be read`,
            remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.`,
        };
        return { ...pointers_extraction/* EMPTY */.wg, problems: [...broken, problem] };
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/remotes.js




/** Reads the configuration files of a tree. A broken one names no remotes and carries its problem. */
async function remotes_readRemotes(repository, tree) {
    const found = POINTER_FORMATS.flatMap((format) => format.configurations(tree).map((at) => ({ format, ...at })));
    const sources = await readSources(repository, tree, found.map(({ path }) => path));
    const remotes = new Map();
    for (const { format, path, project } of found) {
        const file = sources.files.get(path);
        const problem = sources.problems.get(path);
        if (file !== undefined)
            remotes.set(project, format.readRemotes(file, project, repository.workTree));
        else if (problem !== undefined)
            remotes.set(project, { project, file: path, remotes: new Map(), problems: [problem] });
    }
    return remotes;
}
/** The remote of a pointer's payload by trusted configuration; `access` when it names none. */
function remoteOf(pointer, remotes) {
    const project = remotes.get(pointer.project);
    const name = pointer.remote ?? project?.fallback;
    const remote = name === undefined ? undefined : project?.remotes.get(name);
    if (remote !== undefined)
        return remote;
    const problem = project?.problems[0];
    if (problem !== undefined)
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${problem.place.path} at base: ${problem.message}`, problem);
    const what = name === undefined ? (0,lib_message/* say */.cv) `base configures no default remote` : (0,lib_message/* say */.cv) `base configures no remote ${name}`;
    throw new errors/* HoldoutError */.A('access', what, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Set one on the target branch: ${'dvc remote add -d NAME URL'}. Holdout uses base's configuration only.`,
    });
}
/** Compares the configurations of both commits by what they mean: comments and other sections do not count. */
function diffRemotes(base, head) {
    const projects = new Set([...base.keys(), ...head.keys()]);
    return [...projects].flatMap((project) => {
        const details = compareProject(base.get(project), head.get(project));
        const place = remotePlace(base.get(project), head.get(project));
        return details.length === 0 ? [] : [{ place, details, introduced: (base.get(project)?.remotes.size ?? 0) === 0 }];
    });
}
function remotePlace(base, head) {
    const moved = [...(head?.remotes.values() ?? [])].find((remote) => addressOf(base?.remotes.get(remote.name)) !== addressOf(remote));
    return moved?.place ?? { path: head?.file ?? base?.file ?? '', line: 1 };
}
function compareProject(base, head) {
    const names = new Set([...(base?.remotes.keys() ?? []), ...(head?.remotes.keys() ?? [])]);
    const moved = [...names].flatMap((name) => describeMove(name, base?.remotes.get(name), head?.remotes.get(name)));
    if (base?.fallback === head?.fallback)
        return moved;
    return [(0,lib_message/* say */.cv) `default remote: ${base?.fallback ?? 'none'} → ${head?.fallback ?? 'none'}`, ...moved];
}
function describeMove(name, base, head) {
    if (addressOf(base) === addressOf(head))
        return [];
    if (base?.url === head?.url)
        return [(0,lib_message/* say */.cv) `remote ${name}: its options changed`];
    return [(0,lib_message/* say */.cv) `remote ${name}: ${showUrl(base)} → ${showUrl(head)}`];
}
/** Everything of a remote that decides where and how it is reached. */
function addressOf(remote) {
    return remote === undefined ? '' : JSON.stringify([remote.url, Object.entries(remote.options).toSorted()]);
}
/** A URL without the user, password and query that it may carry. */
function showUrl(remote) {
    if (remote === undefined)
        return 'none';
    return remote.url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1').replace(/\?.*$/s, '?…');
}

;// CONCATENATED MODULE: ./lib/snapshot/objects.js





/** Objects behind the stores; stores are opened, and manifests fetched, once each. */
function makeObjects(openStore, remotes) {
    const stores = new Map();
    const lists = new Map();
    const fetch = async (ref, limit) => {
        const store = remember(stores, ref.remote.url, () => openStore(ref.remote));
        return readWhole(await (await store).open(ref), limit, ref);
    };
    const context = { fetch, remoteOf: (pointer) => remoteOf(pointer, remotes) };
    return {
        list: (pointer) => remember(lists, listKey(pointer), () => formatOf(pointer.format).resolve(pointer, context)),
        read: async (pointer, entry, limit) => {
            const digest = entry === undefined ? pointer.digest : entry.digest;
            const key = formatOf(pointer.format).locate(pointer, entry);
            if (key === undefined || digest === undefined)
                throw unlocated(pointer);
            const bytes = await fetch({ remote: remoteOf(pointer, remotes), key }, limit);
            if (digest.algorithm === 'md5' && (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex') !== digest.value)
                throw corrupt(pointer);
            return bytes;
        },
    };
}
function listKey(pointer) {
    const place = pointer.digest === undefined ? pointer.path : '';
    return [pointer.format, pointer.project, pointer.remote ?? '', pointer.digest?.algorithm, pointer.digest?.value, place].join('\0');
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function readWhole(stream, limit, ref) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limit) {
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${ref.key} is larger than the limit of ${limit} bytes`, {
                remedy: (0,lib_message/* say */.cv) `Holdout does not read objects of that size.`,
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unlocated(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no object is recorded for ${pointer.path}`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    });
}
function corrupt(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object of ${pointer.path} does not have its digest`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}

// EXTERNAL MODULE: ./lib/snapshot/trees.js
var snapshot_trees = __webpack_require__(4041);
;// CONCATENATED MODULE: ./lib/snapshot/workflows.js

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
async function findChangedWorkflows(repository, trees) {
    const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0)
        return [];
    const [base, head] = await Promise.all([readSources(repository, trees.base, paths), readSources(repository, trees.head, paths)]);
    return paths.flatMap((path) => {
        const texts = [head.files.get(path)?.text, base.files.get(path)?.text];
        const line = texts.map((text) => workflows_lineOf(text)).find((found) => found !== undefined);
        return line === undefined ? [] : [{ path, line }];
    });
}
function workflows_lineOf(text) {
    const index = text?.split('\n').findIndex((line) => /holdout/i.test(line)) ?? -1;
    return index === -1 ? undefined : index + 1;
}

;// CONCATENATED MODULE: ./lib/scene.js







/** Reads trees, pointers, base's remotes and the directories behind changed pointers. */
async function readScene({ base, head }, { repository, openStore }) {
    const trees = await (0,snapshot_trees/* readTrees */.i)(repository, base, head);
    const reader = makeGroupReader(repository);
    const [trusted, proposed, commits, workflows] = await Promise.all([
        remotes_readRemotes(repository, trees.base),
        remotes_readRemotes(repository, trees.head),
        readCommits(trees, reader),
        findChangedWorkflows(repository, trees),
    ]);
    const objects = makeObjects(openStore, trusted);
    const data = await diffData(commits.base.extraction, commits.head.extraction, objects);
    return { trees, commits, objects, reader, data, remotes: diffRemotes(trusted, proposed), workflows };
}

;// CONCATENATED MODULE: ./lib/run.js







/**
 * The guard, from two commits to a report. A mistake of the user, or a commit that cannot be read, is a report too; a
 * bug throws.
 */
async function run(request, ports) {
    const startedAt = ports.clock.now().toISOString();
    const audit = (policy, accepted) => {
        const { name: tool, version } = request.tool;
        return { tool, version, policy, startedAt, finishedAt: ports.clock.now().toISOString(), accepted };
    };
    try {
        const commits = await (0,lib_commits/* resolveCommits */.J)(ports.repository, request);
        const scene = await readScene(commits, ports);
        const { policy, proposal } = await choosePolicy(request, scene, ports);
        const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows };
        const proposed = 'policy' in proposal ? { proposed: await preview(scene, proposal.policy, gate, ports) } : {};
        const { accepted, ...judgement } = await judge(scene, policy, { ...gate, ...proposed }, ports);
        return { ...judgement, audit: audit(policy.source, accepted) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return (0,report.answerError)(error, audit({ inferred: false }, []));
    }
}
async function choosePolicy(request, { trees }, { repository }) {
    if (request.policy === undefined)
        return loadPolicy(repository, trees.base, trees.head);
    const parsed = await parsePolicy(request.policy.path, request.policy.bytes);
    if (!parsed.ok)
        throw policyError(parsed.problems);
    return { policy: parsed.policy, proposal: { kind: 'unchanged' } };
}
/** What the verdict would be under the policy that head proposes. */
async function preview(scene, policy, gate, ports) {
    try {
        const { verdict, reason } = await judge(scene, policy, { ...gate, proposal: { kind: 'unchanged' } }, ports);
        return { verdict, reason };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { verdict: null, reason: error.text };
    }
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inferSplits),
/* harmony export */   n: () => (/* binding */ writeSplitsPolicy)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);



/**
 * The splits that names alone suggest: pairs of paths that are equal but for one word, train against test or
 * validation, as `data/train.csv` and `data/test.csv`, or `images/train/` and `images/test/`. A side without a partner
 * is no split. The sides are literal paths; all below them belongs to them.
 */
function inferSplits(paths) {
    const families = new Map();
    for (const path of paths) {
        for (const { role, root, key, before, after } of (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readRoles */ .iZ)(path)) {
            const family = families.get(key) ?? {
                before,
                after,
                sides: { train: new Set(), validation: new Set(), test: new Set() },
            };
            family.sides[role].add(root);
            families.set(key, family);
        }
    }
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.name, other.name));
}
function toSplit({ before, after, sides }) {
    const sorted = Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.map((side) => [side, [...sides[side]].toSorted(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)]));
    const words = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.flatMap((side) => sorted[side].map((root) => root.slice(before.length, root.length - after.length)));
    return {
        name: `${before}{${words.join(',')}}${after}`,
        sides: sorted,
        declared: false,
        warmStart: false,
    };
}
/** The policy that would declare the same splits, as YAML; '' when there are none. */
function writeSplitsPolicy(splits) {
    if (splits.length === 0)
        return '';
    const quote = (text) => JSON.stringify(text);
    const lines = splits.flatMap((split) => [
        `  - name: ${quote(split.name)}`,
        ..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ mayNameRole),
/* harmony export */   J$: () => (/* binding */ ROLE_WORDS),
/* harmony export */   iZ: () => (/* binding */ readRoles)
/* harmony export */ });
const ROLES = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    test: 'test',
    testing: 'test',
    holdout: 'test',
    eval: 'test',
};
/** Finds the paths that may name a side; `readRoles` decides. */
const ROLE_WORDS = /train|val|dev|test|holdout/i;
/** True when any word of a path names a side; a cheap test before `readRoles`. */
function mayNameRole(path) {
    return ROLE_WORDS.test(path);
}
/** Every way in which a segment of a path, or a word of its file's name, names a side. Whole words only, any case. */
function readRoles(path) {
    if (!mayNameRole(path))
        return [];
    const readings = [];
    let start = 0;
    for (const segment of path.split('/')) {
        const end = start + segment.length;
        for (const word of segment.matchAll(/[A-Za-z]+/g)) {
            const role = ROLES[word[0].toLowerCase()];
            if (role === undefined || isExtension(segment, word.index))
                continue;
            const before = path.slice(0, start + word.index);
            const after = path.slice(start + word.index + word[0].length, end);
            readings.push({ role, root: path.slice(0, end), key: `${before}\0${after}`, before, after });
        }
        start = end + 1;
    }
    return readings;
}
/** `data.test` names no side by its extension, `.train` neither. */
function isExtension(segment, index) {
    return index > 0 && segment[index - 1] === '.' && segment.lastIndexOf('.') === index - 1 && index > 1;
}


/***/ })

};
