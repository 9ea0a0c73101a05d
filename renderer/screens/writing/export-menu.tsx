import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandId, commandFacts } from '#domain/commands';
import { runCommand } from '../../commands.ts';
import { Button } from '../../components/button.tsx';
import { Keys, ariaKeys } from '../../components/keys.tsx';
import { type Outgoing, useOutgoing, wordOutgoing } from '../../state/outgoing.ts';
import type { Visit } from '../../state/visit.ts';
import styles from './export-menu.module.css';

/** Groups, a line between two: for readers, for the broadcast, and what makes no file. */
const groups = [
  [
    ['export.html', 'publish.html'],
    ['export.fragment-zip', 'publish.fragmentZip'],
    ['export.fragment-folder', 'publish.fragmentFolder'],
    ['export.pdf', 'publish.pdf'],
  ],
  [
    ['export.script', 'publish.script'],
    ['export.approval', 'publish.approval'],
    ['export.text', 'publish.text'],
  ],
  [
    ['export.copy-web', 'publish.copyWeb'],
    ['export.copy-spoken', 'publish.copySpoken'],
    ['export.print', 'publish.print'],
  ],
] as const;

/** All the ways out of the house. */
export function ExportMenu({ visit, primary }: { visit: Visit; primary: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button kind={primary ? 'primary' : 'plain'}>
          {t('publish.menu')}
          <ChevronDown aria-hidden="true" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6}>
          <WhatGoesOut visit={visit} />
          {groups.map((group, index) => (
            <Fragment key={group[0][0]}>
              {index > 0 && <DropdownMenu.Separator className={styles['line']} />}
              {group.map(([command, label]) => (
                <Item key={command} command={command}>
                  {t(label)}
                </Item>
              ))}
            </Fragment>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Which revision leaves the house, and as what; a choice where there are two. */
function WhatGoesOut({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation();
  const outgoing = useOutgoing(visit);
  if (outgoing === null) return null;
  const { all, chosen } = outgoing;
  return (
    <>
      <DropdownMenu.Label className={styles['label']}>
        {t('outgoing.label')}
        {all.length === 1 && <b>{wordOutgoing(chosen)}</b>}
      </DropdownMenu.Label>
      {all.length > 1 && (
        <DropdownMenu.RadioGroup value={keyOf(chosen)}>
          {all.map((one) => (
            <DropdownMenu.RadioItem
              key={keyOf(one)}
              value={keyOf(one)}
              className={styles['item']}
              onSelect={(event) => {
                // The menu stays: what is to be done with it is chosen next.
                event.preventDefault();
                visit.store.setState({ outgoing: one.kind === 'draft' ? null : one.revision });
              }}
            >
              {wordOutgoing(one)}
              <DropdownMenu.ItemIndicator>
                <Check aria-hidden="true" />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      )}
      <DropdownMenu.Separator className={styles['line']} />
    </>
  );
}

function keyOf(outgoing: Outgoing): string {
  return outgoing.kind === 'draft' ? outgoing.kind : outgoing.revision;
}

function Item({ command, children }: { command: CommandId; children: ReactNode }): ReactNode {
  const { shortcut } = commandFacts(command);
  return (
    <DropdownMenu.Item
      className={styles['item']}
      aria-keyshortcuts={ariaKeys(shortcut)}
      onSelect={() => runCommand(command)}
    >
      {children}
      {shortcut !== undefined && <Keys shortcut={shortcut} />}
    </DropdownMenu.Item>
  );
}
