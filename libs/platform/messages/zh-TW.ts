import type { Messages } from './zh-CN.js';

export const zhTW: Messages = {
  'error.UNAUTHENTICATED': '請先登入',
  'error.FORBIDDEN': '您沒有此項權限：{permission}',
  'error.READ_ONLY': '您以唯讀身分存取，不能修改',
  'error.NOT_FOUND': '找不到該記錄，可能已被移除或不屬於本開發區',
  'error.CONFLICT': '他人已先行修改此記錄，請核對後再儲存',
  'error.INVALID_INPUT': '填寫內容有誤，請按提示修改',
  'error.IDEMPOTENCY_MISMATCH': '同一請求編號已用於不同的內容，請重新整理後重試',
  'error.GATE_REFUSED': '尚不能進入「{to}」：還缺 {count} 項',
  'error.DUPLICATE': '已存在相同記錄：{name}',
  'error.REFERENCED': '仍有其他記錄引用它，不能移除',
  'error.SIGN_IN_FAILED': '帳號或密碼不正確',
  'error.LOCKED_OUT': '多次登入失敗，帳號已鎖定，請 {minutes} 分鐘後再試',
  'error.WEAK_PASSWORD': '密碼至少 10 位，且不能與帳號相同',
  'error.RATE_LIMITED': '請求過於頻繁，請稍後再試',
  'error.QUERY_TOO_COMPLEX': '查詢過於複雜：{what} {value}，上限 {limit}',
  'error.BAD_REQUEST': '請求格式不正確',
  'error.INTERNAL': '系統出現意外錯誤，已記錄編號 {requestId}',
};
