//! Google: service accounts, users, workloads of other clouds, machines.

use crate::fake::{Caller, Folder, NOW, Service, form, header, post};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ferrogate::error::ErrorKind;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use serde_json::{Value, json};

const SCOPE: &str = "https://www.googleapis.com/auth/cloud-platform";
/// Made for these tests; it opens nothing.
pub(crate) const PEM: &str = include_str!("key.pem");
pub(crate) const PUBLIC: &[u8] = include_bytes!("public.der");

fn caller() -> Caller {
    let row = format!("credentials = {{ google = {{ scope = '{SCOPE}' }} }}");
    // A port where nobody listens.
    Caller::new(&row).env("HOME", "/nowhere").env("GCE_METADATA_HOST", "127.0.0.1:9")
}

fn tokens() -> Service {
    Service::new(|q| {
        if q.target.contains(":generateAccessToken") {
            let body = r#"{"accessToken":"token-of-account","expireTime":"2030-01-01T01:00:00Z"}"#;
            return (200, body.to_owned());
        }
        (200, r#"{"access_token":"token-of-google","expires_in":3599}"#.to_owned())
    })
}

fn account(service: &Service) -> Value {
    json!({
        "type": "service_account", "client_email": "me@project.example", "private_key": PEM,
        "private_key_id": "key-1", "token_uri": service.url, "project_id": "my-project",
    })
}

#[tokio::test]
async fn a_service_account_signs_for_itself() {
    let service = tokens();
    let folder = Folder::new();
    let document = account(&service).to_string();
    let file = folder.write("key.json", &document);
    for caller in [
        caller().param("vertex_credentials", document.clone()),
        caller().param("vertex_credentials", file.clone()),
        caller().env("GOOGLE_APPLICATION_CREDENTIALS", file),
        caller().env("VERTEXAI_CREDENTIALS", document.replace("\\n", "\\\\n")),
    ] {
        assert_eq!(caller.shown().await, "Bearer token-of-google");
        caller.pass(3300);
        caller.shown().await;
    }
    let asked = service.asked();
    assert_eq!(asked.len(), 4);
    for question in asked {
        let fields = form(&question.body);
        assert_eq!(fields["grant_type"], "urn:ietf:params:oauth:grant-type:jwt-bearer");
        let (signed, signature) = fields["assertion"].rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, PUBLIC);
        key.verify(signed.as_bytes(), &signature).unwrap();
        let parts: Vec<Value> = signed
            .split('.')
            .map(|part| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap())
            .collect();
        assert_eq!(parts[0], json!({"alg": "RS256", "typ": "JWT", "kid": "key-1"}));
        let claims = json!({
            "iss": "me@project.example", "scope": SCOPE, "aud": service.url, "iat": NOW, "exp": NOW + 3600,
        });
        assert_eq!(parts[1], claims);
    }
}

#[tokio::test]
async fn a_person_logged_in_and_somebody_pays() {
    let service = tokens();
    let home = Folder::new();
    let login = json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "secret", "refresh_token": "refresh",
        "token_uri": service.url, "quota_project_id": "who-pays",
    });
    home.write(".config/gcloud/application_default_credentials.json", &login.to_string());
    let (call, shown) = caller().env("HOME", home.path()).sign(post()).await.unwrap();
    assert_eq!(header(&call, "authorization"), "Bearer token-of-google");
    assert_eq!(header(&call, "x-goog-user-project"), "who-pays");
    assert_eq!(shown.unwrap(), "token-of-google");
    assert_eq!(form(&service.asked()[0].body)["refresh_token"], "refresh");
}

#[tokio::test]
async fn a_workload_exchanges_the_token_of_its_own_cloud() {
    let service = tokens();
    let subjects = Service::saying(r#"{"value":"subject-token"}"#);
    let folder = Folder::new();
    let file = folder.write("token", "subject-token\n");
    let acts = format!("{}/v1/me:generateAccessToken", service.url);
    for (source, acts) in [
        (json!({"file": file}), None),
        (
            json!({"url": subjects.url, "headers": {"metadata": "true"},
                   "format": {"type": "json", "subject_token_field_name": "value"}}),
            Some(&acts),
        ),
    ] {
        let mut document = json!({
            "type": "external_account", "audience": "//iam/pool", "subject_token_type": "urn:jwt",
            "token_url": service.url, "credential_source": source,
        });
        if let Some(url) = acts {
            document["service_account_impersonation_url"] = url.as_str().into();
        }
        let shown = caller().param("vertex_credentials", document.to_string()).shown().await;
        let wanted = if acts.is_some() { "token-of-account" } else { "token-of-google" };
        assert_eq!(shown, format!("Bearer {wanted}"));
    }
    let asked = service.asked();
    for exchange in &asked[..2] {
        let fields = form(&exchange.body);
        assert_eq!(fields["subject_token"], "subject-token");
        assert_eq!((fields["audience"].as_str(), fields["scope"].as_str()), ("//iam/pool", SCOPE));
    }
    assert_eq!(asked[2].header("authorization"), "Bearer token-of-google");
    assert_eq!(asked[2].body, format!(r#"{{"scope":["{SCOPE}"],"lifetime":"3600s"}}"#));
    assert_eq!(subjects.asked()[0].header("metadata"), "true");
}

#[tokio::test]
async fn a_workload_on_aws_shows_a_signed_question() {
    let service = tokens();
    let document = json!({
        "type": "external_account", "audience": "//iam/pool", "token_url": service.url,
        "subject_token_type": "urn:ietf:params:aws:token-type:aws4_request",
        "credential_source": {
            "environment_id": "aws1",
            "regional_cred_verification_url": "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15",
        },
    });
    let caller = caller()
        .env("AWS_REGION", "eu-west-1")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "s")
        .param("vertex_credentials", document.to_string());
    assert_eq!(caller.shown().await, "Bearer token-of-google");
    // The question is encoded once more as a field of the form.
    let question = form(&format!("q={}", form(&service.asked()[0].body)["subject_token"]));
    let question: Value = serde_json::from_str(&question["q"]).unwrap();
    assert!(question["url"].as_str().unwrap().starts_with("https://sts.eu-west-1.amazonaws.com"));
    let of = |name: &str| {
        let headers = question["headers"].as_array().unwrap();
        let found = headers.iter().find(|header| header["key"] == name);
        found.map_or(String::new(), |header| header["value"].as_str().unwrap().to_owned())
    };
    assert_eq!(of("host"), "sts.eu-west-1.amazonaws.com");
    assert_eq!(of("x-goog-cloud-target-resource"), "//iam/pool");
    let signed = "SignedHeaders=host;x-amz-date;x-goog-cloud-target-resource";
    assert!(of("authorization").contains(signed), "{question}");
}

#[tokio::test]
async fn a_machine_has_an_account() {
    let service = tokens();
    let caller = caller().env("GCE_METADATA_HOST", service.host());
    assert_eq!(caller.shown().await, "Bearer token-of-google");
    let asked = &service.asked()[0];
    assert!(
        asked.target.starts_with("/computeMetadata/v1/instance/service-accounts/default/token")
    );
    assert_eq!(asked.header("metadata-flavor"), "Google");
}

#[tokio::test]
async fn what_cannot_be_read_is_named_and_not_repeated() {
    let service = tokens();
    let mut wrong = account(&service);
    wrong["private_key"] =
        "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n".into();
    for (document, kind, why) in [
        (wrong.to_string(), ErrorKind::Config, "the private key cannot be used"),
        ("{\"type\":\"x\"}".to_owned(), ErrorKind::Config, "'x' are not known"),
        ("{".to_owned(), ErrorKind::Config, "no JSON"),
        (
            "/no/file.json".to_owned(),
            ErrorKind::Config,
            "the file /no/file.json, which does not exist",
        ),
        (String::new(), ErrorKind::Authentication, "gcloud auth application-default login"),
    ] {
        let error = caller().param("vertex_credentials", document).error().await;
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.message().contains(why), "{error}");
        assert!(!format!("{error:?}").contains("secret"), "{error}");
    }
}
