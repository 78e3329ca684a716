//! Files in and out: the file dialog, drag and drop, downloads.

use super::{listen, streams};
use crate::app::ports::{FileLimit, FileProblem, Files, Later, PickedFile, PickedFiles};
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileList, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};

/// How long a download may take to begin before its bytes are let go.
const DOWNLOAD_BEGINS_MS: i32 = 60_000;

/// Files of this device.
pub struct LocalFiles;

impl Files for LocalFiles {
    fn pick(&self, many: bool) -> Later<'static, PickedFiles> {
        // Opened at once, not at the first poll: browsers want the click that asked for it.
        let asked = create::<HtmlInputElement>("input").map(|input| {
            input.set_type("file");
            input.set_multiple(many);
            let closed = Promise::new(&mut |resolve, _| {
                let _ = input.add_event_listener_with_callback("change", &resolve);
                let _ = input.add_event_listener_with_callback("cancel", &resolve);
            });
            input.click();
            (input, closed)
        });
        Box::pin(async move {
            let Some((input, closed)) = asked else {
                return Vec::new();
            };
            let _ = JsFuture::from(closed).await;
            input.files().map_or_else(Vec::new, picked)
        })
    }

    fn on_drop(&self, dropped: Box<dyn Fn(PickedFiles)>) {
        let Some(window) = web_sys::window() else {
            return;
        };
        // Without it the browser would leave the page and show the file.
        listen(&window, "dragover", |event: DragEvent| {
            if has_files(&event) {
                event.prevent_default();
            }
        });
        listen(&window, "drop", move |event: DragEvent| {
            if has_files(&event) {
                event.prevent_default();
                let files = event.data_transfer().and_then(|transfer| transfer.files());
                dropped(files.map_or_else(Vec::new, picked));
            }
        });
    }

    fn download(&self, name: &str, media_type: &str, bytes: &[u8]) -> bool {
        let offered = || {
            let blob = streams::blob(bytes, media_type)?;
            let anchor = create::<HtmlAnchorElement>("a")?;
            let url = Url::create_object_url_with_blob(&blob).ok()?;
            anchor.set_href(&url);
            anchor.set_download(name);
            anchor.click();
            let let_go = Closure::once_into_js(move || Url::revoke_object_url(&url));
            web_sys::window()?
                .set_timeout_with_callback_and_timeout_and_arguments_0(
                    let_go.unchecked_ref(),
                    DOWNLOAD_BEGINS_MS,
                )
                .ok()
        };
        offered().is_some()
    }

    fn gzip(&self, bytes: Vec<u8>) -> Later<'static, Option<Vec<u8>>> {
        Box::pin(async move { streams::gzip(&bytes).await })
    }
}

struct LocalFile(File);

impl PickedFile for LocalFile {
    fn name(&self) -> String {
        self.0.name()
    }

    fn size(&self) -> u64 {
        self.0.size() as u64
    }

    fn read(&self, limit: FileLimit) -> Later<'_, Result<Vec<u8>, FileProblem>> {
        Box::pin(async move {
            if self.size() > limit.file {
                return Err(FileProblem::TooLarge { limit: limit.file });
            }
            streams::read(&self.0, limit.file, limit.unpacked).await
        })
    }
}

fn picked(files: FileList) -> PickedFiles {
    (0..files.length())
        .filter_map(|index| files.get(index))
        .map(|file| Rc::new(LocalFile(file)) as Rc<dyn PickedFile>)
        .collect()
}

fn has_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

/// An element that stands nowhere in the page.
fn create<T: JsCast + AsRef<HtmlElement>>(tag: &str) -> Option<T> {
    let document = web_sys::window()?.document()?;
    document.create_element(tag).ok()?.dyn_into().ok()
}
