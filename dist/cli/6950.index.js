export const id = 6950;
export const ids = [6950,9450,9300,1307];
export const modules = {

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  overlap: () => (/* binding */ overlap_overlap)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exit.js
var exit = __webpack_require__(199);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/overlap.js + 2 modules
var overlap = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/rows/compare.js + 9 modules
var compare = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/rows/progress.js
var rows_progress = __webpack_require__(8122);
// EXTERNAL MODULE: ./lib/rows/time-format.js
var time_format = __webpack_require__(5054);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/pointers/git-lfs/pointer.js
var pointer = __webpack_require__(3630);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 5 modules
var registry = __webpack_require__(6640);
;// CONCATENATED MODULE: ./lib/cli/overlap/choice.js



/** The files of a folder that have rows, told by their names. A folder of none is a mistake of the user. */
function chooseRows(folder, paths, spec) {
    const chosen = paths.filter((path) => isRows(path, spec));
    if (chosen.length > 0)
        return chosen;
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `the folder ${folder} has no file of rows among ${(0,message/* counted */.hS)(paths.length, 'file')}`, {
        remedy: (0,message/* say */.cv) `Their names tell the format: ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.parquet'}; or name it with ${'--format'}.`,
    });
}
/** Text counts where lines are compared; beside tables it is a README. */
function isRows(path, { format, raw }) {
    if (format !== undefined)
        return true;
    const told = (0,registry/* formatOf */.be)(path);
    return told !== undefined && (told !== 'text' || raw === true) && !(told === 'parquet' && raw === true);
}

;// CONCATENATED MODULE: ./lib/cli/overlap/addresses.js





/** The object of a URL, or for one that ends in a slash all objects below it: the store is the URL up to the bucket or host. */
async function openAddress(written, spec, openStore) {
    const url = (0,urls/* showUrl */.j)(written);
    const [, root = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(?:\/(.*))?$/is.exec(written) ?? [];
    const key = /^(https?|webdavs?):/i.test(root) ? readWebPath(url, path) : path;
    const name = root.replace(/^.*:\/\//s, '').replace(/^.*@/s, '');
    const remote = { name, project: '', url: root, options: {}, place: { path: url } };
    const store = await openStore(remote);
    if (key === '' || key.endsWith('/'))
        return openFolder({ url, remote, store }, key, spec);
    const { size } = await store.stat({ remote, key }).catch((error) => explainAbsence(url, error));
    return { files: [toFile({ url, remote, store }, { key, size }, url)], others: [] };
}
/** Objects below a prefix in the order of their keys; hidden ones are none of the data, as in a folder of this machine. */
async function openFolder(address, prefix, spec) {
    const { url, store } = address;
    if (store.list === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${url} names no object, and its store lists none`, {
            remedy: (0,message/* say */.cv) `Name one file, ${'https://HOST/FILE'}.`,
        });
    }
    const listed = new Map();
    for await (const object of store.list(prefix)) {
        if (!/(^|\/)\./.test(object.key.slice(prefix.length)) && !object.key.endsWith('/'))
            listed.set(object.key, object);
    }
    if (listed.size === 0)
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `there is nothing below ${url}`, { remedy: CHECK_KEY });
    const keys = [...listed.keys()].sort(paths/* compareText */.n6);
    const chosen = chooseRows(url, keys, spec);
    const folder = url.endsWith('/') ? url : `${url}/`;
    const nameOf = (key) => folder + key.slice(prefix.length);
    return {
        files: chosen.flatMap((key) => {
            const object = listed.get(key);
            return object === undefined ? [] : [toFile(address, object, nameOf(key))];
        }),
        others: keys.filter((key) => !chosen.includes(key)).map(nameOf),
    };
}
function toFile({ remote, store }, { key, size }, name) {
    const open = (range, signal) => store.open({ remote, key }, range, signal);
    return { name, size, open };
}
/** The path of a web address as the name that it encodes. A query often is a signature, which an object's name must not hold. */
function readWebPath(url, path) {
    if (/[?#]/.test(path)) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${url} has a query, and a file has none`, {
            remedy: (0,message/* say */.cv) `Download it first, or give the step credentials for the server.`,
        });
    }
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${url} is no web address`, { remedy: (0,message/* say */.cv) `Write ${'%'} as ${'%25'}.` });
    }
}
const CHECK_KEY = (0,message/* say */.cv) `Check the key.`;
function explainAbsence(url, error) {
    if (!(0,errors/* isHoldoutError */.k)(error) || error.kind !== 'missing')
        throw error;
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `there is no ${url}`, { remedy: CHECK_KEY, cause: error });
}

;// CONCATENATED MODULE: ./lib/cli/overlap/sides.js








/** The files that a word of the command line stands for: a file, or all files of a folder, here or in a store. */
async function openSide(word, spec, openStore) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word))
        return openAddress(word, spec, openStore);
    const found = await external_node_fs_.promises.stat(word).catch((error) => refuse(word, error));
    if (!found.isDirectory())
        await refusePointer(word, found.size);
    if (!found.isDirectory())
        return { files: [localFile(word, found.size)], others: [] };
    const paths = await listFolder(word);
    const chosen = chooseRows(word, paths, spec);
    const sizes = await Promise.all(chosen.map(async (path) => (await external_node_fs_.promises.stat(path)).size));
    await Promise.all(chosen.map((path, index) => refusePointer(path, sizes[index] ?? 0)));
    const files = chosen.map((path, index) => localFile(path, sizes[index] ?? 0));
    return { files, others: paths.filter((path) => !chosen.includes(path)) };
}
/** Rows of a pointer would be its own three lines, and never overlap. */
async function refusePointer(path, size) {
    if (size === 0 || size >= pointer/* POINTER_LIMIT */.i)
        return;
    const text = await external_node_fs_.promises.readFile(path, 'utf8').catch((error) => refuse(path, error));
    if ((0,pointer/* readPointer */.q)(text).state !== 'pointer')
        return;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${path} is a pointer of Git LFS: its content is not here`, {
        remedy: (0,message/* say */.cv) `Bring it with ${'git lfs pull'}.`,
    });
}
/** Every file below a folder in the order of their names; hidden ones are none of the data. */
async function listFolder(folder) {
    const entries = await external_node_fs_.promises
        .readdir(folder, { withFileTypes: true })
        .catch((error) => refuse(folder, error));
    const visible = entries
        .filter(({ name }) => !name.startsWith('.'))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    const lists = await Promise.all(visible.map(async (entry) => listEntry((0,external_node_path_.join)(folder, entry.name), entry)));
    return lists.flat();
}
/** A link to a file is the file, as DVC makes them; one to a folder could lead in a circle. */
async function listEntry(path, entry) {
    if (entry.isDirectory())
        return listFolder(path);
    if (entry.isFile())
        return [path];
    if (!entry.isSymbolicLink())
        return [];
    const target = await external_node_fs_.promises.stat(path).catch((error) => refuse(path, error));
    if (target.isFile())
        return [path];
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${path} is a link to a folder`, { remedy: (0,message/* say */.cv) `Name that folder itself.` });
}
function localFile(path, size) {
    return {
        name: path,
        size,
        localPath: path,
        open: async (range, signal) => {
            const handle = await external_node_fs_.promises.open(path, 'r').catch((error) => refuse(path, error));
            const part = range === undefined ? {} : { start: range.start, end: (range.end ?? size) - 1 };
            if (range !== undefined && (range.end ?? size) <= range.start) {
                await handle.close();
                return new Blob([]).stream();
            }
            const stream = handle.createReadStream({
                ...part,
                highWaterMark: CHUNK,
                ...(signal === undefined ? {} : { signal }),
            });
            return external_node_stream_.Readable.toWeb(stream);
        },
    };
}
const CHUNK = 256 * 1024;
function refuse(path, error) {
    const { code } = error;
    if (code === undefined)
        throw error;
    const absent = code === 'ENOENT' || code === 'ENOTDIR';
    throw new errors/* HoldoutError */.A(absent ? 'usage' : 'access', absent ? (0,message/* say */.cv) `there is no ${path}` : (0,message/* say */.cv) `${path} cannot be read (${[code]})`, {
        remedy: absent ? (0,message/* say */.cv) `Name a file, a folder, or ${'s3://BUCKET/KEY'}.` : (0,message/* say */.cv) `Give this user the right to read it.`,
        cause: error,
    });
}
/** "3 files beside them are not read: a.md, …". */
function describeOthers(word, others) {
    return (0,message/* say */.cv) `in ${word} ${(0,message/* counted */.hS)(others.length, 'file')} ${[others.length === 1 ? 'has' : 'have']} no format of rows and ${[others.length === 1 ? 'is' : 'are']} not read: ${(0,message/* listed */.KE)(others, 3)}`;
}

// EXTERNAL MODULE: ./lib/cli/ports.js + 18 modules
var ports = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/cli/overlap.js














/** More threads wait for the disk. */
const MOST_THREADS = 4;
/** Exit code of a run that the user stopped, as shells have it. */
const STOPPED = 130;
/** `holdout overlap TRAIN TEST`: the answer on standard output, exit 0 when it could be given, whatever it is. */
async function overlap_overlap(train, test, options) {
    try {
        const answer = await compareSides(train, test, options);
        if (answer === undefined)
            return STOPPED;
        // The code stands before the first byte: a reader that hangs up must not turn an incomplete answer into a whole one.
        process.exitCode = (0,overlap.isAnswered)(answer) ? exit/* EXIT */.d.pass : exit/* EXIT */.d.inconclusive;
        process.stdout.write((0,overlap.renderOverlap)(answer, options.json === true ? 'json' : 'text', (0,ports/* terminal */.Fo)(options.json !== true)));
        return process.exitCode;
    }
    catch (error) {
        if (options.json === true && (0,errors/* isHoldoutError */.k)(error)) {
            const remedy = error.remedy === undefined ? undefined : (0,message/* plain */.pj)(error.remedy);
            process.stdout.write((0,overlap.overlapFailure)(error.message, remedy, error.kind === 'usage'));
        }
        throw error;
    }
}
async function compareSides(train, test, options) {
    const spec = readSpec(options);
    const limits = options.memory === undefined ? {} : { limits: { memory: readMemory(options.memory) } };
    const openStore = async (remote) => (await __webpack_require__.e(/* import() */ 2082).then(__webpack_require__.bind(__webpack_require__, 2082))).connectStores(process.env)(remote);
    const sides = { train: await openSide(train, spec, openStore), test: await openSide(test, spec, openStore) };
    for (const [word, { others }] of [[train, sides.train], [test, sides.test]]) {
        if (others.length > 0)
            process.stderr.write(`holdout: ${(0,reports_escape/* visible */.RK)((0,message/* plain */.pj)(describeOthers(word, others)))}\n`);
    }
    const controller = new AbortController();
    const stop = () => controller.abort();
    process.once('SIGINT', stop);
    const progress = new rows_progress/* Progress */.k((0,ports/* stderrLine */.Jd)());
    try {
        return await (0,compare.compareRows)({
            sets: { train: sides.train.files, test: sides.test.files },
            spec,
            ...limits,
            workers: { threads: readThreads(options.threads), script: besideEntry('worker/index.js') },
            signal: controller.signal,
            progress: (now) => progress.show(now),
        });
    }
    catch (error) {
        if (!controller.signal.aborted)
            throw error;
        progress.end();
        process.stderr.write('holdout: stopped; nothing was counted to its end\n');
        return undefined;
    }
    finally {
        progress.end();
        process.off('SIGINT', stop);
    }
}
function readSpec({ label, ignore, group, time, timeFormat, gap, raw, format, delimiter, header, }) {
    const columns = { label, ignore: split(ignore), group: split(group), time };
    const named = Object.entries(columns).filter(([, value]) => value !== undefined);
    const [first] = named;
    if (raw === true && first !== undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${`--${first[0]}`} names columns, and ${'--raw'} compares whole lines`, {
            remedy: (0,message/* say */.cv) `Leave one of them out.`,
        });
    }
    if (delimiter !== undefined && [...delimiter].length !== 1) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `the delimiter ${delimiter} is not one character`, {
            remedy: (0,message/* say */.cv) `Write one, such as ${';'}.`,
        });
    }
    return {
        ...Object.fromEntries(named),
        ...readTime(time, timeFormat, gap),
        ...(raw === true ? { raw } : {}),
        ...(format === undefined ? {} : { format }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(header ? {} : { header }),
    };
}
/** How times are written, and what must lie between the sides. */
function readTime(time, format, gap) {
    if (time === undefined && (format ?? gap) !== undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${format === undefined ? '--gap' : '--time-format'} needs a time column`, {
            remedy: (0,message/* say */.cv) `Name it with ${'--time'}.`,
        });
    }
    const bad = format === undefined ? undefined : (0,time_format/* describeBadFormat */.Ip)(format);
    if (bad !== undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `the time format ${format ?? ''} ${[bad]}`, {
            remedy: (0,message/* say */.cv) `Write it as ${'%d.%m.%Y'} or ${'epoch-ms'}.`,
        });
    }
    const found = gap === undefined ? undefined : (0,time_format/* parseGap */.OC)(gap);
    if (gap !== undefined && found === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${gap} is no gap between times`, {
            remedy: (0,message/* say */.cv) `Write a duration, ${'7d'}, ${'12h'}, ${'90m'} or ${'30s'}, or a number for times that are numbers.`,
        });
    }
    return { ...(format === undefined ? {} : { timeFormat: format }), ...(found === undefined ? {} : { gap: found }) };
}
/** Names between commas; one that holds a comma is written in quotes, as a CSV header has it. */
function split(list) {
    if (list === undefined)
        return undefined;
    const names = [...list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(?:,|$)/g)].map(([, quoted, bare = '']) => quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'));
    return names.filter((name) => name !== '');
}
function readThreads(text) {
    if (text === undefined)
        return Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS);
    if (/^[1-9]\d?$/.test(text))
        return Number(text);
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${text} is no number of threads`, { remedy: (0,message/* say */.cv) `Write ${'1'} to ${'99'}.` });
}
/** A module beside the folder of the script that runs, in lib/ as in dist/. A bundler would take one along that the code names. */
function besideEntry(path) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..', path));
}
const UNITS = { k: 1e3, m: 1e6, g: 1e9 };
function readMemory(text) {
    const [, digits, unit = ''] = /^(\d{1,12})\s*([kmg])?b?$/i.exec(text) ?? [];
    if (digits === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${text} is no amount of memory`, {
            remedy: (0,message/* say */.cv) `Write it as ${'512MB'} or ${'2GB'}.`,
        });
    }
    return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
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
