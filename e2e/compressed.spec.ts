// The files of the build come as they were compressed with it, to who takes that, and say the same to all.
import { expect, test } from './test';

test('scripts are handed out in the encoding that is taken, and are the same in each', async ({ page, baseURL }) => {
  await page.goto('/fr');
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) {
    const [plain = '', ...others] = await Promise.all(
      ['identity', 'gzip', 'gzip, br'].map(async (accepted) => {
        const answer = await fetch(new URL(script, baseURL), { headers: { 'Accept-Encoding': accepted } });
        expect(answer.status, script).toBe(200);
        expect(answer.headers.get('content-type')).toMatch(/javascript; charset=utf-8$/i);
        expect(answer.headers.get('vary')).toContain('Accept-Encoding');
        expect(answer.headers.get('cache-control')).toContain('immutable');
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(answer.headers.get('content-encoding') ?? 'identity').toBe(accepted.split(', ').at(-1));
        return answer.text();
      }),
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(others).toEqual([plain, plain]);
  }
});
