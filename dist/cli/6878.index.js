export const id = 6878;
export const ids = [6878];
export const modules = {

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ openPorts),
  Jd: () => (/* binding */ stderrLine),
  Fo: () => (/* binding */ terminal)
});

;// CONCATENATED MODULE: ./lib/caches/sealed.js
/** Shorter secrets can be tried out by whoever reads the cache. */
const LEAST_SECRET = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** The variable of the environment that holds the secret, as messages name it. */
const SKETCH_KEY = 'HOLDOUT_SKETCH_KEY';
/**
 * Where what rows gave is kept: in the cache as it is, or with a secret of the repository sealed, so that hashes of rows may
 * lie where others read. Undefined where there is no secret, or too short a one, which is told.
 */
function openRowCache(cache, secret, log) {
    const trimmed = secret?.trim() ?? '';
    if (cache === undefined || trimmed === '')
        return undefined;
    if (trimmed.length >= LEAST_SECRET)
        return sealCache(cache, trimmed);
    log.warn(`${SKETCH_KEY} has fewer than ${LEAST_SECRET} characters and is not used: make one with "openssl rand -hex 32".`);
    return undefined;
}
/**
 * A cache whose entries only the secret opens (AES-256-GCM), under names that only the secret tells (HMAC-SHA-256). An
 * entry that was changed, moved to another name or sealed with another secret is none: a new secret starts anew, and what
 * the old one sealed is evicted in time.
 */
function sealCache(cache, secret) {
    const keys = deriveKeys(secret);
    return {
        // Nobody else reads it, wherever it lies.
        stays: true,
        get: async (key) => {
            const name = nameOf(key, keys.names);
            const sealed = await cache.get(name);
            return sealed === undefined ? undefined : sealed_open(sealed, name, keys.bytes);
        },
        put: async (key, bytes) => {
            const name = nameOf(key, keys.names);
            await cache.put(name, seal(bytes, name, keys.bytes));
        },
    };
}
const sealed_crypto = () => process.getBuiltinModule('node:crypto');
function deriveKeys(secret) {
    const both = new Uint8Array(sealed_crypto().hkdfSync('sha256', secret, '', 'holdout rows v1', 64));
    return { bytes: both.subarray(0, 32), names: both.subarray(32) };
}
function nameOf(key, secret) {
    return `sealed-${sealed_crypto().createHmac('sha256', secret).update(key).digest('hex')}`;
}
function seal(bytes, name, key) {
    const { createCipheriv, randomBytes } = sealed_crypto();
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(Buffer.from(name));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
}
function sealed_open(sealed, name, key) {
    if (sealed.length < IV_BYTES + TAG_BYTES)
        return undefined;
    const decipher = sealed_crypto().createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
        return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/dos2unix.js
var dos2unix = __webpack_require__(5849);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/git/blobs.js


/** Blobs by object id, each asked for once; of one larger than `limit` bytes only the size is kept. */
async function readBlobs(objects, oids, limit) {
    const blobs = new Map();
    await objects.ask([...new Set(oids)], collectBlobs(blobs, limit));
    return blobs;
}
/** Digests of blobs of any size in constant memory; an object id without a blob has no entry. */
async function digestBlobs(objects, oids, more) {
    const digests = new Map();
    await objects.ask([...new Set(oids)], collectDigests(digests, more));
    return digests;
}
function collectBlobs(blobs, limit) {
    let bytes;
    let filled = 0;
    return {
        found(oid, { type, size }) {
            filled = 0;
            bytes = type === 'blob' && size <= limit ? Buffer.allocUnsafe(size) : undefined;
            if (bytes)
                blobs.set(oid, { oid, state: 'read', bytes });
            else
                blobs.set(oid, type === 'blob' ? { oid, state: 'too-large', size } : { oid, state: 'missing' });
        },
        absent: (oid) => blobs.set(oid, { oid, state: 'missing' }),
        piece(lent) {
            if (bytes)
                filled += lent.copy(bytes, filled);
        },
        complete: () => undefined,
    };
}
function collectDigests(digests, more) {
    const pair = new dos2unix/* Md5Pair */.H();
    let sha256;
    let current;
    return {
        found(oid, header) {
            current = header.type === 'blob' ? { oid, header } : undefined;
            sha256 = current && more ? (0,hash/* createHash */.n)('sha256') : undefined;
        },
        absent: () => undefined,
        piece(lent) {
            if (current)
                pair.update(lent);
            sha256?.update(lent);
        },
        complete() {
            if (current)
                digests.set(current.oid, {
                    size: current.header.size,
                    ...pair.finish(),
                    ...(sha256 === undefined ? {} : { sha256: sha256.digest('hex') }),
                });
        },
    };
}

// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/git/process.js
var git_process = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/git/clone-settings.js


/** Keys that say where objects of Git LFS lie, and how addresses are rewritten. */
const WANTED = '^(lfs\\.(url|gitprotocol)|remote\\..*\\.(url|lfsurl)|url\\..*\\.insteadof)$';
/**
 * The clone's settings about its remote, in which the last of several values holds. The remote is `origin`, or the only
 * one there is, under the key `remote`; its address is the one that git would ask.
 */
async function readCloneSettings(context) {
    const { code, stdout } = await (0,git_process/* runGit */.EO)(['config', '--null', '--get-regexp', WANTED], context);
    const settings = new Map();
    if (code !== 0)
        return settings;
    const rules = [];
    for (const record of stdout.toString('utf8').split('\0')) {
        const end = record.indexOf('\n');
        const [key, value] = [record.slice(0, end), record.slice(end + 1)];
        const base = /^url\.(.*)\.insteadof$/s.exec(key)?.[1];
        if (base !== undefined)
            rules.push({ base, from: value });
        // Of a remote with several addresses git fetches from the first one.
        else if (end > 0 && !(key.endsWith('.url') && key !== 'lfs.url' && settings.has(key)))
            settings.set(key, value);
    }
    const names = [...settings.keys()].flatMap((key) => /^remote\.(.*)\.url$/s.exec(key)?.[1] ?? []);
    const name = names.length === 1 ? names[0] : 'origin';
    for (const remote of names) {
        const key = `remote.${remote}.url`;
        settings.set(key, (0,urls/* rewriteUrl */.O)(settings.get(key) ?? '', rules));
    }
    return settings.set('remote', name ?? 'origin');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/git/failure.js
var failure = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/listing.js
var listing = __webpack_require__(7487);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/git/paths.js

/**
 * Text of git's NUL-separated output, and how to make paths out of its parts. Paths are bytes: those of UTF-8 become
 * text; in any other path each byte beyond ASCII becomes a visible `\xNN`. A path that has such an escape written out
 * in its name gets its backslash escaped too, so that two paths never become one.
 */
function decodeRecords(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes('\\x'))
        return { text: bytes.toString('utf8'), toPath: (part) => part, plain: true };
    return { text: bytes.toString('latin1'), toPath: decodePath, plain: false };
}
/** One path out of its bytes, given as latin1 text. */
function decodePath(latin1) {
    const escaped = latin1.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c');
    const bytes = Buffer.from(escaped, 'latin1');
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    return escaped.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./lib/git/listing.js


/** So many single lookups, and matches of one search, are cut out of the text; an index is built for more. */
const LOOKUPS_BEFORE_INDEX = 48;
const MATCHES_BEFORE_INDEX = 1024;
/**
 * A listing over the output of `ls-tree -r -z`, `<mode> SP <type> SP <oid> TAB <path> NUL`. It stays one text until
 * somebody wants every entry: a pull request that touches three files of a huge repository looks for a few names.
 */
function parseListing(bytes) {
    const { text, toPath, plain } = decodeRecords(bytes);
    if (!plain)
        return (0,listing/* listEntries */.fi)(parseEntries(text, toPath));
    const searches = new Map();
    let index;
    let lookups = 0;
    const whole = () => {
        index ??= (0,listing/* listEntries */.fi)(parseEntries(text, toPath));
        return index;
    };
    const get = (path) => {
        if (index === undefined && lookups++ < LOOKUPS_BEFORE_INDEX)
            return findEntry(text, path);
        return whole().get(path);
    };
    return {
        get,
        has: (path) => get(path) !== undefined,
        search: (pattern) => remember(searches, String(pattern), () => {
            const few = index === undefined ? searchText(text, pattern) : undefined;
            return few ?? whole().search(pattern);
        }),
        all: () => whole().all(),
    };
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
function findEntry(text, path) {
    if (path.includes('\0'))
        return undefined;
    for (let at = text.indexOf(`\t${path}\0`); at !== -1; at = text.indexOf(`\t${path}\0`, at + 1)) {
        const entry = entryAt(text, text.lastIndexOf('\0', at) + 1);
        if (entry.path === path)
            return entry;
    }
    return undefined;
}
/** The entries whose path matches, or undefined when they are too many for this way. */
function searchText(text, pattern) {
    const scanner = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    const found = [];
    for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
        const entry = entryAt(text, text.lastIndexOf('\0', match.index) + 1);
        const end = text.indexOf('\0', match.index);
        const isInPath = match.index >= end - entry.path.length;
        if (isInPath && pattern.test(entry.path))
            found.push(entry);
        if (found.length > MATCHES_BEFORE_INDEX)
            return undefined;
        scanner.lastIndex = isInPath ? end + 1 : Math.max(match.index + 1, end - entry.path.length);
    }
    return found;
}
function parseEntries(text, toPath) {
    const entries = [];
    for (let at = 0; at < text.length;) {
        const tab = text.indexOf('\t', at);
        const end = text.indexOf('\0', tab);
        const oid = text.slice(text.indexOf(' ', at + 7) + 1, tab);
        entries.push({ path: toPath(text.slice(tab + 1, end)), kind: kindAt(text, at), oid });
        at = end + 1;
    }
    return entries;
}
function entryAt(text, start) {
    const tab = text.indexOf('\t', start);
    const oid = text.slice(text.indexOf(' ', start + 7) + 1, tab);
    return { path: text.slice(tab + 1, text.indexOf('\0', tab)), kind: kindAt(text, start), oid };
}
/** The kind that the six-digit mode at a position stands for: 120000, 160000, and 100644 or 100755. */
function kindAt(text, at) {
    if (text.startsWith('12', at))
        return 'symlink';
    return text.startsWith('16', at) ? 'submodule' : 'file';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/git/spill.js




/**
 * Runs git to its end and returns standard output by way of a temporary file: git then writes megabytes without waiting
 * for a reader that is busy loading code. Where the file cannot be made or filled (a full disk), and when git fails, it is
 * asked again through a pipe, which also tells why.
 */
async function gitThroughFile(args, context) {
    const folder = makeFolder();
    if (folder === undefined)
        return (0,git_process/* git */.$Y)(args, context);
    try {
        const bytes = await runInto((0,external_node_path_.join)(folder, 'stdout'), args, context).catch(() => undefined);
        return bytes ?? (await (0,git_process/* git */.$Y)(args, context));
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function makeFolder() {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'holdout-git-'));
    }
    catch {
        return undefined;
    }
}
async function runInto(path, args, context) {
    const output = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    const succeeded = await new Promise((resolve) => {
        const child = (0,git_process/* startGit */.BE)(args, context, output);
        (0,external_node_fs_.closeSync)(output);
        child.stderr.resume();
        child.on('error', () => resolve(false));
        child.on('close', (code) => resolve(code === 0));
        child.stdin.end();
    });
    return succeeded ? (0,external_node_fs_.readFileSync)(path) : undefined;
}

;// CONCATENATED MODULE: ./lib/git/trees.js




/** Every path of a commit, in git's order. */
async function listTree(commit, context) {
    return parseListing(await gitThroughFile(['ls-tree', '-r', '-z', '--full-tree', checkOid(commit)], context));
}
/** The paths that differ between two commits, in git's order; a rename is a path deleted and a path added. */
async function diffTrees(base, head, context) {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none'];
    return parseChanges(await (0,git_process/* git */.$Y)(['diff-tree', ...options, checkOid(base), checkOid(head)], context));
}
/** The same text when it is a full object id; anything else is a mistake of ours and could be read as an option. */
function checkOid(oid) {
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
        throw new Error(`not a full object id: ${JSON.stringify(oid)}`);
    return oid;
}
/** Records of `diff-tree --raw -z`: `:<mode> SP <mode> SP <oid> SP <oid> SP <status> NUL <path> NUL`. */
function parseChanges(bytes) {
    const { text, toPath } = decodeRecords(bytes);
    const changes = [];
    for (let at = 0; at < text.length;) {
        const status = text.indexOf('\0', at);
        const end = text.indexOf('\0', status + 1);
        const path = toPath(text.slice(status + 1, end));
        const [, , baseOid = '', headOid = ''] = text.slice(at, status).split(' ');
        const base = text.startsWith('000000', at + 1) ? {} : { base: { path, kind: kindAt(text, at + 1), oid: baseOid } };
        const head = text.startsWith('000000', at + 8) ? {} : { head: { path, kind: kindAt(text, at + 8), oid: headOid } };
        changes.push({ path, ...base, ...head });
        at = end + 1;
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/git/merge-base.js





/** How far a shallow clone's history is deepened, try after try. */
const steps = ['--deepen=100', '--deepen=1000', '--unshallow'];
/** The best common ancestor of two commits; a shallow clone is deepened until it shows one. */
async function findMergeBase(one, other, context, origin) {
    const commits = [checkOid(one), checkOid(other)];
    for (const step of steps) {
        const base = await askMergeBase(commits, context);
        if (base !== undefined)
            return base;
        if (!(await origin.isShallow()))
            break;
        await origin.deepen(step, await listEdge(commits, context));
    }
    const base = await askMergeBase(commits, context);
    if (base !== undefined)
        return base;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `The commits ${one} and ${other} have no common ancestor.`, {
        remedy: (0,message/* say */.cv) `Compare commits of one history: name the base with --base.`,
    });
}
async function askMergeBase(commits, context) {
    const args = ['merge-base', ...commits];
    const result = await (0,git_process/* runGit */.EO)(args, context);
    if (result.code > 1)
        throw (0,failure/* explainExit */.Ah)(args, result);
    return result.code === 0 ? result.stdout.toString('latin1').trim() : undefined;
}
/** The last commits that the clone knows of both histories: origin has them, even if it never saw the newest ones. */
async function listEdge(commits, context) {
    const roots = await (0,git_process/* git */.$Y)(['rev-list', '--max-parents=0', ...commits], context);
    return roots.toString('latin1').trim().split('\n');
}

;// CONCATENATED MODULE: ./lib/git/answers.js
const present = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
const lineFeed = 10;
/** A function that takes git's output chunk by chunk and cuts it by size, never by what the content looks like. */
function cutAnswers(sink) {
    let line = ''; // the beginning of a header that the last chunk ended in
    let left = 0; // bytes of content to come, and the line feed after it
    function takeHeader(chunk, at) {
        const end = chunk.indexOf(lineFeed, at);
        line += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1)
            return chunk.length;
        const size = sink.header(line);
        line = '';
        left = size === undefined ? 0 : size + 1;
        return end + 1;
    }
    function takeContent(chunk, at) {
        const end = Math.min(at + left - 1, chunk.length);
        if (end > at)
            sink.piece(chunk.subarray(at, end));
        left -= end - at;
        if (left > 1 || end === chunk.length)
            return end;
        left = 0;
        sink.end();
        return end + 1;
    }
    return (chunk) => {
        for (let at = 0; at < chunk.length;)
            at = left > 0 ? takeContent(chunk, at) : takeHeader(chunk, at);
    };
}
/** The object that a header line tells of, or undefined when git has none by that name; throws on any other line. */
function parseHeader(line) {
    const [, oid, type, size] = present.exec(line) ?? [];
    if (oid !== undefined && type !== undefined)
        return { oid, type, size: Number(size) };
    if (/ (missing|ambiguous|submodule)$/.test(line))
        return undefined;
    throw new Error(`git cat-file answered with a line that is no header: ${JSON.stringify(line.slice(0, 200))}`);
}

;// CONCATENATED MODULE: ./lib/git/batch.js



/** Names written at once: enough to keep git busy, few enough to wait for the pipe between two writes. */
const slabSize = 1024;
const args = ['cat-file', '--batch'];
/** One `git cat-file --batch` process: questions are written while earlier answers are read. */
class BatchProcess {
    #mode;
    #child;
    #unsent = [];
    #unanswered = [];
    #closed;
    #failure;
    constructor(context, mode = 'prompt') {
        this.#mode = mode;
        // Without `--buffer` git writes twice for each object, which costs more than finding it.
        this.#child = (0,git_process/* startGit */.BE)(mode === 'bulk' ? [...args, '--buffer'] : args, context);
        const stderr = (0,git_process/* collectText */.Ov)(this.#child.stderr);
        const cut = cutAnswers({
            header: (line) => this.#takeHeader(line),
            piece: (bytes) => this.#current().receiver.piece(bytes),
            end: () => this.#finishAnswer(),
        });
        this.#child.stdout.on('data', (chunk) => this.#guard(() => cut(chunk)));
        this.#child.on('error', (cause) => this.#fail((0,failure/* explainStart */._c)(args, cause)));
        this.#closed = new Promise((resolve) => {
            this.#child.on('close', (code, signal) => {
                this.#fail((0,failure/* explainExit */.Ah)(args, { code, signal, stderr: stderr() }));
                resolve();
            });
        });
    }
    /** False once the process has failed or was stopped: a later question needs another process. */
    get usable() {
        return this.#failure === undefined;
    }
    /** Asks for objects by name, one line each; settles when the receiver has heard of all of them. */
    ask(names, receiver) {
        return new Promise((resolve, reject) => {
            if (names.length === 0)
                return resolve();
            const question = { names, receiver, resolve, reject, sent: 0, answered: 0 };
            this.#unsent.push(question);
            this.#unanswered.push(question);
            this.#send();
        });
    }
    /** Ends the process; questions without an answer are rejected. */
    async stop() {
        this.#fail((0,failure/* explainStop */.cV)(args));
        (0,git_process/* endGit */.KF)(this.#child);
        // It is ending: whoever waits for nothing else may go.
        this.#child.unref();
        await this.#closed;
    }
    #send = () => {
        const { stdin } = this.#child;
        for (let question = this.#unsent[0]; question && !stdin.writableNeedDrain; question = this.#unsent[0]) {
            const slab = question.names.slice(question.sent, question.sent + slabSize);
            question.sent += slab.length;
            if (question.sent === question.names.length)
                this.#unsent.shift();
            if (!stdin.write(`${slab.join('\n')}\n`))
                stdin.once('drain', this.#send);
        }
        if (this.#mode === 'bulk' && this.#unsent.length === 0)
            stdin.end();
    };
    #takeHeader(line) {
        const { names, answered, receiver } = this.#current();
        const name = names[answered] ?? '';
        const header = parseHeader(line);
        if (header) {
            receiver.found(name, header);
            return header.size;
        }
        receiver.absent(name);
        this.#advance();
        return undefined;
    }
    #finishAnswer() {
        this.#current().receiver.complete();
        this.#advance();
    }
    #advance() {
        const question = this.#current();
        question.answered += 1;
        if (question.answered < question.names.length)
            return;
        this.#unanswered.shift();
        question.resolve();
    }
    #current() {
        const question = this.#unanswered[0];
        if (!question)
            throw new Error('git cat-file answered a question that nobody asked');
        return question;
    }
    /** An error thrown while an answer is taken must reach who asked, not the event loop. */
    #guard(take) {
        if (this.#failure !== undefined)
            return;
        try {
            take();
        }
        catch (error) {
            this.#fail(error);
            (0,git_process/* endGit */.KF)(this.#child);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        this.#unsent.length = 0;
        for (const question of this.#unanswered.splice(0))
            question.reject(this.#failure);
    }
}

;// CONCATENATED MODULE: ./lib/git/objects.js


/** Names in one question from which a process of its own, which need not answer each at once, is worth its start. */
const bulkSize = 512;
/** How much a glimpse shows: the headers of any commit. */
const glimpseSize = 65_536;
/** Objects by name through one process that starts with the first question and lives until `close`. */
class ObjectReader {
    #context;
    #bulks = new Set();
    #process;
    #closed = false;
    constructor(context) {
        this.#context = context;
    }
    /** Starts the process ahead of the first question. */
    start() {
        this.#process ??= new BatchProcess(this.#context);
    }
    /** Asks for objects; a name is anything git knows one by, without control characters. */
    async ask(names, receiver) {
        if (this.#closed)
            throw (0,failure/* explainStop */.cV)(['cat-file']);
        if (names.length >= bulkSize)
            return this.#askInBulk(names, receiver);
        // After a process has died (a broken object ends it) the next question gets another one.
        if (!this.#process?.usable)
            this.#process = new BatchProcess(this.#context);
        await this.#process.ask(names, receiver);
    }
    async #askInBulk(names, receiver) {
        const bulk = new BatchProcess(this.#context, 'bulk');
        this.#bulks.add(bulk);
        try {
            await bulk.ask(names, receiver);
        }
        finally {
            this.#bulks.delete(bulk);
            void bulk.stop();
        }
    }
    /** What stands at a name, or undefined when git knows nothing by it. */
    async glimpse(name) {
        let header;
        let start = Buffer.alloc(0);
        await this.ask([name], {
            found: (_, found) => {
                header = found;
            },
            absent: () => undefined,
            piece: (lent) => {
                if (start.length < glimpseSize)
                    start = Buffer.concat([start, lent.subarray(0, glimpseSize - start.length)]);
            },
            complete: () => undefined,
        });
        return header && { header, start };
    }
    /** Ends the process. */
    async close() {
        this.#closed = true;
        await Promise.all([this.#process, ...this.#bulks].map((process) => process?.stop()));
    }
}

;// CONCATENATED MODULE: ./lib/git/origin.js





/** Objects only: no tags, no branches moved, no submodules, no housekeeping. */
const options = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-prune',
    '--refmap=',
    '--no-auto-maintenance',
    '--recurse-submodules=no',
];
/** A full ref, in which nothing is a pattern to git or a second half of a refspec. */
const plainRef = /^refs\/[^\s\p{Cc}~^:?*[\\]+$/u;
/** The remote that missing objects are fetched from. One fetch at a time: git locks a shallow clone's edge. */
class Origin {
    #context;
    #last = Promise.resolve();
    constructor(context) {
        this.#context = context;
    }
    /** Brings a commit that this clone does not have. Of a complete clone it makes no shallow one. */
    async fetchCommit(sha) {
        const depth = (await this.isShallow()) ? ['--depth=1'] : [];
        await this.#fetch(depth, [sha], (0,message/* say */.cv) `The commit ${sha} is not in this clone`);
    }
    /** Brings what a ref of origin names, with some history where the clone is shallow: the commit looked for may lie behind it. */
    async fetchRef(ref) {
        const depth = (await this.isShallow()) ? ['--depth=100'] : [];
        await this.#fetch(depth, [ref], (0,message/* say */.cv) `${ref} is needed`);
    }
    /** The object id that a ref has at origin now; `access` when it has none or does not answer. */
    async lookUp(ref) {
        const remedy = (0,message/* say */.cv) `Check that the branch exists, and that the checkout may read it.`;
        if (!plainRef.test(ref))
            throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${ref} is no name of a ref.`, { remedy });
        const result = await (0,git_process/* runGit */.EO)(['ls-remote', '--exit-code', '--quiet', 'origin', ref], this.#context);
        const lines = result.stdout.toString('utf8').split('\n');
        const line = lines.find((each) => each.endsWith(`\t${ref}`));
        if (result.code === 0 && line !== undefined)
            return checkOid(line.slice(0, line.indexOf('\t')));
        // Exit code 2 says that origin answered and has no such ref.
        const silent = result.code !== 0 && result.code !== 2;
        const text = silent ? (0,message/* say */.cv) `Asking origin for ${ref} failed: ${(0,failure/* complaint */.U4)(result)}` : (0,message/* say */.cv) `Origin has no ${ref}.`;
        throw new errors/* HoldoutError */.A('access', text, { remedy });
    }
    /** Brings history before the edge of a shallow clone; `step` is git's option that says how much. */
    async deepen(step, edge) {
        await this.#fetch([step], edge, (0,message/* say */.cv) `The history that this shallow clone leaves out is needed`);
    }
    /** Brings objects that a partial clone left behind, in one request. */
    async fetchObjects(oids) {
        await this.#fetch(['--filter=blob:none'], oids, (0,message/* say */.cv) `This partial clone lacks ${oids.length} objects`);
    }
    /** True when the clone's history is cut off. */
    async isShallow() {
        const answer = await (0,git_process/* git */.$Y)(['rev-parse', '--is-shallow-repository'], this.#context);
        return answer.toString('latin1').trim() === 'true';
    }
    #fetch(more, wanted, why) {
        const turn = this.#last.then(() => this.#fetchNow(more, wanted, why));
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    async #fetchNow(more, wanted, why) {
        const args = ['fetch', ...options, ...more, '--stdin', 'origin'];
        const result = await (0,git_process/* runGit */.EO)(args, { ...this.#context, input: `${wanted.join('\n')}\n` });
        if (result.code === 0)
            return;
        const text = (0,message/* say */.cv) `${why}, and fetching from origin failed: ${(0,failure/* complaint */.U4)(result)}`;
        throw new errors/* HoldoutError */.A('access', text, { remedy: remedyFor(wanted) });
    }
}
function remedyFor(wanted) {
    const [sha] = wanted;
    const clone = (0,message/* say */.cv) `In GitHub Actions check out with fetch-depth: 0`;
    return sha !== undefined && wanted.length === 1
        ? (0,message/* say */.cv) `${clone}; elsewhere run: git fetch origin ${sha}`
        : (0,message/* say */.cv) `${clone}; elsewhere run: git fetch --unshallow origin`;
}

;// CONCATENATED MODULE: ./lib/git/partial.js



/**
 * Brings what a partial clone (`--filter=blob:none`) lacks of the wanted objects in one request; `cat-file` would fetch
 * them one by one. A function that does nothing in a complete clone.
 */
function openPrefetch(context, workTree, origin) {
    const partial = isPartial(context, workTree);
    partial.catch(() => undefined);
    return async (oids) => {
        if (oids.length < 2)
            return;
        if (!(await partial))
            return;
        const lacking = await listLacking(oids, context);
        if (lacking.length > 0)
            await origin.fetchObjects(lacking);
    };
}
/** An ordinary clone tells by the marks beside its packs; where there is none to look at, git is asked. */
async function isPartial(context, workTree) {
    const packs = workTree === undefined ? [] : listPacks(workTree);
    if (packs.length > 0)
        return packs.some((name) => name.endsWith('.promisor'));
    const { stdout } = await (0,git_process/* runGit */.EO)(['config', '--get-regexp', '^remote\\..*\\.promisor$'], context);
    return /\strue$/m.test(stdout.toString('utf8'));
}
function listPacks(workTree) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workTree, '.git/objects/pack'));
    }
    catch {
        return [];
    }
}
/** Asking for one object would fetch it, so all that are here are listed instead. */
async function listLacking(oids, context) {
    const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'];
    const here = await (0,git_process/* git */.$Y)(all, context);
    const lacking = new Set(oids);
    const length = here.indexOf('\n') + 1;
    for (let at = 0; at < here.length && lacking.size > 0; at += length) {
        lacking.delete(here.toString('latin1', at, at + length - 1));
    }
    return [...lacking];
}

;// CONCATENATED MODULE: ./lib/git/place.js







const place_args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--show-cdup', '--show-prefix'];
/** The folder as an absolute path without symlinks; `usage` when it is not there. */
function findFolder(directory) {
    try {
        const folder = (0,external_node_fs_.realpathSync)(directory);
        (0,external_node_fs_.opendirSync)(folder).closeSync();
        return folder;
    }
    catch (cause) {
        throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `The folder ${directory} cannot be opened.`, {
            remedy: (0,message/* say */.cv) `Name the folder of a git repository.`,
            cause,
        });
    }
}
/** Finds the repository that a folder belongs to; `usage` when there is none. */
async function findPlace(context) {
    return findPlainPlace(context.cwd) ?? askPlace(context);
}
/**
 * The place of a folder that plainly holds its own repository, as git would tell it a process later; undefined where it
 * has to be asked: below the top, in a linked work tree, or when settings may move the work tree elsewhere.
 */
function findPlainPlace(folder) {
    const inside = (0,external_node_path_.join)(folder, '.git');
    try {
        const isWhole = ['objects', 'refs'].every((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(inside, name)).isDirectory());
        if (!isWhole || !(0,external_node_fs_.lstatSync)(inside).isDirectory() || !(0,external_node_fs_.statSync)((0,external_node_path_.join)(inside, 'HEAD')).isFile())
            return undefined;
        const settings = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(inside, 'config'), 'utf8').replace(/^\s*bare = false$/m, '');
        return /bare|worktree|include/i.test(settings) ? undefined : { workTree: folder, prefix: '' };
    }
    catch {
        return undefined;
    }
}
async function askPlace(context) {
    const result = await (0,git_process/* runGit */.EO)(place_args, context);
    if (result.code !== 0)
        throw explainNoRepository(context.cwd, result.stderr, (0,failure/* explainExit */.Ah)(place_args, result));
    const [bare, inside, up = '', ...rest] = decodePrefix(result.stdout).split('\n');
    if (bare === 'true')
        await refusePlanted(context);
    if (inside !== 'true')
        return { workTree: undefined, prefix: '' };
    // A folder's name may hold line breaks; git ends the prefix with a slash and one more of them.
    return { workTree: (0,external_node_path_.resolve)(context.cwd, up), prefix: rest.join('\n').replace(/\/?\n$/, '') };
}
function decodePrefix(stdout) {
    const { text, toPath } = decodeRecords(stdout);
    return toPath(text);
}
function explainNoRepository(directory, stderr, otherwise) {
    if (stderr.includes('safe.directory'))
        return otherwise;
    const text = (0,message/* say */.cv) `${directory} is no git repository that can be opened: ${(0,failure/* complaint */.U4)({ stderr })}`;
    const remedy = (0,message/* say */.cv) `Run Holdout inside a clone, or name one; in GitHub Actions, check the repository out first.`;
    return new errors/* HoldoutError */.A('usage', text, { remedy });
}
/**
 * A pull request can hold files that make a folder look like a bare repository with settings of its author's choice.
 * One that another repository tracks is therefore refused.
 */
async function refusePlanted(context) {
    const folder = (await (0,git_process/* git */.$Y)(['rev-parse', '--absolute-git-dir'], context)).toString('utf8').replace(/\n$/, '');
    const above = { ...context, cwd: (0,external_node_path_.dirname)(folder) };
    const tracked = await (0,git_process/* runGit */.EO)(['ls-files', '-z', '--', (0,external_node_path_.resolve)(folder, 'HEAD')], above);
    if (tracked.code !== 0 || tracked.stdout.length === 0)
        return;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${folder} is a bare repository among the files of another one.`, {
        remedy: (0,message/* say */.cv) `Its settings could come from a pull request: open the repository around it, or move it elsewhere.`,
    });
}

;// CONCATENATED MODULE: ./lib/git/revisions.js



const fullSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
const noCommit = /^0+$/;
const parentOf = /^(?<stem>.+?)(?:\^(?<number>[1-9]?)|~(?<steps>[1-9]?))$/;
/** The full object id of the commit that a revision names; a full SHA, or a parent, that is missing is fetched. */
async function resolveCommit(revision, sources) {
    const commit = (await findCommit(revision, sources)) ?? (await fetchCommit(revision, sources));
    if (commit)
        return commit.oid;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `Git knows no commit by the name ${{ quoted: revision }}.`, {
        remedy: (0,message/* say */.cv) `Check the spelling. If it is on the remote only, run git fetch first; in GitHub Actions check out with fetch-depth: 0.`,
    });
}
/** The parents that a commit names, first parent first. */
async function listParents(revision, sources) {
    const commit = await findCommit(await resolveCommit(revision, sources), sources);
    return commit?.parents ?? [];
}
/** The commit that a ref of origin names now; fetched by the ref's name, which every server allows. */
async function fetchRef(ref, sources) {
    const sha = await sources.origin.lookUp(ref);
    if ((await findCommit(sha, sources)) === undefined)
        await sources.origin.fetchRef(ref);
    const commit = await findCommit(sha, sources);
    if (commit !== undefined)
        return commit.oid;
    throw new errors/* HoldoutError */.A('transient', (0,message/* say */.cv) `${ref} moved at origin while it was fetched.`, { remedy: (0,message/* say */.cv) `Run again.` });
}
/** The default branch as a revision: what origin's HEAD points to, else the usual names, origin's first. */
async function findDefaultBranch(context) {
    const candidates = [
        'remotes/origin/HEAD',
        'remotes/origin/main',
        'remotes/origin/master',
        'heads/main',
        'heads/master',
    ];
    const refs = candidates.map((name) => `refs/${name}`);
    // Short names are git's own: never ones that a tag of the same name would take over.
    const format = '--format=%(refname)%00%(refname:short)%00%(symref:short)';
    const lines = (await (0,git_process/* git */.$Y)(['for-each-ref', format, ...refs], context)).toString('utf8').split('\n');
    const found = new Map(lines.map((line) => line.split('\0')).map(([ref, name, target]) => [ref, target || name]));
    return refs.map((ref) => found.get(ref)).find((name) => name !== undefined);
}
async function findCommit(revision, { objects }) {
    // A name is a line of cat-file's input, so it can be no option; it must only be no two lines.
    if (/\p{Cc}/u.test(revision))
        return undefined;
    const glimpse = await objects.glimpse(`${revision}^{commit}`);
    if (glimpse?.header.type !== 'commit')
        return undefined;
    const [headers = ''] = glimpse.start.toString('latin1').split('\n\n', 1);
    const parents = headers.split('\n').filter((line) => line.startsWith('parent '));
    return { oid: glimpse.header.oid, parents: parents.map((line) => line.slice('parent '.length)) };
}
async function fetchCommit(revision, sources) {
    const sha = fullSha.test(revision) ? revision.toLowerCase() : await findParent(revision, sources);
    if (sha === undefined || noCommit.test(sha))
        return undefined;
    const here = await findCommit(sha, sources);
    if (here)
        return here;
    await sources.origin.fetchCommit(sha);
    return findCommit(sha, sources);
}
/** The SHA behind `X^`, `X^2` or `X~3`, as the commits themselves say it. */
async function findParent(revision, sources) {
    const { stem, number, steps } = parentOf.exec(revision)?.groups ?? {};
    if (stem === undefined)
        return undefined;
    const more = Number(steps || 1) - 1;
    const child = more > 0 ? `${stem}~${more}` : stem;
    const commit = (await findCommit(child, sources)) ?? (await fetchCommit(child, sources));
    return commit?.parents[Number(number || 1) - 1];
}

;// CONCATENATED MODULE: ./lib/git/repository.js









/** Opens the repository that a folder belongs to, over the git on the PATH; the caller closes it. */
async function openRepository(directory, options = {}) {
    const context = { ...options, cwd: findFolder(directory) };
    const objects = new ObjectReader(context);
    // Git starts while the folder is looked at; nothing is asked before the folder is known to be a repository to trust.
    objects.start();
    const place = await findPlace(context).catch(async (error) => {
        await objects.close();
        throw error;
    });
    // Digests take whole data files through git: apart, so that small reads do not wait behind them.
    const streams = new ObjectReader(context);
    const origin = new Origin(context);
    const prefetch = openPrefetch(context, place.workTree, origin);
    return {
        ...place,
        resolve: (revision) => resolveCommit(revision, { objects, origin }),
        mergeBase: (one, other) => findMergeBase(one, other, context, origin),
        parents: (commit) => listParents(commit, { objects, origin }),
        fetch: (ref) => fetchRef(ref, { objects, origin }),
        defaultBranch: () => findDefaultBranch(context),
        list: (commit) => listTree(commit, context),
        diff: (base, head) => diffTrees(base, head, context),
        read: async (oids, limit) => {
            await prefetch(oids);
            return readBlobs(objects, oids, limit);
        },
        digest: async (oids, more) => {
            await prefetch(oids);
            return digestBlobs(streams, oids, more);
        },
        cloneSettings: () => readCloneSettings(context),
        close: async () => {
            await Promise.all([objects.close(), streams.close()]);
        },
    };
}

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/snapshot/trees.js
var trees = __webpack_require__(4041);
;// CONCATENATED MODULE: ./lib/head-start.js


/**
 * A repository that remembers what it has listed: commits and trees never change. With it git can be set to work while
 * the rest of the program is still being loaded; the pipeline then finds the answers waiting.
 */
function rememberTrees(repository) {
    const known = new Map();
    const once = (key, ask) => {
        const answer = known.get(key) ?? ask();
        known.set(key, answer);
        return answer;
    };
    return {
        ...repository,
        resolve: (revision) => once(`resolve ${revision}`, () => repository.resolve(revision)),
        mergeBase: (one, other) => once(`merge-base ${one} ${other}`, () => repository.mergeBase(one, other)),
        parents: (commit) => once(`parents ${commit}`, () => repository.parents(commit)),
        defaultBranch: () => once('default branch', () => repository.defaultBranch()),
        list: (commit) => once(`list ${commit}`, () => repository.list(commit)),
        diff: (base, head) => once(`diff ${base} ${head}`, () => repository.diff(base, head)),
    };
}
/** Sets git to list and compare the two trees; what goes wrong is told when the pipeline asks again. */
async function startReading(repository, revisions) {
    const commits = await (0,lib_commits/* resolveCommits */.J)(repository, revisions).catch(() => undefined);
    if (commits !== undefined)
        (0,trees/* readTrees */.i)(repository, commits.base, commits.head).catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/registries/registry.js + 4 modules
var registry = __webpack_require__(3471);
;// CONCATENATED MODULE: ./lib/cli/cache.js


/** Directory manifests kept between runs; undefined where the user wants none, or has no place for them. */
function openCache(env, log) {
    const wish = env.HOLDOUT_CACHE;
    const folder = wish ? (0,external_node_path_.resolve)(wish) : defaultFolder(env, process.platform);
    if (wish === 'off' || folder === undefined)
        return undefined;
    // A default place that cannot be had is nothing to bother anyone with; a folder that somebody named is.
    return openLazily((0,external_node_path_.join)(folder, 'manifests'), wish ? log : { info: () => undefined, warn: log.warn });
}
/** The folder's code is loaded with the first manifest that is asked for. */
function openLazily(folder, log) {
    let opened;
    const open = () => {
        opened ??= __webpack_require__.e(/* import() */ 7134).then(__webpack_require__.bind(__webpack_require__, 7134)).then(({ openFolderCache }) => openFolderCache(folder, log));
        return opened;
    };
    return {
        stays: true,
        get: async (key) => (await open()).get(key),
        put: async (key, bytes) => (await open()).put(key, bytes),
    };
}
/** Where a platform wants caches of programs: XDG base directories, `~/Library/Caches`, `%LOCALAPPDATA%`. */
function defaultFolder(env, platform) {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
    if (xdg && (0,external_node_path_.isAbsolute)(xdg))
        return (0,external_node_path_.join)(xdg, 'holdout');
    if (platform === 'win32')
        return local ? (0,external_node_path_.join)(local, 'holdout', 'cache') : undefined;
    const home = findHome();
    return home && (0,external_node_path_.join)(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'holdout');
}
/** A user id without an entry and without HOME has no home. */
function findHome() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/ports.js





/**
 * The real world behind the pipeline: the git repository around a folder, the stores, the clock, standard error, and
 * unless `keep` is false what earlier runs kept. Git is at work on the trees of the two revisions when the ports are
 * handed over.
 */
async function openPorts(directory, revisions, keep = true, registries = process.env) {
    const repository = rememberTrees(await openRepository(directory, { env: process.env }));
    await startReading(repository, revisions);
    const write = (line) => process.stderr.write(`${line}\n`);
    const log = { info: write, warn: write };
    const cache = keep ? openCache(process.env, log) : undefined;
    const rowCache = openRowCache(cache, process.env.HOLDOUT_SKETCH_KEY, log);
    return {
        repository,
        openStore: async (remote) => (await __webpack_require__.e(/* import() */ 2082).then(__webpack_require__.bind(__webpack_require__, 2082))).connectStores(process.env)(remote),
        openRegistry: (0,registry/* connectRegistries */.ck)(registries),
        clock: { now: () => new Date() },
        log,
        progress: stderrLine(),
        ...(cache === undefined ? {} : { cache }),
        ...(rowCache === undefined ? {} : { rowCache }),
    };
}
/** Standard error, as a line that tells how far the work is. */
function stderrLine() {
    return {
        live: process.stderr.isTTY === true,
        width: process.stderr.columns ?? 80,
        write: (text) => process.stderr.write(text),
        now: () => performance.now(),
    };
}
/** How to draw on standard output: its width, and colour where it is wanted and understood. */
function terminal(coloured) {
    const { columns } = process.stdout;
    return { colour: coloured && wantsColour(), ...(columns === undefined ? {} : { width: columns }) };
}
/** Colour for a terminal, unless NO_COLOR asks for none (no-color.org); FORCE_COLOR asks for it elsewhere. */
function wantsColour() {
    if (process.env.NO_COLOR)
        return false;
    return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}


/***/ }),

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

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ explainExit),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   _c: () => (/* binding */ explainStart),
/* harmony export */   cV: () => (/* binding */ explainStop)
/* harmony export */ });
/* unused harmony export redact */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** Why a git process could not be started, or was stopped by an abort signal. */
function explainStart(args, cause) {
    if (cause.name === 'AbortError')
        return explainStop(args, cause);
    if ('code' in cause && cause.code === 'ENOENT') {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Install git 2.30 or newer and make sure that it is on the PATH.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Holdout needs git, and git is not on the PATH.`, { remedy, cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', [`git ${args[0]} could not be started: `, { quoted: cause.message }], { cause });
}
/** Git was not let finish: the run was aborted, or the repository closed. */
function explainStop(args, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('transient', [`git ${args[0]} was stopped before it was done.`], { cause });
}
/** Why a git process failed, in git's own words without credentials. */
function explainExit(args, ending) {
    const command = `git ${args[0]}`;
    if (ending.signal)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('transient', [`${command} was ended by ${ending.signal}.`]);
    if (ending.stderr.includes('safe.directory'))
        return explainOwnership(ending.stderr);
    const text = [`${command} failed: `, { quoted: complaint(ending) }];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', text, { remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run git fsck to see whether the repository is whole.` });
}
/** The one line of standard error that says what went wrong, safe to print: no credentials, no control characters. */
function complaint(ending) {
    const lines = ending.stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(fatal|error):/.test(each)) ?? lines.at(-1) ?? `exit code ${ending.code}`;
    return redact(line)
        .replace(/\p{Cc}/gu, '?')
        .slice(0, 500);
}
/** Text without the credentials and queries of the URLs in it. */
function redact(text) {
    return text.replace(/\/\/[^\s'"]*@/g, '//***@').replace(/(:\/\/[^\s'"?]*\?)[^\s'"]+/g, '$1***');
}
function explainOwnership(stderr) {
    const folder = /safe\.directory (\S.*)$/m.exec(stderr)?.[1]?.trim() ?? 'FOLDER';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `git does not trust this repository: its folder belongs to another user.`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run: git config --global --add safe.directory ${folder}`,
    });
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   KF: () => (/* binding */ endGit),
/* harmony export */   Ov: () => (/* binding */ collectText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);



/** Settings that take the machine's and the repository's own tricks out of git's answers. */
const hardening = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--no-pager',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`, 'core.quotePath=false', 'protocol.ext.allow=never'],
    ...['credential.interactive=false', 'gc.auto=0', 'maintenance.auto=false'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));
/** Variables (git sets them for its hooks) that would make git look at another repository than the folder's. */
const elsewhere = new Set(['DIR', 'WORK_TREE', 'COMMON_DIR', 'INDEX_FILE', 'PREFIX', 'NAMESPACE', 'SHALLOW_FILE', 'GRAFT_FILE'].map((name) => `GIT_${name}`));
/** Enough of standard error to hold git's complaint, whatever a server adds to it. */
const stderrLimit = 65_536;
/** Runs git to its end and returns standard output; throws `HoldoutError` when it fails. Never uses a shell. */
async function git(args, options) {
    const result = await runGit(args, options);
    if (result.code !== 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainExit */ .Ah)(args, result);
    return result.stdout;
}
/** Runs git to its end and returns what it said, for callers to whom an exit code is an answer. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const child = startGit(args, options);
        const stdout = [];
        const stderr = collectText(child.stderr);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.on('error', (cause) => reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainStart */ ._c)(args, cause)));
        child.on('close', (code, signal) => {
            if (code === null)
                reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainExit */ .Ah)(args, { signal, stderr: stderr() }));
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr() });
        });
        child.stdin.end(options.input ?? '');
    });
}
function startGit(args, context, output = 'pipe') {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...hardening, ...args], {
        stdio: ['pipe', output, 'pipe'],
        cwd: context.cwd,
        windowsHide: true,
        ...(context.env && { env: hardenEnvironment(context.env) }),
        ...(context.signal && { signal: context.signal }),
    });
    // A process that ends before it has read its input breaks the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('error', () => endGit(child));
    return child;
}
/** Ends a git process and lets go of its pipes: a program that git started may hold their other ends. */
function endGit(child) {
    child.kill();
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe?.destroy();
}
/** Collects a stream's first text, up to a limit; the returned function gives it. */
function collectText(stream) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        if (size < stderrLimit)
            chunks.push(chunk);
        size += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
function hardenEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !elsewhere.has(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
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


/***/ })

};
