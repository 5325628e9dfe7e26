// The service manifest of the Reconciliation API 0.2: who we are, and where everything is.

import { entityNamespace, termNamespace } from '../model/iri.js';
import { defaultTypes } from './entity-type.js';
import { previewSize } from './preview-page.js';
import { batchSize } from './read-queries.js';

/** `base`: the address of the server, without a slash at the end. */
export function manifestOf(base: string) {
  const service = `${base}/reconcile`;
  const suggest = (what: string) => ({
    service_url: service,
    service_path: `/suggest/${what}`,
    flyout_service_url: service,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ['0.1', '0.2'],
    name: '“互联网+”知识图谱 Internet Plus graph',
    identifierSpace: entityNamespace,
    schemaSpace: termNamespace,
    defaultTypes: defaultTypes.map(({ id, name }) => ({ id, name })),
    view: { url: `${base}/explore/entity/{{id}}` },
    preview: { url: `${service}/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: [
        { name: 'limit', label: 'Limit', type: 'number', default: 10, help_text: 'How many values at most' },
      ],
    },
    batchSize,
  };
}
