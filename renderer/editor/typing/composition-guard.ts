import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import {
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  SET_TEXT_FORMAT_COMMAND,
} from 'lexical';

/**
 * While a word is being composed (ibus, the Windows keyboard) a change of format doubles its letters
 * ("TiêTiếng"), so the commands are swallowed until it stands.
 */
export const CompositionGuardExtension = defineExtension({
  name: 'ban-tin/composition-guard',
  register: (editor) => {
    const swallow = (): boolean => editor.isComposing();
    return mergeRegister(
      editor.registerCommand(FORMAT_TEXT_COMMAND, swallow, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(SET_TEXT_FORMAT_COMMAND, swallow, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(TOGGLE_LINK_COMMAND, swallow, COMMAND_PRIORITY_CRITICAL),
    );
  },
});
