import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Line, heightAt, placeAtHeight } from '../../state/prompter/lines.ts';
import type { Prompter } from '../../state/prompter/prompter.ts';
import { letterSize } from './look.ts';
import { measureLines } from './measure-lines.ts';
import { ScriptText } from './script-text.tsx';
import styles from './prompter.module.css';

/** The moving text behind the eye's line. `letters`: their size, in per cent. */
export function Glass({ prompter, letters }: { prompter: Prompter; letters: number }): ReactNode {
  const { t } = useTranslation();
  const script = useStore(prompter.store, (state) => state.script);
  const touched = useStore(prompter.store, (state) => state.change?.touched);
  const field = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const lines = useRef<readonly Line[]>([]);
  const blocks = script?.blocks;
  const draw = useMotion(prompter, text, lines);
  useLayoutEffect(() => {
    const element = text.current;
    if (element === null || blocks === undefined) return undefined;
    const measure = (): void => {
      lines.current = measureLines(element, blocks);
      draw();
    };
    // A new text stands in its place before it is seen; then width, letters and faces may change.
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [blocks, draw]);
  useWheel(prompter, field, lines);
  const size: CSSProperties & Record<'--letter-size', string> = {
    '--letter-size': letterSize(letters),
  };
  return (
    <div ref={field} className={styles['field']} style={size}>
      <div className={styles['eye']} />
      <section ref={text} className={styles['text']} lang="vi" aria-label={t('prompter.text')}>
        {blocks !== undefined && <ScriptText blocks={blocks} {...(touched ? { touched } : {})} />}
      </section>
      <div className={styles['past']} />
    </div>
  );
}

type TextRef = { readonly current: HTMLElement | null };
type LinesRef = { readonly current: readonly Line[] };

/**
 * Moves the text with every frame: one transform, for the compositor; nothing is laid out. What is
 * answered puts it in its place at once.
 */
function useMotion(prompter: Prompter, text: TextRef, lines: LinesRef): () => void {
  const draw = useCallback(() => {
    const y = heightAt(lines.current, prompter.run.place, reducedMotion.matches);
    moveText(text.current, y);
  }, [prompter, text, lines]);
  useEffect(() => {
    let frame = 0;
    const next = (): void => {
      draw();
      frame = requestAnimationFrame(next);
    };
    next();
    return () => cancelAnimationFrame(frame);
  }, [draw]);
  return draw;
}

function moveText(element: HTMLElement | null, y: number): void {
  if (element !== null) element.style.transform = `translate3d(0, ${-y}px, 0)`;
}

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** One line of a wheel that counts in lines. */
const LINE_PIXELS = 40;

function useWheel(prompter: Prompter, field: TextRef, lines: LinesRef): void {
  useEffect(() => {
    const element = field.current;
    const turn = (event: WheelEvent): void => {
      if (event.ctrlKey) return;
      event.preventDefault();
      const by = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PIXELS;
      const y = heightAt(lines.current, prompter.run.place) + event.deltaY * by;
      prompter.jump(placeAtHeight(lines.current, y));
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [prompter, field, lines]);
}
