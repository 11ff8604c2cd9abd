import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { useLocale } from '@/i18n/locale-provider';
import { createClient } from './client';

interface ApiState {
  /** Forgets all that was read: another person, another zone. */
  forget: () => void;
  /** Whether the server said that the session is over. */
  signedOut: boolean;
}

const ApiContext = createContext<ApiState | null>(null);

/** The GraphQL client of the present language and session. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const [session, setSession] = useState(0);
  const [signedOut, setSignedOut] = useState(false);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- another session is another client
  const client = useMemo(() => createClient(locale, () => setSignedOut(true)), [locale, session]);
  const forget = useCallback(() => {
    setSignedOut(false);
    setSession((number) => number + 1);
  }, []);
  const state = useMemo(() => ({ forget, signedOut }), [forget, signedOut]);
  return (
    <ApiContext value={state}>
      <Provider value={client}>{children}</Provider>
    </ApiContext>
  );
}

export function useApi(): ApiState {
  const state = useContext(ApiContext);
  if (!state) throw new Error('useApi outside of ApiProvider');
  return state;
}
