import type { LexicalEditor, NodeKey } from 'lexical';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $markBlocks } from '../../audience/mark-audience.ts';
import { $figureByKey, $moveFigure, $removeFigure, $selectFigure } from './figure-moves.ts';
import type { FigureNode } from './figure-node.tsx';
import type { FigureValues } from './figure-values.ts';
import styles from './figure.module.css';

type FigureToolsProps = {
  editor: LexicalEditor;
  nodeKey: NodeKey;
  values: FigureValues;
  choosePhoto: (key: NodeKey) => void;
};

export function FigureTools({ editor, nodeKey, values, choosePhoto }: FigureToolsProps): ReactNode {
  const { t } = useTranslation('editor');
  const change = ($change: (figure: FigureNode) => void) => (): void =>
    editor.update(() => {
      const figure = $figureByKey(nodeKey);
      if (figure !== null) $change(figure);
    });
  const move = (direction: 'up' | 'down') =>
    change((figure) => {
      $moveFigure(figure, direction);
      $selectFigure(figure);
    });
  return (
    <div className={styles['tools']} role="toolbar" aria-label={t('figure.tools')}>
      {values.photo === null ? null : (
        <Tool label={t('figure.replace')} onPress={() => choosePhoto(nodeKey)} />
      )}
      <Tool
        label={t('figure.offWeb')}
        hint={t('figure.offWebHint')}
        pressed={values.audience === 'air'}
        onPress={change((figure) => $markBlocks([figure], 'air'))}
      />
      <Tool label={t('figure.up')} hint={t('figure.upHint')} onPress={move('up')} />
      <Tool label={t('figure.down')} hint={t('figure.downHint')} onPress={move('down')} />
      <Tool label={t('figure.remove')} once onPress={change($removeFigure)} />
    </div>
  );
}

/** A tool is no place to be: the caret stays where it was. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

type ToolProps = {
  label: string;
  hint?: string;
  /** Of a tool that is on or off. */
  pressed?: boolean;
  /** A double click is one: the next figure has slid under the mouse by then. */
  once?: boolean;
  onPress: () => void;
};

function Tool({ label, hint, pressed, once = false, onPress }: ToolProps): ReactNode {
  const press = (event: MouseEvent): void => {
    if (!once || event.detail < 2) onPress();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      title={hint}
      aria-pressed={pressed}
      onMouseDown={keepFocus}
      onClick={press}
    >
      {label}
    </button>
  );
}
