import { describeAgreement } from './agreement.js'

describeAgreement({ dvc: ['diff'], holdout: ['diff', 'data'] })
