import { App, Button, Drawer, Form, type FormInstance, Space } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Outcome } from '@/api/reading';
import { useShellTexts } from '@/locales/shell';
import { type Conflict, ConflictModal, conflictOf } from './conflict-modal';
import { useRefusal } from './use-refusal';

interface FormDialogProps<Values extends object> {
  open: boolean;
  title: string;
  initial: Partial<Values>;
  /** Sends what was entered. After a conflict it is sent again over the version named. */
  save: (values: Values, overVersion?: number) => Promise<Outcome<unknown>>;
  onClose: () => void;
  /** The fields: Ant Design form items. */
  children: ReactNode;
  /** Said once it is saved. */
  saved?: string;
  submitText?: string;
  /** Names of fields for the conflict view. */
  labelOf?: (field: string) => string;
  /** How a value is shown in the conflict view; plain text when left out. */
  show?: (field: string, value: unknown) => ReactNode;
  /** After saving, before closing. */
  onSaved?: () => void;
  size?: number;
  /** A field to begin at, by its form name. */
  focusField?: string | null;
  /** For a record that stands already: only what the user changed is sent, so that nobody's other changes are touched. */
  onlyChanges?: boolean;
}

/** What differs from the beginning; a field that was emptied is null, which clears it. */
function changesOf<Values extends object>(initial: Partial<Values>, values: Values): Values {
  const before = initial as Record<string, unknown>;
  const changed = Object.entries(values).filter(([field, value]) => JSON.stringify(value || null) !== JSON.stringify(before[field] || null));
  return Object.fromEntries(changed.map(([field, value]) => [field, value === undefined || value === '' ? null : value])) as Values;
}

/** Begins anew whenever the form opens: inside of it, so that there is a form by then, however late the drawer draws it. */
function Begin<Values extends object>({ open, form, focusField }: Pick<FormDialogProps<Values>, 'open' | 'focusField'> & { form: FormInstance<Values> }) {
  useEffect(() => {
    if (open) form.resetFields();
  }, [open, form]);
  useEffect(() => {
    if (open && focusField) setTimeout(() => form.focusField(focusField as never), 300);
  }, [open, form, focusField]);
  return null;
}

/**
 * A form beside the page: what it is about stays in sight, and on a phone it fills the screen. Problems of fields stand beside them; a
 * conflict with another person's change is shown side by side.
 */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { open, title, initial, save, onClose, children, labelOf, onSaved, submitText, size = 520, focusField, onlyChanges } = props;
  const t = useShellTexts();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [pending, setPending] = useState(false);
  const refuse = useRefusal();

  const close = (): void => {
    setConflict(null);
    onClose();
  };
  const submit = async (entered: Values, overVersion?: number): Promise<void> => {
    const values = onlyChanges ? changesOf(initial, entered) : entered;
    setPending(true);
    const { error } = await save(values, overVersion);
    setPending(false);
    if (!error) {
      message.success(props.saved ?? t('saved'));
      onSaved?.();
      close();
      return;
    }
    setConflict(conflictOf(error, values));
    if (error.code !== 'CONFLICT') refuse(error, form);
  };

  // Ant Design keeps what the server said of a field that has no rules of its own until it is sent again.
  const forgive = (changed: object): void => form.setFields(Object.keys(changed).filter((name) => form.getFieldError(name as never).length > 0).map((name) => ({ name: name as never, errors: [] })));

  return (
    <Drawer
      open={open}
      title={title}
      onClose={close}
      size={size}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      destroyOnHidden
      footer={
        <Space style={{ float: 'inline-end' }}>
          <Button onClick={close}>{t('cancel')}</Button>
          <Button type="primary" loading={pending} onClick={() => form.submit()}>{submitText ?? t('save')}</Button>
        </Space>
      }
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void submit(values)} onValuesChange={forgive} scrollToFirstError>
        <Begin open={open} form={form} focusField={focusField} />
        {children}
      </Form>
      <ConflictModal
        conflict={conflict}
        labelOf={labelOf ?? ((field) => field)}
        show={props.show}
        onClose={() => setConflict(null)}
        onTakeTheirs={close}
        onSaveMine={(version) => {
          setConflict(null);
          void submit(form.getFieldsValue(true) as Values, version);
        }}
      />
    </Drawer>
  );
}
