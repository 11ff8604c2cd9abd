export const zhCN = {
  'error.UNAUTHENTICATED': '请先登录',
  'error.FORBIDDEN': '您没有此项权限：{permission}',
  'error.READ_ONLY': '您以只读身份访问，不能修改',
  'error.NOT_FOUND': '找不到该记录，可能已被移除或不属于本开发区',
  'error.CONFLICT': '他人已先行修改此记录，请核对后再保存',
  'error.INVALID_INPUT': '填写内容有误，请按提示修改',
  'error.IDEMPOTENCY_MISMATCH': '同一请求编号已用于不同的内容，请刷新后重试',
  'error.GATE_REFUSED': '尚不能进入“{to}”：还缺 {count} 项',
  'error.DUPLICATE': '已存在相同记录：{name}',
  'error.REFERENCED': '仍有其他记录引用它，不能移除',
  'error.SIGN_IN_FAILED': '账号或密码不正确',
  'error.LOCKED_OUT': '多次登录失败，账号已锁定，请 {minutes} 分钟后再试',
  'error.WEAK_PASSWORD': '密码至少 10 位，且不能与账号相同',
  'error.RATE_LIMITED': '请求过于频繁，请稍后再试',
  'error.QUERY_TOO_COMPLEX': '查询过于复杂：{what} {value}，上限 {limit}',
  'error.BAD_REQUEST': '请求格式不正确',
  'error.INTERNAL': '系统出现意外错误，已记录编号 {requestId}',
} as const satisfies Record<string, string>;

export type Messages = Record<keyof typeof zhCN, string>;
