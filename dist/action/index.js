import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toAcceptance),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/** True after the last day of an entry, in UTC. */
function isExpired(entry, now) {
    return entry.until !== undefined && now.toISOString().slice(0, 10) > entry.until;
}
/** An entry as the audit lists it. */
function toAcceptance(entry, subject, now) {
    const { rule, reason, until, place } = entry;
    return {
        rule,
        subject,
        by: `${place.path}:${place.line ?? 1}`,
        reason,
        ...(until === undefined ? {} : { until }),
        expired: isExpired(entry, now),
    };
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openActionsCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/caches/key.js
/** True for a name that is safe as a file's on every system, and that only a cache would give: `md5-….dir-…`, `rows-…`, `sketch-…`. */
function isCacheKey(name) {
    return name.length <= 128 && /^(?:md5|md5-dos2unix|sha256|rows|sketch)-[0-9a-f]+(?:\.dir)?(?:-[0-9a-f]+)?$/.test(name);
}

;// CONCATENATED MODULE: ./lib/caches/eviction.js



/** Entries are removed down to this share of the limit, so that not every new entry has to remove one. */
const LOW_WATER = 0.9;
/** A file that a process left aside for so long (milliseconds) belongs to nobody any more. */
const ABANDONED = 60 * 60 * 1000;
/** Keeps what a folder holds below a limit in bytes; the folder is listed once, and again when the limit is reached. */
function makeRoom(folder, limit) {
    let held;
    return {
        take: async (size) => {
            const before = held;
            held = (async () => {
                const known = before === undefined ? await evict(folder, limit) : (await before) + size;
                return known > limit ? evict(folder, limit) : known;
            })();
            await held;
        },
    };
}
/** Removes the least recently used entries when a folder holds more than its limit; returns the bytes that stay. */
async function evict(folder, limit) {
    const entries = await listEntries(folder);
    let held = entries.reduce((sum, { size }) => sum + size, 0);
    if (held <= limit)
        return held;
    for (const { path, size } of entries.toSorted((one, other) => one.used - other.used)) {
        if (held <= limit * LOW_WATER)
            break;
        await (0,promises_.rm)(path, { force: true });
        held -= size;
    }
    return held;
}
/** The cache's own files; what else lies in the folder is nobody's to count or remove. */
async function listEntries(folder) {
    const names = await (0,promises_.readdir)(folder);
    const found = await Promise.all(names.map((name) => describeEntry(folder, name)));
    return found.filter((entry) => entry !== undefined);
}
async function describeEntry(folder, name) {
    const aside = /^\.[0-9a-f-]{36}$/.test(name);
    if (!aside && !isCacheKey(name))
        return undefined;
    const path = (0,external_node_path_.join)(folder, name);
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return undefined;
    if (!aside)
        return { path, size: found.size, used: found.mtimeMs };
    if (Date.now() - found.mtimeMs > ABANDONED)
        await (0,promises_.rm)(path, { force: true });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/caches/folder.js






const MEBIBYTE = 1024 * 1024;
const LIMITS = { total: 1024 * MEBIBYTE, entry: 256 * MEBIBYTE };
/**
 * A cache in a folder of this machine, one file for each key, readable by its owner alone. Several processes may share
 * it: an entry is written aside and moved into place, so that it is there whole or not at all. Whatever is wrong with
 * the folder, it is a cache that has nothing; the first thing that could not be kept is told to the log.
 */
function openFolderCache(folder, log, limits = LIMITS) {
    let broken = false;
    const room = makeRoom(folder, limits.total);
    return {
        stays: true,
        get: async (key) => isCacheKey(key) ? readEntry((0,external_node_path_.join)(folder, key), limits.entry).catch(() => undefined) : undefined,
        put: async (key, bytes) => {
            if (broken || !isCacheKey(key) || bytes.length > Math.min(limits.entry, limits.total))
                return;
            try {
                await writeEntry(folder, key, bytes);
                await room.take(bytes.length);
            }
            catch (error) {
                if (!broken)
                    log.info(`Nothing is kept for the next run: ${reasonOf(error)} in the cache folder.`);
                broken = true;
            }
        },
    };
}
/** Neither a symbolic link is followed nor a pipe waited for: the folder may be one that others can write to. */
async function readEntry(path, most) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const found = await handle.stat();
        if (!found.isFile() || found.size > most)
            return undefined;
        const bytes = await handle.readFile();
        const now = new Date();
        await handle.utimes(now, now).catch(() => undefined);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
async function writeEntry(folder, key, bytes) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const aside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(aside, bytes, { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(aside, (0,external_node_path_.join)(folder, key));
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
        throw error;
    }
}
function reasonOf(error) {
    return error.code ?? 'an unknown error';
}

// EXTERNAL MODULE: ./lib/visible.js
var visible = __nccwpck_require__(7629);
;// CONCATENATED MODULE: ./lib/action/deadline.js
/** A promise's value, or an error after so many milliseconds; what comes later is dropped, also when it is an error. */
async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/action/actions-cache.js







/** Every key begins like this; the version changes when what is kept does. */
const PREFIX = 'holdout-manifests-v1-';
/** The client alone would try for half a minute, twice. */
const DEADLINES = { restore: 3000, save: 5000 };
const actions_cache_MEBIBYTE = 1024 * 1024;
/** What can be restored inside its deadline. */
const actions_cache_LIMITS = { total: 128 * actions_cache_MEBIBYTE, entry: 64 * actions_cache_MEBIBYTE };
/**
 * Events that run on the base side, with its secrets, for a pull request of anybody. The client unpacks an entry with
 * absolute names, so whoever once got an entry saved could write any file of this runner: nothing is restored there.
 */
const BASE_SIDE = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * A folder that is restored at the first `get`, so that a pull request without changed data pays nothing, and saved as a
 * whole. A service that refuses, fails or is late is a cache that has nothing, and is not asked again in this run.
 * Undefined where nothing may be kept.
 */
function openActionsCache(options) {
    const { temp, event, log, load = () => Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4305)), deadlines = DEADLINES } = options;
    if (!temp || BASE_SIDE.includes(event))
        return undefined;
    // The path as written is part of what GitHub finds an entry by: it never changes.
    const folder = (0,external_node_path_.join)(temp, 'holdout-manifests');
    const kept = openFolderCache(folder, log, actions_cache_LIMITS);
    const added = [];
    let restoring;
    const restore = () => {
        restoring ??= within(deadlines.restore, restoreFolder(folder, load, deadlines.restore)).catch((error) => pass(log, 'Manifests kept by earlier runs are not used', error));
        return restoring;
    };
    return {
        get: async (key) => {
            await restore();
            return kept.get(key);
        },
        put: async (key, bytes) => {
            await kept.put(key, bytes);
            added.push(key);
        },
        save: async () => {
            const restored = await restoring;
            if (added.length === 0 || restored === undefined)
                return;
            await within(deadlines.save, saveFolder(folder, restored, added)).catch((error) => pass(log, 'Manifests are not kept for the next run', error));
        },
    };
}
/** Undefined where there is no service to ask. */
async function restoreFolder(folder, load, timeoutInMs) {
    const client = await load();
    if (!client.isFeatureAvailable())
        return undefined;
    const options = { timeoutInMs, segmentTimeoutInMs: timeoutInMs };
    const key = await client.restoreCache([folder], `${PREFIX}newest`, [PREFIX], options);
    return { client, key, names: new Set(await listNames(folder)) };
}
async function saveFolder(folder, { client, key, names }, added) {
    const now = await listNames(folder);
    if (now.length === 0)
        return;
    // An entry cannot be changed, so a folder in which a damaged manifest was replaced needs a key of its own.
    const mended = added.some((name) => names.has(name)) ? [`mended ${key}`] : [];
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update([...now, ...mended].join('\n'))
        .digest('hex');
    if (`${PREFIX}${digest}` !== key)
        await client.saveCache([folder], `${PREFIX}${digest}`);
}
async function listNames(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.filter(isCacheKey).toSorted();
}
function pass(log, what, error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.info(`${what}: ${reason.replaceAll(visible/* INVISIBLE */.k, '\uFFFD')}`);
}


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withCredentials),
/* harmony export */   w: () => (/* binding */ basicOf)
/* harmony export */ });
/**
 * Git's environment with the step's token for the code host, so that a checkout need not leave credentials in the work
 * tree's configuration (`persist-credentials: false`). Nothing is written to disk or to a command line, and git sends the
 * header to that host only. The empty value takes back a header that the checkout may have set: two of them are refused.
 */
function withCredentials(env, server, token) {
    if (token === undefined)
        return env;
    const key = `http.${server}/.extraheader`;
    const header = `AUTHORIZATION: basic ${basicOf(token)}`;
    const count = Number(env.GIT_CONFIG_COUNT) || 0;
    return {
        ...env,
        GIT_CONFIG_COUNT: String(count + 2),
        ...Object.fromEntries(['', header].flatMap((value, index) => [
            [`GIT_CONFIG_KEY_${count + index}`, key],
            [`GIT_CONFIG_VALUE_${count + index}`, value],
        ])),
    };
}
/** The token as git's header carries it: a secret too. */
function basicOf(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openConversation)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __nccwpck_require__(7044);
;// CONCATENATED MODULE: ./lib/action/github/answer.js
/** Reading what a host answered: nothing is believed to have a shape. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/action/github/account.js
/** Who wrote a comment: accounts as REST and GraphQL name them. */

/** The account of the token that GitHub gives to a workflow. */
const WORKFLOW_ACCOUNT = { login: 'github-actions[bot]', type: 'Bot' };
/** REST's `user` or GraphQL's `viewer`; undefined when the answer names none (a deleted account). */
function readAccount(answer) {
    if (!isRecord(answer))
        return undefined;
    const [login, id, type] = [textOf(answer.login), numberOf(answer.id ?? answer.databaseId), textOf(answer.type)];
    if (login === undefined)
        return undefined;
    return { login, ...(id === undefined ? {} : { id }), ...(type === undefined ? {} : { type }) };
}
/**
 * True when both are one account. Ids decide where both are known; else the logins, with or without the `[bot]` that
 * GraphQL leaves out in places: a person who took a bot's bare name as login is not that bot.
 */
function isSameAccount(one, other) {
    if (one.id !== undefined && other.id !== undefined)
        return one.id === other.id;
    const [bot, person] = [[one, other].some(isBot), [one, other].some(isPerson)];
    return bare(one) === bare(other) && !(bot && person);
}
function bare({ login }) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
function isBot({ login, type }) {
    return type === 'Bot' || login.endsWith('[bot]');
}
function isPerson({ type }) {
    return type === 'User';
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/action/github/failure.js


const PERMISSION = (0,message/* say */.cv) `Give the job \`permissions: pull-requests: write\`. On \`pull_request\` the token of a fork or of Dependabot is read-only whatever the workflow says: comment from \`pull_request_target\` there.`;
const LATER = (0,message/* say */.cv) `Run the job again later.`;
/** Octokit's error as ours. It has no cause: an uncaught one would print the request with its whole body. */
function toFailure(refusal, errand) {
    const { status } = refusal;
    if (refusal.limited)
        return failure_transient(errand, describeLimit(refusal), LATER);
    if (status === undefined)
        return unanswered(refusal, errand);
    if (status >= 500)
        return failure_transient(errand, describeAnswer(refusal), LATER);
    if (status === 404 && errand.wasThere)
        return fail('missing', errand, (0,message/* say */.cv) `it is gone`);
    if (status === 422)
        return fail('usage', errand, describeAnswer(refusal), (0,message/* say */.cv) `Read the report in the job summary.`);
    return fail('access', errand, describeAnswer(refusal), adviseAccess(refusal));
}
/** A 200 whose content is no answer to the question, from a proxy's sign-in page for example. */
function unintelligible(errand) {
    return failure_transient(errand, (0,message/* say */.cv) `what it answered is no answer of GitHub's API`, (0,message/* say */.cv) `Look at what stands between the runner and the host: GITHUB_API_URL, a proxy.`);
}
function unanswered({ ended, code }, errand) {
    const how = ended ? (0,message/* say */.cv) `no answer in time` : (0,message/* say */.cv) `no answer (${code})`;
    return failure_transient(errand, how, (0,message/* say */.cv) `Look at the network between the runner and the host, and run the job again.`);
}
function adviseAccess({ status, said }) {
    if (status === 401)
        return (0,message/* say */.cv) `Look at the token: it may have expired, or belong to another host.`;
    if (status === 410 || /\blocked\b/i.test(said))
        return (0,message/* say */.cv) `Unlock the conversation, or switch the comment off.`;
    return PERMISSION;
}
function describeAnswer({ status, said }) {
    const answer = said === '' ? (0,message/* say */.cv) `` : (0,message/* say */.cv) `: ${said.slice(0, 200)}`;
    return (0,message/* say */.cv) `it answered ${status ?? 0}${answer}`;
}
function describeLimit({ retryAfterSeconds }) {
    const wait = retryAfterSeconds === undefined ? (0,message/* say */.cv) `` : (0,message/* say */.cv) `, and asks to wait for ${retryAfterSeconds} s`;
    return (0,message/* say */.cv) `it limits the rate of requests${wait}`;
}
function failure_transient(errand, why, remedy) {
    return fail('transient', errand, why, remedy);
}
function fail(kind, { what, host }, why, remedy) {
    return new errors/* HoldoutError */.A(kind, (0,message/* say */.cv) `${host} was asked to ${what}: ${why}`, remedy === undefined ? {} : { remedy });
}

;// CONCATENATED MODULE: ./lib/action/github/refusal.js
/** What is to be known of a request that failed, taken out of Octokit's error: never its request, which holds our body. */

const RATE_LIMIT = /rate limit|abuse detection|submitted too quickly/i;
function readRefusal(error) {
    const response = isRecord(error) && isRecord(error.response) ? error.response : undefined;
    const headers = isRecord(response?.headers) ? response.headers : {};
    const status = typeof response?.status === 'number' ? response.status : undefined;
    const said = readSaid(response?.data);
    const retryAfterSeconds = readSeconds(headers['retry-after']);
    const refused = status === 403 || status === 429 || status === 422;
    const exhausted = status !== 422 && (retryAfterSeconds !== undefined || headers['x-ratelimit-remaining'] === '0');
    return {
        ...(status === undefined ? {} : { status }),
        said,
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
        limited: status === 429 || (refused && (exhausted || RATE_LIMIT.test(said))),
        ended: chainOf(error).some(({ name }) => name === 'AbortError' || name === 'TimeoutError'),
        code: readCode(error),
    };
}
/** The message and those of its details; `value` may hold our whole body and is not read. */
function readSaid(data) {
    if (!isRecord(data))
        return '';
    const details = Array.isArray(data.errors) ? data.errors : [];
    const said = [data, ...details].map((item) => (isRecord(item) ? textOf(item.message) : textOf(item)));
    return [...new Set(said.filter((text) => text !== undefined))].join(': ');
}
function readSeconds(header) {
    const seconds = Number(textOf(header)?.trim() || Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
/** The most precise code in the chain of causes, else the error's name; messages may hold addresses with credentials. */
function readCode(error) {
    const chain = chainOf(error);
    return (chain.map(({ code }) => textOf(code)).findLast((code) => code !== undefined) ?? textOf(chain[0]?.name) ?? 'unknown');
}
/** An error and its causes; a few, for a chain could be a circle. */
function chainOf(error) {
    const chain = [];
    for (let cause = error; isRecord(cause) && chain.length < 5; cause = cause.cause)
        chain.push(cause);
    return chain;
}

;// CONCATENATED MODULE: ./lib/action/github/client.js





const DEADLINE = 20_000;
/** The longest wait before the second try: a runner is not kept waiting for a comment. */
const LONGEST_WAIT_SECONDS = 10;
/** The wait before the second try where the host asks for none. */
const PAUSE_SECONDS = 1;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
/** A host's API behind one function. The client is loaded, and the clock started, by the first question. */
function openHost({ token, apiUrl, signal: outer, deadlineMilliseconds }) {
    const host = URL.parse(apiUrl)?.host ?? apiUrl;
    let client;
    let signal;
    return async (question, send) => {
        if (token === '')
            throw noToken();
        client ??= connect(token, apiUrl);
        signal ??= AbortSignal.any([AbortSignal.timeout(deadlineMilliseconds ?? DEADLINE), ...(outer ? [outer] : [])]);
        const request = { signal, log: SILENT };
        try {
            const octokit = await client;
            return await send(octokit, request).catch(async (error) => {
                const seconds = secondsToRetry(readRefusal(error), question);
                if (seconds === undefined)
                    throw error;
                await (0,promises_namespaceObject.setTimeout)(seconds * 1000, undefined, { signal: request.signal });
                return send(octokit, request);
            });
        }
        catch (error) {
            throw toFailure(readRefusal(error), { ...question, host });
        }
    };
}
async function connect(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: SILENT });
}
/** How long to wait before asking once more; undefined when a second try is no use. */
function secondsToRetry(refusal, { repeatable }) {
    const { limited, status, ended, retryAfterSeconds } = refusal;
    // After a broken answer nobody knows whether a comment was made: asking again might make a second one.
    const broken = repeatable && !ended && (status === undefined || status >= 500);
    const seconds = limited ? retryAfterSeconds : broken ? (retryAfterSeconds ?? PAUSE_SECONDS) : undefined;
    return seconds !== undefined && seconds <= LONGEST_WAIT_SECONDS ? seconds : undefined;
}
function noToken() {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `no token was given`, {
        remedy: (0,message/* say */.cv) `Leave the input \`token\` out, or give it a token that may comment.`,
    });
}

;// CONCATENATED MODULE: ./lib/action/github/viewer.js




const WHO = { what: (0,message/* say */.cv) `tell whose the token is`, repeatable: true };
/**
 * The account of the token. GraphQL tells it of every kind of token; a host without GraphQL is asked by REST, which
 * refuses it to the token of a workflow: that one's account is known.
 */
async function askViewer(ask) {
    return (await unlessRefused(askGraphql(ask))) ?? (await unlessRefused(askRest(ask))) ?? WORKFLOW_ACCOUNT;
}
async function askGraphql(ask) {
    const answer = await ask(WHO, async (octokit, request) => octokit.graphql('query { viewer { login databaseId } }', { request }).catch((error) => {
        // Errors inside a 200 are an answer too: this host does not tell it in this way.
        if (isRecord(error) && Array.isArray(error.errors))
            return undefined;
        throw error;
    }));
    return isRecord(answer) ? readAccount(answer.viewer) : undefined;
}
async function askRest(ask) {
    const { data } = await ask(WHO, (octokit, request) => octokit.rest.users.getAuthenticated({ request }));
    return readAccount(data);
}
/** Undefined where the host will not tell; a host that cannot be reached, or limits us, is an error. */
async function unlessRefused(asking) {
    return asking.catch((error) => {
        if ((0,errors/* isHoldoutError */.k)(error) && error.kind !== 'transient')
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./lib/action/github/conversation.js






/** GitHub's most. */
const PER_PAGE = 100;
/** The conversation of a pull request on GitHub or an Enterprise server. Opening asks nothing and never throws. */
function openConversation({ owner, repo, number, ...access }) {
    const ask = openHost(access);
    const name = (0,message/* say */.cv) `${`${owner}/${repo}#${number}`}`;
    const place = { owner, repo, issue_number: number };
    return {
        list: async () => {
            const [viewer, found] = await Promise.all([askViewer(ask), listAll(ask, place, name)]);
            return found.map((comment) => toHostComment(comment, viewer)).toSorted((one, other) => one.id - other.id);
        },
        create: async (body) => {
            const question = { what: (0,message/* say */.cv) `comment on ${name}`, repeatable: false };
            await ask(question, (octokit, request) => octokit.rest.issues.createComment({ ...place, body, request }));
        },
        update: async (id, body) => {
            const question = { what: (0,message/* say */.cv) `edit a comment of ${name}`, repeatable: true, wasThere: true };
            await ask(question, (octokit, request) => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request }));
        },
    };
}
/**
 * All pages, by number: a `Link` header tells only that there is another one, so the token never goes where a header
 * points. A page without news ends it: a host that knows no pages gives the same one for ever.
 */
async function listAll(ask, place, name) {
    const question = { what: (0,message/* say */.cv) `list the comments of ${name}`, repeatable: true };
    const comments = new Map();
    for (let page = 1;; page += 1) {
        const { found, more } = await askPage(ask, question, { ...place, per_page: PER_PAGE, page });
        const known = comments.size;
        for (const comment of found)
            comments.set(comment.id, comment);
        if (!more || comments.size === known)
            return [...comments.values()];
    }
}
async function askPage(ask, question, page) {
    const { data, headers, url } = await ask(question, (octokit, request) => octokit.rest.issues.listComments({ ...page, request }));
    const items = data;
    const found = Array.isArray(items) ? items.map(readComment) : [undefined];
    if (!found.every((comment) => comment !== undefined)) {
        throw unintelligible({ ...question, host: URL.parse(url)?.host ?? url });
    }
    return { found, more: /\brel="?next\b/.test(headers.link ?? '') };
}
function readComment(item) {
    if (!isRecord(item))
        return undefined;
    const id = numberOf(item.id);
    return id === undefined ? undefined : { id, body: textOf(item.body) ?? '', author: readAccount(item.user) };
}
function toHostComment({ id, body, author }, viewer) {
    return { id, body, own: author !== undefined && isSameAccount(viewer, author) };
}


/***/ }),

/***/ 4905:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(199);
/* harmony import */ var _reports_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9300);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3411);
/* harmony import */ var _actions_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7325);
/* harmony import */ var _github_conversation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6019);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1916);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4918);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5674);








// Until there is a verdict, a process that ends has failed.
process.exitCode = _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.bug;
process.on('uncaughtException', reportBug);
process.on('unhandledRejection', reportBug);
const runner = (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunner */ .N)(process.env, (text) => process.stdout.write(text));
const log = { info: runner.info, warn: (line) => runner.warning(line) };
let cache;
try {
    const code = await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .performStep */ .K)(process.env, {
        runner,
        openPorts: (situation) => {
            cache = (0,_actions_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openActionsCache */ .C)({ temp: situation.temp, event: situation.event.name, log });
            return (0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .openPorts */ .R)(situation, process.env, log, cache);
        },
        openConversation: _github_conversation_js__WEBPACK_IMPORTED_MODULE_3__/* .openConversation */ .k,
    });
    // The verdict is out: what is kept for the next run changes nothing about it.
    process.exitCode = code;
    await cache?.save();
    end(code);
}
catch (error) {
    reportBug(error);
}
/** An error that nobody expected fails the step; only its text and trace are shown, for objects may hold requests. */
function reportBug(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    runner.info((0,_reports_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(trace).replaceAll('\\n', '\n'));
    runner.error(`Holdout ${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x}: a bug, not a verdict. Please report it with the trace in this log.`);
    end(_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.bug);
}
/** Ends the process once its output is written: whatever a service has still under way must not hold the job. */
function end(code) {
    process.exitCode = code;
    process.stdout.write('', () => process.exit());
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: ./lib/dos2unix.js
var dos2unix = __nccwpck_require__(5849);
;// CONCATENATED MODULE: ./lib/git/blobs.js

/** Blobs by object id, each asked for once; of one larger than `limit` bytes only the size is kept. */
async function readBlobs(objects, oids, limit) {
    const blobs = new Map();
    await objects.ask([...new Set(oids)], collectBlobs(blobs, limit));
    return blobs;
}
/** Digests of blobs of any size in constant memory; an object id without a blob has no entry. */
async function digestBlobs(objects, oids) {
    const digests = new Map();
    await objects.ask([...new Set(oids)], collectDigests(digests));
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
function collectDigests(digests) {
    const pair = new dos2unix/* Md5Pair */.H();
    let current;
    return {
        found(oid, header) {
            current = header.type === 'blob' ? { oid, header } : undefined;
        },
        absent: () => undefined,
        piece(lent) {
            if (current)
                pair.update(lent);
        },
        complete() {
            if (current)
                digests.set(current.oid, { size: current.header.size, ...pair.finish() });
        },
    };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __nccwpck_require__(7044);
;// CONCATENATED MODULE: ./lib/git/failure.js


/** Why a git process could not be started, or was stopped by an abort signal. */
function explainStart(args, cause) {
    if (cause.name === 'AbortError')
        return explainStop(args, cause);
    if ('code' in cause && cause.code === 'ENOENT') {
        const remedy = (0,lib_message/* say */.cv) `Install git 2.30 or newer and make sure that it is on the PATH.`;
        return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `Holdout needs git, and git is not on the PATH.`, { remedy, cause });
    }
    return new errors/* HoldoutError */.A('access', [`git ${args[0]} could not be started: `, { quoted: cause.message }], { cause });
}
/** Git was not let finish: the run was aborted, or the repository closed. */
function explainStop(args, cause) {
    return new errors/* HoldoutError */.A('transient', [`git ${args[0]} was stopped before it was done.`], { cause });
}
/** Why a git process failed, in git's own words without credentials. */
function explainExit(args, ending) {
    const command = `git ${args[0]}`;
    if (ending.signal)
        return new errors/* HoldoutError */.A('transient', [`${command} was ended by ${ending.signal}.`]);
    if (ending.stderr.includes('safe.directory'))
        return explainOwnership(ending.stderr);
    const text = [`${command} failed: `, { quoted: complaint(ending) }];
    return new errors/* HoldoutError */.A('access', text, { remedy: (0,lib_message/* say */.cv) `Run git fsck to see whether the repository is whole.` });
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
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `git does not trust this repository: its folder belongs to another user.`, {
        remedy: (0,lib_message/* say */.cv) `Run: git config --global --add safe.directory ${folder}`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/git/process.js



/** Settings that take the machine's and the repository's own tricks out of git's answers. */
const hardening = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--no-pager',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', `core.hooksPath=${external_node_os_.devNull}`, 'core.quotePath=false', 'protocol.ext.allow=never'],
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
        throw explainExit(args, result);
    return result.stdout;
}
/** Runs git to its end and returns what it said, for callers to whom an exit code is an answer. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const child = startGit(args, options);
        const stdout = [];
        const stderr = collectText(child.stderr);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.on('error', (cause) => reject(explainStart(args, cause)));
        child.on('close', (code, signal) => {
            if (code === null)
                reject(explainExit(args, { signal, stderr: stderr() }));
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr() });
        });
        child.stdin.end(options.input ?? '');
    });
}
function startGit(args, context, output = 'pipe') {
    const child = (0,external_node_child_process_.spawn)('git', [...hardening, ...args], {
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

// EXTERNAL MODULE: ./lib/listing.js
var listing = __nccwpck_require__(7487);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
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
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/git/spill.js




/**
 * Runs git to its end and returns standard output by way of a temporary file: git then writes megabytes without waiting
 * for a reader that is busy loading code. Where the file cannot be made or filled (a full disk), and when git fails, it is
 * asked again through a pipe, which also tells why.
 */
async function gitThroughFile(args, context) {
    const folder = makeFolder();
    if (folder === undefined)
        return git(args, context);
    try {
        const bytes = await runInto((0,external_node_path_.join)(folder, 'stdout'), args, context).catch(() => undefined);
        return bytes ?? (await git(args, context));
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
        const child = startGit(args, context, output);
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
    return parseChanges(await git(['diff-tree', ...options, checkOid(base), checkOid(head)], context));
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
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `The commits ${one} and ${other} have no common ancestor.`, {
        remedy: (0,lib_message/* say */.cv) `Compare commits of one history: name the base with --base.`,
    });
}
async function askMergeBase(commits, context) {
    const args = ['merge-base', ...commits];
    const result = await runGit(args, context);
    if (result.code > 1)
        throw explainExit(args, result);
    return result.code === 0 ? result.stdout.toString('latin1').trim() : undefined;
}
/** The last commits that the clone knows of both histories: origin has them, even if it never saw the newest ones. */
async function listEdge(commits, context) {
    const roots = await git(['rev-list', '--max-parents=0', ...commits], context);
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
        this.#child = startGit(mode === 'bulk' ? [...args, '--buffer'] : args, context);
        const stderr = collectText(this.#child.stderr);
        const cut = cutAnswers({
            header: (line) => this.#takeHeader(line),
            piece: (bytes) => this.#current().receiver.piece(bytes),
            end: () => this.#finishAnswer(),
        });
        this.#child.stdout.on('data', (chunk) => this.#guard(() => cut(chunk)));
        this.#child.on('error', (cause) => this.#fail(explainStart(args, cause)));
        this.#closed = new Promise((resolve) => {
            this.#child.on('close', (code, signal) => {
                this.#fail(explainExit(args, { code, signal, stderr: stderr() }));
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
        this.#fail(explainStop(args));
        endGit(this.#child);
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
            endGit(this.#child);
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
            throw explainStop(['cat-file']);
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
        await this.#fetch(depth, [sha], (0,lib_message/* say */.cv) `The commit ${sha} is not in this clone`);
    }
    /** Brings what a ref of origin names, with some history where the clone is shallow: the commit looked for may lie behind it. */
    async fetchRef(ref) {
        const depth = (await this.isShallow()) ? ['--depth=100'] : [];
        await this.#fetch(depth, [ref], (0,lib_message/* say */.cv) `${ref} is needed`);
    }
    /** The object id that a ref has at origin now; `access` when it has none or does not answer. */
    async lookUp(ref) {
        const remedy = (0,lib_message/* say */.cv) `Check that the branch exists, and that the checkout may read it.`;
        if (!plainRef.test(ref))
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${ref} is no name of a ref.`, { remedy });
        const result = await runGit(['ls-remote', '--exit-code', '--quiet', 'origin', ref], this.#context);
        const lines = result.stdout.toString('utf8').split('\n');
        const line = lines.find((each) => each.endsWith(`\t${ref}`));
        if (result.code === 0 && line !== undefined)
            return checkOid(line.slice(0, line.indexOf('\t')));
        // Exit code 2 says that origin answered and has no such ref.
        const silent = result.code !== 0 && result.code !== 2;
        const text = silent ? (0,lib_message/* say */.cv) `Asking origin for ${ref} failed: ${complaint(result)}` : (0,lib_message/* say */.cv) `Origin has no ${ref}.`;
        throw new errors/* HoldoutError */.A('access', text, { remedy });
    }
    /** Brings history before the edge of a shallow clone; `step` is git's option that says how much. */
    async deepen(step, edge) {
        await this.#fetch([step], edge, (0,lib_message/* say */.cv) `The history that this shallow clone leaves out is needed`);
    }
    /** Brings objects that a partial clone left behind, in one request. */
    async fetchObjects(oids) {
        await this.#fetch(['--filter=blob:none'], oids, (0,lib_message/* say */.cv) `This partial clone lacks ${oids.length} objects`);
    }
    /** True when the clone's history is cut off. */
    async isShallow() {
        const answer = await git(['rev-parse', '--is-shallow-repository'], this.#context);
        return answer.toString('latin1').trim() === 'true';
    }
    #fetch(more, wanted, why) {
        const turn = this.#last.then(() => this.#fetchNow(more, wanted, why));
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    async #fetchNow(more, wanted, why) {
        const args = ['fetch', ...options, ...more, '--stdin', 'origin'];
        const result = await runGit(args, { ...this.#context, input: `${wanted.join('\n')}\n` });
        if (result.code === 0)
            return;
        const text = (0,lib_message/* say */.cv) `${why}, and fetching from origin failed: ${complaint(result)}`;
        throw new errors/* HoldoutError */.A('access', text, { remedy: remedyFor(wanted) });
    }
}
function remedyFor(wanted) {
    const [sha] = wanted;
    const clone = (0,lib_message/* say */.cv) `In GitHub Actions check out with fetch-depth: 0`;
    return sha !== undefined && wanted.length === 1
        ? (0,lib_message/* say */.cv) `${clone}; elsewhere run: git fetch origin ${sha}`
        : (0,lib_message/* say */.cv) `${clone}; elsewhere run: git fetch --unshallow origin`;
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
    const { stdout } = await runGit(['config', '--get-regexp', '^remote\\..*\\.promisor$'], context);
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
    const here = await git(all, context);
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
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `The folder ${directory} cannot be opened.`, {
            remedy: (0,lib_message/* say */.cv) `Name the folder of a git repository.`,
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
    const result = await runGit(place_args, context);
    if (result.code !== 0)
        throw explainNoRepository(context.cwd, result.stderr, explainExit(place_args, result));
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
    const text = (0,lib_message/* say */.cv) `${directory} is no git repository that can be opened: ${complaint({ stderr })}`;
    const remedy = (0,lib_message/* say */.cv) `Run Holdout inside a clone, or name one; in GitHub Actions, check the repository out first.`;
    return new errors/* HoldoutError */.A('usage', text, { remedy });
}
/**
 * A pull request can hold files that make a folder look like a bare repository with settings of its author's choice.
 * One that another repository tracks is therefore refused.
 */
async function refusePlanted(context) {
    const folder = (await git(['rev-parse', '--absolute-git-dir'], context)).toString('utf8').replace(/\n$/, '');
    const above = { ...context, cwd: (0,external_node_path_.dirname)(folder) };
    const tracked = await runGit(['ls-files', '-z', '--', (0,external_node_path_.resolve)(folder, 'HEAD')], above);
    if (tracked.code !== 0 || tracked.stdout.length === 0)
        return;
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${folder} is a bare repository among the files of another one.`, {
        remedy: (0,lib_message/* say */.cv) `Its settings could come from a pull request: open the repository around it, or move it elsewhere.`,
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
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `Git knows no commit by the name ${{ quoted: revision }}.`, {
        remedy: (0,lib_message/* say */.cv) `Check the spelling. If it is on the remote only, run git fetch first; in GitHub Actions check out with fetch-depth: 0.`,
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
    throw new errors/* HoldoutError */.A('transient', (0,lib_message/* say */.cv) `${ref} moved at origin while it was fetched.`, { remedy: (0,lib_message/* say */.cv) `Run again.` });
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
    const lines = (await git(['for-each-ref', format, ...refs], context)).toString('utf8').split('\n');
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
        digest: async (oids) => {
            await prefetch(oids);
            return digestBlobs(streams, oids);
        },
        close: async () => {
            await Promise.all([objects.close(), streams.close()]);
        },
    };
}

// EXTERNAL MODULE: ./lib/commits.js
var commits = __nccwpck_require__(3197);
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
    const commits = await resolveCommits(repository, revisions).catch(() => undefined);
    if (commits !== undefined)
        readTrees(repository, commits.base, commits.head).catch(() => undefined);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __nccwpck_require__(281);
;// CONCATENATED MODULE: ./lib/stores/file.js








/** A folder on this machine or on a mounted share. */
const file = {
    id: 'file',
    serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
    open: async (remote) => openFolder(remote),
};
async function openFolder(remote) {
    const root = rootOf(remote);
    if (root === undefined || !(await isFolder(root)))
        throw absentRoot(remote);
    return {
        stat: async (ref) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const found = await (0,promises_.stat)(path).catch((error) => refuse(root, ref, error));
            if (!found.isFile())
                throw missing(ref);
            return { size: found.size };
        },
        open: async (ref, range, signal) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const handle = await (0,promises_.open)(path, 'r').catch((error) => refuse(root, ref, error));
            return openStream(handle, ref, range, signal);
        },
    };
}
/** The folder of a remote as a whole path; undefined for one that cannot be a folder of this machine. */
function rootOf({ url }) {
    try {
        const path = url.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(url) : url.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)());
        return (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.resolve)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function openStream(handle, ref, range, signal) {
    const found = await handle.stat();
    if (!found.isFile()) {
        await handle.close();
        throw missing(ref);
    }
    const { start = 0, end = found.size } = range ?? {};
    if (end <= start) {
        await handle.close();
        return new Blob([]).stream();
    }
    const stream = handle.createReadStream({ start, end: end - 1, ...(signal === undefined ? {} : { signal }) });
    return external_node_stream_.Readable.toWeb(stream);
}
/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function pathOf(root, ref) {
    const path = (0,external_node_path_.join)(root, ref.key);
    if (!liesIn(path, root) || !liesIn(await (0,promises_.realpath)(path), await (0,promises_.realpath)(root))) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${ref.key} lies outside its remote`);
    }
    return path;
}
function liesIn(path, root) {
    return path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
async function refuse(root, { key, remote }, error) {
    if ((0,errors/* isHoldoutError */.k)(error))
        throw error;
    const code = error.code ?? 'unknown error';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${key} on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)}) cannot be read: ${[code]}`, {
            cause: error,
            remedy: (0,lib_message/* say */.cv) `Give this user the right to read the folder.`,
        });
    }
    throw (await isFolder(root)) ? missing({ key, remote }) : absentRoot(remote);
}
function missing(ref) {
    return new errors/* HoldoutError */.A('missing', (0,lib_message/* say */.cv) `${ref.key} is not on remote ${ref.remote.name} (${(0,urls/* showUrl */.j)(ref.remote.url)})`, {
        remedy: (0,lib_message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
    });
}
function absentRoot(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the folder ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} is not on this machine`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/address.js



/**
 * The bucket and prefix of `s3://bucket[/prefix]`, read by hand: a URL parser would lower-case and collapse what S3
 * takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
function readAddress(remote) {
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(remote.url) ?? [];
    if (!BUCKET.test(bucket)) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the URL ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} names no bucket`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Write it as ${'s3://BUCKET/PREFIX'}, and credentials into the environment.`,
        });
    }
    const path = prefix.replace(/\/+$/, '');
    return { bucket, prefix: path === '' ? '' : `${path}/` };
}
/** Plain names only: an ARN or anything else would be resolved to another host. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/;
/** The whole key of an object. Keys are ours (digests), and still never leave the prefix on the way through a proxy. */
function keyOf({ prefix }, { key }) {
    if (key.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${key} lies outside its remote`);
    }
    return prefix + key;
}

;// CONCATENATED MODULE: ./lib/stores/s3/settings.js





/** DVC's options of an S3 remote (documented at dvc.org, `remote modify`). Throws `access` for those that cannot hold. */
function readSettings(remote) {
    const { options } = remote;
    const verify = options.ssl_verify;
    const verifies = flag(verify);
    return settings_present({
        endpoint: endpointOf(remote),
        region: options.region,
        profile: options.profile,
        credentialsFile: fileOf(remote, 'credentialpath'),
        configFile: fileOf(remote, 'configpath'),
        keys: keysOf(remote),
        anonymous: flag(options.allow_anonymous_login) ?? false,
        tls: flag(options.use_ssl) ?? true,
        verify: verifies ?? true,
        authorities: verifies === undefined ? fileOf(remote, 'ssl_verify') : undefined,
    });
}
/** True for a remote that keeps objects under their own names, each with its versions. */
function keepsVersions({ options }) {
    return flag(options.version_aware) === true || flag(options.worktree) === true;
}
/**
 * Whether bucket names are paths, as botocore, and so DVC, decides it: wherever an endpoint is named, unless AWS's
 * configuration says `addressing_style = virtual`. Otherwise they are host names where their form allows it.
 */
function takesPaths(endpoint, style) {
    return endpoint === undefined ? style === 'path' : style !== 'virtual';
}
/** Empty options count as absent. */
function settings_present(settings) {
    const entries = Object.entries(settings).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(entries);
}
/** DVC's ways to write yes and no; undefined for anything else. */
function flag(text) {
    if (text === undefined)
        return undefined;
    if (/^(1|true|yes|on|enable)$/i.test(text))
        return true;
    return /^(0|false|no|off|disable)$/i.test(text) ? false : undefined;
}
function endpointOf(remote) {
    const { endpointurl } = remote.options;
    if (endpointurl === undefined || endpointurl === '')
        return undefined;
    if (URL.canParse(endpointurl) && /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(endpointurl))
        return endpointurl;
    throw refusal(remote, 'endpointurl', (0,urls/* showUrl */.j)(endpointurl), (0,lib_message/* say */.cv) `Write it as ${'https://HOST[:PORT]'}.`);
}
function keysOf(remote) {
    const { access_key_id, secret_access_key, session_token } = remote.options;
    if (!access_key_id && !secret_access_key)
        return undefined;
    if (!access_key_id || !secret_access_key) {
        const message = (0,lib_message/* say */.cv) `remote ${remote.name} has one of ${'access_key_id'} and ${'secret_access_key'} without the other`;
        const remedy = (0,lib_message/* say */.cv) `Take it out of the file, and give both to the environment.`;
        throw new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
    }
    const keys = { accessKeyId: access_key_id, secretAccessKey: secret_access_key };
    return session_token ? { ...keys, sessionToken: session_token } : keys;
}
/**
 * A file that an option names. A relative path starts in the repository's `.dvc/`, where a pull request could put
 * another file, and AWS's configuration files can start programs.
 */
function fileOf(remote, option) {
    const path = remote.options[option];
    if (path === undefined || path === '')
        return undefined;
    if (/^~(\/|$)/.test(path))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1));
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw refusal(remote, option, path, (0,lib_message/* say */.cv) `Name it by its whole path, outside the repository, or use the environment.`);
}
function refusal(remote, option, value, remedy) {
    const message = (0,lib_message/* say */.cv) `the option ${option} of remote ${remote.name} cannot be used: ${value}`;
    return new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
}

;// CONCATENATED MODULE: ./lib/stores/s3/client.js


/** The name of every error that is about finding credentials, and not about the bucket. */
const NO_CREDENTIALS = 'CredentialsProviderError';
/** The SDK, loaded when a remote needs it. */
async function loadSdk() {
    const [{ GetObjectCommand, HeadObjectCommand, S3Client }, { loadConfig }, { defaultProvider }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(861), __nccwpck_require__.e(711)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3711, 19)),
        __nccwpck_require__.e(/* import() */ 291).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7291, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(291), __nccwpck_require__.e(861)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5861, 19)),
    ]);
    return { GetObjectCommand, HeadObjectCommand, S3Client, loadConfig, defaultProvider };
}
/** Opens a bucket; sends nothing yet. */
async function openBucket(bucket, settings, patience) {
    const sdk = await loadSdk();
    const ambient = await readAmbient(sdk, settings);
    const config = await configure(sdk, settings, ambient, patience);
    let client = new sdk.S3Client(config);
    /** A bucket of another region says which one: it is asked there from then on. */
    const send = async (ask) => {
        try {
            return await ask(client);
        }
        catch (error) {
            const region = regionIn(error);
            if (region === undefined || region === (await client.config.region()))
                throw error;
            client = new sdk.S3Client({ ...config, region });
            return ask(client);
        }
    };
    return {
        endpoint: ambient.endpoint,
        head: async (key, abortSignal) => {
            const command = new sdk.HeadObjectCommand({ Bucket: bucket, Key: key });
            return (await send((asked) => asked.send(command, { abortSignal }))).ContentLength;
        },
        get: async (key, range, abortSignal) => {
            const bytes = range === undefined ? {} : { Range: rangeHeader(range) };
            const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...bytes });
            return toAnswer(await send((asked) => asked.send(command, { abortSignal })));
        },
    };
}
/** What the environment and AWS's files say where the remote is silent: the variables that DVC reads, too. */
async function readAmbient({ loadConfig }, settings) {
    const { profile, credentialsFile, configFile } = settings;
    const files = defined({ profile, filepath: credentialsFile, configFilepath: configFile });
    const find = (variables, key) => loadConfig({
        environmentVariableSelector: (env) => variables.map((name) => env[name]).find(Boolean),
        configFileSelector: (section) => section[key],
        default: undefined,
    }, files)();
    const [endpoint, region, authorities, style] = await Promise.all([
        settings.endpoint ?? find(['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'], 'endpoint_url'),
        settings.region ?? find(['AWS_REGION', 'AWS_DEFAULT_REGION'], 'region'),
        find(['AWS_CA_BUNDLE'], 'ca_bundle'),
        find([], 's3.addressing_style'),
    ]);
    return { files, endpoint, region: region ?? 'us-east-1', authorities, style };
}
async function configure(sdk, settings, ambient, patience) {
    const { endpoint, region, style } = ambient;
    const timeouts = {
        connectionTimeout: patience.connect,
        requestTimeout: patience.attempt,
        throwOnRequestTimeout: true,
        socketTimeout: patience.silence,
    };
    const httpsAgent = await makeAgent(settings.authorities ?? ambient.authorities, settings.verify);
    // What the remote says of certificates is about the bucket: tokens go to proven services alone.
    const tokenAgent = await makeAgent(ambient.authorities, true);
    const config = {
        forcePathStyle: takesPaths(endpoint, style),
        tls: settings.tls,
        maxAttempts: 3,
        requestHandler: { ...timeouts, httpsAgent },
        // Digests are held against the bytes by those who asked for them: one judge of what is whole.
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(endpoint === undefined ? {} : { endpoint }),
        ...signWith(sdk, settings, ambient, {
            region,
            requestHandler: { ...timeouts, httpsAgent: tokenAgent },
            maxAttempts: 2,
        }),
    };
    return { ...config, region };
}
/** Who is trusted to prove a server's name: a file of authorities instead of Node's own. */
async function makeAgent(authorities, rejectUnauthorized) {
    return authorities === undefined ? { rejectUnauthorized } : { rejectUnauthorized, ca: await (0,promises_.readFile)(authorities) };
}
/** The remote's own keys, none at all, or AWS's chain: environment, profile, web identity, container, machine. */
function signWith({ defaultProvider }, settings, { files }, clientConfig) {
    if (settings.anonymous) {
        return { credentials: { accessKeyId: '', secretAccessKey: '' }, signer: { sign: async (request) => request } };
    }
    if (settings.keys !== undefined)
        return { credentials: settings.keys };
    // Where no machine gives credentials, one second is enough to know.
    const chain = defaultProvider({ ...files, clientConfig, timeout: 1_000, maxRetries: 0 });
    return {
        credentials: async (caller) => {
            // A refusal by the token service must not look like one by the bucket.
            const fail = (cause) => Promise.reject(Object.assign(new Error(NO_CREDENTIALS, { cause }), { name: NO_CREDENTIALS }));
            return chain(caller).catch(fail);
        },
    };
}
/** The region that a refusal names. Only a plain name: it becomes a part of the host that is asked next. */
function regionIn(error) {
    const { $response, Region } = error;
    const region = $response?.headers?.['x-amz-bucket-region'] ?? Region;
    return typeof region === 'string' && /^[a-z0-9-]{2,32}$/.test(region) ? region : undefined;
}
function rangeHeader({ start, end }) {
    return `bytes=${start}-${end === undefined ? '' : end - 1}`;
}
function toAnswer({ Body, ContentLength, ContentRange, $metadata }) {
    if (Body === undefined)
        throw new Error('the SDK gave no body');
    return {
        status: $metadata.httpStatusCode,
        length: ContentLength,
        range: ContentRange,
        body: Body,
    };
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/stores/s3/failure.js





/**
 * What an error of the SDK means. Only a `NoSuchKey` in the answer's body proves absence: it says that the bucket is
 * there, and S3 gives it to no one who may not list it. Source: "Error responses" of the Amazon S3 API reference.
 */
function explainFailure(error, asked) {
    const { status, code } = readError(error);
    if (status === 404 && code === 'NoSuchKey')
        return { error: absent(asked.ref), everywhere: false };
    const [kind, why, remedy, everywhere = false] = judge(error, asked);
    const { name, url, place } = asked.ref.remote;
    const what = everywhere ? (0,lib_message/* say */.cv) `remote ${name}` : (0,lib_message/* say */.cv) `${asked.ref.key} on remote ${name}`;
    const text = (0,lib_message/* say */.cv) `${what} (${(0,urls/* showUrl */.j)(url)}) cannot be read: ${why}`;
    return { error: new errors/* HoldoutError */.A(kind, text, { place, remedy, cause: error }), everywhere };
}
/** The parts of the SDK's errors that are told apart. The message is the server's and is never shown. */
function readError(error) {
    const { name, code, Code, $metadata } = (error ?? {});
    const text = (value) => (typeof value === 'string' ? value : undefined);
    return { status: $metadata?.httpStatusCode, code: text(Code), network: text(code), name: text(name) };
}
function judge(error, asked) {
    const { status, code, network, name } = readError(error);
    if (name === NO_CREDENTIALS)
        return lackCredentials(error);
    if (status === undefined)
        return judgeSilence(network, name, asked);
    const judgement = code === undefined ? undefined : CODES.get(code)?.(asked);
    if (judgement !== undefined)
        return judgement;
    const answer = code === undefined ? (0,lib_message/* say */.cv) `status ${[String(status)]}` : (0,lib_message/* say */.cv) `${code} (status ${[String(status)]})`;
    if (status === 429 || status >= 500)
        return ['transient', (0,lib_message/* say */.cv) `it answers ${answer}, after three attempts`, AGAIN];
    if (status === 401 || status === 403)
        return failure_refuse((0,lib_message/* say */.cv) `it refuses with ${answer}`, asked);
    const elsewhere = (0,lib_message/* say */.cv) `Check ${'endpointurl'}, ${'region'} and ${'url'} of the remote at base, and the credentials.`;
    if (status >= 300 && status < 400)
        return ['access', (0,lib_message/* say */.cv) `it points elsewhere with ${answer}`, elsewhere];
    return ['access', (0,lib_message/* say */.cv) `it answers ${answer}, which proves nothing`, elsewhere];
}
const AGAIN = (0,lib_message/* say */.cv) `Run again.`;
/** Nobody had credentials, or one who should have them gave none. */
function lackCredentials(error) {
    const cause = readError(error.cause);
    const reason = cause.network ?? cause.name;
    const why = reason === undefined || reason === NO_CREDENTIALS
        ? (0,lib_message/* say */.cv) `no credentials for it were found`
        : (0,lib_message/* say */.cv) `credentials for it could not be had (${reason})`;
    return cause.name === 'TimeoutError' ? ['transient', why, AGAIN, true] : ['access', why, GIVE_CREDENTIALS, true];
}
const GIVE_CREDENTIALS = (0,lib_message/* say */.cv) `Give the step ${'AWS_ACCESS_KEY_ID'} and ${'AWS_SECRET_ACCESS_KEY'}, assume a role before it with aws-actions/configure-aws-credentials, or name a profile that is on this machine. A public bucket needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`;
/** No answer came at all. */
function judgeSilence(code, name, { endpoint }) {
    const host = endpoint === undefined ? (0,lib_message/* say */.cv) `AWS` : (0,lib_message/* say */.cv) `${(0,urls/* showUrl */.j)(endpoint)}`;
    const mend = (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${'endpointurl'} and ${'region'} of the remote at base.`;
    if (code !== undefined && UNREACHABLE.test(code))
        return ['access', (0,lib_message/* say */.cv) `${host} is out of reach (${[code]})`, mend, true];
    if (code !== undefined && UNTRUSTED.test(code)) {
        const trust = (0,lib_message/* say */.cv) `Name the authority's file in ${'AWS_CA_BUNDLE'} or in the remote's ${'ssl_verify'}.`;
        return ['access', (0,lib_message/* say */.cv) `the certificate of ${host} is not trusted (${[code]})`, trust, true];
    }
    if (name === 'EndpointError')
        return ['access', (0,lib_message/* say */.cv) `its region or endpoint makes no address`, mend, true];
    return ['transient', (0,lib_message/* say */.cv) `${host} breaks off or does not answer in time`, (0,lib_message/* say */.cv) `Run again. ${mend}`, true];
}
const UNREACHABLE = /^(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EPROTO)$/;
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/;
function failure_refuse(why, { bucket }) {
    return [
        'access',
        why,
        (0,lib_message/* say */.cv) `Allow ${'s3:GetObject'} on its objects and ${'s3:ListBucket'} on the bucket ${bucket}: without the second, S3 refuses instead of saying that an object is not there.`,
    ];
}
const CREDENTIALS = (why) => ['access', why, RENEW, true];
const RENEW = (0,lib_message/* say */.cv) `Renew the credentials of the step: ${'AWS_ACCESS_KEY_ID'}, ${'AWS_SECRET_ACCESS_KEY'} and ${'AWS_SESSION_TOKEN'} belong together.`;
const wrongRegion = () => [
    'access',
    (0,lib_message/* say */.cv) `the bucket lies in another region`,
    (0,lib_message/* say */.cv) `Set ${'AWS_REGION'}, or ${'region'} of the remote at base.`,
    true,
];
/** S3's error codes that have a remedy of their own. */
const REMEDIES = {
    NoSuchBucket: ({ bucket }) => [
        'access',
        (0,lib_message/* say */.cv) `the bucket ${bucket} is not there`,
        (0,lib_message/* say */.cv) `Check ${'url'} and ${'endpointurl'} of the remote at base, and the account that the credentials belong to.`,
        true,
    ],
    AccessDenied: (asked) => failure_refuse((0,lib_message/* say */.cv) `access is denied`, asked),
    InvalidAccessKeyId: () => CREDENTIALS((0,lib_message/* say */.cv) `the access key is not known to it`),
    SignatureDoesNotMatch: () => CREDENTIALS((0,lib_message/* say */.cv) `the secret does not belong to the access key`),
    InvalidToken: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token is not valid`),
    ExpiredToken: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
    TokenRefreshRequired: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
    RequestTimeTooSkewed: () => [
        'access',
        (0,lib_message/* say */.cv) `the clock of this machine differs from its own by more than a quarter of an hour`,
        (0,lib_message/* say */.cv) `Set the clock.`,
        true,
    ],
    AuthorizationHeaderMalformed: wrongRegion,
    PermanentRedirect: wrongRegion,
    IllegalLocationConstraintException: wrongRegion,
    InvalidObjectState: () => ['access', (0,lib_message/* say */.cv) `the object is archived`, (0,lib_message/* say */.cv) `Restore it from its storage class.`],
    InvalidRequest: () => [
        'access',
        (0,lib_message/* say */.cv) `it does not take the request; an object that is encrypted with a key of the customer's own looks like this`,
        (0,lib_message/* say */.cv) `Push what Holdout reads to a remote without ${'sse_customer_key'}.`,
    ],
    RequestTimeout: () => ['transient', (0,lib_message/* say */.cv) `it stopped waiting`, AGAIN],
};
const CODES = new Map(Object.entries(REMEDIES));
/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
function absent({ key, remote }) {
    if (keepsVersions(remote)) {
        return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} keeps versions of files, and no object ${key}`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
        });
    }
    return new errors/* HoldoutError */.A('missing', (0,lib_message/* say */.cv) `${key} is not on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)})`, {
        remedy: (0,lib_message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${remote.name}`}.`,
    });
}
/** The error for a file beside the remote, such as its certificate authorities, that cannot be read. */
function unopened(remote, error) {
    const { code, path } = error;
    if (code === undefined || path === undefined)
        return error;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} cannot be opened: ${path} cannot be read (${[code]})`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Put the file there, or mend ${'ssl_verify'} or ${'AWS_CA_BUNDLE'}, which names it.`,
        cause: error,
    });
}
/** The error for a body that ended before its end, or past it. */
function brokenBody({ key, remote }, why, cause) {
    const text = (0,lib_message/* say */.cv) `reading ${key} from remote ${remote.name} broke off: ${why}`;
    return new errors/* HoldoutError */.A('transient', text, { place: remote.place, remedy: AGAIN, cause });
}

;// CONCATENATED MODULE: ./lib/stores/s3/body.js




/** A body as a stream that ends well only when all the bytes that its answer promised have come. */
function streamBody(answer, ref, signal) {
    return external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(count(answer, ref, signal)));
}
async function* count(answer, ref, signal) {
    const { body, length } = answer.value;
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            yield chunk;
        }
        if (length !== undefined && size !== length)
            throw brokenBody(ref, (0,lib_message/* say */.cv) `${size} of ${length} bytes came`);
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            throw error;
        signal?.throwIfAborted();
        throw brokenBody(ref, (0,lib_message/* say */.cv) `the connection ended after ${size} bytes`, error);
    }
    finally {
        answer.release();
    }
}

;// CONCATENATED MODULE: ./lib/stores/s3/deadline.js
/**
 * Runs a request that must begin to answer within `answer` milliseconds. The signal that it gets stays alive after that:
 * it ends what is left of the answer when `whole` milliseconds are over, or when the caller wants no more of it.
 */
async function withinTime({ answer, whole }, caller, ask) {
    caller?.throwIfAborted();
    const late = new AbortController();
    const expire = () => late.abort(new DOMException('no answer in time', 'TimeoutError'));
    const signal = caller === undefined ? late.signal : AbortSignal.any([late.signal, caller]);
    const done = new AbortController();
    const ended = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
    });
    const timer = setTimeout(expire, answer);
    try {
        // Raced, because the search for credentials listens to no signal.
        const value = await Promise.race([ask(signal), ended]);
        const rest = setTimeout(expire, whole).unref();
        return { value, release: () => clearTimeout(rest) };
    }
    finally {
        clearTimeout(timer);
        done.abort();
    }
}

;// CONCATENATED MODULE: ./lib/stores/s3.js








/** Amazon S3, and whatever speaks its protocol. */
const s3 = {
    id: 's3',
    serves: (url) => url.startsWith('s3://'),
    open: (remote) => openS3(remote),
};
/** A server that is down is known to be within some ten seconds; a silent one within twenty. */
const PATIENCE = { connect: 4_000, attempt: 8_000, answer: 20_000, silence: 15_000, whole: 600_000 };
/** The store of a remote; nothing is sent before an object is asked for. */
async function openS3(remote, patience = PATIENCE) {
    const ask = await prepare(remote, patience);
    const stat = async (ref, signal) => {
        const { value: size, release } = await ask(ref, signal, measure);
        release();
        if (size === undefined)
            throw noSize(ref);
        return { size };
    };
    return {
        stat: (ref) => stat(ref),
        open: async (ref, range, signal) => {
            const part = range?.start === 0 && range.end === undefined ? undefined : range;
            if (part?.end !== undefined && part.end <= part.start)
                return stat(ref, signal).then(() => nothing());
            const { value, release } = await ask(ref, signal, (from, key, within) => fetchPart(from, key, part, within));
            if (value !== undefined && isPart(part, value))
                return streamBody({ value, release }, ref, signal);
            release();
            if (value === undefined)
                return nothing();
            value.body.destroy?.();
            throw otherPart(ref);
        },
    };
}
async function prepare(remote, patience) {
    const address = readAddress(remote);
    const settings = readSettings(remote);
    const bucket = await openBucket(address.bucket, settings, patience).catch((error) => {
        throw unopened(remote, error);
    });
    let down;
    return async (ref, caller, run) => {
        const key = keyOf(address, ref);
        if (down !== undefined)
            throw down;
        try {
            return await withinTime(patience, caller, (signal) => run(bucket, key, signal));
        }
        catch (error) {
            caller?.throwIfAborted();
            const failure = explainFailure(error, { ref, bucket: address.bucket, endpoint: bucket.endpoint });
            // A remote that did not answer once is not asked again for each of a thousand objects.
            if (failure.everywhere)
                down = failure.error;
            throw failure.error;
        }
    };
}
/** Bytes of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket, key, signal) {
    const size = await bucket.head(key, signal).catch((error) => {
        if (!isRefusal(error))
            throw error;
        return undefined;
    });
    if (size !== undefined)
        return size;
    const answer = await fetchPart(bucket, key, { start: 0, end: 1 }, signal);
    answer?.body.destroy?.();
    if (answer === undefined)
        return 0;
    const total = /\/(\d+)$/.exec(answer.range ?? '')?.[1];
    return total === undefined ? answer.length : Number(total);
}
/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket, key, range, signal) {
    return bucket.get(key, range, signal).catch((error) => {
        if (range !== undefined && statusOf(error) === 416)
            return undefined;
        throw error;
    });
}
/** Servers may answer a range with the whole object, or with another range. */
function isPart(range, { status, range: given }) {
    if (range === undefined)
        return true;
    return status === 206 && (given === undefined || given.startsWith(`bytes ${range.start}-`));
}
function otherPart({ key, remote }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} gives another part of ${key} than asked for`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Use an endpoint that serves ranges.`,
    });
}
function noSize({ key, remote }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} does not say how large ${key} is`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Use an endpoint that gives the length of objects.`,
    });
}
function nothing() {
    return new Blob([]).stream();
}
function isRefusal(error) {
    const status = statusOf(error);
    return status !== undefined && status >= 300 && status < 500 && status !== 429;
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}

;// CONCATENATED MODULE: ./lib/stores/registry.js




/** Every store driver; one line for each file of this folder. */
const STORE_DRIVERS = [file, s3];
/** The store that serves a remote. Throws `access` for a protocol that this version does not speak. */
const openStore = async (remote) => {
    const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url));
    if (driver !== undefined)
        return driver.open(remote);
    const scheme = remote.url.split(':')[0] ?? '';
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remotes of the kind ${`${scheme}://`} cannot be read by this version`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Until then its directories stay unknown; local folders and ${'s3://'} work as remotes today.`,
    });
};

// EXTERNAL MODULE: ./lib/action/credentials.js
var credentials = __nccwpck_require__(1700);
;// CONCATENATED MODULE: ./lib/action/ports.js




/** The real world behind the pipeline, in a step: the repository of a folder, the stores, the clock, log and cache. */
async function openPorts({ folder, server, inputs: { token } }, env, log, cache) {
    const options = { env: (0,credentials/* withCredentials */.t)(env, server, token) };
    return {
        repository: rememberTrees(await openRepository(folder, options)),
        openStore: openStore,
        clock: { now: () => new Date() },
        log,
        ...(cache === undefined ? {} : { cache }),
    };
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openRunner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);


/**
 * GitHub's workflow commands: lines on standard output, and files that the runner names
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions). `@actions/core` says the same; it brings an
 * HTTP client of a megabyte that a pull request without changed data would load for nothing. A test holds this against it.
 */
function openRunner(env, write) {
    const line = (text) => write(`${text}\n`);
    const command = (name, message, properties = {}) => line(`::${name}${writeProperties(properties)}::${escapeData(message)}`);
    const annotate = (level) => (message, { title, file, startLine } = {}) => command(level, message, { title, file, line: startLine?.toString() });
    return {
        setSecret: (secret) => command('add-mask', secret),
        info: line,
        startGroup: (name) => command('group', name),
        endGroup: () => command('endgroup', ''),
        error: annotate('error'),
        warning: annotate('warning'),
        notice: annotate('notice'),
        setOutput: (name, value) => append(env, 'GITHUB_OUTPUT', writeOutput(name, value)),
        addSummary: (markdown) => append(env, 'GITHUB_STEP_SUMMARY', markdown),
    };
}
/** A value may hold any line but the delimiter's, which nobody can foresee. */
function writeOutput(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** The runner makes its files beforehand: one that is not there is nobody's. */
async function append(env, variable, text) {
    const file = env[variable];
    if (!file)
        throw new Error(`${variable} is not set`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text);
}
function writeProperties(properties) {
    const given = Object.entries(properties).filter(([, value]) => value);
    const list = given.map(([key, value = '']) => `${key}=${escapeProperty(value)}`).join(',');
    return list === '' ? '' : ` ${list}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ performStep)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/exit.js
var exit = __nccwpck_require__(199);
// EXTERNAL MODULE: ./lib/report.js
var report = __nccwpck_require__(9293);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __nccwpck_require__(7044);
;// CONCATENATED MODULE: ./lib/reports/facts/findings.js
/** Splits the findings three ways; each part keeps the order, worst first. */
function sortFindings(report) {
    const of = (level) => report.findings.filter((finding) => finding.new && finding.level === level);
    return {
        blocking: of('error'),
        warnings: of('warning'),
        notes: report.findings.filter((finding) => !finding.new || finding.level === 'note'),
    };
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __nccwpck_require__(4417);
;// CONCATENATED MODULE: ./lib/reports/facts/numbers.js

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
    return `${(0,numbers/* groupDigits */.K)(Number(whole))}.${decimals.replace(/0$/, '')}`;
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
/** A whole number with separators: "12,500". */
function formatCount(value) {
    return (0,numbers/* groupDigits */.K)(value);
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

;// CONCATENATED MODULE: ./lib/reports/facts/metrics.js


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
function metrics_describeChange(metric) {
    if (metric.base === undefined)
        return 'new';
    if (metric.head === undefined)
        return 'gone';
    if (metric.change === undefined)
        return isChanged(metric) ? 'changed' : 'unchanged';
    if (metric.change === 0)
        return 'unchanged';
    const points = isFraction(metric) ? `${formatSigned(metric.change * 100)} pp` : formatSignedPlain(metric.change);
    const base = Math.abs(Number(metric.base));
    return base === 0 ? points : `${points} (${formatSigned((metric.change / base) * 100)} %)`;
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
        limits.maxDropRelative === undefined ? '' : `${formatPlain(limits.maxDropRelative * 100)} %`,
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
    return isFraction(metric) ? `${formatPlain(distance * 100)} pp` : formatPlain(distance);
}
/** How many names the summary spells out. */
const NAMED = 8;
/** "checked 14 of 14 metrics; gated 3 of 14; no direction: …": what the gate did, and what it left alone. */
function summariseMetrics({ metrics, checks }) {
    const total = formatCount(metrics.length);
    const checked = metrics.filter((metric) => metric.ungated !== 'value' && metric.ungated !== 'limit');
    const gated = metrics.filter((metric) => metric.ungated === undefined);
    const byDefault = gated.filter((metric) => metric.defaults).length;
    const aimless = metrics.filter((metric) => metric.ungated === 'direction').map((metric) => metric.key || metric.file);
    const outcome = checks.find((check) => check.id === 'metric-regression');
    return [
        `checked ${formatCount(checked.length)} of ${total} metrics; gated ${formatCount(gated.length)} of ${total}`,
        byDefault === 0 ? '' : byDefault === gated.length ? ' by default limits' : ` (${byDefault} by default limits)`,
        ...(aimless.length === 0 ? [] : ['; no direction: ', ...(0,lib_message/* listed */.KE)(aimless, NAMED)]),
        ...(outcome?.outcome === 'incomplete' ? ['; incomplete: ', ...(outcome.reason ?? [])] : []),
    ];
}
/** The one file that all metrics or params stand in, when there is only one. */
function metrics_commonFile(rows) {
    const file = rows[0]?.file;
    return rows.every((row) => row.file === file) ? file : undefined;
}

;// CONCATENATED MODULE: ./lib/reports/facts/sentence.js

/** The message with a capital first letter, where that letter is ours, and a full stop. */
function asSentence(message) {
    const [first, ...rest] = message;
    // A word with a hyphen or a dot is a name, `file-overlap`, and stays as it is written.
    if (typeof first !== 'string' || !/^[a-z]+(?![\w./-])/.test(first))
        return withStop(message);
    return withStop([first.charAt(0).toUpperCase() + first.slice(1), ...rest]);
}
/** The message with a full stop, for the end of a sentence that has begun. */
function withStop(message) {
    return message.length === 0 || endsSentence(message) ? message : [...message, '.'];
}
function endsSentence(message) {
    const last = message.at(-1);
    return typeof last === 'string' && /[.!?:]\s*$/.test(last);
}
/** `data/train.csv.dvc:4`, quoted. */
function describePlace(place) {
    return [{ quoted: place.line === undefined ? place.path : `${place.path}:${place.line}` }];
}
/** "1 warning", "2,000 warnings": a counted noun of ours as text. */
function count(number, singular, plural = `${singular}s`) {
    return `${(0,numbers/* groupDigits */.K)(number)} ${number === 1 ? singular : plural}`;
}
/** A commit's or digest's first characters, as people quote them. */
function shortHash(hash) {
    return hash.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/reports/facts/headline.js




const WORDS = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' };
/** The verdict's word; "Usage error" when the guard could not start. */
function verdictWord(report) {
    return report.verdict === null ? 'Usage error' : WORDS[report.verdict];
}
/** The worst reason as a sentence, and what to do when the guard could not do its job. */
function describeReason(report) {
    const { place } = report;
    const reason = place === undefined ? asSentence(report.reason) : [...describePlace(place), ': ', ...withStop(report.reason)];
    // A failed run says what to do beside each finding.
    const stuck = report.verdict === null || report.verdict === 'inconclusive';
    return stuck && report.remedy !== undefined ? [...reason, ' ', ...asSentence(report.remedy)] : reason;
}
/** True when base had nothing to compare with: all that there is, is new. */
function isFirstRun({ data, metrics }) {
    const known = [...data, ...metrics];
    return known.length > 0 && known.every((item) => item.base === undefined);
}
/** "2 blocking findings, 1 warning", the commits compared, and whether the policy lets the run go on. */
function describeCounts(report) {
    const { blocking, warnings } = sortFindings(report);
    const counts = [
        blocking.length === 0 ? '' : count(blocking.length, 'blocking finding'),
        warnings.length === 0 ? '' : count(warnings.length, 'warning'),
    ].filter((part) => part !== '');
    const lenient = !report.enforced && report.verdict !== 'pass' && report.verdict !== null;
    return [
        ...(counts.length === 0 ? [] : [[counts.join(', ')]]),
        ...describeCommits(report.base, report.head),
        ...(lenient ? [['reported only: the policy lets this run pass']] : []),
    ];
}
/** "base 4f1c2ab → head 9d03e71", as far as they are known. */
function describeCommits(base, head) {
    const sides = [
        ...(base === undefined ? [] : [(0,lib_message/* say */.cv) `base ${shortHash(base)}`]),
        ...(head === undefined ? [] : [(0,lib_message/* say */.cv) `head ${shortHash(head)}`]),
    ];
    return sides.length === 0 ? [] : [(0,lib_message/* joined */.oR)(sides, ' → ')];
}
/** Which rules held: "Holdout 0.1.0, policy .github/holdout.yml at 4f1c2ab". */
function describeAudit(report) {
    const { tool, version, policy } = report.audit;
    const name = [`${tool.charAt(0).toUpperCase()}${tool.slice(1)} ${version}`];
    if (policy.inferred || policy.path === undefined)
        return [...name, ', no policy file: defaults'];
    const at = policy.sha === undefined ? [] : (0,lib_message/* say */.cv) ` at ${shortHash(policy.sha)}`;
    return [...name, ', policy ', { quoted: policy.path }, ...at];
}
/** True when nothing changed, nothing was found and nothing was left out: a few lines say it all. */
function isQuiet(report) {
    const changed = report.metrics.some(isWorthShowing);
    const empty = [report.data, report.params, report.findings, report.notChecked, report.audit.accepted];
    const incomplete = report.checks.some((check) => check.outcome === 'incomplete');
    return report.verdict === 'pass' && !changed && !incomplete && empty.every((list) => list.length === 0);
}

// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __nccwpck_require__(9300);
;// CONCATENATED MODULE: ./lib/reports/sinks/line.js

/** Characters of one quoted value, and of the whole line: a log is read, not scrolled. */
const VALUE = 200;
const LINE = 1_200;
/** A message as one line of a workflow's log: nothing unseen in it, and no command for the runner. */
function toLogLine(message) {
    const parts = message.map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : (0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), VALUE)));
    return (0,reports_escape/* shorten */.ml)((0,reports_escape/* disarmCommands */.T7)(parts.join('')), LINE);
}

;// CONCATENATED MODULE: ./lib/reports/sinks/failure.js


/** "Fail: expected …, found …", the verdict and its worst reason as one line of the log. */
function writeVerdictLine(report) {
    return toLogLine([`${verdictWord(report)}: `, ...describeReason(report)]);
}
/** Why the step fails, as one line; undefined when it does not: a pass, or a verdict that the policy lets pass. */
function describeFailure(report) {
    return report.verdict === 'pass' || !report.enforced ? undefined : writeVerdictLine(report);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/events/payload.js


const fullSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Where a payload that cannot be used comes from, and what to do. */
const REMEDY = (0,lib_message/* say */.cv) `The runner writes it: leave ${'GITHUB_EVENT_NAME'} and ${'GITHUB_EVENT_PATH'} as they are, or name both commits with the inputs ${'base'} and ${'head'} in a workflow on ${'workflow_dispatch'}.`;
/** The payload in a file's text; `usage` when it is no JSON object. */
function parsePayload(file, text) {
    try {
        const payload = JSON.parse(text);
        if (isObject(payload))
            return payload;
    }
    catch {
        throw unusable(file, (0,lib_message/* say */.cv) `is not JSON`);
    }
    throw unusable(file, (0,lib_message/* say */.cv) `holds no JSON object`);
}
/** The text at a dotted path of the payload, or undefined. */
function findText({ payload }, path) {
    const value = findValue(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The text at a dotted path; `usage` when there is none. */
function readText(event, path) {
    return findText(event, path) ?? lacks(event, path, 'text');
}
/** The commit's full SHA at a dotted path; `usage` when there is none. */
function readSha(event, path) {
    const value = findText(event, path);
    return value !== undefined && fullSha.test(value) ? value : lacks(event, path, 'full commit SHA');
}
/** The positive whole number at a dotted path; `usage` when there is none. */
function readNumber(event, path) {
    const value = findValue(event.payload, path);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : lacks(event, path, 'number');
}
/** The error of a payload that is there and cannot be used. */
function unusable(file, why) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the event's payload ${file} ${why}`, { remedy: REMEDY });
}
function findValue(payload, path) {
    return path
        .split('.')
        .reduce((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), payload);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function lacks(event, path, kind) {
    const keys = Object.keys(event.payload);
    const found = keys.length === 0 ? (0,lib_message/* say */.cv) `it is empty` : (0,lib_message/* say */.cv) `it has ${(0,lib_message/* listed */.KE)(keys)}`;
    throw unusable(event.file, (0,lib_message/* say */.cv) `is not one of the event ${event.name}: ${[kind]} is expected at ${path}, and ${found}`);
}

;// CONCATENATED MODULE: ./lib/events/aim.js


const nobody = /^0+$/;
/** Reads what an event asks to compare; `usage` when its payload is not what the event's name promises. */
function aimAt(event) {
    switch (event.name) {
        case 'pull_request':
        case 'pull_request_target':
            return aimAtPullRequest(event);
        case 'merge_group':
            return {
                kind: 'range',
                base: readSha(event, 'merge_group.base_sha'),
                head: readSha(event, 'merge_group.head_sha'),
            };
        case 'push':
            return aimAtPush(event);
        default:
            return { kind: 'branch', ...defaultBranchOf(event), idle: false };
    }
}
function aimAtPullRequest(event) {
    return {
        kind: 'pull-request',
        number: readNumber(event, 'pull_request.number'),
        base: readSha(event, 'pull_request.base.sha'),
        head: readSha(event, 'pull_request.head.sha'),
        checkedOut: event.name === 'pull_request',
    };
}
function aimAtPush(event) {
    const [base, head] = [readSha(event, 'before'), readSha(event, 'after')];
    if (nobody.test(head)) {
        return {
            kind: 'nothing',
            why: (0,lib_message/* say */.cv) `${findText(event, 'ref') ?? 'a branch'} was deleted: there is no commit to judge`,
        };
    }
    return nobody.test(base)
        ? { kind: 'branch', head, ...defaultBranchOf(event), idle: true }
        : { kind: 'range', base, head };
}
function defaultBranchOf(event) {
    const defaultBranch = findText(event, 'repository.default_branch');
    return defaultBranch === undefined ? {} : { defaultBranch };
}

;// CONCATENATED MODULE: ./lib/events/commits.js


/**
 * The commits behind an aim; what is missing from a shallow clone is fetched, nothing is checked out. `access` when one
 * cannot be had.
 */
async function findCommits(repository, aim, overrides) {
    switch (aim.kind) {
        case 'nothing':
            return overrides.head === undefined ? aim : findBranch(repository, { kind: 'branch', idle: false }, overrides);
        case 'range':
            return findRange(repository, { base: aim.base, head: aim.head, ...overrides });
        case 'branch':
            return findBranch(repository, aim, overrides);
        case 'pull-request':
            return findPullRequest(repository, aim, overrides);
    }
}
async function findRange(repository, named) {
    const [base, head] = await Promise.all([resolveNamed(repository, named.base), resolveNamed(repository, named.head)]);
    return { kind: 'commits', commits: { base, head }, how: (0,lib_message/* say */.cv) `the two commits that were named` };
}
/** What would land: the merge that is checked out, else the pull request's commits since they left the target branch. */
async function findPullRequest(repository, aim, overrides) {
    if (overrides.base !== undefined && overrides.head !== undefined) {
        return findRange(repository, { base: overrides.base, head: overrides.head });
    }
    const merge = aim.checkedOut && overrides.head === undefined ? await findMerge(repository, aim) : undefined;
    if (merge !== undefined) {
        const base = await resolveNamed(repository, overrides.base ?? merge.target);
        return {
            kind: 'commits',
            commits: { base, head: merge.commit },
            how: (0,lib_message/* say */.cv) `the checked-out merge and its first parent`,
        };
    }
    const head = overrides.head === undefined ? await fetchHead(repository, aim) : await resolveNamed(repository, overrides.head);
    if (overrides.base !== undefined)
        return findRange(repository, { base: overrides.base, head });
    const trusted = await repository.resolve(aim.base);
    const base = await repository.mergeBase(trusted, head);
    if (base === head)
        return { kind: 'nothing', why: (0,lib_message/* say */.cv) `the target branch holds every commit of the pull request already` };
    return { kind: 'commits', commits: { base, head, trusted }, how: (0,lib_message/* say */.cv) `head and its merge base with the target branch` };
}
/** The checked-out commit, if it is the merge of this pull request's last commit into the target branch. */
async function findMerge(repository, { head }) {
    const commit = await repository.resolve('HEAD');
    const [target, source, ...more] = await repository.parents(commit);
    return target !== undefined && source === head && more.length === 0 ? { commit, target } : undefined;
}
/** The pull request's last commit: by its SHA, and from a server that gives none by the pull request's ref. */
async function fetchHead(repository, { head, number }) {
    return orElse(repository.resolve(head), async () => {
        await repository.fetch(`refs/pull/${number}/head`);
        return repository.resolve(head);
    });
}
async function findBranch(repository, aim, overrides) {
    const head = await resolveNamed(repository, overrides.head ?? aim.head ?? 'HEAD');
    if (overrides.base !== undefined)
        return findRange(repository, { base: overrides.base, head });
    const branch = aim.defaultBranch ?? (await repository.defaultBranch());
    if (branch === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `no default branch is known, so there is nothing to compare with`, {
            remedy: (0,lib_message/* say */.cv) `Name the commit to compare with: the input ${'base'}.`,
        });
    }
    const base = await repository.mergeBase(await resolveDefault(repository, branch), head);
    if (base !== head) {
        return { kind: 'commits', commits: { base, head }, how: (0,lib_message/* say */.cv) `head and its merge base with ${branch}` };
    }
    const why = (0,lib_message/* say */.cv) `head is part of ${branch} already, so there is nothing to compare`;
    if (aim.idle)
        return { kind: 'nothing', why };
    throw new errors/* HoldoutError */.A('usage', why, {
        remedy: (0,lib_message/* say */.cv) `Name the commit to compare with: the input ${'base'}, for example ${'HEAD~1'}.`,
    });
}
/** A remote's branch as the clone knows it, else as the remote has it now. */
async function resolveDefault(repository, branch) {
    const remembered = branch.startsWith('origin/') ? `refs/remotes/${branch}` : `refs/remotes/origin/${branch}`;
    return orElse(repository.resolve(remembered), () => resolveNamed(repository, branch));
}
/** A revision that a workflow names; a branch that only the remote has is fetched. */
async function resolveNamed(repository, name) {
    return orElse(repository.resolve(name), () => repository.fetch(`refs/heads/${name.replace(/^origin\//, '')}`));
}
/** The second way where the first one is barred; if both are, why the first one was. */
async function orElse(first, second) {
    return first.catch(async (error) => {
        if (!(0,errors/* isHoldoutError */.k)(error) || error.kind !== 'access')
            throw error;
        return second().catch((other) => {
            throw (0,errors/* isHoldoutError */.k)(other) ? error : other;
        });
    });
}

;// CONCATENATED MODULE: ./lib/events/pull-request.js

/** The pull request that an event is about; undefined for an event about none. */
function findPullRequestPlace(event) {
    if (event.name !== 'pull_request' && event.name !== 'pull_request_target')
        return undefined;
    return {
        owner: readText(event, 'repository.owner.login'),
        repo: readText(event, 'repository.name'),
        number: readNumber(event, 'pull_request.number'),
        // A deleted fork leaves no repository behind.
        fork: findText(event, 'pull_request.head.repo.full_name') !== readText(event, 'repository.full_name'),
    };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
;// CONCATENATED MODULE: ./lib/action/event-file.js



/** Reads the payload that the runner left for an event; `usage` when it is not there or no payload. */
async function readEvent({ name, file }) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw unusable(file, (0,lib_message/* say */.cv) `cannot be read (${error.code ?? error.message})`);
    });
    return { name, file, payload: parsePayload(file, text) };
}

;// CONCATENATED MODULE: ./lib/action/answer.js










const TOOL = { name: 'holdout', version: version/* VERSION */.x };
/** From a step's situation to a report: event, commits, guard. What cannot be used or read is a report too. */
async function answerEvent(situation, openPorts, explain) {
    const orExplain = (error) => {
        if ((0,errors/* isHoldoutError */.k)(error))
            return explain(error);
        throw error;
    };
    try {
        const event = await readEvent(situation.event);
        const [aim, pullRequest] = [aimAt(event), findPullRequestPlace(event)];
        const answer = await judge(aim, situation, openPorts).catch(orExplain);
        return { ...answer, ...(pullRequest === undefined ? {} : { pullRequest }) };
    }
    catch (error) {
        return orExplain(error);
    }
}
async function judge(aim, situation, openPorts) {
    // The pipeline is loaded while git works.
    const pipeline = __nccwpck_require__.e(/* import() */ 167).then(__nccwpck_require__.bind(__nccwpck_require__, 7548));
    const ports = await openPorts(situation);
    try {
        const found = await findCommits(ports.repository, aim, situation.inputs);
        logCommits(found, situation, ports);
        if (found.kind === 'nothing')
            return found;
        const { run } = await pipeline;
        const request = { ...found.commits, ...(await readOwnPolicy(situation)), tool: TOOL };
        return { kind: 'report', report: await run(request, ports) };
    }
    finally {
        void ports.repository.close();
    }
}
function logCommits(found, { event, folder }, { log }) {
    log.info((0,reports_escape/* visible */.RK)(`Event ${event.name}, repository ${folder}`));
    if (found.kind === 'nothing')
        return;
    const { base, head, trusted } = found.commits;
    log.info(`Base ${base}`);
    log.info(`Head ${head}`);
    if (trusted !== undefined && trusted !== base)
        log.info(`Policy and remotes ${trusted}`);
    log.info((0,reports_escape/* visible */.RK)((0,lib_message/* plain */.pj)((0,lib_message/* say */.cv) `Compared: ${found.how}.`)));
}
async function readOwnPolicy({ inputs: { policy }, workspace }) {
    if (policy === undefined)
        return {};
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, policy)).catch((error) => {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy file ${policy} cannot be read (${error.code ?? error.message})`, {
            remedy: (0,lib_message/* say */.cv) `Name a file of the work tree with the input ${'policy'}, or leave it out to use base's policy.`,
        });
    });
    return { policy: { path: policy, bytes } };
}

;// CONCATENATED MODULE: ./lib/reports/markdown/section.js
/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer, so they are what is counted. */
const COMMENT_BUDGET = 65_000;
/** The length of a text in UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** Blocks of Markdown with an empty line between them; empty ones are left out. */
function section_joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** A folded part: the summary is ours and plain, the body Markdown. */
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/model/splits.js
var splits = __nccwpck_require__(8364);
// EXTERNAL MODULE: ./lib/shell.js
var shell = __nccwpck_require__(621);
;// CONCATENATED MODULE: ./lib/reports/facts/rollback.js

/**
 * The command that puts base's data and weights back: the pointer files of all changed data, because a model belongs to
 * the data that it was trained on. Only for a failed run whose data changed and were there at base.
 */
function planRollback({ verdict, base, data }) {
    if (verdict !== 'fail' || base === undefined)
        return undefined;
    const files = [...new Set(data.flatMap((change) => change.base?.place.path ?? []))];
    return files.length === 0 ? undefined : { files, command: (0,shell/* writeRestore */.MA)(base, files) };
}

;// CONCATENATED MODULE: ./lib/reports/markdown/inline.js


/** Characters of one quoted value in a sentence, and in a table. */
const SENTENCE_VALUE = 120;
const TABLE_VALUE = 44;
/** Bytes of one sentence: what is longer ends in an ellipsis. */
const SENTENCE_BUDGET = 1_200;
/** A message as one line of Markdown: our words as they are, the repository's in code spans. */
function inline(message, valueLimit = SENTENCE_VALUE, budget = SENTENCE_BUDGET) {
    let line = '';
    let used = 0;
    for (const part of message) {
        const piece = typeof part === 'string' ? (0,reports_escape/* escapeLiteral */.NO)(part) : (0,reports_escape/* codeSpan */.SS)(part.quoted, valueLimit);
        used += byteLength(piece);
        if (used > budget)
            return `${line} …`;
        // Two code spans that touch would become one with other backticks.
        line += line.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    return line;
}
/** Text of a narrow cell that breaks only before a bracket and behind a comma: a telephone would break it at every space. */
function inline_keepTogether(text) {
    return text.replace(/(?<![,;]) (?!\()/g, '\u00a0');
}
/** Several messages on one line, with a middle dot between them. */
function inlineList(messages) {
    return messages.map((message) => inline(message)).join(' · ');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/table.js



/** Renders items until the bytes or the number of lines is used up; what is left out is never rendered. */
function fitLines(items, budget, most, render) {
    const lines = [];
    let used = 0;
    for (const [index, item] of items.slice(0, most).entries()) {
        const line = render(item, index);
        used += byteLength(line) + 1;
        if (used > budget)
            break;
        lines.push(line);
    }
    return { lines, left: items.length - lines.length };
}
/** Bytes for the frame of a folded table and the line that counts what is left out. */
const FRAME = 400;
/** A table of all items that fit: the first in the open, more of them folded, and a line that counts the rest. */
function table_renderRows(items, columns, cells, limits) {
    const fitted = fitLines(items, limits.budget - FRAME, limits.open + limits.folded, (item) => formatRow(cells(item)));
    const shown = fitted.lines.slice(0, limits.open);
    const folded = fitted.lines.slice(limits.open);
    return section_joinBlocks([
        shown.length === 0 ? '' : formatTable(columns, shown),
        folded.length === 0 ? '' : fold(count(folded.length, `more ${limits.noun}`), formatTable(columns, folded)),
        describeLeftOut(fitted.left, limits.noun),
    ]);
}
/** "9,890 more changes are left out here; the JSON report lists them all."; '' when none is. */
function describeLeftOut(left, noun) {
    if (left === 0)
        return '';
    return `${count(left, `more ${noun}`)} ${left === 1 ? 'is' : 'are'} left out here; the JSON report has all.`;
}
/** A table of rows that are formatted already. */
function formatTable(columns, rows) {
    return [formatRow(columns), `|${columns.map(() => ':--').join('|')}|`, ...rows].join('\n');
}
function formatRow(cells) {
    return `| ${cells.map(reports_escape/* tableCell */.xR).join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/findings.js






/** Findings told in full; the ones after them get a line each. */
const FULL = 10;
/** Bytes of a command; a longer one is not worth printing. */
const COMMAND_BUDGET = 1_500;
/** Examples of one finding. */
const EXAMPLES = 5;
/** What blocks the merge: each finding with its fix. */
const blockingSection = {
    budget: 14_000,
    render: (report, budget) => renderFindings(sortFindings(report).blocking, 'blocking finding', '❌', budget),
};
/** What does not block and should be read. */
const warningsSection = {
    budget: 4_000,
    render: (report, budget) => renderFindings(sortFindings(report).warnings, 'warning', '⚠️', budget),
};
function renderFindings(findings, noun, icon, budget) {
    if (findings.length === 0)
        return '';
    const heading = `### ${icon} ${count(findings.length, noun)}`;
    const frame = byteLength(heading) + 100;
    const numbered = findings.length > 1;
    const full = fitLines(findings.slice(0, FULL), budget - frame, FULL, (finding, index) => {
        return `${describeFinding(finding, numbered ? `${index + 1}. ` : '')}\n`;
    });
    const rest = findings.slice(full.lines.length);
    const used = full.lines.reduce((sum, text) => sum + byteLength(text) + 1, 0);
    const short = fitLines(rest, budget - frame - used, rest.length, listFinding);
    return section_joinBlocks([
        heading,
        ...full.lines.map((text) => text.trimEnd()),
        short.lines.join('\n'),
        describeLeftOut(short.left, noun),
    ]);
}
/** Rule and place, the sentence, examples, the remedy and its command. */
function describeFinding(finding, number) {
    const examples = (finding.examples ?? [])
        .slice(0, EXAMPLES)
        .map((example) => `- ${inline(example, SENTENCE_VALUE, 400)}`);
    const remedy = finding.remedy === undefined ? '' : `**Fix:** ${inline(asSentence(finding.remedy))}`;
    return section_joinBlocks([
        `**${number}${ruleOf(finding)}** in ${inline(describePlace(finding.place))}\\\n${inline(asSentence(finding.message))}`,
        examples.join('\n'),
        remedy,
        finding.command === undefined ? '' : renderCommand(finding.command),
    ]);
}
/** A command in a code block, ready to copy; one that is too long is named, not cut in half. */
function renderCommand(command) {
    const shown = (0,reports_escape/* visible */.RK)(command);
    if (byteLength(shown) <= COMMAND_BUDGET)
        return (0,reports_escape/* codeBlock */.DV)(shown, 'sh');
    return 'The command names too many files to print here.';
}
/** One finding on one line, for lists. */
function listFinding(finding) {
    const place = inline(describePlace(finding.place));
    return `- ${ruleOf(finding)} in ${place}: ${inline(asSentence(finding.message), SENTENCE_VALUE, 500)}`;
}
function ruleOf(finding) {
    return inline([{ quoted: finding.rule }]);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/folded.js










/** Notes, and what stood at base already. */
const notesSection = {
    budget: 2_500,
    render: (report, budget) => {
        const { notes } = sortFindings(report);
        return foldList(notes, count(notes.length, 'note'), 'note', budget, listFinding);
    },
};
/** What the policy accepted, and entries that have expired. */
const acceptedSection = {
    budget: 1_500,
    render: (report, budget) => {
        const { accepted } = report.audit;
        return foldList(accepted, count(accepted.length, 'acceptance'), 'acceptance', budget, describeAcceptance);
    },
};
function foldList(items, title, noun, budget, line) {
    if (items.length === 0)
        return '';
    const { lines, left } = fitLines(items, budget - 250, 40, line);
    return fold(title, section_joinBlocks([lines.join('\n'), describeLeftOut(left, noun)]));
}
function describeAcceptance(entry) {
    const until = entry.until === undefined ? '' : ` until ${inline([{ quoted: entry.until }])}`;
    const word = entry.expired ? `expired${until}: it accepts nothing` : `accepted${until}`;
    const what = inline([{ quoted: entry.rule }, ' of ', { quoted: entry.subject }]);
    return `- ${what}: ${word}. ${inline([{ quoted: entry.reason }])}, by ${inline([{ quoted: entry.by }])}`;
}
/** What was assumed because no policy said it, and the policy that would say the same. */
const inferredSection = {
    budget: 2_800,
    render: (report, budget) => {
        const { splits, metricFiles, policy } = report.inferred;
        if (splits.length === 0 && metricFiles.length === 0)
            return '';
        const files = metricFiles.length === 0 ? '' : `- metrics: ${inline((0,lib_message/* listed */.KE)(metricFiles), SENTENCE_VALUE, 600)}`;
        const fitted = fitLines(splits, budget * 0.4, 5, describeSplit);
        const lines = [...fitted.lines, files].filter((line) => line !== '').join('\n');
        const title = `What was inferred: ${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}`;
        const used = byteLength(lines) + INFERRED_FRAME;
        return fold(title, section_joinBlocks([lines, describeLeftOut(fitted.left, 'split'), printPolicy(policy, budget - used)]));
    },
};
/** Bytes of the fold and of the words around the policy. */
const INFERRED_FRAME = 500;
function describeSplit(split) {
    const sides = splits/* SIDES */.B.filter((side) => split.sides[side].length > 0);
    const named = sides.map((side) => `${side} ${inline((0,lib_message/* listed */.KE)(split.sides[side], 3), SENTENCE_VALUE, 300)}`);
    return `- split ${inline([{ quoted: split.name }])}: ${named.join(', ')}`;
}
function printPolicy(policy, budget) {
    if (policy.trim() === '')
        return '';
    const { lines, left } = fitLines(policy.trimEnd().split('\n'), budget, 200, (line) => line);
    const cut = left === 0 ? [] : [`# … ${count(left, 'more line')}; \`holdout init\` writes them all`];
    return section_joinBlocks(['`.github/holdout.yml` that says the same:', (0,reports_escape/* codeBlock */.DV)([...lines, ...cut].join('\n'), 'yaml')]);
}
/** The command that puts base's data back, when the run failed and data changed. */
const rollbackSection = {
    budget: 1_900,
    render: (report) => {
        const plan = planRollback(report);
        if (plan === undefined)
            return '';
        const intro = `Puts ${count(plan.files.length, 'pointer file')} back to base. Run it at the repository's root:`;
        return fold('Roll the data back', section_joinBlocks([intro, renderCommand(plan.command)]));
    },
};
/** The JSON report, where the caller has put one. */
function linkReport(reportUrl) {
    if (reportUrl === undefined || !/^https?:\/\/[^\s<>()[\]`|\\]+$/.test(reportUrl))
        return '';
    return `[JSON report](${reportUrl})`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/footer.js



/** Who judged by what, in small print. */
function renderFooter(report, { reportUrl }) {
    const link = linkReport(reportUrl);
    return `<sub>${[inline(describeAudit(report)), link].filter((text) => text !== '').join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/facts/splits.js



/** "2 of 120 test files also in train (2 new)", zero included. */
function describeOverlap(overlap) {
    const files = overlap.total === 1 ? 'file' : 'files';
    const details = [
        overlap.fresh > 0 ? (0,lib_message/* say */.cv) `${overlap.fresh} new` : overlap.files > 0 ? ['all there at base'] : [],
        overlap.distinct > 0 && overlap.distinct !== overlap.files ? (0,lib_message/* counted */.hS)(overlap.distinct, 'distinct content') : [],
        overlap.accepted > 0 ? (0,lib_message/* say */.cv) `${overlap.accepted} more accepted by the policy` : [],
        overlap.frequent > 0 ? (0,lib_message/* say */.cv) `${overlap.frequent} more of content frequent in train, not counted` : [],
    ].filter((detail) => detail.length > 0);
    const inside = details.flatMap((detail, index) => (index === 0 ? detail : [', ', ...detail]));
    if (!overlap.whole && overlap.files === 0) {
        return [`not measured: files of ${overlap.seen} or ${overlap.unseen} could not be read`];
    }
    const counts = (0,lib_message/* say */.cv) `${[overlap.whole ? '' : 'at least ']}${overlap.files} of ${overlap.total} `;
    return [
        ...counts,
        `${overlap.unseen} ${files} also in ${overlap.seen}`,
        ...(inside.length > 0 ? [' (', ...inside, ')'] : []),
    ];
}
/** "12 of 5,000 test rows also in train (12 new, 3.1 expected by chance)", zero included. */
function describeRows(rows) {
    const { testRows, fresh, test, expected, exact, differentLabel = 0 } = rows;
    const chance = expected >= 10 ? (0,numbers/* groupDigits */.K)(Math.round(expected)) : expected.toFixed(1);
    const details = [
        ...(fresh > 0 ? [`${(0,numbers/* groupDigits */.K)(fresh)} new`] : testRows > 0 ? ['all there at base'] : []),
        `${exact ? '' : 'about '}${chance} expected by chance`,
        ...(differentLabel > 0 ? [`${(0,numbers/* groupDigits */.K)(differentLabel)} with another label`] : []),
    ];
    return (0,lib_message/* say */.cv) `${testRows} of ${(0,lib_message/* counted */.hS)(test, 'test row')} also in train${[` (${details.join(', ')})`]}`;
}
/** The gravest finding on a split's rows; undefined for none. */
function gravityOfRows({ split }, { findings }) {
    const levels = findings.filter(({ rule, subject }) => rule === 'row-overlap' && subject === split);
    return LEVELS.find((level) => levels.some((finding) => finding.level === level));
}
const LEVELS = ['error', 'warning', 'note'];
/** "2 files moved from test to train", for each way that files went; empty when none did. */
function describeMoves(overlap) {
    const move = (files, from, to) => files === 0 ? [] : [[...(0,lib_message/* counted */.hS)(files, 'file'), ` moved from ${from} to ${to}`]];
    return [
        ...move(overlap.migratedToTrain, overlap.unseen, overlap.seen),
        ...move(overlap.migratedToTest, overlap.seen, overlap.unseen),
    ];
}
/** Why there is no overlap line at all; undefined when there is one. */
function explainNoOverlap(report) {
    if (report.overlaps.length > 0)
        return undefined;
    const reason = report.checks.find((check) => check.id === 'file-overlap')?.reason;
    return asSentence(['overlap was not measured: ', ...(reason ?? ['no train and test split is known'])]);
}
/** The sides that hold files, or did. */
function listSides(report) {
    return report.sides.filter((side) => side.base > 0 || side.head > 0);
}

;// CONCATENATED MODULE: ./lib/reports/facts/data.js


/** Change types in the order of a reader's interest. */
const TYPES = ['modified', 'added', 'deleted', 'renamed', 'rehashed', 'unknown'];
/** How many paths changed in which way: "2 modified, 1 added". */
function countChanges(changes) {
    const counts = new Map();
    for (const change of changes)
        counts.set(change.type, (counts.get(change.type) ?? 0) + 1);
    return TYPES.flatMap((type) => (counts.has(type) ? [`${formatCount(counts.get(type) ?? 0)} ${type}`] : [])).join(', ');
}
/** Tells a directory from the files inside it, so that a long list starts with the few lines that say the most. */
function nestChanges(changes) {
    const directories = new Set(changes.filter((change) => change.directory).map((change) => change.path.replace(/\/$/, '')));
    const isInner = (change) => {
        for (let slash = change.path.indexOf('/'); slash !== -1; slash = change.path.indexOf('/', slash + 1)) {
            if (slash < change.path.length - 1 && directories.has(change.path.slice(0, slash)))
                return true;
        }
        return false;
    };
    const inner = changes.filter(isInner);
    const inside = new Set(inner);
    return { outer: changes.filter((change) => !inside.has(change)), inner };
}
/** "10.2 MB → 10.4 MB" and "120 → 122 files", as far as they are known. */
function describeSize(change) {
    const sizes = pairText(change, (side) => side.size, formatBytes);
    const files = pairText(change, (side) => side.files, formatCount);
    const noun = (change.head?.files ?? change.base?.files) === 1 ? 'file' : 'files';
    return [sizes, files === '' ? '' : `${files} ${noun}`].filter((part) => part !== '');
}
/** "base → head", or one value when both are the same; '?' for a side that exists and does not say. */
function pairText(change, pick, format) {
    const known = [change.base, change.head].flatMap((side) => (side === undefined ? [] : [pick(side)]));
    if (known.every((value) => value === undefined))
        return '';
    const [from, to] = known.map((value) => (value === undefined ? '?' : format(value)));
    if (from === undefined || to === undefined)
        return from ?? '';
    const [base, head] = known;
    if (from !== to || base === undefined || head === undefined)
        return `${from} → ${to}`;
    // 10.4 MB and one byte more still reads 10.4 MB: name the difference.
    return base === head ? to : `${to} (${head > base ? '+' : '−'}${format(Math.abs(head - base))})`;
}
/** "cfa72ff → d1f6e05", with the algorithms when they differ. */
function describeDigests(change) {
    const base = change.base?.digest;
    const head = change.head?.digest;
    const withNames = base !== undefined && head !== undefined && base.algorithm !== head.algorithm;
    const sides = [change.base && describeDigest(base, withNames), change.head && describeDigest(head, withNames)];
    const known = sides.filter((side) => side !== undefined);
    if (isSame(base, head) && known[0] !== undefined)
        return known[0];
    return known.flatMap((side, index) => (index === 0 ? side : [' → ', ...side]));
}
function describeDigest(digest, withName) {
    if (digest === undefined)
        return ['not recorded'];
    const hash = { quoted: shortHash(digest.value) };
    return withName ? [`${digest.algorithm} `, hash] : [hash];
}
function isSame(base, head) {
    return base !== undefined && base.algorithm === head?.algorithm && base.value === head.value;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/data.js





/** Data and models that differ, in human units. */
const dataSection = {
    budget: 7_500,
    render: (report, budget) => {
        if (report.data.length === 0)
            return '';
        return section_joinBlocks([`### Data and models: ${countChanges(report.data)}`, renderChanges(report.data, budget - 200)]);
    },
};
/** Bytes of a fold and its summary. */
const FOLD = 150;
const COLUMNS = ['Change', 'Path', 'Size', 'Hash'];
/** All changes in one table. */
function renderChangeDiff(changes, limits) {
    const rows = renderRows(changes, COLUMNS, describeChangeRow, { ...limits, budget: limits.budget * 0.9 });
    return joinBlocks([rows, listReasons(changes, limits.budget * 0.1)]);
}
/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes, budget) {
    const { outer, inner } = nestChanges(changes);
    const first = table_renderRows(outer, COLUMNS, describeChangeRow, {
        budget: budget * 0.7,
        open: 10,
        folded: 40,
        noun: 'change',
    });
    const reasons = listReasons(outer, budget / 4);
    if (inner.length === 0)
        return section_joinBlocks([first, reasons]);
    const left = budget - byteLength(first) - byteLength(reasons) - FOLD;
    const files = table_renderRows(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' });
    return section_joinBlocks([first, reasons, fold(`${count(inner.length, 'change')} inside directories`, files)]);
}
function describeChangeRow(change) {
    const sizes = describeSize(change).map(inline_keepTogether).join('<br>') || '–';
    return [change.type, namePath(change), sizes, inline(describeDigests(change), TABLE_VALUE)];
}
/** Changes whose reason is told below the table. */
const REASONS = 5;
/** Why nothing better than "unknown" can be said, for the first few; a sentence in a cell would stretch its row. */
function listReasons(changes, budget) {
    const explained = changes.filter((change) => change.reason !== undefined);
    const { lines } = fitLines(explained, budget, REASONS, (change) => {
        return `- ${namePath(change)}: ${inline(withStop(change.reason ?? []), SENTENCE_VALUE, 400)}`;
    });
    return lines.join('\n');
}
function namePath(change) {
    const path = { quoted: change.path };
    return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/lineage.js



/** Nodes drawn: more would not be read. */
const NODES = 24;
/** Characters of a node's name. */
const LABEL = 40;
/** How data flows through the pipeline, what changed marked, as a Mermaid graph. */
const lineageSection = {
    budget: 4_000,
    render: ({ lineage }, budget) => {
        if (!lineage.nodes.some((node) => node.changed))
            return '';
        let nodes = chooseNodes(lineage, NODES);
        let graph = drawGraph(nodes, lineage.edges);
        // Long names in a script that Mermaid takes as numbers may need fewer nodes.
        while (byteLength(graph) > budget - 300 && nodes.length > 1) {
            nodes = chooseNodes(lineage, Math.floor(nodes.length / 2));
            graph = drawGraph(nodes, lineage.edges);
        }
        const left = describeLeftOut(lineage.nodes.length - nodes.length, 'node');
        return fold('Lineage, with what changed marked', section_joinBlocks([graph, left]));
    },
};
/** Changed nodes, then their neighbours, in the pipeline's order. */
function chooseNodes(lineage, most) {
    if (lineage.nodes.length <= most)
        return lineage.nodes;
    const changed = new Set(lineage.nodes.filter((node) => node.changed).map((node) => node.id));
    const near = new Set(lineage.edges.flatMap(({ from, to }) => (changed.has(from) ? [to] : changed.has(to) ? [from] : [])));
    const rank = (node) => (node.changed ? 0 : near.has(node.id) ? 1 : 2);
    const chosen = new Set(lineage.nodes.toSorted((one, other) => rank(one) - rank(other)).slice(0, most));
    return lineage.nodes.filter((node) => chosen.has(node));
}
function drawGraph(nodes, edges) {
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const arrows = edges.flatMap(({ from, to }) => {
        const [start, end] = [names.get(from), names.get(to)];
        return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`];
    });
    return [
        '```mermaid',
        'flowchart LR',
        '  classDef changed stroke:#bf8700,stroke-width:3px',
        ...nodes.map((node) => `  ${names.get(node.id)}${drawNode(node)}`),
        ...arrows.slice(0, NODES * 2),
        '```',
    ].join('\n');
}
/** Data is a box, a stage a rounded one; a changed node says so in a word too. */
function drawNode(node) {
    const label = `${(0,reports_escape/* mermaidLabel */._b)(node.id, LABEL)}${node.changed ? '#160;#40;changed#41;' : ''}`;
    const shape = node.kind === 'stage' ? `(["${label}"])` : `["${label}"]`;
    return `${shape}${node.changed ? ':::changed' : ''}`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/metrics.js






const ICONS = {
    fail: '❌\u00a0fail',
    warning: '⚠️\u00a0warning',
    note: 'ℹ️\u00a0note',
    ok: '✅\u00a0ok',
    new: '🆕\u00a0new',
    'not gated': '➖\u00a0not\u00a0gated',
};
/** Bytes of a fold and its summary. */
const metrics_FOLD = 150;
const CHANGED_COLUMNS = ['Gate', 'Metric', 'Base', 'Head', 'Change', 'Limit'];
const UNCHANGED_COLUMNS = ['Gate', 'Metric', 'Value', 'Limit'];
/** The metrics: what changed in the open, what did not folded. */
const metricsSection = {
    budget: 8_000,
    render: (report, budget) => {
        if (report.metrics.length === 0)
            return '';
        return section_joinBlocks(['### Metrics', renderMetricsSummary(report), renderMetrics(report.metrics, budget - 1_500)]);
    },
};
/** "`eval/metrics.json`: checked 14 of 14 metrics; …" */
function renderMetricsSummary(report) {
    const file = metrics_commonFile(report.metrics);
    const summary = summariseMetrics(report);
    return inline(file === undefined ? asSentence(summary) : [{ quoted: file }, ': ', ...withStop(summary)]);
}
/** Both tables, within the budget. */
function renderMetrics(metrics, budget) {
    const ordered = orderMetrics(metrics);
    const changed = ordered.filter(isWorthShowing);
    const unchanged = ordered.filter((metric) => !isWorthShowing(metric));
    const withFile = metrics_commonFile(metrics) === undefined;
    const first = table_renderRows(changed, CHANGED_COLUMNS, (metric) => describeChanged(metric, withFile), {
        budget: budget * 0.75,
        open: 12,
        folded: 80,
        noun: 'changed metric',
    });
    if (unchanged.length === 0)
        return first;
    const rest = table_renderRows(unchanged, UNCHANGED_COLUMNS, (metric) => describeUnchanged(metric, withFile), {
        budget: budget - byteLength(first) - metrics_FOLD,
        open: 60,
        folded: 0,
        noun: 'unchanged metric',
    });
    return section_joinBlocks([first, fold(count(unchanged.length, 'unchanged metric'), rest)]);
}
/** Metrics at both commits without a judgement. */
function renderMetricDiff(metrics, limits) {
    const file = commonFile(metrics);
    const name = file === undefined ? 'Metric' : `Metric of ${cell([{ quoted: file }])}`;
    return renderRows(metrics, [name, 'Base', 'Head', 'Change'], (metric) => [nameKey(metric, file === undefined), ...describeValues(metric), keepTogether(describeChange(metric))], limits);
}
function describeValues(metric) {
    return [metric.base, metric.head].map((value) => cell(describeScalar(value)));
}
function describeChanged(metric, withFile) {
    const name = [ICONS[judgeMetric(metric)], nameKey(metric, withFile)];
    return [...name, ...describeValues(metric), ...[metrics_describeChange(metric), describeLimit(metric)].map(inline_keepTogether)];
}
function describeUnchanged(metric, withFile) {
    return [
        ICONS[judgeMetric(metric)],
        nameKey(metric, withFile),
        cell(describeScalar(metric.head)),
        describeLimit(metric),
    ];
}
/** The key, with its file before it where rows come from several; a file that is one value has no key. */
function nameKey(row, withFile) {
    if (row.key === '')
        return cell([{ quoted: row.file }]);
    return cell(withFile ? [{ quoted: row.file }, ' ', { quoted: row.key }] : [{ quoted: row.key }]);
}
function cell(message) {
    return inline(message, TABLE_VALUE);
}

;// CONCATENATED MODULE: ./lib/reports/facts/not-checked.js


/** How many things of a group are named. */
const not_checked_NAMED = 6;
/** One entry for each reason and remedy, in the order of their first thing. */
function groupNotChecked(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = `${(0,lib_message/* plain */.pj)(entry.reason)}\n${(0,lib_message/* plain */.pj)(entry.remedy)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].map(mergeGroup);
}
function mergeGroup(entries) {
    const shown = (0,lib_message/* joined */.oR)(entries.slice(0, not_checked_NAMED).map((entry) => entry.what));
    const left = entries.length - not_checked_NAMED;
    return {
        what: left > 0 ? [...shown, ` and ${(0,numbers/* groupDigits */.K)(left)} more`] : shown,
        things: entries.length,
        reason: entries[0]?.reason ?? [],
        remedy: entries[0]?.remedy ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/reports/markdown/not-checked.js






/** What was not looked at, why, and what would change that. */
const notCheckedSection = {
    budget: 4_000,
    render: (report, budget) => {
        const groups = groupNotChecked(report.notChecked);
        if (groups.length === 0)
            return '';
        const { lines, left } = fitLines(groups, budget - 300, 20, describeGroup);
        return section_joinBlocks(['### Not checked', lines.join('\n'), describeLeftOut(left, 'reason')]);
    },
};
function describeGroup(group) {
    const remedy = group.remedy.length === 0 ? '' : ` ${inline(asSentence(group.remedy), SENTENCE_VALUE, 400)}`;
    return `- ${inline(group.what, SENTENCE_VALUE, 600)}: ${inline(withStop(group.reason), SENTENCE_VALUE, 400)}${remedy}`;
}
const OUTCOMES = {
    completed: '✅\u00a0completed',
    incomplete: '⚠️\u00a0incomplete',
    skipped: '➖\u00a0skipped',
};
/** What became of each rule, folded. */
const checksSection = {
    budget: 2_500,
    render: (report, budget) => {
        if (report.checks.length === 0)
            return '';
        const order = ['incomplete', 'completed', 'skipped'];
        const checks = report.checks.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
        const rows = table_renderRows(checks, ['Outcome', 'Check', 'Looked at', 'Reason'], describeOutcome, {
            budget: budget - 200,
            open: 30,
            folded: 0,
            noun: 'check',
        });
        return fold(summariseChecks(report), rows);
    },
};
/** "9 checks completed, 3 skipped". */
function summariseChecks(report) {
    const of = (outcome) => report.checks.filter((check) => check.outcome === outcome).length;
    const parts = [
        `${count(of('completed'), 'check')} completed`,
        `${of('incomplete')} incomplete`,
        `${of('skipped')} skipped`,
    ];
    return parts.filter((part) => !part.startsWith('0 ') || part.endsWith('completed')).join(', ');
}
function describeOutcome(check) {
    const reason = check.reason === undefined ? '' : inline(asSentence(check.reason), TABLE_VALUE, 300);
    const seen = check.outcome === 'skipped' ? '–' : `${formatCount(check.checked)} of ${formatCount(check.total)}`;
    return [OUTCOMES[check.outcome], inline([{ quoted: check.id }]), seen, reason];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/params.js






/** Params that differ. */
const paramsSection = {
    budget: 3_500,
    render: (report, budget) => {
        if (report.params.length === 0)
            return '';
        return section_joinBlocks([
            '### Params',
            renderParams(report.params, { budget: budget - 300, open: 10, folded: 40, noun: 'param' }),
        ]);
    },
};
/** The table of params. */
function renderParams(params, limits) {
    const file = metrics_commonFile(params);
    const name = file === undefined ? 'Param' : `Param of ${inline([{ quoted: file }], TABLE_VALUE)}`;
    return table_renderRows(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), limits);
}
function describeRow(param, withFile) {
    const values = [param.base, param.head].map((value) => inline(describeParam(value), TABLE_VALUE));
    return [nameKey(param, withFile), ...values];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/splits.js






/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
const splitsSection = {
    budget: 4_500,
    render: (report, budget) => {
        const sides = listSides(report);
        if (report.overlaps.length === 0 && sides.length === 0)
            return renderNoOverlap(report);
        return section_joinBlocks(['### Train and test', renderOverlaps(report, budget * 0.5), renderSides(sides, budget * 0.4)]);
    },
};
/** One line for each pair of sides, and one for the rows of a split behind those of its files. */
function renderOverlaps(report, budget) {
    const reason = explainNoOverlap(report);
    if (reason !== undefined)
        return inline(reason);
    const all = report.overlaps.flatMap((overlap, index) => {
        const isLast = report.overlaps[index + 1]?.split !== overlap.split;
        const rows = isLast ? report.rows.filter(({ split }) => split === overlap.split) : [];
        return [describePair(overlap), ...rows.map((found) => describeRowPair(found, report))];
    });
    const { lines, left } = fitLines(all, budget, 40, (line) => `- ${line}`);
    return section_joinBlocks([lines.join('\n'), describeLeftOut(left, 'pair')]);
}
function describeRowPair(rows, report) {
    const level = gravityOfRows(rows, report);
    const icon = level === 'error' ? '❌ ' : level === 'warning' ? '⚠️ ' : '';
    const inferred = rows.declared ? '' : ' (inferred)';
    return `${icon}${inline([{ quoted: rows.split }])}${inferred}: **${inline(describeRows(rows))}**`;
}
function describePair(overlap) {
    const icon = overlap.fresh > 0 ? '❌ ' : '';
    const moves = describeMoves(overlap).map((move) => `; ${inline(move)}`);
    const inferred = overlap.declared ? '' : ' (inferred)';
    return `${icon}${inline([{ quoted: overlap.split }])}${inferred}: **${inline(describeOverlap(overlap))}**${moves.join('')}`;
}
function renderSides(sides, budget) {
    if (sides.length === 0)
        return '';
    const columns = ['Side', 'Files', 'Change'];
    return table_renderRows(sides, columns, describeSide, { budget, open: 12, folded: 24, noun: 'side' });
}
function describeSide(side) {
    const name = `${inline([{ quoted: side.split }])} ${side.side}`;
    if (!side.whole)
        return [name, '?', 'could not be read whole'];
    const files = side.base === side.head ? formatCount(side.head) : `${formatCount(side.base)} → ${formatCount(side.head)}`;
    const change = `+${formatCount(side.added)} −${formatCount(side.removed)}`;
    return [name, files, side.added + side.removed === 0 ? 'unchanged' : change];
}
/** Silence about overlap would read as "none". */
function renderNoOverlap(report) {
    const reason = explainNoOverlap(report);
    return reason === undefined ? '' : inline(asSentence(reason));
}

;// CONCATENATED MODULE: ./lib/reports/markdown/verdict.js





/** The verdict, its worst reason and both commits, as a GitHub alert. Never cut. */
const verdictSection = {
    budget: 3_000,
    render: (report) => {
        const sentence = `**${verdictWord(report)}:** ${inline(describeReason(report))}`;
        const counts = inline(asSentence((0,lib_message/* joined */.oR)(describeCounts(report), ' · ')));
        // One paragraph for a report of a few lines, two where the reader has more to take in.
        const paragraphs = isQuiet(report) ? [`${sentence} ${counts}`] : [sentence, counts].filter((text) => text !== '');
        return [`> [!${alertOf(report)}]`, paragraphs.map((text) => `> ${text}`).join('\n>\n')].join('\n');
    },
};
/** GitHub's alert for a verdict; a pass that warns, or had nothing to compare with, is a note and no cheer. */
function alertOf(report) {
    if (report.verdict === 'inconclusive')
        return 'WARNING';
    if (report.verdict !== 'pass')
        return 'CAUTION';
    return sortFindings(report).warnings.length > 0 || isFirstRun(report) ? 'NOTE' : 'TIP';
}

;// CONCATENATED MODULE: ./lib/reports/markdown.js















/** The comment's parts in their order; all budgets together stay below `COMMENT_BUDGET`. */
const SECTIONS = [
    blockingSection,
    metricsSection,
    dataSection,
    splitsSection,
    paramsSection,
    warningsSection,
    notCheckedSection,
    notesSection,
    acceptedSection,
    inferredSection,
    checksSection,
    lineageSection,
    rollbackSection,
];
/** The pull-request comment and the job summary. */
const markdown = { id: 'markdown', render: renderMarkdown };
function renderMarkdown(report, options) {
    const verdict = verdictSection.render(report, verdictSection.budget, options);
    if (report.verdict === null)
        return `${verdict}\n`;
    if (isQuiet(report))
        return `${verdict}\n\n${renderQuiet(report)}\n${renderFooter(report, options)}\n`;
    const budget = options.budget ?? COMMENT_BUDGET;
    const scale = budget / COMMENT_BUDGET;
    const parts = SECTIONS.map((section) => section.render(report, Math.floor(section.budget * scale), options));
    return `${section_joinBlocks(keepWithin(budget, verdict, parts, renderFooter(report, options)))}\n`;
}
/** Bytes of the line that counts the parts left out, and of the line ends around it. */
const CUT_LINE = 100;
/** The parts that fit, first ones first; the verdict and the footer always stand. */
function keepWithin(budget, verdict, parts, footer) {
    let room = budget - byteLength(verdict) - byteLength(footer) - CUT_LINE;
    const kept = [];
    let dropped = 0;
    for (const part of parts.filter((text) => text !== '')) {
        room -= byteLength(part) + 2;
        if (room >= 0)
            kept.push(part);
        else {
            dropped += 1;
            room += byteLength(part) + 2;
        }
    }
    const cut = dropped === 0 ? '' : `${count(dropped, 'more part')} left out here; the JSON report has all.`;
    return [verdict, ...kept, cut, footer];
}
/** All that there is to say when nothing changed: what was looked at. */
function renderQuiet(report) {
    const missing = explainNoOverlap(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing];
    const more = report.overlaps.length > 3 ? [[`${count(report.overlaps.length - 3, 'more pair')} of sides`]] : [];
    const metrics = report.metrics.length === 0 ? '' : renderMetricsSummary(report);
    return [inlineList([...overlaps, ...more]), metrics].filter((text) => text !== '').join(' · ');
}

// EXTERNAL MODULE: ./lib/hash.js
var hash = __nccwpck_require__(6839);
;// CONCATENATED MODULE: ./lib/reports/sinks/comment/marker.js

/** Characters of a key's readable part. */
const READABLE = 60;
/**
 * The hidden first line by which Holdout knows its comment again. Keys that differ have markers that differ, and none
 * can end the HTML comment: what is no plain word is replaced, and a digest of the key added.
 */
function markerOf(key) {
    const plain = key.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, READABLE);
    const name = plain === key && !/^-|-$/.test(key) ? key : `${plain}-${digest(key)}`;
    return `<!-- holdout:${name} -->`;
}
/** True when a comment's first line is the marker: a comment that quotes it further down is another one. */
function hasMarker(body, marker) {
    return body.trimStart().split('\n', 1)[0]?.trimEnd() === marker;
}
function digest(key) {
    return (0,hash/* createHash */.n)('sha256').update(key).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/reports/sinks/comment/body.js








/** Hidden last lines: the next run reads in them whether the comment once told of a blocked merge. */
const BLOCKED = '<!-- blocked -->';
const RESOLVED = '<!-- resolved -->';
/** The whole report behind its marker, in at most `budget` bytes. */
function writeFull(report, key, link, budget) {
    const state = report.verdict === 'pass' ? '' : `${BLOCKED}\n`;
    return `${markerOf(key)}\n${renderWhole(report, key, link, budget)}${state}`;
}
/** The two lines that stand where a blocked merge was mended; the report that passes is folded below them. */
function writeResolved(report, key, link, budget) {
    const lines = writeQuiet(report, key, link);
    const room = budget - byteLength(lines);
    return `${lines}\n${fold('The whole report', renderWhole(report, key, link, room).trimEnd())}\n${RESOLVED}\n`;
}
/** True for a comment that told of a blocked merge, or tells that one was mended. */
function wasBlocked(body) {
    const last = body.trimEnd().split('\n').at(-1)?.trim();
    return last === BLOCKED || last === RESOLVED;
}
/** Room for the marker, the hidden last line and what folds the report. */
const body_FRAME = 100;
function renderWhole(report, key, link, budget) {
    return markdown.render(report, { colour: false, budget: budget - byteLength(markerOf(key)) - body_FRAME, ...link });
}
/** The two lines that stand where nothing is to be reported (any more). */
function writeQuiet(report, key, link) {
    const commits = inline(asSentence((0,lib_message/* joined */.oR)(describeCommits(report.base, report.head), ' → ')));
    const sentence = `✅ **${verdictWord(report)}:** ${inline(describeReason(report))}`;
    return [
        markerOf(key),
        [sentence, commits].filter((text) => text !== '').join(' '),
        renderFooter(report, link),
        '',
    ].join('\n');
}
/** What becomes of a second comment of ours, which two runs at the same moment can leave behind. */
function writeSuperseded(key) {
    return [
        markerOf(key),
        '➖ **Superseded:** the verdict is in an older comment of this conversation.',
        '<sub>Two runs had commented at the same moment.</sub>',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/reports/sinks/comment/plan.js





/** Bytes of the second try, for a host that takes less than GitHub. */
const SHORT_BUDGET = 8_000;
/** Extra comments shrunk in one run; a race leaves one, and a run must not write without end. */
const SUPERSEDED = 5;
/** Decides what becomes of our comment: pure. */
function planComment(report, comments, options) {
    const marker = markerOf(options.key);
    const own = comments
        .filter((comment) => comment.own && hasMarker(comment.body, marker))
        .toSorted((one, other) => one.id - other.id);
    const [kept, ...others] = own;
    const body = writeSuperseded(options.key);
    const ids = others.filter((comment) => !plan_isSame(comment.body, body)).map(({ id }) => id);
    return { main: planMain(report, kept, options), superseded: { ids: ids.slice(0, SUPERSEDED), body } };
}
function planMain(report, kept, options) {
    const quiet = isQuiet(report);
    const orCreate = !quiet || options.whenQuiet === 'write';
    if (kept === undefined && !orCreate)
        return { step: 'leave', there: false };
    const resolved = kept !== undefined && wasBlocked(kept.body) && isClean(report);
    const draft = { bodies: writeBodies(report, options, quiet, resolved), shrunk: quiet || resolved };
    if (kept === undefined)
        return { step: 'create', draft };
    if (draft.bodies.some((body) => plan_isSame(body, kept.body)))
        return { step: 'leave', there: true };
    return { step: 'update', id: kept.id, draft, orCreate };
}
/** A pass that leaves nobody anything to do: neither warnings nor parts that were not checked. */
function isClean(report) {
    const { warnings } = sortFindings(report);
    return report.verdict === 'pass' && warnings.length === 0 && report.notChecked.length === 0;
}
function writeBodies(report, { key, reportUrl }, quiet, resolved) {
    const link = reportUrl === undefined ? {} : { reportUrl };
    if (quiet)
        return [writeQuiet(report, key, link)];
    const write = resolved ? writeResolved : writeFull;
    const [full, short] = [COMMENT_BUDGET, SHORT_BUDGET].map((budget) => write(report, key, link, budget));
    return [...new Set([full ?? '', short ?? ''])];
}
/** Hosts may change line ends and the white space around a body. */
function plan_isSame(one, other) {
    return normalise(one) === normalise(other);
}
function normalise(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./lib/reports/sinks/comment.js




/**
 * Keeps one comment in a pull request's conversation: creates it, edits it in place, leaves it alone when equal, and
 * shrinks it to two lines when nothing is left to report, or what blocked the merge was mended. A comment that cannot be written is a result, not an error:
 * the verdict does not depend on it.
 */
async function publishComment(report, conversation, options) {
    return attempt(async () => {
        const plan = planComment(report, await conversation.list(), options);
        const result = await writeMain(plan.main, conversation);
        const trouble = await shrinkOthers(plan.superseded, conversation);
        return trouble === undefined ? result : { ...result, reason: (0,lib_message/* joined */.oR)([...asList(result.reason), trouble], ' ') };
    });
}
async function attempt(write) {
    try {
        return await write();
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const stands = (0,lib_message/* say */.cv) `The verdict stands; the job summary has the report.`;
        return { state: 'failed', reason: (0,lib_message/* joined */.oR)([explain((0,lib_message/* say */.cv) `the comment was not written`, error), stands], ' ') };
    }
}
async function writeMain(plan, conversation) {
    if (plan.step === 'leave')
        return { state: plan.there ? 'unchanged' : 'none' };
    const { bodies, shrunk } = plan.draft;
    const create = async () => ({
        state: 'created',
        ...(await writeFirst(bodies, (body) => conversation.create(body))),
    });
    if (plan.step === 'create')
        return create();
    try {
        const cut = await writeFirst(bodies, (body) => conversation.update(plan.id, body));
        return { state: shrunk ? 'shrunk' : 'updated', ...cut };
    }
    catch (error) {
        // Somebody deleted it between our reading and our writing.
        if (!(0,errors/* isHoldoutError */.k)(error) || error.kind !== 'missing')
            throw error;
        return plan.orCreate ? create() : { state: 'none' };
    }
}
/** Sends the first body that the host takes; `usage` is the host's word for one that it will not have. */
async function writeFirst([body = '', ...shorter], send) {
    try {
        await send(body);
        return {};
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error) || error.kind !== 'usage' || shorter.length === 0)
            throw error;
        await writeFirst(shorter, send);
        return { reason: explain((0,lib_message/* say */.cv) `the comment was shortened`, error) };
    }
}
/** What kept our other comments from being shrunk, or undefined; the next run tries again. */
async function shrinkOthers({ ids, body }, conversation) {
    for (const id of ids) {
        try {
            await conversation.update(id, body);
        }
        catch (error) {
            if (!(0,errors/* isHoldoutError */.k)(error))
                throw error;
            // One that is gone needs no shrinking.
            if (error.kind !== 'missing')
                return explain((0,lib_message/* say */.cv) `another comment of Holdout's was left as it is`, error);
        }
    }
    return undefined;
}
/** "What happened: why. The remedy." */
function explain(what, { text, remedy }) {
    const why = asSentence([...what, ': ', ...withStop(text)]);
    return (0,lib_message/* joined */.oR)([why, ...asList(remedy).map(asSentence)], ' ');
}
function asList(message) {
    return message === undefined ? [] : [message];
}

;// CONCATENATED MODULE: ./lib/action/comment.js


/** Keeps the pull request's comment; one that cannot be written is a warning, and the verdict stands. */
async function commentOn({ owner, repo, number }, report, { inputs: { token = '', key }, api, job }, openConversation, runner) {
    const conversation = openConversation({ owner, repo, number, token, apiUrl: api });
    const { state, reason } = await publishComment(report, conversation, { key: key ?? job });
    runner.info(`Comment: ${state}`);
    if (reason !== undefined)
        runner.warning(toLogLine(reason), { title: 'holdout' });
}

// EXTERNAL MODULE: ./lib/action/credentials.js
var credentials = __nccwpck_require__(1700);
;// CONCATENATED MODULE: ./lib/reports/sinks/annotations.js





/**
 * GitHub shows ten of each kind a step and drops later ones without a word. The step's own failure is an error too, and
 * a comment that could not be written a warning: both keep a place.
 */
const ANNOTATION_ROOM = { error: 9, warning: 9, notice: 10 };
/** Findings as annotations. What stood at base already is none: its lines are not this pull request's. */
function planAnnotations(report) {
    const { blocking, warnings, notes } = sortFindings(report);
    const wanted = [
        ['error', [...annotateMistake(report), ...blocking.map((finding) => annotate('error', finding))]],
        ['warning', warnings.map((finding) => annotate('warning', finding))],
        ['notice', notes.filter((finding) => finding.new).map((finding) => annotate('notice', finding))],
    ];
    const annotations = wanted.flatMap(([level, all]) => all.slice(0, ANNOTATION_ROOM[level]));
    const left = wanted.flatMap(([level, all]) => countLeft(level, all.length - ANNOTATION_ROOM[level]));
    if (left.length === 0)
        return { annotations };
    return { annotations, left: `Not annotated, for GitHub shows ten of a kind: ${left.join(', ')}. The report has all.` };
}
/** The line of a policy, or of another file of ours, that kept the guard from starting. */
function annotateMistake({ place, reason, remedy }) {
    return place === undefined
        ? []
        : [{ level: 'error', ...locate(place), title: 'usage', message: tell(reason, remedy) }];
}
function annotate(level, { place, rule, message, remedy }) {
    return { level, ...locate(place), title: toLogLine([{ quoted: rule }]), message: tell(message, remedy) };
}
/** A path with characters that cannot be seen is written out: the remark then stands in the log, at no file. */
function locate({ path, line }) {
    return { path: (0,reports_escape/* visible */.RK)(path), ...(line === undefined ? {} : { line }) };
}
function tell(message, remedy) {
    const fix = remedy === undefined || remedy.length === 0 ? [] : [['Fix: ', ...asSentence(remedy)]];
    return toLogLine((0,lib_message/* joined */.oR)([asSentence(message), ...fix], ' '));
}
function countLeft(level, left) {
    return left <= 0 ? [] : [count(left, level)];
}

;// CONCATENATED MODULE: ./lib/reports/sinks/summary.js

/** Bytes: GitHub drops a job summary of more than 1 MiB (1,048,576) whole. */
const SUMMARY_BUDGET = 1_000_000;
/** The job summary as Markdown: the comment's report with room for longer lists. */
function writeSummary(report, { reportUrl } = {}) {
    return markdown.render(report, {
        colour: false,
        budget: SUMMARY_BUDGET,
        ...(reportUrl === undefined ? {} : { reportUrl }),
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
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
const layout_SENTENCE_VALUE = 200;
const layout_TABLE_VALUE = 48;
/** A message on one line, the repository's words escaped and coloured. */
function write(message, { paint }, limit = layout_SENTENCE_VALUE) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : paint((0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), limit), 'cyan')))
        .join('');
}
/** The same for a cell of a table, shorter and without colour. */
function writeCell(message) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : (0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), layout_TABLE_VALUE)))
        .join('');
}
/** A paragraph below a first line's mark: "Fix: …", its further lines indented as far. */
function paragraph(mark, text, screen) {
    const indent = textWidth(mark);
    return wrap(text, Math.max(30, screen.width - indent)).map((line, index) => index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`);
}
/** Rows with their columns aligned; the last column is not padded. */
function layout_alignRows(rows, indent = '  ') {
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
    const file = metrics_commonFile(rows);
    return file === undefined ? title : `${title} of ${(0,reports_escape/* visible */.RK)(file)}`;
}
/** "  and 9,980 more; --json lists them all"; nothing when none is left. */
function more(left) {
    return left <= 0 ? [] : [`  and ${(0,numbers/* groupDigits */.K)(left)} more; --json lists them all`];
}

;// CONCATENATED MODULE: ./lib/reports/text/findings.js





/** Findings told in full. */
const findings_FULL = 10;
/** Notes, one line each. */
const NOTES = 10;
/** What blocks and what warns, each with its fix. */
function writeFindings(report, screen) {
    const { blocking, warnings } = sortFindings(report);
    return [
        ...writeGroup(blocking, count(blocking.length, 'blocking finding'), 'red', screen),
        ...writeGroup(warnings, count(warnings.length, 'warning'), 'yellow', screen),
    ];
}
function writeGroup(findings, title, colour, screen) {
    const lines = findings.slice(0, findings_FULL).flatMap((finding) => writeFinding(finding, colour, screen));
    return section(title, '', [...lines, ...more(findings.length - findings_FULL)], screen);
}
function writeFinding(finding, colour, screen) {
    const rule = screen.paint((0,reports_escape/* visible */.RK)(finding.rule), colour);
    const examples = (finding.examples ?? [])
        .slice(0, 5)
        .flatMap((example) => paragraph('    - ', write(example, screen), screen));
    return [
        `  ${rule}  ${write(describePlace(finding.place), screen)}`,
        ...paragraph('    ', write(asSentence(finding.message), screen), screen),
        ...examples,
        ...(finding.remedy === undefined ? [] : paragraph('    Fix: ', write(asSentence(finding.remedy), screen), screen)),
        ...(finding.command === undefined ? [] : [`      $ ${(0,reports_escape/* visible */.RK)(finding.command)}`]),
    ];
}
/** Notes, and what stood at base already, one line each. */
function writeNotes(report, screen) {
    const { notes } = sortFindings(report);
    const lines = notes
        .slice(0, NOTES)
        .flatMap((note) => paragraph(`  ${(0,reports_escape/* visible */.RK)(note.rule)}: `, write(asSentence(note.message), screen), screen));
    return section(count(notes.length, 'note'), '', [...lines, ...more(notes.length - NOTES)], screen);
}
/** What the policy accepted, and entries that have expired. */
function writeAccepted(report, screen) {
    const lines = report.audit.accepted.slice(0, NOTES).flatMap((entry) => {
        const until = entry.until === undefined ? '' : ` until ${(0,reports_escape/* visible */.RK)(entry.until)}`;
        const word = entry.expired ? `expired${until}, accepts nothing` : `accepted${until}`;
        return paragraph('  ', `${(0,reports_escape/* visible */.RK)(entry.rule)} of ${(0,reports_escape/* visible */.RK)(entry.subject)}: ${word}; ${(0,reports_escape/* visible */.RK)(entry.reason)} (${(0,reports_escape/* visible */.RK)(entry.by)})`, screen);
    });
    return section('Accepted', '', [...lines, ...more(report.audit.accepted.length - NOTES)], screen);
}
/** The command that puts base's data back. */
function writeRollback(report, screen) {
    const plan = planRollback(report);
    if (plan === undefined)
        return [];
    const command = plan.command.length <= 2_000 ? `  $ ${(0,reports_escape/* visible */.RK)(plan.command)}` : '  The command names too many files to print here.';
    return section('Roll the data back', count(plan.files.length, 'pointer file'), [command], screen);
}

;// CONCATENATED MODULE: ./lib/reports/text/paint.js

/** A painter for a terminal with colours, or for one without. */
function createPaint(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...colours) => (text === '' ? '' : (0,external_node_util_.styleText)([...colours], text, { validateStream: false }));
}

;// CONCATENATED MODULE: ./lib/reports/text/tables.js





/** Rows of one table in a report; a diff lists them all. */
const ROWS = 20;
const COLOURS = {
    fail: 'red',
    warning: 'yellow',
    note: 'cyan',
    ok: 'green',
    new: 'cyan',
    'not gated': 'gray',
};
/** Metrics that changed or that a finding names; of the others the number. */
function metricLines(metrics, screen) {
    const withFile = metrics_commonFile(metrics) === undefined;
    const changed = orderMetrics(metrics).filter(isWorthShowing);
    const rows = changed
        .slice(0, ROWS)
        .map((metric) => [
        screen.paint(judgeMetric(metric), COLOURS[judgeMetric(metric)]),
        tables_nameKey(metric, withFile),
        tables_describeValues(metric),
        metrics_describeChange(metric),
        screen.paint(describeLimit(metric), 'gray'),
    ]);
    const unchanged = metrics.length - changed.length;
    const rest = unchanged === 0 ? [] : [screen.paint(`  ${count(unchanged, 'unchanged metric')}`, 'gray')];
    return [...layout_alignRows(rows), ...more(changed.length - ROWS), ...rest];
}
/** Metrics at both commits without a judgement. */
function metricDiffLines(metrics) {
    const withFile = commonFile(metrics) === undefined;
    return alignRows(metrics.map((metric) => [tables_nameKey(metric, withFile), tables_describeValues(metric), describeChange(metric)]));
}
function tables_describeValues(metric) {
    return `${writeCell(describeScalar(metric.base))} → ${writeCell(describeScalar(metric.head))}`;
}
/** Changes of data, with what could not be said below them. */
function changeLines(changes, screen, most = ROWS) {
    // Of a list that is too long, directories say more than the files inside them.
    const shown = (changes.length <= most ? changes : nestChanges(changes).outer).slice(0, most);
    const rows = shown.map((change) => [
        change.type,
        writeCell(change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }]),
        describeSize(change).join(', ') || '–',
        screen.paint(writeCell(describeDigests(change)), 'gray'),
    ]);
    const lines = layout_alignRows(rows).flatMap((line, index) => {
        const reason = shown[index]?.reason;
        return reason === undefined ? [line] : [line, ...paragraph('    ', write(asSentence(reason), screen), screen)];
    });
    return [...lines, ...more(changes.length - shown.length)];
}
/** Params that differ. */
function paramLines(params, most = ROWS) {
    const withFile = metrics_commonFile(params) === undefined;
    const rows = params
        .slice(0, most)
        .map((param) => [
        tables_nameKey(param, withFile),
        `${writeCell(describeParam(param.base))} → ${writeCell(describeParam(param.head))}`,
    ]);
    return [...layout_alignRows(rows), ...more(params.length - most)];
}
function tables_nameKey(row, withFile) {
    const name = row.key === '' ? row.file : withFile ? `${row.file}:${row.key}` : row.key;
    return writeCell([{ quoted: name }]);
}

;// CONCATENATED MODULE: ./lib/reports/text/parts.js








/** Entries of one list. */
const ENTRIES = 20;
/** All that there is to say when nothing changed: what was looked at. */
function parts_writeQuiet(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing];
    const metrics = report.metrics.length === 0 ? [] : [summariseMetrics(report)];
    return paragraph('', [...overlaps, ...metrics].map((fact) => write(asSentence(fact), screen)).join(' '), screen);
}
/** Metrics: those that changed, and what the gate did. */
function writeMetrics(report, screen) {
    if (report.metrics.length === 0)
        return [];
    const summary = paragraph('  ', write(asSentence(summariseMetrics(report)), screen), screen);
    return section(titleOf('Metrics', report.metrics), '', [...metricLines(report.metrics, screen), ...summary], screen);
}
/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
function writeSplits(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = report.overlaps.slice(0, ENTRIES).flatMap((overlap) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `;
        const facts = [describeOverlap(overlap), ...describeMoves(overlap)].map((fact) => write(fact, screen));
        return paragraph(name, facts.join('; '), screen);
    });
    const compared = report.rows.slice(0, ENTRIES).flatMap((found) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(found.split)}${found.declared ? '' : ' (inferred)'}, rows: `;
        return paragraph(name, write(describeRows(found), screen), screen);
    });
    const sides = listSides(report);
    const rows = sides.slice(0, ENTRIES).map((side) => [`${(0,reports_escape/* visible */.RK)(side.split)} ${side.side}`, ...parts_describeSide(side)]);
    const lines = missing === undefined
        ? [...overlaps, ...more(report.overlaps.length - ENTRIES)]
        : paragraph('  ', write(missing, screen), screen);
    return section('Train and test', '', [...lines, ...compared, ...layout_alignRows(rows), ...more(sides.length - ENTRIES)], screen);
}
function parts_describeSide({ base, head, added, removed, whole }) {
    if (!whole)
        return ['could not be read whole'];
    const files = base === head ? count(head, 'file') : `${formatCount(base)} → ${count(head, 'file')}`;
    return [files, added + removed === 0 ? 'unchanged' : `${formatCount(added)} added, ${formatCount(removed)} removed`];
}
/** Params that differ. */
function writeParams(report, screen) {
    return section(titleOf('Params', report.params), '', paramLines(report.params), screen);
}
/** What was not looked at, why, and what would change that. */
function writeNotChecked(report, screen) {
    const groups = groupNotChecked(report.notChecked);
    const lines = groups.slice(0, ENTRIES).flatMap((group) => {
        const remedy = group.remedy.length === 0 ? '' : ` ${write(asSentence(group.remedy), screen)}`;
        return paragraph('  - ', `${write(group.what, screen)}: ${write(withStop(group.reason), screen)}${remedy}`, screen);
    });
    return section('Not checked', '', [...lines, ...more(groups.length - ENTRIES)], screen);
}
/** What was assumed because no policy said it. */
function writeInferred(report, screen) {
    const { splits, metricFiles, policy } = report.inferred;
    if (splits.length === 0 && metricFiles.length === 0)
        return [];
    const policyLines = policy
        .trimEnd()
        .split('\n')
        .slice(0, 30)
        .map((line) => screen.paint(`  ${(0,reports_escape/* visible */.RK)(line)}`, 'gray'));
    const what = `${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}; the policy that says the same:`;
    return section('Inferred', what, policyLines, screen);
}

;// CONCATENATED MODULE: ./lib/reports/text.js










/** The report for a terminal and for a workflow's log. */
const text_text = { id: 'text', render: renderText };
function renderText(report, options) {
    const screen = createScreen(options);
    if (report.verdict === null)
        return finishText(writeVerdict(report, screen));
    const body = isQuiet(report) ? parts_writeQuiet(report, screen) : writeBody(report, screen);
    return finishText([...writeVerdict(report, screen), ...body, writeAudit(report, screen)]);
}
/** What the options say of the terminal. */
function createScreen(options) {
    return { width: options.width ?? DEFAULT_WIDTH, paint: createPaint(options.colour) };
}
/** Lines as one text in which no workflow command is left. */
function finishText(lines) {
    return `${(0,reports_escape/* disarmCommands */.T7)(lines.join('\n'))}\n`;
}
const text_COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
function writeVerdict(report, screen) {
    const word = verdictWord(report);
    const [first = '', ...rest] = paragraph(`${word}: `, write(describeReason(report), screen), screen);
    const colour = text_COLOURS[report.verdict ?? 'fail'] ?? 'red';
    const painted = `${screen.paint(`${word}:`, colour, 'bold')}${first.slice(word.length + 1)}`;
    const counts = asSentence((0,lib_message/* joined */.oR)(describeCounts(report), ' · '));
    return [painted, ...rest, ...(counts.length === 0 ? [] : [write(counts, screen)])];
}
function writeBody(report, screen) {
    return [
        ...writeFindings(report, screen),
        ...writeMetrics(report, screen),
        ...section('Data and models', countChanges(report.data), changeLines(report.data, screen), screen),
        ...writeSplits(report, screen),
        ...writeParams(report, screen),
        ...writeNotChecked(report, screen),
        ...writeNotes(report, screen),
        ...writeAccepted(report, screen),
        ...writeInferred(report, screen),
        ...writeRollback(report, screen),
        '',
    ];
}
function writeAudit(report, screen) {
    return screen.paint(write(describeAudit(report), { ...screen, paint: createPaint(false) }), 'gray');
}

;// CONCATENATED MODULE: ./lib/action/annotations.js
/** Prints annotations as workflow commands, and as a plain line how many there was no room for. */
function printAnnotations({ annotations, left }, runner) {
    for (const { level, path, line, title, message } of annotations) {
        runner[level](message, { title, file: path, ...(line === undefined ? {} : { startLine: line }) });
    }
    if (left !== undefined)
        runner.info(left);
}

;// CONCATENATED MODULE: ./lib/reports/json/parts.js

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
            reason: change.reason === undefined ? null : (0,lib_message/* plain */.pj)(change.reason),
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
        data: jsonData(report.data),
        metrics: report.metrics.map(jsonMetric),
        params: report.params.map(jsonParam),
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
        sides: report.sides.map(({ split, side, base, head, added, removed, whole }) => ({
            split,
            side,
            base,
            head,
            added,
            removed,
            whole,
        })),
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
function jsonRows({ fresh, sameLabel, differentLabel, expected, ...counts }) {
    return {
        ...counts,
        new: fresh,
        sameLabel: sameLabel ?? null,
        differentLabel: differentLabel ?? null,
        expectedByChance: expected,
    };
}

;// CONCATENATED MODULE: ./lib/action/outputs.js





/** What a later step reads as `steps.ID.outputs`; the names that action.yml declares. */
const OUTPUTS = (/* unused pure expression or super */ null && (['verdict', 'findings', 'report']));
/**
 * Bytes of the list of findings: GitHub takes 1 MB of outputs a job, and Linux no environment variable of more than
 * 128 KiB, which is how a list usually gets into the next step.
 */
const FINDINGS_BUDGET = 100_000;
/** The findings as a JSON list, the worst first, as many as fit, and how many were left out. */
function listFindings({ findings }, budget = FINDINGS_BUDGET) {
    const items = [];
    let size = 2;
    for (const finding of findings) {
        const item = (0,reports_escape/* escapeJson */.GO)(JSON.stringify(describe(finding)));
        size += Buffer.byteLength(item) + 1;
        if (size > budget)
            break;
        items.push(item);
    }
    return { text: `[${items.join(',')}]`, left: findings.length - items.length };
}
/** Writes the whole report as JSON into a folder of its own, and gives the file's path. */
async function writeReport(report, temp) {
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'holdout-')), 'report.json');
    await (0,promises_.writeFile)(file, json.render(report, { colour: false }));
    return file;
}
function describe({ rule, level, message, place, subject, new: fresh }) {
    return { rule, level, message: (0,lib_message/* plain */.pj)(message), path: place.path, line: place.line ?? null, subject, new: fresh };
}

;// CONCATENATED MODULE: ./lib/action/publish.js









/** A line is as long as a job's log shows without a scroll bar. */
const LOG_WIDTH = 120;
/** Puts a report where a workflow shows it: log, annotations, outputs, job summary. None of them changes the verdict. */
async function publishReport(report, temp, runner) {
    logReport(report, runner);
    printAnnotations(planAnnotations(report), runner);
    await orWarn(runner, (0,lib_message/* say */.cv) `the outputs are incomplete`, () => setOutputs(report, temp, runner));
    await orWarn(runner, (0,lib_message/* say */.cv) `the job summary was not written`, async () => {
        await runner.addSummary(writeSummary(report));
    });
}
/** Says that there was no commit to judge; the step passes. */
async function publishNothing(why, runner) {
    runner.notice(toLogLine((0,lib_message/* say */.cv) `Nothing to judge: ${why}.`), { title: 'holdout' });
    await orWarn(runner, (0,lib_message/* say */.cv) `the outputs are incomplete`, async () => {
        await runner.setOutput('verdict', 'none');
        await runner.setOutput('findings', '[]');
    });
    await orWarn(runner, (0,lib_message/* say */.cv) `the job summary was not written`, async () => {
        await runner.addSummary(`**Holdout:** nothing to judge: ${inline(why)}.\n`);
    });
}
function logReport(report, runner) {
    runner.startGroup('Holdout: the report');
    runner.info(text_text.render(report, { colour: false, width: LOG_WIDTH }).trimEnd());
    runner.endGroup();
}
async function setOutputs(report, temp, runner) {
    await runner.setOutput('verdict', report.verdict ?? 'usage-error');
    const { text: findings, left } = listFindings(report);
    await runner.setOutput('findings', findings);
    if (left > 0)
        runner.info(`The output findings has no room for ${left} more findings; the report has all.`);
    if (temp !== undefined)
        await runner.setOutput('report', await writeReport(report, temp));
}
/** The runner's files may be full or gone: that is worth a warning, never another verdict. */
async function orWarn(runner, what, publish) {
    try {
        await publish();
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error) || !(error instanceof Error))
            throw error;
        runner.warning(toLogLine((0,lib_message/* say */.cv) `Holdout: ${what} (${error.message}). The verdict stands.`));
    }
}

;// CONCATENATED MODULE: ./lib/action/inputs.js


/** The names of the inputs, as action.yml declares them. */
const INPUTS = ['token', 'base', 'head', 'policy', 'path', 'comment', 'key'];
/** One line, and short enough to be looked at. */
const KEY = /^[^\p{Cc}]{1,100}$/u;
const YES_NO = { true: true, false: false };
/** The inputs of a step's environment; `usage` for a value that none of them takes. */
function readInputs(env) {
    const { token, base, head, policy, path, comment, key } = Object.fromEntries(INPUTS.map((name) => [name, inputOf(name, env)]));
    for (const [name, value] of Object.entries({ base, head }))
        checkRevision(name, value);
    if (key !== undefined && !KEY.test(key)) {
        throw refuse('key', key, (0,lib_message/* say */.cv) `Use one line of up to 100 characters, for example ${'nightly'}.`);
    }
    const given = { token, base, head, policy, path, comment: readComment(comment), key };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
/** The environment variable in which a runner hands an input over, by GitHub's rule. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/** An input that is not there and one that is empty are the same to a runner. */
function inputOf(name, env) {
    const value = env[variableOf(name)]?.trim();
    return value === '' ? undefined : value;
}
function readComment(value) {
    if (value === undefined)
        return undefined;
    const answer = YES_NO[value.toLowerCase()];
    if (answer === undefined)
        throw refuse('comment', value, (0,lib_message/* say */.cv) `Write ${'true'} or ${'false'}.`);
    return answer;
}
/** A revision is one line that git cannot take for an option. */
function checkRevision(name, value) {
    if (value === undefined || (!value.startsWith('-') && !/[\p{Cc}\s]/u.test(value)))
        return;
    throw refuse(name, value, (0,lib_message/* say */.cv) `Name one commit: a SHA, a branch as ${'origin/main'}, or ${'HEAD~1'}.`);
}
function refuse(name, value, remedy) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the input ${name} cannot be ${value}`, { remedy });
}

;// CONCATENATED MODULE: ./lib/action/situation.js




/** Reads a step's environment; `usage` when an input is wrong or this is no workflow. */
function readSituation(env) {
    const inputs = readInputs(env);
    const workspace = need(env, 'GITHUB_WORKSPACE');
    const server = trimSlash(env.GITHUB_SERVER_URL ?? 'https://github.com');
    return {
        inputs,
        event: { name: need(env, 'GITHUB_EVENT_NAME'), file: need(env, 'GITHUB_EVENT_PATH') },
        workspace,
        folder: (0,external_node_path_.resolve)(workspace, inputs.path ?? '.'),
        temp: need(env, 'RUNNER_TEMP'),
        server,
        api: trimSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
        job: `${env.GITHUB_WORKFLOW ?? ''}/${env.GITHUB_JOB ?? ''}`,
    };
}
function need(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${name} is not set, so this is no step of a workflow`, {
        remedy: (0,lib_message/* say */.cv) `Elsewhere use the command line: ${'npx holdout check'}.`,
    });
}
function trimSlash(url) {
    return url.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/action/step.js









/** One step: from its environment to a verdict that is shown wherever GitHub shows one, and the exit code. A bug throws. */
async function performStep(env, tools) {
    const { answer, situation } = await reachAnswer(env, tools);
    if (answer.kind === 'nothing') {
        await publishNothing(answer.why, tools.runner);
        return exit/* EXIT */.d.pass;
    }
    await publishReport(answer.report, situation?.temp, tools.runner);
    if (situation !== undefined)
        await comment(answer, answer.report, situation, tools);
    return conclude(answer.report, tools.runner);
}
async function reachAnswer(env, { runner, openPorts }) {
    const startedAt = new Date().toISOString();
    const explain = (error) => ({ kind: 'report', report: (0,report/* answerStart */.Hn)(error, TOOL, startedAt) });
    let situation;
    try {
        situation = readSituation(env);
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            return { answer: explain(error) };
        throw error;
    }
    hideSecrets(situation, runner);
    runner.startGroup('Holdout: what is compared');
    try {
        return { situation, answer: await answerEvent(situation, openPorts, explain) };
    }
    finally {
        runner.endGroup();
    }
}
/** The log shows neither the token nor the form in which git sends it, whoever prints it. */
function hideSecrets({ inputs: { token } }, runner) {
    if (token === undefined)
        return;
    runner.setSecret(token);
    runner.setSecret((0,credentials/* basicOf */.w)(token));
}
async function comment(answer, report, situation, tools) {
    const { runner, openConversation } = tools;
    const { comment: wanted } = situation.inputs;
    if (wanted === false)
        return;
    if (answer.pullRequest !== undefined)
        await commentOn(answer.pullRequest, report, situation, openConversation, runner);
    else if (wanted === true)
        runner.info('Comment: none, for this event is about no pull request');
}
/** The step fails with its reason in one sentence. */
function conclude(report, runner) {
    const failure = describeFailure(report);
    if (failure === undefined)
        runner.info(writeVerdictLine(report));
    else
        runner.error(failure, { title: 'holdout' });
    return (0,exit/* exitCodeOf */.F)(report);
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/message.js
var lib_message = __nccwpck_require__(7044);
;// CONCATENATED MODULE: ./lib/checks/gate.js

const POLICY_CHANGED = {
    id: 'policy-changed',
    level: 'warning',
    means: 'The pull request changes `.github/holdout.yml` or a workflow that runs Holdout. Base’s policy judges; the finding says what the verdict would be under the proposed one. A proposed policy that does not validate is an error: merged, it would break every pull request after it.',
    why: 'Whoever can loosen the gate in the pull request that needs it has no gate.',
    mend: 'Review the change of the policy as you would review a change of the tests. A workflow that must not be edited by authors belongs on the base side: `pull_request_target`, or an organisation’s required workflow.',
    configure: 'Policy and workflows are read from the target branch: merge a change of them first, by itself.',
};
const REMOTE_CHANGED = {
    id: 'remote-changed',
    level: 'warning',
    means: 'The pull request changes where objects are looked up: a URL, an option or the default remote in `.dvc/config`. Base’s configuration is used for this run.',
    why: 'Credentials go only where the target branch says. A new address could take them, or serve other bytes.',
    mend: 'Review the address. Manifests that only the new remote has stay unread until the change is on the target branch.',
    configure: 'accept:\n  - { rule: remote-changed, subject: ".dvc/config", reason: "move to the new bucket" }',
};
/** Changes of the guard's own policy, workflows and remotes. */
const gate = {
    id: 'gate',
    rules: [POLICY_CHANGED, REMOTE_CHANGED],
    run: async (context) => reportGate(context),
};
function reportGate(context) {
    const findings = [...reportPolicy(context.gate), ...reportWorkflows(context.gate), ...reportRemotes(context)];
    return {
        outcomes: [POLICY_CHANGED, REMOTE_CHANGED].map(({ id }) => ({ id, outcome: 'completed', checked: 1, total: 1 })),
        findings,
    };
}
function reportPolicy({ proposal, proposed }) {
    if (proposal.kind === 'unchanged')
        return [];
    const finding = {
        rule: POLICY_CHANGED.id,
        level: 'warning',
        subject: proposal.place.path,
        place: proposal.place,
        new: true,
    };
    if (proposal.kind === 'invalid') {
        const [first, ...rest] = proposal.problems;
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        const message = (0,lib_message/* say */.cv) `the proposed policy does not validate: ${first?.message ?? ''}${more}`;
        return [
            {
                ...finding,
                level: 'error',
                message,
                place: first?.place ?? finding.place,
                ...(first && { remedy: first.remedy }),
            },
        ];
    }
    const under = proposed === undefined
        ? (0,lib_message/* say */.cv) ``
        : (0,lib_message/* say */.cv) `; under it the verdict would be ${[proposed.verdict ?? 'none: ']}${proposed.verdict === null ? proposed.reason : ''}`;
    if (proposal.kind === 'introduced') {
        return [{ ...finding, message: (0,lib_message/* say */.cv) `the first policy starts with the next pull request${under}` }];
    }
    return [{ ...finding, message: [describeProposal(proposal.kind), ...under] }];
}
function describeProposal(kind) {
    if (kind === 'repaired')
        return 'base’s policy does not validate and this pull request mends it: the defaults judged';
    return kind === 'removed'
        ? 'the policy is removed; base’s policy judged this run'
        : 'the policy changes; base’s policy judged this run';
}
function reportWorkflows({ workflows }) {
    return workflows.map((place) => ({
        rule: POLICY_CHANGED.id,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${place.path} runs Holdout and changes in this pull request`,
        remedy: (0,lib_message/* say */.cv) `Review it: a workflow of the pull request can turn its own check green.`,
        place,
        subject: place.path,
        new: true,
    }));
}
function reportRemotes({ gate: { remotes } }) {
    return remotes.map(({ place, details, introduced }) => {
        const what = (0,lib_message/* joined */.oR)(details.slice(0, 5), '; ');
        const more = details.length > 5 ? [` and ${(0,lib_message/* counted */.hS)(details.length - 5, 'more change').join('')}`] : [];
        return {
            rule: REMOTE_CHANGED.id,
            level: introduced ? 'note' : 'warning',
            message: introduced
                ? (0,lib_message/* say */.cv) `the first remote starts with the next pull request: ${what}`
                : (0,lib_message/* say */.cv) `objects would be looked up elsewhere; base’s configuration was used. ${what}${more}`,
            remedy: (0,lib_message/* say */.cv) `Review ${(0,lib_message/* listed */.KE)([place.path])} before merging.`,
            place,
            subject: place.path,
            new: true,
        };
    });
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __nccwpck_require__(1307);
;// CONCATENATED MODULE: ./lib/checks/facts/introduced.js

/** The roots of the projects to which this pull request gives their first remote: base could read nothing of them. */
function findIntroduced({ remotes }) {
    return remotes.filter((change) => change.introduced).map(({ place }) => (0,paths/* folderOf */.yS)((0,paths/* folderOf */.yS)(place.path)));
}

;// CONCATENATED MODULE: ./lib/checks/facts/untouched.js

/**
 * True when a file's bytes are proven the same at both commits: by git's object id, or, for a file that only a pointer
 * knows, by the pointer's digest. A snapshot holds every pointer that changed, so one that neither side has did not.
 */
function isUntouched(path, base, head) {
    const [before, after] = [base.tree.get(path)?.oid, head.tree.get(path)?.oid];
    if (before !== undefined || after !== undefined)
        return before === after;
    return digestOf(path, base) === digestOf(path, head);
}
function digestOf(path, { pointers }) {
    const digest = pointers.find((pointer) => (0,paths/* isInside */.FK)(path, pointer.path))?.digest;
    return digest === undefined ? undefined : `${digest.algorithm}:${digest.value}`;
}

;// CONCATENATED MODULE: ./lib/checks/metrics/blind.js




/**
 * Finds them. Not required are those whose bytes are the same at both commits, whatever they say, and those that base
 * cannot read and head keeps on the first remote of its project, which base's configuration cannot know.
 */
function findBlind(context) {
    const before = new Map(context.base.metricFiles.map((file) => [file.path, file]));
    const hidden = context.head.metricFiles
        .map((head) => ({ head, base: before.get(head.path) }))
        .filter(({ head, base }) => isHidden(head) || isHidden(base));
    const required = hidden.filter((file) => !isExcused(file, context));
    return {
        files: hidden.map(({ head }) => head.path),
        required: required.length,
        notChecked: hidden.flatMap(({ head, base }) => [...describe(head, 'head'), ...describe(base, 'base')]),
    };
}
function isHidden(file) {
    return file?.state === 'unreadable' || file?.state === 'unreachable';
}
function isExcused({ head, base }, context) {
    if (head.state === base?.state && isUntouched(head.path, context.base, context.head))
        return true;
    const isKnown = base?.state === 'read' || base?.state === 'unreadable';
    return (!isKnown && head.state === 'unreachable' && findIntroduced(context.gate).some((root) => (0,paths/* isInside */.FK)(head.path, root)));
}
/** The snapshot lists what is out of reach; what is broken is a finding, and is listed here. */
function describe(file, side) {
    if (file?.state !== 'unreadable')
        return [];
    const reason = (0,lib_message/* say */.cv) `at ${[side]}: ${file.reason ?? []}`;
    return [{ what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy: (0,lib_message/* say */.cv) `Mend the file; a broken one cannot be compared.` }];
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __nccwpck_require__(5698);
;// CONCATENATED MODULE: ./lib/checks/metrics/direction.js
/** Names of one word or two, `roc-auc` for `roc_auc`; the longest that fits decides. */
const NAMES = readTable({
    higher: 'accuracy acc f1 f1score fbeta f-beta precision recall auc roc-auc auroc ap map ndcg mrr r2 iou miou dice bleu rouge mcc kappa gini ks topk hit-rate specificity sensitivity',
    lower: 'log-loss logloss mse rmse mae mape wer cer perplexity brier brier-score ece fid fpr fnr eer',
    /** Names that hold another name and say nothing about which way is better. */
    silent: 'anomaly-score',
});
/** Names that tell only when nothing more specific does. */
const GENERIC = readTable({ higher: 'score', lower: 'loss error', silent: '' });
/** Spreads, whatever they are the spread of. */
const SPREADS = new Set('std stdev stddev stderr variance'.split(' '));
const DROPPED = new Set('val valid validation test eval dev holdout macro micro weighted mean avg average'.split(' '));
const COUNTS = new Set('count counts num size sizes support supports epoch epochs step steps seed seeds iteration iterations iter'.split(' '));
/** Words of counts that also stand beside real metrics: `total_loss`, `samples avg.precision`. */
const WEAK_COUNTS = new Set('n total sample samples examples rows'.split(' '));
const TIMES = new Set('time times latency latencies duration durations seconds secs sec ms runtime elapsed'.split(' '));
/** Reads a metric's dotted key. */
function readMetricName(key) {
    const words = splitWords(key);
    const telling = words.filter((word) => !DROPPED.has(word) && !/^\d+$/.test(word));
    const direction = isNegated(key) ? 'higher' : findDirection(telling);
    const known = direction === undefined ? {} : { direction };
    if (words.some((word) => word === 'train' || word === 'training'))
        return { ...known, ungated: 'training' };
    if (words.some((word) => COUNTS.has(word)))
        return { ungated: 'count' };
    if (words.some((word) => TIMES.has(word)))
        return { ungated: 'time' };
    if (direction !== undefined)
        return known;
    return { ungated: words.some((word) => WEAK_COUNTS.has(word)) ? 'count' : 'direction' };
}
/** True for a name whose values end at 1 when they are a fraction: past 1 they are a percentage. A `score` may be any. */
function isBoundedName(key) {
    const words = splitWords(key);
    const phrases = words.flatMap((word, index) => [word, `${word}-${words[index + 1] ?? ''}`]);
    return phrases.some((phrase) => NAMES.get(phrase) === 'higher');
}
/** scikit-learn turns errors round and writes `neg_` before them; elsewhere `neg` is the name of a class. */
function isNegated(key) {
    return /(?:^|[._\-/@\s])neg[_-]/i.test(key);
}
/** The words of a key in lower case: cut at `. _ - / @ space`, at capitals, and between letters and digits. */
function splitWords(key) {
    return key
        .replace(/mAP/g, ' map ')
        .replace(/(^|[^a-z])top[\s_-]?(?:k|\d+)(?![a-z])/gi, '$1 topk ')
        .split(/[._\-/@\s]+/)
        .flatMap((token) => (isName(token) ? [token] : token.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ')))
        .map((token) => token.toLowerCase())
        .flatMap((token) => (isName(token) ? [token] : (token.match(/[a-z]+|\d+/g) ?? [])));
}
function isName(token) {
    return NAMES.has(token.toLowerCase());
}
/** A loss or an error of anything is one: `dice_loss`, `top-1_error`. Of several names the longest decide, if they agree. */
function findDirection(words) {
    if (words.some((word) => SPREADS.has(word)))
        return undefined;
    const last = words.at(-1);
    if (last === 'loss' || last === 'error')
        return 'lower';
    for (const length of [2, 1]) {
        const phrases = words.slice(length - 1).map((_, index) => words.slice(index, index + length).join('-'));
        const found = phrases.flatMap((phrase) => NAMES.get(phrase) ?? []);
        if (found.length > 0)
            return agree(found);
    }
    return agree(words.flatMap((word) => GENERIC.get(word) ?? []));
}
function agree(found) {
    const first = found[0];
    return first !== 'silent' && found.every((direction) => direction === first) ? first : undefined;
}
function readTable(names) {
    const entries = ['higher', 'lower', 'silent'].flatMap((direction) => {
        const list = names[direction] === '' ? [] : names[direction].split(' ');
        return list.map((name) => [name, direction]);
    });
    return new Map(entries);
}

;// CONCATENATED MODULE: ./node_modules/big.js/big.mjs
/*
 *  big.js v7.0.1
 *  A small, fast, easy-to-use library for arbitrary-precision decimal arithmetic.
 *  Copyright (c) 2025 Michael Mclaughlin
 *  https://github.com/MikeMcl/big.js/LICENCE.md
 */


/************************************** EDITABLE DEFAULTS *****************************************/


  // The default values below must be integers within the stated ranges.

  /*
   * The maximum number of decimal places (DP) of the results of operations involving division:
   * div and sqrt, and pow with negative exponents.
   */
var DP = 20,          // 0 to MAX_DP

  /*
   * The rounding mode (RM) used when rounding to the above decimal places.
   *
   *  0  Towards zero (i.e. truncate, no rounding).       (ROUND_DOWN)
   *  1  To nearest neighbour. If equidistant, round up.  (ROUND_HALF_UP)
   *  2  To nearest neighbour. If equidistant, to even.   (ROUND_HALF_EVEN)
   *  3  Away from zero.                                  (ROUND_UP)
   */
  RM = 1,             // 0, 1, 2 or 3

  // The maximum value of DP and Big.DP.
  MAX_DP = 1E6,       // 0 to 1000000

  // The maximum magnitude of the exponent argument to the pow method.
  MAX_POWER = 1E6,    // 1 to 1000000

  /*
   * The negative exponent (NE) at and beneath which toString returns exponential notation.
   * (JavaScript numbers: -7)
   * -1000000 is the minimum recommended exponent value of a Big.
   */
  NE = -7,            // 0 to -1000000

  /*
   * The positive exponent (PE) at and above which toString returns exponential notation.
   * (JavaScript numbers: 21)
   * 1000000 is the maximum recommended exponent value of a Big, but this limit is not enforced.
   */
  PE = 21,            // 0 to 1000000

  /*
   * When true, an error will be thrown if a primitive number is passed to the Big constructor,
   * or if valueOf is called, or if toNumber is called on a Big which cannot be converted to a
   * primitive number without a loss of precision.
   */
  STRICT = false,     // true or false


/**************************************************************************************************/


  // Error messages.
  NAME = '[big.js] ',
  INVALID = NAME + 'Invalid ',
  INVALID_DP = INVALID + 'decimal places',
  INVALID_RM = INVALID + 'rounding mode',
  DIV_BY_ZERO = NAME + 'Division by zero',

  // The shared prototype object.
  P = {},
  UNDEFINED = void 0,
  NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;


/*
 * Create and return a Big constructor.
 */
function _Big_() {

  /*
   * The Big constructor and exported function.
   * Create and return a new instance of a Big number object.
   *
   * n {number|string|Big} A numeric value.
   */
  function Big(n) {
    var x = this;

    // Enable constructor usage without new.
    if (!(x instanceof Big)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big(n);
    }


    // Duplicate.
    if (n instanceof Big) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== 'string') {
        if (Big.strict === true && typeof n !== 'bigint') {
          throw TypeError(INVALID + 'value');
        }

        // Minus zero?
        n = n === 0 && 1 / n < 0 ? '-0' : String(n);
      }

      parse(x, n);
    }

    // Retain a reference to this Big constructor.
    // Shadow Big.prototype.constructor which points to Object.
    x.constructor = Big;
  }

  Big.prototype = P;
  Big.DP = DP;
  Big.RM = RM;
  Big.NE = NE;
  Big.PE = PE;
  Big.strict = STRICT;
  Big.roundDown = 0;
  Big.roundHalfUp = 1;
  Big.roundHalfEven = 2;
  Big.roundUp = 3;

  return Big;
}


/*
 * Parse the number or string value passed to a Big constructor.
 *
 * x {Big} A Big number instance.
 * n {number|string} A numeric value.
 */
function parse(x, n) {
  var e, i, nl;

  if (!NUMERIC.test(n)) {
    throw Error(INVALID + 'number');
  }

  // Determine sign.
  x.s = n.charAt(0) == '-' ? (n = n.slice(1), -1) : 1;

  // Decimal point?
  if ((e = n.indexOf('.')) > -1) n = n.replace('.', '');

  // Exponential form?
  if ((i = n.search(/e/i)) > 0) {

    // Determine exponent.
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {

    // Integer.
    e = n.length;
  }

  nl = n.length;

  // Determine leading zeros.
  for (i = 0; i < nl && n.charAt(i) == '0';) ++i;

  if (i == nl) {

    // Zero.
    x.c = [x.e = 0];
  } else {

    // Determine trailing zeros.
    for (; nl > 0 && n.charAt(--nl) == '0';);
    x.e = e - i - 1;
    x.c = [];

    // Convert string to array of digits without leading/trailing zeros.
    for (e = 0; i <= nl;) x.c[e++] = +n.charAt(i++);
  }

  return x;
}


/*
 * Round Big x to a maximum of sd significant digits using rounding mode rm.
 *
 * x {Big} The Big to round.
 * sd {number} Significant digits: integer, 0 to MAX_DP inclusive.
 * rm {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 * [more] {boolean} Whether the result of division was truncated.
 */
function round(x, sd, rm, more) {
  var xc = x.c;

  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }

  if (sd < 1) {
    more =
      rm === 3 && (more || !!xc[0]) || sd === 0 && (
      rm === 1 && xc[0] >= 5 ||
      rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED))
    );

    xc.length = 1;

    if (more) {

      // 1, 0.1, 0.01, 0.001, 0.0001 etc.
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {

      // Zero.
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {

    // xc[sd] is the digit after the digit that may be rounded up.
    more =
      rm === 1 && xc[sd] >= 5 ||
      rm === 2 && (xc[sd] > 5 || xc[sd] === 5 &&
        (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) ||
      rm === 3 && (more || !!xc[0]);

    // Remove any digits after the required precision.
    xc.length = sd;

    // Round up?
    if (more) {

      // Rounding up may mean the previous digit has to be rounded up.
      for (; ++xc[--sd] > 9;) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }

    // Remove trailing zeros.
    for (sd = xc.length; !xc[--sd];) xc.pop();
  }

  return x;
}


/*
 * Return a string representing the value of Big x in normal or exponential notation.
 * Handles P.toExponential, P.toFixed, P.toJSON, P.toPrecision, P.toString and P.valueOf.
 */
function stringify(x, doExponential, isNonzero) {
  var e = x.e,
    s = x.c.join(''),
    n = s.length;

  // Exponential notation?
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? '.' + s.slice(1) : '') + (e < 0 ? 'e' : 'e+') + e;

  // Normal notation.
  } else if (e < 0) {
    for (; ++e;) s = '0' + s;
    s = '0.' + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--;) s += '0';
    } else if (e < n) {
      s = s.slice(0, e) + '.' + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + '.' + s.slice(1);
  }

  return x.s < 0 && isNonzero ? '-' + s : s;
}


// Prototype/instance methods


/*
 * Return a new Big whose value is the absolute value of this Big.
 */
P.abs = function () {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};


/*
 * Return 1 if the value of this Big is greater than the value of Big y,
 *       -1 if the value of this Big is less than the value of Big y, or
 *        0 if they have the same value.
 */
P.cmp = function (y) {
  var isneg,
    x = this,
    xc = x.c,
    yc = (y = new x.constructor(y)).c,
    i = x.s,
    j = y.s,
    k = x.e,
    l = y.e;

  // Either zero?
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;

  // Signs differ?
  if (i != j) return i;

  isneg = i < 0;

  // Compare exponents.
  if (k != l) return k > l ^ isneg ? 1 : -1;

  j = (k = xc.length) < (l = yc.length) ? k : l;

  // Compare digit by digit.
  for (i = -1; ++i < j;) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }

  // Compare lengths.
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};


/*
 * Return a new Big whose value is the value of this Big divided by the value of Big y, rounded,
 * if necessary, to a maximum of Big.DP decimal places using rounding mode Big.RM.
 */
P.div = function (y) {
  var x = this,
    Big = x.constructor,
    a = x.c,                  // dividend
    b = (y = new Big(y)).c,   // divisor
    k = x.s == y.s ? 1 : -1,
    dp = Big.DP;

  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }

  // Divisor is zero?
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }

  // Dividend is 0? Return +-0.
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }

  var bl, bt, n, cmp, ri,
    bz = b.slice(),
    ai = bl = b.length,
    al = a.length,
    r = a.slice(0, bl),   // remainder
    rl = r.length,
    q = y,                // quotient
    qc = q.c = [],
    qi = 0,
    p = dp + (q.e = x.e - y.e) + 1;    // precision of the result

  q.s = k;
  k = p < 0 ? 0 : p;

  // Create version of divisor with leading zero.
  bz.unshift(0);

  // Add zeros to make remainder as long as divisor.
  for (; rl++ < bl;) r.push(0);

  do {

    // n is how many times the divisor goes into current remainder.
    for (n = 0; n < 10; n++) {

      // Compare divisor and remainder.
      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl;) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }

      // If divisor < remainder, subtract divisor from remainder.
      if (cmp < 0) {

        // Remainder can't be more than 1 digit longer than divisor.
        // Equalise lengths using divisor with extra leading zero?
        for (bt = rl == bl ? b : bz; rl;) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri];) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }

        for (; !r[0];) r.shift();
      } else {
        break;
      }
    }

    // Add the digit n to the result array.
    qc[qi++] = cmp ? n : ++n;

    // Update the remainder.
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];

  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);

  // Leading zero? Do not remove if result is simply zero (qi == 1).
  if (!qc[0] && qi != 1) {

    // There can't be more than one zero.
    qc.shift();
    q.e--;
    p--;
  }

  // Round?
  if (qi > p) round(q, p, Big.RM, r[0] !== UNDEFINED);

  return q;
};


/*
 * Return true if the value of this Big is equal to the value of Big y, otherwise return false.
 */
P.eq = function (y) {
  return this.cmp(y) === 0;
};


/*
 * Return true if the value of this Big is greater than the value of Big y, otherwise return
 * false.
 */
P.gt = function (y) {
  return this.cmp(y) > 0;
};


/*
 * Return true if the value of this Big is greater than or equal to the value of Big y, otherwise
 * return false.
 */
P.gte = function (y) {
  return this.cmp(y) > -1;
};


/*
 * Return true if the value of this Big is less than the value of Big y, otherwise return false.
 */
P.lt = function (y) {
  return this.cmp(y) < 0;
};


/*
 * Return true if the value of this Big is less than or equal to the value of Big y, otherwise
 * return false.
 */
P.lte = function (y) {
  return this.cmp(y) < 1;
};


/*
 * Return a new Big whose value is the value of this Big minus the value of Big y.
 */
P.minus = P.sub = function (y) {
  var i, j, t, xlty,
    x = this,
    Big = x.constructor,
    a = x.s,
    b = (y = new Big(y)).s;

  // Signs differ?
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }

  var xc = x.c.slice(),
    xe = x.e,
    yc = y.c,
    ye = y.e;

  // Either zero?
  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big(x);
    } else {
      y.s = 1;
    }
    return y;
  }

  // Determine which is the bigger number. Prepend zeros to equalise exponents.
  if (a = xe - ye) {

    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }

    t.reverse();
    for (b = a; b--;) t.push(0);
    t.reverse();
  } else {

    // Exponents equal. Check digit by digit.
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;

    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }

  // x < y? Point xc to the array of the bigger number.
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }

  /*
   * Append zeros to xc if shorter. No need to add zeros to yc if shorter as subtraction only
   * needs to start at yc.length.
   */
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--;) xc[i++] = 0;

  // Subtract yc from xc.
  for (b = i; j > a;) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i];) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }

    xc[j] -= yc[j];
  }

  // Remove trailing zeros.
  for (; xc[--b] === 0;) xc.pop();

  // Remove leading zeros and adjust exponent accordingly.
  for (; xc[0] === 0;) {
    xc.shift();
    --ye;
  }

  if (!xc[0]) {

    // n - n = +0
    y.s = 1;

    // Result must be zero.
    xc = [ye = 0];
  }

  y.c = xc;
  y.e = ye;

  return y;
};


/*
 * Return a new Big whose value is the value of this Big modulo the value of Big y.
 */
P.mod = function (y) {
  var ygtx,
    x = this,
    Big = x.constructor,
    a = x.s,
    b = (y = new Big(y)).s;

  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }

  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;

  if (ygtx) return new Big(x);

  a = Big.DP;
  b = Big.RM;
  Big.DP = Big.RM = 0;
  x = x.div(y);
  Big.DP = a;
  Big.RM = b;

  return this.minus(x.times(y));
};


/*
 * Return a new Big whose value is the value of this Big negated.
 */
P.neg = function () {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};


/*
 * Return a new Big whose value is the value of this Big plus the value of Big y.
 */
P.plus = P.add = function (y) {
  var e, k, t,
    x = this,
    Big = x.constructor;

  y = new Big(y);

  // Signs differ?
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }

  var xe = x.e,
    xc = x.c,
    ye = y.e,
    yc = y.c;

  // Either zero?
  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }

  xc = xc.slice();

  // Prepend zeros to equalise exponents.
  // Note: reverse faster than unshifts.
  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }

    t.reverse();
    for (; e--;) t.push(0);
    t.reverse();
  }

  // Point xc to the longer array.
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }

  e = yc.length;

  // Only start adding at yc.length - 1 as the further digits of xc can be left as they are.
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;

  // No need to check for zero, as +x + +y != 0 && -x + -y != 0

  if (k) {
    xc.unshift(k);
    ++ye;
  }

  // Remove trailing zeros.
  for (e = xc.length; xc[--e] === 0;) xc.pop();

  y.c = xc;
  y.e = ye;

  return y;
};


/*
 * Return a Big whose value is the value of this Big raised to the power n.
 * If n is negative, round to a maximum of Big.DP decimal places using rounding
 * mode Big.RM.
 *
 * n {number} Integer, -MAX_POWER to MAX_POWER inclusive.
 */
P.pow = function (n) {
  var x = this,
    one = new x.constructor('1'),
    y = one,
    isneg = n < 0;

  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + 'exponent');
  }

  if (isneg) n = -n;

  for (;;) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }

  return isneg ? one.div(y) : y;
};


/*
 * Return a new Big whose value is the value of this Big rounded to a maximum precision of sd
 * significant digits using rounding mode rm, or Big.RM if rm is not specified.
 *
 * sd {number} Significant digits: integer, 1 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.prec = function (sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + 'precision');
  }
  return round(new this.constructor(this), sd, rm);
};


/*
 * Return a new Big whose value is the value of this Big rounded to a maximum of dp decimal places
 * using rounding mode rm, or Big.RM if rm is not specified.
 * If dp is negative, round to an integer which is a multiple of 10**-dp.
 * If dp is not specified, round to 0 decimal places.
 *
 * dp? {number} Integer, -MAX_DP to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.round = function (dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};


/*
 * Return a new Big whose value is the square root of the value of this Big, rounded, if
 * necessary, to a maximum of Big.DP decimal places using rounding mode Big.RM.
 */
P.sqrt = function () {
  var r, c, t,
    x = this,
    Big = x.constructor,
    s = x.s,
    e = x.e,
    half = new Big('0.5');

  // Zero?
  if (!x.c[0]) return new Big(x);

  // Negative?
  if (s < 0) {
    throw Error(NAME + 'No square root');
  }

  // Estimate.
  s = Math.sqrt(+stringify(x, true, true));

  // Math.sqrt underflow/overflow?
  // Re-estimate: pass x coefficient to Math.sqrt as integer, then adjust the result exponent.
  if (s === 0 || s === 1 / 0) {
    c = x.c.join('');
    if (!(c.length + e & 1)) c += '0';
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big((s == 1 / 0 ? '5e' : (s = s.toExponential()).slice(0, s.indexOf('e') + 1)) + e);
  } else {
    r = new Big(s + '');
  }

  e = r.e + (Big.DP += 4);

  // Newton-Raphson iteration.
  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join('') !== r.c.slice(0, e).join(''));

  return round(r, (Big.DP -= 4) + r.e + 1, Big.RM);
};


/*
 * Return a new Big whose value is the value of this Big times the value of Big y.
 */
P.times = P.mul = function (y) {
  var c,
    x = this,
    Big = x.constructor,
    xc = x.c,
    yc = (y = new Big(y)).c,
    a = xc.length,
    b = yc.length,
    i = x.e,
    j = y.e;

  // Determine sign of result.
  y.s = x.s == y.s ? 1 : -1;

  // Return signed 0 if either 0.
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }

  // Initialise exponent of result as x.e + y.e.
  y.e = i + j;

  // If array xc has fewer digits than yc, swap xc and yc, and lengths.
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }

  // Initialise coefficient array of result with zeros.
  for (c = new Array(j = a + b); j--;) c[j] = 0;

  // Multiply.

  // i is initially xc.length.
  for (i = b; i--;) {
    b = 0;

    // a is yc.length.
    for (j = a + i; j > i;) {

      // Current sum of products at this digit position, plus carry.
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;

      // carry
      b = b / 10 | 0;
    }

    c[j] = b;
  }

  // Increment result exponent if there is a final carry, otherwise remove leading zero.
  if (b) ++y.e;
  else c.shift();

  // Remove trailing zeros.
  for (i = c.length; !c[--i];) c.pop();
  y.c = c;

  return y;
};


/*
 * Return a string representing the value of this Big in exponential notation rounded to dp fixed
 * decimal places using rounding mode rm, or Big.RM if rm is not specified.
 *
 * dp? {number} Decimal places: integer, 0 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.toExponential = function (dp, rm) {
  var x = this,
    n = x.c[0];

  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp;) x.c.push(0);
  }

  return stringify(x, true, !!n);
};


/*
 * Return a string representing the value of this Big in normal notation rounded to dp fixed
 * decimal places using rounding mode rm, or Big.RM if rm is not specified.
 *
 * dp? {number} Decimal places: integer, 0 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 *
 * (-0).toFixed(0) is '0', but (-0.1).toFixed(0) is '-0'.
 * (-0).toFixed(1) is '0.0', but (-0.01).toFixed(1) is '-0.0'.
 */
P.toFixed = function (dp, rm) {
  var x = this,
    n = x.c[0];

  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);

    // x.e may have changed if the value is rounded up.
    for (dp = dp + x.e + 1; x.c.length < dp;) x.c.push(0);
  }

  return stringify(x, false, !!n);
};


/*
 * Return a string representing the value of this Big.
 * Return exponential notation if this Big has a positive exponent equal to or greater than
 * Big.PE, or a negative exponent equal to or less than Big.NE.
 * Omit the sign for negative zero.
 */
P.toJSON = P.toString = function () {
  var x = this,
    Big = x.constructor;
  return stringify(x, x.e <= Big.NE || x.e >= Big.PE, !!x.c[0]);
};

if (typeof Symbol !== "undefined") {
  P[Symbol.for('nodejs.util.inspect.custom')] = P.toJSON;
}


/*
 * Return the value of this Big as a primitive number.
 */
P.toNumber = function () {
  var n = +stringify(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + 'Imprecise conversion');
  }
  return n;
};


/*
 * Return a string representing the value of this Big rounded to sd significant digits using
 * rounding mode rm, or Big.RM if rm is not specified.
 * Use exponential notation if sd is less than the number of digits necessary to represent
 * the integer part of the value in normal notation.
 *
 * sd {number} Significant digits: integer, 1 to MAX_DP inclusive.
 * rm? {number} Rounding mode: 0 (down), 1 (half-up), 2 (half-even) or 3 (up).
 */
P.toPrecision = function (sd, rm) {
  var x = this,
    Big = x.constructor,
    n = x.c[0];

  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + 'precision');
    }
    x = round(new Big(x), sd, rm);
    for (; x.c.length < sd;) x.c.push(0);
  }

  return stringify(x, sd <= x.e || x.e <= Big.NE || x.e >= Big.PE, !!n);
};


/*
 * Return a string representing the value of this Big.
 * Return exponential notation if this Big has a positive exponent equal to or greater than
 * Big.PE, or a negative exponent equal to or less than Big.NE.
 * Include the sign for negative zero.
 */
P.valueOf = function () {
  var x = this,
    Big = x.constructor;
  if (Big.strict === true) {
    throw Error(NAME + 'valueOf disallowed');
  }
  return stringify(x, x.e <= Big.NE || x.e >= Big.PE, true);
};


// Export


var Big = _Big_();

/// <reference types="https://raw.githubusercontent.com/DefinitelyTyped/DefinitelyTyped/master/types/big.js/index.d.ts" />
/* harmony default export */ const big = (Big);

;// CONCATENATED MODULE: ./lib/checks/metrics/limits.js



/** A value as an exact decimal; undefined for NaN, infinities and everything that is no number. */
function toDecimal(value) {
    if (typeof value === 'bigint')
        return new big(value.toString());
    return typeof value === 'number' && Number.isFinite(value) ? new big(value) : undefined;
}
/** How much worse head is than base; negative when it is better. */
function dropOf({ base, head, direction }) {
    return direction === 'higher' ? base.minus(head) : head.minus(base);
}
/** Holds a metric against a rule of the policy, or against the defaults of its kind. */
function judge(pair, rule) {
    if (rule?.limits !== undefined)
        return judgeByRule(pair, rule.limits, rule.level);
    const judged = judgeByDefault(pair);
    const level = rule?.level;
    if (level === undefined || level === 'error')
        return judged;
    return { ...judged, breaches: judged.breaches.map((breach) => ({ ...breach, level })) };
}
function judgeByRule(pair, limits, level) {
    const drop = dropOf(pair);
    const relative = limits.maxDropRelative === undefined || pair.base.eq(0)
        ? []
        : [
            {
                expected: expectRelative(limits.maxDropRelative, pair.direction),
                missed: drop.gt(pair.base.abs().times(limits.maxDropRelative)),
            },
        ];
    const absolute = limits.maxDrop === undefined
        ? []
        : [{ expected: expectAbsolute(limits.maxDrop, pair.direction), missed: drop.gt(limits.maxDrop) }];
    const drops = [...absolute, ...relative];
    const missed = drops.filter((limit) => limit.missed);
    const dropped = limits.combine === 'all' ? drops.length > 0 && missed.length === drops.length : missed.length > 0;
    const expected = (0,lib_message/* joined */.oR)(missed.map((limit) => limit.expected), ' and ');
    const breaches = [
        ...(dropped ? [{ level, expected, standing: false }] : []),
        ...judgeFloor(pair, limits, level),
        ...judgeAnchor(pair, limits, level),
    ];
    const idle = drops.length === 0 && limits.floor === undefined && limits.anchor === undefined;
    return { limits, breaches, ...(idle ? { unapplied: (0,lib_message/* say */.cv) `base is 0 and the limit is relative` } : {}) };
}
function judgeFloor({ base, head, direction }, { floor }, level) {
    if (floor === undefined || !isWorse(head, new big(floor), direction))
        return [];
    return [
        {
            level,
            expected: expectFloor(floor, direction),
            standing: isWorse(base, new big(floor), direction) && !isWorse(head, base, direction),
        },
    ];
}
function judgeAnchor({ base, head, direction }, { anchor, maxDropAnchor }, level) {
    if (anchor === undefined || maxDropAnchor === undefined)
        return [];
    const from = new big(anchor);
    if (!dropOf({ base: from, head, direction }).gt(maxDropAnchor))
        return [];
    const before = dropOf({ base: from, head: base, direction }).gt(maxDropAnchor);
    const expected = (0,lib_message/* say */.cv) `at most ${maxDropAnchor} ${[worse(direction)]} than the anchor ${anchor}`;
    return [{ level, expected, standing: before && !isWorse(head, base, direction) }];
}
/** A metric that base does not have is held against its floor alone. */
function judgeNew(head, direction, limits, level) {
    if (limits?.floor === undefined || !isWorse(head, new big(limits.floor), direction))
        return [];
    return [{ level, expected: expectFloor(limits.floor, direction), standing: false }];
}
function judgeByDefault(pair) {
    const { fraction, higherRelative, lowerRelative, lowerMinimumBase } = defaults/* DEFAULTS */.zY;
    if (pair.direction === 'higher' && isFraction(pair.base) && isFraction(pair.head)) {
        const drop = dropOf(pair);
        const limit = drop.gt(fraction.error) ? fraction.error : fraction.warning;
        const level = drop.gt(fraction.error) ? 'error' : 'warning';
        const breaches = drop.gt(fraction.warning)
            ? [{ level, expected: expectAbsolute(limit, 'higher'), standing: false }]
            : [];
        return { limits: { maxDrop: fraction.error }, breaches };
    }
    const share = pair.direction === 'higher' ? higherRelative : lowerRelative;
    if (pair.direction === 'lower' && pair.base.abs().lt(lowerMinimumBase)) {
        return { breaches: [], unapplied: (0,lib_message/* say */.cv) `base is below ${lowerMinimumBase}, where a share of it says nothing` };
    }
    return judgeByRule(pair, { maxDropRelative: share }, defaults/* DEFAULTS */.zY.metricLevel);
}
function isFraction(value) {
    return value.gte(0) && value.lte(1);
}
function isWorse(value, than, direction) {
    return direction === 'higher' ? value.lt(than) : value.gt(than);
}
function worse(direction) {
    return direction === 'higher' ? 'lower' : 'higher';
}
function expectAbsolute(limit, direction) {
    return limit === 0 ? [`not ${worse(direction)} than base`] : (0,lib_message/* say */.cv) `at most ${limit} ${[worse(direction)]} than base`;
}
function expectRelative(share, direction) {
    return [`at most ${new big(share).times(100).toString()} % ${worse(direction)} than base`];
}
function expectFloor(floor, direction) {
    return direction === 'higher' ? (0,lib_message/* say */.cv) `at least ${floor}` : (0,lib_message/* say */.cv) `at most ${floor}`;
}
/**
 * True when a value looks as if its unit changed, a fraction in one commit and a percentage in the other: the two
 * cannot be compared.
 */
function changesUnit({ base, head }, isBounded) {
    if (base.eq(0) || head.eq(0))
        return false;
    if (isBounded && base.abs().lte(1) && head.gt(1))
        return true;
    const ratio = head.div(base).abs();
    return ratio.gt(50) || ratio.lt(0.02);
}
/** "−4.0 pp, −4.35 %": the change as points, for shares, else in the metric's own unit, and as a share of base. */
function describeChange({ base, head, direction }) {
    const change = head.minus(base);
    const isShare = direction === 'higher' && isFraction(base) && isFraction(head);
    const amount = isShare ? `${signed(change.times(100), 1)} pp` : signed(change);
    const share = base.eq(0) ? [] : [`, ${signed(change.div(base.abs()).times(100), 2)} %`];
    return [amount, ...share];
}
/** A signed number with U+2212 for minus: so many decimals where they say something, else a few digits of any size. */
function signed(value, decimals) {
    const rounded = decimals === undefined ? undefined : value.round(decimals);
    const fits = rounded !== undefined && (!rounded.eq(0) || value.eq(0)) && value.abs().lt(1e15);
    const shown = fits ? rounded.toFixed(decimals) : withoutZeros(value.toPrecision(decimals === undefined ? 6 : 2));
    return value.gt(0) ? `+${shown}` : shown.replaceAll('-', '−');
}
/** `0.100000` as `0.1`; a number with an exponent stays as it is. */
function withoutZeros(text) {
    return text.includes('.') && !text.includes('e') ? text.replace(/\.?0+$/, '') : text;
}

;// CONCATENATED MODULE: ./lib/checks/metrics/rules.js
/** A gated metric got worse than its limit allows. */
const METRIC_REGRESSION = {
    id: 'metric-regression',
    level: 'error',
    means: 'A metric is worse at head than at base by more than its limit, fell below its floor, or is no finite number any more. By default: metrics in [0, 1] where higher is better may drop 0.02 (a warning from 0.01), other metrics where higher is better 2 % of base, metrics where lower is better may grow 10 % of base. Equality passes; values are compared as decimals.',
    why: 'A retraining that costs precision is easy to merge: the numbers are in a file that nobody opens. Counts, times, training metrics and metrics of unknown direction are reported and never gated unless the policy says so.',
    mend: 'Look at the data and parameters that changed with the metric. Roll them back, or, when the drop is meant, accept it in the policy on the target branch before this pull request.',
    configure: 'metrics:\n  - match: "**:precision"       # file glob : key glob\n    direction: higher\n    max-drop: 0.01\n    max-drop-relative: 2%\n    floor: 0.90\naccept:\n  - { rule: metric-regression, subject: "**:precision", until: 2026-12-31, reason: "new label policy" }',
};
/** A gated metric of base is not there at head. */
const METRIC_MISSING = {
    id: 'metric-missing',
    level: 'error',
    means: 'A gated metric of base has no value at head: its file is deleted, or is an output without a recorded version, or the key is gone from it.',
    why: 'A metric that vanished cannot fall below its limit. Without this rule, deleting the file would turn the gate green.',
    mend: 'Run the evaluation again and commit its metrics. When the metric is retired on purpose, accept its removal in the policy on the target branch.',
    configure: 'accept:\n  - { rule: metric-missing, subject: "eval/metrics.json:recall", reason: "replaced by f1" }',
};

;// CONCATENATED MODULE: ./lib/checks/metrics/comparison.js





/** Holds one metric of base against head's. `file` is what is known of the metrics file at head. */
function compareMetric(pair, rule, file) {
    const { direction, ungated } = readAim(pair.key, rule);
    const question = { pair, rule, direction, level: rule?.level ?? defaults/* DEFAULTS */.zY.metricLevel, file };
    if (!hasNumber(pair))
        return conclude(question, { ungated: 'value' });
    if (direction === undefined)
        return conclude(question, { ungated: ungated ?? 'direction' });
    if (!isNumeric(pair.base?.value))
        return compareNew(question, direction);
    if (pair.head === undefined)
        return compareMissing(question);
    return compareBoth(question, direction);
}
/** True when a rule sets a limit on a metric of which nothing tells whether higher or lower is better. */
function isAimless(pair, rule) {
    return rule.limits !== undefined && hasNumber(pair) && readAim(pair.key, rule).direction === undefined;
}
/** Which way is better for a metric that is gated, by the rule or by its name. A rule gates what a name would not. */
function readAim(key, rule) {
    const name = readMetricName(key);
    const direction = rule?.direction ?? name.direction;
    const isConfigured = rule?.direction !== undefined || rule?.limits !== undefined;
    if (name.ungated !== undefined && !isConfigured)
        return { ungated: name.ungated };
    return direction === undefined ? name : { direction };
}
/** True for a metric that is, or was, a number: anything else is text that came with the metrics. */
function hasNumber({ base, head }) {
    return isNumeric(base?.value) || isNumeric(head?.value);
}
/** A number, NaN and infinities included: Python writes them where a number should be. */
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** A metric that base has no number for is held against its floor alone. */
function compareNew(question, direction) {
    const { pair, rule, level } = question;
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { ungated: 'new', finding: brokenNumber(question, true) });
    const breaches = judgeNew(head, direction, rule?.limits, level);
    if (breaches.length === 0)
        return conclude(question, { ungated: 'new' });
    const why = pair.base === undefined ? 'new in this pull request' : 'and base has no number to compare with';
    const found = (0,lib_message/* say */.cv) `found ${show(pair.head?.value)}, ${[why]}`;
    return conclude(question, { ungated: 'new', finding: regression(question, breaches, found) });
}
function compareBoth(question, direction) {
    const { pair, rule } = question;
    const base = toDecimal(pair.base?.value);
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { finding: brokenNumber(question, base !== undefined) });
    if (base === undefined)
        return compareNew(question, direction);
    const decimals = { base, head, direction };
    const { limits, breaches, unapplied } = judge(decimals, rule);
    const found = (0,lib_message/* say */.cv) `found ${show(pair.base?.value)} → ${show(pair.head?.value)} (${describeChange(decimals)})`;
    const known = limits === undefined ? {} : { limits };
    if (breaches.length > 0)
        return conclude(question, { ...known, finding: regression(question, breaches, found) });
    if (changesUnit(decimals, isBoundedName(pair.key)))
        return conclude(question, { ...known, finding: unitChange(question, decimals, found) });
    if (unapplied === undefined)
        return conclude(question, known);
    return conclude(question, { ...known, ungated: 'limit', notChecked: notApplied(question, unapplied) });
}
function compareMissing(question) {
    const { pair, level, file } = question;
    if (file?.state === 'unreadable' || file?.state === 'unreachable')
        return conclude(question, { ungated: 'value' });
    const why = file === undefined || file.state === 'read'
        ? (0,lib_message/* say */.cv) `its key is gone from the file`
        : (file.reason ?? (0,lib_message/* say */.cv) `the file is gone`);
    const finding = {
        rule: METRIC_MISSING.id,
        level,
        message: (0,lib_message/* say */.cv) `expected the metric ${label(pair)}, found none: ${why}`,
        remedy: (0,lib_message/* say */.cv) `Write it again with the evaluation, or accept its removal in the policy on the target branch.`,
        place: file?.state === 'read' ? { path: pair.file, line: 1 } : (file?.place ?? { path: pair.file }),
        subject: subjectOf(pair),
        new: true,
    };
    return conclude(question, { finding });
}
function conclude({ pair, rule, direction }, conclusion) {
    const { ungated, finding, notChecked } = conclusion;
    const limits = conclusion.limits ?? rule?.limits;
    const comparison = {
        file: pair.file,
        key: pair.key,
        ...(pair.base === undefined ? {} : { base: pair.base.value }),
        ...(pair.head === undefined ? {} : { head: pair.head.value }),
        ...exactChange(pair),
        ...(direction === undefined ? {} : { direction }),
        ...(limits === undefined ? {} : { limits }),
        defaults: rule?.limits === undefined,
        ...(finding === undefined ? {} : { level: finding.new ? finding.level : 'note' }),
        ...(ungated === undefined ? {} : { ungated }),
        place: pair.head?.place ?? pair.base?.place ?? { path: pair.file },
    };
    return {
        comparison,
        findings: finding === undefined ? [] : [finding],
        notChecked: notChecked === undefined ? [] : [notChecked],
    };
}
function exactChange(pair) {
    const base = toDecimal(pair.base?.value);
    const head = toDecimal(pair.head?.value);
    return base === undefined || head === undefined ? {} : { change: head.minus(base).toNumber() };
}
/** The worst breach speaks for all; a breach that stood at base speaks only when it is alone. */
function regression(question, breaches, found) {
    const fresh = breaches.filter((breach) => !breach.standing);
    const spoken = fresh.length > 0 ? fresh : breaches;
    const expected = (0,lib_message/* joined */.oR)(spoken.map((breach) => breach.expected), ' and ');
    const level = spoken.some((breach) => breach.level === 'error') ? 'error' : (spoken[0]?.level ?? question.level);
    return {
        ...metricFinding(question, level, (0,lib_message/* say */.cv) `${label(question.pair)}: expected ${expected}, ${found}`),
        new: fresh.length > 0,
    };
}
function brokenNumber(question, fresh) {
    const { pair, level } = question;
    const before = pair.base === undefined ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) `${show(pair.base.value)} → `;
    const message = (0,lib_message/* say */.cv) `${label(pair)}: expected a finite number, found ${before}${show(pair.head?.value)}`;
    return { ...metricFinding(question, level, message), new: fresh };
}
/** A fraction that became a percentage hides any drop: where better is higher the comparison is void. */
function unitChange(question, { base, head, direction }, found) {
    const crossesOne = direction === 'higher' && base.abs().lte(1) !== head.abs().lte(1);
    const level = crossesOne ? question.level : 'warning';
    return metricFinding(question, level, (0,lib_message/* say */.cv) `${label(question.pair)}: expected the unit of base, ${found}: a fraction and a percentage cannot be compared`);
}
function metricFinding({ pair }, level, message) {
    return {
        rule: METRIC_REGRESSION.id,
        level,
        message,
        remedy: (0,lib_message/* say */.cv) `Look for the cause in the data and parameters that changed; mend it, or accept the drop in the policy on the target branch.`,
        place: pair.head?.place ?? { path: pair.file },
        subject: subjectOf(pair),
        new: true,
    };
}
function notApplied({ pair }, reason) {
    return {
        what: label(pair),
        reason,
        remedy: (0,lib_message/* say */.cv) `Give the metric an absolute limit (${'max-drop'}) or a ${'floor'} in the policy.`,
    };
}
function label({ file, key }) {
    return key === '' ? (0,lib_message/* say */.cv) `${file}` : (0,lib_message/* say */.cv) `${key} in ${file}`;
}
function subjectOf({ file, key }) {
    return `${file}:${key}`;
}
function show(value) {
    return value === undefined ? 'none' : String(value);
}

// EXTERNAL MODULE: ./lib/globs.js + 1 modules
var globs = __nccwpck_require__(2551);
;// CONCATENATED MODULE: ./lib/checks/metrics/matching.js



/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
function findRule(pair, rules) {
    return rules.find((rule) => matches(rule, pair));
}
function matches(rule, { file, key }) {
    if (!(0,globs/* compileGlob */.SO)(rule.file)(file))
        return false;
    const fits = (0,globs/* compileNameGlob */.VR)(rule.key);
    return fits(key) || fits(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1));
}
/**
 * Rules that no number at base or head matches: they guard nothing, and say so. A rule for a file that could not be read
 * may match something in it.
 */
function findIdle(rules, pairs, unreadable) {
    const numbers = pairs.filter(hasNumber);
    const idle = rules.filter((rule) => {
        return !numbers.some((pair) => matches(rule, pair)) && !unreadable.some((0,globs/* compileGlob */.SO)(rule.file));
    });
    return idle.map(describeIdle);
}
function describeIdle({ match, place }) {
    return {
        what: (0,lib_message/* say */.cv) `the metric rule ${match}`,
        reason: (0,lib_message/* say */.cv) `it matches no metric at base or head`,
        remedy: (0,lib_message/* say */.cv) `Correct the glob in ${place.path}, or remove the rule.`,
    };
}

;// CONCATENATED MODULE: ./lib/checks/metrics/summary.js


/** What became of the two rules: how many metrics were gated, or why none was. */
function summarise({ compared, blind, idle, files }) {
    const gated = compared.filter(({ comparison: { ungated } }) => ungated === undefined || ungated === 'new').length;
    const counts = { checked: gated, total: compared.length };
    const conclude = (outcome, reason) => [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({ id, outcome, ...counts, ...(reason && { reason }) }));
    if (blind.required > 0)
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(blind.required, 'metrics file')} could not be read`);
    if (idle.length > 0) {
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(idle.length, 'metric rule matches', 'metric rules match')} nothing`);
    }
    if (gated > 0)
        return conclude('completed');
    return conclude('skipped', compared.length > 0 ? describeUngated(compared.length) : describeNone(files));
}
function describeUngated(total) {
    return (0,lib_message/* say */.cv) `none of ${(0,lib_message/* counted */.hS)(total, 'metric')} is gated: counts, times, training metrics and names without a known direction are only reported`;
}
function describeNone(files) {
    const paths = (0,lib_message/* listed */.KE)(files.map(({ path }) => path));
    if (files.some(({ state }) => state === 'unreadable' || state === 'unreachable')) {
        return (0,lib_message/* say */.cv) `no metrics could be read, and none changed: ${paths}`;
    }
    if (files.length > 0)
        return (0,lib_message/* say */.cv) `no metrics: no values in ${paths}`;
    return (0,lib_message/* say */.cv) `no metrics: none are declared in ${'dvc.yaml'} or the policy, and no file is named like metrics`;
}

;// CONCATENATED MODULE: ./lib/checks/metrics.js








/** Metrics of base against head, under the policy's limits or the defaults. */
const metrics = {
    id: 'metrics',
    rules: [METRIC_REGRESSION, METRIC_MISSING],
    run: async (context) => judgeMetrics(context),
};
/** Every metric of base against head's, under the rules that match it, without a word about what could not be read. */
function compareMetrics(base, head, rules) {
    return comparePairs(pairMetrics(base, head), head, rules);
}
function judgeMetrics(context) {
    const { base, head, policy } = context;
    const pairs = pairMetrics(base, head);
    assertDirections(pairs, policy.metrics);
    const compared = comparePairs(pairs, head, policy.metrics);
    const blind = findBlind(context);
    const idle = findIdle(policy.metrics, pairs, blind.files);
    return {
        outcomes: summarise({ compared, blind, idle, files: head.metricFiles }),
        findings: compared.flatMap((item) => item.findings),
        notChecked: [...blind.notChecked, ...compared.flatMap((item) => item.notChecked), ...idle],
        metrics: compared.map((item) => item.comparison),
    };
}
function comparePairs(pairs, head, rules) {
    const files = new Map(head.metricFiles.map((file) => [file.path, file]));
    return pairs.map((pair) => compareMetric(pair, findRule(pair, rules), files.get(pair.file)));
}
function pairMetrics(base, head) {
    const pairs = new Map();
    for (const metric of base.metrics)
        pairs.set(`${metric.file}\0${metric.key}`, { file: metric.file, key: metric.key, base: metric });
    for (const metric of head.metrics) {
        const id = `${metric.file}\0${metric.key}`;
        pairs.set(id, { file: metric.file, key: metric.key, ...pairs.get(id), head: metric });
    }
    return [...pairs.values()].toSorted((one, other) => (0,paths/* compareText */.n6)(one.file, other.file) || (0,paths/* compareText */.n6)(one.key, other.key));
}
/** A limit needs to know which way is better: a rule that cannot know is a mistake in the policy. */
function assertDirections(pairs, rules) {
    const lost = pairs.flatMap((pair) => {
        const rule = findRule(pair, rules);
        return rule !== undefined && isAimless(pair, rule) ? [{ rule, name: `${pair.file}:${pair.key}` }] : [];
    });
    const rule = lost[0]?.rule;
    if (rule === undefined)
        return;
    const names = (0,lib_message/* listed */.KE)(lost.filter((item) => item.rule === rule).map(({ name }) => name));
    const text = (0,lib_message/* say */.cv) `the metric rule ${rule.match} sets a limit, and nothing tells whether higher or lower is better for ${names}`;
    throw new errors/* HoldoutError */.A('usage', text, {
        place: rule.place,
        remedy: (0,lib_message/* say */.cv) `Add ${'direction: higher'} or ${'direction: lower'} to the rule, or a rule without limits for these metrics before it.`,
    });
}

// EXTERNAL MODULE: ./lib/model/splits.js
var splits = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ./lib/checks/overlap/grade.js


/** Grades a split by what was found of it; `result` is absent where no member changed. */
function gradeSplit({ split, unmatched }, result, isLater) {
    const { unread = [], incomparable = [], notChecked = [] } = result ?? {};
    const missing = unmatched.map((side) => describeUnmatched(split, side));
    const apart = incomparable.map((reason) => describeIncomparable(split, reason));
    const unlisted = unread.map(({ what, reason, remedy }) => ({ what, reason, remedy }));
    const isListed = missing.length === 0 && unread.length === 0;
    const hollow = result !== undefined && isListed ? describeHollow(result) : [];
    const all = [...missing, ...unlisted, ...apart, ...hollow, ...notChecked];
    const partly = (0,lib_message/* say */.cv) `split ${split.name} could not be compared whole`;
    const first = missing[0];
    if (first !== undefined)
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${first.what}: ${first.reason}`, notChecked: all };
    if (result === undefined)
        return { state: 'untouched', notChecked: [] };
    const problem = [...apart, ...hollow][0];
    // A split that could be measured at base and cannot at head was taken apart by this very pull request.
    const isTakenApart = hollow.length > 0 && result.wasMeasurable;
    const isBlind = !unread.every(isLater) || ((split.declared || isTakenApart) && problem !== undefined);
    if (isBlind)
        return { state: 'incomplete', reason: partly, notChecked: all };
    if (unread.length > 0)
        return { state: 'later', notChecked: all };
    if (problem === undefined)
        return { state: 'compared', notChecked: all };
    return { state: 'apart', reason: (0,lib_message/* say */.cv) `${problem.what}: ${problem.reason}`, notChecked: all };
}
function describeUnmatched(split, { side, ignored }) {
    return {
        what: (0,lib_message/* say */.cv) `${[side]} of split ${split.name}`,
        reason: (0,lib_message/* say */.cv) `${(0,lib_message/* listed */.KE)(split.sides[side])} ${[split.sides[side].length === 1 ? 'matches' : 'match']} no ${[ignored === 0 ? 'data' : 'samples, only labels, code or hidden files,']} at head`,
        remedy: (0,lib_message/* say */.cv) `Correct ${[side]} of the split in the policy, or remove the split.`,
    };
}
function describeIncomparable(split, reason) {
    return {
        what: (0,lib_message/* say */.cv) `whether all sides of split ${split.name} are disjoint`,
        reason: [reason],
        remedy: (0,lib_message/* say */.cv) `Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
    };
}
/** A declared side, or a side without which nothing could be compared, holds no content at head. */
function describeHollow({ split, isMeasured, sides }) {
    const full = new Set(sides.filter(({ head }) => head > 0).map(({ side }) => side));
    const hollow = splits/* SIDES */.B.filter((side) => split.sides[side].length > 0 && !full.has(side));
    if (hollow.length === 0 || (isMeasured && !split.declared))
        return [];
    const named = (0,lib_message/* joined */.oR)(hollow.map((side) => [side]), ' and ');
    return [
        {
            what: (0,lib_message/* say */.cv) `split ${split.name}`,
            reason: (0,lib_message/* say */.cv) `${named} ${[hollow.length === 1 ? 'has' : 'have']} no samples with content at head (labels do not count)`,
            remedy: (0,lib_message/* say */.cv) `Name its sides in the policy if they lie elsewhere.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/rules.js
/** The same content stands in train and in a side that must stay unseen. */
const FILE_OVERLAP = {
    id: 'file-overlap',
    level: 'error',
    means: 'A file of the test set has the same content as a file of the training set, by digest: renamed files and files inside DVC directories included. Base and head are compared, so that only what the pull request introduces fails. Also: train against validation (a warning), validation against test (an error), and test against the data that the lock says the model was trained on.',
    why: 'A model that has seen its test samples scores too well on them. The offline metric rises, and production gets worse.',
    mend: 'Take the samples out of train (or out of test), run the pipeline again, and push. `holdout diff data BASE HEAD` lists what moved. Roll the pointer file back to base if in doubt.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\noverlap:\n  files: { max-new: 0 }\naccept:                          # contents that may stand in both\n  - { rule: file-overlap, subject: "md5:acbd18db4cc2f85cedef654fccc4a4d8", reason: "blank page" }',
};
/** Samples changed sides. */
const SPLIT_MIGRATION = {
    id: 'split-migration',
    level: 'error',
    means: 'A sample that was in the test set at base is in the training set at head, and no longer in test (an error). The reverse, from train into test, is a warning, and an error with `warm-start: true`.',
    why: 'Numbers of two commits can only be compared on samples that neither model has seen. A test sample moved into train makes every earlier and later comparison with it void; a train sample moved into test was seen by every model that starts from base.',
    mend: 'Move the samples back, or make a new test set that no model has seen and score both models on it.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\n    warm-start: true',
};

// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __nccwpck_require__(2180);
;// CONCATENATED MODULE: ./lib/checks/overlap/comparable.js

/** Why the contents that two sides do not share cannot be told different; undefined when they can. */
function comparable_describeIncomparable(one, other) {
    if (isUniform(one, other))
        return undefined;
    return compare(identify(one, other.contents), identify(other, one.contents));
}
/** The same for what left one side since base and what came to another: whether it moved there. */
function describeUnknownMoves({ base, head }, from, to) {
    if (isUniform(base[from], head[to]))
        return undefined;
    return compare(identify(base[from], head[from].contents), identify(head[to], base[to].contents));
}
/** All hashed by one version of DVC, which is the rule: whatever the two sides share, the rest can be told apart. */
function isUniform(one, other) {
    if (one.opaque.length > 0 || other.opaque.length > 0)
        return false;
    const [algorithm, ...more] = new Set([...one.algorithms, ...other.algorithms]);
    return more.length === 0 && (algorithm === 'md5' || algorithm === 'md5-dos2unix');
}
function compare(one, other) {
    if (one.isEmpty || other.isEmpty)
        return undefined;
    if (one.hasOpaque || other.hasOpaque) {
        return 'some samples are identified by a version of their place, not by their content';
    }
    if ((one.hasLegacyText && other.hasModernText) || (one.hasModernText && other.hasLegacyText)) {
        return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings';
    }
    return new Set([...one.domains, ...other.domains]).size > 1 ? 'samples are hashed by different algorithms' : undefined;
}
/** The identities of the samples whose contents are not known already. What git tracks is hashed here, in both ways. */
function identify({ contents, opaque }, known) {
    const domains = new Set();
    const text = { md5: false, 'md5-dos2unix': false };
    for (const [content, samples] of contents) {
        if (known.has(content))
            continue;
        domains.add(content.slice(0, content.indexOf(':')));
        for (const { digest, path } of samples) {
            if (digest?.algorithm !== 'md5' && digest?.algorithm !== 'md5-dos2unix')
                continue;
            if (!text[digest.algorithm] && (0,sample_names/* mayBeText */.SK)(path))
                text[digest.algorithm] = true;
        }
    }
    return {
        isEmpty: domains.size === 0 && opaque.length === 0,
        hasOpaque: opaque.length > 0,
        hasLegacyText: text['md5-dos2unix'],
        hasModernText: text.md5,
        domains,
    };
}

// EXTERNAL MODULE: ./lib/snapshot/digests.js
var snapshot_digests = __nccwpck_require__(129);
;// CONCATENATED MODULE: ./lib/checks/overlap/keys.js

/**
 * Keys for some samples: files that git tracks are hashed with the algorithm of the other samples. DVC 2.x's and 3.x's
 * md5 share their keys, because equal values mean equal content up to line endings; where a split has both, a blob takes
 * the 2.x value when a sample has it, and lends it to the 3.x value of the same bytes.
 */
async function makeKeys(samples, tools) {
    const digests = samples.flatMap(({ digest }) => digest ?? []);
    const legacy = new Set(digests.filter(({ algorithm }) => algorithm === 'md5-dos2unix').map(({ value }) => value));
    const isModern = digests.some(({ algorithm }) => algorithm === 'md5');
    const oids = legacy.size > 0 || isModern ? listBlobs(digests) : [];
    const blobs = oids.length === 0 ? undefined : await tools.digestBlobs(oids);
    const lent = new Map();
    for (const { md5, md5Dos2unix } of blobs?.values() ?? [])
        if (legacy.has(md5Dos2unix))
            lent.set(md5, md5Dos2unix);
    return (digest) => {
        if (digest.covers !== 'content')
            return undefined;
        if ((0,snapshot_digests/* isMd5 */.Xu)(digest))
            return `md5:${digest.algorithm === 'md5' ? (lent.get(digest.value) ?? digest.value) : digest.value}`;
        const blob = digest.algorithm === 'git-blob' ? blobs?.get(digest.value) : undefined;
        if (blob === undefined)
            return (0,snapshot_digests/* formatDigest */.MO)(digest);
        return `md5:${isModern ? (lent.get(blob.md5) ?? blob.md5) : blob.md5Dos2unix}`;
    };
}
function listBlobs(digests) {
    return [...new Set(digests.flatMap(({ algorithm, value }) => (algorithm === 'git-blob' ? [value] : [])))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/contents.js



/** Brings all samples of a split, at both commits, under keys that are equal where their contents are. */
async function readContents(base, head, tools) {
    const keys = await makeKeys([base, head].flatMap(listSamples), tools);
    const convert = ({ sides, trainedOn }) => ({
        train: indexSide(sides.train, keys),
        validation: indexSide(sides.validation, keys),
        test: indexSide(sides.test, keys),
        trainedOn: indexSide(trainedOn, keys),
    });
    return { base: convert(base), head: convert(head) };
}
function listSamples({ sides, trainedOn }) {
    const all = [...splits/* SIDES */.B.map((side) => sides[side]), trainedOn];
    return all.flatMap(({ samples, others }) => [...samples, ...others]);
}
/** A size is only what a pointer claims, so emptiness is told by the digest. */
function indexSide({ samples, others }, keys) {
    const contents = new Map();
    const opaque = [];
    const algorithms = new Set();
    let total = 0;
    for (const sample of samples) {
        const { digest } = sample;
        if (digest !== undefined && (0,snapshot_digests/* isEmptyContent */.Po)(digest))
            continue;
        total++;
        if (digest !== undefined)
            algorithms.add(digest.algorithm);
        const key = digest === undefined ? undefined : keys(digest);
        const same = key === undefined ? opaque : contents.get(key);
        if (same !== undefined)
            same.push(sample);
        else if (key !== undefined)
            contents.set(key, [sample]);
    }
    return {
        contents,
        total,
        opaque,
        algorithms,
        visible: others.length === 0 ? contents : addOthers(contents, others, keys),
    };
}
function addOthers(contents, others, keys) {
    const added = new Map();
    for (const sample of others) {
        const key = sample.digest === undefined || (0,snapshot_digests/* isEmptyContent */.Po)(sample.digest) ? undefined : keys(sample.digest);
        if (key === undefined)
            continue;
        const same = added.get(key);
        if (same === undefined)
            added.set(key, [...(contents.get(key) ?? []), sample]);
        else
            same.push(sample);
    }
    return new Map([...contents, ...added]);
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __nccwpck_require__(4417);
// EXTERNAL MODULE: ./lib/shell.js
var shell = __nccwpck_require__(621);
;// CONCATENATED MODULE: ./lib/checks/overlap/intersect.js
/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3;
/** A = seen ∩ unseen at head. New is what was not in both at base, and every further unseen copy of what was. */
function intersect(seen, unseen, before, exempt) {
    const hits = [];
    let frequent = 0;
    let known = 0;
    const fewer = seen.size < unseen.size ? seen : unseen;
    for (const content of fewer.keys()) {
        const files = unseen.get(content);
        const example = seen.get(content)?.[0];
        if (files === undefined || example === undefined)
            continue;
        if (exempt.isKnown(content))
            known += files.length;
        else if (exempt.isFrequent(content))
            frequent += files.length;
        else {
            const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0;
            hits.push({ content, unseen: files, seen: example, fresh: Math.max(0, files.length - stood) });
        }
    }
    return { hits, frequent, known };
}
/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
function migrate(from, to, exempt) {
    const hits = [];
    for (const [content, samples] of from.base) {
        const example = to.head.get(content)?.[0];
        if (example === undefined || from.head.has(content) || to.base.has(content))
            continue;
        if (exempt.isFrequent(content) || exempt.isKnown(content))
            continue;
        hits.push({ content, unseen: samples, seen: example, fresh: samples.length });
    }
    return hits;
}
/** Tells the frequent contents of a split's train side at base. */
function findFrequent(base) {
    return (content) => (base.train.contents.get(content)?.length ?? 0) >= FREQUENT;
}
/** Files added to and removed from a side, by content: a rename is neither. */
function countMoves(split, side) {
    const [base, head] = [split.base[side].contents, split.head[side].contents];
    return { added: surplus(head, base), removed: surplus(base, head) };
}
function surplus(one, other) {
    let count = 0;
    for (const [content, samples] of one)
        count += Math.max(0, samples.length - (other.get(content)?.length ?? 0));
    return count;
}
/** Number of files behind some hits, and of those that are new. */
function countFiles(hits) {
    return hits.reduce((sum, { unseen, fresh }) => ({ files: sum.files + unseen.length, fresh: sum.fresh + fresh }), {
        files: 0,
        fresh: 0,
    });
}

;// CONCATENATED MODULE: ./lib/checks/overlap/findings.js





/** Files that a command names; more are better restored by the report's own rollback. */
const MAX_RESTORED = 20;
/** What is new as a finding at its level, what stood at base as a note. */
function reportHits(subject, hits, context) {
    const { split, unseen, where } = subject;
    const { files, fresh } = countFiles(hits);
    const added = hits.filter((hit) => hit.fresh > 0);
    const found = [];
    if (fresh > 0)
        found.push(reportFresh(subject, added, fresh, context));
    if (files > fresh) {
        found.push({
            rule: FILE_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(files - fresh, `${unseen} file`)} stood ${[where]} at base already`,
            place: placeOfHits(hits),
            subject: split.name,
            new: false,
        });
    }
    return found;
}
function reportFresh(subject, hits, fresh, context) {
    const { split, unseen, level, total, where } = subject;
    const limit = level === 'error' ? context.policy.maxNewFiles : 0;
    const expected = limit === 0 ? (0,lib_message/* say */.cv) `no new ${[unseen]} file` : (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(limit, `new ${unseen} file`)}`;
    const distinct = hits.length === fresh ? '' : `, ${(0,numbers/* groupDigits */.K)(hits.length)} distinct`;
    const details = [` of ${(0,numbers/* groupDigits */.K)(total)} (${((100 * fresh) / total).toFixed(1)} %${distinct})`];
    return {
        rule: FILE_OVERLAP.id,
        level: fresh > limit ? level : 'note',
        message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expected} ${[where]}, found ${fresh}${details}`,
        remedy: (0,lib_message/* say */.cv) `Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
        ...restoreCommand(hits, context),
        examples: hits.slice(0, 5).map(describeHit),
        place: placeOfHits(hits),
        subject: split.name,
        new: true,
    };
}
/** Samples that moved from one side to the other, as one finding. */
function reportMigration({ split, from, to, level }, hits, context) {
    if (hits.length === 0)
        return [];
    const { files } = countFiles(hits);
    return [
        {
            rule: SPLIT_MIGRATION.id,
            level,
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${files}`,
            remedy: (0,lib_message/* say */.cv) `Move them back, or make a test set that no model has seen and score base's model on it too.`,
            ...restoreCommand(hits, context),
            examples: hits.slice(0, 5).map(describeHit),
            place: placeOfHits(hits),
            subject: split.name,
            new: true,
        },
    ];
}
function describeHit({ unseen, seen, content }) {
    return (0,lib_message/* say */.cv) `${unseen[0]?.path ?? ''} = ${seen.path} (${content})`;
}
function placeOfHits(hits) {
    return hits[0]?.seen.place ?? { path: '' };
}
/** Restores base's version of the files that hold the offending samples, where base has one. */
function restoreCommand(hits, { base, head }) {
    const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]));
    const changed = [...files].filter((path) => {
        const before = base.tree.get(path);
        return before !== undefined && before.oid !== head.tree.get(path)?.oid;
    });
    if (changed.length === 0 || changed.length > MAX_RESTORED)
        return {};
    return { command: (0,shell/* writeRestore */.MA)(base.commit.slice(0, 12), changed) };
}

// EXTERNAL MODULE: ./lib/accept.js
var accept = __nccwpck_require__(5551);
;// CONCATENATED MODULE: ./lib/checks/overlap/known.js

const CONTENT = /^(md5|sha256|git-blob):[0-9a-f]+$/i;
/** Reads the `accept` entries of a rule whose subject is a digest, such as `md5:acbd18…`. */
function makeKnown(rule, { policy, now }) {
    const entries = new Map();
    for (const entry of policy.accept) {
        if (entry.rule !== rule || !CONTENT.test(entry.subject) || (0,accept/* isExpired */._)(entry, now))
            continue;
        entries.set(entry.subject.toLowerCase(), entry);
    }
    const used = new Map();
    return {
        isKnown: (content) => {
            const entry = entries.get(content);
            if (entry !== undefined)
                used.set(entry, (0,accept/* toAcceptance */.H)(entry, content, now));
            return entry !== undefined;
        },
        used: () => [...used.values()],
    };
}

;// CONCATENATED MODULE: ./lib/checks/overlap/split.js







const PAIRS = [
    { seen: 'train', unseen: 'test', level: 'error' },
    { seen: 'validation', unseen: 'test', level: 'error' },
    { seen: 'train', unseen: 'validation', level: 'warning' },
];
/** Everything that is asked of one split whose members changed. */
async function judgeSplit(split, files, context) {
    const contents = await readContents(files.base, files.head, context.tools);
    const known = { overlap: makeKnown(FILE_OVERLAP.id, context), migration: makeKnown(SPLIT_MIGRATION.id, context) };
    const isFrequent = findFrequent(contents.base);
    const exempt = ({ isKnown }) => ({ isFrequent, isKnown });
    const question = {
        split,
        contents,
        files,
        context,
        overlap: exempt(known.overlap),
        migration: exempt(known.migration),
    };
    const pairs = PAIRS.filter(({ seen, unseen }) => hasSamples(contents, seen) && hasSamples(contents, unseen));
    const moved = judgeMigration(question);
    const measured = pairs.map((pair) => judgePair(pair, question, moved.counts));
    return {
        split,
        findings: [...measured.flatMap((pair) => pair.findings), ...moved.findings, ...judgeLineage(question)],
        overlaps: measured.map((pair) => pair.overlap),
        sides: splits/* SIDES */.B.filter((side) => hasSamples(contents, side)).map((side) => describeSide(side, question)),
        accepted: [...known.overlap.used(), ...known.migration.used()],
        unread: findUnread(files),
        incomparable: findIncomparable(pairs, contents),
        notChecked: files.head.notChecked,
        isMeasured: isMeasurable(contents.head),
        wasMeasurable: isMeasurable(contents.base),
    };
}
function isMeasurable(contents) {
    return PAIRS.some(({ seen, unseen }) => contents[seen].total > 0 && contents[unseen].total > 0);
}
function hasSamples({ base, head }, side) {
    return base[side].total + head[side].total > 0;
}
function judgePair({ seen, unseen, level }, { split, contents: { base, head }, files, context, overlap: exempt }, moved) {
    const before = { seen: [base[seen].visible], unseen: base[unseen].contents };
    const found = intersect(head[seen].visible, head[unseen].contents, before, exempt);
    const total = head[unseen].total;
    const isMain = seen === 'train' && unseen === 'test';
    const overlap = {
        split: split.name,
        declared: split.declared,
        seen,
        unseen,
        ...countFiles(found.hits),
        distinct: found.hits.length,
        total,
        frequent: found.frequent,
        accepted: found.known,
        whole: isWhole(files.head, seen) && isWhole(files.head, unseen),
        ...(isMain ? moved : { migratedToTrain: 0, migratedToTest: 0 }),
    };
    return { overlap, findings: reportHits({ split, unseen, level, total, where: `in ${seen}` }, found.hits, context) };
}
/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage({ split, contents: { base, head }, context, overlap }) {
    const seenNow = head.train.visible;
    const trainedOn = new Map([...head.trainedOn.visible].filter(([content]) => !seenNow.has(content)));
    const before = { seen: [base.trainedOn.visible, base.train.visible], unseen: base.test.contents };
    const { hits } = intersect(trainedOn, head.test.contents, before, overlap);
    const where = 'in the data that the model was trained on, by the lock,';
    return reportHits({ split, unseen: 'test', level: 'error', total: head.test.total, where }, hits, context);
}
function judgeMigration({ split, contents: { base, head }, context, migration }) {
    const train = { base: base.train.contents, head: head.train.contents };
    const test = { base: base.test.contents, head: head.test.contents };
    const toTrain = migrate(test, { base: base.train.visible, head: head.train.visible }, migration);
    const toTest = migrate(train, test, migration);
    const findings = [
        ...reportMigration({ split, from: 'test', to: 'train', level: 'error' }, toTrain, context),
        ...reportMigration({ split, from: 'train', to: 'test', level: split.warmStart ? 'error' : 'warning' }, toTest, context),
    ];
    return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } };
}
function describeSide(side, { split, contents, files }) {
    const counts = { base: contents.base[side].total, head: contents.head[side].total, ...countMoves(contents, side) };
    return { split: split.name, side, ...counts, whole: isWhole(files.base, side) && isWhole(files.head, side) };
}
function isWhole({ sides }, side) {
    return sides[side].unread.length === 0;
}
function findUnread({ base, head }) {
    const all = [head, base].flatMap(({ sides, trainedOn }) => [
        ...splits/* SIDES */.B.flatMap((side) => sides[side].unread),
        ...trainedOn.unread,
    ]);
    return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}
function findIncomparable(pairs, contents) {
    const { head } = contents;
    const reasons = [
        ...pairs.map(({ seen, unseen }) => comparable_describeIncomparable(head[seen], head[unseen])),
        comparable_describeIncomparable(head.trainedOn, head.test),
        describeUnknownMoves(contents, 'test', 'train'),
        describeUnknownMoves(contents, 'train', 'test'),
    ];
    return [...new Set(reasons.filter((reason) => reason !== undefined))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap.js





/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
const overlap = {
    id: 'overlap',
    rules: [FILE_OVERLAP, SPLIT_MIGRATION],
    run: judgeOverlap,
};
async function judgeOverlap(context) {
    const { views, hidden } = context.splits;
    const isLater = findLater(context);
    const judged = await Promise.all(views.map(async (view) => {
        const result = view.files === undefined ? undefined : await judgeSplit(view.split, view.files, context);
        return { result, grade: gradeSplit(view, result, isLater) };
    }));
    const results = judged.flatMap(({ result }) => result ?? []);
    const grades = [
        ...judged.map(({ grade }) => grade),
        ...gradeHidden(hidden, judged.map(({ grade }) => grade), isLater),
    ];
    return {
        outcomes: overlap_summarise(grades, context),
        findings: results.flatMap((result) => result.findings),
        overlaps: results.flatMap((result) => result.overlaps),
        sides: results.flatMap((result) => result.sides),
        accepted: results.flatMap((result) => result.accepted),
        notChecked: grades.flatMap((grade) => grade.notChecked),
    };
}
/** What base could not have: a payload of a project to which this pull request gives its first remote. */
function findLater({ gate }) {
    const introduced = findIntroduced(gate);
    return ({ project }) => project !== undefined && introduced.includes(project);
}
/** A changed directory that could not be opened and that no split accounts for may hold a split. */
function gradeHidden(hidden, grades, isLater) {
    const known = new Set(grades.flatMap(({ notChecked }) => notChecked.map(overlap_identify)));
    const unopened = hidden.filter((item) => !known.has(overlap_identify(item)));
    return unopened.map((item) => {
        const { what, reason, remedy } = item;
        const notChecked = [{ what, reason, remedy }];
        if (isLater(item))
            return { state: 'later', notChecked };
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${what} could not be read and may hold a split`, notChecked };
    });
}
function overlap_identify({ what, reason }) {
    return JSON.stringify([what, reason]);
}
function overlap_summarise(grades, { policy }) {
    const of = (state) => grades.filter((grade) => grade.state === state);
    const [compared, untouched, incomplete] = [of('compared'), of('untouched'), of('incomplete')];
    const counts = { checked: compared.length, total: grades.length - untouched.length };
    const conclude = (outcome, reason) => [FILE_OVERLAP, SPLIT_MIGRATION].map(({ id }) => ({
        id,
        outcome,
        ...counts,
        ...(reason === undefined ? {} : { reason }),
    }));
    const [first, ...rest] = incomplete;
    if (first !== undefined) {
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        return conclude('incomplete', (0,lib_message/* say */.cv) `${first.reason ?? ''}${more}`);
    }
    if (compared.length > 0)
        return conclude('completed');
    if (of('later').length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `the remote is new: this starts with the next pull request`);
    const apart = of('apart')[0];
    if (apart !== undefined)
        return conclude('skipped', apart.reason);
    if (untouched.length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `nothing in ${(0,lib_message/* counted */.hS)(untouched.length, 'split')} changed`);
    if (policy.splits !== undefined)
        return conclude('skipped', (0,lib_message/* say */.cv) `the policy declares no splits`);
    return conclude('skipped', (0,lib_message/* say */.cv) `no splits: the policy declares none, and no two data paths look like train and test`);
}

// EXTERNAL MODULE: ./lib/urls.js
var urls = __nccwpck_require__(281);
;// CONCATENATED MODULE: ./lib/checks/pointers/mutable.js




const POINTER_MUTABLE = {
    id: 'pointer-mutable',
    level: 'warning',
    means: 'An import from another repository names a branch or a tag, and no commit (`rev_lock`): what it stands for can change while the file stays as it is.',
    why: 'Two runs on one commit may then train on different data, and no diff shows it.',
    mend: 'Run `dvc update FILE.dvc`, which records the commit as `rev_lock`, or import the commit itself: `dvc import --rev COMMIT URL PATH`.',
    configure: 'accept:\n  - { rule: pointer-mutable, subject: "data/raw.csv.dvc", reason: "the registry never moves its tags" }',
};
/** Imports that follow another repository without saying which commit was taken. */
function reportMutable({ base, head }) {
    const imports = head.pointers.filter(({ origin }) => origin?.kind === 'repository');
    const findings = imports.filter(isMutable).map((pointer) => toFinding(pointer, base, head));
    const counts = { id: POINTER_MUTABLE.id, checked: imports.length, total: imports.length };
    const outcome = imports.length > 0
        ? { ...counts, outcome: 'completed' }
        : { ...counts, outcome: 'skipped', reason: (0,lib_message/* say */.cv) `no import from another repository changed` };
    return { outcomes: [outcome], findings };
}
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
function isMutable({ origin }) {
    return ![origin?.revLock, origin?.rev].some((name) => name !== undefined && COMMIT.test(name));
}
function toFinding({ path, origin, place }, base, head) {
    const rev = origin?.revLock ?? origin?.rev;
    const found = rev === undefined ? (0,lib_message/* say */.cv) `none, which is the newest of the default branch` : (0,lib_message/* say */.cv) `${rev}, which may move`;
    return {
        rule: POINTER_MUTABLE.id,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${path} is imported from ${(0,urls/* showUrl */.j)(origin?.url ?? '')}: expected a commit, found ${found}`,
        remedy: (0,lib_message/* say */.cv) `Record the commit: ${`dvc update ${(0,shell/* quoteWord */.XW)(place.path)}`}, which writes ${'rev_lock: COMMIT'}.`,
        place: origin?.place ?? place,
        subject: place.path,
        new: !isUntouched(place.path, base, head),
    };
}

;// CONCATENATED MODULE: ./lib/checks/pointers.js



const POINTER_UNREADABLE = {
    id: 'pointer-unreadable',
    level: 'error',
    means: 'A `.dvc` file, `dvc.yaml`, `dvc.lock`, `.dvc/config`, `.dvcignore`, metrics or params file at head cannot be read whole: conflict markers, duplicate keys, no path, a malformed digest, a path out of the repository, bytes that are no text, or more bytes than the limit.',
    why: 'DVC refuses such a file, or, worse, takes the last of two values in silence. What it points at is unknown, and unknown is not unchanged.',
    mend: 'Open the file at the line and resolve it, or restore it: `git checkout BASE -- FILE`. Half-merged locks are best written again by `dvc repro`.',
    configure: 'accept:\n  - { rule: pointer-unreadable, subject: "legacy/old.dvc", until: 2026-12-31, reason: "will be removed" }',
};
/** Files that hold pointers, pipelines, metrics or params and cannot be read, and pointers whose target may move. */
const pointers = {
    id: 'pointers',
    rules: [POINTER_UNREADABLE, POINTER_MUTABLE],
    run: async (context) => {
        const [unreadable, mutable] = [reportUnreadable(context), reportMutable(context)];
        return {
            outcomes: [...unreadable.outcomes, ...mutable.outcomes],
            findings: [...(unreadable.findings ?? []), ...(mutable.findings ?? [])],
        };
    },
};
function reportUnreadable({ base, head }) {
    const problems = [...new Map(head.problems.map((problem) => [pointers_identify(problem), problem])).values()];
    const read = [...head.pointers.flatMap((pointer) => pointer.sources), ...head.metricFiles.map((file) => file.path)];
    const unreadable = new Set(problems.map(({ place }) => place.path));
    const total = new Set([...read, ...unreadable]).size;
    const outcome = { id: POINTER_UNREADABLE.id, outcome: 'completed', checked: total - unreadable.size, total };
    const skipped = {
        ...outcome,
        outcome: 'skipped',
        reason: (0,lib_message/* say */.cv) `no pointer, pipeline or metrics file was needed`,
    };
    return {
        outcomes: [total === 0 ? skipped : outcome],
        findings: problems.map((problem) => pointers_toFinding(problem, base, head)),
    };
}
function pointers_identify({ place, message }) {
    return JSON.stringify([place, message]);
}
/** Broken at base already and untouched: a note. */
function pointers_toFinding({ place, message, remedy }, base, head) {
    const stood = base.problems.some((problem) => problem.place.path === place.path);
    return {
        rule: POINTER_UNREADABLE.id,
        level: 'error',
        message: (0,lib_message/* say */.cv) `${place.path} cannot be read: ${message}`,
        remedy,
        place,
        subject: place.path,
        new: !(stood && isUntouched(place.path, base, head)),
    };
}

;// CONCATENATED MODULE: ./lib/checks/rows/names.js
const PACKED = String.raw `(\.gz|\.zst)?$`;
const TABLE = new RegExp(String.raw `\.(csv|tsv|jsonl|ndjson|parquet)${PACKED}`, 'i');
const LINES = new RegExp(String.raw `\.(csv|tsv|jsonl|ndjson|txt)${PACKED}`, 'i');
/** Tables that this version cannot read: a declared split must not look as if it had none. */
const LATER = new RegExp(String.raw `\.(arrow|feather)${PACKED}`, 'i');
/** The files of a split that hold rows, by their names: content is never sniffed. */
function findRowFiles({ split, files }) {
    const { raw, format } = split.rows ?? {};
    const isTable = ({ path }) => format !== undefined || (raw === true ? LINES : TABLE).test(path) || (split.declared && LATER.test(path));
    const pick = (at, side) => at?.sides[side].samples.filter(isTable) ?? [];
    return {
        train: pick(files?.head, 'train'),
        test: pick(files?.head, 'test'),
        baseTrain: pick(files?.base, 'train'),
        baseTest: pick(files?.base, 'test'),
    };
}
/** True when the same rows stand on both sides at base and head: only other files of the split changed. */
function areSame(sets) {
    const identify = (samples) => samples.map(({ digest }) => digest?.value ?? '?').sort();
    const isEqual = (one, other) => one.length === other.length && String(identify(one)) === String(identify(other)) && !identify(one).includes('?');
    return isEqual(sets.train, sets.baseTrain) && isEqual(sets.test, sets.baseTest);
}
/** Bytes of all files, each content once; of files in a directory that records no sizes, the whole directory's. */
function sumSizes(sets) {
    const sizes = new Map();
    for (const sample of Object.values(sets).flat()) {
        const { digest, path, size } = sample;
        const whole = 'inside' in sample ? sample.inside : undefined;
        if (size !== undefined || whole === undefined)
            sizes.set(digest?.value ?? path, size ?? 0);
        else
            sizes.set(whole.digest?.value ?? whole.path, whole.size ?? 0);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
/** False where some file has no content digest: its bytes lie where only its own tool finds them. */
function areKnownByContent(sets) {
    return Object.values(sets).every((samples) => samples.every(({ digest }) => digest?.covers === 'content'));
}

;// CONCATENATED MODULE: ./lib/checks/rows/compare.js




/** Bytes that an inferred split may have: more are read for those who declare it. */
const MAX_INFERRED_BYTES = 1024 ** 3;
/** Fewer distinct rows than this are labels, not samples. */
const MIN_DISTINCT = 50;
/** Compares the rows of one split, where it has any. */
async function compareSplitRows(view, tools) {
    const { split, files } = view;
    if (files === undefined)
        return { state: 'untouched' };
    const sets = findRowFiles(view);
    const missing = ['train', 'test'].filter((side) => (sets[side]?.length ?? 0) === 0);
    if (missing.length > 0) {
        const reason = (0,lib_message/* say */.cv) `split ${split.name} has no files of rows in ${[missing.join(' and ')]}`;
        const isTwoSided = split.sides.train.length > 0 && split.sides.test.length > 0;
        return split.rows === undefined
            ? { state: 'apart', reason, notChecked: [] }
            : incomplete(view, reason, isTwoSided ? NAME_FORMATS : NAME_SIDES);
    }
    if (areSame(sets))
        return { state: 'untouched' };
    if (['train', 'test'].some((side) => files.head.sides[side].unread.length > 0)) {
        const reason = (0,lib_message/* say */.cv) `files of split ${split.name} could not be listed`;
        return { state: 'incomplete', reason, notChecked: [] };
    }
    if (!split.declared && !areKnownByContent(sets)) {
        return apart(view, (0,lib_message/* say */.cv) `some of its files are known by a version of their place alone`, TRACK);
    }
    const bytes = sumSizes(sets);
    if (!split.declared && bytes > MAX_INFERRED_BYTES) {
        const reason = (0,lib_message/* say */.cv) `its files have ${(0,numbers/* groupDigits */.K)(bytes)} bytes`;
        const remedy = (0,lib_message/* say */.cv) `Declare the split in the policy to have all of it read.`;
        // Sizes are what pointers claim: head cannot claim its way out of a comparison that base had.
        const before = sumSizes({ train: sets.baseTrain, test: sets.baseTest });
        const wasSmall = sets.baseTest.length > 0 && before <= MAX_INFERRED_BYTES;
        return wasSmall ? incomplete(view, reason, remedy) : apart(view, reason, remedy);
    }
    const answer = await ask(view, sets, tools);
    if (isNoTable(answer) && (await wasReadable(view, sets, tools))) {
        const emptied = answer.empty === undefined ? {} : { emptied: answer.empty };
        return { ...incomplete(view, answer.reason, answer.remedy), ...emptied };
    }
    return grade(view, answer);
}
const NAME_FORMATS = (0,lib_message/* say */.cv) `Rows are read of ${'.csv'}, ${'.tsv'}, ${'.jsonl'} and ${'.parquet'}; ${'rows: { format: … }'} names the format of other names.`;
const NAME_SIDES = (0,lib_message/* say */.cv) `Rows are compared between train and test: name both sides, or take ${'rows'} out.`;
const TRACK = (0,lib_message/* say */.cv) `Track the data with ${'dvc add'}, or declare the split.`;
async function ask({ split }, sets, tools) {
    const hasBase = sets.baseTrain.length > 0 && sets.baseTest.length > 0;
    const { train, test } = sets;
    try {
        return await tools.compareRows({ sets: hasBase ? sets : { train, test }, spec: split.rows ?? {} });
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return {
            outcome: 'incomplete',
            reason: error.text,
            remedy: error.remedy ?? (0,lib_message/* say */.cv) `Make the files readable from here.`,
        };
    }
}
/** The bytes came and nothing can be compared: broken or empty tables, or columns that do not meet. */
function isNoTable(answer) {
    return answer.outcome === 'skipped' || (answer.outcome === 'incomplete' && answer.malformed === true);
}
/** True where base's tables could be compared: a pull request that breaks one must not end the comparison. */
async function wasReadable(view, { baseTrain, baseTest }, tools) {
    if (baseTrain.length === 0 || baseTest.length === 0)
        return false;
    const alone = { train: baseTrain, test: baseTest, baseTrain: [], baseTest: [] };
    return (await ask(view, alone, tools)).outcome === 'completed';
}
/** A split that nobody declared is only asked what its files can answer. */
function grade(view, answer) {
    const { split } = view;
    if (answer.outcome !== 'completed') {
        const { reason, remedy, outcome, malformed = false } = answer;
        return split.declared || (outcome === 'incomplete' && !malformed)
            ? incomplete(view, reason, remedy)
            : apart(view, reason, remedy);
    }
    const { columns, sets } = answer;
    if (split.declared || answer.spec.raw)
        return { state: 'compared', facts: answer };
    if (columns.compared.length === 1)
        return { ...apart(view, (0,lib_message/* say */.cv) `its files have one column`, DECLARE), facts: answer };
    const distinct = sets.test.distinct ?? MIN_DISTINCT;
    if (distinct < MIN_DISTINCT)
        return { ...apart(view, (0,lib_message/* say */.cv) `its test set has ${distinct} distinct rows, as labels have`, DECLARE), facts: answer };
    return { state: 'compared', facts: answer };
}
const DECLARE = (0,lib_message/* say */.cv) `Declare the split in the policy to have its rows compared all the same.`;
function incomplete(view, reason, remedy) {
    return { state: 'incomplete', reason, notChecked: [compare_describe(view, reason, remedy)] };
}
function apart(view, reason, remedy) {
    return { state: 'apart', reason, notChecked: [compare_describe(view, reason, remedy)] };
}
function compare_describe({ split }, reason, remedy) {
    return { what: (0,lib_message/* say */.cv) `the rows of split ${split.name}`, reason, remedy };
}

;// CONCATENATED MODULE: ./lib/checks/rows/place.js
/** Where a finding about one side of a split points to. */
function placeOf(origin, side = 'train') {
    return origin[side][0]?.place ?? origin.test[0]?.place ?? { path: '' };
}

;// CONCATENATED MODULE: ./lib/checks/rows/rules.js
/** Rows of test that train has too. */
const ROW_OVERLAP = {
    id: 'row-overlap',
    level: 'error',
    means: 'Rows of the test set that occur in the training set too, compared cell by cell in a canonical form: CSV, TSV, JSON Lines and Parquet, compressed or not, each against each. Label, ignored, group and time columns are no part of a row. New rows are an error when they are more than chance explains (fewer than 5 expected, more than 1.5 times as many as expected, or a base that kept equal rows on one side), else a warning: a random split of data with duplicates shares some.',
    why: 'A model that has seen its test rows scores too well on them, also where files differ and no digest tells.',
    mend: 'Remove the rows from one side and split by a hash of the row, so that equal rows go the same way. `holdout overlap TRAIN TEST` counts them again.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud, ignore: [id] }   # or rows: raw\noverlap:\n  rows: { max-new: 0 }                        # strict: chance does not excuse',
};
/** Entities that stand on both sides. */
const GROUP_OVERLAP = {
    id: 'group-overlap',
    level: 'error',
    means: 'Values of the configured group columns (a customer, a patient, a session) that occur in train and in test. Rows of one entity resemble each other, so a model recognises it.',
    why: 'Scores on entities that the model knows say nothing of new ones.',
    mend: 'Split by the group: all rows of an entity go to one side.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { group: [customer_id] }',
};
/** Test rows that are not later than train's. */
const TIME_OVERLAP = {
    id: 'time-overlap',
    level: 'error',
    means: 'Test rows whose time lies before the latest row of train, or is equal to one of train’s. Times are ISO-8601 or seconds since 1970; what cannot be read as a time is incomplete.',
    why: 'A model that has seen the future of its test rows predicts what it remembers.',
    mend: 'Split at one moment: train before, test after.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { time: created_at }',
};
/** A label that only test knows. */
const NEW_LABEL = {
    id: 'new-label',
    level: 'error',
    means: 'Labels of the test set that no row of train has. Their number is reported, never the labels.',
    why: 'No model can learn a label that it never sees; the metric falls for a reason that no training mends.',
    mend: 'Look for a typing error in the labels of one side (`fraud.` and `fraud`), or add examples to train.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
};
/** Equal features with different labels. */
const LABEL_CONFLICT = {
    id: 'label-conflict',
    level: 'warning',
    means: 'Rows with equal features and different labels, inside test or between train and test.',
    why: 'At least one of the labels is wrong, or the features do not tell the classes apart: the metric has a ceiling.',
    mend: 'Look at the rows again, and label them alike.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
};
/** A side that changed its size, columns or labels. */
const DATA_SHAPE = {
    id: 'data-shape',
    level: 'warning',
    means: 'A side of a split changed by more than 10 % in rows (of tables) or files (a warning), or lost half or more (an error); columns were removed or hold another kind of value (an error) or were added (a warning); the share of a label moved by more than 5 points (a warning).',
    why: 'A filter that went wrong halves a data set without a word, and a column that became text trains nothing.',
    mend: 'Look at what the pull request does to the data; have an intended change accepted in the policy on the target branch.',
    configure: 'accept:\n  - { rule: data-shape, subject: "fraud", until: 2026-12-31, reason: "new source, see #41" }',
};

;// CONCATENATED MODULE: ./lib/checks/rows/entities.js



/** Entities on both sides: new ones at the rule's level, the others as a note. */
function judgeGroups(origin, { groups, sets }) {
    if (groups === undefined || groups.shared === 0)
        return [];
    const { split } = origin;
    const fresh = groups.fresh ?? groups;
    const isNew = fresh.shared > 0;
    const found = isNew ? fresh : groups;
    const rows = (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(found.testRows, 'test row')} of ${sets.test.rows}`;
    return [
        {
            rule: GROUP_OVERLAP.id,
            level: isNew ? 'error' : 'note',
            message: isNew
                ? (0,lib_message/* say */.cv) `split ${split.name}: expected no new group in both train and test, found ${found.shared}, with ${rows}`
                : (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(found.shared, 'group')} with ${rows} stood in train and test at base already`,
            remedy: (0,lib_message/* say */.cv) `Split by the group: all rows of one go to one side.`,
            place: placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}
/** Test rows that are not later than train's: more than at base at the rule's level, else a note. */
function judgeTime(origin, { time, sets }) {
    if (time === undefined || time.earlier + time.shared === 0)
        return [];
    const { split } = origin;
    const base = time.base ?? { earlier: 0, shared: 0 };
    const isNew = time.earlier > base.earlier || time.shared > base.shared;
    return [
        {
            rule: TIME_OVERLAP.id,
            level: isNew ? 'error' : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected every test row after train, found ${time.earlier} of ${(0,lib_message/* counted */.hS)(sets.test.rows, 'row')} earlier than the latest of train and ${time.shared} with a time that train has too${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Split at one moment: train before it, test after it.`,
            place: placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/rows/labels.js



/** Labels that only test has; those of base as a note. */
function judgeNewLabels(origin, { labels }) {
    if (labels === undefined || labels.fresh.labels === 0)
        return [];
    const { split } = origin;
    const isNew = labels.fresh.labels > countAtBase(labels);
    return [
        {
            rule: NEW_LABEL.id,
            level: isNew ? 'error' : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected every label of test in train, found ${labels.fresh.labels} that train lacks, with ${(0,lib_message/* counted */.hS)(labels.fresh.testRows, 'test row')}${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Look for a typing error in the labels of one side, or add such rows to train.`,
            place: placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}
function countAtBase({ mix }) {
    const { baseTrain, baseTest } = mix ?? {};
    return baseTest?.filter((rows, label) => rows > 0 && baseTrain?.[label] === 0).length ?? 0;
}
/** Equal features with different labels, inside test and across; no more than at base are a note. */
function judgeConflicts(origin, { labels }) {
    if (labels === undefined)
        return [];
    const { split } = origin;
    const { test, across } = labels.conflicts;
    if (test + across === 0)
        return [];
    const base = labels.baseConflicts ?? { test: 0, across: 0 };
    const isNew = test > base.test || across > base.across;
    return [
        {
            rule: LABEL_CONFLICT.id,
            level: isNew ? 'warning' : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected one label for equal features, found ${test} with more than one inside test and ${across} between train and test${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Look at those rows again, and label them alike.`,
            place: placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/rows/overlap.js




/** Fewer expected rows than this explain nothing; above, up to this many times as many are chance. */
const MIN_EXPECTED = 5;
const MAX_RATIO = 1.5;
/** Less than this share of what is expected is no random split. */
const MIN_RATIO = 0.5;
/** The numbers that reports show, zero included. */
function describeRows(split, facts) {
    const { overlap, sets, columns } = facts;
    const { testRows, distinct, sameLabel, differentLabel, expectedByChance } = overlap;
    return {
        split: split.name,
        declared: split.declared,
        testRows,
        fresh: freshOf(facts),
        distinct,
        test: sets.test.rows,
        train: sets.train.rows,
        ...(columns.label === undefined ? {} : { sameLabel, differentLabel }),
        expected: expectedByChance.rows,
        exact: expectedByChance.exact,
    };
}
/** New rows at the level that chance leaves them; what stood at base as a note; ids that hide all overlap as a note. */
function judgeRowOverlap(origin, facts, context) {
    const { split } = origin;
    const { testRows } = facts.overlap;
    const fresh = freshOf(facts);
    const found = [];
    if (fresh > 0)
        found.push(overlap_reportFresh(origin, facts, fresh, context));
    if (testRows > fresh) {
        found.push({
            rule: ROW_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(testRows - fresh, 'test row')} stood in train at base already`,
            place: placeOf(origin),
            subject: split.name,
            new: false,
        });
    }
    return [...found, ...reportIds(origin, facts)];
}
function freshOf({ fresh, overlap }) {
    return fresh?.testRows ?? overlap.testRows;
}
function overlap_reportFresh(origin, facts, fresh, context) {
    const { split } = origin;
    const { maxNewRows } = context.policy;
    const { overlap, sets, examples } = facts;
    const { level, why } = gradeFresh(fresh, facts, maxNewRows);
    const expected = maxNewRows ? (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(maxNewRows, 'new test row')}` : (0,lib_message/* say */.cv) `no new test row`;
    const share = ((100 * fresh) / sets.test.rows).toFixed(1);
    return {
        rule: ROW_OVERLAP.id,
        level,
        message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expected} in train, found ${fresh}${[` of ${(0,numbers/* groupDigits */.K)(sets.test.rows)} (${share} %)`]}; ${why}${describeLabels(facts)}`,
        remedy: (0,lib_message/* say */.cv) `Remove them from one side, and split by a hash of the row so that equal rows go the same way.${boundImpact(overlap.testRows, sets.test.rows, context.head.metrics)}`,
        examples: examples.map(({ test, train }) => (0,lib_message/* say */.cv) `${test.file} row ${test.row} = ${train.file} row ${train.row}`),
        place: placeOf(origin),
        subject: split.name,
        new: true,
    };
}
/** The level of new rows, and what chance has to say: a natural duplicate is no bleed. */
function gradeFresh(fresh, { overlap: { testRows, expectedByChance }, base }, most) {
    const { rows, exact } = expectedByChance;
    const amount = rows >= 10 ? (0,numbers/* groupDigits */.K)(Math.round(rows)) : rows.toFixed(1);
    const why = [`chance alone would give ${exact ? '' : 'about '}${amount}`];
    if (most !== undefined)
        return { level: fresh > most ? 'error' : 'note', why };
    if (base !== undefined && isKeptApart(base)) {
        return { level: 'error', why: (0,lib_message/* say */.cv) `base kept equal rows on one side, so chance explains none` };
    }
    const isChance = rows >= MIN_EXPECTED && testRows <= MAX_RATIO * rows;
    return { level: isChance ? 'warning' : 'error', why };
}
/** True of a split that has duplicates and hardly any across: it was made by a hash of the row, or by a group. */
function isKeptApart({ testRows, expectedByChance: { rows } }) {
    return rows >= MIN_EXPECTED && testRows < MIN_RATIO * rows;
}
function describeLabels({ columns, overlap: { sameLabel, differentLabel } }) {
    return columns.label === undefined
        ? []
        : [`; ${(0,numbers/* groupDigits */.K)(sameLabel)} with the same label, ${(0,numbers/* groupDigits */.K)(differentLabel)} with another`];
}
const ACCURACY = /(^|[^a-z])acc(uracy)?$/i;
const TRAINING = /(^|[^a-z])train(ing)?([^a-z]|$)/i;
/** What an accuracy on the other rows can be at least and at most. */
function boundImpact(leaked, rows, metrics) {
    const found = metrics.filter(({ key, value }) => ACCURACY.test(key) && !TRAINING.test(key) && typeof value === 'number' && value >= 0 && value <= 1);
    const [metric] = found;
    if (metric === undefined || found.length > 1 || leaked >= rows)
        return [];
    const right = Number(metric.value) * rows;
    const [least, most] = [Math.max(0, (right - leaked) / (rows - leaked)), Math.min(1, right / (rows - leaked))];
    return (0,lib_message/* say */.cv) ` On the rows that train has not seen ${metric.key} lies between ${[least.toFixed(3)]} and ${[most.toFixed(3)]}.`;
}
/** No overlap can show with an id that is new in every row. */
function reportIds(origin, { unique }) {
    if (unique === undefined)
        return [];
    const { split } = origin;
    const columns = unique.columns.map((column) => JSON.stringify(column)).join(', ');
    return [
        {
            rule: ROW_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: no overlap can show, because ${columns} is another in every row of a side; without it ${(0,lib_message/* counted */.hS)(unique.testRows, 'test row')} ${[unique.testRows === 1 ? 'stands' : 'stand']} in train too`,
            remedy: (0,lib_message/* say */.cv) `Leave the column out, in the policy: ${`rows: { ignore: [${columns}] }`}.`,
            place: placeOf(origin),
            subject: split.name,
            new: true,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape.js




/** Shares by which a side may grow or shrink, and what it may lose at most. */
const MAX_MOVE = 0.1;
const MAX_LOSS = 0.5;
/** Fewer rows or files than this come and go in large shares. */
const MIN_ROWS = 50;
const MIN_FILES = 20;
/** How far the share of a label may move, and the population stability index of all of them. */
const MAX_SHARE = 0.05;
const MAX_PSI = 0.1;
const SIDES = ['train', 'test'];
/** How both sides of a split changed in size, columns and labels; rows are known where they were compared. */
function judgeShape(origin, view, facts, emptied) {
    const report = (side, { level, message }) => ({
        rule: DATA_SHAPE.id,
        level,
        message: (0,lib_message/* say */.cv) `split ${origin.split.name}: ${message}`,
        remedy: (0,lib_message/* say */.cv) `Look at what the pull request does to the data; an intended change can be accepted in the policy.`,
        place: placeOf(origin, side),
        subject: origin.split.name,
        new: true,
    });
    return SIDES.flatMap((side) => {
        const base = side === 'train' ? 'baseTrain' : 'baseTest';
        const sizes = facts?.sets[base] === undefined ? judgeFiles(view, side) : judgeRows(facts, side, base);
        const lost = side === emptied ? [remark('error', (0,lib_message/* say */.cv) `expected ${[side]} to keep its rows, and it has none left`)] : [];
        const remarks = [...lost, ...sizes, ...judgeColumns(facts, side, base), ...judgeLabels(facts, side, base)];
        return remarks.map((remark) => report(side, remark));
    });
}
function judgeRows({ sets }, side, base) {
    return judgeCount(side, 'row', sets[base]?.rows ?? 0, sets[side].rows, MIN_ROWS);
}
/** Files are counted where rows are not. */
function judgeFiles({ files }, side) {
    if (files === undefined)
        return [];
    const isWhole = ({ sides }) => sides[side].unread.length === 0;
    if (!isWhole(files.base) || !isWhole(files.head))
        return [];
    const count = ({ sides }) => sides[side].samples.length;
    return judgeCount(side, 'file', count(files.base), count(files.head), MIN_FILES);
}
function judgeCount(side, noun, base, head, least) {
    if (base < least)
        return [];
    const share = (head - base) / base;
    if (Math.abs(share) <= MAX_MOVE)
        return [];
    const moved = `${(0,numbers/* groupDigits */.K)(base)} → ${(0,lib_message/* counted */.hS)(head, noun).join('')} (${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %)`;
    const level = share <= -MAX_LOSS ? 'error' : 'warning';
    return [{ level, message: (0,lib_message/* say */.cv) `expected ${[side]} to keep its size within 10 %, found ${[moved]}` }];
}
/** Columns that went, came, or hold another kind of value. */
function judgeColumns(facts, side, base) {
    const before = facts?.sets[base]?.columns;
    if (facts === undefined || before === undefined)
        return [];
    const after = facts.sets[side].columns;
    const [old, now] = [new Map(before.map(byName)), new Map(after.map(byName))];
    const gone = before.filter(({ name }) => !now.has(name));
    const added = after.filter(({ name }) => !old.has(name));
    const retyped = after.filter(({ name, kind }) => isRetyped(old.get(name)?.kind, kind));
    const name = (columns) => (0,lib_message/* listed */.KE)(columns.map((column) => column.name), 5);
    return [
        ...(gone.length > 0
            ? [remark('error', (0,lib_message/* say */.cv) `expected ${[side]} to keep its columns, and it lost ${name(gone)}`)]
            : []),
        ...(retyped.length > 0
            ? [
                remark('error', (0,lib_message/* say */.cv) `expected columns of ${[side]} to keep their kind, and numbers became text or text numbers in ${name(retyped)}`),
            ]
            : []),
        ...(added.length > 0 ? [remark('warning', (0,lib_message/* say */.cv) `${[side]} has new columns: ${name(added)}`)] : []),
    ];
}
function byName(column) {
    return [column.name, column];
}
function isRetyped(before, after) {
    return before !== after && [before, after].every((kind) => kind === 'number' || kind === 'text');
}
function remark(level, message) {
    return { level, message };
}
/** How far the mix of labels moved since base. */
function judgeLabels(facts, side, base) {
    const [before, after] = [facts?.labels?.mix?.[base], facts?.labels?.mix?.[side]];
    if (before === undefined || after === undefined)
        return [];
    const [was, is] = [shares(before), shares(after)];
    if (was === undefined || is === undefined)
        return [];
    const furthest = Math.max(...is.map((share, label) => Math.abs(share - (was[label] ?? 0))));
    const psi = is.reduce((sum, share, label) => sum + stability(share, was[label] ?? 0), 0);
    if (furthest <= MAX_SHARE && psi <= MAX_PSI)
        return [];
    const moved = `${(100 * furthest).toFixed(1)} points`;
    return [remark('warning', (0,lib_message/* say */.cv) `expected the mix of labels of ${[side]} to stay, and one moved by ${[moved]}`)];
}
function shares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return total < MIN_ROWS ? undefined : counts.map((count) => count / total);
}
/** One label's part of the population stability index; a share of nothing counts as a ten-thousandth. */
function stability(now, before) {
    const [one, other] = [Math.max(now, 1e-4), Math.max(before, 1e-4)];
    return (one - other) * Math.log(one / other);
}

;// CONCATENATED MODULE: ./lib/checks/rows.js








/** Rows of the splits that the pull request touches: train against test, at head against base. */
const rows = {
    id: 'rows',
    rules: [ROW_OVERLAP, GROUP_OVERLAP, TIME_OVERLAP, NEW_LABEL, LABEL_CONFLICT, DATA_SHAPE],
    run: rows_judgeRows,
};
async function rows_judgeRows(context) {
    const graded = [];
    // One split after the other: each may fill the memory that its tables are allowed.
    for (const view of context.splits.views)
        graded.push({ view, grade: await compareSplitRows(view, context.tools) });
    const compared = graded.flatMap(({ view, grade }) => grade.state === 'compared' ? [{ view, facts: grade.facts }] : []);
    return {
        outcomes: concludeAll(graded),
        findings: graded.flatMap((split) => findIn(split, context)),
        notChecked: graded.flatMap(({ view, grade }) => 'notChecked' in grade ? grade.notChecked : [...describeTime(grade), ...rows_describeUnmatched(view.split, grade)]),
        rows: compared.map(({ view, facts }) => describeRows(view.split, facts)),
    };
}
function findIn({ view, grade }, context) {
    const origin = originOf(view);
    const facts = grade.state === 'compared' ? grade.facts : undefined;
    const known = 'facts' in grade ? grade.facts : undefined;
    const emptied = 'emptied' in grade ? grade.emptied : undefined;
    const shape = view.files === undefined ? [] : judgeShape(origin, view, known, emptied);
    if (facts === undefined)
        return shape;
    return [
        ...judgeRowOverlap(origin, facts, context),
        ...judgeGroups(origin, facts),
        ...judgeTime(origin, facts),
        ...judgeNewLabels(origin, facts),
        ...judgeConflicts(origin, facts),
        ...shape,
    ];
}
/** The files of rows, or all files where there are none. */
function originOf(view) {
    const sets = findRowFiles(view);
    const filesOf = (side) => view.files?.head.sides[side].samples ?? [];
    const pick = (side) => (sets[side].length > 0 ? sets[side] : filesOf(side));
    return { split: view.split, train: pick('train'), test: pick('test') };
}
function describeTime(grade) {
    const problem = grade.state === 'compared' ? grade.facts.timeProblem : undefined;
    return problem === undefined ? [] : [{ what: (0,lib_message/* say */.cv) `the times of its rows`, ...problem }];
}
/** Columns that some file lacks take no part. */
function rows_describeUnmatched({ name }, grade) {
    const columns = grade.state === 'compared' ? grade.facts.columns.unmatched.map(({ column }) => column) : [];
    if (columns.length === 0)
        return [];
    return [
        {
            what: (0,lib_message/* say */.cv) `${(0,lib_message/* listed */.KE)(columns, 5)} in the rows of split ${name}`,
            reason: (0,lib_message/* say */.cv) `not every file has ${[columns.length === 1 ? 'this column' : 'these columns']}, so rows are compared without`,
            remedy: (0,lib_message/* say */.cv) `Give a column one name in train and test, at base and head.`,
        },
    ];
}
/** What a rule needs of a split's policy; absent: nothing. */
const NEEDS = {
    [GROUP_OVERLAP.id]: ({ rows: spec }) => (spec?.group?.length ?? 0) > 0,
    [TIME_OVERLAP.id]: ({ rows: spec }) => spec?.time !== undefined,
    [NEW_LABEL.id]: ({ rows: spec }) => spec?.label !== undefined,
    [LABEL_CONFLICT.id]: ({ rows: spec }) => spec?.label !== undefined,
};
function concludeAll(graded) {
    return rows.rules.map((rule) => {
        const needs = NEEDS[rule.id];
        const asked = needs === undefined ? graded : graded.filter(({ view }) => needs(view.split));
        return rule === DATA_SHAPE ? concludeShape(graded) : rows_conclude(rule, asked, graded.length);
    });
}
/** Sizes are known of every split whose files are. */
function concludeShape(graded) {
    const touched = graded.filter(({ view }) => view.files !== undefined);
    if (touched.length > 0)
        return { id: DATA_SHAPE.id, outcome: 'completed', checked: touched.length, total: touched.length };
    return { id: DATA_SHAPE.id, outcome: 'skipped', checked: 0, total: 0, reason: (0,lib_message/* say */.cv) `no split changed` };
}
function rows_conclude({ id }, asked, splits) {
    const grades = asked.map(({ grade }) => withTime(id, grade));
    const of = (state) => grades.filter((grade) => grade.state === state);
    const [compared, untouched] = [of('compared').length, of('untouched').length];
    const counts = { id, checked: compared, total: grades.length - untouched };
    const blind = grades.find((grade) => grade.state === 'incomplete');
    if (blind !== undefined && 'reason' in blind)
        return { ...counts, outcome: 'incomplete', reason: blind.reason };
    if (compared > 0)
        return { ...counts, outcome: 'completed' };
    const apart = grades.find((grade) => grade.state === 'apart');
    const reason = apart !== undefined && 'reason' in apart ? apart.reason : explainNone(asked.length, splits);
    return { ...counts, outcome: 'skipped', reason };
}
/** Times that cannot be read leave the rest of the comparison whole. */
function withTime(id, grade) {
    const problem = id === TIME_OVERLAP.id && grade.state === 'compared' ? timeProblemOf(grade.facts) : undefined;
    return problem === undefined ? grade : { state: 'incomplete', reason: problem, notChecked: [] };
}
function timeProblemOf({ timeProblem }) {
    return timeProblem?.reason;
}
function explainNone(asked, splits) {
    if (splits === 0)
        return (0,lib_message/* say */.cv) `no split is known`;
    return asked === 0 ? (0,lib_message/* say */.cv) `the policy asks it of no split` : (0,lib_message/* say */.cv) `no file of rows in ${(0,lib_message/* counted */.hS)(asked, 'split')} changed`;
}

;// CONCATENATED MODULE: ./lib/checks/unsupported.js

const NOT_SUPPORTED = {
    id: 'not-supported',
    level: 'error',
    means: 'The policy asks for a check that this version does not have: registry models (`models`).',
    why: 'A check that is asked for and does not run must not look like one that passed.',
    mend: 'Use a version that has the check, or remove the key from the policy.',
    configure: 'Remove `models` from the policy.',
};
/** Parts of the policy that the schema knows and this version does not act upon. */
const unsupported = {
    id: 'unsupported',
    rules: [NOT_SUPPORTED],
    run: async ({ policy }) => {
        const keys = policy.unsupported;
        if (keys.length === 0)
            return { outcomes: [] };
        return {
            outcomes: [
                {
                    id: NOT_SUPPORTED.id,
                    outcome: 'incomplete',
                    checked: 0,
                    total: keys.length,
                    reason: (0,lib_message/* say */.cv) `the policy asks for ${(0,lib_message/* counted */.hS)(keys.length, 'check')} that this version does not have`,
                },
            ],
            notChecked: keys.map(({ key, place }) => ({
                what: (0,lib_message/* say */.cv) `${key}`,
                reason: (0,lib_message/* say */.cv) `this version asks no registry`,
                remedy: (0,lib_message/* say */.cv) `Remove the key from ${place.path}, line ${place.line ?? 1}.`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./lib/checks/registry.js






/** Every check, gravest first: of several findings of one level, the first check's gives the verdict its reason. */
const CHECKS = [gate, pointers, overlap, rows, metrics, unsupported];
/** Every rule, in the same order. */
const RULES = CHECKS.flatMap((check) => check.rules);


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveCommits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7044);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Md5Pair),
/* harmony export */   R: () => (/* binding */ md5Pair)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6839);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HoldoutError),
/* harmony export */   k: () => (/* binding */ isHoldoutError)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7044);

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

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes, a contract. */
const EXIT = { pass: 0, fail: 1, usage: 2, inconclusive: 3, bug: 70 };
/** The exit code of a report: a verdict that the policy does not enforce passes. */
function exitCodeOf({ verdict, enforced }) {
    if (verdict === null)
        return EXIT.usage;
    return enforced ? EXIT[verdict] : EXIT.pass;
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cg: () => (/* binding */ MAX_ALTERNATIVES),
  SO: () => (/* binding */ compileGlob),
  VR: () => (/* binding */ compileNameGlob),
  EI: () => (/* binding */ globBase),
  c$: () => (/* binding */ isLiteral),
  bA: () => (/* binding */ isTooBroad)
});

;// CONCATENATED MODULE: ./lib/globs/braces.js
/** The words that the braces of a glob stand for: `{a,b}.csv` → `a.csv`, `b.csv`; undefined when there are too many. */
function expandBraces(pattern, most) {
    const words = [];
    for (const word of expand(pattern)) {
        if (words.length === most)
            return undefined;
        words.push(word);
    }
    return words;
}
function* expand(pattern) {
    const choice = findChoice(pattern);
    if (choice === undefined) {
        yield pattern;
        return;
    }
    for (const option of choice.options)
        yield* expand(`${choice.before}${option}${choice.after}`);
}
/** The first group of braces that has a comma; braces without one are plain text. */
function findChoice(pattern) {
    for (let start = findOpen(pattern, 0); start !== -1; start = findOpen(pattern, start + 1)) {
        const commas = [];
        let depth = 0;
        for (let at = start; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1) {
            if (pattern[at] === '{')
                depth += 1;
            if (pattern[at] === ',' && depth === 1)
                commas.push(at);
            if (pattern[at] !== '}' || --depth > 0)
                continue;
            if (commas.length === 0)
                break;
            const bounds = [start, ...commas, at];
            const options = bounds.slice(1).map((end, index) => pattern.slice((bounds[index] ?? 0) + 1, end));
            return { before: pattern.slice(0, start), options, after: pattern.slice(at + 1) };
        }
    }
    return undefined;
}
function findOpen(pattern, from) {
    for (let at = from; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1)
        if (pattern[at] === '{')
            return at;
    return -1;
}

// EXTERNAL MODULE: ./lib/globs/wild.js
var globs_wild = __nccwpck_require__(3175);
;// CONCATENATED MODULE: ./lib/globs.js


/** Alternatives that the braces of one glob may ask for. */
const MAX_ALTERNATIVES = 100;
/**
 * A glob over paths: `*` stays inside a segment, `**` crosses them, `?` is one character, `[a-z]` and `[!a]` choose
 * among characters, `{a,b}` among words, and a backslash makes any of them plain; no negation, no extglobs. Matching
 * takes no more than pattern times text: a pull request proposes globs too, and must not stall the guard.
 */
function compileGlob(pattern) {
    return remember(paths, pattern, compilePath);
}
/** A glob over names that may hold any character, such as metric keys: `*` matches '/' too. */
function compileNameGlob(pattern) {
    return remember(names, pattern, compileName);
}
const paths = new Map();
const names = new Map();
function remember(known, pattern, compile) {
    const made = known.get(pattern) ?? compileAll(pattern, compile);
    known.set(pattern, made);
    return made;
}
function compileAll(pattern, compile) {
    if (isLiteral(pattern))
        return (text) => text === pattern;
    const alternatives = expandBraces(pattern, MAX_ALTERNATIVES);
    if (alternatives === undefined)
        throw new Error('a glob with too many alternatives got past the schema');
    const matchers = alternatives.map((alternative) => compile(alternative));
    return (text) => text === pattern || matchers.some((matches) => matches(text));
}
function compilePath(pattern) {
    const segments = pattern.split('/').map((segment) => (segment === '**' ? 'any' : parseSegment(segment)));
    const fits = (matches, segment) => matches(segment);
    return (text) => (0,globs_wild/* matchWild */.CP)(segments, text.split('/'), fits);
}
function parseSegment(segment) {
    if (isLiteral(segment))
        return (text) => text === segment;
    return compileWild((0,globs_wild/* parseWild */.eM)(segment));
}
function compileName(pattern) {
    return compileWild((0,globs_wild/* parseWild */.eM)(pattern));
}
function compileWild(wild) {
    return (text) => (0,globs_wild/* matchWild */.CP)(wild, (0,globs_wild/* toSymbols */.R4)(text), (fits, symbol) => fits(symbol));
}
/** True when the text has no glob character: it names one path. */
function isLiteral(pattern) {
    return !/[*?[\]{}\\]/.test(pattern);
}
/** True for a glob whose braces ask for more alternatives than are compiled. */
function isTooBroad(pattern) {
    return expandBraces(pattern, MAX_ALTERNATIVES) === undefined;
}
/** The folders above anything that the glob can match: `data/*.csv` → `data`; '' when it can match anywhere. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => !isLiteral(segment));
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}


/***/ }),

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ matchWild),
/* harmony export */   R4: () => (/* binding */ toSymbols),
/* harmony export */   eM: () => (/* binding */ parseWild)
/* harmony export */ });
/**
 * True when items fit a pattern in which `any` stands for any run of them. Only the last run is ever tried again, so
 * that no pattern takes longer than its length times the items'.
 */
function matchWild(pattern, items, fits) {
    let [part, item, run, resumed] = [0, 0, -1, 0];
    while (item < items.length) {
        const wanted = pattern[part];
        if (wanted === 'any') {
            run = part++;
            resumed = item;
        }
        else if (wanted !== undefined && fits(wanted, items[item])) {
            part++;
            item++;
        }
        else if (run === -1)
            return false;
        else {
            part = run + 1;
            item = ++resumed;
        }
    }
    while (pattern[part] === 'any')
        part++;
    return part === pattern.length;
}
/** A text by its characters; one beyond U+FFFF is one. */
function toSymbols(text) {
    return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}
/** Reads `*`, `?`, `[…]` and backslashes; everything else stands for itself. */
function parseWild(pattern) {
    const symbols = [...pattern];
    const wild = [];
    for (let at = 0; at < symbols.length; at++) {
        const symbol = symbols[at] ?? '';
        const end = symbol === '[' ? findClose(symbols, at) : -1;
        if (symbol === '*') {
            if (wild.at(-1) !== 'any')
                wild.push('any');
        }
        else if (symbol === '?')
            wild.push(() => true);
        else if (end !== -1) {
            wild.push(parseClass(symbols.slice(at + 1, end)));
            at = end;
        }
        else if (symbol === '\\' && at + 1 < symbols.length)
            wild.push(equals(symbols[++at] ?? ''));
        else
            wild.push(equals(symbol));
    }
    return wild;
}
function equals(wanted) {
    return (symbol) => symbol === wanted;
}
/** The bracket that closes a class; one right at its start belongs to the class. */
function findClose(symbols, open) {
    const first = symbols[open + 1] === '!' || symbols[open + 1] === '^' ? open + 2 : open + 1;
    return symbols.indexOf(']', first + 1);
}
function parseClass(symbols) {
    const negated = symbols[0] === '!' || symbols[0] === '^';
    const members = negated ? symbols.slice(1) : symbols;
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const from = codeOf(members[at]);
        const isRange = members[at + 1] === '-' && at + 2 < members.length;
        ranges.push([from, isRange ? codeOf(members[at + 2]) : from]);
        if (isRange)
            at += 2;
    }
    return (symbol) => ranges.some(([from, to]) => from <= codeOf(symbol) && codeOf(symbol) <= to) !== negated;
}
function codeOf(symbol) {
    return symbol?.codePointAt(0) ?? -1;
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** A running digest. `node:crypto` is loaded with the first one: most pull requests change pointers and hash nothing. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * The same function, remembering its answers: many paths share a folder. The memory is bounded, because a long-lived
 * process sees many repositories.
 */
function memoize(ask, limit = 20_000) {
    const known = new Map();
    return (text) => {
        const remembered = known.get(text);
        if (remembered !== undefined)
            return remembered;
        if (known.size >= limit)
            known.clear();
        const value = ask(text);
        known.set(text, value);
        return value;
    };
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4417);

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

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Train, validation and test. */
const SIDES = ['train', 'validation', 'test'];


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupDigits)
/* harmony export */ });
/** A number with its thousands grouped, `12,345.6`; the runtime's own formatter takes 10 ms to start. */
function groupDigits(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yy: () => (/* binding */ ancestry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

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

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lU: () => (/* binding */ MISNAMED_PATH),
/* harmony export */   zY: () => (/* binding */ DEFAULTS),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy lies in a repository. */
const POLICY_PATH = '.github/holdout.yml';
/** A name that is easily taken for it: a policy there must not be passed over in silence. */
const MISNAMED_PATH = '.github/holdout.yaml';
/** What holds when the policy does not say otherwise. The only place where a default is written. */
const DEFAULTS = {
    maxNewFiles: 0,
    mode: 'enforce',
    onInconclusive: 'fail',
    metricLevel: 'error',
    /** Metrics where higher is better and both sides lie in [0, 1]: absolute drop. */
    fraction: { error: 0.02, warning: 0.01 },
    /** Other metrics where higher is better: drop as a fraction of base. */
    higherRelative: 0.02,
    /** Metrics where lower is better: growth as a fraction of base. */
    lowerRelative: 0.1,
    /** Below this base value a relative growth says nothing: reported only. */
    lowerMinimumBase: 0.001,
};
/** The policy of a repository that has none. */
const DEFAULT_POLICY = {
    source: { inferred: true },
    maxNewFiles: DEFAULTS.maxNewFiles,
    metrics: [],
    params: [],
    accept: [],
    mode: DEFAULTS.mode,
    onInconclusive: DEFAULTS.onInconclusive,
    unsupported: [],
};


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ inferredOf),
/* harmony export */   Hn: () => (/* binding */ answerStart),
/* harmony export */   n: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _splits_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9317);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(802);


/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    // A rule's first colon ends its file glob: one in a path has to be a wildcard.
    const metrics = metricFiles.map((path) => `  - match: ${JSON.stringify(`${path.replaceAll(':', '?')}:*`)}`);
    const lines = [
        (0,_splits_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSplitsPolicy */ .n)(splits),
        ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)]),
    ];
    const body = lines.join('');
    return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` };
}
/** The report of a run that did not even begin: its repository, its event or its command line cannot be used. */
function answerStart(error, tool, startedAt) {
    const finishedAt = new Date().toISOString();
    const { name, version } = tool;
    return answerError(error, { tool: name, version, policy: { inferred: false }, startedAt, finishedAt, accepted: [] });
}
/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
function answerError(error, audit, { commits, policy } = {}) {
    return {
        verdict: error.kind === 'usage' ? null : 'inconclusive',
        reason: error.text,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.place === undefined ? {} : { place: error.place }),
        enforced: error.kind === 'usage' || policy === undefined || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnforced */ .x)('inconclusive', policy),
        ...commits,
        checks: [],
        findings: [],
        data: [],
        metrics: [],
        params: [],
        overlaps: [],
        rows: [],
        sides: [],
        lineage: { nodes: [], edges: [] },
        notChecked: [],
        inferred: { splits: [], metricFiles: [], policy: '' },
        audit,
    };
}


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);
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

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ isLabelFile),
/* harmony export */   LI: () => (/* binding */ isBelowFolders),
/* harmony export */   QK: () => (/* binding */ hasSampleExtension),
/* harmony export */   SK: () => (/* binding */ mayBeText),
/* harmony export */   XW: () => (/* binding */ isReportsName),
/* harmony export */   XZ: () => (/* binding */ isBelowReports),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   xl: () => (/* binding */ isBesideData)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3397);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1307);


const TABLES = 'csv tsv json jsonl ndjson parquet arrow feather orc avro txt xlsx';
const ARRAYS = 'npy npz bin h5 hdf5 mat pt pkl tfrecord tfrecords lmdb nii dcm las laz ply pcd';
const IMAGES = 'jpg jpeg png gif bmp tif tiff webp svg heic exr hdr';
const SOUND = 'wav mp3 flac ogg m4a aac opus mp4 avi mov mkv webm mpg mpeg';
const ARCHIVES = 'zip tar gz tgz bz2 xz zst 7z rar';
const SAMPLES = new Set([TABLES, ARRAYS, IMAGES, SOUND, ARCHIVES]
    .join(' ')
    .split(' ')
    .map((name) => `.${name}`));
const TEXT = new Set('csv tsv json jsonl ndjson txt svg ply pcd'.split(' ').map((name) => `.${name}`));
const CODE = new Set('py ipynb r jl js ts jsx tsx java scala kt go rs c cc cpp h hpp cs rb php pl sh bash ps1 lua m swift'
    .split(' ')
    .map((name) => `.${name}`));
const CONFIGURATION = new Set('yaml yml toml ini cfg conf md rst lock xml html css sql'.split(' ').map((name) => `.${name}`));
/** Stems of files that stand beside data and are none. */
const BESIDE = /^(readme|license|licence|notice|changelog|requirements.*|config|configuration|settings|params|hparams|schema|package|package-lock|tsconfig|metadata|dataset_info|manifest|classes|thumbs)$/i;
const REPORTS = ['plots', 'reports', 'metrics', 'figures', 'logs', 'config', 'docs'];
/** True for a name with an extension that samples have: tables, arrays, images, sound, archives. */
function hasSampleExtension(path) {
    return SAMPLES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)) && !BESIDE.test(stemOf(path));
}
/** True for a file that is no sample wherever it stands: hidden files, code, configuration, a README. */
function isBesideData(path) {
    const extension = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path);
    return ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.') || CODE.has(extension) || CONFIGURATION.has(extension) || BESIDE.test(stemOf(path)));
}
/** True for source code, by extension. */
function isCode(path) {
    return CODE.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True where a 2.x and a 3.x md5 of the same file can differ: text, and anything of which we do not know better. */
function mayBeText(path) {
    return TEXT.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)) || !SAMPLES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True below a folder of reports, figures, logs or configuration. */
function isBelowReports(path) {
    return isReports(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
/** True for a folder's own name, such as `plots`. */
function isReportsName(name) {
    return REPORTS.includes(name.toLowerCase());
}
const isReports = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .B)((folder) => isBelowFolders(`${folder}/`, REPORTS));
/** True below a folder that has one of some names, in any case. */
function isBelowFolders(path, names) {
    return path
        .toLowerCase()
        .split('/')
        .slice(0, -1)
        .some((segment) => names.includes(segment));
}
/**
 * True for files of labels: `y_train.csv`, `train_labels.npy`, anything below `labels/` or `train_labels/`. Equal labels are
 * no overlap. A folder that is named after something else too (`target_customers/`) holds samples.
 */
function isLabelFile(path) {
    const slash = path.lastIndexOf('/');
    return hasLabelWord(path.slice(slash + 1)) || (slash !== -1 && isLabelFolder(path.slice(0, slash)));
}
const isLabelFolder = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .B)((folder) => folder.split('/').some(isNamedForLabels));
/** A folder's name of a label's word, and of nothing else but its side. */
function isNamedForLabels(segment) {
    const words = wordsOf(segment);
    return words.some((word) => LABELS.has(word)) && words.every((word) => LABELS.has(word) || SIDES.test(word));
}
const SIDES = /^(train(ing)?|val(id(ation)?)?|dev|test(ing)?|holdout|eval)$/;
/** Of a picture `y` is a name as good as `x`. */
function hasLabelWord(name) {
    if (!LABEL.test(name))
        return false;
    const isPicture = PICTURES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(name));
    return wordsOf(name).some((word) => LABELS.has(word) && !(isPicture && word === 'y'));
}
function wordsOf(segment) {
    return segment
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '');
}
/** A quick look for the letters of a label's words. */
const LABEL = /label|target|annotation|y/i;
const LABELS = new Set(['y', 'label', 'labels', 'target', 'targets', 'annotation', 'annotations']);
const PICTURES = new Set([IMAGES, SOUND].flatMap((names) => names.split(' ').map((name) => `.${name}`)));
function stemOf(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    const dot = name.indexOf('.');
    return dot <= 0 ? name : name.slice(0, dot);
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ writeRestore),
/* harmony export */   XW: () => (/* binding */ quoteWord)
/* harmony export */ });
/* unused harmony export isDvcFile */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7629);

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
function quoteWord(word) {
    if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word))
        return word;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    return `$'${[...word].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(character))
        return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
function writeRestore(commit, files) {
    const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : '';
    const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`;
    return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore;
}
/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)(dvc\.(lock|yaml)|Dvcfile)$/.test(path);
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ formatDigest),
/* harmony export */   Po: () => (/* binding */ isEmptyContent),
/* harmony export */   Xu: () => (/* binding */ isMd5),
/* harmony export */   vR: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var _sample_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2180);

/**
 * Whether one path's content is the same on both sides.
 * - equal: same algorithm and value;
 * - rehashed: DVC 2.x's and 3.x's md5 with one value: the same content under another name;
 * - modified: content digests of one algorithm that differ, or sizes that do;
 * - unknown: no digest, or digests that prove nothing: versions that differ say nothing of content, and a text file's
 *   2.x and 3.x md5 may differ by line endings alone.
 */
function compareDigests(base, head) {
    const [one, other] = [base.digest, head.digest];
    if (one === undefined || other === undefined)
        return 'unknown';
    if (one.algorithm === other.algorithm) {
        if (one.value === other.value)
            return 'equal';
        return one.covers === 'content' || isResized(base.side, head.side) ? 'modified' : 'unknown';
    }
    const both = isMd5(one) && isMd5(other);
    if (both && one.value === other.value)
        return 'rehashed';
    if (isResized(base.side, head.side))
        return 'modified';
    return both && !isDirectory(one) && !(0,_sample_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeText */ .SK)(head.path) ? 'modified' : 'unknown';
}
function isResized(base, head) {
    return base.size !== undefined && head.size !== undefined && base.size !== head.size;
}
/** DVC's two md5 families, of which equal values mean equal content up to line endings. */
function isMd5(digest) {
    return digest.algorithm === 'md5' || digest.algorithm === 'md5-dos2unix';
}
function isDirectory(digest) {
    return digest.value.endsWith('.dir');
}
const EMPTY_CONTENT = new Set([
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
]);
/** True for the digest of a file without bytes. */
function isEmptyContent(digest) {
    return EMPTY_CONTENT.has(digest.value);
}
/** `md5:acbd18…`: how people, reports and the policy's accept list write a digest. */
function formatDigest(digest) {
    return `${digest.algorithm}:${digest.value}`;
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inferSplits),
/* harmony export */   n: () => (/* binding */ writeSplitsPolicy)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8364);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1307);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9504);



/**
 * The splits that names alone suggest: pairs of paths that are equal but for one word, train against test or
 * validation, as `data/train.csv` and `data/test.csv`, or `images/train/` and `images/test/`. A side without a partner
 * is no split. The sides are literal paths; all below them belongs to them.
 */
function inferSplits(paths) {
    const families = new Map();
    const folders = new Set();
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        if (slash !== -1)
            folders.add(path.slice(0, slash));
        addReadings(families, (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readSegment */ .gA)(path, slash + 1));
    }
    for (const folder of folders)
        addReadings(families, (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolderRoles */ .y$)(folder));
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.name, other.name));
}
function addReadings(families, readings) {
    for (const { role, root, key, before, after } of readings) {
        const sides = () => ({ train: new Set(), validation: new Set(), test: new Set() });
        const family = families.get(key) ?? { before, after, sides: sides() };
        family.sides[role].add(root);
        families.set(key, family);
    }
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
/** The longest name that a policy may give a split. */
const MAX_NAME = 100;
/** The policy that would declare the same splits, as YAML; '' when there are none. */
function writeSplitsPolicy(splits) {
    if (splits.length === 0)
        return '';
    const quote = (text) => JSON.stringify(text);
    const lines = splits.flatMap((split, index) => [
        `  - name: ${quote(split.name.length > MAX_NAME ? `split-${index + 1}` : split.name)}`,
        ..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ mayNameRole),
/* harmony export */   J$: () => (/* binding */ ROLE_WORDS),
/* harmony export */   gA: () => (/* binding */ readSegment),
/* harmony export */   iZ: () => (/* binding */ readRoles),
/* harmony export */   y$: () => (/* binding */ readFolderRoles)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3397);

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
    const slash = path.lastIndexOf('/');
    const inName = readSegment(path, slash + 1);
    return slash === -1 ? inName : [...readFolderRoles(path.slice(0, slash)), ...inName];
}
/** The same for a folder, which many files share. */
const readFolderRoles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)(readRoles);
/** The readings of the last segment of a path, which begins at `start`. */
function readSegment(path, start) {
    const segment = path.slice(start);
    if (!mayNameRole(segment))
        return [];
    const readings = [];
    for (const word of segment.matchAll(/[A-Za-z]+/g)) {
        const role = ROLES[word[0].toLowerCase()];
        if (role === undefined || isExtension(segment, word.index))
            continue;
        const before = path.slice(0, start + word.index);
        const after = segment.slice(word.index + word[0].length);
        readings.push({ role, root: path, key: `${before}\0${after}`, before, after });
    }
    return readings;
}
/** `data.test` names no side by its extension, `.train` neither. */
function isExtension(segment, index) {
    return index > 0 && segment[index - 1] === '.' && segment.lastIndexOf('.') === index - 1 && index > 1;
}


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showUrl)
/* harmony export */ });
/** A URL as reports may show it: without the user and password before its host, and without its query. */
function showUrl(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '?…');
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   x: () => (/* binding */ isEnforced)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5551);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3238);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2551);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7044);




/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
function decide({ outcomes, findings, metrics }, policy, now) {
    const accepted = policy.accept
        .filter((entry) => (0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(entry, now))
        .map((entry) => (0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .toAcceptance */ .H)(entry, entry.subject, now));
    const judged = findings
        .map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted))
        .toSorted(byGravity);
    const errors = judged.filter((finding) => finding.level === 'error');
    const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id));
    const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass';
    return {
        verdict,
        ...explain(errors, blind, outcomes),
        enforced: isEnforced(verdict, policy),
        findings: judged,
        metrics: metrics.map((metric) => relevel(metric, judged)),
        accepted,
    };
}
/** False when the policy lets a verdict pass the step. */
function isEnforced(verdict, { mode, onInconclusive }) {
    return mode === 'enforce' && !(verdict === 'inconclusive' && onInconclusive === 'warn');
}
/** What stood at base already is a note. */
function ratchet(finding) {
    return finding.new ? finding : { ...finding, level: 'note' };
}
function acceptFinding(finding, entries, now, accepted) {
    if (finding.level === 'note')
        return finding;
    const entry = entries.find((candidate) => candidate.rule === finding.rule &&
        !(0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(candidate, now) &&
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileNameGlob */ .VR)(candidate.subject)(finding.subject));
    if (entry === undefined)
        return finding;
    accepted.push((0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .toAcceptance */ .H)(entry, finding.subject, now));
    const until = entry.until === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` until ${[entry.until]}`;
    return { ...finding, level: 'note', message: [...finding.message, ...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (accepted${until}: ${entry.reason})`] };
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
    return _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.findIndex((check) => check.rules.some(({ id }) => id === rule));
}
function isRequired(id) {
    return _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some((rule) => rule.id === id && rule.level === 'error');
}
function explain(errors, blind, outcomes) {
    const worst = errors[0];
    if (worst !== undefined) {
        return { reason: worst.message, ...(worst.remedy && { remedy: worst.remedy }) };
    }
    const first = blind[0];
    if (first !== undefined) {
        return {
            reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${[first.id]} could not do its job: ${first.reason ?? ''}`,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `See what was not checked, and its remedies.`,
        };
    }
    const facts = outcomes.flatMap(describeWork);
    const later = outcomes.flatMap(describeLater);
    if (facts.length > 0)
        return { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nothing blocks the merge: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...facts, ...later])}` };
    return { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nothing to check: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(outcomes.flatMap(describeSkip), '; ')}` };
}
/** What is counted of the rules whose work a reader wants to see counted. */
const COUNTED = {
    'metric-regression': ['gated', 'metric'],
    'file-overlap': ['compared', 'changed split'],
    'row-overlap': ['compared the rows of', 'changed split'],
};
/** Rules of which a run that looked at nothing says why. */
const ESSENTIAL = ['metric-regression', 'file-overlap'];
/** "gated 14 of 14 metrics". */
function describeWork({ id, outcome, checked, total }) {
    const [verb, noun] = COUNTED[id] ?? [];
    if (verb === undefined || noun === undefined || outcome !== 'completed')
        return [];
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${[verb]} ${checked} of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, noun)}`];
}
/** Something was there to look at and could not be, yet: a green headline must not hide it. */
function describeLater({ id, outcome, total, reason }) {
    if (id !== 'file-overlap' || outcome !== 'skipped' || total === 0)
        return [];
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `overlap was not measured (${reason ?? ''})`];
}
/** Why one of them was not needed. */
function describeSkip({ id, outcome, reason }) {
    return !ESSENTIAL.includes(id) || outcome !== 'skipped' || reason === undefined ? [] : [reason];
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package; a test holds it against package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4905);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
