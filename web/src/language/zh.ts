// 中文: every word that the explorer shows. en.ts has the same keys; the compiler holds it.

export const zh = {
  product: '互联网+ 政策图谱',
  productLine: '每条事实都能点开看报告原文',
  skip: '跳到正文',
  otherLanguage: 'English',
  mainViews: '主要页面',
  nav: {
    home: '首页',
    partners: '谁与谁合作',
    heatMap: '主题 × 省份',
    changes: '本期新增',
    reports: '报告',
    quality: '数据质量',
  },
  loading: '正在加载…',
  retryNow: '重试',
  notFound: '没有这个页面',
  close: '关闭',
  errors: {
    UNREACHABLE: '连不上服务器。请确认服务正在运行，然后重试。',
    GRAPH_UNAVAILABLE: '图数据库暂时没有响应，请稍后重试。',
    GRAPH_FAILED: '这个查询没能按时完成。请缩小范围后重试。',
    LIMIT_EXCEEDED: '这个查询超出了服务器的限额。请缩小范围后重试。',
    NOT_FOUND: '图中没有这个名称。',
    AMBIGUOUS: '这个名称对应多个实体，请选择其中一个。',
    BAD_USER_INPUT: '服务器不接受这个输入。',
    HTTP_ERROR: '服务器的答复无法读取，请稍后重试。',
    INTERNAL_SERVER_ERROR: '服务器出错了，错误已记录。请稍后重试。',
    OTHER: '出了问题，请重试。',
  },
  evidence: {
    open: '出处',
    openFor: (fact: string) => `查看出处：${fact}`,
    title: '出处',
    none: '报告中没有这一条的原文；它来自参考数据（行政区划、机构与企业名录）。',
    report: '报告',
    lines: (from: number, to: number) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
    date: '日期',
    under: '所在栏目',
    address: '网址',
    noAddress: '报告没有印出网址',
    inHeading: (names: string) => `其中 ${names} 取自栏目标题`,
    confidence: (share: string) => `可信度 ${share}`,
    more: (left: number) => `再看 ${left} 条`,
    names: '提到',
  },
  values: {
    Region: '地区',
    IssuingBody: '机构',
    Enterprise: '企业',
    Policy: '政策',
    Event: '事件',
    Person: '人物',
    Theme: '主题',
    Report: '报告',
  },
};

/** The same keys, any words. */
type Worded<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Worded<T[Key]>;
};

export type Words = Worded<typeof zh>;
