"""Which provinces partnered with an enterprise, with the report's own words.

pip install "gql[requests]"
python ask.py [address of GraphQL] [enterprise]
"""

import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

PROVINCES_OF = """
query ($enterprise: String!) {
  provincesPartneredWith(enterprise: $enterprise) {
    region { name }
    partnerships { kind announcedOn evidence { quote lineFrom sourceUrl } }
  }
}
"""

url = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"
enterprise = sys.argv[2] if len(sys.argv) > 2 else "Tencent"

client = Client(transport=RequestsHTTPTransport(url=url))
request = gql(PROVINCES_OF)
request.variable_values = {"enterprise": enterprise}
for partner in client.execute(request)["provincesPartneredWith"]:
    print(partner["region"]["name"])
    for deal in partner["partnerships"]:
        for said in deal["evidence"]:
            print(f"  {deal['kind']} {deal['announcedOn']}, line {said['lineFrom']}: {said['quote']}")
