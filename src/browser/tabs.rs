//! Other tabs, over one BroadcastChannel.
//!
//! A message is `[protocol, kind, workspace, records]`; only the first two places are fixed for all time.
//! One channel serves all workspaces, so that *erase* and *hello* reach every tab whatever it shows.
//! Where the channel does not reach, such as into a frozen tab, that tab catches up when it is shown again.

use super::keys::{CHANNEL, PROTOCOL};
use crate::app::ports::{Heard, Peers, Record, RecordKey, Tabs, WorkspaceName};
use js_sys::{Array, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

const HELLO: &str = "hello";
const RECORDS: &str = "records";
const LOOK: &str = "look";
const ERASE: &str = "erase";

/// Bytes up to which records travel in the message; more is read from the store.
const CARRIED: usize = 256 << 10;

/// The tabs that this browser has open.
pub struct Channels;

impl Tabs for Channels {
    fn join(&self, name: &WorkspaceName, hear: Box<dyn Fn(Heard)>) -> Rc<dyn Peers> {
        let channel = BroadcastChannel::new(CHANNEL).ok().map(|channel| {
            let (own, answering) = (name.clone(), channel.clone());
            let on_message =
                Listener::new(
                    move |event: MessageEvent| match understand(&event.data(), &own) {
                        Some(Said::Older) => say(&answering, HELLO, "", &Array::new()),
                        Some(Said::News(heard)) => hear(heard),
                        None => {}
                    },
                );
            channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
            say(&channel, HELLO, "", &Array::new());
            (channel, on_message)
        });
        Rc::new(Joined {
            name: name.clone(),
            channel,
        })
    }

    fn erase(&self) {
        if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
            say(&channel, ERASE, "", &Array::new());
            channel.close();
        }
    }
}

type Listener = Closure<dyn Fn(MessageEvent)>;

struct Joined {
    name: WorkspaceName,
    channel: Option<(BroadcastChannel, Listener)>,
}

impl Peers for Joined {
    fn announce(&self, records: &[Record]) {
        let Some((channel, _)) = &self.channel else {
            return;
        };
        let size: usize = records.iter().map(|record| record.bytes.len()).sum();
        let carried = Array::new();
        if size > CARRIED {
            return say(channel, LOOK, self.name.as_str(), &carried);
        }
        for Record { key, bytes } in records {
            let bytes = Uint8Array::from(&**bytes);
            carried.push(&Array::of3(
                &key.tab.to_string().into(),
                &key.first.into(),
                &bytes,
            ));
        }
        say(channel, RECORDS, self.name.as_str(), &carried);
    }
}

impl Drop for Joined {
    fn drop(&mut self) {
        if let Some((channel, _)) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}

/// What a message means for this tab.
enum Said {
    News(Heard),
    /// By an older program, which must learn of this one.
    Older,
}

fn say(channel: &BroadcastChannel, kind: &str, workspace: &str, records: &Array) {
    let message = Array::of4(&PROTOCOL.into(), &kind.into(), &workspace.into(), records);
    // A message that does not go out is made up for when the other tab is shown again.
    let _ = channel.post_message(&message);
}

fn understand(message: &JsValue, own: &WorkspaceName) -> Option<Said> {
    let message = message.dyn_ref::<Array>()?;
    let protocol = message.get(0).as_f64()?;
    if protocol > f64::from(PROTOCOL) {
        return Some(Said::News(Heard::NewerVersion));
    }
    if protocol < f64::from(PROTOCOL) {
        return Some(Said::Older);
    }
    let is_own = message.get(2).as_string()? == own.as_str();
    match message.get(1).as_string()?.as_str() {
        ERASE => Some(Said::News(Heard::Erased)),
        LOOK if is_own => Some(Said::News(Heard::Look)),
        RECORDS if is_own => {
            let records = message.get(3).dyn_into::<Array>().ok()?;
            let records = records.iter().filter_map(record).collect();
            Some(Said::News(Heard::Records(records)))
        }
        _ => None,
    }
}

fn record(value: JsValue) -> Option<Record> {
    let parts = value.dyn_into::<Array>().ok()?;
    let key = RecordKey {
        tab: parts.get(0).as_string()?.parse().ok()?,
        first: parts.get(1).as_f64()? as u32,
    };
    let bytes = parts.get(2).dyn_into::<Uint8Array>().ok()?.to_vec().into();
    Some(Record { key, bytes })
}
