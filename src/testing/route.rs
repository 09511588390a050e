//! Which address speaks which language: a table.

use crate::ops::Operation;

/// One address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Route {
    /// What its path ends in.
    pub(super) ending: &'static str,
    /// The language.
    pub(super) protocol: &'static str,
    /// What is asked for.
    pub(super) operation: Operation,
    /// A line of data that closes a stream after the language's own last event.
    pub(super) last: Option<&'static str>,
    /// Thoughts are signed, and those that come back without a signature are refused.
    pub(super) signs_thoughts: bool,
}

impl Route {
    const fn new(ending: &'static str, protocol: &'static str, operation: Operation) -> Self {
        Self { ending, protocol, operation, last: None, signs_thoughts: false }
    }

    const fn closing(self, last: &'static str) -> Self {
        Self { last: Some(last), ..self }
    }

    const fn signing(self) -> Self {
        Self { signs_thoughts: true, ..self }
    }
}

/// All addresses that take a `POST`; the first that fits counts.
pub(super) const ROUTES: &[Route] = &[
    Route::new("/chat/completions", "openai_chat", Operation::Chat).closing("[DONE]"),
    Route::new("/completions", "openai_chat", Operation::Complete).closing("[DONE]"),
    Route::new("/moderations", "openai_chat", Operation::Moderate),
    Route::new("/embeddings", "openai_chat", Operation::Embed),
    Route::new("/responses", "openai_responses", Operation::Chat),
    Route::new("/messages", "anthropic", Operation::Chat).signing(),
    Route::new("/v2/chat", "cohere", Operation::Chat),
    Route::new("/v2/embed", "cohere", Operation::Embed),
    Route::new("/v1/embed", "cohere", Operation::Embed),
    Route::new("/v2/rerank", "cohere", Operation::Rerank),
    Route::new("/api/chat", "ollama", Operation::Chat),
    Route::new("/api/generate", "ollama", Operation::Complete),
    Route::new("/api/embed", "ollama", Operation::Embed),
    Route::new("/predictions", "replicate", Operation::Chat),
    Route::new("/rerank", "jina", Operation::Rerank),
    Route::new("/ranking", "nim_ranking", Operation::Rerank),
    Route::new("/embed", "tei", Operation::Embed),
    Route::new("/pipeline/feature-extraction", "hf_inference", Operation::Embed),
    Route::new(":generateContent", "gemini", Operation::Chat),
    Route::new(":streamGenerateContent", "gemini", Operation::Chat),
    Route::new(":embedContent", "gemini", Operation::Embed),
    Route::new(":batchEmbedContents", "gemini", Operation::Embed),
    Route::new("/converse", "bedrock", Operation::Chat),
    Route::new("/converse-stream", "bedrock", Operation::Chat),
    Route::new("/invoke", "bedrock_invoke_anthropic", Operation::Chat).signing(),
    Route::new("/invoke-with-response-stream", "bedrock_invoke_anthropic", Operation::Chat)
        .signing(),
    Route::new(":rawPredict", "vertex_anthropic", Operation::Chat).signing(),
    Route::new(":streamRawPredict", "vertex_anthropic", Operation::Chat).signing(),
    Route::new("/invocations", "sagemaker", Operation::Chat),
    Route::new("/invocations-response-stream", "sagemaker", Operation::Chat),
    Route::new("/text/chat", "openai_chat", Operation::Chat).closing("[DONE]"),
    Route::new("/text/chat_stream", "openai_chat", Operation::Chat).closing("[DONE]"),
];

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
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
pub(super) fn find(method: &str, path: &str) -> Asks {
    let path = path.trim_end_matches('/');
    match method {
        "GET" if path.ends_with("/models") => Asks::Models,
        "GET" | "DELETE" if model(path).is_some() => Asks::Model,
        "POST" => ROUTES
            .iter()
            .find(|route| path.ends_with(route.ending))
            .map_or(Asks::Unknown, |route| Asks::For(*route)),
        _ => Asks::Unknown,
    }
}

/// The model that a path names, as it is written there.
pub(super) fn model(path: &str) -> Option<&str> {
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
    fn what_is_no_operation_is_told_apart() {
        assert_eq!(find("POST", "/v1/messages/count_tokens"), Asks::Unknown);
        assert_eq!(find("GET", "/v1/models"), Asks::Models);
        assert_eq!(find("GET", "/v1/models/a"), Asks::Model);
        assert_eq!(find("DELETE", "/v1/models/a%2Fb"), Asks::Model);
        assert_eq!(find("POST", "/v1/models/a"), Asks::Unknown);
        assert_eq!(find("HEAD", "/v1/models"), Asks::Unknown);
    }
}
