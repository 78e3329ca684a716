//! Elements whose type does not depend on what is in them.
//!
//! `view!` makes code of its own for every shape of markup. A page built of [`El`] is data that one small function
//! draws: a third of the size, by which the whole program keeps within `goals` for a first transfer. The two mix: an
//! `El` stands in a `view!`, and any view stands in an `El`. Drawn again, an element is kept where its tag and key
//! are the same, with the focus in it and what is being typed.

use crate::domain::sort::set;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::JsValue;
use leptos::wasm_bindgen::closure::Closure;
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Node};

/// An element to draw.
pub struct El(SendWrapper<Box<Parts>>);

type Listener = Rc<dyn Fn(Event)>;
type Call = Closure<dyn FnMut(Event)>;

struct Parts {
    tag: &'static str,
    is_drawing: bool,
    key: Option<String>,
    attributes: Vec<(&'static str, String)>,
    properties: Vec<(&'static str, JsValue)>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<Child>,
    takes_focus: bool,
}

/// What can stand in an element.
pub enum Child {
    /// Words.
    Text(String),
    /// An element.
    El(El),
    /// An element that draws itself again by itself; see [`live`].
    Live(Draw),
    /// Any other view.
    View(AnyView),
}

/// Draws an element.
type Draw = Rc<dyn Fn() -> El>;

/// An element that is drawn again by itself when a signal that its drawing read changes, while what is around it
/// stays as it is. Where that is drawn again, it keeps the elements that stand, and the focus in them.
pub fn live(draw: impl Fn() -> El + 'static) -> Child {
    Child::Live(Rc::new(draw))
}

/// An element of HTML.
pub fn el(tag: &'static str) -> El {
    El(SendWrapper::new(Box::new(Parts {
        tag,
        is_drawing: false,
        key: None,
        attributes: Vec::new(),
        properties: Vec::new(),
        listeners: Vec::new(),
        children: Vec::new(),
        takes_focus: false,
    })))
}

/// An element of a drawing (SVG).
pub fn shape(tag: &'static str) -> El {
    let mut shape = el(tag);
    shape.0.is_drawing = true;
    shape
}

impl El {
    /// Its tag.
    pub fn tag(&self) -> &'static str {
        self.0.tag
    }

    /// Its classes.
    pub fn class(self, classes: impl Into<String>) -> Self {
        self.attr("class", classes)
    }

    /// An attribute, in place of what was said of it before.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.attributes.retain(|(own, _)| *own != name);
        self.0.attributes.push((name, value.into()));
        self
    }

    /// An attribute that is there or not: `hidden`, `disabled`.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.attr(name, "") } else { self }
    }

    /// What stands in a field or is chosen in a select. Set again only when it is another, so that what is being
    /// typed stays.
    pub fn value(self, value: &str) -> Self {
        self.property("value", JsValue::from_str(value))
    }

    /// Whether a box is ticked.
    pub fn checked(self, is_checked: bool) -> Self {
        self.property("checked", JsValue::from_bool(is_checked))
    }

    fn property(mut self, name: &'static str, value: JsValue) -> Self {
        self.0.properties.push((name, value));
        self
    }

    /// What happens on an event, in place of what was to happen before.
    pub fn on(mut self, event: &'static str, act: impl Fn(Event) + 'static) -> Self {
        self.0.listeners.retain(|(own, _)| *own != event);
        self.0.listeners.push((event, Rc::new(act)));
        self
    }

    /// What tells it from its siblings when they are drawn again in another order.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Takes the focus when it appears.
    pub fn focused(mut self) -> Self {
        self.0.takes_focus = true;
        self
    }

    /// Puts something into it, after what is there: words, elements, views; nothing, one or many.
    pub fn with(mut self, children: impl IntoChildren) -> Self {
        children.append_to(&mut self.0.children);
        self
    }
}

/// What can be put into an element.
pub trait IntoChildren {
    /// Adds it to the children.
    fn append_to(self, children: &mut Vec<Child>);
}

macro_rules! into_children {
    ($($type:ty => $make:expr),+ $(,)?) => {$(
        impl IntoChildren for $type {
            fn append_to(self, children: &mut Vec<Child>) {
                children.push($make(self));
            }
        }
    )+};
}

into_children! {
    String => Child::Text,
    &str => |text: &str| Child::Text(text.to_owned()),
    El => Child::El,
    AnyView => Child::View,
    Child => |child| child,
}

impl<T: IntoChildren> IntoChildren for Option<T> {
    fn append_to(self, children: &mut Vec<Child>) {
        if let Some(child) = self {
            child.append_to(children);
        }
    }
}

impl<T: IntoChildren> IntoChildren for Vec<T> {
    fn append_to(self, children: &mut Vec<Child>) {
        self.into_iter().for_each(|child| child.append_to(children));
    }
}

impl<T: IntoChildren, const N: usize> IntoChildren for [T; N] {
    fn append_to(self, children: &mut Vec<Child>) {
        self.into_iter().for_each(|child| child.append_to(children));
    }
}

/// An element as it stands on the page.
pub struct Drawn {
    element: Element,
    tag: &'static str,
    key: Option<String>,
    attributes: Vec<(&'static str, String)>,
    properties: Vec<(&'static str, JsValue)>,
    /// What its events mean now; the page keeps the functions that look it up.
    listeners: Rc<RefCell<Vec<(&'static str, Listener)>>>,
    heard: Vec<(&'static str, Call)>,
    children: Vec<DrawnChild>,
}

enum DrawnChild {
    Text(web_sys::Text, String),
    El(Drawn),
    Live(RenderEffect<Drawn>),
    View(<AnyView as Render>::State),
}

/// Draws an element over what it was, now and whenever it changes.
fn keep_drawn(draw: Draw, before: Option<Drawn>) -> RenderEffect<Drawn> {
    let again = move |drawn: Option<Drawn>| match drawn {
        Some(mut drawn) => {
            draw().rebuild(&mut drawn);
            drawn
        }
        None => draw().build(),
    };
    RenderEffect::new_with_value(again, before)
}

const SVG: &str = "http://www.w3.org/2000/svg";

fn build(parts: Parts) -> Drawn {
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
        key: parts.key.clone(),
        attributes: Vec::new(),
        properties: Vec::new(),
        listeners: Rc::default(),
        heard: Vec::new(),
        children: Vec::new(),
    };
    if parts.takes_focus {
        let element = drawn.element.clone();
        request_animation_frame(move || {
            if let Some(element) = element.dyn_ref::<HtmlElement>() {
                let _ = element.focus(); // one that cannot take the focus leaves it where it is
            }
        });
    }
    draw(parts, &mut drawn);
    drawn
}

/// Makes an element be what is asked for, touching only what differs.
fn draw(parts: Parts, drawn: &mut Drawn) {
    let element = &drawn.element;
    for (name, value) in &parts.attributes {
        if !drawn.attributes.contains(&(name, value.clone())) {
            let _ = element.set_attribute(name, value);
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
    draw_children(parts.children, element, &mut drawn.children);
    // After the children: a select takes only a value that one of its options has.
    for (name, value) in &parts.properties {
        if !drawn.properties.contains(&(name, value.clone())) {
            let _ = js_sys::Reflect::set(element, &(*name).into(), value);
        }
    }
    drawn.properties = parts.properties;
}

fn hear(
    element: &Element,
    event: &'static str,
    listeners: &Rc<RefCell<Vec<(&'static str, Listener)>>>,
) -> Call {
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

fn draw_children(children: Vec<Child>, parent: &Element, drawn: &mut Vec<DrawnChild>) {
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
            drawn[at].mount_before(&mut moved, parent);
            drawn.insert(at, moved);
            // To be moved takes the focus away.
            if let Some(focused) = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                let _ = focused.focus();
            }
        }
        match child.draw_over(drawn.get_mut(at)) {
            None => {}
            Some(mut fresh) => match drawn.get(at) {
                Some(next) => {
                    next.mount_before(&mut fresh, parent);
                    drawn.insert(at, fresh);
                }
                None => {
                    fresh.as_mountable().mount(parent, None);
                    drawn.push(fresh);
                }
            },
        }
        at += 1;
    }
    for mut left in drawn.drain(at..) {
        left.as_mountable().unmount();
    }
}

/// Takes away what has a key that nothing has any more, before anything moves: an element that moves loses the
/// focus, and where a list only lost its head the rest need not.
fn remove_gone(children: &[Child], drawn: &mut Vec<DrawnChild>) {
    let keys = set(children.iter().filter_map(Child::key));
    drawn.retain_mut(|own| {
        let is_gone = own.key().is_some_and(|key| !keys.contains(key));
        if is_gone {
            own.as_mountable().unmount();
        }
        !is_gone
    });
}

impl Child {
    fn key(&self) -> Option<&str> {
        match self {
            Self::El(el) => el.0.key.as_deref(),
            Self::Text(_) | Self::Live(_) | Self::View(_) => None,
        }
    }

    /// Draws itself over what stands in its place, or else gives what is to be put there.
    fn draw_over(self, drawn: Option<&mut DrawnChild>) -> Option<DrawnChild> {
        match (self, drawn) {
            (Self::Text(text), Some(DrawnChild::Text(node, old))) => {
                if text != *old {
                    node.set_data(&text);
                    *old = text;
                }
                None
            }
            (Self::El(el), Some(DrawnChild::El(old)))
                if el.0.tag == old.tag && el.0.key == old.key =>
            {
                draw(*el.0.take(), old);
                None
            }
            (Self::Live(draw), Some(DrawnChild::Live(old))) => {
                *old = keep_drawn(draw, old.take_value());
                None
            }
            (Self::View(view), Some(DrawnChild::View(old))) => {
                view.rebuild(old);
                None
            }
            (child, _) => Some(match child {
                Self::Text(text) => DrawnChild::Text(document().create_text_node(&text), text),
                Self::El(el) => DrawnChild::El(build(*el.0.take())),
                Self::Live(draw) => DrawnChild::Live(keep_drawn(draw, None)),
                Self::View(view) => DrawnChild::View(view.build()),
            }),
        }
    }
}

impl DrawnChild {
    fn key(&self) -> Option<&str> {
        match self {
            Self::El(drawn) => drawn.key.as_deref(),
            Self::Text(..) | Self::Live(_) | Self::View(_) => None,
        }
    }

    fn as_mountable(&mut self) -> &mut dyn Mountable {
        match self {
            Self::Text(node, _) => node,
            Self::El(drawn) => drawn,
            Self::Live(effect) => effect,
            Self::View(state) => state,
        }
    }

    fn mount_before(&self, child: &mut Self, parent: &Element) {
        let child = child.as_mountable();
        let is_placed = match self {
            Self::Text(node, _) => node.insert_before_this(child),
            Self::El(drawn) => drawn.insert_before_this(child),
            Self::Live(effect) => effect.insert_before_this(child),
            Self::View(state) => state.insert_before_this(child),
        };
        if !is_placed {
            child.mount(parent, None);
        }
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        let _ = parent.insert_before(&self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl Render for El {
    type State = Drawn;

    fn build(self) -> Drawn {
        build(*self.0.take())
    }

    fn rebuild(self, state: &mut Drawn) {
        if self.0.tag == state.tag && self.0.key == state.key {
            draw(*self.0.take(), state);
        } else {
            let mut fresh = self.build();
            state.insert_before_this(&mut fresh);
            state.unmount();
            *state = fresh;
        }
    }
}

no_attrs!(El);

/// A page in a browser is never written as text; the trait asks for it all the same.
impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
