import { App, type FormInstance } from 'antd';
import type { ApiError } from '@/api/errors';

/**
 * Shows a refusal: problems of fields beside their fields (paths `input.x` and plain `x` as the form's `x`), everything else, and what has no field in
 * the form, as a message. `CONFLICT` and missing items have views of their own: `ConflictModal`, `MissingItems`.
 */
export function useRefusal(): (error: ApiError, form?: FormInstance) => void {
  const { message } = App.useApp();
  return (error, form) => {
    const elsewhere: string[] = [];
    for (const { path, message: text } of error.fields) {
      const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      const name = form && [parts, parts.slice(1)].find((each) => each.length > 0 && isField(form, each));
      if (name) form.setFields([{ name, errors: [text] }]);
      else elsewhere.push(text);
    }
    const first = form?.getFieldsError().find(({ errors }) => errors.length > 0);
    if (first) form?.scrollToField(first.name, { block: 'center' });
    message.error([error.message, ...elsewhere].join(' — '));
  };
}

function isField(form: FormInstance, name: (string | number)[]): boolean {
  return form.getFieldInstance(name) !== undefined || form.isFieldTouched(name) || form.getFieldValue(name) !== undefined;
}
