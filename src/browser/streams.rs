//! Bytes through the browser's streams, packed and unpacked on the way, never more than a bound.

use crate::app::ports::FileProblem;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair};

#[wasm_bindgen]
extern "C" {
    // web-sys knows them only behind a compiler flag.
    #[wasm_bindgen(extends = ReadableWritablePair)]
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    #[wasm_bindgen(extends = ReadableWritablePair)]
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// The content of a blob, unpacked where its first bytes are those of gzip.
pub async fn read(blob: &Blob, limit: u64, unpacked_limit: u64) -> Result<Vec<u8>, FileProblem> {
    let head = blob.slice_with_i32_and_i32(0, 2).map_err(unreadable)?;
    if drain(&head.stream(), 2).await? != [0x1f, 0x8b] {
        return drain(&blob.stream(), limit).await;
    }
    let unpack = DecompressionStream::new("gzip").map_err(unreadable)?;
    let unpacked = blob.stream().pipe_through(&unpack);
    drain(&unpacked, unpacked_limit).await
}

/// Bytes packed with gzip, where the browser can.
pub async fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let pack = CompressionStream::new("gzip").ok()?;
    let packed = blob(bytes, "")?.stream().pipe_through(&pack);
    drain(&packed, u64::MAX).await.ok()
}

/// A blob of these bytes.
pub fn blob(bytes: &[u8], media_type: &str) -> Option<Blob> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    // Copied: a view would hand out the whole memory of the program.
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
}

/// Reads a stream to its end, or stops as soon as it is longer than allowed.
async fn drain(stream: &ReadableStream, limit: u64) -> Result<Vec<u8>, FileProblem> {
    let reader = ReadableStreamDefaultReader::new(stream).map_err(unreadable)?;
    let mut bytes = Vec::new();
    loop {
        let step = JsFuture::from(reader.read()).await.map_err(unreadable)?;
        let field = |name: &str| Reflect::get(&step, &name.into()).map_err(unreadable);
        if field("done")?.is_truthy() {
            return Ok(bytes);
        }
        let chunk = Uint8Array::new(&field("value")?);
        if bytes.len() as u64 + u64::from(chunk.length()) > limit {
            // Whether it could be cancelled no longer matters.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(FileProblem::TooLarge { limit });
        }
        let start = bytes.len();
        bytes.resize(start + chunk.length() as usize, 0);
        chunk.copy_to(&mut bytes[start..]);
    }
}

/// A `TypeError` is what unpacking says of bytes that are not what they claim to be.
fn unreadable(thrown: JsValue) -> FileProblem {
    if thrown.is_instance_of::<js_sys::TypeError>() {
        FileProblem::Damaged
    } else {
        FileProblem::Unreadable
    }
}
