//! One connection: read a request, play its score, and again. It sees when the client goes away in the middle.

use super::http::{self, Stop};
use super::plan::{json_response, write_plain_error};
use super::server::Shared;
use super::step::Faults;
use super::wire::{Act, Ending, Score, score};
use crate::error::Error;
use bytes::BytesMut;
use std::net::TcpListener as StdListener;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// Takes connections until it is told to stop.
pub(super) async fn listen(
    listener: StdListener,
    shared: Arc<Shared>,
    mut stopped: oneshot::Receiver<()>,
) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        tokio::select! {
            _ = &mut stopped => return,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(tokio::spawn(serve(stream, Arc::clone(&shared)))),
                // A client that left before it was taken, or no free descriptor: the next may fare better.
                Err(_) => tokio::task::yield_now().await,
            },
        }
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let connected = shared.connected();
    let mut buffer = BytesMut::new();
    // Without it, the kernel would gather what was written in pieces.
    let _ = stream.set_nodelay(true);
    loop {
        let incoming = match http::read(&mut stream, &mut buffer).await {
            Ok(incoming) => incoming,
            Err(Stop::Gone) => return,
            Err(Stop::Refuse(status, message)) => {
                return refuse(&mut stream, status, message).await;
            }
        };
        let close = incoming.close;
        let seen = shared.note(incoming, connected.number);
        let (mut reader, mut writer) = stream.split();
        let ending = tokio::select! {
            biased;
            ending = async {
                let score = shared.answer(&seen, close).await;
                play(score, &mut writer).await
            } => ending,
            () = gone(&mut reader, &mut buffer) => None,
        };
        if ending == Some(Ending::Reset) {
            // A socket that lingers for no time is closed with a reset.
            let _ = stream.set_zero_linger();
        }
        shared.finish(seen.number, ending.is_none());
        if ending != Some(Ending::Keep) {
            return;
        }
    }
}

/// Plays a score; `None` where the client would not hear it out.
async fn play(score: Score, writer: &mut WriteHalf<'_>) -> Option<Ending> {
    for act in score.acts {
        match act {
            Act::Wait(time) => tokio::time::sleep(time).await,
            Act::Send(bytes) => {
                writer.write_all(&bytes).await.ok()?;
                // Others get their turn between the pieces, the client's own task perhaps.
                tokio::task::yield_now().await;
            }
        }
    }
    match score.ending {
        Ending::Silence => std::future::pending().await,
        ending => Some(ending),
    }
}

/// Ends when the client closes its side; keeps what it sends until then.
async fn gone(reader: &mut ReadHalf<'_>, buffer: &mut BytesMut) {
    while let Ok(1..) = reader.read_buf(buffer).await {}
}

async fn refuse(stream: &mut TcpStream, status: u16, message: &str) {
    let body = write_plain_error(&Error::bad_request(message));
    let score = score(json_response(status, &body, 0), &Faults::default(), true);
    let (_, mut writer) = stream.split();
    let _ = play(score, &mut writer).await;
    let _ = stream.shutdown().await;
}
