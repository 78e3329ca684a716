//! Wires the small program that a first visit sees; `boot.js` runs it where no workspace is open yet.

#[cfg(target_arch = "wasm32")]
fn main() {
    use iku::screen::start::first::FirstVisit;
    use leptos::prelude::*;
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| {
        let device = iku::browser::device();
        view! { <div id="first-visit"><FirstVisit device/></div> }
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("IKU runs in a browser: ./dev serve");
}
