import { expect, test, vi } from 'vitest';
import { hearTabs, tellTabs } from './tabs';

test('a tab hears the words that it listens to, and nothing once it has stopped', async () => {
  const [both, one, none] = [vi.fn(), vi.fn(), vi.fn()];
  const stops = [hearTabs(['seen', 'over'], both), hearTabs(['over'], one)];
  hearTabs(['seen', 'over'], none)();
  tellTabs('seen');
  tellTabs('over');
  await vi.waitFor(() => expect(both).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(one).toHaveBeenCalledTimes(1));
  expect(none).not.toHaveBeenCalled();
  for (const stop of stops) stop();
});
