//! Wires the worker: one task in, its progress and what came of it out. `browser/worker.rs` is the other end.

#[cfg(target_arch = "wasm32")]
mod wired {
    use iku::report::job::{Problem, carry_out};
    use js_sys::{Array, Uint8Array};
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    fn scope() -> DedicatedWorkerGlobalScope {
        js_sys::global().unchecked_into()
    }

    /// Waits for the task.
    pub fn wait() {
        let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
            let parts: Array = event.data().unchecked_into();
            let parts = parts.iter().map(|part| Uint8Array::new(&part).to_vec());
            let mut parts: Vec<_> = parts.collect();
            let task = if parts.is_empty() {
                Vec::new()
            } else {
                parts.remove(0)
            };
            work(&task, &parts);
        });
        scope().set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    }

    fn work(task: &[u8], with: &[Vec<u8>]) {
        let made = carry_out(task, with, &mut |hundredths| tell(&hundredths.into()));
        match made {
            Ok(bytes) => {
                let bytes = Uint8Array::from(&bytes[..]);
                let handed_over = Array::of1(&bytes.buffer());
                let sent = scope().post_message_with_transfer(&bytes, &handed_over);
                if sent.is_err() {
                    tell(&"not sent".into());
                }
            }
            Err(Problem::NotAnOrder) => tell(&"not an order".into()),
            Err(Problem::TooLarge) => tell(&"too large".into()),
        }
    }

    fn tell(what: &JsValue) {
        let _ = scope().post_message(what); // nobody listens where this fails
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    wired::wait();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("IKU runs in a browser: ./dev serve");
}
