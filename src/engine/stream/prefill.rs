//! A request that ends with the beginning of its answer.

use crate::ops::{Content, Message, Part, Request, Role};
use crate::protocol::Prefill;
use std::sync::Arc;

/// The request with this text as the beginning of its answer, in the way that the target takes it.
///
/// White space at the text's end is left out: some providers refuse it. The model has thought before it wrote, so it is
/// not asked to think again.
pub(in crate::engine) fn prefilled(
    request: &Arc<Request>,
    text: &str,
    way: Prefill,
) -> Arc<Request> {
    let (Request::Chat(chat), false) = (&**request, text.is_empty()) else {
        return request.clone();
    };
    let mut chat = chat.clone();
    chat.reasoning = None;
    begin(&mut chat.messages, text.trim_end());
    match way {
        Prefill::None | Prefill::Message => {}
        Prefill::Prefix => {
            if let Some(last) = chat.messages.last_mut() {
                last.extra.insert("prefix".to_owned(), true.into());
            }
        }
        Prefill::FinalMessage => {
            chat.extra.insert("continue_final_message".to_owned(), true.into());
            chat.extra.insert("add_generation_prompt".to_owned(), false.into());
        }
    }
    Arc::new(Request::Chat(chat))
}

/// Puts the text at the end of the conversation: behind what the caller itself had begun the answer with, where it had.
fn begin(messages: &mut Vec<Message>, text: &str) {
    let last = messages.last_mut().filter(|message| message.role == Role::Assistant);
    match last.and_then(|message| message.parts.last_mut()).map(|part| &mut part.content) {
        Some(Content::Text { text: begun, .. }) => begun.push_str(text),
        _ => messages.push(Message::new(Role::Assistant, vec![Part::text(text)])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::ChatRequest;

    fn after(messages: Vec<Message>, way: Prefill) -> ChatRequest {
        let chat = ChatRequest { messages, ..ChatRequest::default() };
        let request = Arc::new(Request::Chat(Box::new(chat)));
        match &*prefilled(&request, "Once upon ", way) {
            Request::Chat(chat) => (**chat).clone(),
            _ => panic!("no chat"),
        }
    }

    fn said(role: Role, text: &str) -> Message {
        Message::new(role, vec![Part::text(text)])
    }

    #[test]
    fn the_text_ends_the_conversation_in_the_targets_way() {
        let user = || vec![said(Role::User, "Tell")];
        let message = after(user(), Prefill::Message);
        assert_eq!(message.messages[1], said(Role::Assistant, "Once upon"));
        let prefix = after(user(), Prefill::Prefix);
        assert_eq!(prefix.messages[1].extra["prefix"], true);
        let last = after(user(), Prefill::FinalMessage);
        assert_eq!(last.extra["continue_final_message"], true);
        assert_eq!(last.extra["add_generation_prompt"], false);
    }

    #[test]
    fn what_the_caller_had_begun_is_gone_on_from() {
        let begun = vec![said(Role::User, "Tell"), said(Role::Assistant, "So: ")];
        let chat = after(begun, Prefill::Message);
        assert_eq!(chat.messages.len(), 2);
        assert_eq!(chat.messages[1], said(Role::Assistant, "So: Once upon"));
    }
}
