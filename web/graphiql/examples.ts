// The queries that GraphiQL opens with, a tab each. A test runs them all.

export interface Example {
  readonly query: string;
  readonly variables?: string;
}

export const examples: Example[] = [
  {
    query: `# 哪些省与腾讯合作过？报告的原话、行号和网址。
# Which provinces partnered with Tencent, and where does the report say so?
query PartnerProvinces {
  provincesPartneredWith(enterprise: "Tencent") {
    region { name }
    partnerships {
      kind
      announcedOn
      parties { ... on Entity { name } }
      evidence { quote lineFrom sourceUrl report { month title } }
    }
  }
}
`,
  },
  {
    query: `# 适用于河北的医疗健康政策，最新的在前。
# Policies about healthcare that apply anywhere in Hebei, newest first.
query PoliciesByRegionAndTheme {
  policies(first: 5, where: { theme: ["医疗健康"], region: ["河北"] }) {
    totalCount
    nodes {
      title
      status
      announcedOn
      issuedBy { name }
      evidence(first: 1) { nodes { quote lineFrom sourceUrl } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# 各主题、各月的政策数。
# How many policies by theme and by month.
query PolicyCounts {
  byTheme: policyCounts(by: THEME) { key count }
  byMonth: policyCounts(by: MONTH) { key count }
}
`,
  },
  {
    query: `# 腾讯与贵州如何相连？名称先换成 id。
# How are Tencent and Guizhou linked? By their ids, which enterprise(name:) and region(name:) give.
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, limit: 2) {
    length
    nodes { name }
    edges { type evidence { quote lineFrom } }
  }
}
`,
    variables: `{
  "from": "enterprise:53874092e000069b",
  "to": "region:520000"
}`,
  },
  {
    query: `# 两期报告之间的变化。
# What is new or has moved on from one report to a later one, by their months.
query Changes($from: ID!, $to: ID!) {
  reports { nodes { month title publisher } }
  changes(from: $from, to: $to) {
    entities(kinds: [NEW, CHANGED], first: 10) {
      totalCount
      nodes { kind entity { name } differences { what before after } evidence { quote lineFrom } }
    }
  }
}
`,
    variables: `{
  "from": "2019-03",
  "to": "2019-04"
}`,
  },
  {
    query: `# 名称、标题与原文的全文检索；拼音亦可。
# Names, titles and words of the reports; pinyin too.
query Search {
  search(query: "互联网医院", first: 5) {
    totalCount
    nodes { score highlight entity { __typename id name } }
  }
}
`,
  },
  {
    query: `# 导入的每一步：先运行，再导入一份报告。
# Each step of an import: run this, then import a report.
subscription ImportProgress {
  importProgress { report phase done total }
}
`,
  },
];
