import { describeAgreement } from './agreement.js'
import { stories } from './stories/all.js'
import { pointerStories } from './stories/pointers.js'

describeAgreement({ dvc: ['diff'], holdout: ['diff', 'data'] }, [...stories, ...pointerStories])
