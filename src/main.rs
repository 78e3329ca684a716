//! Wires everything, decides nothing.

#[cfg(target_arch = "wasm32")]
mod pieces;

#[cfg(target_arch = "wasm32")]
fn main() {
    use iku::screen::{desk::Desk, shell::app};
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| app(Desk::new(iku::browser::device(), pieces::PIECES)));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("IKU runs in a browser: ./dev serve");
}
