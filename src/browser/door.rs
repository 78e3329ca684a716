//! The door: what one program leaves on the window, the other takes from there.

use crate::app::ports::{Door, Later, ReadFile, Way, WorkspaceName};
use js_sys::{Array, Function, JsString, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Where the way is left: the name of a workspace, pairs of a file's name and bytes, or `true` for a new agency.
const WAY: &str = "ikuWay";
/// `boot.js` offers this: it fetches and runs the whole program.
const GO_IN: &str = "ikuGoIn";

/// The window that both programs share.
pub struct SharedWindow;

impl Door for SharedWindow {
    fn go_in(&self, way: Way) -> Later<'static, bool> {
        Box::pin(async move { go_in(&way).await.is_ok() })
    }

    fn came_in(&self) -> Option<Way> {
        let window = web_sys::window()?;
        let way = Reflect::get(&window, &WAY.into()).ok()?;
        Reflect::delete_property(&window, &WAY.into()).ok()?;
        if way == JsValue::TRUE {
            return Some(Way::NewAgency);
        }
        match way.dyn_into::<Array>() {
            Ok(files) => Some(Way::Files(files.iter().filter_map(read_file).collect())),
            Err(name) => WorkspaceName::new(&name.as_string()?).map(Way::Workspace),
        }
    }
}

async fn go_in(way: &Way) -> Result<(), JsValue> {
    let window: JsValue = web_sys::window().into();
    let left = match way {
        Way::Workspace(name) => name.as_str().into(),
        Way::Files(files) => files.iter().map(left_file).collect::<Array>().into(),
        Way::NewAgency => JsValue::TRUE,
    };
    Reflect::set(&window, &WAY.into(), &left)?;
    let go_in: Function = Reflect::get(&window, &GO_IN.into())?.dyn_into()?;
    let gone: Promise = go_in.call0(&window)?.dyn_into()?;
    JsFuture::from(gone).await.map(drop)
}

fn left_file(file: &ReadFile) -> JsValue {
    Array::of2(
        &file.name.as_str().into(),
        &Uint8Array::from(&file.bytes[..]),
    )
    .into()
}

fn read_file(left: JsValue) -> Option<ReadFile> {
    let left: Array = left.dyn_into().ok()?;
    Some(ReadFile {
        name: left.get(0).dyn_into::<JsString>().ok()?.into(),
        bytes: left.get(1).dyn_into::<Uint8Array>().ok()?.to_vec(),
    })
}
