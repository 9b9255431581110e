import { documentNames, documentsText as text } from "~/copy/nl/documents/document-names";
import { reviewText } from "~/copy/nl/dossier/review-text";
import { formatInstant } from "~/copy/nl/format";
import type { DocumentsPage } from "~/server/queries/dossier/documents.server";
import { Button } from "../button";
import { DataTable } from "../data-table";
import { EmptyState } from "../empty-state";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { DossierPage } from "./dossier-page";

/** Documents of a dossier: what was made, to download, and what can be made of it as it is now. */
export function DocumentsScreen({ page, message }: { page: DocumentsPage; message: string | null }) {
  const { head, documents, makeable } = page;
  return (
    <DossierPage head={head} tab="documents" message={message}>
      <Panel title={text.made}>
        {head.review && <p>{reviewText.document}</p>}
        {documents.length === 0 ? (
          <EmptyState title={text.none}>{text.noneText}</EmptyState>
        ) : (
          <DataTable
            caption={text.made}
            captionHidden
            rows={[...documents]}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "name",
                label: text.name,
                isRowHeader: true,
                cell: (row) => `${documentNames[row.kind]} ${row.number}`,
              },
              { key: "at", label: text.at, cell: (row) => formatInstant(row.requestedAt) },
              {
                key: "file",
                label: text.file,
                cell: (row) => (
                  <ul className="plain-list">
                    <li>
                      <a href={`/documenten/${row.id}`}>{text.download}</a>
                    </li>
                    {row.hasArchive && (
                      <li>
                        <a href={`/documenten/${row.id}/bijlagen`}>{text.archive}</a>
                      </li>
                    )}
                  </ul>
                ),
              },
              { key: "hash", label: text.hash, cell: (row) => <code>{row.modelHash.slice(0, 16)}</code> },
            ]}
          />
        )}
      </Panel>
      <Panel title={text.make}>
        <p>{text.makeText}</p>
        <PageForm method="post" className="button-row">
          {makeable.map((kind) => (
            <Button key={kind} kind="secondary" name="soort" value={kind}>
              {text.makeOne(documentNames[kind] ?? kind)}
            </Button>
          ))}
        </PageForm>
      </Panel>
    </DossierPage>
  );
}
