//! The reverse, for callers who speak it: a prediction's inputs as a conversation, an answer as a prediction.

use crate::error::Result;
use crate::ops::Object;
use crate::ops::{
    ChatReply, ChatRequest, Content, Delta, Losses, Media, Message, Part, PartDelta, Role,
    Sampling, Source, Usage,
};
use crate::protocol::fields::{demand, take};
use crate::protocol::{Encoder, Event, address};
use serde_json::{Value, json};

/// Reads a caller's request.
pub(super) fn read(path: &str, mut body: Object) -> Result<ChatRequest> {
    let mut input: Object = demand(&mut body, "input")?;
    let version: Option<String> = take(&mut body, "version")?;
    let model = address::between(path, "/models/", "/predictions").or_else(|| {
        address::between(path, "/deployments/", "/predictions")
            .map(|name| format!("deployments/{name}"))
    });
    let mut messages = Vec::new();
    if let Some(system) = take::<String>(&mut input, "system_prompt")? {
        messages.push(Message::new(Role::System, vec![Part::text(system)]));
    }
    let mut parts = vec![Part::text(demand::<String>(&mut input, "prompt")?)];
    if let Some(image) = take::<String>(&mut input, "image")? {
        parts.push(Part::new(Content::Image(picture(image))));
    }
    messages.push(Message::new(Role::User, parts));
    let stop: Option<String> = take(&mut input, "stop_sequences")?;
    Ok(ChatRequest {
        model: model.or(version.map(|v| format!("replicate:{v}"))).unwrap_or_default(),
        messages,
        max_output_tokens: take(&mut input, "max_tokens")?,
        sampling: Sampling {
            temperature: take(&mut input, "temperature")?,
            top_p: take(&mut input, "top_p")?,
            top_k: take(&mut input, "top_k")?,
            seed: take(&mut input, "seed")?,
            presence_penalty: take(&mut input, "presence_penalty")?,
            frequency_penalty: take(&mut input, "frequency_penalty")?,
            ..Sampling::default()
        },
        stop: stop.map(|all| all.split(',').map(str::to_owned).collect()).unwrap_or_default(),
        extra: input,
        ..ChatRequest::default()
    })
}

fn picture(address: String) -> Media {
    let data = address.strip_prefix("data:").and_then(|rest| rest.split_once(";base64,"));
    match data {
        Some((mime, data)) => Media {
            source: Source::Base64(data.to_owned()),
            mime: Some(mime.to_owned()),
            ..Media::default()
        },
        None => Media { source: Source::Url(address), ..Media::default() },
    }
}

/// Writes an answer. A prediction holds one text.
pub(super) fn write(reply: &ChatReply, losses: &mut Losses) -> Value {
    let parts = reply.choices.first().map(|choice| choice.parts.as_slice()).unwrap_or_default();
    let mut output = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        match &part.content {
            Content::Text { text, .. } | Content::Refusal(text) => output.push(text.as_str()),
            _ => losses.dropped(
                format!("choices[0].message.content[{place}]"),
                "a prediction holds texts",
            ),
        }
    }
    let mut prediction = json!({
        "id": reply.id,
        "model": reply.model,
        "status": "succeeded",
        "error": null,
        "output": output,
    });
    if let Some(usage) = &reply.usage {
        prediction["metrics"] = metrics(usage);
    }
    prediction
}

fn metrics(usage: &Usage) -> Value {
    json!({"input_token_count": usage.prompt(), "output_token_count": usage.completion()})
}

/// Writes the events of a stream: `output` for each text, `done` at the end.
#[derive(Debug, Default)]
pub(super) struct Outputs {
    usage: Option<Usage>,
}

impl Encoder for Outputs {
    fn push(&mut self, delta: &Delta, out: &mut Vec<Event>) {
        let text = match delta {
            Delta::Usage(usage) => {
                self.usage = Some(usage.clone());
                return;
            }
            Delta::PartStart { choice: 0, part, .. } => match &part.content {
                Content::Text { text, .. } | Content::Refusal(text) => text,
                _ => return,
            },
            Delta::Part {
                choice: 0,
                delta: PartDelta::Text(text) | PartDelta::Refusal(text),
                ..
            } => text,
            _ => return,
        };
        if !text.is_empty() {
            out.push(Event { name: Some("output".into()), data: text.clone() });
        }
    }

    fn end(&mut self, out: &mut Vec<Event>) {
        let metrics = self.usage.as_ref().map(metrics);
        let data = metrics.map_or_else(|| json!({}), |metrics| json!({"metrics": metrics}));
        out.push(Event { name: Some("done".into()), data: data.to_string() });
    }
}
