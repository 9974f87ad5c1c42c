export const id = 608;
export const ids = [608,727];
export const modules = {

/***/ 91727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJson: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(93162);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(12562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(86504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(99298);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/json-grammar.js
/** JSON as Python's `json` takes it, which none of the library's modes does: what breaks it is said in our words. */




const VALUE = /["[{]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|NaN|-?Infinity/y;
const RULES = {
    value: [(0,message/* say */.cv) `a value`, VALUE],
    item: [(0,message/* say */.cv) `a value`, new RegExp(`${VALUE.source}|\\]`, 'y')],
    key: [(0,message/* say */.cv) `a key in double quotes`, /"/y, 'colon'],
    entry: [(0,message/* say */.cv) `a key in double quotes`, /["}]/y, 'colon'],
    colon: [(0,message/* say */.cv) `a colon`, /:/y, 'value'],
    list: [(0,message/* say */.cv) `a comma or ${']'}`, /[,\]]/y, 'value'],
    map: [(0,message/* say */.cv) `a comma or ${'}'}`, /[,}]/y, 'key'],
    end: [(0,message/* say */.cv) `the end of the file`, /$/y],
};
const SPACE = /[ \t\n\r]*/y;
const STRING_PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** Gives up on a text at its first mistake, or where it passes a limit. */
function checkJson(text, lineAt) {
    const around = ['end'];
    let state = 'value';
    let values = 0;
    for (let at = skip(SPACE, text, 0);; at = skip(SPACE, text, at)) {
        const [due, fits, then] = RULES[state];
        const [start, first, line] = [at, text.charAt(at), lineAt(at)];
        at = skip(fits, text, start);
        if (at < 0)
            refuseMistake(line, (0,message/* say */.cv) `${due} is expected, and ${show(text, start)}`);
        if (state === 'end')
            return;
        if ((state === 'value' || state === 'item') && first !== ']')
            checkCount(++values, line);
        if (first === '"')
            at = skipString(text, at, line);
        if (first === '[' || first === '{') {
            (0,guards/* checkDepth */.kP)(around.length, line);
            around.push(first === '[' ? 'list' : 'map');
            state = first === '[' ? 'item' : 'entry';
        }
        else if (first === ']' || first === '}') {
            around.pop();
            state = around.at(-1);
        }
        else
            state = then ?? around.at(-1);
    }
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
/** Skips the rest of a string; in pieces, since one pattern for a long string would exhaust the stack. */
function skipString(text, start, line) {
    let end = start;
    for (let next = start; next >= 0; next = skip(STRING_PIECE, text, end))
        end = next;
    const stop = text[end];
    if (stop === '"')
        return end + 1;
    if (stop === '\\' && end + 1 < text.length)
        refuseMistake(line, (0,message/* say */.cv) `a string has an escape that JSON does not know`);
    if (stop !== undefined && !'\\\r\n'.includes(stop)) {
        refuseMistake(line, (0,message/* say */.cv) `a string holds a control character that is not escaped`);
    }
    refuseMistake(line, (0,message/* say */.cv) `a string is not closed on its line`);
}
function checkCount(values, line) {
    if (values <= limits/* MAX_JSON_VALUES */.H6)
        return;
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file holds more than ${limits/* MAX_JSON_VALUES */.H6} values, the limit`, (0,message/* say */.cv) `Split the file.`);
}
function show(text, at) {
    const found = text.codePointAt(at);
    return found === undefined ? (0,message/* say */.cv) `the file ends` : (0,message/* say */.cv) `${String.fromCodePoint(found)} stands there`;
}
function refuseMistake(line, what) {
    const remedy = (0,message/* say */.cv) `Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`;
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the file is not valid JSON: ${what}`, remedy);
}

// EXTERNAL MODULE: ./lib/documents/lines.js
var lines = __webpack_require__(54881);
// EXTERNAL MODULE: ./lib/documents/numbers.js
var numbers = __webpack_require__(37848);
;// CONCATENATED MODULE: ./lib/documents/json.js
/** JSON as Python's `json` reads it, with a line for every value. */








/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
function parseJson(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => readDocument(text));
}
/** The library reads `NaN` only in its mode for JSON5, which takes more than Python does; so the text is checked first. */
function readDocument(text) {
    if (/^[ \t\n\r]*$/.test(text)) {
        (0,failure/* refuse */.TR)(1, (0,message/* say */.cv) `the file is empty, and a JSON value is expected`, (0,message/* say */.cv) `Write the file again, or delete it.`);
    }
    const lineAt = (0,lines/* indexLines */.u)(text);
    checkJson(text, lineAt);
    return { ok: true, root: convert((0,momoa/* parse */.qg)(text, { mode: 'json5' }).body, text, lineAt) };
}
function convert(node, text, lineAt) {
    const { start, end } = node.loc;
    const line = lineAt(start.offset);
    if (node.type === 'Array') {
        return { kind: 'list', items: node.elements.map(({ value }) => convert(value, text, lineAt)), line };
    }
    if (node.type === 'Object') {
        const entries = new Map();
        for (const { name, value } of node.members) {
            const entry = { line: lineAt(name.loc.start.offset), value: convert(value, text, lineAt) };
            (0,guards/* addEntry */.An)(entries, (0,momoa/* evaluate */._3)(name), entry);
        }
        return { kind: 'map', entries, line };
    }
    const source = node.type === 'String' ? node.value : text.slice(start.offset, end.offset);
    const isInteger = node.type === 'Number' && !/[.eE]/.test(source);
    return { kind: 'scalar', value: isInteger ? (0,numbers/* readInteger */.J)(source, line) : (0,momoa/* evaluate */._3)(node), source, line };
}


/***/ }),

/***/ 89755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   pg: () => (/* binding */ isLoose)
/* harmony export */ });
/** Answers of servers, of which nothing is known until it was looked at. */
function isLoose(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What lies under some keys, one below the other; undefined where it does not go on. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isLoose(inner) ? inner[key] : undefined), value);
}
/** A text under some keys, or undefined. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : undefined;
}
/** The objects of a list under some keys; an absent list is an empty one. */
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found.filter(isLoose) : [];
}
/** A body as a JSON object, or undefined when it is anything else. */
function readAnswer(body) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
        return isLoose(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ makeFetch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17044);
/* harmony import */ var _stores_web_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68759);
/* harmony import */ var _stores_web_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64399);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10281);






const PAUSES = [300, 1_500];
/**
 * Requests that are made anew when the network fails or the server is busy (429, 5xx). A server that cannot be reached
 * is asked no more in this run.
 */
function makeFetch({ pauses = PAUSES, patience = _stores_web_client_js__WEBPACK_IMPORTED_MODULE_3__/* .PATIENCE */ .aZ, ...way }) {
    const client = (0,_stores_web_client_js__WEBPACK_IMPORTED_MODULE_3__/* .makeWebClient */ .CE)({ ...way, patience });
    const down = new Map();
    const attempt = async (request) => {
        const known = down.get(originOf(request.url));
        if (known !== undefined)
            throw known;
        return ask(client, request).catch((error) => {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isHoldoutError */ .k)(error))
                throw error;
            return undefined;
        });
    };
    return async (request) => {
        for (const pause of pauses) {
            const reply = await attempt(request);
            if (reply !== undefined && !isBusy(reply.status))
                return reply;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
        const reply = await attempt(request);
        if (reply !== undefined)
            return reply;
        const failure = unreachable(request.url);
        down.set(originOf(request.url), failure);
        throw failure;
    };
}
function isBusy(status) {
    return status === 429 || status >= 500;
}
async function ask(client, { url, limit, ...request }) {
    const { origin, pathname, search } = new URL(url);
    const answer = await client.send({ ...request, headers: withLength(request), origin, path: pathname + search });
    const chunks = [];
    let size = 0;
    for await (const chunk of (0,_stores_web_body_js__WEBPACK_IMPORTED_MODULE_2__/* .readChunks */ .zO)(answer.body, client.patience)) {
        size += chunk.length;
        if (size > limit)
            throw tooLong(url, limit);
        chunks.push(chunk);
    }
    return { status: answer.status, body: Buffer.concat(chunks) };
}
/** Some servers read no body whose length is not told. */
function withLength({ headers, body }) {
    const known = { accept: 'application/json', 'user-agent': 'holdout', ...headers };
    return body === undefined ? known : { ...known, 'content-length': String(Buffer.byteLength(body)) };
}
function originOf(url) {
    return new URL(url).origin;
}
function tooLong(url, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the answer of ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .showUrl */ .j)(url)} is longer than ${limit} bytes, the limit`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Ask for less, or look at the server.`,
    });
}
function unreachable(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('transient', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${originOf(url)} is out of reach, or does not answer in time`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Let this machine reach the server, and run again.`,
    });
}


/***/ }),

/***/ 46608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWandb: () => (/* binding */ openWandb)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/registries/http/fetch.js
var http_fetch = __webpack_require__(29608);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(10281);
// EXTERNAL MODULE: ./lib/registries/http/answers.js
var answers = __webpack_require__(89755);
;// CONCATENATED MODULE: ./lib/registries/wandb/queries.js
/** What is asked of W&B, in GraphQL. Fields are those that its own client reads. */
const ARTIFACT = `id digest state versionIndex artifactType { name } metadata
  artifactSequence { name project { name entity { name } } }
  createdBy { __typename ... on Run { name project { name entity { name } } } }`;
/** An artifact by `collection:selector`. */
const MEMBERSHIP = `query HoldoutArtifact($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    artifactCollectionMembership(name: $name) { versionIndex aliases { alias } artifact { ${ARTIFACT} } }
  }
}`;
/** The same, of self-hosted servers that know no memberships yet. */
const LEGACY_ARTIFACT = `query HoldoutArtifact($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) { artifact(name: $name) { ${ARTIFACT} } }
}`;
/** Where an artifact's manifest can be fetched, for some minutes. */
const MANIFEST = `query HoldoutManifest($id: ID!) { artifact(id: $id) { currentManifest { file { directUrl } } } }`;
/** A run by its id, and the first pages of what it read and made. */
const RUN = `query HoldoutRun($entity: String!, $project: String!, $run: String!) {
  project(name: $project, entityName: $entity) {
    run(name: $run) { name displayName state commit config summaryMetrics }
  }
}`;
/** A page of the artifacts that a run read. */
const INPUTS = `query HoldoutInputs($entity: String!, $project: String!, $run: String!, $after: String) {
  project(name: $project, entityName: $entity) {
    run(name: $run) {
      inputArtifacts(after: $after, first: 100) {
        pageInfo { endCursor hasNextPage }
        edges { node { id digest versionIndex artifactType { name } artifactSequence { name } } }
      }
    }
  }
}`;
/** Whose projects are meant where a name has no entity. */
const VIEWER = 'query HoldoutViewer { viewer { entity } }';

;// CONCATENATED MODULE: ./lib/registries/wandb/client.js





const MAX_ANSWER = 32 * 1024 * 1024;
/** The `data` of a GraphQL query. Throws `access` and `transient`; errors of GraphQL come with status 200, too. */
async function query(server, text, variables) {
    const { base, key, fetch } = server;
    const authorization = key === undefined ? {} : { authorization: `Basic ${btoa(`api:${key}`)}` };
    const { status, body } = await fetch({
        method: 'POST',
        url: `${base}/graphql`,
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query: text, variables }),
        limit: MAX_ANSWER,
    });
    const answer = (0,answers/* readAnswer */.JN)(body);
    const errors = Array.isArray(answer?.errors) ? answer.errors : [];
    if (errors.some((error) => /cannot query field/i.test(String((0,answers.at)(error, 'message')))))
        throw new UnknownField();
    if (status === 401 || status === 403)
        throw refused(server, status);
    if (status === 429 || status >= 500)
        throw client_transient(server, status);
    const data = (0,answers.at)(answer, 'data');
    if (status !== 200 || errors.length > 0 || !(0,answers/* isLoose */.pg)(data))
        throw odd(server, status);
    return data;
}
/** The server's schema is older or newer than the query. */
class UnknownField extends Error {
}
/** The membership of an artifact by `collection:selector`, or null; self-hosted servers may know the older question only. */
async function askArtifact(server, project, name) {
    const variables = { ...project, name };
    try {
        const found = inProject(server, project, await query(server, MEMBERSHIP, variables)).artifactCollectionMembership;
        return (0,answers/* isLoose */.pg)(found) ? found : null;
    }
    catch (error) {
        if (!(error instanceof UnknownField))
            throw error;
        const artifact = inProject(server, project, await query(server, LEGACY_ARTIFACT, variables)).artifact;
        return (0,answers/* isLoose */.pg)(artifact) ? { artifact, versionIndex: artifact.versionIndex } : null;
    }
}
/** The answer's project. Null stands for one that is not there and for one that the key may not see. */
function inProject({ base }, { entity, project }, data) {
    if ((0,answers/* isLoose */.pg)(data.project))
        return data.project;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `W&B at ${(0,urls/* showUrl */.j)(base)} shows no project ${`${entity}/${project}`}`, {
        remedy: (0,message/* say */.cv) `Check its name, and that ${'WANDB_API_KEY'} is of an account that can read it.`,
    });
}
/** What a list or page holds under a key. */
function nodesOf(page) {
    const edges = (0,answers.at)(page, 'edges');
    return Array.isArray(edges) ? edges.map((edge) => (0,answers.at)(edge, 'node')).filter(answers/* isLoose */.pg) : [];
}
function refused({ base, key }, status) {
    const what = key === undefined ? (0,message/* say */.cv) `asks for a key` : (0,message/* say */.cv) `refuses the key of ${'WANDB_API_KEY'}`;
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `W&B at ${(0,urls/* showUrl */.j)(base)} ${what} (${[String(status)]})`, {
        remedy: (0,message/* say */.cv) `Give the step a key that can read the project: ${'WANDB_API_KEY'}.`,
    });
}
function client_transient({ base }, status) {
    return new errors/* HoldoutError */.A('transient', (0,message/* say */.cv) `W&B at ${(0,urls/* showUrl */.j)(base)} answers ${[String(status)]}`, {
        remedy: (0,message/* say */.cv) `Run again.`,
    });
}
function odd({ base }, status) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${(0,urls/* showUrl */.j)(base)} does not answer as W&B does (${[String(status)]})`, {
        remedy: (0,message/* say */.cv) `Set ${'WANDB_BASE_URL'} to the address of the API, not of the pages.`,
    });
}

// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/registries/wandb/manifest.js




/** A larger manifest is refused, and says so. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/**
 * The files of an artifact from its manifest's JSON, held against the artifact's digest (md5, hex). Files are told by
 * the md5 of their content; references by what their store said of a version, which proves no content. Throws `access`.
 */
function parseManifest(bytes, artifact, digest) {
    const contents = readContents(bytes, artifact);
    const entries = [...contents].sort(([one], [other]) => (0,paths/* compareText */.n6)(one, other));
    const hash = (0,lib_hash/* createHash */.n)('md5').update('wandb-artifact-manifest-v1\n');
    for (const [path, entry] of entries)
        hash.update(`${path}:${entry.digest}\n`);
    const found = hash.digest('hex');
    if (found !== digest)
        throw corrupt(artifact, (0,message/* say */.cv) `its entries hash to ${found}, and the artifact is ${digest}`);
    return entries.map(([path, entry]) => toFile(path, entry));
}
function readContents(bytes, artifact) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw corrupt(artifact, (0,message/* say */.cv) `it is not JSON`);
    }
    const { version, contents } = (value ?? {});
    if (version !== 1)
        throw corrupt(artifact, (0,message/* say */.cv) `its version is ${JSON.stringify(version) ?? 'missing'}, and 1 is known`);
    if (typeof contents !== 'object' || contents === null)
        throw corrupt(artifact, (0,message/* say */.cv) `it lists no files`);
    const entries = Object.entries(contents).map(([path, entry]) => {
        if (!isEntry(entry))
            throw corrupt(artifact, (0,message/* say */.cv) `the entry of ${path} has no digest`);
        return [path, entry];
    });
    return new Map(entries);
}
function isEntry(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { digest, size, ref } = value;
    const isSize = size === undefined || size === null || (Number.isSafeInteger(size) && Number(size) >= 0);
    return typeof digest === 'string' && isSize && (ref === undefined || ref === null || typeof ref === 'string');
}
function toFile(path, { digest, size, ref }) {
    return { path, digest: toDigest(digest, ref ?? undefined), ...(typeof size === 'number' ? { size } : {}) };
}
/** References to files and to other artifacts are told by content, all others by a version of their store. */
function toDigest(value, ref) {
    const held = ref === undefined || /^(file|wandb-artifact):\/\//.test(ref);
    if (held && /^[A-Za-z0-9+/]{22}==$/.test(value)) {
        return { algorithm: 'md5', value: Buffer.from(value, 'base64').toString('hex'), covers: 'content' };
    }
    return { algorithm: 'etag', value, covers: 'version' };
}
function corrupt(artifact, why) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the manifest of the artifact ${artifact} is corrupt: ${why}`, {
        remedy: (0,message/* say */.cv) `Log the artifact again.`,
    });
}

;// CONCATENATED MODULE: ./lib/registries/wandb/artifact.js







/** The version that a name stands for now. Throws `missing` where the collection has no such version, or it was deleted. */
async function resolveArtifact(server, name) {
    const entity = name.entity ?? (await findEntity(server));
    const { project, collection, selector } = name;
    const member = await askArtifact(server, { entity, project }, `${collection}:${selector}`);
    const full = `${entity}/${project}/${collection}:${selector}`;
    if (member === null)
        throw missing(server, full, 'has no artifact');
    const artifact = (0,answers.at)(member, 'artifact');
    const state = (0,answers/* textAt */.$6)(artifact, 'state');
    if (state === 'DELETED' || artifact === null)
        throw missing(server, full, 'has deleted');
    if (state !== 'COMMITTED')
        throw unfinished(full, state);
    const [id, digest] = [(0,answers/* textAt */.$6)(artifact, 'id'), (0,answers/* textAt */.$6)(artifact, 'digest')];
    const version = (0,answers.at)(member, 'versionIndex');
    if (id === undefined || digest === undefined || typeof version !== 'number')
        throw incomplete(server, full);
    const run = runOf(artifact);
    return {
        ...{ id, digest, entity, project, collection, version },
        type: (0,answers/* textAt */.$6)(artifact, 'artifactType', 'name') ?? '',
        ...(run === undefined ? {} : { run }),
    };
}
/** The files of an artifact, from a signed address that is asked without credentials. */
async function listArtifact(server, { id, digest, ...artifact }) {
    const name = `${artifact.entity}/${artifact.project}/${artifact.collection}:v${artifact.version}`;
    const data = await query(server, MANIFEST, { id });
    const url = (0,answers/* textAt */.$6)(data, 'artifact', 'currentManifest', 'file', 'directUrl');
    if (url === undefined || !/^https?:\/\//.test(url))
        throw incomplete(server, name);
    const { status, body } = await server.fetch({ method: 'GET', url, headers: {}, limit: MAX_MANIFEST_BYTES });
    if (status !== 200)
        throw unreachable(name, status);
    return parseManifest(body, name, digest);
}
async function findEntity(server) {
    const entity = (0,answers/* textAt */.$6)(await query(server, VIEWER, {}), 'viewer', 'entity');
    if (entity !== undefined)
        return entity;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the account at W&B has no default entity`, {
        remedy: (0,message/* say */.cv) `Write the artifact with its entity, ${'ENTITY/PROJECT/NAME:ALIAS'}, or set ${'WANDB_ENTITY'}.`,
    });
}
function runOf(artifact) {
    const creator = (0,answers.at)(artifact, 'createdBy');
    const [name, project] = [(0,answers/* textAt */.$6)(creator, 'name'), (0,answers/* textAt */.$6)(creator, 'project', 'name')];
    const entity = (0,answers/* textAt */.$6)(creator, 'project', 'entity', 'name');
    if ((0,answers.at)(creator, '__typename') !== 'Run' || name === undefined || project === undefined || entity === undefined) {
        return undefined;
    }
    return { entity, project, name };
}
/** A run's own object. */
function runIn(server, run, data) {
    const found = inProject(server, { ...run }, data).run;
    if ((0,answers/* isLoose */.pg)(found))
        return found;
    const name = `${run.entity}/${run.project}/${run.name}`;
    throw missing(server, name, 'has no run');
}
function missing({ base }, name, what) {
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `W&B at ${(0,urls/* showUrl */.j)(base)} ${[what]} ${name}`, {
        remedy: (0,message/* say */.cv) `Name a version that is there.`,
    });
}
function unfinished(name, state) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the artifact ${name} is ${state ?? 'in no known state'}, not committed`, {
        remedy: (0,message/* say */.cv) `Run again when its upload has ended.`,
    });
}
function incomplete({ base }, name) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `W&B at ${(0,urls/* showUrl */.j)(base)} does not say which version ${name} is`, {
        remedy: (0,message/* say */.cv) `Check the server's version.`,
    });
}
function unreachable(name, status) {
    return new errors/* HoldoutError */.A(status >= 500 ? 'transient' : 'access', (0,message/* say */.cv) `the manifest of ${name} cannot be fetched (${[String(status)]})`, {
        remedy: (0,message/* say */.cv) `Let this machine reach the storage behind W&B.`,
    });
}

// EXTERNAL MODULE: ./lib/documents/json.js + 1 modules
var json = __webpack_require__(91727);
// EXTERNAL MODULE: ./lib/documents/node.js
var node = __webpack_require__(42512);
;// CONCATENATED MODULE: ./lib/registries/wandb/run.js








/** A run by its id. Throws `missing` when the project has none of this id. */
async function readRun(server, name) {
    const variables = { entity: name.entity, project: name.project, run: name.name };
    const [data, inputs] = await Promise.all([query(server, RUN, variables), listInputs(server, name)]);
    const run = runIn(server, name, data);
    const commit = (0,answers/* textAt */.$6)(run, 'commit');
    const id = `${name.entity}/${name.project}/${name.name}`;
    return {
        displayName: (0,answers/* textAt */.$6)(run, 'displayName') ?? name.name,
        ...(commit ? { commit } : {}),
        metrics: flattenSummary(readJson((0,answers/* textAt */.$6)(run, 'summaryMetrics'), id)),
        params: flattenConfig(readJson((0,answers/* textAt */.$6)(run, 'config'), id)),
        inputs,
    };
}
const MAX_PAGES = 100;
async function listInputs(server, name) {
    const variables = { entity: name.entity, project: name.project, run: name.name };
    const inputs = [];
    let after = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const data = await query(server, INPUTS, { ...variables, after });
        const found = (0,answers.at)(runIn(server, name, data), 'inputArtifacts');
        for (const node of nodesOf(found)) {
            inputs.push({
                name: `${(0,answers/* textAt */.$6)(node, 'artifactSequence', 'name') ?? '?'}:v${String(node.versionIndex ?? '?')}`,
                type: (0,answers/* textAt */.$6)(node, 'artifactType', 'name') ?? '',
                digest: (0,answers/* textAt */.$6)(node, 'digest') ?? '',
            });
        }
        const next = (0,answers/* textAt */.$6)(found, 'pageInfo', 'endCursor');
        if ((0,answers.at)(found, 'pageInfo', 'hasNextPage') !== true || next === undefined || next === after)
            return inputs;
        after = next;
    }
    return inputs;
}
/** `summaryMetrics` and `config` are JSON inside JSON, and hold Python's `NaN`. */
function readJson(text, run) {
    const parsed = (0,json.parseJson)(text ?? '{}');
    const value = parsed.ok ? (0,node/* toValue */.BA)(parsed.root) : undefined;
    if ((0,answers/* isLoose */.pg)(value))
        return value;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the run ${run} has a summary or configuration that is no JSON object`, {
        remedy: (0,message/* say */.cv) `Log the run again.`,
    });
}
const MAX_DEPTH = 20;
function flattenSummary(summary) {
    const metrics = new Map();
    const visit = (value, key, depth) => {
        const scalar = toScalar(value);
        if (scalar !== undefined)
            metrics.set(key, scalar);
        // Media and tables are maps with a type; what they hold is no metric.
        else if ((0,answers/* isLoose */.pg)(value) && !('_type' in value) && depth < MAX_DEPTH) {
            for (const [name, inner] of Object.entries(value)) {
                if (!name.startsWith('_'))
                    visit(inner, key === '' ? name : `${key}.${name}`, depth + 1);
            }
        }
    };
    visit(summary, '', 0);
    return metrics;
}
function toScalar(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'string')
        return undefined;
    return /^(NaN|-?Infinity)$/.test(value) ? Number(value) : value;
}
/** Values are wrapped, `{"lr": {"value": 0.1, "desc": null}}`; what W&B keeps for itself is left out. */
function flattenConfig(config) {
    const params = new Map();
    const visit = (value, key, depth) => {
        if (!(0,answers/* isLoose */.pg)(value) || depth >= MAX_DEPTH)
            params.set(key, value);
        else
            for (const [name, inner] of Object.entries(value))
                visit(inner, `${key}.${name}`, depth + 1);
    };
    for (const [name, wrapped] of Object.entries(config)) {
        if (name === '_wandb' || name === 'wandb_version')
            continue;
        visit((0,answers/* isLoose */.pg)(wrapped) && 'value' in wrapped ? wrapped.value : wrapped, name, 0);
    }
    return params;
}

;// CONCATENATED MODULE: ./lib/registries/wandb/open.js





const CLOUD = 'https://api.wandb.ai';
/** The server that W&B's variables name: `WANDB_BASE_URL`, else W&B's own, with `WANDB_API_KEY`. */
async function openWandb(environment, fetch = (0,http_fetch/* makeFetch */.h)({ environment })) {
    const { WANDB_API_KEY: key, WANDB_BASE_URL: base, WANDB_ENTITY: entity } = environment;
    if (!key && !base) {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `W&B is asked for an artifact, and ${'WANDB_API_KEY'} is not set`, {
            remedy: (0,message/* say */.cv) `Give the step ${'WANDB_API_KEY'}, and ${'WANDB_BASE_URL'} where the server is your own.`,
        });
    }
    if (base && !/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(base)) {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${'WANDB_BASE_URL'} is no address of a server`, {
            remedy: (0,message/* say */.cv) `Write it as ${'https://HOST[:PORT][/PATH]'}.`,
        });
    }
    const server = { base: (base || CLOUD).replace(/\/+$/, ''), fetch, ...(key ? { key } : {}) };
    return { resolve: (reference) => resolveWandb(server, reference, entity) };
}
async function resolveWandb(server, reference, entity) {
    const artifact = await resolveArtifact(server, nameOf(reference, entity));
    const { run: origin, version, digest } = artifact;
    const facts = {
        pinned: `wandb-artifact://${artifact.entity}/${artifact.project}/${artifact.collection}:v${version}`,
        version: `v${version}`,
        digest: { algorithm: 'wandb-manifest', value: digest, covers: 'version' },
        listFiles: memoized(() => listArtifact(server, artifact)),
        tags: new Map(),
    };
    if (origin === undefined) {
        const nothing = { metrics: new Map(), params: new Map(), datasets: [] };
        // A data set needs no run: what it holds can be compared.
        const why = /model/i.test(artifact.type) ? { unmeasured: (0,message/* say */.cv) `no run logged its version` } : {};
        return { ...facts, ...nothing, ...why };
    }
    const run = await readRun(server, origin);
    return {
        ...facts,
        run: {
            id: origin.name,
            group: `${origin.entity}/${origin.project}`,
            ...(run.commit === undefined ? {} : { commit: run.commit }),
        },
        metrics: run.metrics,
        params: run.params,
        datasets: run.inputs.filter(({ type }) => type !== 'model').map(toDataset),
    };
}
function toDataset({ name, type, digest }) {
    const [collection = name] = name.split(':');
    return {
        name: collection,
        context: type,
        digest: { algorithm: 'wandb-manifest', value: digest, covers: 'version' },
    };
}
function nameOf({ name, value }, entity) {
    const parts = name.split('/');
    const [project = '', collection = ''] = parts.slice(-2);
    const owner = parts.length === 3 ? parts[0] : entity;
    return { project, collection, selector: value, ...(owner ? { entity: owner } : {}) };
}
function memoized(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}


/***/ })

};
