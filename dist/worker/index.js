import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/kernel/contract.js
/**
 * The row kernel: which keys of test rows occur in train, byte for byte. It knows files as bytes and sets by their number:
 * 0 train, 1 test, 2 train at base, 3 test at base.
 */
/** The part does not fit: read in more passes. */
class contract_KernelFull extends Error {
}
/** Rows were made to fall together: begin again with another seed. */
class contract_HashCrowded extends Error {
}
/** What the kernel does not read; the plain readers do, or say what is wrong and where. */
class contract_KernelUnfit extends Error {
}
/** A worker failed in a way that is nobody's rows: begin again without. */
class contract_WorkerLost extends (/* unused pure expression or super */ null && (Error)) {
}

;// CONCATENATED MODULE: ./lib/kernel/wasm.js
/** The kernel, compiled from `assembly/` by `scripts/build-kernel.mjs`. */
const WASM = [
    'AGFzbQEAAAABahBgAAF/YAF/AX9gA39/fwF/YAAAYAF/AGACf38Bf2AFf39/f38Bf2AEf39/fwF/YAR/f39+AX9gAn9/AGADf39+AX5gA39+fw',
    'BgBX9/f39/AGADf39/AGAFfn9/f38Bf2AHf39/f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAM9PAYCBwgIAwoCAQsCAQIBAwQFBgMBAQABAAQM',
    'AAAACQMCBQ0CDg8ECQAHAgAAAAAAAAAEBAEBAAUDAQEGBQbJASh/AUEAC38BQRALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAA',
    't/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38B',
    'QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIACwenAyUJaXNQZW',
    '5kaW5nACwJaXNGb3JlaWduAC0GZ2V0T2RkAC8IZ2V0QXJlbmEAMAlpc1Nwb2lsZWQAKwliZWdpbkZpbGUAMglzZXREaWdpdHMAJQhwdW1wUm93',
    'cwAoCXRha2VCYXRjaAAOCWdldFN0YXR1cwAuBXN0YXJ0ACQKc2V0RGlhbGVjdAAmCG1ha2VMYW5lACoFZW50ZXIAMQlzdGFydFBhcnQAIwpzZW',
    'FsVGFibGVzACcJcHVtcExpbmVzACkIYWxsb2NhdGUADQZhZGRLZXkAOApmb3JnZXRLZXlzADcHZmluZFJvdwAiBWlzT2RkACAIcGxhblJ1bnMA',
    'HgpsaXN0R3JvdXBzADQKbGlzdExhYmVscwAzDGdldExhYmVsUm93cwA1BWJlZ2luABkKYmVnaW5DaHVuawAYCWdldExpc3RlZAAXB2dldExvbm',
    'UAFgdnZXRSb3dzABUHdG91Y2hlZAMnBmFic29yYgAdDWdldFNhbXBsZU1hc2sAHApnZXRTYW1wbGVzABoOZ2V0U2FtcGxlU2xvdHMAGwZtZW1v',
    'cnkCAAgBEgqjiQE8gQYCDn8Be0HsACgCACELQfAAKAIAIQkjAEGAgARqIABBAnRqKAIAIQojFyEMIxwhDSABIQcDQCACIAdLBEAjAEGAgBpqIA',
    'dBAnRqKAIAIgEEfyMAIAEgCmpBAnRqQfz/H2ooAgBBAWoFIwAgAEECdGooAgALIQYgASAEQQFrRiAGIwBBgIAgaiABIApqQQJ0aigCACIBSXEE',
    'fyABQQFrLQAAQQ1GBUEACwRAIAFBAWshAQsgCUEAIAEgBksEfyAGLQAAIAlGBUEACxsEQCAGQQFqIQYgAUEBayEBIA0EfyAGIQVB7AAoAgAhCE',
    'HwACgCACEOAn8DQCABIAVLBEBBASAFLQAAIg8gDkH/AXFGIA8gCEH/AXFGciAPQQpGciAPQQ1Gcg0CGiAFQQFqIQUMAQsLQQALBUEACwRAQQAP',
    'CwsCfyADIAEiBSAGRg0AGkEAIAYtAAAiAUGABGotAAANABojAEGAgB9qIAdqIQ4jAEGAgB5qIAdqLQAARQRAIAYgBSADIA4gDBARDAELIAUgBm',
    'siD0EQSwRAIAYgBSADIA4QAgwBC0EBIA90QQFrIgggBv0ABAAiE/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZHEg',
    'CHMiCAR/QQEFIAFBMEYgD0EBS3ELBEAgCCABQS1GIhBBf3NxIQggBiAQai0AACERIAhoIRIgCEEARyIBBEAgCCAIQQFrcUUhAQsgAQRAIAYgEm',
    'otAABBLkYhAQsgAQRAIBAgEkkhAQsgAQRAIBIgD0EBa0khAQsgAQRAIAVBAWstAABBMEchAQsgAQRAIBIgEEEBakYgEUEwR3IhAQsgCEUiCARA',
    'IBFBMEchCAsgAQR/QcwAKAIAIA9BAWsgEmtPBSABCyAPIBBLIAggCBtyRQRAIAYgBSADIA4QAgwCCwsgAyAT/QsEACAOIA4tAABBAXI6AAAgAy',
    'APagsiAUUEQEEADwsgAUEBaiEDIAEgCzoAACAHQQFqIQcMAQsLIAMLtgEBBH8CQEHAACgCACIEIAFBA3RqQQdqQXhxIgYgBEkEf0EBBSAGQcQA',
    'KAIASwsNAD8AQRB0IgUgBkkEQEHAACAGIAVrQf//A2pBEHYiBSAFQcAATRtAAEEASAR/IAVAAEEASAVBAAsNAQtBwAAgBjYCACAEIQMLIANFBE',
    'BBAA8LIANBACABQQN0/AsAIAAgAzYCACAAQQRqIAFBAWs2AgAgAEEIakEANgIAIABBFGogAjYCAEEBC40DAQN/IAAtAABBIE0Ef0EBBSABQQFr',
    'LQAAQSBNCwR/QQAFIAAhBAJ/A0AgASAESwRAQQAgBC0AAEGAAU8NAhogBEEBaiEEDAELC0EBCwtFBEBBAA8LIAAgARAQIgRFBEAgAyADLQAAQQ',
    'NyOgAAQQEkFiACDwsgBEECRiABIABrQcAAS3IEQEEADwsgAyADLQAAQQFyOgAAIAEhAyACIQUgAEEBaiAAIAAtAABBLUYiBgR/QQEFIAAtAABB',
    'K0YLGyIAIQEDQCABIANJBH8gAS0AAEEuRwVBAAsEQCABQQFqIQEMAQsLAn8gASADSQRAA0AgA0EBayIELQAAQTBGBEAgBCEDDAELCyADQQFrIg',
    'QgAUYEQCAEIQMFQQBBzAAoAgAgA0EBayABa0kNAhoLCyADIABrQQFGIgEEfyAALQAAQTBGBSABC0UgBnEEQCACQS06AAAgAkEBaiECCwNAIAAg',
    'A0kEQCACIgFBAWohAiABIAAtAAA6AAAgAEEBaiEADAELCyACQQAgAiAFSxsLC48BAgV/AX4gACgCACEGIABBFGooAgAhByAAQQRqKAIAIgggA6',
    'dxIQADQCAEQYAESQRAIAYgAEEDdGopAwAiCVAEQEEADwsgCUIgiCADQiCIUQRAIAmnQQN0IgUoAgQgAkYEfyAFIAdqIAEgAhAMBUEACwRAIAUP',
    'CwsgAEEBaiAIcSEAIARBAWohBAwBCwtBAQvkBAIHfwF+IAAgASACIAMQAyIFBEAgBQ8LIABBCGooAgAiBq1CBX4gAEEEaiIFNQIAQgN+WgR/IA',
    'AoAgAhByAFKAIAIghB/////wNPBH9BAAUgACAIQQFqQQF0IABBFGooAgAQAQsEfyAAQQhqIAY2AgADQCAEIAhNBEAgByAEQQN0aikDACILQgBS',
    'BEAgACgCACEJIABBBGooAgAiCiALp0EDdCgCAHEhBQNAIAkgBUEDdGopAwBCAFIEQCAFQQFqIApxIQUMAQsLIAkgBUEDdGogC/4YAwALIARBAW',
    'ohBAwBCwtBAQVBAAsFQQELRQRAQQAPC0EAIQQCQEHAACgCACIFIABBFGooAgAiByACampBF2pBeHEiCCAFSQR/QQEFIAhBxAAoAgBLCw0APwBB',
    'EHQiCSAISQRAQcAAIAggCWtB//8DakEQdiIJIAlBwABNG0AAQQBIBH8gCUAAQQBIBUEACw0BC0HAACAINgIAIAUhBAsgBEUEQEEADwtBACEFA0',
    'AgBSAHSQRAIAQgBWr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwsgBCADPgIAIAQgAjYCBEEAIQUDQCACIAVLBEAgBCAHaiAFaiAB',
    'IAVq/QAEAP0LBAAgBUEQaiEFDAELC0HAACAEIAdqIAJqQQdqQXhxNgIAIARBA3atIANCgICAgHCDhCELIAAoAgAhAiAAQQRqKAIAIgUgA6dxIQ',
    'EDQCACIAFBA3RqKQMAQgBSBEAgAUEBaiAFcSEBDAELCyACIAFBA3RqIAv+GAMAIABBCGogBkEBajYCACAEC6wCAgR/BX4jCEIBhkKAgICAgIAE',
    'hCQIA0AjAyACIwFsaikDAEIAUgRAIAJBAWohAgwBCwtBASEBA0AgAUGAgBBNBEACQCMDIwEgASACakH//w9xbGoiACkDACIEUA0AIAApAwghBS',
    'MBQRBLBH4gACkDEAVCAAshBiMBQRBLBH4gACkDGAVCAAshByAAQgA3AwAgAEIANwMIIwFBEEsEQCAAQgA3AxAgAEIANwMYCyAEIwiDQgBSBEAj',
    'B0EBayQHDAELIwMgBKdB//8PcSEAA0AjAyAAIwFsaikDACIIUCAEIAhRckUEQCAAQQFqQf//D3EhAAwBCwsgACMBbGoiACAENwMAIAAgBTcDCC',
    'MBQRBLBEAgACAGNwMQIAAgBzcDGAsLIAFBAWohAQwBCwsL/wcDAn8HewJ+IAFBEEkEQAJ+IAFFBEAgAiACQiGIhULNmdbq/vrrqH9+IgJCHYgg',
    'AoVC09iX1OG/rudEfiICQiCIIAKFDAELIAFBCE8EfiAAIAFqQQhrKQMAIQ0gACkDAAUgAUEETwR+IAAgAWpBBGs1AgAhDSAANQIABSAAIAFqQQ',
    'FrMQAAIAAxAABCEIYgACABQQF2ajEAAEIIhoSECwshDCABrSANQpX4qfqXt96bnn9+IAIgDIUiAkIhiCAChULNmdbq/vrrqH9+IgJCHYggAoVC',
    '09iX1OG/rudEfiICQiCIIAKFfHwiAkIhiCAChULNmdbq/vrrqH9+IgJCHYggAoVC09iX1OG/rudEfiICQiCIIAKFCw8LIAIgAkIhiIVCzZnW6v',
    '7666h/fiIMQh2IIAyFQtPYl9Thv67nRH4iDEIgiCAMhf0SIQogAiABrXz9EiEFIAJClfip+pe33puef4X9EiELIAJCAXwiDEIhiCAMhULNmdbq',
    '/vrrqH9+IgxCHYggDIVC09iX1OG/rudEfiIMQiCIIAyF/RIhCSAAIQMDQCADQSBqIgQgACABak0EQCAD/QAEACIIIAr9USIHQSD9zQEhBiAFIA',
    'ggCP0NCAkKCwwNDg8AAQIDBAUGB/3OASAHIAb9DQABAgMICQoLEBESExgZGhsgBiAH/Q0AAQIDCAkKCxAREhMYGRob/d4B/c4BIAVBL/3NAf1R',
    'IQUgA0EQav0ABAAiCCAJ/VEiB0Eg/c0BIQYgCyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9zgEgByAG/Q0AAQIDCAkKCxAREhMYGRobIAYgB/0NAA',
    'ECAwgJCgsQERITGBkaG/3eAf3OASALQS/9zQH9USELIAQhAwwBCwsgACABakEQa/0ABAAiCCAK/VEiB0Eg/c0BIQYgCyAIIAj9DQgJCgsMDQ4P',
    'AAECAwQFBgf9zgEgByAG/Q0AAQIDCAkKCxAREhMYGRobIAYgB/0NAAECAwgJCgsQERITGBkaG/3eAf3OASIG/R0AQs/W077Sx6vZQn4gBv0dAX',
    'wgA0EQaiAAIAFqTQRAIAP9AAQAIgggCf1RIgdBIP3NASEGIAUgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/c4BIAcgBv0NAAECAwgJCgsQERITGBka',
    'GyAGIAf9DQABAgMICQoLEBESExgZGhv93gH9zgEhBQsgBf0dAEKHla+vmLbem55/fiAF/R0BfCAChSICQiGIIAKFQs2Z1ur++uuof34iAkIdiC',
    'AChULT2JfU4b+u50R+IgIgAkIgiIV8IgJCIYggAoVCzZnW6v7666h/fiICQh2IIAKFQtPYl9Thv67nRH4iAkIgiCAChQuzBAIKfwF7QewAKAIA',
    'IQogACEDA0AgASADSwRAIwBBgIAaaiADQQJ0aigCACIAQYACSQR/Iw8jAEGAoCBqIABBAnRqKAIARgVBAAsEfyMZIQQCfyACIABBAnQiACMAQY',
    'CQIGpqKAIAIgUjAEGAmCBqIABqKAIAIgZGDQAaQQAgBS0AACIAQYAEai0AAA0AGiMAQYCAH2ogA2ohByMAQYCAHmogA2otAABFBEAgBSAGIAIg',
    'ByAEEBEMAQsgBiAFayILQRBLBEAgBSAGIAIgBxACDAELQQEgC3RBAWsiBCAF/QAEACIN/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCg',
    'oKCgoKCgr9Jv1kcSAEcyIEBH9BAQUgAEEwRiALQQFLcQsEQCAEIABBLUYiDEF/c3EhBCAFIAxqLQAAIQkgBGghCCAEQQBHIgAEQCAEIARBAWtx',
    'RSEACyAABEAgBSAIai0AAEEuRiEACyAABEAgCCAMSyEACyAABEAgCCALQQFrSSEACyAABEAgBkEBay0AAEEwRyEACyAABEAgCCAMQQFqRiAJQT',
    'BHciEACyAERSIEBEAgCUEwRyEECyAABH9BzAAoAgAgC0EBayAIa08FIAALIAsgDEsgBCAEG3JFBEAgBSAGIAIgBxACDAILCyACIA39CwQAIAcg',
    'By0AAEEBcjoAACACIAtqCwUgAgsiAEUEQEEADwsgAEEBaiECIAAgCjoAACADQQFqIQMMAQsLIAILpAUCBn8CfkHQACkDACEIA0AgACABSwRAIw',
    'BBgIAWaiABQQN0aiABQQJ0IgMjAEGAgAZqaigCACMAQYCACGogA2ooAgAgCBAGNwMAIAFBAWohAQwBCwtB5AAoAgAEf0HgACgCACEDAn8DQCAA',
    'IAJLBEAgAkECdCIBIwBBgIAOamooAgAiBSMAQYCAEGogAWooAgAiBiAIEAYhB0GAAiAFIAYgBxADIgFFBEADQEHIAEEAQQH+SAIADQALQYgCKA',
    'IAIgRBgIAESQR/QYACIAUgBiAHEAQFQQELIgFBAUsEf0GIAigCACAESwVBAAsEQCABIAQ2AggLQcgAQQD+FwIAQQEgAUUNAxoLQQMgAUEBRg0C',
    'GiMhIAEoAggiASADbEECdGoiBCMEIAQoAgBqNgIAIAQjCyAEKAIEajYCBCADQQJLBEAgBCMGIAQoAghqNgIIIAQjESAEKAIMajYCDAsjAEGAgB',
    'BqIAJBAnRqIAFBAWo2AgAgAkEBaiECDAELC0EACwVBAAsiAUUEQCMgBH8gABAUBSAAEBMLIQELIAEEf0EABUHoACgCAAsEQCMgBH9B4AAoAgAh',
    'ASAAEA9BACECAn8DQCAAIAJLBEAjAEGAgBZqIAJBA3RqKQMAIQcjAEGAgAxqIAJBAnRqKAIAIgNBf0YEf0EABUHYACgCACIEBH9B3AA1AgAgB0',
    'LAACAErX2IUQVBAQsLBEBBAUHAASMAQYCACmogAkECdGooAgAgAyAHEAQiA0UNAxpBAiADQQFGDQMaIANBCGoiAyMEIAMoAgBqNgIAIAMjCyAD',
    'KAIEajYCBCABQQJLBEAgAyMGIAMoAghqNgIIIAMjESADKAIMajYCDAsLIAJBAWohAgwBCwtBAAsFIAAQOQshAQsjCSAAaiQJIAELnAICAX4Df0',
    'HYACgCACIEBH9B3AA1AgAgAULAACAErX2IUQVBAQsEQCACBH8jAEGAgBBqIABBAnRqKAIABUEACyECIwMgAadB//8PcSEAA0AjAyAAIwFsaikD',
    'ACIDUCABIANRckUEQCAAQQFqQf//D3EhAAwBCwsgACMBbGoiBCkDAFAEQCAEIAE3AwAjB0EBaiQHCyAEIwQiACAEKAIIajYCCCAEIwYiBSAEKA',
    'IMajYCDCMBQRBLBEAgAARAIARBEGoiBigCACIABEAgACACRwRAIAZBATYCBAsFIAYgAjYCAAsLIAUEQCAEQRhqIgAoAgAiBARAIAIgBEcEQCAA',
    'QQE2AgQLBSAAIAI2AgALCwsjB0GAgAhLBEAQBQsLC44DAQR/AkAgAEEYaiIDIAJBAnRqIgQoAgAgAUYNACAE/hACBCEDA0AgAwRAIANBA3QiBU',
    'EIaiEDIAUoAgAgAUYNAiAF/hACBCEDDAELC0EAIQMLIAMEQCADDwsDQEHIAEEAQQH+SAIADQALAkAgBCgCAEUEQCAEIAE2AgAgAEEYaiEDDAEL',
    'IABBGGohAwJAIAQoAgAgAUYNACAE/hACBCEAA0AgAARAIABBA3QiAEEIaiEDIAAoAgAgAUYNAiAA/hACBCEADAELC0EAIQMLIAMNAEEAIQACQC',
    'ACQQJ0QQhqIgVBwAAoAgAiAmpBB2pBeHEiAyACSQR/QQEFIANBxAAoAgBLCw0APwBBEHQiBiADSQRAQcAAIAMgBmtB//8DakEQdiIGIAZBwABN',
    'G0AAQQBIBH8gBkAAQQBIBUEACw0BC0HAACADNgIAIAIhAAtBACEDIABFDQAgAEEAIAX8CwAgACABNgIAIAAgBCgCBDYCBCAEIABBA3b+FwIEIA',
    'BBCGohAwtByABBAP4XAgAgAwu7AgIGfwF+QYAgIQYgAEEIajUCAEIEhiEHA0AgBkGAgICABEkgBq0gB1RxBEAgBkEBdCEGDAELCwJAQcAAKAIA',
    'IgEgBkEDdmpBB2pBeHEiBCABSQR/QQEFIARBxAAoAgBLCw0APwBBEHQiAyAESQRAQcAAIAQgA2tB//8DakEQdiIDIANBwABNG0AAQQBIBH8gA0',
    'AAQQBIBUEACw0BC0HAACAENgIAIAEhAgsgAkUEQEEADwsgAkEAIAZBA3b8CwAgAEEMaiACNgIAIABBEGogBkEBazYCACAAKAIAIQQgAEEEaigC',
    'ACEDQQAhAANAIAAgA00EQCAEIABBA3RqKQMAIgdCAFIEQCACIAdCIIinIAZBAWtxIgFBA3ZqIgUgBS0AAEEBIAFBB3F0cjoAAAsgAEEBaiEADA',
    'ELC0EBC40BAQF/A0AgA0EQaiACTQRAIAAgA2r9AAQAIAEgA2r9AAQA/VH9UwRAQQAPCyADQRBqIQMMAQsLIANBCGogAk0EQCAAIANqKQMAIAEg',
    'A2opAwBSBEBBAA8LIANBCGohAwsDQCACIANLBEAgACADai0AACABIANqLQAARwRAQQAPCyADQQFqIQMMAQsLQQELugEBA38DQEHIAEEAQQH+SA',
    'IADQALQcQAIABBCGoiAUGAgHxBxAAoAgAiAmsiAyABIANJGyACajYCAEHAACgCACIBIABqQQdqQXhxIQJBACEAAkAgASACSwR/QQEFIAJBxAAo',
    'AgBLCw0APwBBEHQiAyACSQRAQcAAIAIgA2tB//8DakEQdiIDIANBwABNG0AAQQBIBH8gA0AAQQBIBUEACw0BC0HAACACNgIAIAEhAAtByABBAP',
    '4XAgAgAAsgAEEAJBgjDkUEQA8LIxYEQCMJIw5qJAkFIw4QCCQCCwtfAgN/AX5B0AApAwAhBANAIAAgAUsEQCABQQJ0IgIjAEGAgAxqaigCACID',
    'QX9HBEAjAEGAgBZqIAFBA3RqIwBBgIAKaiACaigCACADIAQQBjcDAAsgAUEBaiEBDAELCwvvAwECf0EBIQIgAEEBaiAAIAAgAUkEfyAALQAAQS',
    'tGBH9BAQUgAC0AAEEtRgsFQQALGyIDIAFJBH8gAy0AAEEwa0H/AXFBCkkFQQALBEAgA0EBaiEAIAMtAABBMEYEfyAAIAFJBH8gAC0AAEEwa0H/',
    'AXFBCkkFQQALBUEACwRAQQAPCwNAIAAgAUkEfyAALQAAQTBrQf8BcUEKSQVBAAsEQCAAQQFqIQAMAQsLIAAgAUkEfyAALQAAQS5GBUEACwRAIA',
    'EgAEEBaiIASwR/IAAtAABBMGtB/wFxQQpJBUEAC0UEQEEADwsLBSABIANLBH8gAy0AAEEuRgVBAAsEfyADQQFqIgAgAUkEfyAALQAAQTBrQf8B',
    'cUEKSQVBAAsFQQALBH9BAiECIANBAWoFQQAPCyEACwNAIAAgAUkEfyAALQAAQTBrQf8BcUEKSQVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEQCACDw',
    'sgAC0AAEEgckHlAEcEQEEADwsgASAAQQFqIgBLBH8gAC0AAEErRgR/QQEFIAAtAABBLUYLBUEACwRAIABBAWohAAsgACECA0AgACABSQR/IAAt',
    'AABBMGtB/wFxQQpJBUEACwRAIABBAWohAAwBCwtBAkEAIAAgAUYgACACS3EgACACa0EPTXEbC5QCAQF/IAAtAABBIE0Ef0EBBSABQQFrLQAAQS',
    'BNCwRAQQAPCyAEBH8gACEEA0AgBEEQaiIFIAFNBEAgBP0ABAD9ZEUEQCAFIQQMAgsLCwJ/A0AgASAESwRAIAQtAAAiBUGAAUkEfyAEQQFqBSAF',
    'QcsBTSAFQcMBT3EgBUHQAUZyIAVB0QFGcgR/IARBAmoFIAVB6QFNIAVB5AFPcQR/IARBA2oFQQAMBQsLCyEEDAELC0EBCwVBAQtFBEBBAA8LIA',
    'MtAAAiBEECcUUEQCADIARBAUEDIAAgARAQG3I6AAALQQAhAwNAIAMgASAAa0kEQCACIANqIAAgA2r9AAQA/QsEACADQRBqIQMMAQsLIAIgASAA',
    'a2oLCgBBfyQSQQAkAgu6BQIDfgh/QYwBKAIAIQZBkAEoAgAhCEHkACgCAEEARyEEA0AgACAHSwRAIAYjAEGAgBZqIAdBA3RqKQMAIgJCIIinIA',
    'hxIglBA3ZqLQAAIAlBB3F2QQFxIQkjAEGAgBRqIAVBAnRqIAc2AgAgBSAJaiEFIAlFIAIjCINQcQRAIAcgAiAEEAkLIAdBAWohBwwBCwtB4AAo',
    'AgAhCEGAASgCACEGQYQBKAIAIQdBACEAA0AgACAFSQRAIAEgBiMAQYCAFmojAEGAgBRqIABBAnRqKAIAQQN0aikDAKcgB3FBA3RqKQMAfCEBIA',
    'BBAWohAAwBCwtBACEAA0AgACAFSQRAIAYjAEGAgBZqIwBBgIAUaiAAQQJ0aigCAEEDdGopAwAiAqcgB3FBA3RqKQMAIgNCIIggAkIgiFEEQCAB',
    'IAOnQQN0KQMAfCEBCyAAQQFqIQAMAQsLIAEkJ0EAIQcDQCAFIAdLBEAjAEGAgBZqIwBBgIAUaiAHQQJ0aigCACIAQQN0aikDACEBQYABIABBAn',
    'QiBiMAQYCABmpqKAIAIwBBgIAIaiAGaigCACABEAMiBkEBRgRAQQIPCwJAIAZFBEAgASMIg1AEQCAAIAEgBBAJCwwBCyAGQRhqIgkoAgQhCiAI',
    'QQJLBH8gCSgCDAVBAAshCQJAIAZBFGoiC/4QAgANACALQQAjEv5IAgANACAGQQN2JBIjDCAKayQMIw0gCWskDQsjBARAAkAjJiMJIABqQQFqrY',
    'QhAiAGQQhqIgn+EQMAIQEDQCABUCABIAJWcgRAIAEgCSABIAL+SQMAIgFRDQIMAQsLCwsgBAR/IAYjAEGAgBBqIABBAnRqKAIAIAgQCgUgBkEY',
    'agsiAEUEQEEBDwsjBARAIAAjBP4eAgAaCyMGBEAgACMG/h4CCBoLCyAHQQFqIQcMAQsLQQAL8gMCCH8BfkHgACgCACEEQYABKAIAIQJBhAEoAg',
    'AhBQNAIAAgAUsEQCAJIAIjAEGAgBZqIAFBA3RqKQMApyAFcUEDdGopAwB8IQkgAUEBaiEBDAELCyAJJCdB5AAoAgBBAEchBwNAIAAgA0sEQCMA',
    'QYCAFmogA0EDdGopAwAhCUHYACgCACIBBH9B3AA1AgAgCULAACABrX2IUQVBAQsEQEGAASADQQJ0IgEjAEGAgAZqaigCACMAQYCACGogAWooAg',
    'AgCRAEIghFBEBBAQ8LIAhBAUYEQEECDwsjCwR/IAhBEGooAgAFQQELRQRAIAhBEGojCSADakEBajYCAAsgCEEYaiIBKAIEIQUgBEECSwR/IAEo',
    'AgwFQQALIQYgBwR/IAgjAEGAgBBqIANBAnRqKAIAIAQQCgUgAQsiAkUEQEEBDwsgAiMEIAIoAgBqNgIAIAIjCyACKAIEajYCBCAEQQJLBEAgAi',
    'MGIAIoAghqNgIIIAIjESACKAIMajYCDAsgASACRyAFIwtqQQFLciAGIxFqQQFLcgRAAkAgCEEUaiIB/hACAA0AIAFBACMS/kgCAA0AIAhBA3Yk',
    'EiMMIAVrJAwjDSAGayQNCwUgCEEUaigCAEUEQCMMIwtqJAwjDSMRaiQNCwsLIANBAWohAwwBCwtBAAsEACMJCwkAIw0jDCAAGwsEACMSCw4AIA',
    'CtQiCGJCZBACQJCxkAIABBAEckICABJAQgAiQLIAMkBiAEJBELBAAjAwsGAEGAgBALCAAjCEIsiKcLsQICBn8CfgNAIwhCLIinIAFJBEAQBQwB',
    'CwsDQCADQYCAEEkEQEIBIAAgAyMBbGoiBCkDACIJIwiDIAlQG1AEQCAEKAIIIQIgBCgCDCEFIwMgCadB//8PcSEBA0AjAyABIwFsaikDACIIUC',
    'AIIAlRckUEQCABQQFqQf//D3EhAQwBCwsgASMBbGoiBikDAFAEQCAGIAk3AwAjB0EBaiQHCyAGIAYoAgggAmo2AgggBiAGKAIMIAVqNgIMQRAh',
    'AQNAIAEjAUkEQCABIARqKAIAIgUEQCABIAZqIgcoAgAiAgRAIAIgBUcEQCAHQQE2AgQLBSAHIAU2AgALCyABIARqKAIEBEAgASAGakEBNgIECy',
    'ABQQhqIQEMAQsLIwdBgIAISwRAEAULCyADQQFqIQMMAQsLC6gBAQR/QfgAKAIAIQMDQCABIANJBEAgAUEBaiEAA0AgACADSQR/IABBAnQiAiMA',
    'QYCAGmpqKAIAIwAgAmpB/P8ZaigCAEEBakYFQQALBH8jAEGAgB5qIgIgAGotAABBAEcgASACai0AAEEAR0YFQQALBEAgAEEBaiEADAELCyMAQY',
    'CCzABqIAFBAnRqIAA2AgAjAEGAgtAAaiABakEAOgAAIAAhAQwBCwsLugwDCX4BfwF7QgEgASAAa60iBIZCAX0hByAEQiBWIQxB8AAoAgAiAQR+',
    'An4gAP0ABBAgAf0PIg39I/1krUIQhiAA/QAEACAN/SP9ZK2EIgMgDEUNABogAyAA/QAEICAN/SP9ZK1CIIaEIAD9AAQwIA39I/1krUIwhoQLIA',
    'eDBUIACyIDQgBSJB0jHEEAIx0bBEBBAA8LIAMCfiAA/QAEEEHsACgCAP0PIg39I/1krUIQhiAA/QAEACAN/SP9ZK2EIgMgDEUNABogAyAA/QAE',
    'ICAN/SP9ZK1CIIaEIAD9AAQwIA39I/1krUIwhoQLIAeDhCIIQgGGQgGEIQMgCEIBIASGhCEEIwBBgIAeaiACai0AAAR/An4gAP0ABAD9DDAwMD',
    'AwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WStIAD9AAQQ/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9',
    'Jv1krUIQhoQiBSAMRQ0AGiAFIAD9AAQg/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1krUIghoQgAP0ABDD9DDAwMD',
    'AwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WStQjCGhAsgB4MhBQJ+IAD9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/SP9ZK0gAP0A',
    'BBD9DDAwMDAwMDAwMDAwMDAwMDD9I/1krUIQhoQiBiAMRQ0AGiAGIAD9AAQg/QwwMDAwMDAwMDAwMDAwMDAw/SP9ZK1CIIaEIAD9AAQw/QwwMD',
    'AwMDAwMDAwMDAwMDAw/SP9ZK1CMIaECyAHgyIGIAODIAVCAYiDUCEBAkAgByAFIAiEQn+FgyIIUA0AQQAhASAIAn4gAP0ABAD9DC4uLi4uLi4u',
    'Li4uLi4uLi79I/1krSAA/QAEEP0MLi4uLi4uLi4uLi4uLi4uLv0j/WStQhCGhCIIIAxFDQAaIAggAP0ABCD9DC4uLi4uLi4uLi4uLi4uLi79I/',
    '1krUIghoQgAP0ABDD9DC4uLi4uLi4uLi4uLi4uLi79I/1krUIwhoQLIAeDIgkCfiAA/QAEAP0MLS0tLS0tLS0tLS0tLS0tLf0j/WStIAD9AAQQ',
    '/QwtLS0tLS0tLS0tLS0tLS0t/SP9ZK1CEIaEIgggDEUNABogCCAA/QAEIP0MLS0tLS0tLS0tLS0tLS0tLf0j/WStQiCGhCAA/QAEMP0MLS0tLS',
    '0tLS0tLS0tLS0tLf0j/WStQjCGhAsgB4MiCoRCf4WDQgBSBH9BAQVBzAAoAgBBf0cLDQAgBkIBhiIHIApCAoaDIASDIAcgBUJ/hSIHIAUgCUIB',
    'hiIIIAWDfIMiC4MgCyAEQn+FgyAGIApCAYYiBCADhIMgBUIBiIMgCSAFQgGGQn+FgyAHIAiDIAogA0J/hYMgBCAHg4SEhISEhIRQIQELIAEFIx',
    'cEfwJ+IAD9AAQA/QyAgICAgICAgICAgICAgICA/XH9DICAgICAgICAgICAgICAgID9Jv1krSAA/QAEEP0MgICAgICAgICAgICAgICAgP1x/QyA',
    'gICAgICAgICAgICAgICA/Sb9ZK1CEIaEIgUgDEUNABogBSAA/QAEIP0MgICAgICAgICAgICAgICAgP1x/QyAgICAgICAgICAgICAgICA/Sb9ZK',
    '1CIIaEIAD9AAQw/QyAgICAgICAgICAgICAgICA/XH9DICAgICAgICAgICAgICAgID9Jv1krUIwhoQLIAeDQgBSBUEACwR+QgEFIAMgBEIBiIQC',
    'fiAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1x/QwhISEhISEhISEhISEhISEh/Sb9ZK0gAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9cf0MISEhIS',
    'EhISEhISEhISEhIf0m/WStQhCGhCIDIAxFDQAaIAMgAP0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9cf0MISEhISEhISEhISEhISEhIf0m/WStQiCG',
    'hCAA/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP1x/QwhISEhISEhISEhISEhISEh/Sb9ZK1CMIaECyAHgyAIQn+Fg4MLUAsLzgEDAX8BewF+QfAAKA',
    'IA/Q8hAwNAIABBQGsiAiABTQRAIAQgAP0ABAAgA/0j/WStIAD9AAQQIAP9I/1krUIQhoQgAP0ABCAgA/0j/WStQiCGhCAA/QAEMCAD/SP9ZK1C',
    'MIaEe3whBCACIQAMAQsLIAAgAUkEfiAEQgEgASAAa62GQgF9IAD9AAQAIAP9I/1krSAA/QAEECAD/SP9ZK1CEIaEIAD9AAQgIAP9I/1krUIgho',
    'QgAP0ABDAgA/0j/WStQjCGhIN7fAUgBAtCAYOnC60JAwh/C34Ie0HsACgCAP0PIRZB8AAoAgAiA0EARyEIIAP9DyEXIwBBgIAgaiEJ/Qz/////',
    '////////////////IRhCASENQX8hAyAAIgUhBgNAIAIgBksEQAJAIB0gBv0ABAAiGSAG/QAEECIa/VAgBv0ABCAiGyAG/QAEMCIc/VD9UP1QIR',
    '0gGCAZIBr9dyAbIBz9d/13/XchGCAZIBb9I/1krSAaIBb9I/1krUIQhoQgGyAW/SP9ZK1CIIaEIBwgFv0j/WStQjCGhCEMIBn9DAoKCgoKCgoK',
    'CgoKCgoKCgr9I/1krSAa/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CEIaEIBv9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgHP0MCgoKCgoKCg',
    'oKCgoKCgoKCv0j/WStQjCGhCELIAIgBmsiAEHAAEkEQEIBIACthkIBfSIRIAyDIQwgCyARgyELCyALIAyEIQwgDiAIBH4gBv0ABAAgF/0j/WSt',
    'IAb9AAQQIBf9I/1krUIQhoQgBv0ABCAgF/0j/WStQiCGhCAG/QAEMCAX/SP9ZK1CMIaEBUIACyIRhCAPhEIAUgRAIANBf0YgDiARIBFCAYaFIg',
    '4gDkIChoUiDiAOQgSGhSIOIA5CCIaFIg4gDkIQhoUiDiAOQiCGhYUiEiARgyIOIAwgEYQiE0IBhiANhEJ/hYMgESASQn+FgyIUQgGGIA+EIAb9',
    'AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZK0gBv0ABBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krUIQhoQgBv0ABCD9DA0NDQ0NDQ0NDQ0NDQ0NDQ',
    '39I/1krUIghoQgBv0ABDD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krUIwhoQiFSALQgGIQoCAgICAgICAgH9CACAGLQBAQQpGG4SDIBOEQn+Fg4Qi',
    'E0IAUnEEQCAGIBN6p2ohAwsgDiANIA+DIBFCAYaEgyAQIBIgDCAVhIOEhCEQIAwgEYRCP4ghDSAUQj+IIQ8gEkI/hyEOIBJCf4UiESAMgyEMIA',
    'sgEYMhCwUgDEI/iCENCyALQgBSBEAgByAMQn9CP0I/IAt5fSIRfYiDe6dqIQogBiARp2pBAWohBQNAIAtCAFIEQCAEIgBBAWohBCMAQYCAyABq',
    'IABBAnRqIAYgC3qnajYCACALIAtCAX2DIQsMAQsLCyAJIAdBAnRqIQAgByAMe6dqIQcDQCAAIAYgDHqnajYCACAAIAYgDCAMQgF9gyILeqdqNg',
    'IEIAAgBiALIAtCAX2DIgt6p2o2AgggACAGIAsgC0IBfYMiC3qnajYCDCAAIAYgCyALQgF9gyILeqdqNgIQIAAgBiALIAtCAX2DIgt6p2o2AhQg',
    'ACAGIAsgC0IBfYMiC3qnajYCGCAAIAYgCyALQgF9gyILeqdqNgIcIABBIGohACALIAtCAX2DIgxCAFINAAsgBkFAayIGIAFPQQAgBBsNACAEQY',
    'CAAUsgB0G4/wlLcg0ADAILCwsgBCQkIAokJSAd/WRBAEckFyAQQgBSJBwgGP1jRSAERSAHQbj/CUtxciADIAVJcgRAQQAkFAsL1wIDAn4FewJ/',
    'QfAAKAIAIgpBAEchCyAK/Q8hBUJ/QgAgAhshAwNAIAAgAUkEQCAA/QAEACIG/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK0gAP0ABBAiB/0MCgoKCg',
    'oKCgoKCgoKCgoKCv0j/WStQhCGhCAA/QAEICII/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CIIaEIAD9AAQwIgn9DAoKCgoKCgoKCgoKCgoKCgr9',
    'I/1krUIwhoQgCwR+IAYgBf0j/WStIAcgBf0j/WStQhCGhCAIIAX9I/1krUIghoQgCSAF/SP9ZK1CMIaEIgQgBEIBhoUiBCAEQgKGhSIEIARCBI',
    'aFIgQgBEIIhoUiBCAEQhCGhSIEIARCIIaFBUIACyADhSIDQn+FgyIEQgBSBEAgACAEeqdqQQFqIgBBACAAIAFNGw8LIANCP4chAyAAQUBrIQAM',
    'AQsLQQAL6AEBAX9B0AAgADcDAEHYACABNgIAQdwAIAI2AgBB4AAoAgBBAnQhAkHkACgCAEEARyEFQYAIIQEDQCABQYCAgIACSQR/IAGtQgN+IA',
    'OtQgV+VAVBAAsEQCABQQF0IQEMAQsLQYABIAEgAkEYakEIQQAgBRtqEAFFBEBBAQ8LQegAKAIABH9BgAghAQNAIAFBgICAgAJJBH8gAa1CA34g',
    'BK1CBX5UBUEACwRAIAFBAXQhAQwBCwtBwAEgASACQQhqEAEFQQELRQRAQQEPCyAFBH9BgAJBgIAIQQwQAQVBAQtFBEBBAQ8LQQALSABBwAAgAD',
    'YCAEHEACABNgIAQfQAIAI2AgBB4AAgAzYCAEH4ACAENgIAQfwAIAQgBWo2AgBB6AAgBUEARzYCAEHkACAGNgIACwoAQcwAIAA2AgALEgBB7AAg',
    'ADYCAEHwACABNgIAC2gBA39BgAEQC0UEQEEBDwtB6AAoAgBFBEBBAA8LQcABEAtFBEBBAQ8LQcQBKAIAIQFBwAEoAgAiAiEAA0AgACACIAFBA3',
    'RqTQRAIAAgACkDAEL/////T4M3AwAgAEEIaiEADAELC0EAC58HAwp/AX4Fe0EAJAJBACQYIANFIQgDQCAAIAFJBEAgCARAQQAhBf0MAAAAAAAA',
    'AAAAAAAAAAAAACEPIAEgACIEQYCACGoiBiABIAZJGyEKQfQAKAIAIQwgAkEgQcAA/AsAQQAkGiAEIQYDQCAEIApJIAIgBktxIAVBgMAASXEEQC',
    'APIAb9AAQAIhAgBv0ABBAiEf1QIAb9AAQgIhIgBv0ABDAiE/1Q/VD9UCEPIBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krSAR/QwKCgoKCgoKCgoK',
    'CgoKCgoK/SP9ZK1CEIaEIBL9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgE/0MCgoKCgoKCgoKCgoKCgoKCv0j/WStQjCGhCEOA0AgDkIAUg',
    'RAIAYgDnqnaiILIAJPIAQgCk9yIAVBgMAARnJFBEAgCyAEayAMSwRAQQEkGgsgBCEHAkADQCAHIAtJBEBBACEJIActAAAiDUEgRwR/IA1BCUkg',
    'DUENS3IFQQALDQIgB0EBaiEHDAELC0EBIQkLIAlFBEAgBUECdCIHIwBqIAQ2AgAjAEGAgAJqIAdqIAs2AgAgBUEBaiEFCyALQQFqIQQgDiAOQg',
    'F9gyEODAILCwsgBkFAayEGDAELCyAFJCMgD/1kQQBHJBkFQQAhBUEAIQdBASQUQQAkGyACQSBBwAD8CwAgACABIABBgIAIaiIEIAEgBEkbIAIQ',
    'ISMUBEBB9AAoAgAhCSAAIQRBACEGAkADQCAHIyRJIAEgBEtxIAVBgMAASXEEQCMAQYCAyABqIAdBAnRqKAIAIgogBEYiCwR/IAsFIAogBEEBak',
    'YEfyAELQAAQQ1GBUEACwsEfyAGQQFqBSMlIAMgBmpJBH9BAQUgCiMAIAMgBmpBAnRqQfz/H2ooAgBHCyAKIARrIAlPcgRAQQAkFCAAIQQMBAsg',
    'BUECdCILIwBqIAQ2AgAjAEGAgAJqIAtqIAo2AgAjAEGAgARqIAtqIAY2AgAgBUEBaiEFIAMgBmoLIQYgCkEBaiEEIAdBAWohBwwBCwsgBSQbCw',
    'UgACEECwsjGiMURSAIGwRAQQMkAiAADwsjGSMXIAgbJCIjIyMbIAgbIgUgAxA7JA4jDiAFSQRAIwAjDkECdGooAgAhBAsjDkUgBUEAR3EEQEED',
    'JAIgAA8LQQEjIiMQG0EAIAUbBEBBASQYIAQPCxAOQQEgACAERiMCGwRAIAQPCyAEIQAMAQsLIAALngMCCH8BfkEAJAIDQCABIAAiA0GAgAhqIg',
    'QgASAESRshCEEAIQQjHyEGIAMhBQNAIAIgBUsEQAJAIAX9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK0gBf0ABBD9DAoKCgoKCgoKCgoKCgoK',
    'Cgr9I/1krUIQhoQgBf0ABCD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgBf0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIwhoQhCwNAIA',
    'tCAFIEQCAFIAt6p2oiByACSQRAIAYgByADayIJIAYgCUsbIQYgCUEBayAJIAkEfyAHQQFrLQAAQQ1GBUEACxsiCgRAIARBAnQiCSMAQYCABmpq',
    'IAM2AgAjAEGAgAhqIAlqIAo2AgAgBEEBaiEECyAEQYDAAEYgCCAHQQFqIgNNcg0DIAsgC0IBfYMhCwwCCwsLIAVBQGshBQwCCwsLIAQkHiAGJB',
    '8jH0H0ACgCAEsEQEEDJAIFIx4EQCMeEAgkAgsLQQEgACADRkEBIAEgA00jAhsbRQRAIAMhAAwBCwsgAwsuAQF/QcCCkQVBwIKRA0HkACgCAEEA',
    'RyIAGyAABH9B4AAoAgBBEnQFQQALahANCwQAIxYLBAAjGAsEACMiCwQAIwILBAAjEAsEACMVCzQBAX9B5AAoAgBBAEchASAAJAAgAEHAgpEBai',
    'IAJANBIEEQIAEbIgEkASAAIAFBEnRqJCELFAAjAEGAgB9qQQAgAPwLAEEAJBYLaQEDfyAABEBBACQFC0GAAigCACEBQYQCKAIAIQJBACEAA0Ag',
    'AEGAwABJIwUgAk1xBEAgASMFQQN0aikDAKciAwRAIwBBgIAUaiAAQQJ0aiADNgIAIABBAWohAAsjBUEBaiQFDAELCyAAC2kBA38gAARAQQAkBQ',
    'tBwAEoAgAhAUHEASgCACECQQAhAANAIABBgMAASSMFIAJNcQRAIAEjBUEDdGopAwCnIgMEQCMAQYCAFGogAEECdGogAzYCACAAQQFqIQALIwVB',
    'AWokBQwBCwsgAAsEACMhC9ALAgZ/AXsjD0EBaiQPA0AgAC0AACICQQlHIAJBIEdxIAJBDUdxRQRAIABBAWohAAwBCwsCQAJAIAAtAABB+wBHDQ',
    'AgAEEBaiECA0AgAiIALQAAIgJBCUcgAkEgR3EgAkENR3FFBEAgAEEBaiECDAELCyAALQAAQf0ARg0BA0AgAC0AAEEiRw0BIABBAWohBAN/IAT9',
    'AAQAIgj9DCIiIiIiIiIiIiIiIiIiIiL9IyAI/QxcXFxcXFxcXFxcXFxcXFxc/SMgCP0MICAgICAgICAgICAgICAgIP0m/VD9UP1kIgIEfyAEIA',
    'JoaiICQQAgAi0AAEEiRhsFIARBEGohBAwBCwsiBkUNASAAQQFqIQUgBiAAa0EBayEEAkAgAyIAIwpJBH8Cf0EAIAQgAEECdCICIwBBgIggamoo',
    'AgBHDQAaIwBBgIAgaiACaigCACEHQQAhAgNAIAJBCGoiAyAETQRAQQAgAiAHaikDACACIAVqKQMAUg0CGiADIQIMAQsLA0AgAiAESQRAQQAgAi',
    'AHai0AACACIAVqLQAARw0CGiACQQFqIQIMAQsLQQELBUEACw0AQQAhAgNAIAIjCkkEQAJ/QQAgBCACIgBBAnQiAiMAQYCIIGpqKAIARw0AGiMA',
    'QYCAIGogAmooAgAhB0EAIQMDQCADQQhqIgIgBE0EQEEAIAMgB2opAwAgAyAFaikDAFINAhogAiEDDAELCwNAIAMgBEkEQEEAIAMgB2otAAAgAy',
    'AFai0AAEcNAhogA0EBaiEDDAELC0EBCw0CIABBAWohAgwBCwtBgAIhAAsgACIFQYACRgR/QQEFIw8jAEGAoCBqIAVBAnRqKAIARgsNASAFQQFq',
    'IQMgBkEBaiECA0AgAi0AACIAQQlHIABBIEdxIABBDUdxRQRAIAJBAWohAgwBCwsgAi0AAEE6Rw0BIAJBAWohAgNAIAItAAAiAEEJRyAAQSBHcS',
    'AAQQ1HcUUEQCACQQFqIQIMAQsLQQAhBAJAIAItAAAiAEEiRgR/IAJBAWoiAiEEQQAhAAN/IAT9AAQAIgj9DCIiIiIiIiIiIiIiIiIiIiL9IyAI',
    '/QxcXFxcXFxcXFxcXFxcXFxc/SMgCP0MICAgICAgICAgICAgICAgIP0m/VD9UP1kIgYEfyAEIAZoaiIEQQAgBC0AAEEiRhsFIARBEGohBAwBCw',
    'siBEUNASAEQQFqBSAAQS1GBH9BAQUgAEEwa0H/AXFBCkkLBH8CfyACQQFqIAIgAi0AAEEtRhsiAC0AAEEwRgRAIABBAWohAAUgACEEA0AgAC0A',
    'AEEwa0H/AXFBCkkEQCAAQQFqIQAMAQsLQQAgACAERg0BGgsgAC0AAEEuRgRAIABBAWoiACEEA0AgAC0AAEEwa0H/AXFBCkkEQCAAQQFqIQAMAQ',
    'sLQQAgACAERg0BGgsgAC0AAEEgckHlAEYEQCAAQQFqIgAtAABBK0YEf0EBBSAALQAAQS1GCwRAIABBAWohAAsgACEEA0AgAC0AAEEwa0H/AXFB',
    'CkkEQCAAQQFqIQAMAQsLQQAgACAERg0BGgsgAAsiBAUgAigCAEH05NWrBkYEfyACQQRqIgQFIAIoAgBB5sKxmwdGBH8gAi0ABEHlAEYFQQALBH',
    '8gAkEFaiIEBSACKAIAQe7qseMGRgR/IAIhBCACQQRqBUEACwsLCwshACAFQQJ0IgYjAEGAkCBqaiACNgIAIwBBgJggaiAGaiAENgIACyAARQ0B',
    'IwBBgKAgaiAFQQJ0aiMPNgIAA0AgAC0AACICQQlHIAJBIEdxIAJBDUdxRQRAIABBAWohAAwBCwsgAC0AACICQf0ARg0CIAJBLEYEQCAAQQFqIQ',
    'IDQCACIgAtAAAiAkEJRyACQSBHcSACQQ1HcUUEQCAAQQFqIQIMAQsLDAELC0EADwtBAA8LIABBAWohAgNAIAItAAAiAEEJRyAAQSBHcSAAQQ1H',
    'cUUEQCACQQFqIQIMAQsLIAEgAkYLHQBBACQKQQAkE0EAJA8jAEGAoCBqQQBBgAj8CwALYAECfyMKQYACRgR/QQEFIxMgAGpBEGpBgIAESwsEQE',
    'EADwsjCkECdCIBIwBBgIAgamojEyMAQYCoIGpqIgI2AgAjAEGAiCBqIAFqIAA2AgAjCkEBaiQKIxMgAGokEyACC4AEAgt/A35BzAEoAgAhAkHQ',
    'ASgCACEGQcABKAIAIQVBxAEoAgAhBCAAEA8DQCAAIAFLBEAgAiMAQYCAFmogAUEDdGopAwBCIIinIAZxIgdBA3ZqLQAAIAdBB3F2QQFxIQcjAE',
    'GAgBRqIANBAnRqIAE2AgAgAyAHIwBBgIAMaiABQQJ0aigCAEF/R3FqIQMgAUEBaiEBDAELC0EAIQADQCAAIANJBEAgDCAFIwBBgIAWaiMAQYCA',
    'FGogAEECdGooAgBBA3RqKQMApyAEcUEDdGopAwB8IQwgAEEBaiEADAELC0EAIQADQCAAIANJBEAjBEEAR61CAkIAIwYbhEIghiEOIwBBgIAWai',
    'MAQYCAFGogAEECdGooAgAiCEEDdGopAwAiDKcgBHEhAUEAIQICfwNAIAJBgARJBEBBASAFIAFBA3RqIgopAwAiDVANAhogDCANhUIiiFAgDSAO',
    'gyAOUnEEQEHUASgCACELIAhBAnQiBiMAQYCADGpqKAIAIgcgDadBA3QiCSgCBEYEfyAJIAtqIwBBgIAKaiAGaigCACAHEAwFQQALBEAjBARAIA',
    'lBCGpBATYCAAsjBgRAIAlBCGpBATYCCAsgCiAO/jQDABpBAQwECwsgAUEBaiAEcSEBIAJBAWohAgwBCwtBAAtFBEBBAg8LIABBAWohAAwBCwtB',
    'AAu0BAEOfyMAQYCAGmogAUECdGooAgAiDiMAQYCABGogAEECdGooAgBqIQ0gDgR/IwAgDUECdGpB/P8faigCAEEBagUjACAAQQJ0aigCAAshBS',
    'ABIQYDQCACIAZLBEAjAEGAgCBqIA0gAkEBayIKaiABa0ECdGooAgAhCQNAIAYgCkkgCSAFa0E/S3EEQCMAQYCAIGogDSAKQQFrIgpqIAFrQQJ0',
    'aigCACEJDAELCyAJQQFrIgcgCSAEQQFrIAogDmogAWtGIAUgCUlxBH8gBy0AAEENRgVBAAsbIgggBWtBP00EfyAFIAggARAfBUEACwRAIx0EQC',
    'AGIA1qIAFrIRAgCiAGayEPQewAKAIAIRFB8AAoAgAhEkEAIQsDQCALIA9NBEAgCyAPRgR/IAgFIwBBgIAgaiALIBBqQQJ0aigCAAsiBkEBaiAF',
    'IAZJBH8gBS0AACASQf8BcUYFQQALBEAgBkEBayEGIAVBAWohBQtBACEMA0AgDCAGIAVrSQRAIAMgDGogBSAMav0ABAD9CwQAIAxBEGohDAwBCw',
    'sgAyAGIAVraiIFQQFqIQMgBSAROgAAIQUgC0EBaiELDAELCwVBACEGA0AgBiAIIAVrSQRAIAMgBmogBSAGav0ABAD9CwQAIAZBEGohBgwBCwsg',
    'AyAIIAVraiIFQQFqIQMgBUHsACgCADoAAAsFIAAgBiAKQQFqIAMgBBAAIgNFBEBBAA8LCyAJQQFqIQUgCkEBaiEGDAELCyADC6UFAQ1/IwBBgI',
    'KRAWohC0H4ACgCACEJQfwAKAIAIghB5AAoAgBqIQpB6AAoAgBBAEchDCMAQYCC0QBqJBVBACQQA0AgACAHSwRAIxUgB0ECdCICIwBBgIACamoo',
    'AgAjACACaigCAGtBAXRqIApqQUBrIAtLBEAgBw8LIxUhBSABRSICRSIDBH8gAwUgB0ECdCIDIwBqKAIAIwBBgIACaiADaigCABA2CwRAIAIEQE',
    'EAIAkgBRAHIQMFIAUhA0EAIQIDQCADQQBHIAIgCUlxBEAjAEGAgswAaiACQQJ0aigCACIEIAJrQQFGBEAgByACIAQgAyABEAAhAwUjAEGAgtAA',
    'aiACai0AAARAIAcgAiAEIAMgARA6IQMFIAcgAiAEIAMgARAAIQMgAiEGAkBB/AMoAgANAEEBQQMjAEGAgB5qIAJqLQAAGyENA0AgAiAESQRAIA',
    '1B/wFxIg4jAEGAgB9qIAJqLQAAIA5xRw0CIAJBAWohAgwBCwsjAEGAgtAAaiAGakEBOgAACwsLIAQhAgwBCwsLBUEAIQMLIAxBACADIgIbBEAg',
    'AQR/IAcgCSAIIAIgARAABSAJIAggAhAHCyECIAdBAnQiBCMAQYCACmpqIAM2AgAjAEGAgAxqIARqQX8gAiADayIEIAQgCCAJa00bNgIACyAIIA',
    'pJQQAgAhsEQCACIQQgAQR/IAcgCCAKIAIgARAABSAIIAogBBAHCyECIAdBAnQiBiMAQYCADmpqIAQ2AgAjAEGAgBBqIAZqIAIgBGtBAWs2AgAL',
    'AkAgAkUEQCMAQYCAEmojEEECdGogBzYCACMQQQFqJBAMAQsgB0ECdCIEIwBBgIAGamogBTYCACMAQYCACGogBGogAyAFazYCACACJBULIAdBAW',
    'ohBwwBCwsgAAs=',
].join('');

;// CONCATENATED MODULE: ./lib/kernel/module.js

/** A memory of 4 GiB at most, as far as it is asked for. */
const PAGES = { initial: 1, maximum: 65_536, shared: true };
let compiled;
let fits;
/** False where this Node's WebAssembly lacks SIMD or shared memory: the plain readers serve there. */
function hasKernel() {
    try {
        fits ??= loadKernel(makeMemory()) !== undefined;
    }
    catch {
        fits = false;
    }
    return fits;
}
function makeMemory() {
    return new WebAssembly.Memory(PAGES);
}
/** The kernel's code, for other threads. */
function kernelModule() {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
    return compiled;
}
function loadKernel(memory, module = kernelModule()) {
    return new WebAssembly.Instance(module, { env: { memory } }).exports;
}

;// CONCATENATED MODULE: ./lib/kernel/machine.js


/** The first byte behind what the kernel has at fixed places. */
const TOP = 1024;
const MOST = 0xffff0000;
/** Where first bytes of cells are marked, and whether any is. */
const NOTABLE = 512;
const NOTABLES = 508;
/** Bytes of input at first; a longer row makes it grow. */
const INPUT = 1024 * 1024;
/** Bytes behind the input that a scan may look at. */
const PAD = 128;
/** The kernel in one thread, with its input. */
class Machine {
    kernel;
    memory;
    shape;
    lane;
    base = 0;
    room = 0;
    constructor(kernel, memory, shape, lane) {
        this.kernel = kernel;
        this.memory = memory;
        this.shape = shape;
        this.lane = lane;
        kernel.enter(lane);
        this.widen(INPUT);
    }
    /** A machine over a memory of its own. */
    static make(shape) {
        const memory = reserveMemory();
        const kernel = loadKernel(memory);
        const { sets, features, groups, labelled, delimiter, quote, record } = shape;
        kernel.start(TOP, Math.min(TOP + shape.memory, MOST) | 0, Math.min(record, MOST) | 0, sets, features, groups, labelled ? 1 : 0);
        kernel.setDigits(shape.digits ?? -1);
        const bytes = new Uint8Array(memory.buffer);
        for (const byte of shape.notable ?? [])
            bytes[NOTABLE + byte] = bytes[NOTABLES] = 1;
        kernel.setDialect(delimiter.charCodeAt(0) || 0, quote.charCodeAt(0) || 0);
        const lane = kernel.makeLane() >>> 0;
        if (lane === 0)
            throw new contract_KernelFull();
        return new Machine(kernel, memory, shape, lane);
    }
    /** Room for another thread; before the first row. */
    makeBerth() {
        const { memory, shape } = this;
        const lane = this.kernel.makeLane() >>> 0;
        if (lane === 0)
            throw new contract_KernelFull();
        return { memory, module: kernelModule(), shape, lane };
    }
    /** The machine of a thread, on what another one made. */
    static enter({ memory, module, shape, lane }) {
        return new Machine(loadKernel(memory, module), memory, shape, lane);
    }
    get input() {
        return this.base;
    }
    /** Bytes that the input holds. */
    get capacity() {
        return this.room;
    }
    /** Begins a pass over about so many keys. */
    startPart(seed, { bits, index }, keys) {
        this.check(this.kernel.startPart(seed, bits, index, Math.min(keys, 1e9), Math.min(keys / 4, 1e9)));
    }
    /** The input from one distance to another. */
    view(from, to) {
        return Buffer.from(this.memory.buffer, this.base + from, to - from);
    }
    words() {
        return new Uint32Array(this.memory.buffer);
    }
    bytes(place, length) {
        return Buffer.from(this.memory.buffer, place, length);
    }
    /** More input, with the first `kept` bytes of what it was. */
    widen(bytes, kept = 0) {
        if (bytes > 2 * this.shape.record + 4 * INPUT)
            throw new contract_KernelUnfit();
        const place = this.kernel.allocate(bytes + PAD) >>> 0;
        if (place === 0)
            throw new contract_KernelFull();
        // Growth by another thread is not always seen at once.
        if (this.memory.buffer.byteLength < place + bytes + PAD)
            this.memory.grow(0);
        if (kept > 0)
            new Uint8Array(this.memory.buffer).copyWithin(place, this.base, this.base + kept);
        this.base = place;
        this.room = bytes;
    }
    /** Where this thread's own counts stand. */
    find() {
        const { kernel } = this;
        return {
            samples: kernel.getSamples() >>> 0,
            mask: kernel.getSampleMask(),
            labelRows: kernel.getLabelRows() >>> 0,
            listed: kernel.getListed() >>> 0,
            lone: { test: kernel.getLone(false), baseTest: kernel.getLone(true) },
        };
    }
    check(status) {
        if (status === 1)
            throw new contract_KernelFull();
        if (status === 2)
            throw new contract_HashCrowded();
        if (status === 3)
            throw new contract_KernelUnfit();
    }
}
/** A machine may have no room for the addresses that a memory may grow to. */
function reserveMemory() {
    try {
        return makeMemory();
    }
    catch {
        throw new contract_KernelUnfit();
    }
}

;// CONCATENATED MODULE: ./lib/kernel/queue.js
/** Bytes of a span, so that it fits into an input with what is read behind it. */
const SPAN = 960 * 1024;
/** Words at the front: the next span, and whether to stop. */
const NEXT = 0;
const STOP = 1;
/** Bytes so far in KiB, and rows. */
const BYTES = 2;
const ROWS = 3;
const FRONT = 4;
/** Thrown when another thread failed. */
class queue_Stopped extends Error {
}
/** Spans of files in their order, handed to whichever thread asks next. */
class Queue {
    files;
    shared;
    words;
    /** For each file the number of its first span; one more at the end. */
    firsts;
    constructor(files, shared) {
        this.files = files;
        this.shared = shared;
        const firsts = [0];
        for (const { size, start } of files)
            firsts.push((firsts.at(-1) ?? 0) + Math.ceil((size - start) / SPAN));
        this.firsts = firsts;
        this.words = new Int32Array(shared);
    }
    static make(files) {
        const spans = files.reduce((sum, { size, start }) => sum + Math.ceil((size - start) / SPAN), 0);
        return new Queue(files, new SharedArrayBuffer(4 * (FRONT + 2 * spans + 1)));
    }
    /** The same one in another thread. */
    static enter(files, shared) {
        return new Queue(files, shared);
    }
    get length() {
        return this.firsts.at(-1) ?? 0;
    }
    /** The number of a span that nobody else has; undefined when there are no more. */
    take() {
        this.check();
        const index = Atomics.add(this.words, NEXT, 1);
        return index < this.length ? index : undefined;
    }
    fileOf(index) {
        let [low, high] = [0, this.files.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.firsts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
    spanAt(index) {
        const file = this.fileOf(index);
        const { path, size, start } = this.files[file];
        const from = start + (index - (this.firsts[file] ?? 0)) * SPAN;
        return { path, size, from, to: Math.min(from + SPAN, size), first: from === start };
    }
    /** Says how many rows a span has. */
    finish(index, rows) {
        const { from, to } = this.spanAt(index);
        Atomics.store(this.words, FRONT + index, rows);
        Atomics.add(this.words, BYTES, (to - from) >>> 10);
        Atomics.add(this.words, ROWS, rows);
    }
    rowsOf(index) {
        return Atomics.load(this.words, FRONT + index);
    }
    /** For each span the rows of its file before it, and for each file its rows. */
    sumRows() {
        const before = [];
        const files = this.files.map((_, file) => {
            let rows = 0;
            for (let index = this.firsts[file] ?? 0; index < (this.firsts[file + 1] ?? 0); index += 1) {
                before.push(rows);
                rows += this.rowsOf(index);
            }
            return rows;
        });
        return { before, files };
    }
    get progress() {
        return { bytes: Atomics.load(this.words, BYTES) * 1024, rows: Atomics.load(this.words, ROWS) >>> 0 };
    }
    before(index) {
        const place = FRONT + this.length + index - 1;
        for (;;) {
            const known = Atomics.load(this.words, place);
            if (known !== 0)
                return known === 2;
            this.check();
            Atomics.wait(this.words, place, 0, 100);
        }
    }
    tell(index, odd) {
        const place = FRONT + this.length + index;
        Atomics.store(this.words, place, odd ? 2 : 1);
        Atomics.notify(this.words, place);
    }
    stop() {
        Atomics.store(this.words, STOP, 1);
    }
    check() {
        if (Atomics.load(this.words, STOP) !== 0)
            throw new queue_Stopped();
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/kernel/span.js


const LF = 10;
/** Bytes that are read behind a span for its last row; more of them when they do not suffice. */
const LOOK = 4096;
/** Reads spans in one thread, without a turn of its event loop. */
class SpanReader {
    machine;
    opened;
    /** Bytes in the input, of the file from `start`. */
    have = 0;
    start = 0;
    constructor(machine) {
        this.machine = machine;
    }
    /** Takes the span's rows; `index` is its number for `parity`. */
    read(span, index, scanner, parity) {
        const { machine } = this;
        // The byte before tells whether a row ends there.
        const lead = span.first ? 0 : 1;
        this.start = span.from - lead;
        this.have = 0;
        const stop = span.to - this.start;
        this.load(span, Math.min(stop + LOOK, span.size - this.start));
        const from = span.first ? machine.input : this.findRow(span, index, scanner, parity);
        if (span.first)
            this.tellParity(span, index, scanner, parity, false);
        if (from !== 0)
            this.pump(span, scanner, from - machine.input, stop);
    }
    close() {
        if (this.opened !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.opened.file);
        this.opened = undefined;
    }
    findRow(span, index, scanner, parity) {
        const { input } = this.machine;
        const odd = scanner.isOdd === undefined ? false : this.tellParity(span, index, scanner, parity);
        return scanner.findRow(input, input + this.have, odd) >>> 0;
    }
    /** Whether an odd number of quotes stands before the input; counts those of the span before it waits. */
    tellParity(span, index, scanner, parity, known) {
        if (scanner.isOdd === undefined)
            return false;
        const { input } = this.machine;
        // The input of the next span starts a byte before it.
        const own = scanner.isOdd(input, input + (span.to - this.start) - 1);
        const before = known ?? parity.before(index);
        parity.tell(index, before !== own);
        return before;
    }
    pump(span, scanner, first, stop) {
        const { machine } = this;
        for (let from = first, more = LOOK; from < stop; more *= 2) {
            const whole = this.start + this.have >= span.size;
            const end = this.have + (whole ? this.endRow() : 0);
            const next = scanner.pump(machine.input + from, machine.input + Math.min(stop, end), machine.input + end);
            from = next - machine.input;
            if (from >= Math.min(stop, end))
                return;
            if (whole)
                throw new contract_KernelUnfit();
            this.load(span, Math.min(this.have + more, span.size - this.start));
        }
    }
    /** The last row of a file needs no `\n`; answers with how many bytes that took. */
    endRow() {
        const { machine } = this;
        if (this.have === 0 || machine.view(this.have - 1, this.have)[0] === LF)
            return 0;
        if (this.have === machine.capacity)
            machine.widen(machine.capacity + 1, this.have);
        machine.view(this.have, this.have + 1)[0] = LF;
        return 1;
    }
    /** Fills the input up to so many bytes. */
    load({ path }, wanted) {
        const { machine } = this;
        if (wanted > machine.capacity)
            machine.widen(2 * wanted, this.have);
        const file = this.open(path);
        while (this.have < wanted) {
            const bytes = (0,external_node_fs_namespaceObject.readSync)(file, machine.view(this.have, wanted), 0, wanted - this.have, this.start + this.have);
            // The file is shorter than it was.
            if (bytes === 0)
                throw new contract_KernelUnfit();
            this.have += bytes;
        }
    }
    open(path) {
        if (this.opened?.path === path)
            return this.opened.file;
        this.close();
        this.opened = { path, file: (0,external_node_fs_namespaceObject.openSync)(path, 'r') };
        return this.opened.file;
    }
}

;// CONCATENATED MODULE: ./lib/kernel/crew.js




/** Takes spans until there are none; `between` is waited for after each. */
async function work(machine, queue, files, makeScanner, between) {
    const notes = [];
    let current;
    const leave = () => {
        if (current !== undefined)
            notes.push([current.file.number, current.scanner.notes?.()]);
    };
    const reader = new SpanReader(machine);
    try {
        for (let index = queue.take(); index !== undefined; index = queue.take()) {
            const file = files[queue.fileOf(index)];
            if (current?.file !== file) {
                leave();
                current = { file, scanner: makeScanner(file) };
            }
            const { scanner } = current;
            scanner.enterSpan?.(index);
            machine.kernel.begin(false, ...file.inSets);
            machine.kernel.beginChunk(index);
            reader.read(queue.spanAt(index), index, scanner, queue);
            queue.finish(index, machine.kernel.getRows() >>> 0);
            await between?.();
        }
    }
    finally {
        reader.close();
    }
    leave();
    return notes;
}
/** A worker: does what it is told, once. */
function serve(port, make) {
    port.once('message', (order) => {
        const { files, shared, plan } = order;
        const queue = Queue.enter(files, shared);
        answer(order, queue, (machine, { number, entry }) => make(machine, plan, number, entry)).then((done) => port.postMessage(done));
    });
}
async function answer({ berth, files }, queue, make) {
    try {
        const machine = Machine.enter(berth);
        const notes = await work(machine, queue, files, (file) => make(machine, file));
        return { found: machine.find(), notes };
    }
    catch (error) {
        queue.stop();
        return { failure: failureOf(error), message: error instanceof Error ? error.message : '' };
    }
}
function failureOf(error) {
    if (error instanceof contract_KernelFull)
        return 'full';
    if (error instanceof contract_HashCrowded)
        return 'crowded';
    if (error instanceof contract_KernelUnfit)
        return 'unfit';
    return error instanceof queue_Stopped ? 'stopped' : 'lost';
}
/** The error that stands for a failure of a worker. */
function toError(failure) {
    if (failure === 'full')
        return new KernelFull();
    if (failure === 'crowded')
        return new HashCrowded();
    if (failure === 'stopped')
        return new Stopped();
    if (failure === 'unfit')
        return new KernelUnfit();
    // A file that cannot be read, too: whoever reads it alone says which.
    return new WorkerLost();
}

;// CONCATENATED MODULE: ./lib/kernel/feed.js

/** Reads between two turns of the event loop, where nothing else makes it turn. */
const TURN = 16;
const feed_LF = 10;
/** A mark at a file's start has so many bytes. */
const MARK = 3;
/** Gives a file's rows to the kernel in their order, however its bytes come. `onStart` gets the first bytes. */
async function feed(machine, scanner, file, watch, onStart) {
    const puller = file.open();
    try {
        const seen = file.path === undefined ? { ...watch, progress: (_, rows) => watch.progress(0, rows) } : watch;
        await new Feed(machine, scanner, puller, seen).run(onStart);
    }
    finally {
        await puller.close();
    }
}
class Feed {
    machine;
    scanner;
    puller;
    watch;
    /** Bytes in the input. */
    have = 0;
    entered = false;
    rows = 0;
    constructor(machine, scanner, puller, watch) {
        this.machine = machine;
        this.scanner = scanner;
        this.puller = puller;
        this.watch = watch;
    }
    async run(onStart) {
        const { machine, watch } = this;
        this.rows = machine.kernel.getRows();
        for (let reads = 1;; reads += 1) {
            watch.signal?.throwIfAborted();
            const pulled = this.puller.pull(machine.view(this.have, machine.capacity));
            const bytes = typeof pulled === 'number' ? pulled : await pulled;
            this.have += bytes;
            if (reads === 1)
                onStart?.(machine.view(0, this.have));
            if (bytes === 0)
                break;
            this.take(false);
            watch.progress(bytes, this.newRows());
            if (reads % TURN === 0)
                await new Promise(setImmediate);
        }
        this.take(true);
        watch.progress(0, this.newRows());
    }
    newRows() {
        const before = this.rows;
        this.rows = this.machine.kernel.getRows();
        return (this.rows - before) >>> 0;
    }
    /** Takes all rows that are here; what is left of a row moves to the front. */
    take(whole) {
        const { machine } = this;
        let start = 0;
        if (!this.entered) {
            const found = this.scanner.enter(machine.view(0, this.have), whole);
            if (found === undefined) {
                this.keep(0);
                return;
            }
            start = found;
            this.entered = true;
        }
        if (whole && this.have > start && machine.view(this.have - 1, this.have)[0] !== feed_LF) {
            if (this.have === machine.capacity)
                machine.widen(machine.capacity + 1, this.have);
            machine.view(this.have, this.have + 1)[0] = feed_LF;
            this.have += 1;
        }
        const end = machine.input + this.have;
        const next = start === this.have ? end : this.scanner.pump(machine.input + start, end, end);
        if (whole && next !== end)
            throw new KernelUnfit();
        this.keep(next - machine.input);
    }
    keep(from) {
        const { machine } = this;
        if (from > 0)
            machine.view(0, this.have).copyWithin(0, from, this.have);
        this.have -= from;
        // A row that fills half of the input is read on in a larger one.
        if (2 * this.have > machine.capacity)
            machine.widen(2 * machine.capacity, this.have);
    }
}

;// CONCATENATED MODULE: ./lib/kernel/lines.js


const lines_LF = 10;
const CR = 13;
/** Whole lines as rows; with `header` the first line that is not empty is none. */
class LineScanner {
    machine;
    header;
    constructor(machine, header) {
        this.machine = machine;
        this.header = header;
    }
    enter(bytes, whole) {
        if (bytes.length < MARK && !whole)
            return undefined;
        const start = behindMark(bytes);
        return this.header ? behindLine(bytes, start, whole, this.machine.shape.record) : start;
    }
    pump(from, stop, end) {
        const { kernel, shape } = this.machine;
        const next = kernel.pumpLines(from, stop, end) >>> 0;
        this.machine.check(kernel.getStatus());
        // A line that may be too long: whoever counts its characters says so.
        if (next < stop && end - next > shape.record)
            throw new contract_KernelUnfit();
        return next;
    }
    findRow(from, end) {
        return behindNewline(this.machine, from, end);
    }
}
/** Behind the first `\n` of [from, end), both places; 0 when there is none. */
function behindNewline(machine, from, end) {
    const found = machine.bytes(from, end - from).indexOf(lines_LF);
    return found === -1 ? 0 : from + found + 1;
}
/** The number of bytes of a byte order mark. */
function behindMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : 0;
}
/** Behind the first line that is not empty. */
function behindLine(bytes, from, whole, most) {
    for (let start = from;;) {
        const end = bytes.indexOf(lines_LF, start);
        if (end === -1)
            return whole ? bytes.length : undefined;
        if (end - start > most)
            throw new contract_KernelUnfit();
        const empty = end === start || (end === start + 1 && bytes[start] === CR);
        start = end + 1;
        if (!empty)
            return start;
    }
}

;// CONCATENATED MODULE: ./lib/numbers.js
/** A number with its thousands grouped, `12,345.6`; the runtime's own formatter takes 10 ms to start. */
function numbers_groupDigits(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}
const UNITS = (/* unused pure expression or super */ null && (['kB', 'MB', 'GB', 'TB', 'PB']));
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

;// CONCATENATED MODULE: ./lib/message.js

/**
 * Builds a message: literals of the template are ours, interpolated strings are the repository's and stay quoted.
 * Numbers are ours; messages are spliced in.
 */
function message_say(literals, ...parts) {
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
        return [numbers_groupDigits(part)];
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
    return [`${groupDigits(count)} ${count === 1 ? singular : plural}`];
}
/** The message as plain text, quoted values as they are: for JSON and for errors, never for a terminal. */
function plain(message) {
    return message.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}

;// CONCATENATED MODULE: ./lib/errors.js

/** The one error class: what happened, to what, where, and what to do. */
class HoldoutError extends Error {
    kind;
    name = 'HoldoutError';
    text;
    remedy;
    place;
    constructor(kind, text, more = {}) {
        super(plain(text), { cause: more.cause });
        this.kind = kind;
        this.text = text;
        this.remedy = more.remedy;
        this.place = more.place;
    }
}
/** True for an error that says what could not be done, false for a bug. */
function errors_isHoldoutError(error) {
    return error instanceof HoldoutError;
}

;// CONCATENATED MODULE: ./lib/rows/failure.js


const OWN_NAMES = message_say `Give each column its own name, or say that there is no header: ${'header: false'}.`;
/** Throws where two columns have one name: nobody knows which of them is meant. */
function refuseTwins(file, names) {
    const first = new Map();
    for (const [index, name] of names.entries()) {
        const other = first.get(name);
        // The name is not shown: where the header is missing it is a cell.
        if (other !== undefined)
            throw failure_unreadable(file, message_say `columns ${other + 1} and ${index + 1} have one name`, OWN_NAMES);
        first.set(name, index);
    }
}
/** The bytes came, and they are no rows. */
class MalformedRows extends HoldoutError {
}
/** A file whose rows cannot be read whole: nothing is known of their number, so nothing is counted. */
function failure_unreadable(file, what, remedy, more = {}) {
    const where = more.row === undefined ? message_say `${file}` : message_say `${file}, row ${more.row}`;
    const cause = more.cause === undefined ? {} : { cause: more.cause };
    return new MalformedRows('access', message_say `${where}: ${what}`, { place: { path: file }, remedy, ...cause });
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./lib/rows/input.js




/** `most`: bytes that the file may unpack to, whatever its size. */
function openInput(file, signal, onBytes, most = MOST_UNPACKED) {
    const stored = (range) => readBytes(file, range, signal, onBytes);
    return {
        name: file.name,
        size: file.size,
        signal,
        stored,
        content: () => {
            const packing = PACKINGS.find(({ suffix }) => file.name.toLowerCase().endsWith(suffix));
            return packing === undefined ? stored() : unpack(file.name, stored, packing, most);
        },
    };
}
async function* readBytes(file, range, signal, onBytes) {
    signal?.throwIfAborted();
    for await (const chunk of await file.open(range, signal)) {
        signal?.throwIfAborted();
        onBytes(chunk.byteLength);
        yield chunk;
    }
}
/** Beyond the bytes that any file may unpack to, so many times what was stored: tables shrink to a hundredth at most. */
const MOST_UNPACKED = (/* unused pure expression or super */ null && (1024 ** 3));
const MAX_RATIO = 200;
const zlib = () => Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
const PACKINGS = [
    { suffix: '.gz', make: async () => (await zlib()).createGunzip() },
    // Node has zstd since 22.15.
    { suffix: '.zst', make: async () => (await zlib()).createZstdDecompress?.() },
];
/** A name without the suffix of its compression. */
function input_unpackedName(name) {
    const packing = PACKINGS.find(({ suffix }) => name.toLowerCase().endsWith(suffix));
    return packing === undefined ? name : name.slice(0, -packing.suffix.length);
}
/** `.gz`, `.zst`, or '' for a file that is not compressed. */
function packingOf(name) {
    return name.slice(input_unpackedName(name).length).toLowerCase();
}
async function* unpack(name, open, { make }, most) {
    const unpacker = await make();
    if (unpacker === undefined) {
        throw unreadable(name, say `this Node has no zstd`, say `Use Node 22.15 or newer, or gzip.`);
    }
    let [stored, unpacked] = [0, 0];
    const packed = count(open(), (bytes) => {
        stored += bytes;
    });
    pipeline(Readable.from(packed), unpacker, () => { });
    try {
        for await (const chunk of unpacker) {
            unpacked += chunk.length;
            if (unpacked > most && unpacked > MAX_RATIO * stored)
                throw bomb(name);
            yield chunk;
        }
    }
    catch (error) {
        throw isPackingError(error) ? damaged(name, error) : error;
    }
}
async function* count(chunks, onBytes) {
    for await (const chunk of chunks) {
        onBytes(chunk.length);
        yield chunk;
    }
}
function bomb(name) {
    return unreadable(name, say `it unpacks to more than ${MAX_RATIO} times its size`, say `Store it as it is, or as Parquet.`);
}
function isPackingError(error) {
    return !isHoldoutError(error) && /^Z_|^ZSTD|^ERR_ZSTD/.test(error.code ?? '');
}
function damaged(name, cause) {
    const what = say `the compressed data are cut or damaged`;
    return unreadable(name, what, say `Write the file again, and push it again.`, { cause });
}

;// CONCATENATED MODULE: ./lib/rows/canonical.js
/**
 * The canonical form of rows: equal rows have equal keys, whichever format they come from. Any change of what this file
 * does raises the version, because kept keys are named by it.
 *
 * - A cell is text. It is trimmed (white space of ECMAScript), `\r\n` in it is `\n`, and it is in Unicode's NFC. Null and
 *   `naValues` are empty.
 * - A numeric column's cells are decimals without sign of zero, leading or trailing zeros, whatever their notation; never
 *   doubles.
 * - Booleans are `true` and `false`, timestamps ISO 8601 in UTC, float32 its shortest decimal, NaN empty, nested values
 *   JSON with sorted keys.
 * - A row is its compared cells in the order of their columns' names, each behind its length.
 */
const CANONICAL_VERSION = 1;
/** `[eE][+-]?digits`, no more of them than a double holds exactly. */
const POWER = /^[eE][+-]?\d{1,15}$/;
/**
 * `[+-]?(digits[.digits]|.digits)([eE][+-]?digits)?`, with no 0 before another digit: `007` names something. By hand: a
 * regular expression remembers every digit, and millions of them are more than its stack holds.
 */
function readNumber(text) {
    const start = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const point = skipDigits(text, start);
    if (point - start > 1 && text.charCodeAt(start) === 0x30)
        return undefined;
    const hasPoint = text.charCodeAt(point) === 0x2e;
    const end = hasPoint ? skipDigits(text, point + 1) : point;
    if (hasPoint ? end === point + 1 : point === start)
        return undefined;
    if (end < text.length && (text.length - end > 17 || !POWER.test(text.slice(end))))
        return undefined;
    return {
        sign: text.slice(0, start),
        whole: text.slice(start, point),
        fraction: hasPoint ? text.slice(point + 1, end) : '',
        power: end < text.length ? Number(text.slice(end + 1)) : 0,
    };
}
function skipDigits(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at))
        at += 1;
    return at;
}
/** A cell's text, trimmed and in NFC. */
function canonicalText(cell) {
    const trimmed = needsTrim(cell) ? cell.trim() : cell;
    return NOT_PLAIN.test(trimmed) ? trimmed.replaceAll('\r\n', '\n').normalize('NFC') : trimmed;
}
/** Characters with which NFC or line ends may change a text. */
const NOT_PLAIN = /[^\n -~\t]/;
function needsTrim(cell) {
    const last = cell.length - 1;
    return last >= 0 && (isEdge(cell.charCodeAt(0)) || isEdge(cell.charCodeAt(last)));
}
function isEdge(code) {
    return code <= 0x20 || code >= 0xa0;
}
/** A column's name, by which columns of all files are matched. */
function canonicalName(name) {
    return name.trim().normalize('NFC');
}
/** True for the text of a plain number, already trimmed. */
function isPlainNumber(text) {
    return readNumber(text) !== undefined;
}
/** A plain number in the one form of its value, `12e-1` for `1.20`; undefined for any other text. */
function canonical_canonicalNumber(text, round) {
    const quick = round === undefined ? quickNumber(text) : undefined;
    if (quick !== undefined)
        return quick;
    const parts = readNumber(text);
    if (parts === undefined)
        return undefined;
    const { sign, whole, fraction, power } = parts;
    const value = { digits: whole + fraction, exponent: power - fraction.length };
    const { digits, exponent } = strip(round === undefined ? value : roundTo(value, round));
    if (digits === '')
        return '0';
    return `${sign === '-' ? '-' : ''}${digits}${exponent === 0 ? '' : `e${exponent}`}`;
}
/** The same for the most usual way to write a number, `-12.5`; undefined for any other. */
function quickNumber(text) {
    const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
    const last = text.length - 1;
    let point = -1;
    for (let index = start; index <= last; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x2e && point === -1)
            point = index;
        else if (code < 0x30 || code > 0x39)
            return undefined;
    }
    // A zero at either end, a point at either end, or nothing at all: the rules in full.
    if (last < start || text.charCodeAt(start) <= 0x30 || text.charCodeAt(last) <= 0x30)
        return undefined;
    return point === -1 ? text : `${text.slice(0, point)}${text.slice(point + 1)}e-${last - point}`;
}
/** Without zeros at either end, by hand: a regular expression would look for the end of zeros again and again. */
function strip({ digits, exponent }) {
    let start = 0;
    let end = digits.length;
    while (start < end && digits.charCodeAt(start) === 0x30)
        start += 1;
    while (end > start && digits.charCodeAt(end - 1) === 0x30)
        end -= 1;
    return { digits: digits.slice(start, end), exponent: exponent + digits.length - end };
}
/** Half away from zero, on the digits. */
function roundTo({ digits, exponent }, decimals) {
    const surplus = -exponent - decimals;
    if (surplus <= 0)
        return { digits, exponent };
    const kept = digits.slice(0, Math.max(0, digits.length - surplus));
    const next = digits.length >= surplus ? digits.charAt(digits.length - surplus) : '0';
    return { digits: next >= '5' ? addOne(kept) : kept, exponent: -decimals };
}
function addOne(digits) {
    let end = digits.length;
    while (end > 0 && digits.charCodeAt(end - 1) === 0x39)
        end -= 1;
    const last = end === 0 ? 1 : Number(digits.charAt(end - 1)) + 1;
    return `${digits.slice(0, Math.max(0, end - 1))}${last}${'0'.repeat(digits.length - end)}`;
}
/** The cells from `start` to `end` as one text that no other list of cells has. */
function canonical_joinCells(cells, start = 0, end = cells.length) {
    let text = '';
    for (let index = start; index < end; index += 1) {
        const cell = cells[index] ?? '';
        text += `${cell.length}:${cell}`;
    }
    return text;
}
/** A double as the shortest decimal that reads back to it; NaN is empty. */
function textOfNumber(value) {
    if (Number.isFinite(value))
        return Object.is(value, -0) ? '0' : String(value);
    if (Number.isNaN(value))
        return '';
    return value > 0 ? 'inf' : '-inf';
}
/** A float32 as the shortest decimal that reads back to it. */
function textOfFloat32(value) {
    if (!Number.isFinite(value) || value === 0)
        return textOfNumber(value);
    for (let precision = 1; precision < 9; precision += 1) {
        const text = value.toPrecision(precision);
        if (Math.fround(Number(text)) === value)
            return textOfNumber(Number(text));
    }
    return textOfNumber(Number(value.toPrecision(9)));
}
/** An integer `value` with `scale` digits behind the point. */
function textOfDecimal(value, scale) {
    const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return `${value < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}
/** A moment since 1970 in ISO 8601, its fraction without trailing zeros; `unit`: how many make a second. */
function textOfMoment(value, unit) {
    const rest = ((value % unit) + unit) % unit;
    const seconds = Number((value - rest) / unit);
    const date = new Date(seconds * 1000);
    if (Number.isNaN(date.getTime()))
        return `${value}/${unit}`;
    const digits = rest
        .toString()
        .padStart(unit.toString().length - 1, '0')
        .replace(/0+$/, '');
    return `${date.toISOString().slice(0, -5)}${digits === '' ? '' : `.${digits}`}Z`;
}
/** Days since 1970 as `2024-01-31`. */
function textOfDay(days) {
    const date = new Date(days * 86_400_000);
    return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().replace(/T.*$/, '');
}
/** Deepest nesting of a value inside one cell. */
const MAX_DEPTH = 100;
/**
 * A parsed JSON value as text, objects with sorted keys. A number whose double would be written in another way comes as
 * `JsonNumber`. Throws a `RangeError` when it is nested too deeply.
 */
function textOfJson(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (value instanceof JsonNumber)
        return value.source;
    return typeof value === 'object' ? writeJson(value, 0) : String(value);
}
/** A number of a JSON text, as it was written: a double does not hold an id of 19 digits. */
class JsonNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** Numbers that may be written in another way than their double is: exponents, zeros at the end, many digits, `-0`. */
const ODD_NUMBER = /\d[eE]|\.\d*0(?!\d)|\d{16}|[\d.]{17}|-0(?![.\d])|\b0\.00000/;
/** Parses JSON for `textOfJson`; throws what `JSON.parse` throws. */
function parseJsonText(text) {
    return ODD_NUMBER.test(text) ? JSON.parse(text, keepNumber) : JSON.parse(text);
}
/** TypeScript does not know yet the third argument of a reviver, the text of the value. */
function keepNumber(_, value, context) {
    return typeof value === 'number' ? new JsonNumber(context?.source ?? String(value)) : value;
}
function writeJson(value, depth) {
    if (depth > MAX_DEPTH)
        throw new RangeError(`nested deeper than ${MAX_DEPTH}`);
    if (value instanceof JsonNumber)
        return canonical_canonicalNumber(value.source) ?? value.source;
    if (typeof value === 'string')
        return JSON.stringify(value.normalize('NFC'));
    if (typeof value === 'number')
        return canonical_canonicalNumber(String(value)) ?? String(value);
    if (typeof value !== 'object' || value === null)
        return String(value ?? null);
    if (Array.isArray(value))
        return `[${value.map((item) => writeJson(item, depth + 1)).join(',')}]`;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key.normalize('NFC'))}:${writeJson(item, depth + 1)}`).join(',')}}`;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/rows/text.js



const BOM = '\ufeff';
/**
 * Bytes as text, strictly UTF-8 and without NUL; a byte order mark at the start is dropped. What stands before a fault is
 * handed over first, so that `row` knows which row it is in.
 */
async function* decodeText(chunks, name, row) {
    let rest = Buffer.alloc(0);
    let start = true;
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
        const whole = bytes.length - unfinished(bytes);
        rest = Buffer.from(bytes.subarray(whole));
        const good = (0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, whole)) ? whole : validPrefix(bytes, whole);
        const text = bytes.toString('utf8', 0, good);
        const nul = text.indexOf('\0');
        const part = nul === -1 ? text : text.slice(0, nul);
        if (part !== '') {
            yield start && part.startsWith(BOM) ? part.slice(1) : part;
            start = false;
        }
        if (nul !== -1)
            throw failure_unreadable(name, message_say `there is a NUL byte`, ENCODING, { row: row() });
        if (good < whole)
            throw notUtf8(name, row());
    }
    if (rest.length > 0)
        throw notUtf8(name, row());
}
/** Bytes as text in which each character is one byte: for lines whose bytes are their identity. */
async function* text_decodeBytes(chunks) {
    let head = Buffer.alloc(0);
    for await (const chunk of chunks) {
        if (head === undefined)
            yield asBuffer(chunk).toString('latin1');
        else {
            head = Buffer.concat([head, chunk]);
            if (head.length < BOM_BYTES.length)
                continue;
            yield withoutBom(head);
            head = undefined;
        }
    }
    if (head !== undefined && head.length > 0)
        yield withoutBom(head);
}
const BOM_BYTES = 'ï»¿';
function withoutBom(bytes) {
    const text = bytes.toString('latin1');
    return text.startsWith(BOM_BYTES) ? text.slice(BOM_BYTES.length) : text;
}
const ENCODING = message_say `Write it as UTF-8; UTF-16 and other encodings are not read.`;
function notUtf8(name, row) {
    return failure_unreadable(name, message_say `it is not valid UTF-8`, ENCODING, { row });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** How many bytes at the end may belong to a character that the next chunk finishes. */
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}
/** The longest prefix that is UTF-8, by halves. */
function validPrefix(bytes, end) {
    let [good, bad] = [0, end];
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        const cut = middle - unfinished(bytes.subarray(0, middle));
        if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, cut)))
            good = middle;
        else
            bad = middle;
    }
    return good - unfinished(bytes.subarray(0, good));
}

;// CONCATENATED MODULE: ./lib/rows/formats/contract.js
/** More columns than this are a table turned on its side. */
const MAX_COLUMNS = 16_384;

;// CONCATENATED MODULE: ./lib/rows/formats/csv/finder.js
/** The next place of a character at or after a position; positions only grow, so that each text is searched once. */
class Finder {
    character;
    text = '';
    place = -1;
    constructor(character) {
        this.character = character;
    }
    search(text) {
        this.text = text;
        this.place = -1;
    }
    /** The text's length when there is none. */
    from(position) {
        if (this.place >= position)
            return this.place;
        const found = this.character === '' ? -1 : this.text.indexOf(this.character, position);
        this.place = found === -1 ? this.text.length : found;
        return this.place;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/csv/records.js


/** A fault in a record, without its place. */
class BadRecord extends Error {
    what;
    remedy;
    constructor(what, remedy) {
        super();
        this.what = what;
        this.remedy = remedy;
    }
}
/**
 * Cuts text into records wherever its chunks end. A quote opens a field only at its start; elsewhere it is a character.
 * Empty lines are no records. Throws `BadRecord`.
 */
class RecordCutter {
    dialect;
    limit;
    rest = '';
    waiting = [];
    waitingLength = 0;
    position = 0;
    newlines = new Finder('\n');
    quotes;
    delimiters;
    /** `limit`: characters of one record. */
    constructor(dialect, limit) {
        this.dialect = dialect;
        this.limit = limit;
        this.quotes = new Finder(dialect.quote);
        this.delimiters = new Finder(dialect.delimiter);
    }
    push(text, onRecord) {
        this.waiting.push(text);
        this.waitingLength += text.length;
        // A record that does not end yet is looked at again only when there is twice as much of it.
        if (this.waitingLength >= this.rest.length)
            this.flush(onRecord);
    }
    /** Hands over every record that is here whole. */
    flush(onRecord) {
        this.take();
        this.cut(onRecord, false);
        if (this.rest.length > this.limit)
            throw tooLong(this.limit);
    }
    end(onRecord) {
        this.take();
        this.cut(onRecord, true);
    }
    take() {
        this.rest = this.rest + this.waiting.join('');
        this.waiting = [];
        this.waitingLength = 0;
        this.position = 0;
        for (const finder of [this.newlines, this.quotes, this.delimiters])
            finder.search(this.rest);
    }
    cut(onRecord, last) {
        while (this.position < this.rest.length) {
            const start = this.position;
            const cells = this.record(last);
            if (cells === undefined)
                break;
            if (this.position - start > this.limit)
                throw tooLong(this.limit);
            if (cells.length > 1 || cells[0] !== '' || this.rest[start] === this.dialect.quote)
                onRecord(cells);
        }
        this.rest = this.rest.slice(this.position);
    }
    /** The next record, or undefined when it is not here whole. */
    record(last) {
        const { rest, position } = this;
        const end = this.newlines.from(position);
        if (end === rest.length && !last)
            return undefined;
        if (this.quotes.from(position) < end)
            return this.quotedRecord(last);
        this.position = end + 1;
        const stop = end > position && rest.charCodeAt(end - 1) === 13 ? end - 1 : end;
        return rest.slice(position, stop).split(this.dialect.delimiter);
    }
    quotedRecord(last) {
        const { rest } = this;
        const { delimiter, quote } = this.dialect;
        const cells = [];
        let at = this.position;
        for (;;) {
            const field = rest[at] === quote ? this.quotedField(at, last) : this.plainField(at, last);
            if (field === undefined)
                return undefined;
            cells.push(field.cell);
            at = field.end;
            if (rest[at] !== delimiter)
                break;
            at += 1;
        }
        this.position = at + 1;
        return cells;
    }
    /** A field without quotes; its end is a delimiter, the `\n`, or the end of all. */
    plainField(start, last) {
        const { rest } = this;
        const line = this.newlines.from(start);
        const comma = this.delimiters.from(start);
        if (comma < line)
            return { cell: rest.slice(start, comma), end: comma };
        if (line === rest.length && !last)
            return undefined;
        const stop = line > start && rest.charCodeAt(line - 1) === 13 ? line - 1 : line;
        return { cell: rest.slice(start, stop), end: line };
    }
    quotedField(start, last) {
        const { rest } = this;
        const { delimiter, quote } = this.dialect;
        let close = start;
        for (;;) {
            close = rest.indexOf(quote, close + 1);
            if (close === -1) {
                if (last)
                    throw unclosed();
                return undefined;
            }
            if (rest[close + 1] !== quote)
                break;
            close += 1;
        }
        let end = close + 1;
        if (end >= rest.length && !last)
            return undefined;
        if (rest[end] === '\r') {
            if (end + 1 >= rest.length && !last)
                return undefined;
            if (end + 1 >= rest.length || rest[end + 1] === '\n')
                end += 1;
        }
        if (end < rest.length && rest[end] !== delimiter && rest[end] !== '\n')
            throw afterQuote();
        return { cell: rest.slice(start + 1, close).replaceAll(quote + quote, quote), end };
    }
}
function tooLong(limit) {
    return new BadRecord(message_say `it has more than ${limit} characters`, message_say `Look for a quote that is not closed, or for line ends that are missing.`);
}
function unclosed() {
    return new BadRecord(message_say `a quote is not closed`, message_say `Close it, double quotes inside a quoted cell, or cut the file anew.`);
}
function afterQuote() {
    return new BadRecord(message_say `text follows a closing quote`, message_say `Double quotes inside a quoted cell (RFC 4180).`);
}

;// CONCATENATED MODULE: ./lib/rows/formats/csv.js






/** Comma-separated values (RFC 4180). */
const csv = tableReader('csv', ',');
/** The reader of one kind of delimited text. */
function tableReader(id, delimiter) {
    return {
        id,
        serves: (name) => name.endsWith(`.${id}`),
        read: (input, options, onRow) => new TableReading(input, options, delimiter, onRow).run(),
    };
}
class TableReading {
    input;
    options;
    onRow;
    header;
    /** Where the wanted columns stand; undefined: all of them. */
    places;
    rows = 0;
    cutter;
    constructor(input, options, delimiter, onRow) {
        this.input = input;
        this.options = options;
        this.onRow = onRow;
        const { spec, record } = options;
        this.cutter = new RecordCutter({ delimiter: spec.delimiter ?? delimiter, quote: spec.quote ?? '"' }, record);
    }
    async run() {
        const { most = Number.POSITIVE_INFINITY } = this.options;
        const take = (cells) => this.take(cells);
        const row = () => {
            this.cutter.flush(take);
            return this.rows + 1;
        };
        try {
            for await (const text of decodeText(this.input.content(), this.input.name, row)) {
                this.cutter.push(text, take);
                if (this.rows >= most)
                    return { columns: this.header ?? [] };
            }
            this.cutter.end(take);
        }
        catch (error) {
            throw error instanceof BadRecord ? this.fault(error.what, error.remedy) : error;
        }
        return { columns: this.header ?? [] };
    }
    take(cells) {
        if (this.header === undefined) {
            this.start(cells);
            if (this.options.spec.header !== false)
                return;
        }
        const width = this.header?.length ?? 0;
        if (cells.length !== width) {
            throw this.fault(message_say `expected ${width} cells, found ${cells.length}`, message_say `Mend the row, or name the delimiter and quote of the file.`);
        }
        this.rows += 1;
        const { places } = this;
        this.onRow(places === undefined ? cells : places.map((place) => cells[place] ?? ''));
    }
    start(cells) {
        const { columns, spec } = this.options;
        this.header = nameColumns(this.input.name, cells, spec.header !== false);
        this.places = columns?.map((column) => this.header?.indexOf(column) ?? -1);
    }
    fault(what, remedy) {
        const { name } = this.input;
        if (this.header === undefined)
            return failure_unreadable(name, message_say `the header: ${what}`, remedy);
        return failure_unreadable(name, what, remedy, { row: this.rows + 1 });
    }
}
/**
 * The columns of a file by its first record. An empty name is what pandas reads it as, `Unnamed: 0`; one that stands twice is
 * nobody's, and throws; without a header columns are numbered.
 */
function nameColumns(file, cells, header) {
    if (cells.length > MAX_COLUMNS) {
        throw failure_unreadable(file, message_say `it has more than ${MAX_COLUMNS} columns`, message_say `Name its delimiter.`);
    }
    if (!header)
        return cells.map((_, index) => String(index + 1));
    const names = cells.map((cell, index) => canonicalName(cell) || `Unnamed: ${index}`);
    refuseTwins(file, names);
    return names;
}

;// CONCATENATED MODULE: ./lib/rows/lines.js
/** Cuts text into lines wherever its chunks end; `\n` ends a line, a `\r` before it does not belong to it. */
class lines_LineCutter {
    limit;
    tooLong;
    pieces = [];
    length = 0;
    /** `tooLong` is thrown for a line of more than `limit` characters. */
    constructor(limit, tooLong) {
        this.limit = limit;
        this.tooLong = tooLong;
    }
    push(text, onLine) {
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            onLine(this.finish(text.slice(start, end)));
            start = end + 1;
        }
        this.keep(text.slice(start));
    }
    /** The last line needs no `\n`. */
    end(onLine) {
        if (this.length > 0)
            onLine(this.finish(''));
    }
    keep(piece) {
        if (piece === '')
            return;
        this.length += piece.length;
        if (this.length > this.limit)
            throw this.tooLong();
        this.pieces.push(piece);
    }
    finish(tail) {
        if (this.length + tail.length > this.limit)
            throw this.tooLong();
        const line = this.length === 0 ? tail : this.pieces.join('') + tail;
        this.pieces = [];
        this.length = 0;
        return line.endsWith('\r') ? line.slice(0, -1) : line;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/text.js




/** Text whose lines are rows; it has no columns, so it is read in raw mode only. */
const text_text = {
    id: 'text',
    serves: (name) => name.endsWith('.txt'),
    read: async ({ name }) => {
        throw failure_unreadable(name, message_say `text has lines and no columns`, message_say `Compare whole lines: ${'raw'}.`);
    },
};
/** Lines as they are, a character for each byte; empty ones are no rows. `header`: the first one is none either. */
async function text_readLines(input, options, header, onRow) {
    const { record, most = Number.POSITIVE_INFINITY } = options;
    let rows = header ? -1 : 0;
    const cutter = new LineCutter(record, () => text_tooLong(input.name, record, rows + 1));
    const take = (line) => {
        if (line === '')
            return;
        rows += 1;
        if (rows > 0)
            onRow([line]);
    };
    for await (const part of decodeBytes(input.content())) {
        cutter.push(part, take);
        if (rows >= most)
            return { columns: [] };
    }
    cutter.end(take);
    return { columns: [] };
}
function text_tooLong(file, limit, row) {
    return failure_unreadable(file, message_say `it is longer than ${limit} bytes`, message_say `Look for line ends that are missing.`, { row });
}

;// CONCATENATED MODULE: ./lib/rows/formats/jsonl.js







const SUFFIXES = ['.jsonl', '.ndjson', '.jsonlines'];
/** JSON Lines: an object on each line; a key that a row lacks is an empty cell. */
const jsonl = {
    id: 'jsonl',
    serves: (name) => SUFFIXES.some((suffix) => name.endsWith(suffix)),
    read: async (input, { columns, record, most = Number.POSITIVE_INFINITY }, onRow) => {
        /** Columns with the key that names them. */
        const known = new Map();
        const keys = new Set();
        let rows = 0;
        const fault = (what, remedy = MEND, cause) => failure_unreadable(input.name, what, remedy, { row: rows + 1, cause });
        const learnKey = (key) => {
            const name = canonicalName(key);
            if (known.has(name))
                throw fault(message_say `two keys are one column, ${name}`, message_say `Write the key in one way.`);
            known.set(name, key);
            keys.add(key);
            if (known.size > MAX_COLUMNS)
                throw fault(message_say `there are more than ${MAX_COLUMNS} keys`, message_say `Keep keys the same.`);
        };
        const take = (line) => {
            if (line.trim() === '')
                return;
            const row = parseRow(line, fault);
            for (const key of Object.keys(row))
                if (!keys.has(key))
                    learnKey(key);
            try {
                onRow((columns ?? [...known.keys()]).map((name) => cellOf(row, known.get(name) ?? name)));
            }
            catch (error) {
                throw error instanceof RangeError ? fault(message_say `it is nested too deeply`, MEND, error) : error;
            }
            rows += 1;
        };
        const cutter = new lines_LineCutter(record, () => text_tooLong(input.name, record, rows + 1));
        for await (const text of decodeText(input.content(), input.name, () => rows + 1)) {
            cutter.push(text, take);
            if (rows >= most)
                return { columns: [...known.keys()] };
        }
        cutter.end(take);
        return { columns: [...known.keys()] };
    },
};
function cellOf(row, key) {
    return Object.hasOwn(row, key) ? textOfJson(row[key]) : '';
}
const MEND = message_say `Write one JSON object on each line (${'NaN'} and comments are no JSON).`;
function parseRow(line, fault) {
    let value;
    try {
        value = parseJsonText(line);
    }
    catch (error) {
        throw fault(error instanceof RangeError ? message_say `it is nested too deeply` : message_say `it is not JSON`, MEND, error);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof JsonNumber) {
        throw fault(message_say `it is not a JSON object`);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/bytes.js



/** Bytes of a compressed file that are kept in memory, because Parquet is read from its end. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Bytes that are asked for at once; a footer or column chunk beyond it is not read. */
const MAX_PART = 1024 * 1024 * 1024;
const MAX_BUFFER = 4 * 1024 * 1024;
/** A Parquet file as hyparquet wants it. */
async function openBytes(input) {
    const whole = input_unpackedName(input.name) === input.name ? undefined : await unpackAll(input);
    const byteLength = whole?.byteLength ?? input.size;
    if (byteLength === undefined) {
        throw failure_unreadable(input.name, message_say `its size is not known`, message_say `Use a store that gives the length of objects.`);
    }
    if (byteLength < 12)
        throw new Error('it is too short');
    return { byteLength, slice: (start, end = byteLength) => readPart(input, whole, start, end) };
}
async function readPart(input, whole, start, end) {
    const length = end - start;
    if (!(start >= 0 && length >= 0 && length <= MAX_PART))
        throw new Error('a part of it is too large');
    const part = new Uint8Array(length);
    if (whole !== undefined)
        part.set(whole.subarray(start, end));
    else {
        let at = 0;
        for await (const chunk of input.stored({ start, end })) {
            if (at + chunk.length > length)
                throw new Error('the store gave more bytes than asked for');
            part.set(chunk, at);
            at += chunk.length;
        }
        if (at !== length)
            throw new Error('the file ends early');
    }
    return part.buffer;
}
async function unpackAll(input) {
    const chunks = [];
    let length = 0;
    for await (const chunk of input.content()) {
        length += chunk.length;
        if (length > MAX_UNPACKED) {
            const what = message_say `unpacked it is larger than ${MAX_UNPACKED} bytes`;
            throw failure_unreadable(input.name, what, message_say `Parquet is compressed inside: store it without ${'.gz'} or ${'.zst'}.`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** All decompressors: Node's own where it has them. */
async function loadCompressors() {
    const [own, { compressors }] = await Promise.all([loadOwnCompressors(), __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 138))]);
    return { ...compressors, ...own };
}
/** Node's own: quicker, and they stop at the length that the page header states. */
async function loadOwnCompressors() {
    const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
    // One buffer of the stated length, within reason: many small ones would be put together at the end.
    const bounded = (length) => ({
        maxOutputLength: Math.max(1, length),
        chunkSize: Math.min(Math.max(64, length), MAX_BUFFER),
    });
    return {
        GZIP: (input, length) => zlib.gunzipSync(input, bounded(length)),
        BROTLI: (input, length) => zlib.brotliDecompressSync(input, bounded(length)),
        ...(zlib.zstdDecompressSync === undefined
            ? {}
            : { ZSTD: (input, length) => zlib.zstdDecompressSync(input, bounded(length)) }),
    };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/cells.js

/** Values that hyparquet makes of bytes, as texts that lose nothing; its own lose digits of times and bad UTF-8. */
const PARSERS = {
    timestampFromMilliseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1000n)),
    timestampFromMicroseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1000000n)),
    timestampFromNanoseconds: (value) => present(value, (one) => textOfMoment(BigInt(one), 1000000000n)),
    dateFromDays: (value) => present(value, textOfDay),
    stringFromBytes: (value) => present(value, decode),
    jsonFromBytes: (value) => present(value, (bytes) => textOfJson(parseJsonText(decode(bytes)))),
};
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    return UTF8.decode(bytes);
}
// biome-ignore lint/suspicious/noExplicitAny: hyparquet's parsers are typed by what its own give back.
function present(value, toText) {
    return value === null || value === undefined ? value : toText(value);
}
/** A column's schema as hyparquet shall read it: decimals as integers, never as doubles, and dates by either name. */
function plainElement(element) {
    const { converted_type: converted, logical_type: logical, ...rest } = element;
    if (scaleOf(element) !== undefined || isTimeOfDay(element))
        return rest;
    if (logical?.type === 'DATE' && converted === undefined)
        return { ...element, converted_type: 'DATE' };
    if (logical?.type === 'JSON' && converted === undefined)
        return { ...element, converted_type: 'JSON' };
    return element;
}
/** How the values of a column, read by `plainElement`, become text. */
function textOfColumn(element) {
    const scale = scaleOf(element);
    if (scale !== undefined)
        return (value) => textOfDecimal(integerOf(value), scale);
    if (isTimeOfDay(element)) {
        const unit = unitOf(element);
        return (value) => textOfMoment(integerOf(value), unit).slice(11, -1);
    }
    if (element.type === 'FLOAT')
        return (value) => textOfFloat32(value);
    return textOfValue;
}
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return textOfNumber(value);
    if (value instanceof Uint8Array)
        return decode(value);
    return String(value);
}
function scaleOf({ converted_type, logical_type, scale }) {
    if (logical_type?.type === 'DECIMAL')
        return logical_type.scale;
    return converted_type === 'DECIMAL' ? (scale ?? 0) : undefined;
}
function isTimeOfDay({ converted_type, logical_type }) {
    return logical_type?.type === 'TIME' || converted_type === 'TIME_MILLIS' || converted_type === 'TIME_MICROS';
}
function unitOf({ converted_type, logical_type }) {
    const unit = logical_type?.type === 'TIME' ? logical_type.unit : converted_type === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS';
    return unit === 'MILLIS' ? 1000n : unit === 'MICROS' ? 1000000n : 1000000000n;
}
/** A signed integer: a number, or bytes with the highest first. */
function integerOf(value) {
    if (!(value instanceof Uint8Array))
        return BigInt(value);
    if (value.length > 64)
        throw new Error('a decimal of more than 64 bytes');
    let integer = 0n;
    for (const byte of value)
        integer = (integer << 8n) | BigInt(byte);
    return BigInt.asIntN(8 * value.length, integer);
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/compact.js
/** Thrift's compact protocol as far as Parquet's page headers need it, and the variable-length numbers of its encodings. */
const TRUE = 1;
const I32 = 5;
const BINARY = 8;
const LISTS = [9, 10];
const STRUCT = 12;
/** Bytes of the types of fixed length: booleans are part of the field's head, a byte and a double. */
const FIXED = { 1: 0, 2: 0, 3: 1, 7: 8 };
const compact_MAX_DEPTH = 8;
/** Reads numbers and skips the rest; every length is held against what is there. */
class Compact {
    bytes;
    at = 0;
    depth = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    struct(onField) {
        this.depth += 1;
        if (this.depth > compact_MAX_DEPTH)
            throw new Error('a page header is nested too deeply');
        let id = 0;
        for (let head = this.byte(); (head & 15) !== 0; head = this.byte()) {
            id = head >> 4 === 0 ? this.number() : id + (head >> 4);
            onField(id, head & 15);
        }
        this.depth -= 1;
    }
    /** A zigzag number of at most 32 bits. */
    number() {
        const raw = this.varint();
        return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
    }
    skip(type) {
        const fixed = FIXED[type];
        if (fixed !== undefined)
            this.at += fixed;
        else if (type >= 4 && type <= 6)
            this.varint();
        else if (type === BINARY)
            this.skipBytes();
        else if (LISTS.includes(type))
            this.skipList();
        else if (type === STRUCT)
            this.struct((_, kind) => this.skip(kind));
        else
            throw new Error('a page header cannot be read');
    }
    /** The next bytes, all of them or none. */
    take(length) {
        if (length > this.bytes.length - this.at)
            throw new Error('a page is cut');
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    skipBytes() {
        const length = this.varint();
        this.at += length;
    }
    skipList() {
        const head = this.byte();
        const length = head >> 4 === 15 ? this.varint() : head >> 4;
        if (length > this.bytes.length)
            throw new Error('a page header cannot be read');
        for (let index = 0; index < length; index += 1) {
            if ((head & 15) <= 2)
                this.at += 1;
            else
                this.skip(head & 15);
        }
    }
    varint() {
        let value = 0;
        for (let factor = 1; factor < 2 ** 50; factor *= 128) {
            const byte = this.byte();
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
        throw new Error('a page header cannot be read');
    }
    byte() {
        const byte = this.bytes[this.at];
        if (byte === undefined)
            throw new Error('a page header is cut');
        this.at += 1;
        return byte;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/header.js

/** Bytes that one page, and the values in it, may unpack to. Writers aim at 1 MiB; a page of constants packs a thousand to one. */
const MAX_PAGE = 256 * 1024 * 1024;
/** `PageHeader.type`, and the fields of the structs that belong to each. */
const KINDS = {
    0: { kind: 'v1', field: 5, encoding: 2 },
    2: { kind: 'dictionary', field: 7, encoding: 2 },
    3: { kind: 'v2', field: 8, encoding: 4 },
};
/** The next header, by the same rules as hyparquet: the struct of its type counts, and of two fields the later one. */
function readHeader(reader) {
    const structs = new Map();
    const fields = readFields(reader, [1, 2, 3], (id) => structs.set(id, readFields(reader, [1, 2, 4, 5, 6])));
    const type = KINDS[fields.numbers.get(1) ?? -1];
    const counts = structs.get(type?.field ?? -1);
    if (type === undefined || counts === undefined)
        throw new Error('a page is of an unknown kind');
    const number = (from, id) => {
        const found = from.numbers.get(id);
        if (found === undefined)
            throw new Error('a page header lacks a number');
        return found;
    };
    const nulls = type.kind === 'v2' ? counts.numbers.get(2) : undefined;
    return {
        ...(nulls === undefined ? {} : { nulls }),
        kind: type.kind,
        unpacked: number(fields, 2),
        packed: number(fields, 3),
        values: number(counts, 1),
        rows: (type.kind === 'v2' ? counts.numbers.get(3) : undefined) ?? number(counts, 1),
        encoding: number(counts, type.encoding),
        definitions: type.kind === 'v2' ? number(counts, 5) : 0,
        repetitions: type.kind === 'v2' ? number(counts, 6) : 0,
        compressed: type.kind !== 'v2' || counts.compressed,
    };
}
/** The numbers of one struct; `wanted` ones may have no other type, since hyparquet would take some for numbers too. */
function readFields(reader, wanted, onStruct) {
    const numbers = new Map();
    let compressed = true;
    reader.struct((id, type) => {
        if (type === I32)
            numbers.set(id, reader.number());
        else if (type === STRUCT && onStruct !== undefined)
            onStruct(id);
        else if (wanted.includes(id) && !(onStruct === undefined && type === STRUCT))
            throw new Error('a page header cannot be read');
        else {
            if (id === 7)
                compressed = type === TRUE;
            reader.skip(type);
        }
    });
    return { numbers, compressed };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/runs.js


/** Values that a last run may have beyond those of its page: bit-packed ones come in groups of 8, some writers fill up. */
const SLACK = 65_536;
/** Encodings of parquet.thrift: two names for dictionary indices, runs of booleans, differences, the last of them of texts. */
const DICTIONARIES = [2, 8];
const RLE = 3;
const DELTAS = [5, 6, 7];
const DELTA_BYTE_ARRAY = 7;
/** Differences of one block; writers take 128. */
const MAX_BLOCK = 1024 * 1024;
/** Looks at what repeats without taking bytes: levels, dictionary indices, shared beginnings. Throws when it is too long. */
function checkRuns(page, packed, { column, element, compressors }) {
    const optional = element.repetition_type !== 'REQUIRED';
    const repeats = [...DICTIONARIES, RLE, ...DELTAS].includes(page.encoding);
    if (!optional && !repeats)
        return;
    const levels = page.definitions + page.repetitions;
    if (page.definitions < 0 || page.repetitions < 0 || levels > packed.length) {
        throw new Error('a page has no room for its levels');
    }
    let present = page.values;
    if (page.kind === 'v2' && optional)
        present = walkRuns(packed.subarray(page.repetitions, levels), 1, page.values);
    if (page.kind === 'v2' && !repeats)
        return;
    const unpack = column.codec === 'UNCOMPRESSED' || !page.compressed ? undefined : compressors[column.codec];
    const part = packed.subarray(levels);
    const bytes = unpack === undefined ? part : unpack(part, page.unpacked - levels);
    let at = 0;
    if (page.kind === 'v1' && optional) {
        at = endOfRuns(bytes, 0);
        present = walkRuns(bytes.subarray(4, at), 1, page.values);
    }
    if (DELTAS.includes(page.encoding))
        checkDeltas(bytes.subarray(at), present, page.encoding);
    else if (page.encoding === RLE)
        walkRuns(bytes.subarray(at + 4, endOfRuns(bytes, at)), 1, present);
    else if (repeats)
        walkRuns(bytes.subarray(at + 1), bytes[at] ?? 0, present);
}
/** Where runs end that stand behind their length in bytes. */
function endOfRuns(bytes, at) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return at + 4 + view.getUint32(at, true);
}
/** Parquet's hybrid of runs and bit-packed groups. Gives how many of the values are 1, where they have one bit. */
function walkRuns(bytes, width, values) {
    const reader = new Compact(bytes);
    let ones = 0;
    for (let seen = 0; seen < values && reader.at < bytes.length;) {
        const head = reader.varint();
        const packed = head % 2 === 1;
        const count = packed ? ((head - 1) / 2) * 8 : head / 2;
        if (count > values + SLACK)
            throw new Error('a run is longer than its page');
        const most = Math.min(count, values - seen);
        if (width === 1)
            ones += packed ? countOnes(bytes, reader.at, most) : ((bytes[reader.at] ?? 0) & 1) * most;
        reader.at += packed ? (count * width) / 8 : Math.ceil(width / 8);
        seen += count;
    }
    return ones;
}
function countOnes(bytes, at, count) {
    let ones = 0;
    for (let index = 0; index < count; index += 1)
        ones += ((bytes[at + (index >> 3)] ?? 0) >> (index & 7)) & 1;
    return ones;
}
/** The numbers of an encoding of differences. Texts with shared beginnings have two lists of them: beginnings and the rest. */
function checkDeltas(bytes, values, encoding) {
    if (values === 0)
        return;
    const reader = new Compact(bytes);
    if (encoding !== DELTA_BYTE_ARRAY)
        readDeltaHead(reader, values);
    else if (sumDeltas(reader, values) + sumDeltas(reader, values) > MAX_PAGE)
        throw tooMuchText();
}
/** How many differences stand together. A negative number would send its reader back to where it was. */
function readDeltaHead(reader, values) {
    const [block, groups, count] = [reader.varint(), reader.varint(), reader.varint()];
    const size = block / groups;
    const isPlain = block <= MAX_BLOCK && Number.isInteger(size) && size > 0 && size % 32 === 0;
    if (count !== values || !isPlain)
        throw new Error('a page claims other values than it has');
    return { groups, size, first: reader.number() };
}
/** Each text says how long a beginning it shares with the one before: a few bytes a time could make gigabytes. */
function sumDeltas(reader, values) {
    const { groups, size, first } = readDeltaHead(reader, values);
    let [length, total] = [first, first];
    for (let seen = 1; seen < values;) {
        const least = reader.number();
        for (const width of reader.take(groups)) {
            const packed = seen < values ? reader.take((size * width) / 8) : new Uint8Array();
            for (let index = 0; index < size && seen < values; index += 1, seen += 1) {
                length += least + readBits(packed, index * width, width);
                total += length;
                if (length < 0 || total > MAX_PAGE)
                    throw tooMuchText();
            }
        }
    }
    return total;
}
function tooMuchText() {
    return new Error(`a page has texts of more than ${MAX_PAGE} bytes`);
}
function readBits(bytes, at, width) {
    let value = 0;
    for (let index = 0; index < width; index += 1) {
        const place = at + index;
        value += (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) * 2 ** index;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/pages.js



/** Values of one page: each is unpacked into an array. */
const MAX_VALUES = 16 * 1024 * 1024;
/** Throws when a page is too large, leaves its chunk, or claims more values than its row group has rows. */
function checkPages(chunk) {
    const { bytes, rows } = chunk;
    const reader = new Compact(bytes);
    let values = 0;
    while (reader.at < bytes.length - 1 && values < rows) {
        const page = readHeader(reader);
        if (page.packed < 0 || page.packed > bytes.length - reader.at)
            throw new Error('a page leaves its column chunk');
        if (page.unpacked < 0 || page.unpacked > MAX_PAGE)
            throw new Error(`a page is larger than ${MAX_PAGE} bytes`);
        const most = page.kind === 'dictionary' ? page.unpacked : Math.min(MAX_VALUES, rows - values);
        if (page.values < 0 || page.values > most)
            throw new Error('a page claims more values than there are');
        if (page.kind !== 'dictionary') {
            checkRuns(page, bytes.subarray(reader.at, reader.at + page.packed), chunk);
            values += page.values;
        }
        reader.at += page.packed;
    }
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/groups.js


/** Cells that are unpacked at once. */
const MAX_CELLS = 8 * 1024 * 1024;
/** Bytes of packed columns that are kept while a group is read in parts. */
const MAX_KEPT = 256 * 1024 * 1024;
/** Hands over the rows of one row group, as many at a time as fit. */
async function readGroup(reading, onRow) {
    const { columns, rows } = reading;
    const step = Math.max(1024, Math.floor(MAX_CELLS / Math.max(1, columns.length)));
    const fetch = keepChunks(reading, rows > step);
    for (let from = 0; from < rows; from += step) {
        const to = Math.min(rows, from + step);
        const values = [];
        for (const { name, found } of columns) {
            values.push(found === undefined ? [] : await readValues(reading, await fetch(name, found.element), name, from, to));
        }
        for (let row = 0; row < to - from; row += 1) {
            onRow(columns.map(({ found }, index) => {
                const value = values[index]?.[row];
                return value === null || value === undefined || found === undefined ? '' : found.toText(value);
            }));
        }
    }
}
/** Fetches column chunks by name; those of a group that is read in parts are kept, if they are not too many. */
function keepChunks({ bytes, compressors, group, rows }, again) {
    const kept = new Map();
    let size = 0;
    return async (name, element) => {
        const known = kept.get(name);
        if (known !== undefined)
            return known;
        const column = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
        if (column === undefined)
            throw new Error(`a row group has no column ${name}`);
        const { start, end } = rangeOf(column);
        const chunk = { start, bytes: await bytes.slice(start, end) };
        checkPages({ bytes: new Uint8Array(chunk.bytes), column, element, rows, compressors });
        size += end - start;
        if (again && size <= MAX_KEPT)
            kept.set(name, chunk);
        return chunk;
    };
}
/** The values of rows `from` to `to` of one column of a group: one for each row, whatever its pages say. */
async function readValues({ bytes, compressors, metadata, start }, chunk, name, from, to) {
    const { parquetRead } = await __nccwpck_require__.e(/* import() */ 972).then(__nccwpck_require__.bind(__nccwpck_require__, 972));
    const values = new Array(to - from);
    let found = 0;
    await parquetRead({
        file: {
            byteLength: bytes.byteLength,
            slice: (first, last) => chunk.bytes.slice(first - chunk.start, (last ?? bytes.byteLength) - chunk.start),
        },
        metadata,
        columns: [name],
        rowStart: start + from,
        rowEnd: start + to,
        parsers: PARSERS,
        utf8: false,
        compressors,
        onChunk: ({ columnData, rowStart }) => {
            const shift = rowStart - start - from;
            const end = Math.min(columnData.length, to - from - shift);
            for (let index = Math.max(0, -shift); index < end; index += 1) {
                values[shift + index] = columnData[index];
                found += 1;
            }
        },
    });
    if (found !== to - from)
        throw new Error(`expected ${to - from} values of ${name}, found ${found}`);
    return values;
}
/** Where a column chunk stands in the file, as its metadata say. */
function rangeOf(column) {
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    return { start, end: start + Number(column.total_compressed_size) };
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet/footer.js




/** Bytes that are asked for at a file's end; a longer footer takes a second request. */
const FOOTER = 64 * 1024;
/** Reads a footer, and holds what it says of rows and places against the file. Throws an `Error` for one that lies. */
async function readFooter(file, bytes) {
    const { parquetMetadataAsync, parquetSchema } = await __nccwpck_require__.e(/* import() */ 972).then(__nccwpck_require__.bind(__nccwpck_require__, 972));
    const metadata = await parquetMetadataAsync(bytes, { geoparquet: false, initialFetchSize: FOOTER });
    const tree = parquetSchema(metadata);
    const names = tree.children.map(({ element }) => canonicalName(element.name));
    if (names.length > MAX_COLUMNS)
        throw new Error(`it has more than ${MAX_COLUMNS} columns`);
    refuseTwins(file, names);
    checkFooter(metadata, bytes.byteLength);
    return { metadata, tree, names };
}
/** Parts of a file are read once each, so all of them together are no larger than the file. */
function checkFooter({ row_groups, num_rows }, size) {
    let [rows, bytes] = [0n, 0n];
    for (const group of row_groups) {
        if (group.num_rows < 0n)
            throw new Error('a row group has less than 0 rows');
        rows += BigInt(group.num_rows);
        for (const { meta_data } of group.columns) {
            if (meta_data === undefined)
                throw new Error('it is encrypted');
            const { start, end } = rangeOf(meta_data);
            if (start < 0 || end < start || end > size)
                throw new Error('a column chunk lies outside the file');
            bytes += BigInt(meta_data.total_compressed_size);
        }
    }
    if (rows !== BigInt(num_rows))
        throw new Error('the footer counts other rows than its row groups');
    if (bytes > BigInt(size))
        throw new Error('the column chunks are larger than the file');
}

;// CONCATENATED MODULE: ./lib/rows/formats/parquet.js








/** Parquet with flat columns; of a file only the footer and the columns asked for are read, a row group at a time. */
const parquet = {
    id: 'parquet',
    serves: (name) => name.endsWith('.parquet') || name.endsWith('.pq'),
    read: async (input, options, onRow) => {
        try {
            return await readParquet(input, options, onRow);
        }
        catch (error) {
            input.signal?.throwIfAborted();
            if (errors_isHoldoutError(error))
                throw error;
            const what = message_say `it is damaged, or of a kind that cannot be read: ${messageOf(error)}`;
            throw failure_unreadable(input.name, what, message_say `Write the file again, or compare it as CSV.`, { cause: error });
        }
    },
};
/** What our own code and hyparquet say; the runtime's own errors may quote the cell that they are about. */
function messageOf(error) {
    const { name, message } = error;
    return name === 'Error' && message !== undefined ? message.slice(0, 200) : 'its bytes make no sense';
}
async function readParquet(input, options, onRow) {
    const bytes = await openBytes(input);
    const { metadata, tree, names } = await readFooter(input.name, bytes);
    if (options.most !== undefined)
        return { columns: names, textual: names.filter((_, index) => isText(tree, index)) };
    const columns = (options.columns ?? names).map((name) => findColumn(tree, name, input.name));
    // Nothing would tell whether the rows that the footer counts are there.
    if (columns.every(({ found }) => found === undefined))
        return { columns: names };
    const compressors = await loadCompressors();
    const plain = { ...metadata, schema: metadata.schema.map(plainElement) };
    let start = 0;
    for (const group of metadata.row_groups) {
        const rows = Number(group.num_rows);
        if (rows > 0)
            await readGroup({ bytes, compressors, metadata: plain, group, start, rows, columns }, onRow);
        start += rows;
        input.signal?.throwIfAborted();
    }
    return { columns: names };
}
function isText({ children }, index) {
    const { type, converted_type: converted, logical_type: logical } = children[index]?.element ?? {};
    if (type === 'BYTE_ARRAY' || type === 'BOOLEAN')
        return true;
    return ['UUID', 'DATE', 'TIMESTAMP', 'TIME'].includes(logical?.type ?? '') || /^DATE|^TIME/.test(converted ?? '');
}
function findColumn(tree, name, file) {
    const found = tree.children.find(({ element }) => canonicalName(element.name) === name);
    if (found === undefined)
        return { name };
    if (found.children.length === 0 && found.element.repetition_type !== 'REPEATED') {
        return { name: found.element.name, found: { element: found.element, toText: textOfColumn(found.element) } };
    }
    throw failure_unreadable(file, message_say `the column ${name} is nested`, message_say `Leave it out of the comparison: ${'ignore'} it.`);
}

;// CONCATENATED MODULE: ./lib/rows/formats/tsv.js

/** Tab-separated values, quoted as CSV is. */
const tsv = tableReader('tsv', '\t');

;// CONCATENATED MODULE: ./lib/rows/formats/registry.js








/** Every format of rows; one line for each file of this folder. */
const ROW_READERS = [csv, tsv, jsonl, parquet, text_text];
/** The format of a file, by its name; undefined for a name that no format has. */
function registry_formatOf(name) {
    return readerOf(name)?.id;
}
function readerOf(name, format) {
    const plain = unpackedName(name).toLowerCase();
    return ROW_READERS.find((reader) => (format === undefined ? reader.serves(plain) : reader.id === format));
}
/** Reads one file's rows, whichever its format. Throws a `HoldoutError` that names the file, and the row where there is one. */
async function readRows(input, options, onRow) {
    const { spec } = options;
    const reader = readerOf(input.name, spec.format);
    if (reader === undefined)
        throw unknownFormat(input.name);
    return spec.raw === true ? readRaw(reader, input, options, onRow) : reader.read(input, options, onRow);
}
function readRaw(reader, input, options, onRow) {
    if (reader.id === 'parquet') {
        throw unreadable(input.name, say `Parquet has no lines`, say `Compare its columns: leave ${'raw'} out.`);
    }
    return readLines(input, options, hasHeader(reader.id, options.spec), onRow);
}
function hasHeader(id, { header }) {
    return (id === 'csv' || id === 'tsv') && header !== false;
}
function unknownFormat(name) {
    const later = /\.(arrow|feather)$/i.test(unpackedName(name));
    return unreadable(name, later ? say `Arrow files cannot be read by this version` : say `its name tells no format of rows`, say `Formats are ${'.csv'}, ${'.tsv'}, ${'.jsonl'}, ${'.ndjson'}, ${'.parquet'}, ${'.txt'} for raw lines, each also inside ${'.gz'} and ${'.zst'}; or name the format.`);
}

;// CONCATENATED MODULE: ./lib/kernel/lane.js


/** Places of a lane, as `assembly/lane.ts` has them. */
const WORDS = 4 * 8192;
const PLACES = {
    rowStart: 0,
    rowEnd: WORDS,
    rowField: 2 * WORDS,
    keyAt: 3 * WORDS,
    keyLength: 4 * WORDS,
    groupAt: 5 * WORDS,
    groupLength: 6 * WORDS,
    labelAt: 7 * WORDS,
    labelLength: 8 * WORDS,
    odd: 9 * WORDS,
    place: 13 * WORDS,
};
const COLUMNS = 16_384;
const NUMERIC = PLACES.place + 4 * COLUMNS;
const lane_KINDS = NUMERIC + COLUMNS;
const FIELD = lane_KINDS + COLUMNS;
const FIELDS = 160 * 1024;
const ARENA = FIELD + 4 * FIELDS + 4 * (2 * 8192 + 64) + 5 * COLUMNS;
const ARENA_BYTES = 1024 * 1024;
const ABSENT = 0xffffffff;
/** The lane of one thread, as TypeScript sees it. */
class Lane {
    machine;
    constructor(machine) {
        this.machine = machine;
    }
    /** Says which cells of a row are wanted, and which of them are numeric. */
    choose(places, numeric) {
        const { kernel, lane } = this.machine;
        kernel.beginFile(places.length);
        const bytes = this.machine.bytes(lane, lane_KINDS);
        for (const [index, place] of places.entries()) {
            bytes.writeUInt32LE(place, PLACES.place + 4 * index);
            bytes[NUMERIC + index] = numeric[index] === true ? 1 : 0;
        }
        kernel.planRuns();
    }
    /** Says later where a wanted column is. */
    place(column, place) {
        this.machine.words()[(this.machine.lane + PLACES.place) / 4 + column] = place;
    }
    /** What the kernel and TypeScript saw in each wanted column: whether a cell had a value, and whether one was no number. */
    seen(values, texts, spoiled) {
        const kinds = this.machine.bytes(this.machine.lane + lane_KINDS, values.length);
        return {
            values: values.map((had, index) => had || ((kinds[index] ?? 0) & 1) !== 0),
            texts: texts.map((had, index) => had || ((kinds[index] ?? 0) & 2) !== 0),
            spoiled: spoiled || this.machine.kernel.isSpoiled() !== 0,
        };
    }
    /** As `Scanner.pump`, of rows of `width` cells or, where it is 0, of objects: `read` gives the bytes of each odd row. */
    pump(from, stop, end, width, read) {
        const { kernel } = this.machine;
        for (let at = from;;) {
            const next = kernel.pumpRows(at, stop, end, width) >>> 0;
            this.machine.check(kernel.getStatus());
            if (kernel.isPending() === 0)
                return next;
            this.finish(at, next, read);
            if (next >= stop)
                return next;
            at = next;
        }
    }
    /** Looks at a batch of the rows in [from, to) that waits for it. */
    finish(from, to, read) {
        const { machine } = this;
        if (machine.kernel.isForeign() !== 0 && !(0,external_node_buffer_namespaceObject.isUtf8)(machine.bytes(from, to - from)))
            throw new contract_KernelUnfit();
        const count = machine.kernel.getOdd() >>> 0;
        const words = count === 0 ? undefined : machine.words();
        let arena = machine.kernel.getArena() >>> 0;
        for (let index = 0; words !== undefined && index < count; index += 1) {
            const row = words[(machine.lane + PLACES.odd) / 4 + index] ?? 0;
            const bytes = read(new OddRow(machine, words, row));
            if (bytes !== undefined)
                arena = this.put(words, row, bytes, arena);
        }
        machine.kernel.takeBatch();
        machine.check(machine.kernel.getStatus());
    }
    put(words, row, { key, group, label }, start) {
        const { machine } = this;
        const end = machine.lane + ARENA + ARENA_BYTES;
        let at = start;
        const write = (bytes, place, length) => {
            if (at + bytes.length > end)
                throw new contract_KernelUnfit();
            machine.bytes(at, bytes.length).set(bytes);
            words[(machine.lane + place) / 4 + row] = at;
            words[(machine.lane + length) / 4 + row] = bytes.length;
            at += bytes.length;
        };
        write(key, PLACES.keyAt, PLACES.keyLength);
        if (group !== undefined)
            write(group, PLACES.groupAt, PLACES.groupLength);
        else
            words[(machine.lane + PLACES.groupLength) / 4 + row] = ABSENT;
        if (label !== undefined)
            write(label, PLACES.labelAt, PLACES.labelLength);
        return at;
    }
}
/** A row that the kernel does not read itself; valid until the next batch. */
class OddRow {
    machine;
    words;
    row;
    constructor(machine, words, row) {
        this.machine = machine;
        this.words = words;
        this.row = row;
    }
    /** Its bytes, without its end. */
    get bytes() {
        const start = this.word(PLACES.rowStart, this.row);
        return this.machine.bytes(start, this.word(PLACES.rowEnd, this.row) - start);
    }
    /** The bytes of a cell, quotes and all; the last one's may end with `\r`. */
    cell(place) {
        const field = this.word(PLACES.rowField, this.row) + place;
        const start = place === 0 ? this.word(PLACES.rowStart, this.row) : this.word(FIELD, field - 1) + 1;
        return this.machine.bytes(start, this.word(FIELD, field) - start);
    }
    word(array, index) {
        return this.words[(this.machine.lane + array) / 4 + index] ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/rows/key.js
const { hash } = process.getBuiltinModule('node:crypto');
/** Writes the key of a text into `key`: an object for each of millions of rows would cost as much as the hash. */
function hashInto(key, text) {
    // One string for the digest is several times quicker than a buffer for it.
    const digest = hash('sha256', text.isWellFormed() ? text : illFormed(text), 'binary');
    key.a = word(digest, 0);
    key.b = word(digest, 4);
    key.c = word(digest, 8);
    key.d = word(digest, 12);
}
function makeKey(text) {
    const key = { a: 0, b: 0, c: 0, d: 0 };
    if (text !== undefined)
        hashInto(key, text);
    return key;
}
function word(digest, at) {
    return (((digest.charCodeAt(at) << 24) |
        (digest.charCodeAt(at + 1) << 16) |
        (digest.charCodeAt(at + 2) << 8) |
        digest.charCodeAt(at + 3)) >>>
        0);
}
/** Half a surrogate pair has no UTF-8, and would be hashed as U+FFFD: such text goes as UTF-16 behind a byte that UTF-8 lacks. */
function illFormed(text) {
    return Buffer.concat([Buffer.from([0xff]), Buffer.from(text, 'utf16le')]);
}

;// CONCATENATED MODULE: ./lib/rows/canon.js


/** The columns whose cells are read: features, group, label and time behind each other. */
function wantedColumns({ label, group, time, compared }) {
    return [...compared, ...group, ...[label, time].filter((column) => column !== undefined)];
}
/** Turns the cells of one row after the other into keys, and learns on the way whether columns are what was assumed. */
class RowCanon {
    spec;
    /** The columns to read, in the order in which `take` wants their cells; undefined in raw mode. */
    columns;
    key = makeKey();
    label;
    group;
    /** False for a row whose group columns are all empty. */
    grouped = false;
    time = '';
    /** True once a numeric column turned out to hold text: keys of this run mean nothing. */
    spoiled = false;
    /** The canonical cells of the row, in the order of `columns`. */
    cells;
    numeric;
    values;
    texts;
    absent;
    constructor(spec) {
        this.spec = spec;
        const { label, group } = spec;
        this.columns = spec.raw ? undefined : wantedColumns(spec);
        this.label = label === undefined ? undefined : makeKey();
        this.group = group.length === 0 ? undefined : makeKey();
        this.numeric = (this.columns ?? []).map((column) => spec.numeric.includes(column));
        this.values = this.numeric.map(() => 0);
        this.texts = this.numeric.map(() => 0);
        this.cells = this.numeric.map(() => '');
        this.absent = new Set(spec.naValues);
    }
    /** Reads a row of the sets `bits`. Its keys are in `key`, `label` and `group` until the next one. */
    take(row, bits) {
        if (this.columns === undefined) {
            hashInto(this.key, row[0] ?? '');
            return;
        }
        this.read(row, bits);
        if (!this.spoiled)
            this.hash();
    }
    /** Reads a row's cells without making keys of them. */
    read(row, bits) {
        for (let index = 0; index < this.cells.length; index += 1)
            this.cells[index] = this.cell(row[index] ?? '', index, bits);
    }
    /** Takes over what an earlier run saw in the columns of a file of the sets `bits`. */
    recall(values, texts, bits) {
        for (let index = 0; index < this.values.length; index += 1) {
            if (values[index] === true)
                this.values[index] = (this.values[index] ?? 0) | bits;
            if (texts[index] === true)
                this.texts[index] = (this.texts[index] ?? 0) | bits;
        }
    }
    /** For each column whether a cell had a value, and whether one was no number. */
    get kinds() {
        return { values: this.values.map((bits) => bits !== 0), texts: this.texts.map((bits) => bits !== 0) };
    }
    /** What all rows together say of the columns. */
    teach(survey) {
        for (const [index, column] of (this.columns ?? []).entries()) {
            survey.learnKinds(column, this.values[index] ?? 0, this.texts[index] ?? 0, true);
        }
    }
    cell(cell, index, bits) {
        const text = canonicalText(cell);
        if (text === '' || this.absent.has(text))
            return '';
        this.values[index] = (this.values[index] ?? 0) | bits;
        if (this.numeric[index] !== true) {
            const known = this.texts[index] ?? 0;
            if ((known & bits) !== bits && !isPlainNumber(text))
                this.texts[index] = known | bits;
            return text;
        }
        const number = canonical_canonicalNumber(text, index < this.spec.compared.length ? this.spec.round : undefined);
        if (number !== undefined)
            return this.isTime(index) ? text : number;
        this.texts[index] = (this.texts[index] ?? 0) | bits;
        this.spoiled = true;
        return text;
    }
    /** Times are told apart by their own rules, not by their decimals. */
    isTime(index) {
        return this.spec.time !== undefined && index === this.cells.length - 1;
    }
    hash() {
        const { cells, spec } = this;
        const features = spec.compared.length;
        const groups = features + spec.group.length;
        hashInto(this.key, canonical_joinCells(cells, 0, features));
        if (this.group !== undefined) {
            this.grouped = cells.slice(features, groups).some((cell) => cell !== '');
            hashInto(this.group, canonical_joinCells(cells, features, groups));
        }
        if (this.label !== undefined)
            hashInto(this.label, cells[groups] ?? '');
        if (spec.time !== undefined)
            this.time = cells[cells.length - 1] ?? '';
    }
}

;// CONCATENATED MODULE: ./lib/rows/kernel-cells.js

/**
 * Cells as the kernel's keys hold them: texts in UTF-8, numbers as plain decimals (`-12.5`) where these have 64 characters at
 * most, and as canonical ones beyond. Each is followed by the delimiter; one that holds the delimiter has 0xFE there, a byte that
 * UTF-8 lacks.
 */
const ESCAPE = 0xfe;
const LONGEST = 64;
/** A canonical number as a plain decimal, while that is short. */
function plainDecimal(canonical) {
    const [, sign = '', digits = '', power = '0'] = /^(-?)(\d+)(?:e(-?\d+))?$/.exec(canonical) ?? [];
    const exponent = Number(power);
    const length = sign.length + Math.max(digits.length + Math.abs(exponent), digits.length);
    if (digits === '' || Math.abs(exponent) > LONGEST || length > 2 * LONGEST + 2)
        return canonical;
    const text = `${sign}${expand(digits, exponent)}`;
    return text.length > LONGEST ? canonical : text;
}
function expand(digits, exponent) {
    if (exponent >= 0)
        return digits + '0'.repeat(exponent);
    const padded = digits.padStart(1 - exponent, '0');
    return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
/** Canonical cells [from, to) of a row as bytes. */
function encodeCells(cells, numeric, delimiter, from, to) {
    let text = '';
    let isEscaped = false;
    for (let index = from; index < to; index += 1) {
        const cell = cells[index] ?? '';
        if (cell.includes(delimiter))
            isEscaped = true;
        text += `${numeric[index] === true ? plainDecimal(cell) : cell}${delimiter}`;
    }
    if (!isEscaped)
        return Buffer.from(text);
    return Buffer.concat(cells
        .slice(from, to)
        .flatMap((cell, index) => [
        encodeCell(numeric[from + index] === true ? plainDecimal(cell) : cell, delimiter),
        Buffer.from(delimiter),
    ]));
}
/** One cell, without a delimiter behind it. */
function encodeCell(cell, delimiter) {
    const bytes = Buffer.from(cell);
    const code = delimiter.charCodeAt(0);
    for (let at = bytes.indexOf(code); at !== -1; at = bytes.indexOf(code, at + 1))
        bytes[at] = ESCAPE;
    return bytes;
}
/** The canonical text of a key's bytes, by which plain readers make keys. */
function kernel_cells_decodeKey(bytes, { compared, numeric }, delimiter) {
    const cells = [];
    const code = delimiter.charCodeAt(0);
    for (let start = 0, end = bytes.indexOf(code); end !== -1; start = end + 1, end = bytes.indexOf(code, start)) {
        const column = compared[cells.length];
        const cell = decodeCell(bytes.subarray(start, end), delimiter);
        cells.push(column !== undefined && numeric.includes(column) ? canonicalOf(cell) : cell);
    }
    return joinCells(cells);
}
function kernel_cells_decodeLabel(bytes, { label, numeric }, delimiter) {
    const cell = decodeCell(bytes, delimiter);
    return label !== undefined && numeric.includes(label) ? canonicalOf(cell) : cell;
}
function canonicalOf(number) {
    return number === '' ? '' : (canonicalNumber(number) ?? number);
}
function decodeCell(bytes, delimiter) {
    if (!bytes.includes(ESCAPE))
        return bytes.toString();
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf(ESCAPE); at !== -1; at = copy.indexOf(ESCAPE, at + 1))
        copy[at] = delimiter.charCodeAt(0);
    return copy.toString();
}

;// CONCATENATED MODULE: ./lib/rows/kernel-row.js

/** The canonical cells of a row, in the order of wanted columns, as the kernel holds them. */
function encodeRow(cells, { compared, group, label }, numeric, delimiter) {
    const [features, groups] = [compared.length, compared.length + group.length];
    const isGrouped = cells.slice(features, groups).some((cell) => cell !== '');
    return {
        key: encodeCells(cells, numeric, delimiter, 0, features),
        group: isGrouped ? encodeCells(cells, numeric, delimiter, features, groups) : undefined,
        // A label stands without the delimiter behind it.
        label: label === undefined ? undefined : encodeCells(cells, numeric, delimiter, groups, groups + 1).subarray(0, -1),
    };
}

;// CONCATENATED MODULE: ./lib/rows/kernel-json.js







/** JSON Lines as the kernel reads them. Whatever is no object on each line is left to the plain reader, which names the row. */
class JsonScanner {
    machine;
    resolved;
    delimiter;
    canon;
    wanted;
    numeric;
    lane;
    /** Columns with the key that names them, in the order in which they came, and the span in which each did. */
    known = new Map();
    keys = new Set();
    span = 0;
    active = false;
    constructor(machine, resolved, delimiter) {
        this.machine = machine;
        this.resolved = resolved;
        this.delimiter = delimiter;
        this.canon = new RowCanon(resolved);
        this.wanted = this.canon.columns ?? [];
        this.numeric = this.wanted.map((column) => resolved.numeric.includes(column));
        this.lane = new Lane(machine);
    }
    enter(bytes, whole) {
        return bytes.length < MARK && !whole ? undefined : behindMark(bytes);
    }
    enterSpan(index) {
        this.span = index;
    }
    findRow(from, end) {
        return behindNewline(this.machine, from, end);
    }
    pump(from, stop, end) {
        this.begin();
        return this.lane.pump(from, stop, end, 0, (row) => this.read(row));
    }
    notes() {
        const columns = [...this.known].map(([name, { key, span }]) => ({ name, key, span }));
        const { values, texts } = this.canon.kinds;
        if (!this.active)
            return { columns, values, texts, spoiled: false };
        return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) };
    }
    begin() {
        if (this.active)
            return;
        this.active = true;
        this.machine.kernel.forgetKeys();
        this.lane.choose(this.wanted.map(() => NOWHERE), this.numeric);
    }
    /** A row as the plain reader has it. */
    read(row) {
        const line = row.bytes.toString();
        // What only JavaScript takes for white space.
        if (line.trim() === '')
            throw new contract_KernelUnfit();
        const value = parseObject(line);
        for (const key of Object.keys(value))
            if (!this.keys.has(key))
                this.learn(key);
        const cells = this.wanted.map((column) => {
            const key = this.known.get(column)?.key ?? column;
            return Object.hasOwn(value, key) ? textOf(value[key]) : '';
        });
        if (!cells.every((cell) => cell.isWellFormed()))
            throw new contract_KernelUnfit();
        this.canon.read(cells, 1);
        return this.canon.spoiled ? undefined : encodeRow(this.canon.cells, this.resolved, this.numeric, this.delimiter);
    }
    learn(key) {
        const name = canonicalName(key);
        if (this.known.has(name))
            throw new contract_KernelUnfit();
        const number = this.keys.size;
        this.known.set(name, { key, span: this.span });
        this.keys.add(key);
        const bytes = Buffer.from(key);
        const place = this.machine.kernel.addKey(bytes.length) >>> 0;
        if (place === 0 || !key.isWellFormed())
            throw new contract_KernelUnfit();
        this.machine.bytes(place, bytes.length).set(bytes);
        for (const [index, column] of this.wanted.entries())
            if (column === name)
                this.lane.place(index, number);
    }
}
/** The place of a column whose key did not come yet. */
const NOWHERE = 0xffffffff;
function parseObject(line) {
    let value;
    try {
        value = parseJsonText(line);
    }
    catch {
        throw new contract_KernelUnfit();
    }
    if (Object.prototype.toString.call(value) !== '[object Object]' ||
        Object.getPrototypeOf(value) !== Object.prototype) {
        throw new contract_KernelUnfit();
    }
    return value;
}
function textOf(value) {
    try {
        return textOfJson(value);
    }
    catch {
        throw new contract_KernelUnfit();
    }
}

;// CONCATENATED MODULE: ./lib/rows/kernel-table.js










const kernel_table_LF = 10;
const kernel_table_CR = 13;
/** Delimited text as the kernel reads it. What is malformed is left to the plain reader, which names the row. */
class TableScanner {
    machine;
    plan;
    entry;
    canon;
    wanted;
    numeric;
    lane;
    places = [];
    active = false;
    isOdd;
    constructor(machine, plan, entry) {
        this.machine = machine;
        this.plan = plan;
        const { resolved, dialect } = plan;
        this.canon = new RowCanon(resolved);
        this.wanted = this.canon.columns ?? [];
        this.numeric = this.wanted.map((column) => resolved.numeric.includes(column));
        this.lane = new Lane(machine);
        this.entry = entry ?? { columns: [] };
        if (dialect.quote !== '')
            this.isOdd = (from, to) => machine.kernel.isOdd(from, to) !== 0;
    }
    enter(bytes, whole) {
        if (bytes.length < MARK && !whole)
            return undefined;
        const { dialect, header } = this.plan;
        const record = findRecord(bytes, behindMark(bytes), dialect, whole);
        if (record === undefined)
            return undefined;
        this.entry = {
            columns: record.start === record.end ? [] : this.nameColumns(bytes.subarray(record.start, record.end)),
        };
        return header ? record.next : record.start;
    }
    pump(from, stop, end) {
        this.begin();
        const width = this.entry.columns.length;
        // Without columns there are no rows.
        if (width === 0)
            throw new contract_KernelUnfit();
        return this.lane.pump(from, stop, end, width, (row) => this.read(row));
    }
    findRow(from, end, odd) {
        return this.machine.kernel.findRow(from, end, odd);
    }
    notes() {
        const columns = this.entry.columns.map((name) => ({ name, key: name, span: 0 }));
        const { values, texts } = this.canon.kinds;
        if (!this.active)
            return { columns, values, texts, spoiled: false };
        return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) };
    }
    begin() {
        if (this.active)
            return;
        this.active = true;
        const { columns } = this.entry;
        this.places = this.wanted.map((column) => columns.indexOf(column));
        if (columns.length > 0 && this.places.includes(-1))
            throw new contract_KernelUnfit();
        this.lane.choose(this.places, this.numeric);
    }
    /** A row as the plain reader has it. */
    read(row) {
        const { canon, numeric, plan } = this;
        canon.read(this.places.map((place) => this.cellOf(row, place)), 1);
        return canon.spoiled ? undefined : encodeRow(canon.cells, plan.resolved, numeric, plan.dialect.delimiter);
    }
    cellOf(row, place) {
        const bytes = row.cell(place);
        const isLast = place === this.entry.columns.length - 1;
        const text = (isLast && bytes.at(-1) === kernel_table_CR ? bytes.subarray(0, -1) : bytes).toString();
        const { quote } = this.plan.dialect;
        return quote !== '' && text.startsWith(quote) ? text.slice(1, -1).replaceAll(quote + quote, quote) : text;
    }
    nameColumns(bytes) {
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes) || bytes.includes(0))
            throw new contract_KernelUnfit();
        const records = [];
        try {
            const cutter = new RecordCutter(this.plan.dialect, this.machine.shape.record);
            cutter.push(Buffer.from(bytes).toString(), (cells) => records.push(cells));
            cutter.end((cells) => records.push(cells));
            const [first] = records;
            if (first === undefined || records.length !== 1)
                throw new contract_KernelUnfit();
            return nameColumns('', first, this.plan.header);
        }
        catch (error) {
            throw error instanceof BadRecord || errors_isHoldoutError(error) ? new contract_KernelUnfit() : error;
        }
    }
}
/** The first record that is not empty, with the place behind its end; undefined when more bytes are wanted. */
function findRecord(bytes, from, dialect, whole) {
    let start = from;
    for (;;) {
        if (bytes[start] === kernel_table_LF)
            start += 1;
        else if (bytes[start] === kernel_table_CR && bytes[start + 1] === kernel_table_LF)
            start += 2;
        else
            break;
    }
    if (start >= bytes.length)
        return whole ? { start, end: start, next: start } : undefined;
    const end = endOfRecord(bytes, start, dialect);
    if (end === -1)
        return whole ? { start, end: bytes.length, next: bytes.length } : undefined;
    return { start, end: end + 1, next: end + 1 };
}
/** The place of the `\n` that ends a record, or -1. */
function endOfRecord(bytes, start, { delimiter, quote }) {
    const [stop, mark] = [delimiter.charCodeAt(0), quote.charCodeAt(0)];
    let opens = true;
    let inside = false;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== mark)
                continue;
            if (bytes[at + 1] === mark)
                at += 1;
            else
                inside = false;
        }
        else if (byte === kernel_table_LF)
            return at;
        else if (opens && byte === mark)
            inside = true;
        opens = byte === stop;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/rows/kernel-scan.js





/** The question as the kernel takes it; undefined where it does not cover it. */
function planScan(request, resolved, tasks) {
    const { sketches, spec } = request;
    // Whoever keeps the keys of rows wants the ones that every run makes.
    if (sketches !== undefined && tasks.some(({ file }) => file.digest !== undefined))
        return undefined;
    const formats = tasks.map(({ file }) => spec.format ?? formatOf(file.name));
    if (formats.some((format) => format === undefined || format === 'parquet'))
        return undefined;
    const files = formats.map((format) => ({ header: isTable(format) && spec.header !== false }));
    return resolved.raw ? planLines(files) : planTable(spec, resolved, formats, files);
}
function isTable(format) {
    return format === 'csv' || format === 'tsv';
}
function planLines(files) {
    const shape = { features: 0, groups: 0, labelled: false, delimiter: '', quote: '' };
    const textOf = (bytes) => bytes.toString('latin1');
    return { shape, plan: { files }, textOf, labelOf: textOf };
}
function planTable(spec, resolved, formats, files) {
    const [format] = formats;
    const json = format === 'jsonl';
    if (formats.some((other) => other !== format) || resolved.time !== undefined)
        return undefined;
    if (!json && !isTable(format))
        return undefined;
    const delimiter = spec.delimiter ?? (format === 'csv' ? ',' : '\t');
    const dialect = json ? JSON_DIALECT : { delimiter, quote: spec.quote ?? '"' };
    const { compared, group, label, naValues, round } = resolved;
    if (!isPlain(dialect) || (round !== undefined && !(round >= 0)))
        return undefined;
    const shape = {
        ...dialect,
        features: compared.length,
        groups: group.length,
        labelled: label !== undefined,
        notable: naValues.flatMap((text) => [...Buffer.from(text.normalize('NFC')).subarray(0, 1)]),
        ...(round === undefined ? {} : { digits: Math.min(round, 1e9) }),
    };
    return {
        shape,
        plan: { files, table: { resolved, dialect }, json },
        textOf: (bytes) => decodeKey(bytes, resolved, dialect.delimiter),
        labelOf: (bytes) => decodeLabel(bytes, resolved, dialect.delimiter),
    };
}
/** A character that stands in no string of JSON sets cells of keys apart. */
const JSON_DIALECT = { delimiter: '\u001f', quote: '' };
/** True for a delimiter and a quote of one ASCII character each, that mean nothing else. */
function isPlain({ delimiter, quote }) {
    const isMark = (text) => /^[^\0\r\n\u0080-\uffff]$/.test(text);
    return isMark(delimiter) && (quote === '' || isMark(quote)) && delimiter !== quote;
}
const makeScanner = (machine, { files, table, json }, file, entry) => {
    const header = files[file]?.header ?? false;
    if (table === undefined)
        return new LineScanner(machine, header);
    if (json === true)
        return new JsonScanner(machine, table.resolved, table.dialect.delimiter);
    return new TableScanner(machine, { ...table, header }, entry);
};

;// CONCATENATED MODULE: ./lib/worker/index.js



/** A thread that reads rows for another one. */
if (external_node_worker_threads_namespaceObject.parentPort !== null)
    serve(external_node_worker_threads_namespaceObject.parentPort, makeScanner);

