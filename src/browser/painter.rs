//! Paints drawings: an SVG through an image onto a canvas, and from there as a PNG.

use super::streams;
use crate::app::ports::{Later, Painter};
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

/// Dots of the image for each of the drawing: sharp at 160 mm on paper.
const DOTS: u32 = 3;

/// The canvas of this browser.
pub struct Canvas;

impl Painter for Canvas {
    fn png(&self, svg: &str, size: (u32, u32)) -> Later<'static, Option<Vec<u8>>> {
        let svg = svg.to_owned();
        Box::pin(async move { paint(&svg, size).await.ok() })
    }
}

async fn paint(svg: &str, (width, height): (u32, u32)) -> Result<Vec<u8>, JsValue> {
    let drawing = streams::blob(svg.as_bytes(), "image/svg+xml").ok_or(JsValue::NULL)?;
    let address = Url::create_object_url_with_blob(&drawing)?;
    let image = loaded(&address).await;
    Url::revoke_object_url(&address)?;
    let image = image?;
    let canvas: HtmlCanvasElement = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?
        .create_element("canvas")?
        .dyn_into()?;
    canvas.set_width(width * DOTS);
    canvas.set_height(height * DOTS);
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
    let (across, down) = (f64::from(width * DOTS), f64::from(height * DOTS));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, across, down)?;
    let png = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            let _ = reject.call1(&JsValue::NULL, &error); // nobody waits where this fails
        }
    });
    let png: Blob = JsFuture::from(png).await?.dyn_into()?;
    let bytes = JsFuture::from(png.array_buffer()).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// An image that is ready to be drawn.
async fn loaded(address: &str) -> Result<HtmlImageElement, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    Ok(image)
}
