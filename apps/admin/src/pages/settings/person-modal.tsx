import { App, Form, Input, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { type Conflict, ConflictModal, conflictOf } from '@/components/conflict-modal';
import { useRefusal } from '@/components/use-refusal';
import type { CreatePersonInput, UpdatePersonInput } from '@/graphql/graphql';
import { LOCALE_NAMES, LOCALES } from '@/i18n/locale';
import { useShellTexts } from '@/locales/shell';
import { createPersonMutation, officesQuery, type Person, updatePersonMutation } from './settings.queries';
import { useSettingsTexts } from './texts';

/** Makes somebody who can sign in, or changes his roles, office and password. */
export function PersonModal({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const { options } = useLabels();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [form] = Form.useForm<CreatePersonInput & UpdatePersonInput>();
  const [idempotencyKey] = useIdempotencyKey();
  const offices = useRead(officesQuery, {});
  const [create, creating] = useWrite(createPersonMutation);
  const [update, updating] = useWrite(updatePersonMutation);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const save = async (entered: CreatePersonInput & UpdatePersonInput, version = person?.version ?? 0) => {
    const input = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== undefined && value !== '')) as typeof entered;
    const { error } = person ? await update({ id: person.id, version, input, reason: null }) : await create({ input, idempotencyKey });
    if (error) {
      const found = conflictOf(error, input);
      return found ? setConflict(found) : refuse(error, form);
    }
    void message.success(shell('saved'));
    onClose();
  };
  const labels: Record<string, string> = { name: t('field.name'), roles: t('field.roles'), officeId: t('field.office'), email: t('field.email'), phone: t('field.phone'), locale: t('field.locale'), active: t('field.active') };
  return (
    <>
      <Modal open title={person ? `${t('people.edit')} · ${person.name}` : t('people.new')} okText={shell('save')} cancelText={shell('cancel')} confirmLoading={creating || updating} onOk={form.submit} onCancel={onClose}>
        <Form
          form={form}
          layout="vertical"
          autoComplete="off"
          initialValues={person ? { name: person.name, roles: person.roles, officeId: person.office?.id, email: person.email, phone: person.phone, locale: person.locale, active: person.active } : { locale: 'zh-CN', roles: [] }}
          onFinish={(entered) => void save(entered)}
        >
          {person ? null : <Form.Item name="login" label={t('field.login')} rules={[{ required: true, whitespace: true }]}><Input autoComplete="off" /></Form.Item>}
          <Form.Item name="name" label={t('field.name')} rules={[{ required: true, whitespace: true }]}><Input /></Form.Item>
          <Form.Item name="password" label={person ? t('field.newPassword') : t('field.password')} extra={person ? `${t('newPasswordHelp')}；${t('passwordHelp')}` : t('passwordHelp')} rules={[{ required: !person }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item name="roles" label={t('field.roles')} rules={[{ required: true }]}><Select mode="multiple" options={options('Role')} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
          <Form.Item name="officeId" label={t('field.office')}><Select allowClear loading={offices.loading} options={(offices.data?.offices ?? []).map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
          <Form.Item name="email" label={t('field.email')}><Input /></Form.Item>
          <Form.Item name="phone" label={t('field.phone')}><Input /></Form.Item>
          <Form.Item name="locale" label={t('field.locale')}><Select options={LOCALES.map((each) => ({ value: each, label: LOCALE_NAMES[each] }))} /></Form.Item>
          {person ? <Form.Item name="active" label={t('field.active')} valuePropName="checked"><Switch /></Form.Item> : null}
        </Form>
      </Modal>
      <ConflictModal conflict={conflict} labelOf={(field) => labels[field] ?? field} onClose={() => setConflict(null)} onTakeTheirs={onClose} onSaveMine={(version) => { setConflict(null); void save(form.getFieldsValue(), version); }} />
    </>
  );
}
