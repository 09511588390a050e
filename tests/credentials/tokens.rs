//! Tokens that are asked for at an address that the row names.

use crate::fake::{Caller, Service, form, header, post};
use ferrogate::error::ErrorKind;

fn row(service: &Service, request: &str) -> String {
    format!("credentials = {{ token = {{ url = '{}/token', {request} }} }}", service.url)
}

#[tokio::test]
async fn a_key_is_exchanged_for_a_token_that_is_kept_until_shortly_before_its_end() {
    let service = Service::new(|q| {
        let fresh = q.body.contains("apikey=k%3D1");
        assert!(fresh, "{}", q.body);
        (200, r#"{"access_token":"token-1234","expires_in":3600}"#.to_owned())
    });
    let form_of = "form = { grant_type = 'urn:x:apikey', apikey = '{key}', team = '{team}' }";
    let caller = Caller::new(&row(&service, form_of)).key("k=1");
    assert_eq!(caller.shown().await, "Bearer token-1234");
    caller.pass(3300);
    caller.shown().await;
    assert_eq!(service.asked().len(), 1);
    caller.pass(61);
    caller.shown().await;
    assert_eq!(service.asked().len(), 2);
    let asked = form(&service.asked()[0].body);
    assert_eq!(asked["grant_type"], "urn:x:apikey");
    assert!(!asked.contains_key("team"), "a field whose word nobody says is left out");
}

#[tokio::test]
async fn names_and_secrets_are_sent_as_rfc_7617_says_and_ends_are_read_in_any_form() {
    for ends in ["1893459600", "1893459600000", "\"2030-01-01T01:00:00Z\"", "3600"] {
        let service = Service::saying(format!(r#"{{"data":{{"tok":"token-1234"}},"end":{ends}}}"#));
        let rows = row(
            &service,
            "headers = { Authorization = 'Basic {id}:{secret}', RqUID = '{uuid}' }, form = { scope = 'all' }, \
             token = 'data.tok', expires = 'end'",
        ) + "\nwords = { id = { param = 'x_id' }, secret = { param = 'x_secret' } }";
        let caller = Caller::new(&rows).param("x_id", "me").param("x_secret", "s3cret");
        assert_eq!(caller.shown().await, "Bearer token-1234");
        caller.pass(3300);
        caller.shown().await;
        caller.pass(200);
        caller.shown().await;
        let asked = service.asked();
        assert_eq!(asked.len(), 2, "{ends}");
        assert_eq!(asked[0].header("authorization"), "Basic bWU6czNjcmV0");
        assert_eq!(asked[0].header("rquid").len(), 36);
        assert_ne!(asked[0].header("rquid"), asked[1].header("rquid"));
    }
}

#[tokio::test]
async fn a_token_may_be_asked_for_with_get_and_with_json() {
    let service = Service::saying(r#"{"token":"token-1234"}"#);
    let request = "method = 'GET', headers = { authorization = 'token {key}' }, token = 'token'";
    assert_eq!(Caller::new(&row(&service, request)).key("k").shown().await, "Bearer token-1234");
    let asked = &service.asked()[0];
    assert_eq!((asked.method.as_str(), asked.body.as_str()), ("GET", ""));
    assert_eq!(asked.header("authorization"), "token k");
    let request = "json = { apikey = '{key}' }, token = 'token'";
    Caller::new(&row(&service, request)).key("k").shown().await;
    assert_eq!(service.asked()[1].body, r#"{"apikey":"k"}"#);
    assert_eq!(service.asked()[1].header("content-type"), "application/json");
}

#[tokio::test]
async fn a_refusal_says_who_refused_and_repeats_no_secret() {
    let service = Service::new(|_| {
        let body = r#"{"error":"invalid_client","error_description":"key secret-9876 is wrong"}"#;
        (401, body.to_owned())
    });
    let caller = Caller::new(&row(&service, "form = { apikey = '{key}' }")).key("secret-9876");
    let error = caller.error().await;
    assert_eq!(error.kind(), ErrorKind::Authentication);
    let message = error.message();
    assert!(message.contains("X: no token from http://127.0.0.1"), "{message}");
    assert!(message.contains("invalid_client: key *** is wrong"), "{message}");
    let down = Service::new(|_| (503, String::new()));
    let caller = Caller::new(&row(&down, "form = { apikey = '{key}' }")).key("secret-9876");
    assert_eq!(caller.error().await.kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn a_header_of_the_callers_is_the_only_one() {
    let service = Service::saying("{}");
    let caller = Caller::new(&row(&service, "form = { apikey = '{key}' }")).key("k");
    let mut call = post();
    call.headers.push(("authorization".to_owned(), "Bearer mine".to_owned()));
    let (call, _) = caller.sign(call).await.unwrap();
    assert_eq!(header(&call, "authorization"), "Bearer mine");
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn the_rows_that_exchange_a_key_or_a_client_for_a_token_ask_as_their_services_want() {
    let service = Service::saying(
        r#"{"access_token":"token-1234","token":"token-1234","expires_in":3600,"expires_at":1893459600000}"#,
    );
    let url = || service.url.clone();
    let callers = [
        Caller::of("databricks")
            .env("DATABRICKS_HOST", url())
            .env("DATABRICKS_CLIENT_ID", "id")
            .env("DATABRICKS_CLIENT_SECRET", "secret"),
        Caller::of("gigachat").key("bWU6c2VjcmV0").env("GIGACHAT_AUTH_URL", url()),
        Caller::of("github_copilot").key("login").env("GITHUB_COPILOT_API_KEY_URL", url()),
        Caller::of("watsonx").key("apikey").env("WATSONX_IAM_URL", url()),
    ];
    for caller in &callers {
        assert_eq!(caller.shown().await, "Bearer token-1234");
    }
    let asked = service.asked();
    let seen: Vec<_> = asked
        .iter()
        .map(|q| (q.method.as_str(), q.target.as_str(), q.header("authorization"), q.body.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            (
                "POST",
                "/oidc/v1/token",
                "Basic aWQ6c2VjcmV0",
                "grant_type=client_credentials&scope=all-apis"
            ),
            ("POST", "/", "Basic bWU6c2VjcmV0", "scope=GIGACHAT_API_PERS"),
            ("GET", "/", "token login", ""),
            (
                "POST",
                "/",
                "",
                "apikey=apikey&grant_type=urn%3Aibm%3Aparams%3Aoauth%3Agrant-type%3Aapikey"
            ),
        ]
    );
}
