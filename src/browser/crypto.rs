//! Chance and digests of the browser.

use crate::app::ports::{Crypto, Later};
use crate::domain::id::TabId;
use js_sys::{Math, Uint8Array};
use wasm_bindgen_futures::JsFuture;

/// `crypto`, as far as this page is given it: `crypto.subtle` is missing over plain `http`.
pub struct WebCrypto;

impl Crypto for WebCrypto {
    fn mint_tab(&self) -> TabId {
        let mut bytes = [0; 16];
        let crypto = web_sys::window().and_then(|window| window.crypto().ok());
        let filled = crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
        if !matches!(filled, Some(Ok(_))) {
            // No browser comes here; but a weaker chance of being alone is better than none.
            bytes.fill_with(|| (Math::random() * 256.0) as u8);
        }
        TabId(bytes)
    }

    fn sha256(&self, bytes: Vec<u8>) -> Later<'static, Option<[u8; 32]>> {
        Box::pin(async move {
            let subtle = web_sys::window()?.crypto().ok()?.subtle();
            let digest = subtle
                .digest_with_str_and_u8_array("SHA-256", &bytes)
                .ok()?;
            drop(bytes);
            let digest = JsFuture::from(digest).await.ok()?;
            Uint8Array::new(&digest).to_vec().try_into().ok()
        })
    }
}
