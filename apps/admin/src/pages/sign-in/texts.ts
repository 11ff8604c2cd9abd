import { defineTexts } from '@/i18n/texts';

export const useSignInTexts = defineTexts('sign-in', {
  'zh-CN': {
    title: '登录',
    login: '账号',
    password: '密码',
    submit: '登录',
    loginMissing: '请输入账号',
    passwordMissing: '请输入密码',
    purpose: '产业链图谱、招商项目、投资协议与链长调度会，一处掌握',
    ended: '登录后将回到您刚才的页面',
  },
  'zh-TW': {
    title: '登入',
    login: '帳號',
    password: '密碼',
    submit: '登入',
    loginMissing: '請輸入帳號',
    passwordMissing: '請輸入密碼',
    purpose: '產業鏈圖譜、招商專案、投資協議與鏈長調度會，一處掌握',
    ended: '登入後將回到您剛才的頁面',
  },
  en: {
    title: 'Sign in',
    login: 'Login',
    password: 'Password',
    submit: 'Sign in',
    loginMissing: 'Enter your login',
    passwordMissing: 'Enter your password',
    purpose: 'Chain maps, projects, investment agreements and chain-leader meetings in one place',
    ended: 'You will return to the page you were on',
  },
});
