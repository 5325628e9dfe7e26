#!/usr/bin/env bash
# Asks the API with curl: a POST, then a persisted query over GET as a browser or a CDN would ask it.
# ./curl.sh [address of GraphQL]
set -euo pipefail
url=${1:-http://127.0.0.1:4000/graphql}

echo 'Which provinces partnered with Tencent?'
curl -sS "$url" -H 'content-type: application/json' -d '{
  "query": "query ($enterprise: String!) { provincesPartneredWith(enterprise: $enterprise) { region { name } partnerships { kind evidence { lineFrom sourceUrl } } } }",
  "variables": { "enterprise": "Tencent" }
}'

# Over GET the query is named by its SHA-256. The first time its text goes with it; from then on the hash is enough.
query='query ($theme: String!) { policies(first: 2, where: { theme: [$theme] }) { nodes { announcedOn title } } }'
hash=$(printf %s "$query" | { sha256sum 2>/dev/null || shasum -a 256; } | cut -d ' ' -f 1)
get() {
  curl -sS --get "$url" --data-urlencode 'variables={"theme":"医疗健康"}' \
    --data-urlencode "extensions={\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"$hash\"}}" "$@"
}

echo 'The newest policies about healthcare, by the text and the hash of the query:'
get --data-urlencode "query=$query"
echo 'By the hash alone, with what a cache has to know:'
headers=$(get -o /dev/null -D - | tr -d '\r')
grep -i -e '^cache-control:' -e '^etag:' <<<"$headers"
etag=$(sed -n 's/^etag: //p' <<<"$headers")
echo 'Asked again by whoever has that answer:'
get -o /dev/null -w '%{http_code}\n' -H "if-none-match: $etag"
