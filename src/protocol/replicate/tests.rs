//! Predictions in and out.

use super::Replicate;
use crate::error::ErrorKind;
use crate::ops::{ChatRequest, Content, Losses, Message, Operation, Part, Reply, Request, Role};
use crate::protocol::{Ask, Destination, Protocol};
use serde_json::{Value, json};

fn encode(messages: Vec<Message>, model: &str) -> (Ask, Losses) {
    let request = ChatRequest { messages, max_output_tokens: Some(9), ..ChatRequest::default() };
    let to = Destination { model: model.to_owned(), ..Destination::default() };
    let mut losses = Losses::default();
    let ask = Replicate.encode(&Request::Chat(Box::new(request)), &to, &mut losses).unwrap();
    (ask, losses)
}

fn said(role: Role, text: &str) -> Message {
    Message::new(role, vec![Part::text(text)])
}

#[test]
fn one_turn_is_the_prompt() {
    let messages = vec![said(Role::System, "Be brief."), said(Role::User, "Hi")];
    let (ask, losses) = encode(messages, "meta/meta-llama-3-8b-instruct");
    assert_eq!(ask.path, "/models/meta/meta-llama-3-8b-instruct/predictions");
    let input = json!({"prompt": "Hi", "system_prompt": "Be brief.", "max_tokens": 9});
    assert_eq!(Value::Object(ask.body), json!({"input": input}));
    assert!(losses.0.is_empty());
}

#[test]
fn several_turns_are_one_text_and_that_is_a_loss() {
    let messages =
        ["Hi", "Hello.", "And now?"].into_iter().zip([Role::User, Role::Assistant, Role::User]);
    let (ask, losses) = encode(messages.map(|(text, role)| said(role, text)).collect(), "a/b");
    assert_eq!(
        ask.body["input"]["prompt"],
        "User: Hi\n\nAssistant: Hello.\n\nUser: And now?\n\nAssistant:"
    );
    assert_eq!(losses.0[0].field, "messages");
}

#[test]
fn deployments_and_versions_have_their_own_addresses() {
    let (ask, _) = encode(vec![said(Role::User, "Hi")], "deployments/acme/chat");
    assert_eq!(ask.path, "/deployments/acme/chat/predictions");
    let (ask, _) = encode(vec![said(Role::User, "Hi")], "acme/chat:0123abc");
    assert_eq!((ask.path.as_str(), &ask.body["version"]), ("/predictions", &json!("0123abc")));
}

fn decode(body: &Value) -> crate::error::Result<Reply> {
    Replicate.decode(Operation::Chat, body.to_string().as_bytes())
}

#[test]
fn the_pieces_of_the_output_are_one_text() {
    let metrics = json!({"input_token_count": 4, "output_token_count": 2, "predict_time": 0.5});
    let body = json!({"id": "p1", "model": "a/b", "status": "succeeded", "output": ["Hel", "lo"], "metrics": metrics});
    let Reply::Chat(chat) = decode(&body).unwrap() else { panic!("no chat") };
    let Content::Text { text, .. } = &chat.choices[0].parts[0].content else { panic!("no text") };
    let usage = chat.usage.as_ref().unwrap();
    assert_eq!((text.as_str(), usage.input, usage.output), ("Hello", 4, 2));
    assert_eq!((chat.id.as_str(), chat.model.as_str()), ("p1", "a/b"));
}

#[test]
fn what_is_not_done_is_an_error() {
    for (body, kind, words) in [
        (json!({"status": "processing"}), ErrorKind::Timeout, "60 seconds"),
        (json!({"status": "failed", "error": "out of memory"}), ErrorKind::Server, "out of memory"),
        (json!({"detail": "no such model"}), ErrorKind::Server, "no such model"),
        (json!({"a": 1}), ErrorKind::BadReply, "without the status"),
    ] {
        let error = decode(&body).unwrap_err();
        assert_eq!(error.kind(), kind, "{body}");
        assert!(error.message().contains(words), "{error}");
    }
}
