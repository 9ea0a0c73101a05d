import { ChevronDown } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import {
  Menu,
  MenuChoices,
  MenuCommand,
  MenuLabel,
  MenuLine,
} from '../../../components/frames/menu.tsx';
import { type Outgoing, useOutgoing, wordOutgoing } from '../../../state/publishing/outgoing.ts';
import type { Visit } from '../../../state/writing/visit.ts';

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
    <Menu
      opener={
        <Button kind={primary ? 'primary' : 'plain'}>
          {t('publish.menu')}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      <WhatGoesOut visit={visit} />
      {groups.map((group, index) => (
        <Fragment key={group[0][0]}>
          {index > 0 && <MenuLine />}
          {group.map(([command, label]) => (
            <MenuCommand key={command} command={command}>
              {t(label)}
            </MenuCommand>
          ))}
        </Fragment>
      ))}
    </Menu>
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
      <MenuLabel>
        {t('outgoing.label')}
        {all.length === 1 && <b>{wordOutgoing(chosen)}</b>}
      </MenuLabel>
      {all.length > 1 && (
        <MenuChoices
          value={keyOf(chosen)}
          choices={all.map((one) => ({ value: keyOf(one), label: wordOutgoing(one) }))}
          onChoose={(key) => {
            const one = all.find((each) => keyOf(each) === key);
            if (one === undefined) return;
            visit.store.setState({ outgoing: one.kind === 'draft' ? null : one.revision });
          }}
        />
      )}
      <MenuLine />
    </>
  );
}

function keyOf(outgoing: Outgoing): string {
  return outgoing.kind === 'draft' ? outgoing.kind : outgoing.revision;
}
