//! Which address speaks which language: a table, for those who are asked (the scripted provider, the faces that serve).

use super::address;
use super::body::Fields;
use crate::frame::Framing;
use crate::ops::Operation;

/// One address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    /// What its path ends in.
    pub(crate) ending: &'static str,
    /// The language.
    pub(crate) protocol: &'static str,
    /// What is asked for.
    pub(crate) operation: Operation,
    /// A line of data that closes a stream after the language's own last event.
    pub(crate) last: Option<&'static str>,
    /// Thoughts are signed, and those that come back without a signature are refused.
    pub(crate) signs_thoughts: bool,
    /// What stands before the model, where the path names it.
    before: Option<&'static str>,
    /// When the answer is a stream.
    streams: Streams,
    /// A stream is one JSON array, unless the query says `alt=sse`.
    lists: bool,
}

/// When an answer is a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Streams {
    /// When the body says `"stream": true`.
    Asked,
    /// Unless the body says `"stream": false`.
    UnlessDeclined,
    /// Always: the path says so.
    Always,
}

impl Route {
    const fn new(ending: &'static str, protocol: &'static str, operation: Operation) -> Self {
        let (last, before, streams) = (None, None, Streams::Asked);
        let (signs_thoughts, lists) = (false, false);
        Self { ending, protocol, operation, last, signs_thoughts, before, streams, lists }
    }

    const fn closing(self, last: &'static str) -> Self {
        Self { last: Some(last), ..self }
    }

    const fn signing(self) -> Self {
        Self { signs_thoughts: true, ..self }
    }

    const fn naming(self, before: &'static str) -> Self {
        Self { before: Some(before), ..self }
    }

    const fn streaming(self, streams: Streams) -> Self {
        Self { streams, ..self }
    }

    const fn listing(self) -> Self {
        Self { lists: true, ..self }
    }

    /// How the caller wants a stream to be cut; `usual` is how the language does it.
    pub(crate) fn framing(&self, query: &str, usual: Framing) -> Framing {
        let events = || query.split('&').any(|said| said == "alt=sse");
        if self.lists && !events() { Framing::Array } else { usual }
    }

    /// A path in two: the address that the language is spoken at, and the language's own part.
    pub(crate) fn parted<'a>(&self, path: &'a str) -> (&'a str, &'a str) {
        let path = path.trim_end_matches('/');
        let at = match self.before {
            Some(before) => path.find(before),
            None => path.len().checked_sub(self.ending.len()),
        };
        path.split_at(at.unwrap_or_default())
    }

    /// The model, as the caller names it.
    pub(crate) fn model(&self, path: &str, body: &Fields<'_>) -> Option<String> {
        match self.before {
            Some(before) => address::between(path, before, self.ending),
            None => body.get("model"),
        }
    }

    /// Whether a stream is asked for.
    pub(crate) fn is_streamed(&self, body: &Fields<'_>) -> bool {
        match self.streams {
            Streams::Asked => body.get("stream") == Some(true),
            Streams::UnlessDeclined => body.get("stream") != Some(false),
            Streams::Always => true,
        }
    }
}

/// All addresses that take a `POST`; the first that fits counts.
pub(crate) const ROUTES: &[Route] = &[
    Route::new("/chat/completions", "openai_chat", Operation::Chat).closing("[DONE]"),
    Route::new("/completions", "openai_chat", Operation::Complete).closing("[DONE]"),
    Route::new("/moderations", "openai_chat", Operation::Moderate),
    Route::new("/embeddings", "openai_chat", Operation::Embed),
    Route::new("/responses", "openai_responses", Operation::Chat),
    Route::new("/v1/messages", "anthropic", Operation::Chat).signing(),
    Route::new("/v2/chat", "cohere", Operation::Chat),
    Route::new("/v2/embed", "cohere", Operation::Embed),
    Route::new("/v1/embed", "cohere", Operation::Embed),
    Route::new("/v2/rerank", "cohere", Operation::Rerank),
    Route::new("/api/chat", "ollama", Operation::Chat).streaming(Streams::UnlessDeclined),
    Route::new("/api/generate", "ollama", Operation::Complete).streaming(Streams::UnlessDeclined),
    Route::new("/api/embed", "ollama", Operation::Embed),
    Route::new("/predictions", "replicate", Operation::Chat),
    Route::new("/rerank", "jina", Operation::Rerank),
    Route::new("/ranking", "nim_ranking", Operation::Rerank),
    Route::new("/embed", "tei", Operation::Embed),
    Route::new("/pipeline/feature-extraction", "hf_inference", Operation::Embed),
    Route::new(":generateContent", "gemini", Operation::Chat).naming("/models/"),
    Route::new(":streamGenerateContent", "gemini", Operation::Chat)
        .naming("/models/")
        .streaming(Streams::Always)
        .listing(),
    Route::new(":embedContent", "gemini", Operation::Embed).naming("/models/"),
    Route::new(":batchEmbedContents", "gemini", Operation::Embed).naming("/models/"),
    Route::new("/converse", "bedrock", Operation::Chat).naming("/model/"),
    Route::new("/converse-stream", "bedrock", Operation::Chat)
        .naming("/model/")
        .streaming(Streams::Always),
    Route::new("/invoke", "bedrock_invoke_anthropic", Operation::Chat).signing().naming("/model/"),
    Route::new("/invoke-with-response-stream", "bedrock_invoke_anthropic", Operation::Chat)
        .signing()
        .naming("/model/")
        .streaming(Streams::Always),
    Route::new(":rawPredict", "vertex_anthropic", Operation::Chat).signing().naming("/models/"),
    Route::new(":streamRawPredict", "vertex_anthropic", Operation::Chat)
        .signing()
        .naming("/models/")
        .streaming(Streams::Always),
    Route::new("/invocations", "sagemaker", Operation::Chat).naming("/endpoints/"),
    Route::new("/invocations-response-stream", "sagemaker", Operation::Chat)
        .naming("/endpoints/")
        .streaming(Streams::Always),
    Route::new("/text/chat", "openai_chat", Operation::Chat).closing("[DONE]"),
    Route::new("/text/chat_stream", "openai_chat", Operation::Chat).closing("[DONE]"),
];

/// Addresses that end as one of the table does and say something else.
const ELSE: &[&str] = &["/fim/completions", "/agents/completions", "/chat/moderations"];

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    /// An operation in a language.
    For(Route),
    /// The list of models.
    Models,
    /// One model, or that it be deleted.
    Model,
    /// Nothing that is known here.
    Unknown,
}

/// Looks an address up. `path` is without its query.
pub(crate) fn find(method: &str, path: &str) -> Asks {
    let path = path.trim_end_matches('/');
    match method {
        "GET" if path.ends_with("/models") => Asks::Models,
        "GET" | "DELETE" if model(path).is_some() => Asks::Model,
        "POST" if ELSE.iter().any(|other| path.ends_with(other)) => Asks::Unknown,
        "POST" => ROUTES
            .iter()
            .find(|route| path.ends_with(route.ending))
            .map_or(Asks::Unknown, |route| Asks::For(*route)),
        _ => Asks::Unknown,
    }
}

/// The model that a path names, as it is written there.
pub(crate) fn model(path: &str) -> Option<&str> {
    let (_, name) = path.rsplit_once("/models/")?;
    Some(name.trim_end_matches('/')).filter(|name| !name.is_empty() && !name.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_the_path_decides() {
        let known = [
            ("/chat/completions", "openai_chat", Operation::Chat),
            ("/openai/v1/embeddings/", "openai_chat", Operation::Embed),
            ("/anthropic/v1/messages", "anthropic", Operation::Chat),
            ("/v1/completions", "openai_chat", Operation::Complete),
            ("/v1/moderations", "openai_chat", Operation::Moderate),
            ("/v1beta/models/gemini-3-flash:streamGenerateContent", "gemini", Operation::Chat),
            ("/v1beta/models/gemini-3-flash:embedContent", "gemini", Operation::Embed),
            ("/v2/chat", "cohere", Operation::Chat),
            ("/v2/rerank", "cohere", Operation::Rerank),
            ("/v1/rerank", "jina", Operation::Rerank),
            ("/api/embed", "ollama", Operation::Embed),
            ("/embed", "tei", Operation::Embed),
            ("/model/us.nova-lite-v1%3A0/converse-stream", "bedrock", Operation::Chat),
        ];
        for (path, protocol, operation) in known {
            let Asks::For(route) = find("POST", path) else { panic!("{path} is not known") };
            assert_eq!((route.protocol, route.operation), (protocol, operation), "{path}");
        }
    }

    #[test]
    fn a_path_and_a_body_name_the_model_and_the_stream() {
        let known = [
            ("/v1/chat/completions", "{}", ("/v1", "/chat/completions"), (Some("b"), false)),
            ("/x/v1/messages/", r#"{"stream":true}"#, ("/x", "/v1/messages"), (Some("b"), true)),
            ("/api/chat", "{}", ("", "/api/chat"), (Some("b"), true)),
            ("/api/chat", r#"{"stream":false}"#, ("", "/api/chat"), (Some("b"), false)),
            (
                "/v1beta/models/a/m:streamGenerateContent",
                "{}",
                ("/v1beta", "/models/a/m:streamGenerateContent"),
                (Some("a/m"), true),
            ),
            ("/model/m%3A0/converse", "{}", ("", "/model/m%3A0/converse"), (Some("m:0"), false)),
        ];
        for (path, said, parts, (model, streamed)) in known {
            let Asks::For(route) = find("POST", path) else { panic!("{path} is not known") };
            let body =
                format!("{}{}", r#"{"model":"b""#, said[1..].replace("\"stream", ",\"stream"));
            let body = Fields::read(body.as_bytes()).unwrap();
            assert_eq!(route.parted(path), parts, "{path}");
            assert_eq!(route.model(path, &body).as_deref(), model, "{path}");
            assert_eq!(route.is_streamed(&body), streamed, "{path}");
        }
    }

    #[test]
    fn what_is_no_operation_is_told_apart() {
        assert_eq!(find("POST", "/v1/messages/count_tokens"), Asks::Unknown);
        assert_eq!(find("POST", "/v1/threads/t/messages"), Asks::Unknown);
        assert_eq!(find("POST", "/v1/fim/completions"), Asks::Unknown);
        assert_eq!(find("GET", "/v1/models"), Asks::Models);
        assert_eq!(find("GET", "/v1/models/a"), Asks::Model);
        assert_eq!(find("DELETE", "/v1/models/a%2Fb"), Asks::Model);
        assert_eq!(find("POST", "/v1/models/a"), Asks::Unknown);
        assert_eq!(find("HEAD", "/v1/models"), Asks::Unknown);
    }
}
