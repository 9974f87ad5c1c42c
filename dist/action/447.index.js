export const id = 447;
export const ids = [447];
export const modules = {

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ KernelUnfit),
/* harmony export */   j8: () => (/* binding */ HashCrowded),
/* harmony export */   jv: () => (/* binding */ KernelFull),
/* harmony export */   pS: () => (/* binding */ WorkerLost)
/* harmony export */ });
/**
 * The row kernel: which keys of test rows occur in train, byte for byte. It knows files as bytes and sets by their number:
 * 0 train, 1 test, 2 train at base, 3 test at base.
 */
/** The part does not fit: read in more passes. */
class KernelFull extends Error {
}
/** Rows were made to fall together: begin again with another seed. */
class HashCrowded extends Error {
}
/** What the kernel does not read; the plain readers do, or say what is wrong and where. */
class KernelUnfit extends Error {
}
/** A worker failed in a way that is nobody's rows: begin again without. */
class WorkerLost extends Error {
}


/***/ }),

/***/ 54447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coversColumns: () => (/* binding */ coversColumns),
  readByColumns: () => (/* binding */ readByColumns)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/kernel/columns-wasm.js
/** The kernel, compiled from `assembly/` by `scripts/build-kernel.mjs`. */
const WASM = [
    'AGFzbQEAAAABehFgBH9/f38Bf2ACf38AYAV/f39/fwBgBH9/f38AYAJ/fwF/YAR/f35/AGAAAX9gBn9/f39/fwBgAX8AYAAAYAR/f39+AX9gA3',
    '9/fwF/YAt/f39/f39/f39/fwF/YAF/AX9gA39/fwBgCH9/f39+f39/AX9gBH5+fn4AAhEBA2Vudglub3JtYWxpc2UABAMhIAkBAQQKAAAFBgIH',
    'BggCAAsMAwgNAw4AAQIPBwUAAAMQBQMBAAAGsAEjfgFCAAt+AUIAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AU',
    'EAC38BQQALfwFBAAt+AUIBC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL',
    'fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwehAhoFc3RhcnQAEwdyZXNlcnZlABQFY2xlYXIAGAdmb2xkQWxsABYEd2',
    'FudAASCGZvbGRTb21lABUNY291bnREaXN0aW5jdAAXCnNldFNlY3JldHMAIAdhZGRUYWdzAB8GZ2F0aGVyAB4Ka2VlcE1hcmtlZAAdC21hcmtT',
    'YW1wbGVkABwEcGFpcgAbBnNjcmVlbgAaC3NjcmVlbkFnYWluABkIcmVhZFBhZ2UAEQh1bnNuYXBweQAPB2FkZFJvd3MADgtmb3JnZXRUcmFpbg',
    'ANCGdldEtub3duAAwHaGl0Um93cwALCHVzZVRhYmxlAAoIZ2V0RmFjdHMACQtzdGFydENvbHVtbgAIDnRha2VEaWN0aW9uYXJ5AAcGbWVtb3J5',
    'AgAKy1sgsQECAX8DfgNAIxcjGEkEfyMZIxdqLQAABUEBC0UEQCMKQQRyQf8BcSQKIxUhACMEIQMjBSEBIxYEQCAAKQMIIQIgACAAKQMAQhuJIA',
    'OFQoeVr6+Ytt6bnn9+NwMAIAAgAyABIwKFIgNC/////w+DIANCIIh+IAJCH4mFIAFCAYaFQs/W077Sx6vZQn58NwMIBSAAIAM3AwAgACABNwMI',
    'CyMVQRBqJBUjF0EBaiQXDAELCwv7AgIEfgF/IAGtIgIjAnwhAyMDIAJCIIaFIQIgACABQXhxaiEGA0AgACAGSQRAIAApAwAiBCMAhSIFQv////',
    '8PgyAFQiCIfiADQhuJhUKHla+vmLbem55/fiAEfCEDIAQgBCMBhSIEQv////8PgyAEQiCIfiACQh+JfELP1tO+0ser2UJ+hSECIABBCGohAAwB',
    'CwsgAUEHcSIABEAgBikDAEIBIABBA3SthkIBfYMiBCMAhSIFQv////8PgyAFQiCIfiADQhuJhUKHla+vmLbem55/fiAEfCEDIAQgBCMBhSIEQv',
    '////8PgyAEQiCIfiACQh+JfELP1tO+0ser2UJ+hSECCyADIAJCIImFIgQgBEIhiIVCzZnW6v7666h/fiIEIARCHYiFQtPYl9Thv67nRH4iBCAE',
    'QiCIhSQGIAIgA0LP1tO+0ser2UJ+fCICIAJCIYiFQs2Z1ur++uuof34iAiACQh2IhULT2JfU4b+u50R+IgIgAkIgiIUkBwuyCAEFf0EBJBFBAS',
    'EEAkAgAUUNAEEAIQQgAC0AAEEgTQR/QQEFIAAgAWpBAWstAABBIE0LDQADQCACQRBqIgMgAU0EQCAAIAJq/QAEAP0MICAgICAgICAgICAgICAg',
    'IP1x/QxeXl5eXl5eXl5eXl5eXl5e/Sj9Uw0CIAMhAgwBCwsDQCABIAJLBEAgACACai0AAEEga0H/AXFB3gBLDQIgAkEBaiECDAELC0EBIQQLIA',
    'QEfyAABSAAIAEQACIBQQBIBEBBASQSDwsjDgshAyABRQRAIwQkDyMFJBBBBCQRDwsgAyABEAIjBiQPIwckECMKQQJxBH9BAQUCf0EAIANBAWog',
    'AyABIANqIgYgA0sEfyADLQAAQStGBH9BAQUgAy0AAEEtRgsFQQALGyIEIAZPDQAaIAQhAgNAIAIgBkkEfyACLQAAQTBrQf8BcUEKSQVBAAsEQC',
    'ACQQFqIQIMAQsLQQAgAiAEa0EBSwR/IAQtAABBMEYFQQALDQAaIAYgAiIASwR/IAItAABBLkYFQQALBEAgAEEBaiECA0AgAiAGSQR/IAItAABB',
    'MGtB/wFxQQpJBUEACwRAIAJBAWohAgwBCwtBACACIABBAWpGDQEaIAIhAAVBACAAIARNDQEaC0EBIAAgBkYNABpBACAALQAAQSByQeUARw0AGi',
    'AGIABBAWoiAEsEfyAALQAAQStGBH9BAQUgAC0AAEEtRgsFQQALBEAgAEEBaiEACyAAIQIDQCACIAZJBH8gAi0AAEEwa0H/AXFBCkkFQQALBEAg',
    'AkEBaiECDAELCyACIAZGIAAgAklxIAIgAGtBD01xCwtFBEAjEUECckH/AXEkEQsjCkEEcQRAQQEhBAVBACEEAkAgAUUgAUHAAEtyBH9BAQUgAy',
    '0AAEEuRgsNAANAIAEgBUsEQCADIAVqLQAAIgJBIHIhBiACQTBrQf8BcUEKSSIARQRAIAZB4QBrQf8BcUEaSSEACyAAIAJB3wBGIAAbRSACQS5H',
    'cSACQTpHcSACQS9HcSACQSNHcSACQS1HcQ0CIAVBAWohBQwBCwsgASADaiECIANBAWogAyADLQAAQS1GGyIDIQEDQCABIAJJBH8gAS0AAEEwa0',
    'H/AXFBCkkFQQALBEAgAUEBaiEBDAELC0EAIQACQCABIAJPDQAgAS0AAEEuRgRAIAIgAUEBaiIBSwR/A0AgASACSQR/IAEtAABBMGtB/wFxQQpJ',
    'BUEACwRAIAFBAWohAQwBCwsgASACRgVBAAshAAwBCyABIANGBH9BAQUgAS0AAEHlAEcLIAFBAmogAk9yBH9BAQUgAS0AAUEtRwsNACABQQJqIQ',
    'EDQCABIAJJBH8gAS0AAEEwa0H/AXFBCkkFQQALBEAgAUEBaiEBDAELCyABIAJGIQALIABFIQQLCyAERQRAIxFBBHJB/wFxJBELC7QEAgN+An8j',
    'C0EGRgRAIwAgAEEBRq2FIgIgAkIhiIVCzZnW6v7666h/fiICIAJCHYiFQtPYl9Thv67nRH4iAiACQiCIhSQPIw8iAiMBhSIDQv////8PgyADQi',
    'CIfiACQh2JfCQQQQMkEQNAIAEgBUsEQCMZBEAQAQsjGgR/IxojF2otAAAFQQELBH9BAQUjFUEQaiQVIxdBAWokF0EACwRAIxEjCnJB/wFxJAoj',
    'FSEGIw8hAiMQIQMjFgRAIAYpAwghBCAGIAYpAwBCG4kgAoVCh5Wvr5i23puef343AwAgBiACIAMjAoUiAkL/////D4MgAkIgiH4gBEIfiYUgA0',
    'IBhoVCz9bTvtLHq9lCfnw3AwgFIAYgAjcDACAGIAM3AwgLIxVBEGokFSMXQQFqJBcLIAVBAWohBQwBCwsgAEEBTQ8LIAAjFE8EQCABRQ8LA0Ag',
    'ASAFSwRAIxkEQBABCyMaBH8jGiMXai0AAAVBAQsEf0EBBSMVQRBqJBUjF0EBaiQXQQALBEAjEyAAQRhsaiIGKQMAIQIgBikDCCEDIwogBi0AEH',
    'JB/wFxJAojFSEGIxYEQCAGKQMIIQQgBiAGKQMAQhuJIAKFQoeVr6+Ytt6bnn9+NwMAIAYgAiADIwKFIgJC/////w+DIAJCIIh+IARCH4mFIANC',
    'AYaFQs/W077Sx6vZQn58NwMIBSAGIAI3AwAgBiADNwMICyMVQRBqJBUjF0EBaiQXCyAFQQFqIQUMAQsLQQEL3gYCB38EfiMLQQZGBEADQCABIA',
    'RLBEAjGQRAEAELIxoEfyMaIxdqLQAABUEBCwR/QQEFIxVBEGokFSMXQQFqJBdBAAsEQCMAIAAgBEEDdmotAAAgBEEHcXVBAXGthSIDIANCIYiF',
    'Qs2Z1ur++uuof34iAyADQh2IhULT2JfU4b+u50R+IgMgA0IgiIUkDyMPIgMjAYUiC0L/////D4MgC0IgiH4gA0IdiXwkEEEDJBEjCkEDckH/AX',
    'EkCiMVIQIjDyEDIxAhCyMWBEAgAikDCCEMIAIgAikDAEIbiSADhUKHla+vmLbem55/fjcDACACIAMgCyMChSIDQv////8PgyADQiCIfiAMQh+J',
    'hSALQgGGhULP1tO+0ser2UJ+fDcDCAUgAiADNwMAIAIgCzcDCAsjFUEQaiQVIxdBAWokFwsgBEEBaiEEDAELC0EBDwtBASMaIxkbBEADQCABIA',
    'VLBEAgACALQgOIp2opAwAgC0IHg4ggA4OnIgQjFE8EQEEADwsjGQRAEAELIxoEfyMaIxdqLQAABUEBCwR/QQEFIxVBEGokFSMXQQFqJBdBAAsE',
    'QCMTIARBGGxqIgQpAwAhDCAEKQMIIQ0jCiAELQAQckH/AXEkCiMVIQQjFgRAIAQpAwghDiAEIAQpAwBCG4kgDIVCh5Wvr5i23puef343AwAgBC',
    'AMIA0jAoUiDEL/////D4MgDEIgiH4gDkIfiYUgDUIBhoVCz9bTvtLHq9lCfnw3AwgFIAQgDDcDACAEIA03AwgLIxVBEGokFSMXQQFqJBcLIAVB',
    'AWohBSALIAKtfCELDAELC0EBDwsjFiEHIxMhCCMUIQkjFSEEA0AgASAGSwRAIAkgACALQgOIp2opAwAgC0IHg4ggA4OnIgpNBEBBAA8LIAUgCC',
    'AKQRhsaiIKLQAQciEFIAopAwAhDCAKKQMIIQ0gBwRAIAQpAwghDiAEIAQpAwBCG4kgDIVCh5Wvr5i23puef343AwAgBCAMIA0jAoUiDEL/////',
    'D4MgDEIgiH4gDkIfiYUgDUIBhoVCz9bTvtLHq9lCfnw3AwgFIAQgDDcDACAEIA03AwgLIAZBAWohBiALIAKtfCELIARBEGohBAwBCwsjFyABai',
    'QXIAQkFSMKIAVyQf8BcSQKQQELngICBH8EfkIBIAOthkIBfSEKIANBB2pBA3YhBgJAA0AgAiAFSwRAQgAhCEIAIQkCQANAIAAgAUkgCUI/VHEE',
    'QCAAIgRBAWohACAIIAQtAAAiBEH/AHGtIAmGhCEIIARBgAFJBEAgACQIDAMLIAlCB3whCQwBCwtBASQJQgAhCAsjCQ0CIAhCAYgiCUIDhiAJIA',
    'hCAYOnIgAbIgsgAiAFa60iCCAIIAtWG6chByALIAhCgIAEfFYNAiMIIQQgAARAIAOtIAl+IgggASAEa61WDQMgBCAHIAMgChAFRQ0DIAQgCKdq',
    'IQAFIAQgBmoiACABSw0DIAQ1AgBCASAGrUIDhoZCAX2DpyAHEARFDQMLIAUgB2ohBQwBCwtBAQ8LQQALywUEAn4BfAR/AX0gAyQTQQAkFCAAIA',
    'FqIQcCf0EEIwtBA0YjC0EBTXINABpBCCMLQQRGIwtBAkZyDQAaIwxBACMLQQdGGwshCiMKQQAkEgNAIAIgCEsEQCAKBH8gACAKaiAHSwRAQQAP',
    'C0EBJBECQCMLQQJGBH4gACkDAAUjCwR+IwtBAUYEfiAANQIABSMLQQRGBH4CfyAAKwMAIgYgBmIEQCMEJA8jBSQQQQQkEUEADAELIAaZRAAAAA',
    'AAAPB/YQRAIxFBAnJB/wFxJBEFIAacIAZiBEAjEUEEckH/AXEkEQsLQQELRQ0EIAZEAAAAAAAAAABhBH5CAAUgACkDAAsFIwtBA0YEfgJ/IAAq',
    'AgAiC7siBiAGYgRAIwQkDyMFJBBBBCQRQQAMAQsgBplEAAAAAAAA8H9hBEAjEUECckH/AXEkEQUgBpwgBmIEQCMRQQRyQf8BcSQRCwtBAQtFDQ',
    'UgC0MAAAAAWwR+QgAFIAA1AgALBSAAIwwQAiMGJA8jByQQIw1CAVIEfyAAMAAAIQRBASEBA0AgASMMSQRAIAAgAWoxAAAgBEIIhnwjDYEhBCAB',
    'QQFqIQEMAQsLIAQjDYFCAFIFQQALBEAjEUEEckH/AXEkEQsMBQsLCwUgADQCAAsLIQQjDUIBUgR/IAQjDYFCAFIFQQALBEAjEUEEckH/AXEkEQ',
    'sgBCMAhSIEIARCIYiFQs2Z1ur++uuof34iBCAEQh2IhULT2JfU4b+u50R+IgQgBEIgiIUkDyMPIgQjAYUiBUL/////D4MgBUIgiH4gBEIdiXwk',
    'EAsgACAKagUjC0EFRyAAQQRqIAdLcgRAQQAPCyAAKAIAIgEgByAAQQRqIgBrSwRAQQAPCyAAIAEQAyAAIAFqCyEAIAMgCEEYbGoiASMPNwMAIA',
    'EjEDcDCCABIxGtNwMQIAhBAWohCAwBCwskCiACJBQjEkULGgAgACQLIAEkDCACJA0gAyQOQQAkCkEAJBQLBAAjCguLAQAgA0ECdEEcaiQeIx9B',
    'ACAEGwRAIAIjHSMfIx5s/AoAAAVBACQfCyAAJBsgAUEBayQcIAIkHUEAIQADQCAAIx9JBEAjHCMdIAAjHmxqKQMAQhSIp3EhAQNAIxsgAUECdG',
    'ooAgAEQCMcIAFBAWpxIQEMAQsLIxsgAUECdGogAEEBaiIANgIADAELCwvnAgIFfwJ+A0AgAyAISwRAIAhBP3FFBEAgACEGQcAAIAMgCGsiByAH',
    'QcAASxshCkEAIQlBACEHA0AgByAKSQRAIAkjGyMcIAYpAwBCFIincUECdGooAgBqIQkgB0EBaiEHIAZBEGohBgwBCwsLIAApAwghCyMbIxwgAC',
    'kDACIMQhSIp3EiB0ECdGokICMgKAIAIQYCQANAIAYEQCMdIx4gBkEBa2xqIgYpAwAgDFEEfyAGKQMIIAtRBUEACw0CIxsjHCAHQQFqcSIHQQJ0',
    'aiQgIyAoAgAhBgwBCwtBACEGCyAGIgcEQCAFBH8gBigCGAVBAQtFBEAgByABBH8gASAIQQJ0aigCAAUgCAsgBWo2AhgLIAQhBiAHQRxqIQcDQC',
    'AGBEAgByAHKAIAIAZB/wFxajYCACAGQQh2IQYgB0EEaiEHDAELCyACBEAgAiAIakEAOgAACwsgCEEBaiEIIABBEGohAAwBCwsLBAAjHwtfAQR/',
    'A0AgAiMfSQRAIx0gAiMebGoiA0EANgIYQQAhAQNAIx4gAUECdCIEQRxqSwRAIAAgAXZBAXEEQCADQRxqIARqQQA2AgALIAFBAWohAQwBCwsgAk',
    'EBaiECDAELCwv+AgIFfwJ+A0AgAiAHSwRAIAdBP3FFBEAgACEFQcAAIAIgB2siBiAGQcAASxshCUEAIQhBACEGA0AgBiAJSQRAIAgjGyMcIAUp',
    'AwBCFIincUECdGooAgBqIQggBkEBaiEGIAVBEGohBQwBCwsLIAApAwghCiMbIxwgACkDACILQhSIp3EiBkECdGokICMgKAIAIQUCQANAIAUEQC',
    'MdIx4gBUEBa2xqIgUpAwAgC1EEfyAFKQMIIApRBUEACw0CIxsjHCAGQQFqcSIGQQJ0aiQgIyAoAgAhBQwBCwtBACEFCyAFIgZFBEAjHSMfIx5s',
    'aiIGIAD9AAQA/QsEACAGIAEpAwBCIIg+AhAjH0EBaiQfIyAjHzYCAAsgBAR/IAYoAhQFQQELRQRAIAYgBCAHajYCFAsgAyEFIAZBHGohBgNAIA',
    'UEQCAGIAYoAgAgBUH/AXFqNgIAIAVBCHYhBSAGQQRqIQYMAQsLIAdBAWohByAAQRBqIQAgAUEQaiEBDAELCwvoBAIEfwJ+IAAgAWohBiACIANq',
    'IQcgAiEBAkADQCAAIAZPIAhCHFZyDQEgACIEQQFqIQAgCSAELQAAIgRB/wBxrSAIhoQhCSAEQYABTwRAIAhCB3whCAwBCwsgCSADrVINAANAIA',
    'AgBkkEQCAAQQFqIQQgAC0AACIAQQNxRQRAIABBAnZBAWoiA0E8SwRAIANBPGsiACAEaiAGSw0EIAQoAgAhAyAAQQRGBH9BfwVBASAAQQN0dEEB',
    'awsgA3EiA0F/Rg0EIANBAWohAyAAIARqIQQLIAMgByABa0sgAyAGIARrS3INAyADQYACSwRAIAEgBCAD/AoAAAVBACEFA0AgAyAFSwRAIAEgBW',
    'ogBCAFav0ABAD9CwQAIAVBEGohBQwBCwsLIAMgBGohACABIANqIQEMAgsgAEECdiIDQQFqIQUgAEEDcUEBRgR/IAQgBk8NAyADQQdxQQRqIQUg',
    'BC0AACAAQQV2QQh0ciEDIARBAWoFIABBA3FBAkYEfyAEQQJqIgAgBksNBCAELwEAIQMgAAUgBEEEaiIAIAZLDQQgBCgCACEDIAALCyEAIANFIA',
    'MgASACa0tyIAUgByABa0tyDQIgASADayEEIANBEE8EQEEAIQMDQCADIAVJBEAgASADaiADIARq/QAEAP0LBAAgA0EQaiEDDAELCwUgA0EITwRA',
    'QQAhAwNAIAMgBUkEQCABIANqIAMgBGopAwA3AwAgA0EIaiEDDAELCwVBACEDA0AgAyAFSQRAIAEgA2ogAyAEai0AADoAACADQQFqIQMMAQsLCw',
    'sgASAFaiEBDAELCyABIAdGDwtBAAv6GQQFfwN+AXwBfQJ/QQQjC0EDRiMLQQFNcg0AGkEIIwtBBEYjC0ECRnINABojDEEAIwtBB0YbCyIDBEAg',
    'ASAAa60gA60gAq1+VARAQQAPCyMLQQJGBEAgACEBIxYhBiMaIQcjFSEAA0AgAiAESwRAIxkEfyAAJBUQASMXQQFqJBcjFQUgAAsiA0EQaiEAIA',
    'cEfyAHIxdBAWsgBCMZG2otAAAFQQELBEAgASkDACEIQQVBASMNQgFSBH8gCCMNgUIAUgVBAAsbIAVyIQUgCCMAhSIIIAhCIYiFQs2Z1ur++uuo',
    'f34iCCAIQh2IhULT2JfU4b+u50R+IgggCEIgiIUiCCMBhSIJQv////8PgyAJQiCIfiAIQh2JfCEJIAYEQCADKQMIIQogAyADKQMAQhuJIAiFQo',
    'eVr6+Ytt6bnn9+NwMAIAMgCCAJIwKFIghC/////w+DIAhCIIh+IApCH4mFIAlCAYaFQs/W077Sx6vZQn58NwMIBSADIAg3AwAgAyAJNwMICyAD',
    'QRBqIQALIARBAWohBCABQQhqIQEMAQsLIxlFBEAjFyACaiQXCyAAJBUjCiAFckH/AXEkCgUjCwRAIwtBAUYEQCAAIQEjFiEGIxohByMVIQADQC',
    'ACIARLBEAjGQR/IAAkFRABIxdBAWokFyMVBSAACyIDQRBqIQAgBwR/IAcjF0EBayAEIxkbai0AAAVBAQsEQCABNQIAIQhBBUEBIw1CAVIEfyAI',
    'Iw2BQgBSBUEACxsgBXIhBSAIIwCFIgggCEIhiIVCzZnW6v7666h/fiIIIAhCHYiFQtPYl9Thv67nRH4iCCAIQiCIhSIIIwGFIglC/////w+DIA',
    'lCIIh+IAhCHYl8IQkgBgRAIAMpAwghCiADIAMpAwBCG4kgCIVCh5Wvr5i23puef343AwAgAyAIIAkjAoUiCEL/////D4MgCEIgiH4gCkIfiYUg',
    'CUIBhoVCz9bTvtLHq9lCfnw3AwgFIAMgCDcDACADIAk3AwgLIANBEGohAAsgBEEBaiEEIAFBBGohAQwBCwsjGUUEQCMXIAJqJBcLIAAkFSMKIA',
    'VyQf8BcSQKBSMLQQRGBEAgACEBIxYhBiMaIQcjFSEAA0AgAiAESwRAIxkEfyAAJBUQASMXQQFqJBcjFQUgAAsiA0EQaiEAAkAgBwR/IAcjF0EB',
    'ayAEIxkbai0AAAVBAQtFDQAgASsDACILIAtiBEAgBUEEciEFIwQhCCMFIQkgBgRAIAMpAwghCiADIAMpAwBCG4kgCIVCh5Wvr5i23puef343Aw',
    'AgAyAIIAkjAoUiCEL/////D4MgCEIgiH4gCkIfiYUgCUIBhoVCz9bTvtLHq9lCfnw3AwgFIAMgCDcDACADIAk3AwgLIANBEGohAAwBCyALnCAL',
    'YgR/QQUFQQNBASALmUQAAAAAAADwf2EbCyEAIAtEAAAAAAAAAABhBH5CAAUgASkDAAshCCAAQQRyIAAjDUIBUgR/IAgjDYFCAFIFQQALGyAFci',
    'EFIAgjAIUiCCAIQiGIhULNmdbq/vrrqH9+IgggCEIdiIVC09iX1OG/rudEfiIIIAhCIIiFIggjAYUiCUL/////D4MgCUIgiH4gCEIdiXwhCSAG',
    'BEAgAykDCCEKIAMgAykDAEIbiSAIhUKHla+vmLbem55/fjcDACADIAggCSMChSIIQv////8PgyAIQiCIfiAKQh+JhSAJQgGGhULP1tO+0ser2U',
    'J+fDcDCAUgAyAINwMAIAMgCTcDCAsgA0EQaiEACyAEQQFqIQQgAUEIaiEBDAELCyMZRQRAIxcgAmokFwsgACQVIwogBXJB/wFxJAoFIwtBA0YE',
    'QCAAIQEjFiEGIxohByMVIQADQCACIARLBEAjGQR/IAAkFRABIxdBAWokFyMVBSAACyIDQRBqIQACQCAHBH8gByMXQQFrIAQjGRtqLQAABUEBC0',
    'UNACABKgIAIgwgDFwEQCAFQQRyIQUjBCEIIwUhCSAGBEAgAykDCCEKIAMgAykDAEIbiSAIhUKHla+vmLbem55/fjcDACADIAggCSMChSIIQv//',
    '//8PgyAIQiCIfiAKQh+JhSAJQgGGhULP1tO+0ser2UJ+fDcDCAUgAyAINwMAIAMgCTcDCAsgA0EQaiEADAELIAyOIAxcBH9BBQVBA0EBIAyLQw',
    'AAgH9bGwshACAMQwAAAABbBH5CAAUgATUCAAshCCAAQQRyIAAjDUIBUgR/IAgjDYFCAFIFQQALGyAFciEFIAgjAIUiCCAIQiGIhULNmdbq/vrr',
    'qH9+IgggCEIdiIVC09iX1OG/rudEfiIIIAhCIIiFIggjAYUiCUL/////D4MgCUIgiH4gCEIdiXwhCSAGBEAgAykDCCEKIAMgAykDAEIbiSAIhU',
    'KHla+vmLbem55/fjcDACADIAggCSMChSIIQv////8PgyAIQiCIfiAKQh+JhSAJQgGGhULP1tO+0ser2UJ+fDcDCAUgAyAINwMAIAMgCTcDCAsg',
    'A0EQaiEACyAEQQFqIQQgAUEEaiEBDAELCyMZRQRAIxcgAmokFwsgACQVIwogBXJB/wFxJAoFA0AgAiAFSwRAIxkEQBABCyMaBH8jGiMXai0AAA',
    'VBAQsEf0EBBSMVQRBqJBUjF0EBaiQXQQALBEBBASQRAkAjC0ECRgR+IAApAwAFIwsEfiMLQQFGBH4gADUCAAUjC0EERgR+An8gACsDACILIAti',
    'BEAjBCQPIwUkEEEEJBFBAAwBCyALmUQAAAAAAADwf2EEQCMRQQJyQf8BcSQRBSALnCALYgRAIxFBBHJB/wFxJBELC0EBC0UNBCALRAAAAAAAAA',
    'AAYQR+QgAFIAApAwALBSMLQQNGBH4CfyAAKgIAIgy7IgsgC2IEQCMEJA8jBSQQQQQkEUEADAELIAuZRAAAAAAAAPB/YQRAIxFBAnJB/wFxJBEF',
    'IAucIAtiBEAjEUEEckH/AXEkEQsLQQELRQ0FIAxDAAAAAFsEfkIABSAANQIACwUgACMMEAIjBiQPIwckECMNQgFSBH8gADAAACEIQQEhBANAIA',
    'QjDEkEQCAAIARqMQAAIAhCCIZ8Iw2BIQggBEEBaiEEDAELCyAIIw2BQgBSBUEACwRAIxFBBHJB/wFxJBELDAULCwsFIAA0AgALCyEIIw1CAVIE',
    'fyAIIw2BQgBSBUEACwRAIxFBBHJB/wFxJBELIAgjAIUiCCAIQiGIhULNmdbq/vrrqH9+IgggCEIdiIVC09iX1OG/rudEfiIIIAhCIIiFJA8jDy',
    'IIIwGFIglC/////w+DIAlCIIh+IAhCHYl8JBALIxEjCnJB/wFxJAojFSEBIw8hCCMQIQkjFgRAIAEpAwghCiABIAEpAwBCG4kgCIVCh5Wvr5i2',
    '3puef343AwAgASAIIAkjAoUiCEL/////D4MgCEIgiH4gCkIfiYUgCUIBhoVCz9bTvtLHq9lCfnw3AwgFIAEgCDcDACABIAk3AwgLIxVBEGokFS',
    'MXQQFqJBcLIAVBAWohBSAAIANqIQAMAQsLCwsLBSAAIQEjFiEGIxohByMVIQADQCACIARLBEAjGQR/IAAkFRABIxdBAWokFyMVBSAACyIDQRBq',
    'IQAgBwR/IAcjF0EBayAEIxkbai0AAAVBAQsEQCABNAIAIQhBBUEBIw1CAVIEfyAIIw2BQgBSBUEACxsgBXIhBSAIIwCFIgggCEIhiIVCzZnW6v',
    '7666h/fiIIIAhCHYiFQtPYl9Thv67nRH4iCCAIQiCIhSIIIwGFIglC/////w+DIAlCIIh+IAhCHYl8IQkgBgRAIAMpAwghCiADIAMpAwBCG4kg',
    'CIVCh5Wvr5i23puef343AwAgAyAIIAkjAoUiCEL/////D4MgCEIgiH4gCkIfiYUgCUIBhoVCz9bTvtLHq9lCfnw3AwgFIAMgCDcDACADIAk3Aw',
    'gLIANBEGohAAsgBEEBaiEEIAFBBGohAQwBCwsjGUUEQCMXIAJqJBcLIAAkFSMKIAVyQf8BcSQKCwtBAQ8LIwtBBkYEQCABIABrrSACrUIHfEID',
    'iFoEfyAAIAJBAUIBEAUFQQALDwsDQCACIAVLBEAgAEEEaiABSwRAQQAPCyAAKAIAIgMgASAAQQRqIgBrSwRAQQAPCyMZBEAQAQsjGgR/IxojF2',
    'otAAAFQQELBH9BAQUjFUEQaiQVIxdBAWokF0EACwRAIAAgAxADIxIEQEEADwsjESMKckH/AXEkCiMVIQQjDyEIIxAhCSMWBEAgBCkDCCEKIAQg',
    'BCkDAEIbiSAIhUKHla+vmLbem55/fjcDACAEIAggCSMChSIIQv////8PgyAIQiCIfiAKQh+JhSAJQgGGhULP1tO+0ser2UJ+fDcDCAUgBCAINw',
    'MAIAQgCTcDCAsjFUEQaiQVIxdBAWokFwsgACADaiEAIAVBAWohBQwBCwtBAQvNBAIDfwR+QQAkCSAJJBogByQVIAhBAEckFkEAJBcgAiQYQQAk',
    'GSACIQcCQCAEBEAgByEIQQAhBwN/IAggC0sEf0IAIQ9CACEOAkADQCAEIAVJIA5CP1RxBEAgBCIJQQFqIQQgDyAJLQAAIglB/wBxrSAOhoQhDy',
    'AJQYABSQRAIAQkCAwDCyAOQgd8IQ4MAQsLQQEkCUIAIQ8LAkAjCQ0AIwghDCAPQgGIIhBCA4YgECAPQgGDpyIEGyIRIAggC2utIg4gDiARVhun',
    'IQ0gBAR/IAUgDGutIBBUBEBBASQJDAILQQAhBANAIAQgDUkEQCAGIAtqIARqIAwgBEEDdmotAAAgBEEHcXZBAXEiCToAACAHIAlqIQcgBEEBai',
    'EEDAELCyAMIA9CAYinagUgBSAMSwR/IAwtAAAFQQILIgRBAUsEQEEBJAkMAgsgBiALaiAEIA38CwAgByAEIA1saiEHIAxBAWoLIQQgESAIIAtr',
    'rUKAgAR8VgRAQQEkCQsjCQ0AIAsgDWohCwwCC0EABSAHCwshByMJDQEgAiAHSwRAIAYkGQsLIAcgCkcgCkF/R3ENACAAIAFqIQQgAwRAIANBAU',
    'YEQCAHBEAgAUUNAyAALQAAIgFBIEsNAyABBH8gAEEBaiAEIAcgARAGBUEAIAcQBAtFDQMLBSMLQQZHIAFBBElyDQIgAUEEayAAKAIAIgFJBH9B',
    'AAUgAEEEaiIAIAAgAWogB0EBEAYLRQ0CCwUgACAEIAcQEEUNAQsjGQRAEAELIwlFIxcgAkZxDwtBAAs1AQF/IAJBACAD/AsAA0AgASAESwRAIA',
    'IgACgCAGpBAToAACAEQQFqIQQgAEEEaiEADAELCwsLACAAJCJBgAgkIQtnAQJ/IyEiASAAakH/AGpBQHEiACMiSyAAIAFJcgRAQQAPCz8AQRB0',
    'IgIgAEkEQEHAACAAIAJrQf//A2pBEHYiAiACQcAATRtAAEEASAR/IAJAAEEASAVBAAsEQEEADwsLIAAkISABC5cBAgJ/A34DQCACIARLBEAgAy',
    'ABKAIAQQR0aiIFKQMAIQggBSkDCCEGIAApAwghByAAIAApAwBCG4kgCIVCh5Wvr5i23puef343AwAgACAIIAYjAoUiCEL/////D4MgCEIgiH4g',
    'B0IfiYUgBkIBhoVCz9bTvtLHq9lCfnw3AwggBEEBaiEEIABBEGohACABQQRqIQEMAQsLC4oBAgF/A34DQCACIANLBEAgASkDCCEEIAApAwghBS',
    'AAIAEpAwAiBiAAKQMAQhuJhUKHla+vmLbem55/fjcDACAAIAYgBCMChSIGQv////8PgyAGQiCIfiAFQh+JhSAEQgGGhULP1tO+0ser2UJ+fDcD',
    'CCADQQFqIQMgAEEQaiEAIAFBEGohAQwBCwsLkAECBH8BfgNAIAEgBUsEQCACIAAgBUEEdGopAwAiCEIUiKcgA3EiB0ECdGooAgAhBgNAIAYEfy',
    'AAIAZBAWtBBHRqKQMAIAhSBUEACwRAIAIgB0EBaiADcSIHQQJ0aigCACEGDAELCyAGRQRAIAIgB0ECdGogBUEBajYCACAEQQFqIQQLIAVBAWoh',
    'BQwBCwsgBAsLACAAQQAgAfwLAAvXAQIGfwJ+A0AgASAFSwRAIAQgBWotAAAiCEEBcQR/QgEgACkDCCILQiCIIgyGQgEgDEIGiIaEIgwgAiALpy',
    'ADcUF4cWopAwCDIAxRBH9BASAAKQMAQiCIpyIGIAZBAU0bIQkgAiADakEBaiIKIAMgACgCAHEiBkECdGooAgAhBwNAIAdBAEcgByAJR3EEQCAK',
    'IAZBAWogA3EiBkECdGooAgAhBwwBCwsgB0EARwVBAAsFQQELRQRAIAQgBWogCEF+cToAAAsgBUEBaiEFIABBEGohAAwBCwsLgQICBn8CfgNAIA',
    'EgCksEQEIBIAApAwgiDkIgiCIPhkIBIA9CBoiGhCIPIAIgDqcgA3FBeHFqKQMAgyAPUQRAQQEgACkDAEIgiKciCSAJQQFNGyEMIAIgA2pBAWoi',
    'DSADIAAoAgBxIgtBAnRqKAIAIQkDQCAJQQBHIAkgDEdxBEAgDSALQQFqIANxIgtBAnRqKAIAIQkMAQsLBUEAIQkLIAlBAEciCUECciAJIAApAw',
    'ggBINQGyIJQf8BcQRAIAUgCEECdGogCjYCACAGIAhBBHRqIAD9AAQA/QsEACAHIAhqIAk6AAAgCEEBaiEICyAKQQFqIQogAEEQaiEADAELCyAI',
    'C/0BAQV/IAVBACAB/AsAA0AgASAGSwRAIAIgBmotAABBAnEEQCADIAAgBkEEdGoiCSkDAKcgBHEiCEECdGooAgAhBwNAIAcEfyAJKQMAIAAgB0',
    'EBa0EEdGoiCikDAFEEfyAJKQMIIAopAwhRBUEACwVBAQtFBEAgAyAIQQFqIARxIghBAnRqKAIAIQcMAQsLIAcEQCAFIAdqQQFrQQE6AAAgBSAG',
    'akEBOgAABSADIAhBAnRqIAZBAWo2AgALCyAGQQFqIQYMAQsLQQAhAANAIAAgAUkEQCAAIAVqLQAARQRAIAAgAmoiAyADLQAAQX1xOgAACyAAQQ',
    'FqIQAMAQsLCzUBAX8DQCABIARLBEAgAyAEakECQQAgACkDCCACg1AbOgAAIARBAWohBCAAQRBqIQAMAQsLC2YBA38DQCADIAVLBEAgAiAFai0A',
    'ACIGBEAgACAEQQR0aiAAIAVBBHRq/QAEAP0LBAAgASAEQQJ0aiABIAVBAnRqKAIANgIAIAIgBGogBjoAACAEQQFqIQQLIAVBAWohBQwBCwsgBA',
    'tIAQJ/A0AgASAFSwRAIAIgBWotAABBAnEEQCADIARBBHRqIAD9AAQA/QsEACAEQQFqIQQLIAVBAWohBSAAQRBqIQAMAQsLIAQLvgECBX8BfiAC',
    'IANBAWpqIQYDQCABIAdLBEBBASAAKQMAQiCIpyIEIARBAU0bIQggAiAAKQMIIgmnIANxQXhxaiIEIAQpAwBCASAJQiCIIgmGQgEgCUIGiIaEhD',
    'cDACAGIAAoAgAgA3EiBEECdGooAgAhBQNAIAUgCEdBACAFGwRAIAYgBEEBaiADcSIEQQJ0aigCACEFDAELCyAFRQRAIAYgBEECdGogCDYCAAsg',
    'B0EBaiEHIABBEGohAAwBCwsLwwIAIAAgAEIhiIVCzZnW6v7666h/fiIAIABCHYiFQtPYl9Thv67nRH4iACAAQiCIhSQAIAEgAUIhiIVCzZnW6v',
    '7666h/fiIAIABCHYiFQtPYl9Thv67nRH4iACAAQiCIhSQBIAIgAkIhiIVCzZnW6v7666h/fiIAIABCHYiFQtPYl9Thv67nRH4iACAAQiCIhSQC',
    'IAMgA0IhiIVCzZnW6v7666h/fiIAIABCHYiFQtPYl9Thv67nRH4iACAAQiCIhSQDIwAjA4VCh5Wvr5i23puef4UiACAAQiGIhULNmdbq/vrrqH',
    '9+IgAgAEIdiIVC09iX1OG/rudEfiIAIABCIIiFJAQjASMChULP1tO+0ser2UKFIgAgAEIhiIVCzZnW6v7666h/fiIAIABCHYiFQtPYl9Thv67n',
    'RH4iACAAQiCIhSQFCw==',
].join('');

// EXTERNAL MODULE: ./lib/kernel/contract.js
var contract = __webpack_require__(8235);
;// CONCATENATED MODULE: ./lib/kernel/columns.js


/** How values stand in a page of Parquet; the same numbers as in `assembly/columns/pages.ts`. */
const KIND = { int32: 0, uint32: 1, int64: 2, float: 3, double: 4, text: 5, boolean: 6, fixed: 7 };
/** Encodings that are covered; the same numbers as in `assembly/columns/pages.ts`. */
const ENCODING = { plain: 0, dictionary: 1, bits: 2 };
/** What is known of all cells of a column chunk, as bits: one has a value, one is no plain number, one is no id. */
const FACT = { value: 1, word: 2, noId: 4 };
/** Marks of a train row that goes on to the next column: a test set may have it, and it is of the sample. */
const MARK = { candidate: 1, sampled: 2 };
const MOST = 0xffff0000;
/** Bytes of one text in its canonical form, where that is another than the text itself. */
const SCRATCH = 1024 * 1024;
let compiled;
/** False where this Node's WebAssembly lacks SIMD. */
function hasColumnKernel() {
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
        return true;
    }
    catch {
        return false;
    }
}
/** Rows by columns in WebAssembly, and the rooms of its memory by their names. Throws where `hasColumnKernel` is false. */
class ColumnKernel {
    wasm;
    rooms = new Map();
    scratch;
    secrets = crypto.getRandomValues(new BigUint64Array(4));
    /** `normalise` gives the canonical form of a text, undefined for bytes that are none. `memory` in bytes. */
    constructor(memory, normalise) {
        compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
        const env = { normalise: (at, length) => this.replace(normalise(this.bytes(at, length))) };
        this.wasm = new WebAssembly.Instance(compiled, { env }).exports;
        this.wasm.start(Math.min(memory, MOST) | 0);
        this.scratch = this.room('scratch', SCRATCH);
        this.useSecrets(this.secrets);
    }
    /** What is read meanwhile is the same in every run: by it nothing is found, only put in order. */
    withoutSecrets(read) {
        this.useSecrets(BigUint64Array.of(1n, 2n, 3n, 4n));
        read();
        this.useSecrets(this.secrets);
    }
    useSecrets([a = 0n, b = 0n, c = 0n, d = 0n]) {
        this.wasm.setSecrets(a, b, c, d);
    }
    /** A place of so many bytes; what was there is lost when it grows. Throws `KernelFull`. */
    room(name, bytes) {
        const known = this.rooms.get(name);
        if (known !== undefined && known.bytes >= bytes)
            return known.at;
        const wanted = Math.max(bytes, 2 * (known?.bytes ?? 0));
        const at = this.wasm.reserve(wanted) >>> 0 || this.wasm.reserve(bytes) >>> 0;
        if (at === 0)
            throw new contract/* KernelFull */.jv();
        this.rooms.set(name, { at, bytes: wanted });
        return at;
    }
    bytes(at, length) {
        return new Uint8Array(this.wasm.memory.buffer, at >>> 0, length);
    }
    words(at, length) {
        return new Uint32Array(this.wasm.memory.buffer, at >>> 0, length);
    }
    place(name, bytes) {
        const at = this.room(name, bytes.length);
        this.bytes(at, bytes.length).set(bytes);
        return at;
    }
    startColumn(kind, width, scale) {
        this.wasm.startColumn(kind, width, scale, this.scratch);
    }
    replace(text) {
        if (text === undefined || text.length > SCRATCH)
            return -1;
        this.bytes(this.scratch, text.length).set(text);
        return text.length;
    }
}

// EXTERNAL MODULE: ./lib/rows/canonical.js
var canonical = __webpack_require__(95015);
// EXTERNAL MODULE: ./lib/rows/failure.js
var failure = __webpack_require__(4187);
// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 5 modules
var registry = __webpack_require__(46640);
// EXTERNAL MODULE: ./lib/rows/input.js
var input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/pass.js + 3 modules
var pass = __webpack_require__(74870);
// EXTERNAL MODULE: ./lib/rows/tasks.js
var tasks = __webpack_require__(60007);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/compact.js
var compact = __webpack_require__(39064);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/header.js
var header = __webpack_require__(12996);
;// CONCATENATED MODULE: ./lib/rows/columns/chunk.js



/** Something that the kernel does not cover, or that is damaged: the plain reader reads it, or says what is wrong. */
class Uncovered extends Error {
}
/** Encodings of parquet.thrift, and what the kernel calls them. */
const ENCODINGS = {
    0: ENCODING.plain,
    2: ENCODING.dictionary,
    3: ENCODING.bits,
    8: ENCODING.dictionary,
};
/** Reads all cells of a chunk; gives what is known of them (`FACT`). Throws `Uncovered`. */
function readChunk(kernel, chunk, target) {
    const { kind, width, scale } = chunk.column.kind;
    kernel.startColumn(kind, width, scale);
    const reader = new compact/* Compact */.at(chunk.bytes);
    let values = 0;
    for (let isFirst = true; values < chunk.rows; isFirst = false) {
        const page = (0,header/* readHeader */.a)(reader);
        if (page.packed < 0)
            throw new Uncovered();
        const packed = reader.take(page.packed);
        if (page.unpacked < 0 || page.unpacked > header/* MAX_PAGE */.t || page.values < 0)
            throw new Uncovered();
        if (page.kind === 'dictionary') {
            if (!isFirst)
                throw new Uncovered();
            takeDictionary(kernel, chunk, page, packed);
            continue;
        }
        if (page.values > chunk.rows - values || page.rows !== page.values)
            throw new Uncovered();
        if ((page.nulls ?? 0) > page.values)
            throw new Uncovered();
        const { at, isFolding, wanted } = target;
        const rest = wanted === undefined ? {} : { wanted: wanted + values };
        readPage(kernel, chunk, page, packed, { at: at + 16 * values, isFolding, ...rest });
        values += page.values;
    }
    return kernel.wasm.getFacts();
}
/** Bytes that are kept of each value of a dictionary. */
const ENTRY = 24;
function takeDictionary(kernel, chunk, page, packed) {
    const isPlain = page.encoding === 0 || page.encoding === 2;
    if (!isPlain || page.values > page.unpacked)
        throw new Uncovered();
    const at = unpack(kernel, chunk, packed, page.unpacked);
    const place = kernel.room('dictionary', ENTRY * page.values);
    if (kernel.wasm.takeDictionary(at, page.unpacked, page.values, place) === 0)
        throw new Uncovered();
}
/** Version 1 does not state how many values are there. */
const UNKNOWN = 0xffffffff;
function readPage(kernel, chunk, page, packed, to) {
    const encoding = ENCODINGS[page.encoding];
    if (encoding === undefined)
        throw new Uncovered();
    const marks = kernel.room('presence', page.values);
    const { at, length, levels, levelsEnd } = page.kind === 'v2' ? placeV2(kernel, chunk, page, packed) : placeV1(kernel, chunk, page, packed);
    const { wasm } = kernel;
    const isFolding = to.isFolding ? 1 : 0;
    const done = wasm.readPage(at, length, page.values, encoding, levels, levelsEnd, marks, to.at, isFolding, to.wanted ?? 0, page.nulls === undefined ? UNKNOWN : page.values - page.nulls);
    if (done === 0)
        throw new Uncovered();
}
/** Levels stand in front of the values, behind their length. */
function placeV1(kernel, chunk, { unpacked }, packed) {
    const at = unpack(kernel, chunk, packed, unpacked);
    if (!chunk.column.isOptional)
        return { at, length: unpacked, levels: 0, levelsEnd: 0 };
    const [size = 0] = unpacked < 4 ? [] : kernel.words(at, 1);
    if (unpacked < 4 || size > unpacked - 4)
        throw new Uncovered();
    const levels = at + 4;
    return { at: levels + size, length: unpacked - 4 - size, levels, levelsEnd: levels + size };
}
/** Levels stand in front of the values, and are never packed. */
function placeV2(kernel, chunk, page, packed) {
    const { definitions, repetitions, unpacked, compressed } = page;
    if (repetitions !== 0 || definitions < 0 || definitions > Math.min(packed.length, unpacked))
        throw new Uncovered();
    if (chunk.column.isOptional !== definitions > 0)
        throw new Uncovered();
    const length = unpacked - definitions;
    const rest = packed.subarray(definitions);
    const at = unpack(kernel, compressed ? chunk : { ...chunk, meta: PLAIN }, rest, length);
    if (definitions === 0)
        return { at, length, levels: 0, levelsEnd: 0 };
    const levels = kernel.place('levels', packed.subarray(0, definitions));
    return { at, length, levels, levelsEnd: levels + definitions };
}
const PLAIN = { codec: 'UNCOMPRESSED' };
/** Unpacks a page to `size` bytes; gives where they are. */
function unpack(kernel, { meta, compressors }, packed, size) {
    // A page without values may have no bytes at all, not even those of its codec.
    if (size === 0 && packed.length === 0)
        return kernel.room('page', 0);
    if (meta.codec === 'SNAPPY') {
        const from = kernel.place('packed', packed);
        const to = kernel.room('page', size);
        if (kernel.wasm.unsnappy(from, packed.length, to, size) === 0)
            throw new Uncovered();
        return to;
    }
    const bytes = meta.codec === 'UNCOMPRESSED' ? packed : compressors[meta.codec]?.(packed, size);
    if (bytes?.length !== size)
        throw new Uncovered();
    return kernel.place('page', bytes);
}

;// CONCATENATED MODULE: ./lib/rows/columns/facts.js

/** What kinds of cells each column has, in which sets: bits of `bitsOf`. */
class CellFacts {
    kinds;
    values = new Map();
    words = new Map();
    constructor(kinds) {
        this.kinds = kinds;
    }
    /** What the kernel says of a chunk of a file of the sets `bits`. */
    learn(column, facts, bits) {
        if ((facts & FACT.value) === 0)
            return;
        const isWord = this.kinds.get(column)?.says === 'word' || (facts & FACT.word) !== 0;
        this.values.set(column, (this.values.get(column) ?? 0) | bits);
        if (isWord)
            this.words.set(column, (this.words.get(column) ?? 0) | bits);
    }
    /** True for a text that has values in these sets and only numbers: then it is compared by other rules. */
    isNumberText(column, bits) {
        if (this.kinds.get(column)?.says !== 'text')
            return false;
        return ((this.values.get(column) ?? 0) & bits) !== 0 && ((this.words.get(column) ?? 0) & bits) === 0;
    }
    /** The sets of which more cells might say more: those without a value, or whose values may all be numbers so far. */
    openSets(column, bits) {
        const valueless = bits & ~(this.values.get(column) ?? 0);
        const says = this.kinds.get(column)?.says;
        return says === 'number' || says === 'word' ? valueless : bits & ~(this.words.get(column) ?? 0);
    }
    teach(survey, { compared }) {
        for (const column of compared) {
            survey.learnKinds(column, this.values.get(column) ?? 0, this.words.get(column) ?? 0, true);
        }
    }
}

// EXTERNAL MODULE: ./lib/rows/formats/parquet/groups.js + 2 modules
var groups = __webpack_require__(68382);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/bytes.js
var parquet_bytes = __webpack_require__(17758);
// EXTERNAL MODULE: ./lib/rows/formats/parquet/footer.js
var footer = __webpack_require__(90138);
;// CONCATENATED MODULE: ./lib/rows/columns/kinds.js

/** The kind of a flat column; undefined for one that only the plain reader covers. */
function kindOf(element) {
    const { type, converted_type: converted, logical_type: logical, type_length: length = 0 } = element;
    const name = nameOf(logical) ?? converted;
    // Two types that say different things are read by rules of their own.
    if (converted !== undefined && logical !== undefined && !isSameType(converted, name, logical))
        return undefined;
    if (name === 'DECIMAL')
        return decimalOf(element);
    if (type === 'INT32')
        return ofInt32(name);
    if (type === 'INT64')
        return ofInt64(name, logical);
    if (type === 'BOOLEAN' && name === undefined)
        return make('boolean', KIND.boolean, 'word');
    if (type === 'FLOAT' && name === undefined)
        return make('float', KIND.float, 'float');
    if (type === 'DOUBLE' && name === undefined)
        return make('double', KIND.double, 'float');
    if (type === 'BYTE_ARRAY' && [undefined, 'UTF8', 'ENUM'].includes(name))
        return make('text', KIND.text, 'text');
    const isUuid = type === 'FIXED_LEN_BYTE_ARRAY' && name === 'UUID' && length === 16;
    return isUuid ? { ...make('uuid', KIND.fixed, 'word'), width: length } : undefined;
}
function make(identity, kind, says) {
    return { identity, kind, width: 0, scale: 1n, says };
}
/** A logical type by the name of the converted type that means the same; its own name where none does. */
function nameOf(logical) {
    if (logical?.type === 'STRING')
        return 'UTF8';
    if (logical?.type === 'INTEGER')
        return `${logical.isSigned ? 'INT' : 'UINT'}_${logical.bitWidth}`;
    return logical?.type;
}
function isSameType(converted, name, logical) {
    return converted === name || (logical.type === 'TIMESTAMP' && converted === `TIMESTAMP_${logical.unit}`);
}
const INTEGERS = [undefined, 'INT_8', 'INT_16', 'INT_32', 'INT_64', 'UINT_8', 'UINT_16'];
function ofInt32(name) {
    if (name === 'UINT_32')
        return make('integer', KIND.uint32, 'number');
    if (name === 'DATE')
        return make('day', KIND.int32, 'word');
    return INTEGERS.includes(name) ? make('integer', KIND.int32, 'number') : undefined;
}
function ofInt64(name, logical) {
    if (name === 'UINT_64')
        return make('unsigned', KIND.int64, 'number');
    if (name === 'TIMESTAMP_MILLIS')
        return make('MILLIS', KIND.int64, 'word');
    if (name === 'TIMESTAMP_MICROS')
        return make('MICROS', KIND.int64, 'word');
    if (name === 'TIMESTAMP' && logical?.type === 'TIMESTAMP')
        return make(logical.unit, KIND.int64, 'word');
    return INTEGERS.includes(name) ? make('integer', KIND.int64, 'number') : undefined;
}
/** Digits behind the point of a decimal of many bytes, which is divided byte by byte. */
const MAX_FIXED = 15;
function decimalOf(element) {
    const { type, logical_type: logical, type_length: width = 0 } = element;
    const digits = logical?.type === 'DECIMAL' ? logical.scale : (element.scale ?? 0);
    if (!(digits >= 0 && digits <= 18))
        return undefined;
    const one = { scale: 10n ** BigInt(digits), says: 'number' };
    if (type === 'INT32')
        return { ...one, identity: `decimal ${digits}`, kind: KIND.int32, width: 0 };
    if (type === 'INT64')
        return { ...one, identity: `decimal ${digits}`, kind: KIND.int64, width: 0 };
    if (type !== 'FIXED_LEN_BYTE_ARRAY' || width < 1 || width > 64 || digits > MAX_FIXED)
        return undefined;
    return { ...one, identity: `decimal ${digits} in ${width}`, kind: KIND.fixed, width };
}

;// CONCATENATED MODULE: ./lib/rows/columns/source.js







/** Rows of a row group, and bytes of a column chunk, that are taken into memory at once. */
const MAX_ROWS = 4 * 1024 * 1024;
const MAX_CHUNK = 256 * 1024 * 1024;
/** Opens a file for these columns; undefined where it has one, or a row group, that only the plain reader covers. */
async function openSource(task, wanted, request, onBytes) {
    const { file } = task;
    const { bytes, read } = await openFile(file, request, onBytes);
    const { metadata, tree, names } = await (0,footer/* readFooter */.A)(file.name, bytes);
    const columns = new Map();
    for (const { element, children } of tree.children) {
        const name = (0,canonical/* canonicalName */.Ew)(element.name);
        if (!wanted.includes(name))
            continue;
        const kind = children.length === 0 && element.repetition_type !== 'REPEATED' ? kindOf(element) : undefined;
        if (kind === undefined)
            return undefined;
        columns.set(name, { type: element.type, kind, isOptional: element.repetition_type !== 'REQUIRED' });
    }
    if (columns.size !== wanted.length)
        return undefined;
    const groups = [];
    let start = 0;
    for (const { num_rows, columns: found } of metadata.row_groups) {
        const rows = Number(num_rows);
        const chunks = new Map();
        for (const { meta_data: chunk } of found) {
            const name = (0,canonical/* canonicalName */.Ew)(chunk?.path_in_schema[0] ?? '');
            if (chunk !== undefined && columns.has(name) && !chunks.has(name))
                chunks.set(name, chunk);
        }
        const isCovered = [...chunks].every(([name, chunk]) => sizeOf(chunk) <= MAX_CHUNK && chunk.type === columns.get(name)?.type);
        if (rows > MAX_ROWS || !isCovered || chunks.size !== columns.size)
            return undefined;
        if (rows > 0)
            groups.push({ rows, start, chunks });
        start += rows;
    }
    return { task, read, compressors: await chooseCompressors(groups), names, columns, groups, rows: start };
}
/** The others take their time to be loaded. */
function chooseCompressors(groups) {
    const codecs = new Set(groups.flatMap(({ chunks }) => [...chunks.values()].map(({ codec }) => codec)));
    const others = [...codecs].some((codec) => !OWN_CODECS.includes(codec));
    return others ? (0,parquet_bytes/* loadCompressors */.Nw)() : (0,parquet_bytes/* loadOwnCompressors */.nK)();
}
const OWN_CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD'];
/** Bytes of a column chunk in the file. */
function sizeOf(chunk) {
    const { start, end } = (0,groups/* rangeOf */.b)(chunk);
    return end - start;
}
/** A file of this machine is read without a stream's detours. */
async function openFile(file, request, onBytes) {
    const { signal, limits } = request;
    const { localPath, size } = file;
    if (localPath === undefined || size === undefined) {
        const bytes = await (0,parquet_bytes/* openBytes */.od)((0,input/* openInput */.lt)(file, signal, onBytes, limits?.unpacked));
        return { bytes, read: async ({ start, end }) => new Uint8Array(await bytes.slice(start, end)) };
    }
    const read = async ({ start, end = size }, spare) => {
        signal?.throwIfAborted();
        const length = Math.max(0, end - start);
        const room = spare !== undefined && spare.length >= length ? spare : Buffer.allocUnsafeSlow(length);
        const handle = await (0,promises_.open)(localPath);
        const { bytesRead } = await handle.read(room, 0, length, start).finally(() => handle.close());
        if (bytesRead !== length)
            throw new Error('the file ends early');
        onBytes(length);
        return room.subarray(0, length);
    };
    const slice = async (start, end = size) => Uint8Array.from(await read({ start, end })).buffer;
    return { bytes: { byteLength: size, slice }, read };
}

;// CONCATENATED MODULE: ./lib/rows/columns/fetch.js



/** Chunks that are asked for before the one at work is done: a store takes its time for each. And their bytes. */
const AHEAD = 6;
const MAX_AHEAD = 32 * 1024 * 1024;
/** Bytes of chunks that are kept because they are read once more. */
const MAX_KEPT = 64 * 1024 * 1024;
/** Brings column chunks, each from its own range of its file and no more. */
class Fetcher {
    kept = new Map();
    size = 0;
    /** Rooms of chunks that were read. */
    spare = [];
    /** Chunks in the order in which they are wanted, the next ones under way. Stopping early is allowed. */
    async *all(wanted, ahead = AHEAD) {
        const coming = wanted[Symbol.iterator]();
        const queue = [];
        let size = 0;
        const fill = () => {
            while (queue.length === 0 || (queue.length < ahead && size < MAX_AHEAD)) {
                const { value, done } = coming.next();
                if (done === true)
                    return;
                const meta = metaOf(value);
                const bytes = this.bring(value, meta);
                // Somebody else's failure may end the reading before this one is looked at.
                bytes.catch(() => undefined);
                queue.push({ one: value, bytes, size: sizeOf(meta) });
                size += sizeOf(meta);
            }
        };
        for (fill(); queue.length > 0; fill()) {
            const [first] = queue.splice(0, 1);
            if (first === undefined)
                return;
            size -= first.size;
            const { one } = first;
            const bytes = await first.bytes;
            yield { ...one, chunk: makeChunk(one, bytes) };
            // It was read: its room serves for another.
            if (this.spare.length < AHEAD)
                this.spare.push(new Uint8Array(bytes.buffer));
        }
    }
    /** One chunk, kept for the next time that it is asked for. */
    async keep(one) {
        const meta = metaOf(one);
        const bytes = await this.bring(one, meta);
        if (this.size + bytes.length <= MAX_KEPT) {
            this.kept.set(meta, bytes);
            this.size += bytes.length;
        }
        return makeChunk(one, bytes);
    }
    async bring({ source }, meta) {
        const known = this.kept.get(meta);
        if (known !== undefined) {
            this.kept.delete(meta);
            this.size -= known.length;
            return known;
        }
        const { start, end } = (0,groups/* rangeOf */.b)(meta);
        return source.read({ start, end }, this.spare.pop());
    }
}
function metaOf({ group, column }) {
    const meta = group.chunks.get(column);
    if (meta === undefined)
        throw new Uncovered();
    return meta;
}
function makeChunk(one, bytes) {
    const { source, group, column } = one;
    const found = source.columns.get(column);
    if (found === undefined)
        throw new Uncovered();
    return { bytes, meta: metaOf(one), column: found, rows: group.rows, compressors: source.compressors };
}

;// CONCATENATED MODULE: ./lib/rows/columns/filter.js
/** Beginnings of rows as 32-bit tags: it may take a row in that is none of them, and never leaves one out. */
class TagFilter {
    kernel;
    slots;
    at;
    /** `rows`: how many there may be at most. */
    constructor(kernel, name, rows) {
        this.kernel = kernel;
        this.slots = 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * rows)));
        // A byte of its map and a tag for each slot.
        this.at = kernel.room(name, 5 * this.slots);
    }
    get mask() {
        return this.slots - 1;
    }
    add(rows, count) {
        this.kernel.wasm.addTags(rows, count, this.at, this.mask);
    }
}

;// CONCATENATED MODULE: ./lib/rows/columns/numbers.js
/** A set of whole numbers from 0 to 2⁵³ − 1: over a typed array it is several times as quick as a `Set`. */
class NumberSet {
    /** A number + 1; 0 is free. At most half of the slots are taken. */
    slots = new Float64Array(1024);
    count = 0;
    get size() {
        return this.count;
    }
    /** False for a number that it has. */
    add(number) {
        const slot = this.find(number);
        if (this.slots[slot] !== 0)
            return false;
        this.slots[slot] = number + 1;
        this.count += 1;
        if (2 * this.count > this.slots.length)
            this.fill(this.slots, 2 * this.slots.length, Number.POSITIVE_INFINITY);
        return true;
    }
    /** Another set, of its numbers below a limit. */
    below(limit) {
        const set = new NumberSet();
        set.fill(this.slots, this.slots.length, limit);
        return set;
    }
    fill(from, length, limit) {
        this.slots = new Float64Array(length);
        this.count = 0;
        for (const kept of from) {
            if (kept === 0 || kept > limit)
                continue;
            this.slots[this.find(kept - 1)] = kept;
            this.count += 1;
        }
    }
    find(number) {
        const mask = this.slots.length - 1;
        let slot = (number / 2 ** 21) & mask;
        while (this.slots[slot] !== 0 && this.slots[slot] !== number + 1)
            slot = (slot + 1) & mask;
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/rows/columns/ids.js

/** Values kept of one column; of more, those whose hash is low are kept, and each of them is held against all others. */
const ids_MOST = 65_536;
/** Whether no value of a column stands twice, as `tally/unique.ts` has it, by the first half of its cells. */
class Values {
    hashes;
    limit;
    /** False once a value stood twice. */
    alive = true;
    constructor(hashes, limit) {
        this.hashes = hashes;
        this.limit = limit;
    }
    static none() {
        return new Values(new NumberSet(), 2 ** 53);
    }
    copy() {
        const copied = new Values(this.hashes.below(this.limit), this.limit);
        copied.alive = this.alive;
        return copied;
    }
    kill() {
        this.alive = false;
        this.hashes = new NumberSet();
    }
    /** `words`: four for each cell. */
    take(words) {
        for (let at = 0; at < words.length && this.alive; at += 4) {
            const hash = (words[at + 1] ?? 0) * 2 ** 21 + ((words[at] ?? 0) >>> 11);
            if (hash >= this.limit)
                continue;
            if (!this.hashes.add(hash))
                this.kill();
            if (this.hashes.size > ids_MOST)
                this.halve();
        }
    }
    halve() {
        this.limit /= 2;
        this.hashes = this.hashes.below(this.limit);
    }
}
/** Whether a column has another id in every row: of the test set, of the train set, and over both. */
class IdTally {
    test = Values.none();
    train = Values.none();
    both;
    /** Rows of `test` come before those of `train`. `isIds`: all of the cells look like ids. */
    takeTest(words, isIds) {
        if (isIds)
            this.test.take(words);
        else
            this.test.kill();
    }
    takeTrain(words, isIds) {
        this.both ??= this.test.copy();
        for (const values of [this.train, this.both]) {
            if (!isIds)
                values.kill();
            else
                values.take(words);
        }
    }
    /** As if no train row had been taken. */
    forgetTrain() {
        this.train = Values.none();
        this.both = undefined;
    }
    /** False where more rows cannot change what it says. */
    get isOpen() {
        return this.test.alive && this.train.alive;
    }
    get overBoth() {
        return (this.both ?? this.test).alive;
    }
    get withinEach() {
        return this.test.alive && this.train.alive;
    }
}

;// CONCATENATED MODULE: ./lib/rows/columns/order.js



/** Cells of one column that are looked at. */
const MOST_ROWS = 65_536;
/** Columns that are looked at: those with the most bytes. */
const MOST_COLUMNS = 64;
/** A column with so many of the most distinct values tells rows apart about as well; none does like one without twins. */
const NEAR = 0.95;
/** Looks at the first row group of the test files; its chunks are kept for their reading. */
async function chooseOrder(kernel, fetcher, { test, train }, compared) {
    const source = test.find(({ groups }) => groups.length > 0);
    const [group] = source?.groups ?? [];
    if (source === undefined || group === undefined)
        return { columns: compared, ids: compared.length, distinct: 0 };
    const bytes = new Map(compared.map((column) => [column, bytesOf(train, column)]));
    const looked = [...compared].sort((one, two) => (bytes.get(two) ?? 0) - (bytes.get(one) ?? 0)).slice(0, MOST_COLUMNS);
    const rows = Math.min(group.rows, MOST_ROWS);
    const distinct = new Map();
    const ids = new Set(compared.filter((column) => !looked.includes(column)));
    for (const column of looked) {
        const chunk = await fetcher.keep({ source, group, column });
        const at = kernel.room('cells', 16 * group.rows);
        const facts = readChunk(kernel, chunk, { at, isFolding: false });
        distinct.set(column, countDistinct(kernel, at, rows));
        if ((facts & FACT.noId) === 0 && distinct.get(column) === rows)
            ids.add(column);
    }
    const others = compared.filter((column) => !ids.has(column));
    const most = Math.max(0, ...others.map((column) => distinct.get(column) ?? 0));
    const rank = (column) => {
        if (ids.has(column))
            return -1;
        const found = distinct.get(column) ?? 0;
        if (found === rows)
            return rows;
        return Math.min(found, NEAR * most);
    };
    const better = (one, two) => rank(two) - rank(one) || (bytes.get(one) ?? 0) - (bytes.get(two) ?? 0) || (one < two ? -1 : 1);
    const columns = [...compared].sort(better);
    return { columns, ids: ids.size, distinct: (distinct.get(columns[0] ?? '') ?? 0) / rows };
}
function bytesOf(sources, column) {
    let bytes = 0;
    for (const { groups } of sources) {
        for (const { chunks } of groups) {
            const chunk = chunks.get(column);
            if (chunk !== undefined)
                bytes += sizeOf(chunk);
        }
    }
    return bytes;
}
function countDistinct(kernel, cells, count) {
    const slots = 2 ** Math.ceil(Math.log2(2 * count + 1));
    const table = kernel.room('pairs', 4 * slots);
    kernel.wasm.clear(table, 4 * slots);
    return kernel.wasm.countDistinct(cells, count, table, slots - 1);
}

;// CONCATENATED MODULE: ./lib/rows/columns/work.js



/** Chunks of one column in all row groups. */
function* inGroups(sources, columns) {
    for (const source of sources) {
        for (const group of source.groups)
            for (const column of columns)
                yield { source, group, column };
    }
}
/** Reads a chunk into the room `cells`, or those of its cells that are wanted; gives where they are. */
function readCells(work, { source, column }, chunk, wanted) {
    const at = work.kernel.room('cells', 16 * chunk.rows);
    const facts = readChunk(work.kernel, chunk, { at, isFolding: false, ...(wanted === undefined ? {} : { wanted }) });
    work.facts.learn(column, facts, (0,tasks/* bitsOf */.e4)(source.task.sets));
    return at;
}
/** The same, and holds the cells against those before: each chunk once, as long as no value stood twice. */
function takeIds(work, wanted, chunk) {
    const at = work.kernel.room('cells', 16 * chunk.rows);
    const facts = readChunk(work.kernel, chunk, { at, isFolding: false });
    const { sets } = wanted.source.task;
    work.facts.learn(wanted.column, facts, (0,tasks/* bitsOf */.e4)(sets));
    const [words, isIds] = [work.kernel.words(at, 4 * chunk.rows), (facts & FACT.noId) === 0];
    const tally = work.ids.get(wanted.column);
    if (sets.includes('test'))
        tally?.takeTest(words, isIds);
    if (sets.includes('train'))
        tally?.takeTrain(words, isIds);
    return at;
}
/** Reads a chunk and folds each cell into the row of its place, as part of a reading of the whole column. */
function foldCells(work, wanted, chunk, rows) {
    const { kernel, ids, facts } = work;
    const { sets } = wanted.source.task;
    const isHead = sets.some((set) => set === 'train' || set === 'test');
    if (isHead && ids.get(wanted.column)?.isOpen === true) {
        const at = takeIds(work, wanted, chunk);
        kernel.wasm.foldAll(rows, at, chunk.rows);
    }
    else
        facts.learn(wanted.column, readChunk(kernel, chunk, { at: rows, isFolding: true }), (0,tasks/* bitsOf */.e4)(sets));
}
/** A room of rows into which nothing was folded yet. */
function clearRows({ kernel }, count) {
    const at = kernel.room('rows', 16 * count);
    kernel.wasm.clear(at, 16 * count);
    return at;
}

;// CONCATENATED MODULE: ./lib/rows/columns/progressive.js


/** Rows that may go on to the next column, of all train files. With more of them all is read at once. */
const progressive_MOST = 2 * 1024 * 1024;
/**
 * Reads the first column of all train files, and of the others only what it takes: row groups of which a row may be a test
 * row by what was read so far, or may stand twice in train (what chance alone would give hangs on those; of many rows a
 * share is looked at). Undefined when there are too many of them: what was counted till then means nothing.
 */
async function readProgressively(work) {
    const { kernel, order } = work;
    let rests = await readFirst(work);
    if (rests === undefined)
        return undefined;
    rests = keepPairs(kernel, rests);
    const firstId = order.columns.length - order.ids;
    let hangsOnIds = firstId === 0;
    for (const [index, column] of order.columns.entries()) {
        if (index === firstId)
            hangsOnIds ||= rests.some(({ marks }) => marks.some((mark) => (mark & MARK.candidate) !== 0));
        if (index > 0)
            rests = keepPairs(kernel, await readNext(work, rests, column));
    }
    for (const rest of rests)
        countRest(work, rest);
    return { hangsOnIds };
}
async function readFirst(work) {
    const { kernel, filters, order, sample, train } = work;
    const [filter] = filters;
    const [column = ''] = order.columns;
    const rests = [];
    let all = 0;
    for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(train, [column]))) {
        const { source, group } = wanted;
        const rows = clearRows(work, group.rows);
        foldCells(work, wanted, chunk, rows);
        const [places, picked] = [kernel.room('places', 4 * group.rows), kernel.room('picked', 16 * group.rows)];
        const marks = kernel.room('marks', group.rows);
        const { at = 0, mask = 0 } = filter ?? {};
        const count = kernel.wasm.screen(rows, group.rows, at, mask, sample.mask, places, picked, marks);
        all += count;
        if (all > progressive_MOST)
            return undefined;
        if (count > 0)
            rests.push(takeRest(kernel, { source, group, count }, places, picked, marks));
        work.onRows(group.rows);
    }
    return rests;
}
async function readNext(work, rests, column) {
    const { kernel, filters, order } = work;
    const filter = filters[order.columns.indexOf(column)];
    const next = [];
    for await (const { chunk, ...rest } of work.fetcher.all(rests.map((rest) => ({ ...rest, column })))) {
        const { places, rows, marks } = placeRest(kernel, rest);
        const wanted = kernel.room('wanted', chunk.rows);
        kernel.wasm.want(places, rest.count, wanted, chunk.rows);
        const cells = readCells(work, rest, chunk, wanted);
        kernel.wasm.foldSome(rows, places, rest.count, cells);
        if (filter !== undefined)
            kernel.wasm.screenAgain(rows, rest.count, filter.at, filter.mask, marks);
        next.push(takeRest(kernel, rest, places, rows, marks));
    }
    return next;
}
/** Rows of which all columns were read: test rows are counted, and of the others how often they stand in train. */
function countRest({ kernel, sample, table }, rest) {
    const { source, group, count } = rest;
    const { places, rows, marks } = placeRest(kernel, rest);
    table.hit(source, rows, places, marks, count, group.start);
    const fresh = kernel.room('cells', 16 * count);
    sample.add(kernel.words(fresh, 4 * kernel.wasm.gather(rows, count, marks, fresh)), source.task.sets);
}
function placeRest(kernel, { places, rows, marks }) {
    return {
        places: kernel.place('places', places),
        rows: kernel.place('picked', rows),
        marks: kernel.place('marks', marks),
    };
}
function takeRest(kernel, { source, group, count }, places, rows, marks) {
    return {
        source,
        group,
        count,
        places: kernel.bytes(places, 4 * count).slice(),
        rows: kernel.bytes(rows, 16 * count).slice(),
        marks: kernel.bytes(marks, count).slice(),
    };
}
/** Lets rows go that no filter may have, and that no other row is equal to. */
function keepPairs(kernel, rests) {
    const count = rests.reduce((sum, rest) => sum + rest.count, 0);
    if (count === 0)
        return [];
    const [rows, marks] = [kernel.room('all rows', 16 * count), kernel.room('all marks', count)];
    let at = 0;
    for (const rest of rests) {
        kernel.bytes(rows + 16 * at, 16 * rest.count).set(rest.rows);
        kernel.bytes(marks + at, rest.count).set(rest.marks);
        at += rest.count;
    }
    const slots = 2 ** Math.ceil(Math.log2(2 * count + 1));
    const table = kernel.room('pairs', 4 * slots);
    kernel.wasm.clear(table, 4 * slots);
    kernel.wasm.pair(rows, count, marks, table, slots - 1, kernel.room('twins', count));
    at = 0;
    return rests.flatMap((rest) => {
        const kept = keepMarked(kernel, { ...rest, marks: kernel.bytes(marks + at, rest.count) });
        at += rest.count;
        return kept.count === 0 ? [] : [kept];
    });
}
function keepMarked(kernel, rest) {
    if (rest.marks.every((mark) => mark === 0))
        return { ...rest, count: 0 };
    const { rows, places, marks } = placeRest(kernel, rest);
    const count = kernel.wasm.keepMarked(rows, places, marks, rest.count);
    return takeRest(kernel, { ...rest, count }, places, rows, marks);
}

;// CONCATENATED MODULE: ./lib/rows/columns/rest.js



/** Reads of columns that were skipped as much as it takes to tell whether they hold numbers, texts or nothing. */
async function learnKinds(work) {
    for (const column of work.order.columns) {
        for await (const { chunk, ...wanted } of work.fetcher.all(openChunks(work, column), 1)) {
            readCells(work, wanted, chunk);
        }
    }
}
/** Chunks that may still say more, one row group after the other; it looks again at what is known before each. */
function* openChunks(work, column) {
    const { facts, train } = work;
    for (const wanted of inGroups(train, [column])) {
        const bits = (0,tasks/* bitsOf */.e4)(wanted.source.task.sets);
        const meta = wanted.group.chunks.get(column);
        const says = wanted.source.columns.get(column)?.kind.says;
        const stated = meta === undefined ? 0 : readStatistics(meta, says);
        facts.learn(column, stated, bits);
        // Every chunk of floats may have the one that is infinite.
        const isTold = says === 'float' && stated !== 0;
        if (!isTold && facts.openSets(column, bits) !== 0)
            yield wanted;
    }
}
/** What cannot be in a plain number, even if only the first characters of a text are stated. */
const NO_NUMBER = /[^\d.eE+-]/;
/**
 * What a chunk's cells are by its statistics (`FACT`), 0 for nothing known. They are believed: only the kind of the column
 * hangs on them, no count of rows.
 */
function readStatistics({ statistics }, says) {
    const [least, most] = [statistics?.min_value, statistics?.max_value];
    if (least === undefined || most === undefined)
        return 0;
    if (says === 'float')
        return Number.isFinite(least) && Number.isFinite(most) ? FACT.value : 0;
    if (says !== 'text')
        return FACT.value;
    return typeof least === 'string' && NO_NUMBER.test(least.trim()) ? FACT.value | FACT.word : 0;
}
/**
 * Columns in which no id stands twice, over train and test together or else within each; read as far as it takes.
 * `isRead`: true for a column that was read in all train files.
 */
async function findIds(work, compared, isRead) {
    const { fetcher, ids, train } = work;
    for (const [column, tally] of ids) {
        if (isRead(column))
            continue;
        const open = function* () {
            for (const wanted of inGroups(train, [column])) {
                if (!tally.isOpen)
                    return;
                if (wanted.source.task.sets.includes('train'))
                    yield wanted;
            }
        };
        for await (const { chunk, ...wanted } of fetcher.all(open(), 1))
            takeIds(work, wanted, chunk);
    }
    const over = compared.filter((column) => ids.get(column)?.overBoth === true);
    return over.length > 0 ? over : compared.filter((column) => ids.get(column)?.withinEach === true);
}

;// CONCATENATED MODULE: ./lib/rows/columns/sample.js
/** Train rows that may be looked at for what chance alone would give; of more rows a share, chosen by their first column. */
const sample_MOST_ROWS = 512 * 1024;
const LOW = 2 ** 21;
/** How often the rows occur that only train sets have, of all of them or of a share. */
class TrainSample {
    /** Bits that a row's second half must not have, to be of the share. */
    mask;
    counts = new Map();
    halvings = 0;
    bits;
    /** `rows`: of all train sets. */
    constructor(rows) {
        this.bits = Math.max(0, Math.ceil(Math.log2(rows / sample_MOST_ROWS)));
        this.mask = BigInt.asUintN(64, ~((1n << BigInt(64 - this.bits)) - 1n));
    }
    /** Takes rows, four words each, that no test set has. */
    add(words, sets) {
        const train = sets.filter((set) => set === 'train').length;
        const baseTrain = sets.length - train;
        for (let at = 0; at < words.length; at += 4) {
            const key = (words[at + 1] ?? 0) * LOW + ((words[at] ?? 0) >>> 11);
            if (!this.keeps(key))
                continue;
            const known = this.counts.get(key);
            if (known === undefined)
                this.counts.set(key, { train, baseTrain });
            else {
                known.train += train;
                known.baseTrain += baseTrain;
            }
            if (this.counts.size > sample_MOST_ROWS)
                this.halve();
        }
    }
    clear() {
        this.counts.clear();
        this.halvings = 0;
    }
    finish() {
        const sizes = { train: new Map(), baseTrain: new Map() };
        for (const counts of this.counts.values()) {
            for (const set of ['train', 'baseTrain']) {
                if (counts[set] > 0)
                    sizes[set].set(counts[set], (sizes[set].get(counts[set]) ?? 0) + 1);
            }
        }
        return { share: 2 ** -(this.bits + this.halvings), sizes, conflicts: 0, baseConflicts: 0 };
    }
    keeps(key) {
        return key < 2 ** (53 - this.halvings);
    }
    halve() {
        this.halvings += 1;
        for (const key of this.counts.keys())
            if (!this.keeps(key))
                this.counts.delete(key);
    }
}

// EXTERNAL MODULE: ./lib/rows/contract.js
var rows_contract = __webpack_require__(35435);
;// CONCATENATED MODULE: ./lib/rows/columns/table.js


/** Words of a record: its row, then these, then its count in each set. */
const FIELD = { order: 4, firstTest: 5, firstTrain: 6, counts: 7 };
/** Rows that a table begins with. */
const LEAST = 4096;
/** The same file may stand in a set so often. */
const MOST_TWINS = 255;
/** Rows of the test sets in the kernel's memory, with their counts in every set. */
class RowTable {
    kernel;
    sources;
    capacity = 0;
    records = 0;
    names;
    /** Rows before each file, by which first rows are told. */
    starts = new Map();
    /** `sources`: in the order in which they are read; rows of test files and of train files are counted apart. */
    constructor(kernel, sources, sets) {
        this.kernel = kernel;
        this.sources = sources;
        this.names = rows_contract/* SETS */.s.filter((name) => sets[name] !== undefined);
        for (const side of ['test', 'train']) {
            let start = 1;
            for (const source of sources[side]) {
                this.starts.set(source, start);
                start += source.rows;
            }
            if (start > 0xffffffff)
                throw new Uncovered();
        }
    }
    /** Adds rows of a test file; `first` is their number in it, from 0. */
    add(source, rows, orders, count, first) {
        this.grow(count);
        this.kernel.wasm.addRows(rows, orders, count, this.amountOf(source), this.numberOf(source, 'test', first));
    }
    /** Counts rows of a train file that a test set has, and takes their marks; the other arguments are `hitRows`'s. */
    hit(source, rows, places, marks, count, first) {
        this.kernel.wasm.hitRows(rows, places, marks, count, this.amountOf(source), this.numberOf(source, 'train', first));
    }
    /** As if no train row had been read. */
    forgetTrain() {
        const trains = this.names.map((name, index) => (name === 'train' || name === 'baseTrain' ? 1 << index : 0));
        this.kernel.wasm.forgetTrain(trains.reduce((bits, bit) => bits | bit, 0));
    }
    /** True where a row of `test` is one of `train`. */
    get hasOverlap() {
        const [test, train] = [this.countsOf('test'), this.countsOf('train')];
        return test?.some((rows, index) => rows > 0 && (train?.[index] ?? 0) > 0) === true;
    }
    finish(trainOnly) {
        const keys = this.kernel.wasm.getKnown();
        return {
            keys,
            order: this.take(FIELD.order),
            keyOf: new Uint32Array(keys).map((_, index) => index),
            counts: Object.fromEntries(this.names.map((name) => [name, this.countsOf(name)])),
            first: { test: this.spotsOf('test'), train: this.spotsOf('train') },
            trainOnly,
        };
    }
    countsOf(set) {
        const index = this.names.indexOf(set);
        return index === -1 ? undefined : this.take(FIELD.counts + index);
    }
    take(field) {
        const width = FIELD.counts + this.names.length;
        const keys = this.kernel.wasm.getKnown();
        const words = this.kernel.words(this.records, keys * width);
        const values = new Uint32Array(keys);
        for (let index = 0; index < keys; index += 1)
            values[index] = words[index * width + field] ?? 0;
        return values;
    }
    spotsOf(side) {
        const firsts = this.take(side === 'test' ? FIELD.firstTest : FIELD.firstTrain);
        const file = new Uint32Array(firsts.length);
        const row = new Float64Array(firsts.length);
        const files = this.sources[side].map((source) => ({ ...source, first: this.starts.get(source) ?? 0 }));
        let now = files[0];
        for (let index = 0; index < firsts.length; index += 1) {
            const first = firsts[index] ?? 0;
            if (first === 0)
                continue;
            if (now === undefined || first < now.first || first >= now.first + now.rows) {
                now = files.find((one) => first >= one.first && first < one.first + one.rows);
            }
            file[index] = now?.task.places[side] ?? 0;
            row[index] = first - (now?.first ?? 0) + 1;
        }
        return { file, row };
    }
    /** Eight bits for each set: how often it holds the file. */
    amountOf({ task }) {
        const amounts = this.names.map((name) => task.sets.filter((set) => set === name).length);
        if (amounts.some((amount) => amount > MOST_TWINS))
            throw new Uncovered();
        return amounts.reduce((sum, amount, index) => sum | (amount << (8 * index)), 0);
    }
    /** What a row is called, or 0 where the file is not of the set whose rows are shown. */
    numberOf(source, side, first) {
        return source.task.places[side] === undefined ? 0 : (this.starts.get(source) ?? 0) + first;
    }
    grow(more) {
        const { kernel } = this;
        const known = this.capacity === 0 ? 0 : kernel.wasm.getKnown();
        if (known + more <= this.capacity)
            return;
        const all = this.sources.test.reduce((sum, { rows }) => sum + rows, 0);
        // All rows at once where they are not too many: whoever lies about their number gets no more than that.
        const wanted = Math.max(LEAST, known + more, Math.min(all, 2 * known + 1024 * 1024));
        const slots = 2 ** Math.ceil(Math.log2(2 * wanted));
        const width = 4 * (FIELD.counts + this.names.length);
        const round = `${this.capacity}`;
        const records = kernel.room(`records ${round}`, width * wanted);
        const table = kernel.room(`slots ${round}`, 4 * slots);
        kernel.wasm.useTable(table, slots, records, this.names.length, this.capacity > 0);
        this.records = records;
        this.capacity = wanted;
    }
}

;// CONCATENATED MODULE: ./lib/rows/columns/tests.js



/**
 * Reads all test files whole: their rows into the table, the beginnings of these into the filters. Throws `Uncovered` where
 * a column of texts holds numbers alone: those are compared as numbers.
 */
async function readTests(work) {
    const { order, filters, table, test } = work;
    const last = order.columns.length - 1;
    let rows = 0;
    let orders = 0;
    for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(test, order.columns))) {
        const { source, group, column } = wanted;
        const index = order.columns.indexOf(column);
        if (index === 0) {
            orders = readOrders(work, chunk);
            rows = clearRows(work, group.rows);
        }
        foldCells(work, wanted, chunk, rows);
        filters[index]?.add(rows, group.rows);
        if (index < last)
            continue;
        table.add(source, rows, orders, group.rows, group.start);
        refuseNumberTexts(work);
        work.onRows(group.rows);
    }
}
/** What puts rows in order for examples: their first column, without the run's secrets. */
function readOrders({ kernel }, chunk) {
    const at = kernel.room('orders', 16 * chunk.rows);
    kernel.wasm.clear(at, 16 * chunk.rows);
    kernel.withoutSecrets(() => readChunk(kernel, chunk, { at, isFolding: true }));
    return at;
}
function refuseNumberTexts({ facts, order, test }) {
    const bits = test.reduce((all, { task }) => all | (0,tasks/* bitsOf */.e4)(task.sets), 0);
    if (order.columns.some((column) => facts.isNumberText(column, bits)))
        throw new Uncovered();
}

;// CONCATENATED MODULE: ./lib/rows/columns/whole.js

/** Reads every column of every train file: where so many rows may be test rows that nothing is saved by looking first. */
async function readWhole(work) {
    const { kernel, order, sample, table, train } = work;
    const last = order.columns.length - 1;
    let rows = 0;
    for await (const { chunk, ...wanted } of work.fetcher.all(inGroups(train, order.columns))) {
        const { source, group, column } = wanted;
        const index = order.columns.indexOf(column);
        if (index === 0)
            rows = clearRows(work, group.rows);
        foldCells(work, wanted, chunk, rows);
        if (index < last)
            continue;
        const marks = kernel.room('marks', group.rows);
        kernel.wasm.markSampled(rows, group.rows, sample.mask, marks);
        table.hit(source, rows, 0, marks, group.rows, group.start);
        const fresh = kernel.room('picked', 16 * group.rows);
        const count = kernel.wasm.gather(rows, group.rows, marks, fresh);
        sample.add(kernel.words(fresh, 4 * count), source.task.sets);
        work.onRows(group.rows);
    }
}

;// CONCATENATED MODULE: ./lib/rows/columns/read.js





















/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024;
/** The same where the plain readers keep sketches of files, by which the next pull request reads the changed ones alone. */
const LEAST_UNKEPT = 64 * 1024 * 1024;
/** True for Parquet files whose rows are compared whole, enough of them to be worth it. */
function coversColumns({ sets, spec, sketches }, resolved, wanted) {
    const least = wanted ?? (sketches === undefined ? LEAST_BYTES : LEAST_UNKEPT);
    const { raw, label, group, time, naValues, round, compared } = resolved;
    const isPlain = label === undefined && time === undefined && round === undefined && group.length + naValues.length === 0;
    if (raw || !isPlain || compared.length === 0 || !hasColumnKernel())
        return false;
    const files = Object.values(sets).flat();
    const isParquet = ({ name }) => (0,input/* unpackedName */.vH)(name) === name && (spec.format ?? (0,registry/* formatOf */.be)(name)) === 'parquet';
    return files.every(isParquet) && files.reduce((sum, { size = Number.NaN }) => sum + size, 0) >= least;
}
/**
 * One reading by the kernel, column by column. Undefined where only the plain readers can go on, or can say what is wrong:
 * slower, and the same answer.
 */
async function readByColumns(request, resolved, reading) {
    try {
        return await readSets(request, resolved, reading);
    }
    catch (error) {
        request.signal?.throwIfAborted();
        if ((0,errors/* isHoldoutError */.k)(error) && !(error instanceof failure/* MalformedRows */.VZ))
            throw error;
        return undefined;
    }
}
async function readSets(request, resolved, { survey, meter, again }) {
    const work = await prepare(request, resolved, meter);
    await readTests(work);
    const skipped = await readTrains(work);
    if (!again)
        await learnKinds(work);
    const isRead = (column) => skipped === undefined || column === work.order.columns[0];
    const mayHide = !again && !work.table.hasOverlap && skipped?.hangsOnIds !== false;
    const unique = mayHide ? await findIds(work, resolved.compared, isRead) : [];
    for (const { task, names } of [...work.test, ...work.train])
        survey.learnColumns(task, names);
    if (!again)
        work.facts.teach(survey, resolved);
    return {
        rows: sumRows(work, ({ rows }) => rows),
        bytes: sumRows(work, ({ task }) => task.file.size ?? 0),
        spoiled: false,
        unique: async () => unique,
        keys: work.table.finish(work.sample.finish()),
    };
}
/** Undefined when all was read. */
async function readTrains(work) {
    const progressive = work.order.distinct < LEAST_DISTINCT ? undefined : await readProgressively(work);
    if (progressive !== undefined)
        return progressive;
    work.table.forgetTrain();
    work.sample.clear();
    for (const tally of work.ids.values())
        tally.forgetTrain();
    await readWhole(work);
    return undefined;
}
/** Distinct values for each row of the first column: below, it tells too few rows apart to be worth a reading of its own. */
const LEAST_DISTINCT = 0.1;
/** Columns of which beginnings are kept. */
const FILTERS = 2;
/** Bytes of memory beside those that hold rows, and those that filters take for each test row. */
const BESIDE = 256 * 1024 * 1024;
const FILTER_BYTES = 20;
async function prepare(request, resolved, meter) {
    const { sets, limits } = request;
    const reading = meter.start({});
    const open = async (names) => {
        const opened = [];
        for (const task of (0,tasks/* planTasks */.s$)(sets, names)) {
            const source = await openSource(task, resolved.compared, request, reading.bytes);
            if (source === undefined)
                throw new Uncovered();
            opened.push(source);
        }
        return opened;
    };
    const [test, train] = [await open(tasks/* TESTS */.mp), await open(tasks/* TRAINS */.G3)];
    const kinds = agree([...test, ...train], resolved.compared);
    const memory = limits?.memory ?? pass/* DEFAULT_MEMORY */.QF;
    const [tests, trains] = [test, train].map((sources) => sources.reduce((sum, { rows }) => sum + rows, 0));
    if (FILTERS * FILTER_BYTES * (tests ?? 0) > memory / 2)
        throw new Uncovered();
    const kernel = new ColumnKernel(memory + BESIDE, canonicalBytes);
    const fetcher = new Fetcher();
    const order = await chooseOrder(kernel, fetcher, { test, train }, resolved.compared);
    const filters = order.columns
        .slice(0, FILTERS)
        .map((_, index) => new TagFilter(kernel, `filter ${index}`, tests ?? 0));
    return {
        kernel,
        fetcher,
        request,
        onRows: reading.rows,
        test,
        train,
        order,
        filters,
        table: new RowTable(kernel, { test, train }, sets),
        facts: new CellFacts(kinds),
        ids: new Map(order.columns.slice(order.columns.length - order.ids).map((column) => [column, new IdTally()])),
        sample: new TrainSample(trains ?? 0),
    };
}
/** The kind of each column, the same in all files. */
function agree(sources, compared) {
    const kinds = new Map();
    for (const column of compared) {
        for (const { columns } of sources) {
            const kind = columns.get(column)?.kind;
            const known = kinds.get(column) ?? kind;
            if (kind === undefined || kind.identity !== known?.identity)
                throw new Uncovered();
            kinds.set(column, known);
        }
    }
    return kinds;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();
/** The canonical form of a text in UTF-8; undefined for bytes that are none. */
function canonicalBytes(text) {
    try {
        return ENCODER.encode((0,canonical/* canonicalText */.A4)(UTF8.decode(text)));
    }
    catch {
        return undefined;
    }
}
function sumRows({ test, train }, count) {
    const sums = { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
    for (const source of [...test, ...train])
        for (const set of source.task.sets)
            sums[set] += count(source);
    return sums;
}


/***/ })

};
