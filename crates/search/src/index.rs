//! The index: changes in, views out.
//! Invariant: readers see whole commits only, never wait for the writer, and no commit is without its position.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tantivy::{IndexReader, ReloadPolicy};

use crate::analysis::Analysers;
use crate::document::Change;
use crate::error::Error;
use crate::folder::{Folder, Payload, settings};
use crate::rules::Rules;
use crate::schema::Fields;
use crate::synonyms::Synonyms;
use crate::view::View;
use crate::writer::Writer;

/// Stored blocks kept unpacked per segment (about 6 kB each).
const CACHED_BLOCKS: usize = 128;

/// How an index is opened.
#[derive(Debug, Clone)]
pub struct Settings {
    pub synonyms: Synonyms,
    /// Memory for documents not yet written to disk, in bytes, at least 15 MB. It is only held while there are any.
    pub writer_bytes: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { synonyms: Synonyms::default(), writer_bytes: 40_000_000 }
    }
}

impl From<Synonyms> for Settings {
    fn from(synonyms: Synonyms) -> Settings {
        Settings { synonyms, ..Settings::default() }
    }
}

/// A search index in a folder of its own, or in memory. Share it behind an `Arc`; all methods take `&self`.
pub struct Index {
    // Dropped in this order: the writer's threads end before the folder is given up.
    writer: Mutex<Writer>,
    reader: IndexReader,
    view: RwLock<Arc<View>>,
    rules: RwLock<Arc<Rules>>,
    position: RwLock<Option<i64>>,
    fields: Fields,
    pub(crate) analysers: Analysers,
    _folder: Option<Folder>,
}

impl Index {
    /// Opens the index in a folder, or begins an empty one.
    ///
    /// # Errors
    /// [`Error::Corrupt`] or [`Error::Outdated`] when it must be rebuilt, [`Error::Locked`] when another process has it.
    pub fn open(dir: &Path, settings: impl Into<Settings>) -> Result<Index, Error> {
        let folder = Folder::take(dir)?;
        Index::open_folder(folder, &settings.into())
    }

    /// Empties the folder (whatever is in it) and begins anew there.
    pub fn rebuild(dir: &Path, settings: impl Into<Settings>) -> Result<Index, Error> {
        let folder = Folder::take(dir)?;
        folder.empty()?;
        Index::open_folder(folder, &settings.into())
    }

    /// An index that is gone when dropped.
    pub fn in_memory(given: impl Into<Settings>) -> Result<Index, Error> {
        let (schema, fields) = Fields::build();
        let index = tantivy::Index::builder().schema(schema).settings(settings()).create_in_ram()?;
        Index::start(index, fields, None, &given.into())
    }

    fn open_folder(folder: Folder, settings: &Settings) -> Result<Index, Error> {
        let (schema, fields) = Fields::build();
        let index = folder.open(schema)?;
        Index::start(index, fields, Some(folder), settings)
    }

    fn start(
        index: tantivy::Index,
        fields: Fields,
        folder: Option<Folder>,
        settings: &Settings,
    ) -> Result<Index, Error> {
        let analysers = Analysers::new();
        analysers.register(index.tokenizers());
        let first_reading = || -> Result<(IndexReader, View), Error> {
            let reader: IndexReader = index
                .reader_builder()
                .reload_policy(ReloadPolicy::Manual)
                .doc_store_cache_num_blocks(CACHED_BLOCKS)
                .try_into()?;
            let view = View::new(reader.searcher(), fields.clone(), None)?;
            Ok((reader, view))
        };
        let (reader, view) = match &folder {
            Some(folder) => folder.guard(first_reading)?,
            None => first_reading()?,
        };
        let payload = index.load_metas()?.payload;
        let position = payload.and_then(|payload| serde_json::from_str::<Payload>(&payload).ok()?.position);
        let writer = Writer::new(&index, fields.id, settings.writer_bytes, position)?;
        Ok(Index {
            writer: Mutex::new(writer),
            reader,
            view: RwLock::new(Arc::new(view)),
            rules: RwLock::new(Arc::new(Rules::new(&settings.synonyms, &analysers))),
            position: RwLock::new(position),
            fields,
            analysers,
            _folder: folder,
        })
    }

    /// Takes in changes, in order. They are found after the next [`Index::commit`].
    ///
    /// # Errors
    /// When the disk fails. Everything since the last commit is then forgotten: start again from [`Index::position`].
    pub fn apply(&self, changes: impl IntoIterator<Item = Change>) -> Result<(), Error> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        for change in changes {
            match change {
                Change::Put(document) => {
                    let size = document.texts.iter().map(|text| text.text.len()).sum();
                    writer.put(&document.id, self.fields.document(&document), size)?;
                }
                Change::Remove(id) => writer.remove(&id),
            }
        }
        Ok(())
    }

    /// Takes in what there is now of these identifiers: what nothing is said of is removed.
    ///
    /// # Errors
    /// As for [`Index::apply`].
    pub fn replace(&self, ids: &[impl ToString], there: Vec<Change>) -> Result<(), Error> {
        let said: BTreeSet<&str> = there.iter().map(Change::id).collect();
        let gone = ids.iter().map(ToString::to_string).filter(|id| !said.contains(id.as_str()));
        let gone: Vec<Change> = gone.map(Change::remove).collect();
        self.apply(gone.into_iter().chain(there))
    }

    /// Makes all changes so far lasting and visible, with the position in the caller's change log that they reach.
    ///
    /// # Errors
    /// As for [`Index::apply`].
    pub fn commit(&self, position: i64) -> Result<(), Error> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        writer.commit(position)?;
        *self.position.write().unwrap_or_else(PoisonError::into_inner) = Some(position);
        self.refresh()?;
        tracing::debug!(position, documents = self.len(), "search index committed");
        Ok(())
    }

    /// Forgets all documents, and all changes not yet committed. Readers keep seeing the old ones until the next
    /// [`Index::commit`], so that an index can be refilled without a gap.
    ///
    /// # Errors
    /// As for [`Index::apply`].
    pub fn clear(&self) -> Result<(), Error> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).clear()
    }

    /// The position given with the last commit. `None` for a new index, and for one whose refilling after [`Index::clear`]
    /// was cut short: clear it, apply everything and commit.
    pub fn position(&self) -> Option<i64> {
        *self.position.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        usize::try_from(self.view().searcher.num_docs()).unwrap_or(usize::MAX)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Uses other synonyms from now on. Nothing needs to be indexed again.
    pub fn use_synonyms(&self, synonyms: &Synonyms) {
        let rules = Arc::new(Rules::new(synonyms, &self.analysers));
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = rules;
    }

    pub(crate) fn view(&self) -> Arc<View> {
        self.view.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn rules(&self) -> Arc<Rules> {
        self.rules.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn refresh(&self) -> Result<(), Error> {
        self.reader.reload()?;
        let earlier = self.view();
        let view = View::new(self.reader.searcher(), self.fields.clone(), Some(&earlier))?;
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(view);
        Ok(())
    }
}
