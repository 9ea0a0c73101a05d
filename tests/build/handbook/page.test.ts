import { describe, expect, test } from 'vitest';
import { handbookPage } from '../../../build/handbook/page.mjs';

const at = (picture: string) => `/assets/${picture}`;

describe('a page of the handbook', () => {
  test('tells its title, its headings in order and its pictures once', () => {
    const page = handbookPage(
      '# Viết\n\n## Một\n\n![a](p/a.png)\n\n## **Hai**\n\n![a](p/a.png)',
      at,
    );
    expect(page.title).toBe('Viết');
    expect(page.headings).toEqual([
      { id: 'muc-1', text: 'Một' },
      { id: 'muc-2', text: 'Hai' },
    ]);
    expect(page.pictures).toEqual(['p/a.png']);
    expect(page.html).toContain('<h2 id="muc-2" tabindex="-1"><strong>Hai</strong></h2>');
    expect(page.html).toContain('<img src="/assets/p/a.png" alt="a" loading="lazy">');
  });

  test('leads to another page, and nowhere outside', () => {
    const { html } = handbookPage('[duyệt](approver.md) [ngoài](https://example.org/)', at);
    expect(html).toContain('<a href="#approver" data-page="approver">duyệt</a>');
    expect(html).not.toContain('example.org');
    expect(html).toContain('ngoài');
  });

  test('holds no HTML but what Markdown makes', () => {
    const { html } = handbookPage('<script>alert(1)</script>\n\na <b onclick="x()">b</b>', at);
    expect(html).not.toMatch(/<script|<b/);
    expect(html).toContain('&lt;script&gt;');
  });
});
