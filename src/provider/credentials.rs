//! How a credential is had where a key alone does not do. Data; `auth` acts on it.

use super::Params;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How a credential is had where no key is given, or what the key is exchanged for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Credentials {
    /// AWS Signature Version 4, with AWS's chain: arguments, environment, profile, SSO, web identity, container, instance.
    Aws {
        /// The service that is signed for: `bedrock`.
        service: String,
    },
    /// An access token of Google's: service account, application default credentials, workload identity, metadata server.
    Google {
        /// The scope that is asked for.
        scope: String,
    },
    /// An access token of Microsoft Entra ID: client secret, workload identity, managed identity.
    Entra {
        /// The scope that is asked for: `https://cognitiveservices.azure.com/.default`.
        scope: String,
    },
    /// Request signatures of Oracle Cloud Infrastructure.
    Oci,
    /// A token that is asked for at an address and shown as a bearer token until shortly before it expires.
    Token(TokenRequest),
}

/// How a token is asked for. Texts may hold words of the row (`{client_id}`), `{key}`: the key that was given, and `{uuid}`: a
/// new id for each request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TokenRequest {
    /// The address.
    pub url: String,
    /// The HTTP method. Empty: `POST`.
    pub method: String,
    /// Headers; one whose word is missing is left out. `Basic name:secret` is sent in base64 (RFC 7617).
    pub headers: BTreeMap<String, String>,
    /// Fields of the form that is sent; one whose word is missing is left out.
    pub form: BTreeMap<String, String>,
    /// Fields of the JSON object that is sent instead of a form; one whose word is missing is left out.
    pub json: BTreeMap<String, String>,
    /// The answer's field that holds the token, as a path with dots. Empty: `access_token`.
    pub token: String,
    /// The answer's field that holds the seconds it lasts, or when it ends: Unix time (seconds or milliseconds) or
    /// RFC 3339. Empty: `expires_in`.
    pub expires: String,
}

const AWS: &[&str] = &[
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_region_name",
    "aws_session_name",
    "aws_profile_name",
    "aws_role_name",
    "aws_web_identity_token",
    "aws_sts_endpoint",
    "aws_external_id",
    "aws_session_tags",
];

const GOOGLE: &[&str] = &["vertex_credentials", "vertex_ai_credentials"];

const ENTRA: &[&str] = &[
    "azure_ad_token",
    "tenant_id",
    "client_id",
    "client_secret",
    "azure_scope",
    "azure_username",
    "azure_password",
];

const OCI: &[&str] =
    &["oci_user", "oci_fingerprint", "oci_tenancy", "oci_key", "oci_key_file", "oci_region"];

impl Credentials {
    /// Arguments of a call that are for it and never sent in a body: litellm's names.
    pub fn params(&self) -> &'static [&'static str] {
        match self {
            Self::Aws { .. } => AWS,
            Self::Google { .. } => GOOGLE,
            Self::Entra { .. } => ENTRA,
            Self::Oci => OCI,
            Self::Token(_) => &[],
        }
    }

    /// Whether an argument of that name is for some chain.
    pub fn takes(name: &str) -> bool {
        [AWS, GOOGLE, ENTRA, OCI].iter().any(|params| params.contains(&name))
    }

    /// Whether the call itself says who it is for this chain, so that a key of the environment does not count.
    pub fn is_given(&self, params: &Params) -> bool {
        let names: &[&str] = match self {
            Self::Aws { .. } => &[
                "aws_access_key_id",
                "aws_profile_name",
                "aws_role_name",
                "aws_web_identity_token",
            ],
            Self::Google { .. } => &["vertex_credentials", "vertex_ai_credentials"],
            Self::Entra { .. } => &["azure_ad_token", "client_secret", "azure_password"],
            Self::Oci => &["oci_key", "oci_key_file"],
            Self::Token(_) => &[],
        };
        names.iter().any(|name| params.contains_key(*name))
    }

    /// Whether an argument or variable of that name holds a secret, which no error may repeat.
    pub fn is_secret(name: &str) -> bool {
        let name = name.to_lowercase();
        let words = ["secret", "token", "password", "credentials", "key", "identity_header"];
        let public = ["_file", "_id", "_uri", "_url", "_type"];
        words.iter().any(|word| name.contains(word))
            && !public.iter().any(|ending| name.ends_with(ending))
    }

    /// Whether it is made of the key that is given, which must then be there.
    pub fn needs_key(&self) -> bool {
        match self {
            Self::Token(token) => {
                let texts =
                    token.headers.values().chain(token.form.values()).chain(token.json.values());
                texts.chain([&token.url]).any(|text| text.contains("{key}"))
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_told_by_their_names() {
        for name in
            ["aws_secret_access_key", "AZURE_CLIENT_SECRET", "vertex_credentials", "oci_key"]
        {
            assert!(Credentials::is_secret(name), "{name}");
        }
        for name in
            ["aws_region_name", "aws_access_key_id", "AZURE_FEDERATED_TOKEN_FILE", "token_uri"]
        {
            assert!(!Credentials::is_secret(name), "{name}");
        }
    }

    #[test]
    fn a_call_says_who_it_is_by_its_own_arguments() {
        let aws = Credentials::Aws { service: "x".to_owned() };
        let params = |name: &str| Params::from([(name.to_owned(), "v".into())]);
        assert!(aws.is_given(&params("aws_profile_name")));
        assert!(!aws.is_given(&params("aws_region_name")), "a region says where, not who");
    }
}
