import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePhone } from '../shell/use';
import { trouble } from '../shell/trouble';
import { Form } from './form';

/** The form that is open on this screen. */
export function useForm(id: string): Form {
  const { drafts } = usePhone();
  const form = useMemo(() => Form.of(id, drafts), [drafts, id]);
  const [, again] = useState({});
  useEffect(() => {
    const end = form.watch(() => again({}));
    form.open().catch(trouble);
    return end;
  }, [form]);
  return form;
}
