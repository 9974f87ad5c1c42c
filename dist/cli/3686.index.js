export const id = 3686;
export const ids = [3686];
export const modules = {

/***/ 9755:
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

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ makeFetch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7044);
/* harmony import */ var _stores_web_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8759);
/* harmony import */ var _stores_web_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4399);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);






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

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ NO_FACTS),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   "in": () => (/* binding */ readParam)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _http_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9755);



/** Metrics, parameters or tags that one answer may hold. */
const MAX_VALUES = 50_000;
const NO_FACTS = { metrics: new Map(), params: new Map(), tags: new Map(), datasets: [] };
/** `data` of a run or a logged model, and the inputs of a run. */
function readFacts(data, tags, inputs) {
    return {
        metrics: readMetrics((0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(data, 'metrics')),
        params: readPairs((0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(data, 'params'), readParam),
        tags: readPairs(Array.isArray(tags) ? (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)({ tags }, 'tags') : [], (text) => text),
        datasets: (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(inputs, 'dataset_inputs').flatMap(readDataset),
    };
}
/** Two of one key were measured on different data sets: their names tell them apart. */
function readMetrics(list) {
    assertFew(list.length);
    const counts = new Map();
    for (const metric of list) {
        const key = (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(metric, 'key');
        if (key !== undefined)
            counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const metrics = new Map();
    for (const metric of list) {
        const [key, value] = [(0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(metric, 'key'), readNumber((0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__.at)(metric, 'value'))];
        if (key === undefined || value === undefined)
            continue;
        const dataset = (counts.get(key) ?? 0) > 1 ? (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(metric, 'dataset_name') : undefined;
        metrics.set(dataset === undefined ? key : `${key}@${dataset}`, value);
    }
    return metrics;
}
/** Protobuf's JSON writes what JSON has no word for as text. */
function readNumber(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && /^(NaN|-?Infinity|-?\d+(\.\d+)?(e[-+]?\d+)?)$/i.test(value)
        ? Number(value)
        : undefined;
}
function readPairs(list, read) {
    assertFew(list.length);
    return new Map(list.flatMap((pair) => {
        const key = (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pair, 'key');
        return key === undefined ? [] : [[key, read((0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pair, 'value') ?? '')]];
    }));
}
/** MLflow keeps every parameter as text; `1e-3` and `0.001` are one number. */
function readParam(text) {
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && text.length <= 24 ? Number(text) : text;
}
/** The digest is made of the first rows alone: equal ones prove nothing of the rest. */
function readDataset(input) {
    const [name, digest] = [(0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(input, 'dataset', 'name'), (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(input, 'dataset', 'digest')];
    if (name === undefined)
        return [];
    const context = (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(input, 'tags').find((tag) => (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tag, 'key') === 'mlflow.data.context');
    return [
        {
            name,
            context: (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(context, 'value') ?? '',
            ...(digest === undefined ? {} : { digest: { algorithm: 'mlflow-dataset', value: digest, covers: 'sample' } }),
        },
    ];
}
function assertFew(count) {
    if (count <= MAX_VALUES)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `a run holds more than ${MAX_VALUES} values, the limit`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Log fewer metrics and parameters.`,
    });
}


/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMlflow: () => (/* binding */ openMlflow)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/registries/http/fetch.js
var http_fetch = __webpack_require__(9608);
// EXTERNAL MODULE: ./lib/registries/http/answers.js
var answers = __webpack_require__(9755);
;// CONCATENATED MODULE: ./lib/registries/mlflow/databricks.js



const MAX_TOKEN = 1024 * 1024;
/**
 * The header that signs in to a Databricks workspace: its token, or one that a service principal gets for its secret
 * (docs.databricks.com: OAuth machine-to-machine, `POST /oidc/v1/token`). Throws `access` and `transient`.
 */
async function signIn(host, env, fetch) {
    if (env.DATABRICKS_TOKEN)
        return { authorization: `Bearer ${env.DATABRICKS_TOKEN}` };
    const [id, secret] = [env.DATABRICKS_CLIENT_ID, env.DATABRICKS_CLIENT_SECRET];
    if (!id || !secret)
        throw refused(host, 'no account is given');
    const { status, body } = await fetch({
        method: 'POST',
        url: `${host}/oidc/v1/token`,
        headers: {
            authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all-apis',
        limit: MAX_TOKEN,
    });
    const token = (0,answers/* textAt */.$6)((0,answers/* readAnswer */.JN)(body), 'access_token');
    if (status !== 200 || token === undefined)
        throw refused(host, 'it refuses the service principal');
    return { authorization: `Bearer ${token}` };
}
function refused(host, why) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `Databricks at ${host} lets nobody in: ${[why]}`, {
        remedy: (0,message/* say */.cv) `Give the step ${'DATABRICKS_TOKEN'}, or ${'DATABRICKS_CLIENT_ID'} and ${'DATABRICKS_CLIENT_SECRET'}.`,
    });
}

// EXTERNAL MODULE: ./lib/registries/mlflow/facts.js
var mlflow_facts = __webpack_require__(6258);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
;// CONCATENATED MODULE: ./lib/registries/mlflow/server.js




const MAX_ANSWER = 32 * 1024 * 1024;
/** The server does not take the question as it is: this is also how it tells of an alias that is not there. */
class BadRequest extends errors/* HoldoutError */.A {
    constructor({ base }) {
        super('access', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(base)} does not take the question (400)`, {
            remedy: (0,message/* say */.cv) `Check the reference: its name, version or alias may have a form that the server does not know.`,
        });
    }
}
/** The server proves that there is no such thing; who asked knows what it is called. */
class Absent extends errors/* HoldoutError */.A {
    constructor({ base }) {
        super('missing', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(base)} has no such thing`);
    }
}
/** Asks with parameters in the query. Throws `Absent`, `BadRequest`, `access` and `transient`. */
async function get(server, path, query) {
    const search = new URLSearchParams(query).toString();
    return answer(server, await server.fetch({ ...request(server, 'GET', path), url: `${urlOf(server, path)}?${search}` }));
}
/** Asks with a body of JSON. */
async function post(server, path, body) {
    const { headers, ...rest } = request(server, 'POST', path);
    const typed = { ...headers, 'content-type': 'application/json' };
    return answer(server, await server.fetch({ ...rest, headers: typed, body: JSON.stringify(body) }));
}
function request(server, method, path) {
    return { method, url: urlOf(server, path), headers: server.headers, limit: MAX_ANSWER };
}
function urlOf({ base, catalog }, path) {
    const room = catalog && /^(registered-models|model-versions)\//.test(path) ? 'mlflow/unity-catalog' : 'mlflow';
    return `${base}/api/2.0/${room}/${path}`;
}
const ABSENT = ['RESOURCE_DOES_NOT_EXIST', 'NOT_FOUND', 'REGISTERED_MODEL_NOT_FOUND'];
/** The server's own text is never quoted: it may repeat what it was asked with. */
function answer(server, { status, body }) {
    const found = (0,answers/* readAnswer */.JN)(body);
    if (status === 200 && found !== undefined)
        return found;
    const code = (0,answers/* textAt */.$6)(found, 'error_code');
    if (status === 404 && code !== undefined && ABSENT.includes(code))
        throw new Absent(server);
    if (status === 400 && code !== undefined)
        throw new BadRequest(server);
    if (status === 401 || status === 403)
        throw server_refused(server, status);
    if (status === 429 || status >= 500) {
        throw new errors/* HoldoutError */.A('transient', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(server.base)} answers ${[String(status)]}`, {
            remedy: (0,message/* say */.cv) `Run again.`,
        });
    }
    throw odd(server, status);
}
function server_refused({ base, headers }, status) {
    const known = headers.authorization === undefined ? 'asks for credentials' : 'refuses these credentials';
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(base)} ${[known]} (${[String(status)]})`, {
        remedy: (0,message/* say */.cv) `Give the step an account that can read the model and its run: ${'MLFLOW_TRACKING_TOKEN'}, or ${'MLFLOW_TRACKING_USERNAME'} and ${'MLFLOW_TRACKING_PASSWORD'}.`,
    });
}
function odd({ base }, status) {
    const what = status >= 300 && status < 400 ? (0,message/* say */.cv) `redirects` : (0,message/* say */.cv) `does not answer as MLflow does`;
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${(0,urls/* showUrl */.j)(base)} ${what} (${[String(status)]})`, {
        remedy: (0,message/* say */.cv) `Set ${'MLFLOW_TRACKING_URI'} to the address of the server itself.`,
    });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/versions.js





/** The version that a reference to a registered model stands for now, as the API gives it. */
async function findVersion(server, reference) {
    const version = await askVersion(server, reference).catch((error) => {
        throw error instanceof Absent ? absent(server, reference) : error;
    });
    // An account without the right to see it may get an empty answer with status 200.
    if ((0,answers/* textAt */.$6)(version, 'name') !== reference.name || numberOf(version) === undefined)
        throw silent(server, reference);
    const status = (0,answers/* textAt */.$6)(version, 'status') ?? 'READY';
    if (status !== 'READY')
        throw notReady(reference, String(numberOf(version)), status);
    return version;
}
/** The version's number as MLflow writes it. */
function numberOf(version) {
    const written = (0,answers.at)(version, 'version');
    const text = typeof written === 'number' ? String(written) : written;
    return typeof text === 'string' && /^\d{1,18}$/.test(text) ? text : undefined;
}
async function askVersion(server, reference) {
    const { name, selector, value } = reference;
    if (selector === 'version')
        return versionOf(await get(server, 'model-versions/get', { name, version: value }));
    if (selector === 'alias')
        return askAlias(server, reference);
    const versions = await listLatest(server, reference);
    const newest = versions.toSorted((one, other) => Number(numberOf(other) ?? 0) - Number(numberOf(one) ?? 0))[0];
    if (newest !== undefined)
        return newest;
    // An empty list is no proof: a model that may not be seen looks the same.
    if ((0,answers/* textAt */.$6)(await get(server, 'registered-models/get', { name }), 'registered_model', 'name') !== name) {
        throw silent(server, reference);
    }
    throw absent(server, reference);
}
/** An alias that is not there is a bad request to MLflow; the model's own list of aliases proves it. */
async function askAlias(server, reference) {
    const { name, value: alias } = reference;
    try {
        return versionOf(await get(server, 'registered-models/alias', { name, alias }));
    }
    catch (error) {
        if (!(error instanceof BadRequest))
            throw error;
    }
    const model = (0,answers.at)(await get(server, 'registered-models/get', { name }), 'registered_model');
    const known = (0,answers/* listAt */.gT)(model, 'aliases').some((entry) => (0,answers/* textAt */.$6)(entry, 'alias') === alias);
    throw (0,answers/* textAt */.$6)(model, 'name') !== name || known ? silent(server, reference) : absent(server, reference);
}
function versionOf(answer) {
    const version = (0,answers.at)(answer, 'model_version');
    return typeof version === 'object' && version !== null ? version : {};
}
/** The newest version of a stage, or of each stage. Unity Catalog knows no stages and lists all versions. */
async function listLatest(server, reference) {
    const { name, selector, value } = reference;
    if (!server.catalog) {
        const stages = selector === 'stage' ? { stages: [value] } : {};
        try {
            return (0,answers/* listAt */.gT)(await post(server, 'registered-models/get-latest-versions', { name, ...stages }), 'model_versions');
        }
        catch (error) {
            // A stage that no server knows is a bad request.
            if (selector === 'stage' && error instanceof BadRequest)
                throw absent(server, reference);
            throw error;
        }
    }
    if (selector === 'stage')
        throw absent(server, reference);
    return searchVersions(server, name);
}
const MAX_PAGES = 100;
async function searchVersions(server, name) {
    const found = [];
    const filter = `name='${name.replaceAll("'", "\\'")}'`;
    for (let [page, token] = [0, '']; page < MAX_PAGES; page += 1) {
        const more = token === '' ? {} : { page_token: token };
        const answer = await get(server, 'model-versions/search', { filter, max_results: '1000', ...more });
        found.push(...(0,answers/* listAt */.gT)(answer, 'model_versions').filter((version) => (0,answers/* textAt */.$6)(version, 'name') === name));
        token = (0,answers/* textAt */.$6)(answer, 'next_page_token') ?? '';
        if (token === '')
            return found;
    }
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${name} has more than ${MAX_PAGES} pages of versions, the limit`, {
        remedy: (0,message/* say */.cv) `Name a version or an alias instead of the latest one.`,
    });
}
function absent({ base }, { name, selector, value }) {
    const what = {
        version: (0,message/* say */.cv) `no version ${[value]} of ${name}`,
        alias: (0,message/* say */.cv) `no alias ${value} of ${name}`,
        stage: (0,message/* say */.cv) `no version of ${name} in the stage ${value}`,
        latest: (0,message/* say */.cv) `no version of ${name}`,
        run: (0,message/* say */.cv) `no run ${name}`,
        model: (0,message/* say */.cv) `no logged model ${name}`,
    }[selector];
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(base)} has ${what}`, {
        remedy: (0,message/* say */.cv) `Name a version that is there, or register it again.`,
    });
}
function silent({ base }, { uri }) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `MLflow at ${(0,urls/* showUrl */.j)(base)} does not say what ${uri} stands for`, {
        remedy: (0,message/* say */.cv) `Check that the account may read the model: an answer without it looks like this.`,
    });
}
function notReady({ name }, version, status) {
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `version ${[version]} of ${name} is ${status}, not ${'READY'}`, {
        remedy: (0,message/* say */.cv) `Name a version that is ready.`,
    });
}
/** The error of a run or logged model that is not there. */
function absentOf(server, selector, id) {
    return absent(server, { registry: 'mlflow', uri: id, name: id, selector, value: id });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/resolve.js






/** What a reference stands for now: the version, its run and its logged model. */
async function resolveMlflow(servers, reference) {
    const { name, selector } = reference;
    if (selector === 'run') {
        const { run, facts } = await readRun(servers.tracking, name);
        return { pinned: reference.uri, run, digest: identify('mlflow-run', run.id), ...facts };
    }
    if (selector === 'model') {
        const model = await readModel(servers.tracking, name);
        const run = model.runId === undefined ? undefined : await readRun(servers.tracking, model.runId);
        return { pinned: reference.uri, digest: identify('mlflow-model', name), ...join(run, model.facts) };
    }
    return describeVersion(servers, reference, await findVersion(servers.registry, reference));
}
async function describeVersion({ tracking }, { name, inside }, version) {
    const number = numberOf(version) ?? '';
    const modelId = (0,answers/* textAt */.$6)(version, 'model_id') || /^models:\/(m-[0-9a-f]{32})$/.exec((0,answers/* textAt */.$6)(version, 'source') ?? '')?.[1];
    const runId = (0,answers/* textAt */.$6)(version, 'run_id') || undefined;
    const [run, model] = await Promise.all([
        runId === undefined ? undefined : readRun(tracking, runId),
        modelId === undefined ? undefined : readModel(tracking, modelId),
    ]);
    const origin = run ?? (model?.runId === undefined ? undefined : await readRun(tracking, model.runId));
    return {
        pinned: `models:/${name}/${number}${inside === undefined ? '' : `/${inside}`}`,
        version: number,
        digest: modelId === undefined ? identify('mlflow-version', number) : identify('mlflow-model', modelId),
        ...join(origin, model?.facts),
        ...(origin === undefined && model === undefined ? { unmeasured: (0,message/* say */.cv) `its version records no run` } : {}),
    };
}
function identify(algorithm, value) {
    return { algorithm, value, covers: 'version' };
}
/** What was logged for the model itself counts before what its run logged last for any of its models. */
function join(run, model = mlflow_facts/* NO_FACTS */.Kj) {
    const facts = run?.facts ?? mlflow_facts/* NO_FACTS */.Kj;
    return {
        metrics: new Map([...facts.metrics, ...model.metrics]),
        params: new Map([...facts.params, ...model.params]),
        tags: new Map([...facts.tags, ...model.tags]),
        datasets: facts.datasets,
        ...(run === undefined ? {} : { run: run.run }),
    };
}
/** A run that was deleted still answers; nobody can look at it any more, and it goes for good one day. */
async function readRun(server, id) {
    const run = (0,answers.at)(await orAbsent(get(server, 'runs/get', { run_id: id }), server, 'run', id), 'run');
    const info = (0,answers.at)(run, 'info');
    if (((0,answers/* textAt */.$6)(info, 'run_id') ?? (0,answers/* textAt */.$6)(info, 'run_uuid')) !== id)
        throw resolve_hidden(id);
    if ((0,answers/* textAt */.$6)(info, 'lifecycle_stage') === 'deleted') {
        throw new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `the run ${id} was deleted`, {
            remedy: (0,message/* say */.cv) `Restore it with ${`mlflow runs restore --run-id ${id}`}, or name a version whose run is there.`,
        });
    }
    const facts = (0,mlflow_facts/* readFacts */.MH)((0,answers.at)(run, 'data'), (0,answers.at)(run, 'data', 'tags'), (0,answers.at)(run, 'inputs'));
    const given = Object.entries({
        status: (0,answers/* textAt */.$6)(info, 'status'),
        group: (0,answers/* textAt */.$6)(info, 'experiment_id'),
        commit: facts.tags.get('mlflow.source.git.commit'),
    }).filter(([, value]) => value !== undefined);
    return { run: { id, ...Object.fromEntries(given) }, facts };
}
async function readModel(server, id) {
    const answer = await orAbsent(get(server, `logged-models/${encodeURIComponent(id)}`, {}), server, 'model', id);
    const info = (0,answers.at)(answer, 'model', 'info');
    if ((0,answers/* textAt */.$6)(info, 'model_id') !== id)
        throw resolve_hidden(id);
    const status = (0,answers/* textAt */.$6)(info, 'status') ?? 'LOGGED_MODEL_READY';
    if (status.endsWith('UPLOAD_FAILED')) {
        throw new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `the logged model ${id} failed to upload`, {
            remedy: (0,message/* say */.cv) `Name a version that is ready.`,
        });
    }
    return {
        facts: (0,mlflow_facts/* readFacts */.MH)((0,answers.at)(answer, 'model', 'data'), (0,answers.at)(info, 'tags')),
        runId: (0,answers/* textAt */.$6)(info, 'source_run_id') || undefined,
    };
}
function orAbsent(answer, server, selector, id) {
    return answer.catch((error) => {
        throw error instanceof Absent ? absentOf(server, selector, id) : error;
    });
}
function resolve_hidden(id) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `MLflow does not show ${id}`, {
        remedy: (0,message/* say */.cv) `Check that the account may read the run: an answer without it looks like this.`,
    });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/settings.js



/** The folder that MLflow itself takes when nothing names a server. */
const DEFAULT_FOLDER = 'mlruns';
/** Reads MLflow's own variables. Throws `access` for what this version does not speak, never passes it over. */
function readSettings(env) {
    for (const name of ['MLFLOW_TRACKING_AUTH', 'MLFLOW_TRACKING_AWS_SIGV4']) {
        if (env[name])
            throw unsupported((0,message/* say */.cv) `${name} is set, a way to sign in that this version does not know`);
    }
    const tracking = env.MLFLOW_TRACKING_URI || DEFAULT_FOLDER;
    const registry = env.MLFLOW_REGISTRY_URI || tracking;
    if (isDatabricks(tracking))
        return readDatabricks(env, tracking);
    if (isWeb(tracking) && isWeb(registry)) {
        return { kind: 'servers', tracking: readServer(env, tracking), registry: readServer(env, registry) };
    }
    if (registry !== tracking)
        throw unsupported((0,message/* say */.cv) `${'MLFLOW_REGISTRY_URI'} and ${'MLFLOW_TRACKING_URI'} are of different kinds`);
    if (/^[a-z][a-z0-9+.-]+:/i.test(tracking) && !/^file:/i.test(tracking)) {
        throw unsupported((0,message/* say */.cv) `${'MLFLOW_TRACKING_URI'} is of the kind ${`${tracking.split(':')[0] ?? ''}:`}, which is no server and no folder`);
    }
    return { kind: 'folder', path: tracking };
}
function isWeb(uri) {
    return /^https?:\/\//i.test(uri);
}
function isDatabricks(uri) {
    return /^databricks(-uc)?(:\/\/|$)/.test(uri);
}
/** User and password before the host count where the variables name none, and basic before bearer, as in MLflow. */
function readServer(env, uri) {
    const url = parseUrl(uri);
    const user = env.MLFLOW_TRACKING_USERNAME || decodeURIComponent(url.username);
    const password = env.MLFLOW_TRACKING_PASSWORD || decodeURIComponent(url.password);
    const token = env.MLFLOW_TRACKING_TOKEN;
    const workspace = env.MLFLOW_WORKSPACE;
    const authorization = user !== '' && password !== ''
        ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
        : token
            ? { authorization: `Bearer ${token}` }
            : {};
    return {
        base: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        headers: { ...authorization, ...(workspace ? { 'x-mlflow-workspace': workspace } : {}) },
        catalog: false,
    };
}
function parseUrl(uri) {
    try {
        return new URL(uri);
    }
    catch {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${'MLFLOW_TRACKING_URI'} is no address: ${(0,urls/* showUrl */.j)(uri)}`, {
            remedy: (0,message/* say */.cv) `Write it as ${'https://HOST[:PORT][/PATH]'}.`,
        });
    }
}
/** Databricks: `databricks` or `databricks://PROFILE`; the host and the account come from variables, not from a profile. */
function readDatabricks(env, tracking) {
    const registry = env.MLFLOW_REGISTRY_URI || 'databricks-uc';
    if (!isDatabricks(registry))
        throw unsupported((0,message/* say */.cv) `${'MLFLOW_REGISTRY_URI'} and ${'MLFLOW_TRACKING_URI'} are of different kinds`);
    const written = env.DATABRICKS_HOST;
    if (!written) {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${'MLFLOW_TRACKING_URI'} names Databricks, and ${'DATABRICKS_HOST'} is not set`, {
            remedy: (0,message/* say */.cv) `Give the step ${'DATABRICKS_HOST'} and ${'DATABRICKS_TOKEN'}, or ${'DATABRICKS_CLIENT_ID'} and ${'DATABRICKS_CLIENT_SECRET'}; profiles are not read.`,
        });
    }
    const host = parseUrl(isWeb(written) ? written : `https://${written}`).origin;
    return { kind: 'databricks', tracking, registry, host, catalog: registry.startsWith('databricks-uc') };
}
function unsupported(what) {
    return new errors/* HoldoutError */.A('access', what, {
        remedy: (0,message/* say */.cv) `Set ${'MLFLOW_TRACKING_URI'} to an ${'https://'} address, to ${'databricks'}, or to a folder such as ${'mlruns'}.`,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/registries/mlflow/trust.js




/**
 * What MLflow's variables say of certificates: `MLFLOW_TRACKING_INSECURE_TLS`, and files of authorities and of our own
 * certificate, taken by their whole path. Throws `access` for one that cannot be read.
 */
async function readTrust(env) {
    const insecure = /^(true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '');
    const [ca, own] = await Promise.all([
        readOption(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH'),
        readOption(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH'),
    ]);
    return {
        ...(insecure ? { rejectUnauthorized: false } : {}),
        ...(ca === undefined ? {} : { ca }),
        // One file holds the certificate and its key.
        ...(own === undefined ? {} : { cert: own, key: own }),
    };
}
async function readOption(env, name) {
    const path = env[name];
    if (!path)
        return undefined;
    const remedy = (0,message/* say */.cv) `Name a file that is there by its whole path.`;
    if (!(0,external_node_path_.isAbsolute)(path))
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${name} is no whole path: ${path}`, { remedy });
    return (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the file of ${name}, ${path}, cannot be read`, { remedy, cause: error });
    });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/open.js







/** The registry that MLflow's variables name. */
async function openMlflow(environment) {
    const settings = readSettings(environment);
    if (settings.kind === 'folder') {
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2357), __webpack_require__.e(4101)]).then(__webpack_require__.bind(__webpack_require__, 4101))).openFolder(settings.path);
    }
    const home = new URL(settings.kind === 'servers' ? settings.tracking.base : settings.host).origin;
    const fetch = (0,http_fetch/* makeFetch */.h)({ environment, home, trust: await readTrust(environment) });
    if (settings.kind === 'servers') {
        const { tracking, registry } = settings;
        const servers = { tracking: { ...tracking, fetch }, registry: { ...registry, fetch } };
        return { resolve: async (reference) => resolveMlflow(servers, withoutProfile(reference, [])) };
    }
    const { host, catalog } = settings;
    const server = { base: host, headers: await signIn(host, environment, fetch), fetch, catalog: false };
    const servers = { tracking: server, registry: { ...server, catalog } };
    const profiles = [settings.tracking, settings.registry].map((uri) => uri.replace(/^databricks(-uc)?(:\/\/)?/, ''));
    return { resolve: async (reference) => resolveMlflow(servers, withoutProfile(reference, profiles)) };
}
/** A reference may name a workspace of its own; only that of the environment is ever asked. */
function withoutProfile(reference, known) {
    const [, profile] = /^models:\/\/([^/]*?)@?databricks\//.exec(reference.uri) ?? [];
    if (profile === undefined || known.includes(profile))
        return reference;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${reference.uri} names a workspace of its own, ${profile}`, {
        remedy: (0,message/* say */.cv) `Write it without the workspace; the one that ${'MLFLOW_TRACKING_URI'} names is asked.`,
    });
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startTimer)
/* harmony export */ });
/**
 * Runs something after a time, unless it is called off. What came from the network meanwhile is looked at first: a
 * program that was busy for as long as that must not take an answer that lies waiting for silence.
 */
function startTimer(milliseconds, run) {
    let last;
    const timer = setTimeout(() => {
        last = setImmediate(run);
    }, milliseconds);
    return () => {
        clearTimeout(timer);
        clearImmediate(last);
    };
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var _shared_timer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9987);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4399);


/** Bytes of a refusal's body that are looked at. */
const MAX_REFUSAL = 64 * 1024;
/** Milliseconds for the rest of an answer that nobody wants. */
const MAX_DISCARD = 1_000;
/**
 * The chunks of a body; only the time that the reader waits counts as silence, not the time that it takes itself. Node
 * ends it with an error where fewer bytes than promised came.
 */
async function* readChunks(body, { silence }) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        for (;;) {
            const came = (0,_shared_timer_js__WEBPACK_IMPORTED_MODULE_1__/* .startTimer */ .I)(silence, () => body.destroy((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .timeout */ .wR)('nothing more in time')));
            const { done, value } = await chunks.next().finally(came);
            if (done)
                return;
            yield value;
        }
    }
    finally {
        body.destroy();
    }
}
/** A body as text, as far as `limit` bytes; false in `whole` when there was more. */
async function readText({ body }, patience, limit = MAX_REFUSAL) {
    const chunks = [];
    let size = 0;
    for await (const chunk of readChunks(body, patience)) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), whole: size <= limit };
}
/** Ends an answer whose body nobody wants; a short one is read to its end, so that its connection is used again. */
function discard({ body, headers }) {
    const length = Number(headers['content-length'] ?? 0);
    if (length > MAX_REFUSAL) {
        body.destroy();
        return;
    }
    const late = setTimeout(() => body.destroy(), MAX_DISCARD);
    body.once('close', () => clearTimeout(late));
    body.resume();
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ PATIENCE),
  CE: () => (/* binding */ makeWebClient),
  wR: () => (/* binding */ timeout)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/stores/shared/timer.js
var timer = __webpack_require__(9987);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/stores/web/proxy.js



/**
 * The proxy that the environment names for a server: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, in small letters
 * first, unless `NO_PROXY` excepts it. Read as curl and Python's requests read them. Throws `access` for a proxy that is
 * none of HTTP.
 */
function findProxy(server, environment) {
    const names = server.protocol === 'https:' ? ['https_proxy', 'all_proxy'] : ['http_proxy', 'all_proxy'];
    const named = names.flatMap((name) => [name, name.toUpperCase()]).find((name) => environment[name]);
    if (named === undefined || isExcepted(server, environment.no_proxy || environment.NO_PROXY || ''))
        return undefined;
    const text = environment[named] ?? '';
    const proxy = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the proxy that ${named} names cannot be used`, {
        remedy: (0,message/* say */.cv) `Write it as ${'http://HOST:PORT'}, or except the remote's host in ${'NO_PROXY'}.`,
    });
}
/** `Basic …` for a proxy whose URL has a user; undefined for one that needs none. */
function proxyAuthorization({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    const pair = `${decode(username)}:${decode(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
/** Whether a list of hosts, domains and networks names the server; `*` names all. */
function isExcepted(server, list) {
    const host = hostOf(server);
    const port = server.port || (server.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || namesHost(entry, host, port));
}
function namesHost(entry, host, port) {
    const family = (0,external_node_net_.isIP)(host);
    const [, address = '', bits = ''] = /^([0-9a-f.:]+)\/(\d+)$/.exec(entry) ?? [];
    if (bits !== '')
        return family !== 0 && (0,external_node_net_.isIP)(address) === family && contains(address, Number(bits), host, family);
    const [, bracketed, plain = '', wanted] = /^(?:\[(.*)\]|([^:]*|[0-9a-f.:]*:[0-9a-f.:]*:[0-9a-f.:]*))(?::(\d+))?$/.exec(entry) ?? [];
    if (wanted !== undefined && wanted !== port)
        return false;
    const domain = (bracketed ?? plain).replace(/^\*?\./, '');
    if (domain === '')
        return false;
    return host === domain || (family === 0 && host.endsWith(`.${domain}`));
}
function contains(address, bits, host, family) {
    if (bits > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, bits, kind);
    return list.check(host, kind);
}
/** The host's name without the brackets of IPv6 and without the dot of a whole domain. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/stores/web/tunnel.js




/** Connections to servers of HTTPS through a proxy (CONNECT, RFC 9110, 9.3.6); the proxy sees names, no content. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #patience;
    /** `patience`: milliseconds for the proxy's answer. */
    constructor(proxy, patience, options) {
        super(options);
        this.#proxy = proxy;
        this.#patience = patience;
    }
    createConnection(options, callback) {
        const fail = (error) => callback?.(error, undefined);
        const { hostname, port, protocol } = this.#proxy;
        const host = String(options.host ?? '');
        const address = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
        const authorization = proxyAuthorization(this.#proxy);
        const asked = (protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || (protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: address,
            headers: { host: address, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
            agent: false,
            timeout: this.#patience,
        });
        asked.once('timeout', () => asked.destroy(Object.assign(new Error('no tunnel in time'), { code: 'ETIMEDOUT' })));
        asked.once('error', (error) => fail(Object.assign(error, { proxied: true })));
        asked.once('connect', ({ statusCode = 0 }, socket) => {
            socket.setTimeout(0);
            if (statusCode >= 200 && statusCode < 300)
                return callback?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            fail(Object.assign(new Error('the proxy refuses'), { code: 'ERR_PROXY_REFUSED', proxied: true, statusCode }));
        });
        asked.end();
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stores/web/client.js





/** Three attempts to connect take ten seconds, two silent ones sixteen. */
const PATIENCE = { connect: 3_000, attempt: 8_000, silence: 15_000 };
/** A client for one remote: connections are shared among its requests, with one certificate policy. */
function makeWebClient({ environment, trust = {}, home, patience = PATIENCE }) {
    const { cert: _cert, key: _key, ...bare } = trust;
    const routes = new Map();
    return {
        patience,
        send: async (request, signal) => {
            signal?.throwIfAborted();
            const { origin } = request;
            const shown = origin === home ? trust : bare;
            const route = routes.get(origin) ?? findRoute(new URL(origin), environment, shown, patience);
            routes.set(origin, route);
            return ask(route, request, patience, signal);
        },
    };
}
function findRoute(server, environment, trust, { connect }) {
    const proxy = findProxy(server, environment);
    const kept = { keepAlive: true, scheduling: 'lifo' };
    if (server.protocol === 'https:') {
        const options = { ...kept, ...trust };
        const agent = proxy === undefined ? new external_node_https_.Agent(options) : new TunnelAgent(proxy, connect, options);
        return { server, next: server, agent };
    }
    if (proxy === undefined)
        return { server, next: server, agent: new external_node_http_.Agent(kept) };
    const authorization = proxyAuthorization(proxy);
    const proxied = authorization === undefined ? {} : { 'proxy-authorization': authorization };
    return { server, next: proxy, agent: proxy.protocol === 'https:' ? new external_node_https_.Agent(kept) : new external_node_http_.Agent(kept), proxied };
}
function ask(route, request, patience, signal) {
    const { server, next, agent, proxied } = route;
    const { method, origin, path, body } = request;
    return new Promise((resolve, reject) => {
        const asked = (next.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
            hostname: next.hostname.replace(/^\[|\]$/g, ''),
            port: next.port || (next.protocol === 'https:' ? 443 : 80),
            method,
            path: proxied === undefined ? path : origin + path,
            headers: { host: server.host, ...request.headers, ...proxied },
            agent,
            ...(signal === undefined ? {} : { signal }),
        });
        const end = watch(asked, patience);
        asked.on('error', (error) => {
            end();
            reject(proxied === undefined ? error : Object.assign(error, { proxied: true }));
        });
        asked.once('response', (answer) => {
            end();
            // Whoever reads the body hears of its errors; nobody else has to.
            answer.on('error', () => { });
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
        });
        asked.end(body);
    });
}
/** Ends a request that gets no connection, or no answer, in time; returns what ends the watch. */
function watch(asked, { connect, attempt }) {
    const expire = (what) => () => asked.destroy(timeout(what));
    const connected = (0,timer/* startTimer */.I)(connect, expire('no connection in time'));
    const answered = (0,timer/* startTimer */.I)(attempt, expire('no answer in time'));
    asked.once('socket', (socket) => {
        if (asked.reusedSocket)
            connected();
        else if (socket.secureConnecting === true)
            socket.once('secureConnect', connected);
        else if (socket.connecting)
            socket.once('connect', connected);
        else
            connected();
    });
    return () => {
        connected();
        answered();
    };
}
function timeout(what) {
    return Object.assign(new Error(what), { name: 'TimeoutError', code: 'ETIMEDOUT' });
}


/***/ })

};
