//! A WebSocket: messages both ways over a connection that an answer of 101 left open.
//!
//! A task of the runtime owns the connection, so that pings are answered and the closing handshake is done whether or not
//! somebody waits for a message. What came is kept in a short queue; while that is full nothing more is read.

use super::answer::Upgraded;
use crate::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, StreamExt as _};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::sync::{Mutex as Turn, mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

/// How many messages are kept that nobody has asked for yet.
const KEPT: usize = 16;
/// How often the other side is asked whether it is there.
const PING: Duration = Duration::from_secs(20);
/// How long it may be silent, its answers to pings included.
const SILENCE: Duration = Duration::from_secs(40);
/// How long the other side may take to agree to the end.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long the end of a socket that was dropped may take to be said.
const LAST_WORD: Duration = Duration::from_millis(500);

/// No code was in the frame that closed it (RFC 6455, 7.4.1).
const NO_CODE: u16 = 1005;
/// No such frame came: the connection broke.
const BROKEN: u16 = 1006;
/// A message was larger than is taken.
const TOO_LARGE: u16 = 1009;
/// The other side did not answer pings.
const SILENT: u16 = 1011;

/// What is sent.
#[derive(Clone, Debug)]
pub enum Said {
    /// A text.
    Text(String),
    /// Bytes.
    Binary(Bytes),
}

/// How a socket ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The code of RFC 6455: 1000 for a normal end, 1006 where it broke.
    pub code: u16,
    /// Why, as the one who closed it says.
    pub reason: String,
}

impl Closed {
    fn broken(code: u16, reason: impl Into<String>) -> Self {
        Self { code, reason: reason.into() }
    }
}

/// An open socket. Dropping it says goodbye and closes the connection.
#[derive(Debug)]
pub struct Socket {
    orders: mpsc::UnboundedSender<Order>,
    inbox: Turn<mpsc::Receiver<Bytes>>,
    /// A message that came and that nobody has taken.
    held: Mutex<Option<Bytes>>,
    end: Arc<OnceLock<Closed>>,
}

#[derive(Debug)]
enum Order {
    Say(Said, oneshot::Sender<()>),
    Close(Closed),
}

impl Socket {
    /// Begins to speak over a connection; on the runtime this is called on. A message may have `max_size` bytes.
    pub(super) async fn begin(connection: Upgraded, max_size: Option<usize>) -> Self {
        let limits = WebSocketConfig::default().max_message_size(max_size).max_frame_size(max_size);
        let stream = WebSocketStream::from_raw_socket(connection, Role::Client, Some(limits)).await;
        let (sink, stream) = stream.split();
        let (orders, ordered) = mpsc::unbounded_channel();
        let (arrived, inbox) = mpsc::channel(KEPT);
        let end = Arc::new(OnceLock::new());
        let ended = end.clone();
        tokio::spawn(async move {
            let closed = tokio::select! {
                closed = read(stream, &arrived) => closed,
                closed = write(sink, ordered) => closed,
            };
            // Nobody else writes it. `arrived` is dropped after it, so that whoever waits finds it.
            let _ = ended.set(closed);
            drop(arrived);
        });
        Self { orders, inbox: Turn::new(inbox), held: Mutex::default(), end }
    }

    /// Waits until a message is there to be taken, or the end. Dropping the future loses nothing.
    pub async fn ready(&self) {
        let mut inbox = self.inbox.lock().await;
        if self.held().is_none() {
            let message = inbox.recv().await;
            *self.held() = message;
        }
    }

    /// The message that is there; `None` where somebody else took it or none will come.
    pub fn take(&self) -> Option<Bytes> {
        self.held().take()
    }

    /// How it ended, once all that came before was taken.
    pub fn end(&self) -> Option<&Closed> {
        self.end.get().filter(|_| self.held().is_none())
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Option<Bytes>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a message.
    ///
    /// # Errors
    /// How the socket ended, where it has.
    pub async fn send(&self, said: Said) -> std::result::Result<(), Closed> {
        let (done, sent) = oneshot::channel();
        if self.orders.send(Order::Say(said, done)).is_ok() && sent.await.is_ok() {
            return Ok(());
        }
        Err(self.ending().await)
    }

    /// Closes it, and waits until the other side agrees or its time is over. Once it has ended this does nothing.
    pub async fn close(&self, code: u16, reason: String) {
        if self.orders.send(Order::Close(Closed { code, reason })).is_ok() {
            // What comes until then is for nobody; it must not stand in the way.
            let mut inbox = self.inbox.lock().await;
            while inbox.recv().await.is_some() {}
        }
    }

    /// How it ended; it is about to be noted where a channel to its task is closed.
    async fn ending(&self) -> Closed {
        for _ in 0..KEPT {
            if let Some(closed) = self.end.get() {
                return closed.clone();
            }
            tokio::task::yield_now().await;
        }
        Closed::broken(BROKEN, "")
    }
}

type Connection = WebSocketStream<Upgraded>;

/// Takes what comes, until the end.
async fn read(mut stream: SplitStream<Connection>, arrived: &mpsc::Sender<Bytes>) -> Closed {
    let mut closed = None;
    loop {
        let Ok(message) = timeout(SILENCE, stream.next()).await else {
            return Closed::broken(SILENT, "the other side does not answer pings");
        };
        match message {
            Some(Ok(Message::Text(text))) => {
                // A closed inbox: whoever had it is closing, and waits for the end only.
                let _ = arrived.send(text.into()).await;
            }
            Some(Ok(Message::Binary(bytes))) => {
                let _ = arrived.send(bytes).await;
            }
            Some(Ok(Message::Close(frame))) => {
                // The stream goes on until the answer to it is sent.
                closed = Some(closing(frame));
            }
            Some(Ok(_)) => {}
            Some(Err(error)) => return closed.unwrap_or_else(|| broke(&error)),
            None => return closed.unwrap_or_else(|| Closed::broken(BROKEN, "")),
        }
    }
}

fn closing(frame: Option<CloseFrame>) -> Closed {
    let said = |frame: CloseFrame| (frame.code.into(), frame.reason.to_string());
    let (code, reason) = frame.map_or((NO_CODE, String::new()), said);
    Closed { code, reason }
}

fn broke(error: &tokio_tungstenite::tungstenite::Error) -> Closed {
    use tokio_tungstenite::tungstenite::Error::Capacity;
    let code = if matches!(error, Capacity(_)) { TOO_LARGE } else { BROKEN };
    Closed::broken(code, error.to_string())
}

/// Sends what is ordered, and pings between; ends where the socket was dropped or the other side does not close.
async fn write(
    mut sink: SplitSink<Connection, Message>,
    mut ordered: mpsc::UnboundedReceiver<Order>,
) -> Closed {
    let mut pings = interval(PING);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    pings.reset();
    loop {
        let order = tokio::select! {
            order = ordered.recv() => order,
            _ = pings.tick() => {
                // Where this fails, the reader is about to learn why.
                let _ = sink.send(Message::Ping(Bytes::new())).await;
                continue;
            }
        };
        match order {
            Some(Order::Say(said, done)) => {
                let message = match said {
                    Said::Text(text) => Message::text(text),
                    Said::Binary(bytes) => Message::binary(bytes),
                };
                if sink.send(message).await.is_err() {
                    return std::future::pending().await;
                }
                let _ = done.send(());
            }
            Some(Order::Close(closed)) => {
                ordered.close();
                let _ = sink.send(frame(&closed)).await;
                tokio::time::sleep(FAREWELL).await;
                return closed;
            }
            None => {
                let closed = Closed { code: 1000, reason: String::new() };
                let _ = timeout(LAST_WORD, sink.send(frame(&closed))).await;
                return closed;
            }
        }
    }
}

fn frame(closed: &Closed) -> Message {
    let reason = closed.reason.as_str().into();
    Message::Close(Some(CloseFrame { code: closed.code.into(), reason }))
}

/// The headers that ask for a socket, the last of them a number that the answer must know.
pub fn request_headers() -> Vec<(String, String)> {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let nonce: [u8; 16] = std::array::from_fn(|_| fastrand::u8(..));
    let pairs = [
        ("connection", "Upgrade".to_owned()),
        ("upgrade", "websocket".to_owned()),
        ("sec-websocket-version", "13".to_owned()),
        (NONCE, BASE64_STANDARD.encode(nonce)),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value)).into()
}

const NONCE: &str = "sec-websocket-key";
/// What RFC 6455, 1.3, has both sides add to the number.
const ADDED: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Whether an answer is that of a server that speaks WebSocket and was asked with these headers.
///
/// # Errors
/// `BadReply` where it is not.
pub(super) fn check(sent: &[(String, String)], accepted: Option<&str>) -> Result<()> {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let nonce = sent.iter().find(|(name, _)| name == NONCE).map_or("", |(_, value)| value);
    let both = format!("{nonce}{ADDED}");
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, both.as_bytes());
    if accepted == Some(BASE64_STANDARD.encode(digest).as_str()) {
        return Ok(());
    }
    let message = "The server agreed to a WebSocket but gave a wrong sec-websocket-accept; check what is between, a \
                   proxy perhaps";
    Err(Error::new(ErrorKind::BadReply, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_must_know_the_number() {
        // The example of RFC 6455, 1.3.
        let sent = vec![(NONCE.to_owned(), "dGhlIHNhbXBsZSBub25jZQ==".to_owned())];
        assert!(check(&sent, Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")).is_ok());
        for wrong in [None, Some(""), Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOp=")] {
            assert_eq!(check(&sent, wrong).unwrap_err().kind(), ErrorKind::BadReply);
        }
    }

    #[test]
    fn numbers_are_not_used_twice() {
        let number = || request_headers().pop().unwrap().1;
        assert_ne!(number(), number());
        assert_eq!(number().len(), 24);
    }

    #[test]
    fn an_end_without_a_code_has_one_of_its_own() {
        assert_eq!(closing(None), Closed::broken(NO_CODE, ""));
        let frame = CloseFrame { code: 4000.into(), reason: "why".into() };
        assert_eq!(closing(Some(frame)), Closed::broken(4000, "why"));
    }
}
