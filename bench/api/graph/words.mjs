// The words that made-up names and titles consist of; ordinary ones of the field, so that full text has the work it has in life.

export const words = {
  offices: [
    '人民政府',
    '发展和改革委员会',
    '工业和信息化局',
    '卫生健康委员会',
    '教育局',
    '农业农村局',
    '大数据局',
  ],
  firms: ['华南', '东海', '长江', '天山', '云岭', '泰山', '松江', '珠江', '昆仑', '太湖', '秦岭', '洞庭'],
  trades: ['云计算', '通信', '物流', '软件', '智能制造', '医疗科技', '教育科技', '网络'],
  fields: [
    '互联网医院',
    '人工智能',
    '智慧农业',
    '工业互联网',
    '电子商务',
    '数字政务',
    '在线教育',
    '智慧旅游',
    '普惠金融',
    '物流信息',
    '车联网',
    '大数据',
    '云计算',
    '5G网络',
    '区块链',
    '智慧城市',
  ],
  verbs: ['加快', '促进', '规范', '深化', '支持', '推动', '加强'],
  nouns: ['发展', '应用', '平台建设', '产业集聚', '示范工程', '服务体系', '标准化工作', '安全管理'],
  forms: ['意见', '方案', '办法', '通知', '规划', '纲要'],
  dealKinds: [
    'STRATEGIC_AGREEMENT',
    'COOPERATION',
    'JOINT_VENTURE',
    'INVESTMENT',
    'JOINT_PRODUCT',
    'PRESENCE',
  ],
};

export const policyTitle = (random, divisions) =>
  `${random.pick(divisions).shortName}关于${random.pick(words.verbs)}${random.pick(words.fields)}${random.pick(words.nouns)}的${random.pick(words.forms)}`;
