//! Microsoft Entra ID.

use crate::fake::{Caller, Folder, Service, form, header, post};
use ferrogate::error::ErrorKind;

const ROW: &str = "credentials = { entra = { scope = 'https://cognitiveservices.azure.com/.default' } }\n\
                   api_key_env = 'AZURE_API_KEY'\nauth = { header = 'api-key' }";

fn caller() -> Caller {
    // A port where nobody listens.
    Caller::new(ROW).env("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://127.0.0.1:9")
}

fn tokens() -> Service {
    Service::saying(r#"{"access_token":"entra-token","expires_in":3599}"#)
}

#[tokio::test]
async fn a_token_of_the_callers_wins_then_a_key_then_the_chain() {
    let service = tokens();
    let caller = caller()
        .env("AZURE_AUTHORITY_HOST", service.url.clone())
        .env("AZURE_TENANT_ID", "tenant")
        .env("AZURE_CLIENT_ID", "client")
        .env("AZURE_CLIENT_SECRET", "secret");
    assert_eq!(caller.shown().await, "Bearer entra-token");
    let caller = caller.env("AZURE_API_KEY", "key-1234");
    let (call, _) = caller.sign(post()).await.unwrap();
    assert_eq!((header(&call, "api-key"), header(&call, "authorization")), ("key-1234", ""));
    let caller = caller.param("azure_ad_token", "mine-1234");
    assert_eq!(caller.shown().await, "Bearer mine-1234");
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test]
async fn a_client_proves_itself_by_secret_password_or_federation() {
    let service = tokens();
    let folder = Folder::new();
    let file = folder.write("token", "federated\n");
    let client = || {
        caller()
            .env("AZURE_AUTHORITY_HOST", format!("{}/", service.url))
            .param("tenant_id", "tenant")
            .param("client_id", "client")
    };
    let by_secret = client().param("client_secret", "secret");
    let by_password = client()
        .param("azure_username", "user")
        .param("azure_password", "password")
        .param("azure_scope", "own");
    let by_file = client().env("AZURE_FEDERATED_TOKEN_FILE", file);
    for caller in [by_secret, by_password, by_file] {
        assert_eq!(caller.shown().await, "Bearer entra-token");
    }
    let asked = service.asked();
    assert!(asked.iter().all(|q| q.target == "/tenant/oauth2/v2.0/token"));
    let fields: Vec<_> = asked.iter().map(|q| form(&q.body)).collect();
    assert_eq!(fields[0]["client_secret"], "secret");
    assert_eq!(fields[0]["scope"], "https://cognitiveservices.azure.com/.default");
    assert_eq!(
        (fields[1]["grant_type"].as_str(), fields[1]["scope"].as_str()),
        ("password", "own")
    );
    assert_eq!(fields[2]["client_assertion"], "federated");
    assert!(fields.iter().all(|fields| fields["client_id"] == "client"));
}

#[tokio::test]
async fn apps_and_machines_have_identities() {
    let service = Service::saying(r#"{"access_token":"machine-token","expires_on":"1893459600"}"#);
    let app = caller()
        .env("IDENTITY_ENDPOINT", format!("{}/msi/token", service.url))
        .env("IDENTITY_HEADER", "proof")
        .env("AZURE_CLIENT_ID", "c");
    let machine = caller().env("AZURE_POD_IDENTITY_AUTHORITY_HOST", service.url.clone());
    for caller in [app, machine] {
        assert_eq!(caller.shown().await, "Bearer machine-token");
        caller.pass(3300);
        caller.shown().await;
    }
    let asked = service.asked();
    let resource = "resource=https%3A%2F%2Fcognitiveservices.azure.com";
    let app = format!("/msi/token?api-version=2019-08-01&{resource}&client_id=c");
    let machine = format!("/metadata/identity/oauth2/token?api-version=2018-02-01&{resource}");
    assert_eq!((&asked[0].target, &asked[1].target), (&app, &machine));
    assert_eq!(
        (asked[0].header("x-identity-header"), asked[1].header("metadata")),
        ("proof", "true")
    );
}

#[tokio::test]
async fn a_refusal_repeats_no_secret_of_the_environment() {
    let service = Service::new(|_| {
        let body =
            r#"{"error":"invalid_client","error_description":"AADSTS7000215: secret-of-mine"}"#;
        (401, body.to_owned())
    });
    let caller = caller()
        .env("AZURE_AUTHORITY_HOST", service.url.clone())
        .env("AZURE_TENANT_ID", "tenant")
        .env("AZURE_CLIENT_ID", "client")
        .env("AZURE_CLIENT_SECRET", "secret-of-mine");
    let error = caller.error().await;
    assert!(error.message().ends_with("401 invalid_client: AADSTS7000215: ***"), "{error}");
}

#[tokio::test]
async fn an_empty_chain_says_what_was_tried_and_what_to_set() {
    let error = caller().error().await;
    assert_eq!(error.kind(), ErrorKind::Authentication);
    for part in [
        "metadata service",
        "pass api_key or azure_ad_token or AZURE_API_KEY",
        "AZURE_CLIENT_SECRET",
    ] {
        assert!(error.message().contains(part), "{error}");
    }
}
