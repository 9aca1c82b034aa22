import { NoPage } from '@/components/shell/no-page';

/** An address that no page has, in development. */
export default function NotFound() {
  return <NoPage />;
}
