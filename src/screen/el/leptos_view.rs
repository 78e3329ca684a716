//! Elements and stretches as views of Leptos, so that they can stand in a `view!` and be the root of the page.

use super::drawn::{Drawn, DrawnChild, build, draw};
use super::{Child, El};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use web_sys::{Element, Node};

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.element.unmount();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        self.element.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

/// Puts a view that was made anew in the place of the one that stands there.
fn replace<S: Mountable>(state: &mut S, mut fresh: S) {
    state.insert_before_this(&mut fresh);
    state.unmount();
    *state = fresh;
}

impl Render for El {
    type State = Drawn;

    fn build(self) -> Drawn {
        build(*self.0)
    }

    fn rebuild(self, state: &mut Drawn) {
        if state.is_of(&self.0) {
            draw(*self.0, state);
        } else {
            replace(state, build(*self.0));
        }
    }
}

impl Render for Child {
    type State = DrawnChild;

    fn build(self) -> DrawnChild {
        self.make()
    }

    fn rebuild(self, state: &mut DrawnChild) {
        if let Some(fresh) = self.draw_over(Some(state)) {
            replace(state, fresh);
        }
    }
}

/// A page in a browser is never written as text; the trait asks for it all the same.
macro_rules! never_written {
    ($($view:ty),+) => {$(
        no_attrs!($view);

        impl RenderHtml for $view {
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

            fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
                self.build()
            }

            fn into_owned(self) -> Self {
                self
            }
        }
    )+};
}

never_written!(El, Child);
