//! A page with nothing on it: what any program of this kind costs at the least.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| view! { <main id="mounted"><h1>"Kosong"</h1></main> });
}
