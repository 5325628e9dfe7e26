// Everything that can be exported, in the order of the help.

import type { Dataset } from './dataset.js';
import { entityDatasets } from './entity-datasets.js';
import { nodeDataset } from './node-dataset.js';
import { partnershipDatasets } from './partnership-datasets.js';
import { questionDatasets } from './question-datasets.js';

export const datasets: readonly Dataset[] = [
  ...entityDatasets,
  ...partnershipDatasets,
  ...questionDatasets,
  nodeDataset,
];
