import { accounts } from './accounts.ts';
import { accountsScreen } from './accounts-screen.ts';
import { bulletin, common, palette, trouble } from './common.ts';
import { desk, intake } from './desk.ts';
import { dictionary } from './dictionary.ts';
import { editor } from './editor.ts';
import { find } from './find.ts';
import { frozen } from './frozen.ts';
import { handbook } from './handbook.ts';
import { history, purge, remarks } from './history.ts';
import { life, outgoing } from './life.ts';
import { newSheet } from './new-sheet.ts';
import { photos, publish, settings } from './outward.ts';
import { prompter } from './prompter.ts';
import { reading } from './reading.ts';
import { differences, review } from './review.ts';
import { tasks } from './tasks.ts';
import { verify } from './verify.ts';
import { checks, save, writing } from './writing.ts';

/** The page's texts, and the editor's in a namespace of their own. */
export const vi = {
  translation: {
    common,
    bulletin,
    palette,
    trouble,
    desk,
    tasks,
    intake,
    writing,
    save,
    checks,
    life,
    outgoing,
    reading,
    prompter,
    find,
    frozen,
    differences,
    review,
    dictionary,
    handbook,
    verify,
    photos,
    publish,
    settings,
    remarks,
    ...accounts,
    history,
    purge,
    ...accountsScreen,
    newSheet,
  },
  editor,
} as const;
