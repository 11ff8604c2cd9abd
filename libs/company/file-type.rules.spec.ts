import { mediaTypeOf } from './file-type.rules.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['营业执照.pdf', bytes('%PDF-1.7'), 'application/pdf'],
  ['厂区.JPG', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
  ['说明.txt', Buffer.from('企业说明'), 'text/plain; charset=utf-8'],
  ['执照.pdf', bytes('MZ\x90'), null],
  ['表.xlsx', bytes('%PDF-1.7'), null],
  ['程序.exe', bytes('MZ\x90'), null],
  ['网页.html', bytes('<script>'), null],
  ['说明.txt', bytes('a\0b'), null],
  ['无扩展名', bytes('%PDF-1.7'), null],
  ['空.pdf', bytes(''), null],
])('takes %s for what its name and bytes agree on', (name, content, expected) => {
  expect(mediaTypeOf(name, content)).toBe(expected);
});
