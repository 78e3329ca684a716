//! Elements whose type does not depend on what is in them.
//!
//! `view!` makes code of its own for every shape of markup. A page built of [`El`] is data that one small function
//! draws: a third of the size, by which the whole program keeps within `goals` for a first transfer. Drawn again, an
//! element is kept where its tag and key are the same, with the focus in it and what is being typed; what changes by
//! itself stands in a [`live`] stretch.

mod drawn;
mod leptos_view;

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use web_sys::{Element, Event};

/// An element to draw.
pub struct El(Box<Parts>);

type Listener = SendWrapper<Rc<dyn Fn(Event)>>;
type Bind = SendWrapper<Box<dyn FnOnce(&Element)>>;

struct Parts {
    tag: &'static str,
    is_drawing: bool,
    key: Option<String>,
    attributes: Vec<(&'static str, String)>,
    properties: Vec<(&'static str, Property)>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<Child>,
    takes_focus: bool,
    bind: Option<Bind>,
}

/// What is set on an element and is no attribute: what a field holds once somebody has touched it, and what the
/// security policy refuses as an attribute.
#[derive(PartialEq)]
enum Property {
    Text(String),
    Flag(bool),
    Style(String),
}

/// What can stand in an element.
pub enum Child {
    /// Words.
    Text(String),
    /// An element.
    El(El),
    /// What is drawn again by itself when something that it read has changed.
    Live(Stretch),
    /// An element that is drawn once and then kept.
    Kept(Kept),
    /// Any other view.
    View(AnyView),
}

/// A stretch of elements and words that draws itself.
pub struct Stretch {
    draw: SendWrapper<Box<dyn Fn() -> Vec<Child>>>,
    key: Option<String>,
}

/// An element that stays as it is for as long as it has its place.
pub struct Kept {
    key: String,
    parent: Owner,
    make: SendWrapper<Box<dyn FnOnce() -> El>>,
}

/// An element of HTML.
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        is_drawing: false,
        key: None,
        attributes: Vec::new(),
        properties: Vec::new(),
        listeners: Vec::new(),
        children: Vec::new(),
        takes_focus: false,
        bind: None,
    }))
}

/// An element of a drawing (SVG).
pub fn shape(tag: &'static str) -> El {
    let mut shape = el(tag);
    shape.0.is_drawing = true;
    shape
}

/// A stretch of elements and words that is drawn again by itself when a signal that `draw` read has changed.
pub fn live<C: IntoChildren>(draw: impl Fn() -> C + 'static) -> Child {
    stretch(None, Box::new(move || list(draw())))
}

/// The same with a key: another one is never drawn over what this one drew.
pub fn live_as<C: IntoChildren>(key: String, draw: impl Fn() -> C + 'static) -> Child {
    stretch(Some(key), Box::new(move || list(draw())))
}

fn stretch(key: Option<String>, draw: Box<dyn Fn() -> Vec<Child>>) -> Child {
    let draw = SendWrapper::new(draw);
    Child::Live(Stretch { draw, key })
}

/// An element that is made when its key first has a place, and then only moved: what changes in it are the live
/// stretches within. What they read lives as long as it does; `parent` must outlive what draws the list.
pub fn kept(parent: &Owner, key: String, make: impl FnOnce() -> El + 'static) -> Child {
    let (parent, make) = (parent.clone(), SendWrapper::new(Box::new(make) as _));
    Child::Kept(Kept { key, parent, make })
}

/// All that can be put into an element, as a list.
pub fn list(children: impl IntoChildren) -> Vec<Child> {
    let mut list = Vec::new();
    children.append_to(&mut list);
    list
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
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.set(name, value.into())
    }

    fn set(mut self, name: &'static str, value: String) -> Self {
        self.0.attributes.retain(|(own, _)| *own != name);
        self.0.attributes.push((name, value));
        self
    }

    /// An attribute that is there or not: `hidden`, `disabled`.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.attr(name, "") } else { self }
    }

    /// What stands in a field or is chosen in a select. Set again only when it is another, so that what is being
    /// typed stays.
    pub fn value(self, value: &str) -> Self {
        self.property("value", Property::Text(value.to_owned()))
    }

    /// Whether a box is ticked.
    pub fn checked(self, is_checked: bool) -> Self {
        self.property("checked", Property::Flag(is_checked))
    }

    /// A property of style, such as a width that only the content knows.
    pub fn style(self, name: &'static str, value: String) -> Self {
        self.property(name, Property::Style(value))
    }

    fn property(mut self, name: &'static str, value: Property) -> Self {
        self.0.properties.push((name, value));
        self
    }

    /// What happens on an event, in place of what was to happen before.
    pub fn on(self, event: &'static str, act: impl Fn(Event) + 'static) -> Self {
        self.hear(event, Rc::new(act))
    }

    fn hear(mut self, event: &'static str, act: Rc<dyn Fn(Event)>) -> Self {
        self.0.listeners.retain(|(own, _)| *own != event);
        self.0.listeners.push((event, SendWrapper::new(act)));
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

    /// What is done with the element itself each time it is drawn, for what no attribute says. What is begun there with
    /// [`whenever`](super::watch::whenever) ends when it is drawn again.
    pub fn bind(mut self, act: impl FnOnce(&Element) + 'static) -> Self {
        self.0.bind = Some(SendWrapper::new(Box::new(act)));
        self
    }

    /// Puts something into it, after what is there: words, elements, views; nothing, one or many.
    pub fn with(mut self, children: impl IntoChildren) -> Self {
        children.append_to(&mut self.0.children);
        self
    }

    /// Puts each of these into it.
    pub fn each<C: IntoChildren>(mut self, children: impl IntoIterator<Item = C>) -> Self {
        for child in children {
            child.append_to(&mut self.0.children);
        }
        self
    }

    /// Puts a stretch into it that is drawn again by itself.
    pub fn live<C: IntoChildren>(self, draw: impl Fn() -> C + 'static) -> Self {
        self.with(live(draw))
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
