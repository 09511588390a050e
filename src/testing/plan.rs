//! From a request to its response: find the language, read, take a step, answer in the language.

use super::compose;
use super::http::Seen;
use super::script::Asked;
use super::step::{Answer, Failure, Faults, Step};
use super::stream::{self, Writing};
use super::wire::{Body, Response, Stream};
use crate::error::{Error, ErrorKind, Said};
use crate::frame::Framing;
use crate::ops::{Losses, Reply, Request};
use crate::protocol::route::{self, Asks, Route};
use crate::protocol::{self, Event, Protocol, Seed};
use serde_json::{Value, json};

/// Finds a language by its name.
pub(super) type Find = fn(&str) -> Option<&'static dyn Protocol>;

/// What a server knows besides its script.
#[derive(Clone, Debug)]
pub(super) struct House {
    /// Where languages are found.
    pub(super) find: Find,
    /// What the list of models names.
    pub(super) models: Vec<String>,
}

/// Plans the response to a request. `take` gives the step for it, if there is one.
pub(super) fn plan(
    house: &House,
    seen: &Seen,
    take: impl FnOnce(Asked<'_>) -> Option<Step>,
) -> (Response, Faults) {
    match route::find(&seen.method, &seen.path) {
        Asks::For(route) => match (house.find)(route.protocol) {
            Some(protocol) => operation(protocol, route, seen, take),
            None => (no_language(route), Faults::default()),
        },
        asks => other(house, asks, seen, take),
    }
}

fn operation(
    protocol: &'static dyn Protocol,
    route: Route,
    seen: &Seen,
    take: impl FnOnce(Asked<'_>) -> Option<Step>,
) -> (Response, Faults) {
    let request = match protocol.read(route.operation, &seen.target(), &seen.body) {
        Ok(request) => request,
        Err(error) => {
            let body = protocol.write_error(&error);
            return (json_response(error.status(), &body, seen.number), Faults::default());
        }
    };
    let asked = Asked {
        path: &seen.path,
        model: Some(request.model()),
        json: seen.json.as_ref(),
        is_operation: true,
    };
    let Step { answer, faults, .. } = take(asked).unwrap_or_default();
    let speaker = Speaker { protocol, route, request: &request, number: seen.number };
    let mut response = dictated(&answer, &faults, seen, &|error| protocol.write_error(error))
        .unwrap_or_else(|| speaker.respond(&answer, &faults));
    put_headers(&mut response, &answer.headers);
    (response, faults)
}

/// Answers in a language.
struct Speaker<'a> {
    protocol: &'static dyn Protocol,
    route: Route,
    request: &'a Request,
    number: u64,
}

impl Speaker<'_> {
    fn respond(&self, answer: &Answer, faults: &Faults) -> Response {
        let status = answer.status.filter(|_| !is_inside(faults)).unwrap_or(200);
        let streamed = self.request.streams();
        let mut reply = compose::reply(self.request, answer, self.number);
        if self.route.signs_thoughts {
            compose::sign(&mut reply);
        }
        match reply {
            Reply::Chat(chat) | Reply::Complete(chat) if streamed => {
                let error = self.error_event(answer);
                let framing = self.protocol.framing();
                let stream = if faults.error_in_200 {
                    stream::only(&error, framing, faults)
                } else {
                    let cut = stream::cut(&chat, answer.chunk_size);
                    let encoder = self.protocol.encoder(self.seed());
                    let writing =
                        Writing { encoder, framing, error, last: self.route.last, faults };
                    stream::write(&cut, writing)
                };
                stream_response(status, stream, framing, self.number)
            }
            _ if is_inside(faults) => {
                let error = self.protocol.write_error(&failure(answer));
                json_response(status, &error, self.number)
            }
            reply => {
                let written = self.protocol.write(&reply, &mut Losses::default());
                let mut response = json_response(status, &written, self.number);
                if faults.malformed_after_chunks.is_some() {
                    break_body(&mut response);
                }
                response
            }
        }
    }

    fn seed(&self) -> Seed {
        Seed {
            operation: self.request.operation(),
            id: format!("answer-{}", self.number),
            created: compose::CREATED,
            model: self.request.model().to_owned(),
            include_usage: self.request.includes_usage(),
        }
    }

    fn error_event(&self, answer: &Answer) -> Event {
        protocol::error_event(self.protocol, &failure(answer))
    }
}

/// Addresses that are no operation.
fn other(
    house: &House,
    asks: Asks,
    seen: &Seen,
    take: impl FnOnce(Asked<'_>) -> Option<Step>,
) -> (Response, Faults) {
    let asked =
        Asked { path: &seen.path, model: None, json: seen.json.as_ref(), is_operation: false };
    let Step { answer, faults, .. } = take(asked).unwrap_or_default();
    let mut response =
        dictated(&answer, &faults, seen, &write_plain_error).unwrap_or_else(|| match asks {
            Asks::Models => json_response(200, &models(&house.models), seen.number),
            Asks::Model => model(&house.models, seen),
            _ => unknown(seen),
        });
    put_headers(&mut response, &answer.headers);
    if let (Body::Whole(body), "HEAD") = (&response.body, seen.method.as_str()) {
        response.body = Body::HeadOnly(body.len());
    }
    (response, faults)
}

/// A response that the script dictates byte by byte, or an error; `None` where the answer is to be composed.
fn dictated(
    answer: &Answer,
    faults: &Faults,
    seen: &Seen,
    write_error: &dyn Fn(&Error) -> Value,
) -> Option<Response> {
    if let Some(raw) = &answer.raw {
        let body = Body::Raw(raw.0.clone());
        return Some(Response { status: 200, headers: Vec::new(), body });
    }
    let status = answer.status.unwrap_or(200);
    match &answer.body {
        Some(Value::String(text)) => {
            let headers = headers("text/plain; charset=utf-8", seen.number);
            Some(Response { status, headers, body: Body::Whole(text.clone().into_bytes()) })
        }
        Some(json) => Some(json_response(status, json, seen.number)),
        // An error that a fault sends inside a 200 is no error of the whole.
        None if !is_inside(faults) && (answer.error.is_some() || status >= 400) => {
            let error = failure(answer);
            Some(json_response(error.status(), &write_error(&error), seen.number))
        }
        None => None,
    }
}

/// Whether an error is sent inside an answer that is a success by its status.
fn is_inside(faults: &Faults) -> bool {
    faults.error_in_200 || faults.error_after_chunks.is_some()
}

/// The error that an answer states, completed from its status.
fn failure(answer: &Answer) -> Error {
    let status = answer.status.filter(|status| *status >= 400).unwrap_or(500);
    let Failure { message, kind, code, param } = answer.error.clone().unwrap_or_default();
    let message =
        message.unwrap_or_else(|| format!("the scripted provider answers with status {status}"));
    let category = ErrorKind::of_status(status);
    let kind = kind.or_else(|| Some(category.row().name.to_owned()));
    let said = Said { status: Some(status), code, kind, param, ..Said::default() };
    Error::new(category, message).with_said(said)
}

fn no_language(route: Route) -> Response {
    let message = format!("the language {} is not built in", route.protocol);
    json_response(501, &write_plain_error(&Error::new(ErrorKind::Server, message)), 0)
}

fn unknown(seen: &Seen) -> Response {
    let known: Vec<_> =
        route::ROUTES.iter().map(|route| format!("POST …{}", route.ending)).collect();
    let message = format!(
        "no such address: {} {}; the scripted provider knows GET …/models and …/models/MODEL, {}",
        seen.method,
        seen.path,
        known.join(", ")
    );
    let error = Error::new(ErrorKind::NotFound, message);
    json_response(404, &write_plain_error(&error), seen.number)
}

/// An error in the shape that most providers use.
pub(super) fn write_plain_error(error: &Error) -> Value {
    let said = error.said();
    let kind = said.kind.as_deref().unwrap_or(error.kind().row().name);
    json!({"error": {
        "message": error.message(), "type": kind, "param": said.param, "code": said.code,
    }})
}

fn models(names: &[String]) -> Value {
    let rows: Vec<_> = names.iter().map(|name| model_row(name)).collect();
    json!({"object": "list", "data": rows})
}

fn model_row(name: &str) -> Value {
    json!({"id": name, "object": "model", "created": compose::CREATED, "owned_by": "ferrogate"})
}

/// One of the models, or that it is deleted: nothing is, so that a script gives the same answers twice.
fn model(names: &[String], seen: &Seen) -> Response {
    let asked = route::model(&seen.path).unwrap_or_default().replace("%2F", "/");
    match names.iter().find(|name| **name == asked) {
        Some(name) if seen.method == "DELETE" => json_response(
            200,
            &json!({"id": name, "object": "model", "deleted": true}),
            seen.number,
        ),
        Some(name) => json_response(200, &model_row(name), seen.number),
        None => {
            let message = format!(
                "the model '{asked}' does not exist; models= of the scripted provider names them"
            );
            let error = Error::new(ErrorKind::NotFound, message);
            json_response(404, &write_plain_error(&error), seen.number)
        }
    }
}

fn headers(content_type: &str, number: u64) -> Vec<(String, String)> {
    vec![
        ("content-type".to_owned(), content_type.to_owned()),
        ("x-request-id".to_owned(), format!("request-{number}")),
    ]
}

/// A JSON response to the request of that number.
pub(super) fn json_response(status: u16, body: &Value, number: u64) -> Response {
    let body = Body::Whole(body.to_string().into_bytes());
    Response { status, headers: headers("application/json", number), body }
}

fn stream_response(status: u16, stream: Stream, framing: Framing, number: u64) -> Response {
    let kind = match framing {
        Framing::Sse => "text/event-stream; charset=utf-8",
        other => other.content_type(),
    };
    let headers = headers(kind, number);
    Response { status, headers, body: Body::Stream(stream) }
}

/// Puts the script's headers in place of the server's own.
fn put_headers(response: &mut Response, scripted: &[(String, String)]) {
    let lower: Vec<_> =
        scripted.iter().map(|(n, value)| (n.to_ascii_lowercase(), value.clone())).collect();
    response.headers.retain(|(name, _)| lower.iter().all(|(scripted, _)| scripted != name));
    response.headers.extend(lower);
}

/// Leaves the second half of the body out.
fn break_body(response: &mut Response) {
    if let Body::Whole(body) = &mut response.body {
        body.truncate(body.len() / 2);
    }
}
