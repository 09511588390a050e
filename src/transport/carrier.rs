//! Who carries calls in place of our own HTTP: a client of the caller's.

use super::Call;
use crate::error::{Error, Result};
use bytes::Bytes;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc;

/// Carries calls in place of our own HTTP.
pub trait Carrier: Send + Sync {
    /// Sends a call and gives what came, when its headers have.
    ///
    /// # Errors
    /// `Timeout` and `Connection`, as our own HTTP.
    fn carry(&self, load: Load) -> Pin<Box<dyn Future<Output = Result<Carried>> + Send>>;
}

/// What a carrier is given.
pub struct Load {
    /// The call; a form is written into its body.
    pub call: Call,
    /// Until a connection stands.
    pub connect: Option<Duration>,
    /// Until the headers, and between two pieces of the body.
    pub read: Option<Duration>,
}

/// What a carrier brings back.
pub struct Carried {
    /// The HTTP status.
    pub status: u16,
    /// The headers, without those of an encoding that is undone.
    pub headers: Vec<(String, String)>,
    /// The body, piece by piece. Whoever drops it wants no more.
    pub pieces: mpsc::Receiver<io::Result<Bytes>>,
}

/// A carrier as a setting: equal to itself alone.
#[derive(Clone)]
pub struct Carriage(pub Arc<dyn Carrier>);

impl PartialEq for Carriage {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Carriage {}

impl Hash for Carriage {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).cast::<()>().hash(state);
    }
}

impl fmt::Debug for Carriage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Carriage")
    }
}

impl Carried {
    /// As an answer of our own HTTP.
    pub(super) fn response(self) -> Result<reqwest::Response> {
        let mut response = http::Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(name, value);
        }
        let body = reqwest::Body::wrap_stream(Pieces(self.pieces));
        let response = response.body(body).map_err(|error| {
            Error::bad_reply(format!("http_client: what it brought cannot be read: {error}"))
        })?;
        Ok(response.into())
    }
}

struct Pieces(mpsc::Receiver<io::Result<Bytes>>);

impl futures_core::Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Answer, Deadlines, Options, Transport};
    use super::*;

    struct Echo;

    impl Carrier for Echo {
        fn carry(&self, load: Load) -> Pin<Box<dyn Future<Output = Result<Carried>> + Send>> {
            Box::pin(async move {
                let (to, pieces) = mpsc::channel(2);
                let said = [load.call.url.into_bytes(), load.call.body.to_vec()];
                tokio::spawn(async move {
                    for piece in said {
                        let _ = to.send(Ok(piece.into())).await;
                    }
                });
                let headers = vec![("x-a".to_owned(), "1".to_owned())];
                Ok(Carried { status: 201, headers, pieces })
            })
        }
    }

    #[tokio::test]
    async fn a_carrier_takes_the_place_of_the_network() {
        let carrier = Some(Carriage(Arc::new(Echo)));
        let options = Arc::new(Options { carrier, ..Options::default() });
        let call =
            Call { url: "https://nowhere.example/x".into(), body: "!".into(), ..Call::default() };
        let sent = Transport::new().send(&options, &call, &Deadlines::default()).await;
        let answer: Answer = sent.unwrap();
        assert_eq!((answer.status, answer.header("x-a")), (201, Some("1")));
        assert_eq!(&answer.bytes().await.unwrap()[..], b"https://nowhere.example/x!");
        assert!(*options == (*options).clone() && *options != Options::default());
    }
}
