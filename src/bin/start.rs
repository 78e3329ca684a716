//! Wires the small program that a first visit sees; `boot.js` runs it where no workspace is open yet.

#[cfg(target_arch = "wasm32")]
fn main() {
    use iku::screen::el::el;
    use iku::screen::start::first::first_visit;
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| {
        let page = el("div").attr("id", "first-visit");
        page.with(first_visit(iku::browser::device()))
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("IKU runs in a browser: ./dev serve");
}
