//! What of a request reaches the model, piece by piece: read by the count and by the bound, so that both see the same.

use crate::ops::{
    ChatRequest, Content, Media, Message, Object, Part, ResponseFormat, Tool, ToolChoice,
};
use serde_json::Value;

/// One piece.
pub(super) enum Piece<'a> {
    /// A message begins.
    Message(&'a Message),
    /// Text.
    Text(&'a str),
    /// Something around texts that a rule renders (a call, a result).
    Frame,
    /// Anything that is shown in a form of the provider's own.
    Json(&'a Value),
    /// Fields that we do not know.
    Extra(&'a Object),
    /// A picture.
    Image(&'a Media),
    /// Sound, film or a document whose tokens no rule tells from here.
    Other,
    /// A tool's definition.
    Tool,
}

/// Hands over all pieces, in order.
pub(super) fn each<'a>(request: &'a ChatRequest, tell: &mut impl FnMut(Piece<'a>)) {
    for message in &request.messages {
        tell(Piece::Message(message));
        extra(&message.extra, tell);
        parts(&message.parts, tell);
    }
    request.tools.iter().for_each(|one| tool(one, tell));
    choice(request.tool_choice.as_ref(), tell);
    format(request.response_format.as_ref(), tell);
    request.prediction.iter().for_each(|json| tell(Piece::Json(json)));
    extra(&request.extra, tell);
}

fn parts<'a>(parts: &'a [Part], tell: &mut impl FnMut(Piece<'a>)) {
    for part in parts {
        extra(&part.extra, tell);
        content(&part.content, tell);
    }
}

fn content<'a>(content: &'a Content, tell: &mut impl FnMut(Piece<'a>)) {
    match content {
        Content::Text { text, citations } => {
            tell(Piece::Text(text));
            for citation in citations {
                tell(Piece::Json(&citation.native));
            }
        }
        Content::Refusal(text) => tell(Piece::Text(text)),
        Content::Image(media) => tell(Piece::Image(media)),
        Content::Audio(_) | Content::Video(_) | Content::File(_) | Content::Opaque { .. } => {
            tell(Piece::Other)
        }
        Content::ToolCall(call) => {
            tell(Piece::Frame);
            for text in [&call.id, &call.name, &call.arguments] {
                tell(Piece::Text(text));
            }
        }
        Content::ToolResult(result) => {
            tell(Piece::Frame);
            tell(Piece::Text(&result.id));
            result.name.iter().for_each(|name| tell(Piece::Text(name)));
            result.parts.iter().for_each(|part| {
                extra(&part.extra, tell);
                inner(&part.content, tell);
            });
        }
        Content::Reasoning(thoughts) => {
            tell(Piece::Frame);
            tell(Piece::Text(&thoughts.text));
            // What only the provider can read may stand for more than its bytes show.
            if thoughts.encrypted.is_some() || thoughts.summary {
                tell(Piece::Other);
            }
        }
    }
}

/// A part of a tool's result: no language puts calls or results into it.
fn inner<'a>(part: &'a Content, tell: &mut impl FnMut(Piece<'a>)) {
    match part {
        Content::Text { text, .. } | Content::Refusal(text) => tell(Piece::Text(text)),
        Content::Image(media) => tell(Piece::Image(media)),
        _ => tell(Piece::Other),
    }
}

fn tool<'a>(tool: &'a Tool, tell: &mut impl FnMut(Piece<'a>)) {
    tell(Piece::Tool);
    let (name, description, json, more) = match tool {
        Tool::Function { name, description, parameters, extra, .. } => {
            (name, description, parameters.as_ref(), extra)
        }
        Tool::Custom { name, description, format, extra } => {
            (name, description, format.as_ref(), extra)
        }
        // The provider writes its own words for these, as many as it likes.
        Tool::Native { .. } => return tell(Piece::Other),
    };
    tell(Piece::Text(name));
    if let Some(text) = description {
        tell(Piece::Text(text));
    }
    if let Some(json) = json {
        tell(Piece::Json(json));
    }
    extra(more, tell);
}

fn choice<'a>(choice: Option<&'a ToolChoice>, tell: &mut impl FnMut(Piece<'a>)) {
    match choice {
        Some(ToolChoice::Tool { name, .. }) => {
            tell(Piece::Frame);
            tell(Piece::Text(name));
        }
        Some(ToolChoice::Allowed { tools, .. }) => {
            for tool in tools {
                tell(Piece::Json(tool));
            }
        }
        Some(ToolChoice::Native { json, .. }) => tell(Piece::Json(json)),
        Some(ToolChoice::None | ToolChoice::Required) => tell(Piece::Frame),
        Some(ToolChoice::Auto) | None => {}
    }
}

fn format<'a>(format: Option<&'a ResponseFormat>, tell: &mut impl FnMut(Piece<'a>)) {
    match format {
        Some(ResponseFormat::Schema { description, schema, .. }) => {
            tell(Piece::Frame);
            if let Some(text) = description {
                tell(Piece::Text(text));
            }
            tell(Piece::Json(schema));
        }
        Some(ResponseFormat::Native { json, .. }) => tell(Piece::Json(json)),
        Some(ResponseFormat::Json) => tell(Piece::Frame),
        Some(ResponseFormat::Text) | None => {}
    }
}

fn extra<'a>(object: &'a Object, tell: &mut impl FnMut(Piece<'a>)) {
    if !object.is_empty() {
        tell(Piece::Extra(object));
    }
}
