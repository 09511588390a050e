//! The table: how each language names what all of them say.
//!
//! Sources: Jina "Reranker API" and "Embeddings API", Voyage "Rerankers" and "Text embeddings" (REST), NVIDIA "Text
//! Reranking NIM" reference, the API document of Text Embeddings Inference, Hugging Face "Feature extraction".

/// A language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// Its name.
    pub(super) name: &'static str,
    /// The field of an error's sentence.
    pub(super) error: &'static str,
    /// How it reranks.
    pub(super) rerank: Option<&'static Ranking>,
    /// How it embeds.
    pub(super) embed: Option<&'static Embedding>,
}

/// How a language reranks. Names that are `None` are not in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranking {
    /// The address, below the provider's.
    pub(super) path: &'static str,
    /// Whether the model is named.
    pub(super) model: bool,
    /// The question is an object with a field `text`.
    pub(super) wrapped_query: bool,
    /// The field of the documents, and the form in which they stand there.
    pub(super) documents: (&'static str, Documents),
    /// How many of the best are given.
    pub(super) top_n: Option<&'static str>,
    /// Whether documents are given back.
    pub(super) give_back: Option<&'static str>,
    /// The field of the results; empty where the answer is the list itself.
    pub(super) results: &'static str,
    /// The field of a result's score.
    pub(super) score: &'static str,
    /// The field of a document that is given back, and the form.
    pub(super) document: (&'static str, Documents),
}

/// The form of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Documents {
    /// Texts or objects, as the caller wrote them.
    AsWritten,
    /// Texts.
    Texts,
    /// Objects with a field `text`.
    Wrapped,
}

/// How a language embeds. Names that are `None` are not in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Embedding {
    /// The address, below the provider's; `{model}` stands for the model.
    pub(super) path: &'static str,
    /// Whether the body names the model.
    pub(super) model: bool,
    /// The field of the texts.
    pub(super) input: &'static str,
    /// How many numbers a vector.
    pub(super) dimensions: Option<&'static str>,
    /// `float` or `base64`.
    pub(super) form: Option<&'static str>,
    /// Whether `float`, which is the default, may be said.
    pub(super) says_float: bool,
    /// What the vectors are for.
    pub(super) purpose: Option<&'static str>,
    /// Its words for that: ours are Cohere's, the others' `query` and `document` mean the same.
    pub(super) purposes: &'static [(&'static str, &'static str)],
    /// The answer is the list of the vectors itself.
    pub(super) bare: bool,
}

/// Jina. Rerank is spoken in this form by Together, vLLM and Infinity as well.
pub(super) static JINA: Words = Words {
    name: "jina",
    error: "detail",
    rerank: Some(&Ranking {
        path: "/rerank",
        model: true,
        wrapped_query: false,
        documents: ("documents", Documents::AsWritten),
        top_n: Some("top_n"),
        give_back: Some("return_documents"),
        results: "results",
        score: "relevance_score",
        document: ("document", Documents::Wrapped),
    }),
    embed: Some(&Embedding {
        path: "/embeddings",
        model: true,
        input: "input",
        dimensions: Some("dimensions"),
        form: Some("embedding_type"),
        says_float: true,
        purpose: Some("task"),
        purposes: &[
            ("search_query", "retrieval.query"),
            ("search_document", "retrieval.passage"),
            ("classification", "classification"),
            ("clustering", "separation"),
        ],
        bare: false,
    }),
};

/// Voyage. It knows `base64` by name, and `float` by silence.
pub(super) static VOYAGE: Words = Words {
    name: "voyage",
    error: "detail",
    rerank: Some(&Ranking {
        path: "/rerank",
        model: true,
        wrapped_query: false,
        documents: ("documents", Documents::Texts),
        top_n: Some("top_k"),
        give_back: Some("return_documents"),
        results: "data",
        score: "relevance_score",
        document: ("document", Documents::Texts),
    }),
    embed: Some(&Embedding {
        path: "/embeddings",
        model: true,
        input: "input",
        dimensions: Some("output_dimension"),
        form: Some("encoding_format"),
        says_float: false,
        purpose: Some("input_type"),
        purposes: &[("search_query", "query"), ("search_document", "document")],
        bare: false,
    }),
};

/// NVIDIA's rerankers: all passages come back, with logits.
pub(super) static NIM_RANKING: Words = Words {
    name: "nim_ranking",
    error: "error",
    rerank: Some(&Ranking {
        path: "/ranking",
        model: true,
        wrapped_query: true,
        documents: ("passages", Documents::Wrapped),
        top_n: None,
        give_back: None,
        results: "rankings",
        score: "logit",
        document: ("document", Documents::Wrapped),
    }),
    embed: None,
};

/// Text Embeddings Inference: one model a server, bare lists.
pub(super) static TEI: Words = Words {
    name: "tei",
    error: "error",
    rerank: Some(&Ranking {
        path: "/rerank",
        model: false,
        wrapped_query: false,
        documents: ("texts", Documents::Texts),
        top_n: None,
        give_back: Some("return_text"),
        results: "",
        score: "score",
        document: ("text", Documents::Texts),
    }),
    embed: Some(&Embedding { path: "/embed", ..FEATURES }),
};

/// Hugging Face's hosted feature extraction.
pub(super) static HF_INFERENCE: Words = Words {
    name: "hf_inference",
    error: "error",
    rerank: None,
    embed: Some(&Embedding {
        path: "/models/{model}/pipeline/feature-extraction",
        dimensions: None,
        ..FEATURES
    }),
};

/// Embeddings as both of Hugging Face's languages have them. A prompt is chosen by a name of the model's own
/// (`prompt_name`), which is passed on where the caller gives it.
const FEATURES: Embedding = Embedding {
    path: "",
    model: false,
    input: "inputs",
    dimensions: Some("dimensions"),
    form: None,
    says_float: false,
    purpose: None,
    purposes: &[],
    bare: true,
};
