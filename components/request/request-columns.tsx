import type { ReactNode } from 'react';
import { PageColumns } from '@/components/ui/page';
import type { Dossier } from '@/lib/visa/dossier';
import { SettledPanel } from './settled-panel';

/** A page of the request: its column, and beside it what the answers have settled. */
export function RequestColumns({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  return (
    <PageColumns aside={<SettledPanel dossier={dossier} />}>
      <div className="request">{children}</div>
    </PageColumns>
  );
}
