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

/// All addresses that take a `POST`.
pub(super) const ROUTES: &[Route] = &[
    Route {
        ending: "/chat/completions",
        protocol: "openai_chat",
        operation: Operation::Chat,
        last: Some("[DONE]"),
        signs_thoughts: false,
    },
    Route {
        ending: "/embeddings",
        protocol: "openai_chat",
        operation: Operation::Embed,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/text/chat",
        protocol: "openai_chat",
        operation: Operation::Chat,
        last: Some("[DONE]"),
        signs_thoughts: false,
    },
    Route {
        ending: "/text/chat_stream",
        protocol: "openai_chat",
        operation: Operation::Chat,
        last: Some("[DONE]"),
        signs_thoughts: false,
    },
    Route {
        ending: "/responses",
        protocol: "openai_responses",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/messages",
        protocol: "anthropic",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: true,
    },
    Route {
        ending: ":generateContent",
        protocol: "gemini",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: ":streamGenerateContent",
        protocol: "gemini",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: ":embedContent",
        protocol: "gemini",
        operation: Operation::Embed,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: ":batchEmbedContents",
        protocol: "gemini",
        operation: Operation::Embed,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/converse",
        protocol: "bedrock",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/converse-stream",
        protocol: "bedrock",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/invoke",
        protocol: "bedrock_invoke_anthropic",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: true,
    },
    Route {
        ending: "/invoke-with-response-stream",
        protocol: "bedrock_invoke_anthropic",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: true,
    },
    Route {
        ending: ":rawPredict",
        protocol: "vertex_anthropic",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: true,
    },
    Route {
        ending: ":streamRawPredict",
        protocol: "vertex_anthropic",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: true,
    },
    Route {
        ending: "/invocations",
        protocol: "sagemaker",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
    Route {
        ending: "/invocations-response-stream",
        protocol: "sagemaker",
        operation: Operation::Chat,
        last: None,
        signs_thoughts: false,
    },
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
        let protocol = |path: &str| match find("POST", path) {
            Asks::For(route) => Some((route.protocol, route.operation)),
            _ => None,
        };
        assert_eq!(protocol("/chat/completions"), Some(("openai_chat", Operation::Chat)));
        assert_eq!(protocol("/openai/v1/embeddings/"), Some(("openai_chat", Operation::Embed)));
        assert_eq!(protocol("/anthropic/v1/messages"), Some(("anthropic", Operation::Chat)));
        let google = "/v1beta/models/gemini-3-flash";
        for (verb, operation) in
            [("streamGenerateContent", Operation::Chat), ("embedContent", Operation::Embed)]
        {
            assert_eq!(protocol(&format!("{google}:{verb}")), Some(("gemini", operation)));
        }
        assert_eq!(protocol("/v1/messages/count_tokens"), None);
        assert_eq!(find("GET", "/v1/models"), Asks::Models);
        assert_eq!(find("GET", "/v1/models/a"), Asks::Model);
        assert_eq!(find("DELETE", "/v1/models/a%2Fb"), Asks::Model);
        assert_eq!(find("POST", "/v1/models/a"), Asks::Unknown);
        assert_eq!(find("HEAD", "/v1/models"), Asks::Unknown);
    }
}
