//! Elements as they stand on the page, and how they become others that are asked for.

mod kept;

use super::{Child, Listener, Parts, Property, Stretch};
use crate::domain::sort;
use kept::DrawnKept;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::view::{Mountable, Render};
use leptos::wasm_bindgen::JsValue;
use leptos::wasm_bindgen::closure::Closure;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Node};

/// An element as it stands on the page.
pub struct Drawn {
    pub(super) element: Element,
    tag: &'static str,
    key: Option<String>,
    attributes: Vec<(&'static str, String)>,
    properties: Vec<(&'static str, Property)>,
    /// What its events mean now; the page keeps the functions that look it up.
    listeners: Listeners,
    heard: Vec<(&'static str, Call)>,
    children: Vec<DrawnChild>,
}

type Listeners = Rc<RefCell<Vec<(&'static str, Listener)>>>;
type Call = Closure<dyn FnMut(Event)>;

/// A child as it stands on the page.
pub enum DrawnChild {
    Text(web_sys::Text, String),
    El(Drawn),
    Live(Live),
    Kept(DrawnKept),
    View(<AnyView as Render>::State),
}

/// A stretch that is drawn again by itself.
pub struct Live {
    effect: RenderEffect<DrawnStretch>,
    key: Option<String>,
}

/// What a stretch has drawn, with a node that marks where it ends.
struct DrawnStretch {
    children: Vec<DrawnChild>,
    end: web_sys::Text,
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes an element, which stands nowhere yet.
pub fn build(mut parts: Parts) -> Drawn {
    let document = document();
    let element = if parts.is_drawing {
        document.create_element_ns(Some(SVG), parts.tag)
    } else {
        document.create_element(parts.tag)
    };
    // Tags are literals of this program: a name that the browser refuses cannot occur.
    let element = element.unwrap_or_else(|_| document.create_text_node("").unchecked_into());
    let mut drawn = Drawn {
        element,
        tag: parts.tag,
        key: parts.key.take(),
        attributes: Vec::new(),
        properties: Vec::new(),
        listeners: Listeners::default(),
        heard: Vec::new(),
        children: Vec::new(),
    };
    if parts.takes_focus {
        let element = drawn.element.clone();
        request_animation_frame(move || give_focus(&element));
    }
    draw(parts, &mut drawn);
    drawn
}

/// Makes an element be what is asked for, touching only what differs.
pub fn draw(parts: Parts, drawn: &mut Drawn) {
    let element = &drawn.element;
    for asked in &parts.attributes {
        if !drawn.attributes.contains(asked) {
            let _ = element.set_attribute(asked.0, &asked.1);
        }
    }
    for (name, _) in &drawn.attributes {
        if !parts.attributes.iter().any(|(own, _)| own == name) {
            let _ = element.remove_attribute(name);
        }
    }
    drawn.attributes = parts.attributes;
    for (name, _) in &parts.listeners {
        if !drawn.heard.iter().any(|(own, _)| own == name) {
            drawn
                .heard
                .push((name, hear(element, name, &drawn.listeners)));
        }
    }
    *drawn.listeners.borrow_mut() = parts.listeners;
    draw_children(parts.children, &mut drawn.children, Some((element, None)));
    // After the children: a select takes only a value that one of its options has.
    for asked in &parts.properties {
        if !drawn.properties.contains(asked) {
            set(element, asked.0, &asked.1);
        }
    }
    drawn.properties = parts.properties;
    if let Some(bind) = parts.bind {
        bind.take()(element);
    }
}

fn give_focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus(); // one that cannot take the focus leaves it where it is
    }
}

fn set(element: &Element, name: &str, property: &Property) {
    let value = match property {
        Property::Text(text) => JsValue::from_str(text),
        Property::Flag(is_set) => JsValue::from_bool(*is_set),
        Property::Style(value) => {
            let style = element.unchecked_ref::<HtmlElement>().style();
            let _ = style.set_property(name, value); // names are literals of this program
            return;
        }
    };
    let _ = js_sys::Reflect::set(element, &name.into(), &value);
}

fn hear(element: &Element, event: &'static str, listeners: &Listeners) -> Call {
    let listeners = Rc::downgrade(listeners);
    let call = Call::new(move |happened: Event| {
        // Found first and called after: what happens may draw this very element again.
        let found = listeners.upgrade().and_then(|all| {
            let all = all.borrow();
            all.iter()
                .find(|(own, _)| *own == event)
                .map(|own| own.1.clone())
        });
        if let Some(act) = found {
            act(happened);
        }
    });
    let _ = element.add_event_listener_with_callback(event, call.as_ref().unchecked_ref());
    call
}

/// An element on the page and the node in it before which children come; none while they stand nowhere.
type Place<'a> = Option<(&'a Element, Option<&'a Node>)>;

fn draw_children(children: Vec<Child>, drawn: &mut Vec<DrawnChild>, place: Place) {
    remove_gone(&children, drawn);
    let mut at = 0;
    for child in children {
        // One with a key may have moved up over siblings that come later.
        if let Some(key) = child.key()
            && let Some(ahead) = drawn.iter().skip(at).position(|own| own.key() == Some(key))
            && ahead > 0
        {
            let focused = document().active_element();
            let mut moved = drawn.remove(at + ahead);
            moved.put(place, drawn.get(at));
            drawn.insert(at, moved);
            // To be moved takes the focus away.
            focused.iter().for_each(give_focus);
        }
        if let Some(mut fresh) = child.draw_over(drawn.get_mut(at)) {
            fresh.put(place, drawn.get(at));
            drawn.insert(at, fresh);
        }
        at += 1;
    }
    for mut left in drawn.drain(at..) {
        left.unmount();
    }
}

/// Takes away what has a key that nothing has any more, before anything moves: an element that moves loses the
/// focus, and where a list only lost its head the rest need not.
fn remove_gone(children: &[Child], drawn: &mut Vec<DrawnChild>) {
    let keys = sort::set(children.iter().filter_map(Child::key));
    drawn.retain_mut(|own| {
        let is_gone = own.key().is_some_and(|key| !keys.contains(key));
        if is_gone {
            own.unmount();
        }
        !is_gone
    });
}

/// Draws a stretch, over what it drew before, and again whenever something that it read has changed.
fn follow(stretch: Stretch, drawn: Option<DrawnStretch>) -> Live {
    let draw = stretch.draw.take();
    let again = move |drawn: Option<DrawnStretch>| {
        let mut drawn = drawn.unwrap_or_else(|| DrawnStretch {
            children: Vec::new(),
            end: document().create_text_node(""),
        });
        let parent = drawn.end.parent_element();
        let place = parent.as_ref().map(|it| (it, Some(&**drawn.end)));
        draw_children(draw(), &mut drawn.children, place);
        drawn
    };
    Live {
        effect: RenderEffect::new_with_value(again, drawn),
        key: stretch.key,
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        // What it drew goes at once: a stretch within it must not run once more on signals that are gone.
        drop(self.effect.take_value());
    }
}

impl Drawn {
    /// Whether it is the same element as the one that is asked for, perhaps in another state.
    pub(super) fn is_of(&self, parts: &Parts) -> bool {
        self.tag == parts.tag && self.key == parts.key
    }
}

impl Child {
    fn key(&self) -> Option<&str> {
        match self {
            Self::El(el) => el.0.key.as_deref(),
            Self::Live(stretch) => stretch.key.as_deref(),
            Self::Kept(kept) => Some(&kept.key),
            Self::Text(_) | Self::View(_) => None,
        }
    }

    /// Draws itself over what stands in its place, or else gives what is to be put there.
    pub(super) fn draw_over(self, drawn: Option<&mut DrawnChild>) -> Option<DrawnChild> {
        match (self, drawn) {
            (Self::Text(text), Some(DrawnChild::Text(node, old))) => {
                if text != *old {
                    node.set_data(&text);
                    *old = text;
                }
                None
            }
            (Self::El(el), Some(DrawnChild::El(old))) if old.is_of(&el.0) => {
                draw(*el.0, old);
                None
            }
            (Self::Live(stretch), Some(DrawnChild::Live(old))) if old.key == stretch.key => {
                let drawn = old.effect.take_value();
                *old = follow(stretch, drawn);
                None
            }
            (Self::Kept(kept), Some(DrawnChild::Kept(old))) if old.key == kept.key => {
                old.again(kept).map(DrawnChild::Kept)
            }
            (Self::View(view), Some(DrawnChild::View(old))) => {
                view.rebuild(old);
                None
            }
            (child, _) => Some(child.make()),
        }
    }

    /// Makes it, which stands nowhere yet.
    pub(super) fn make(self) -> DrawnChild {
        match self {
            Self::Text(text) => DrawnChild::Text(document().create_text_node(&text), text),
            Self::El(el) => DrawnChild::El(build(*el.0)),
            Self::Live(stretch) => DrawnChild::Live(follow(stretch, None)),
            Self::Kept(kept) => DrawnChild::Kept(DrawnKept::of(kept)),
            Self::View(view) => DrawnChild::View(view.build()),
        }
    }
}

impl DrawnChild {
    fn key(&self) -> Option<&str> {
        match self {
            Self::El(drawn) => drawn.key.as_deref(),
            Self::Live(live) => live.key.as_deref(),
            Self::Kept(kept) => Some(&kept.key),
            Self::Text(..) | Self::View(_) => None,
        }
    }

    fn as_mountable(&mut self) -> &mut dyn Mountable {
        match self {
            Self::Text(node, _) => node,
            Self::El(drawn) => &mut drawn.element,
            Self::Live(live) => &mut live.effect,
            Self::Kept(kept) => &mut kept.drawn.element,
            Self::View(state) => state,
        }
    }

    /// Puts it where it belongs: before the sibling that comes next, else at the end.
    fn put(&mut self, place: Place, next: Option<&Self>) {
        let Some((parent, end)) = place else { return };
        if !next.is_some_and(|next| next.insert_before_this(self)) {
            self.mount(parent, end);
        }
    }
}

impl Mountable for DrawnChild {
    fn unmount(&mut self) {
        self.as_mountable().unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.as_mountable().mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Text(node, _) => node.insert_before_this(child),
            Self::El(drawn) => drawn.element.insert_before_this(child),
            Self::Live(live) => live.effect.insert_before_this(child),
            Self::Kept(kept) => kept.drawn.element.insert_before_this(child),
            Self::View(state) => state.insert_before_this(child),
        }
    }

    /// Nobody adds attributes to it from outside, which is all that this serves.
    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl Mountable for DrawnStretch {
    fn unmount(&mut self) {
        for child in &mut self.children {
            child.unmount();
        }
        self.end.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        for child in &mut self.children {
            child.mount(parent, marker);
        }
        self.end.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self.children.first() {
            Some(first) => first.insert_before_this(child),
            None => self.end.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}
