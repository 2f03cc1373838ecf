/** The page of one's accounts: check-up, what came lately, history. */
import { startPage } from '../../components/extension-page/start-page.ts';
import { openMyAccounts } from '../../features/my-accounts/open-my-accounts.tsx';

openMyAccounts(await startPage('accounts_title'));
