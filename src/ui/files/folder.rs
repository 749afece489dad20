//! What was dropped on the page: files, and folders with the files in them.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File};

/// So many files are read of a folder; nobody decides on more at once.
const MOST_FILES: usize = 1_000;

/// What a folder may hold besides: only these are read of it.
const ENDING: &str = ".json";

/// Things that were dropped, as the browser names them.
pub struct Dropped {
    files: Vec<File>,
    /// Files and folders by which the browser lets a page look into folders; empty where it does not.
    entries: Vec<JsValue>,
}

impl Dropped {
    /// What an event brings. It can be asked only while the event is being handled.
    pub fn of(data: &DataTransfer) -> Self {
        let list = data.files();
        let count = list.as_ref().map_or(0, web_sys::FileList::length);
        let files = (0..count).filter_map(|index| list.as_ref()?.get(index));
        let items = Reflect::get(data, &"items".into()).unwrap_or_default();
        let length = Reflect::get(&items, &"length".into()).ok();
        let length = length.and_then(|length| length.as_f64()).unwrap_or(0.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length is a whole number, never negative"
        )]
        let entries = (0..length as u32).filter_map(|index| {
            let item = Reflect::get_u32(&items, index).ok()?;
            let entry = call(&item, "webkitGetAsEntry", &[]).ok()?;
            entry.is_object().then_some(entry)
        });
        Self {
            entries: entries.collect(),
            files: files.collect(),
        }
    }

    /// All files of it, those of folders in the order of their names.
    pub async fn files(self) -> Vec<File> {
        if !self.entries.iter().any(is_folder) {
            return self.files;
        }
        let mut files = Vec::new();
        let mut waiting = self.entries;
        waiting.reverse();
        let mut is_within = false;
        while let Some(entry) = waiting.pop() {
            if is_folder(&entry) {
                is_within = true;
                waiting.extend(contents(&entry).await);
            } else if let Ok(file) = promised(&entry, "file").await
                && let Ok(file) = file.dyn_into::<File>()
                && (!is_within || file.name().ends_with(ENDING))
            {
                files.push(file);
            }
            if files.len() >= MOST_FILES {
                break;
            }
        }
        files
    }
}

fn is_folder(entry: &JsValue) -> bool {
    let is_folder = Reflect::get(entry, &"isDirectory".into());
    is_folder.is_ok_and(|is_folder| is_folder.is_truthy())
}

/// What stands in a folder, in the reverse order of its names. A browser hands it out in pieces.
async fn contents(folder: &JsValue) -> Vec<JsValue> {
    let mut all: Vec<(Option<String>, JsValue)> = Vec::new();
    if let Ok(reader) = call(folder, "createReader", &[]) {
        while let Ok(piece) = promised(&reader, "readEntries").await {
            let piece = Array::from(&piece);
            if piece.length() == 0 || all.len() >= MOST_FILES {
                break;
            }
            for entry in piece.iter() {
                let name = Reflect::get(&entry, &"name".into()).ok();
                let name = name.and_then(|name| name.as_string());
                let at = all.partition_point(|(other, _)| *other > name);
                all.insert(at, (name, entry));
            }
        }
    }
    all.into_iter().map(|(_, entry)| entry).collect()
}

/// Waits for what a function hands to the first of its two callbacks; the second one tells of a failure.
async fn promised(of: &JsValue, function: &str) -> Result<JsValue, JsValue> {
    let mut ask = |done: Function, failed: Function| {
        if let Err(error) = call(of, function, &[done.into(), failed.clone().into()]) {
            // Whoever waits is told; there is nobody else.
            let _ = failed.call1(&JsValue::NULL, &error);
        }
    };
    JsFuture::from(Promise::new(&mut ask)).await
}

fn call(of: &JsValue, function: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let function = Reflect::get(of, &function.into())?.dyn_into::<Function>()?;
    function.apply(of, &with.iter().collect::<Array>())
}
