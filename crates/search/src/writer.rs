//! The side of the index that writes.
//! Invariant: the position on disk is never ahead of the documents on disk.

use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::schema::Field;
use tantivy::{IndexWriter, TantivyDocument, TantivyError, Term};

use crate::error::Error;
use crate::folder::Payload;

/// Bytes of text taken in before they are written out. The engine would queue 10,000 documents however large, which may
/// be more memory than all the rest of the program.
const QUEUED: usize = 8_000_000;

pub(crate) struct Writer {
    engine: IndexWriter,
    id: Field,
    queued: usize,
    /// Position that a crash would fall back to: that of the last commit, or none once documents were cleared.
    fallback: Option<i64>,
}

impl Writer {
    pub(crate) fn new(index: &tantivy::Index, id: Field, bytes: usize, position: Option<i64>) -> Result<Writer, Error> {
        let options = IndexWriterOptions::builder()
            .memory_budget_per_thread(bytes.max(15_000_000))
            .num_worker_threads(1)
            .num_merge_threads(1)
            .build();
        let engine: IndexWriter = index.writer_with_options(options)?;
        engine.set_merge_policy(Box::new(merging()));
        Ok(Writer { engine, id, queued: 0, fallback: position })
    }

    pub(crate) fn put(&mut self, id: &str, document: TantivyDocument, size: usize) -> Result<(), Error> {
        self.remove(id);
        let added = self.engine.add_document(document);
        added.map_err(|error| self.forget(error))?;
        self.queued += size;
        if self.queued > QUEUED {
            self.write(self.fallback)?;
        }
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: &str) {
        self.engine.delete_term(Term::from_field_text(self.id, id));
    }

    pub(crate) fn commit(&mut self, position: i64) -> Result<(), Error> {
        self.write(Some(position))?;
        self.fallback = Some(position);
        Ok(())
    }

    pub(crate) fn clear(&mut self) -> Result<(), Error> {
        self.engine.rollback()?;
        self.engine.set_merge_policy(Box::new(merging()));
        self.engine.delete_all_documents()?;
        self.queued = 0;
        self.fallback = None;
        Ok(())
    }

    /// Writes all documents to disk. Changes written with an earlier position are simply applied again after a crash;
    /// they replace themselves.
    fn write(&mut self, position: Option<i64>) -> Result<(), Error> {
        self.queued = 0;
        let written = self.engine.prepare_commit().and_then(|mut commit| {
            commit.set_payload(&Payload::write(position));
            commit.commit()
        });
        written.map(drop).map_err(|error| self.forget(error))
    }

    /// Brings a writer that failed back to what is on disk, so that it can be used again.
    fn forget(&mut self, error: TantivyError) -> Error {
        if let Err(again) = self.engine.rollback() {
            tracing::error!(%again, "the search index cannot be written to any more");
        }
        self.engine.set_merge_policy(Box::new(merging()));
        self.queued = 0;
        Error::Engine(error)
    }
}

/// Few segments, since every word is looked up in each: small commits are merged by fours, and segments that are a third
/// removed are written anew.
fn merging() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(4);
    policy.set_min_layer_size(1_000);
    policy.set_del_docs_ratio_before_merge(0.3);
    policy
}
