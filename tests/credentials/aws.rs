//! AWS: signatures as AWS publishes and botocore computes them, and each source of the chain.

use crate::fake::{Caller, Folder, Service, form, header, post};
use bytes::Bytes;
use ferrogate::error::ErrorKind;
use ferrogate::transport::{Call, Method};

const ROW: &str = "credentials = { aws = { service = 'bedrock' } }\n\
                   words = { region = { param = 'aws_region_name', env = 'AWS_REGION', default = 'us-east-1' } }";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// Nobody but those whom the test names: no files, no machine.
fn caller() -> Caller {
    let off = "AWS_EC2_METADATA_DISABLED";
    Caller::new(ROW).env("HOME", "/nowhere").env(off, "true")
}

fn keys(caller: Caller) -> Caller {
    caller.param("aws_access_key_id", "AKIDEXAMPLE").param("aws_secret_access_key", SECRET)
}

/// The id of the key that a call was signed with.
async fn signer(caller: &Caller) -> String {
    let shown = caller.shown().await;
    let (_, rest) = shown.split_once("Credential=").unwrap();
    rest.split('/').next().unwrap().to_owned()
}

/// STS's answer.
fn role(id: &str) -> String {
    format!(
        "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>of-the-role\
         </SecretAccessKey><SessionToken>session-of-the-role</SessionToken><Expiration>2030-01-01T01:00:00Z</Expiration>\
         </Credentials></AssumeRoleResult></AssumeRoleResponse>"
    )
}

/// "get-vanilla" of AWS's test suite for Signature Version 4, but for its time.
#[tokio::test]
async fn signatures_are_those_of_aws_own_suite() {
    let row = "credentials = { aws = { service = 'service' } }\nwords = { region = { default = 'us-east-1' } }";
    let caller = keys(Caller::new(row));
    // 2015-08-30T12:36:00Z, from the test's 2030-01-01.
    caller.pass(1_440_938_160_u64.wrapping_sub(crate::fake::NOW));
    let url = "https://example.amazonaws.com/".to_owned();
    let call = Call { method: Method::GET, url, headers: vec![], ..Call::default() };
    let (call, _) = caller.sign(call).await.unwrap();
    assert_eq!(header(&call, "x-amz-date"), "20150830T123600Z");
    assert_eq!(
        header(&call, "authorization"),
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
         SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
    );
}

/// Computed with botocore 1.43.
#[tokio::test]
async fn encoded_paths_queries_and_sessions_are_signed_as_botocore_does() {
    let base = "https://bedrock-runtime.us-east-1.amazonaws.com/model/";
    for (session, path, signature) in [
        (
            Some("session/token=="),
            "anthropic.claude-3-5-sonnet-20240620-v1%3A0/converse",
            "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, \
             Signature=4f90aed58b18b25a9090c0620f389d4e574c1c073807a26d5c05e4888f80e8c2",
        ),
        (
            None,
            "arn%3Aaws%3Abedrock%3Aus-east-1%3A123%3Ainference-profile%2Fus.m/invoke?b=2&a=x%20y",
            "SignedHeaders=content-type;host;x-amz-date, \
             Signature=7de0a78e070191303c22be2269e0e8859bbdd715756406b4d89d19c1d4f09190",
        ),
    ] {
        let caller = keys(caller());
        let caller = session.into_iter().fold(caller, |c, s| c.param("aws_session_token", s));
        let call = Call {
            url: format!("{base}{path}"),
            body: Bytes::from_static(br#"{"a":1}"#),
            ..post()
        };
        let (call, shown) = caller.sign(call).await.unwrap();
        let wanted = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20300101/us-east-1/bedrock/aws4_request, {signature}"
        );
        assert_eq!(header(&call, "authorization"), wanted);
        assert_eq!(header(&call, "x-amz-security-token"), session.unwrap_or_default());
        assert_eq!(shown.unwrap(), session.unwrap_or(SECRET));
    }
}

#[tokio::test]
async fn a_bearer_key_is_shown_unless_the_call_says_who_it_is() {
    let with_key = || {
        let row = format!("{ROW}\napi_key_env = 'AWS_BEARER_TOKEN_BEDROCK'");
        Caller::new(&row).env("AWS_BEARER_TOKEN_BEDROCK", "bedrock-key")
    };
    assert_eq!(with_key().shown().await, "Bearer bedrock-key");
    assert_eq!(signer(&keys(with_key())).await, "AKIDEXAMPLE");
}

#[tokio::test]
async fn the_arguments_win_over_the_environment_and_it_over_files() {
    let home = Folder::new();
    home.write(
        ".aws/credentials",
        "[default]\naws_access_key_id=AKIFILE\naws_secret_access_key=s\n[dev]\naws_access_key_id = AKIDEV\n\
         aws_secret_access_key = s",
    );
    let caller = caller().env("HOME", home.path());
    assert_eq!(signer(&caller).await, "AKIFILE");
    let caller = caller.env("AWS_PROFILE", "dev");
    assert_eq!(signer(&caller).await, "AKIDEV");
    let caller = caller.env("AWS_ACCESS_KEY_ID", "AKIENV").env("AWS_SECRET_ACCESS_KEY", "s");
    assert_eq!(signer(&caller).await, "AKIENV");
    let caller = caller.param("aws_profile_name", "dev");
    assert_eq!(signer(&caller).await, "AKIDEV");
    assert_eq!(signer(&keys(caller)).await, "AKIDEXAMPLE");
}

#[tokio::test]
async fn a_role_is_assumed_with_its_external_id_and_kept_until_it_ends() {
    let sts = Service::new(|_| (200, role("ASIAROLE")));
    let caller = keys(caller())
        .param("aws_role_name", "arn:aws:iam::1:role/r")
        .param("aws_session_name", "me")
        .param("aws_external_id", "ext")
        .param("aws_session_tags", r#"[{"Key":"team","Value":"a"}]"#)
        .param("aws_sts_endpoint", sts.url.clone());
    assert_eq!(signer(&caller).await, "ASIAROLE");
    caller.pass(3300);
    let (call, shown) = caller.sign(post()).await.unwrap();
    assert_eq!(header(&call, "x-amz-security-token"), "session-of-the-role");
    assert_eq!(shown.unwrap(), "session-of-the-role");
    let asked = sts.asked();
    assert_eq!(asked.len(), 1);
    let fields = form(&asked[0].body);
    assert_eq!(fields["Action"], "AssumeRole");
    assert_eq!(fields["RoleArn"], "arn:aws:iam::1:role/r");
    assert_eq!((fields["RoleSessionName"].as_str(), fields["ExternalId"].as_str()), ("me", "ext"));
    assert_eq!(
        (fields["Tags.member.1.Key"].as_str(), fields["Tags.member.1.Value"].as_str()),
        ("team", "a")
    );
    let signed = asked[0].header("authorization");
    assert!(signed.contains("AKIDEXAMPLE/20300101/us-east-1/sts/aws4_request"), "{signed}");
    caller.pass(200);
    signer(&caller).await;
    assert_eq!(sts.asked().len(), 2);
}

#[tokio::test]
async fn a_web_identity_is_exchanged_without_a_signature() {
    let sts = Service::new(|_| (200, role("ASIAWEB")));
    let folder = Folder::new();
    let file = folder.write("token", "web-token\n");
    let by_environment = caller()
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", file.clone())
        .env("AWS_ROLE_ARN", "arn:r")
        .env("AWS_ENDPOINT_URL_STS", sts.url.clone());
    let by_arguments = caller()
        .param("aws_web_identity_token", "web-token")
        .param("aws_role_name", "arn:r")
        .param("aws_sts_endpoint", sts.url.clone());
    let config = format!("[default]\nrole_arn = arn:r\nweb_identity_token_file = {file}");
    folder.write(".aws/config", &config);
    let by_profile =
        caller().env("HOME", folder.path()).env("AWS_ENDPOINT_URL_STS", sts.url.clone());
    for caller in [by_environment, by_arguments, by_profile] {
        assert_eq!(signer(&caller).await, "ASIAWEB");
        let asked = sts.asked().pop().unwrap();
        let fields = form(&asked.body);
        assert_eq!(fields["Action"], "AssumeRoleWithWebIdentity");
        assert_eq!(fields["WebIdentityToken"], "web-token");
        assert_eq!(asked.header("authorization"), "");
    }
}

#[tokio::test]
async fn profiles_stand_on_others() {
    let sts = Service::new(|q| {
        let first = form(&q.body)["RoleArn"] == "arn:first";
        (200, role(if first { "ASIAFIRST" } else { "ASIASECOND" }))
    });
    let home = Folder::new();
    home.write(
        ".aws/config",
        "[profile base]\naws_access_key_id = AKIBASE\naws_secret_access_key = s\n\
         [profile first]\nrole_arn = arn:first\nsource_profile = base\nexternal_id = e\n\
         [profile second]\nrole_arn = arn:second\nsource_profile = first\n\
         [profile self]\nrole_arn = arn:first\nsource_profile = self\naws_access_key_id = AKISELF\n\
         aws_secret_access_key = s\n\
         [profile env]\nrole_arn = arn:first\ncredential_source = Environment\n\
         [profile lost]\nrole_arn = arn:first\nsource_profile = nobody\n\
         [profile a]\nrole_arn = arn:first\nsource_profile = b\n[profile b]\nrole_arn = arn:x\nsource_profile = a\n",
    );
    let of = |name: &str| {
        let caller = caller().env("HOME", home.path()).param("aws_profile_name", name);
        caller.env("AWS_ENDPOINT_URL_STS", sts.url.clone())
    };
    assert_eq!(signer(&of("second")).await, "ASIASECOND");
    let asked = sts.asked();
    assert!(asked[0].header("authorization").contains("AKIBASE/"));
    assert_eq!(form(&asked[0].body)["ExternalId"], "e");
    assert!(asked[1].header("authorization").contains("ASIAFIRST/"));
    assert_eq!(asked[1].header("x-amz-security-token"), "session-of-the-role");
    assert_eq!(signer(&of("self")).await, "ASIAFIRST");
    assert!(sts.asked()[2].header("authorization").contains("AKISELF/"));
    let by_env = of("env").env("AWS_ACCESS_KEY_ID", "AKIENV").env("AWS_SECRET_ACCESS_KEY", "s");
    assert_eq!(signer(&by_env).await, "ASIAFIRST");
    for (name, why) in
        [("lost", "'nobody', which does not exist"), ("a", "circle"), ("none", "'none'")]
    {
        let error = of(name).error().await;
        assert!(error.message().contains(why), "{error}");
    }
}

#[tokio::test]
async fn a_login_of_the_cli_is_exchanged_while_it_holds() {
    let sso = Service::saying(
        r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":1893459600000}}"#,
    );
    let home = Folder::new();
    home.write(
        ".aws/config",
        "[default]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = Dev\n\
         [sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://corp.example/start\n",
    );
    let caller = caller().env("HOME", home.path()).env("AWS_ENDPOINT_URL_SSO", sso.url.clone());
    let error = caller.error().await;
    assert!(error.message().contains("aws sso login"), "{error}");
    let name = sha1("corp");
    let login = r#"{"accessToken":"login-token","expiresAt":"2030-01-01T08:00:00Z"}"#;
    home.write(&format!(".aws/sso/cache/{name}.json"), login);
    assert_eq!(signer(&caller).await, "ASIASSO");
    let asked = &sso.asked()[0];
    assert_eq!(asked.target, "/federation/credentials?account_id=1&role_name=Dev");
    assert_eq!(asked.header("x-amz-sso_bearer_token"), "login-token");
    caller.pass(9 * 3600);
    assert_eq!(caller.error().await.kind(), ErrorKind::Authentication);
}

fn sha1(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    let bytes: Vec<_> = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.concat()
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_may_give_the_credential() {
    let home = Folder::new();
    let printed = r#"{"Version":1,"AccessKeyId":"ASIAPROGRAM","SecretAccessKey":"s","Expiration":"2030-01-01T01:00:00Z"}"#;
    let file = home.write("printed", printed);
    let config = format!(
        "[default]\ncredential_process = cat {file}\n[profile bad]\ncredential_process = false\n"
    );
    home.write(".aws/config", &config);
    let caller = caller().env("HOME", home.path());
    assert_eq!(signer(&caller).await, "ASIAPROGRAM");
    let error = caller.param("aws_profile_name", "bad").error().await;
    assert!(error.message().contains("program for credentials failed"), "{error}");
}

#[tokio::test]
async fn containers_and_instances_give_theirs() {
    let answer = r#"{"AccessKeyId":"ASIAHERE","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T06:00:00Z"}"#;
    let machine = Service::new(move |q| match (q.method.as_str(), q.target.as_str()) {
        ("PUT", "/latest/api/token") => (200, "session-1".to_owned()),
        ("GET", "/latest/meta-data/iam/security-credentials/") => (200, "my-role".to_owned()),
        _ => (200, answer.to_owned()),
    });
    let folder = Folder::new();
    let file = folder.write("token", "pod-token\n");
    let container = caller()
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", format!("{}/creds", machine.url))
        .env("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file);
    assert_eq!(signer(&container).await, "ASIAHERE");
    assert_eq!(machine.asked()[0].header("authorization"), "pod-token");
    let instance = Caller::new(ROW)
        .env("HOME", "/nowhere")
        .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", machine.url.clone());
    let (call, _) = instance.sign(post()).await.unwrap();
    assert_eq!(header(&call, "x-amz-security-token"), "t");
    let asked = machine.asked();
    assert_eq!(asked[1].header("x-aws-ec2-metadata-token-ttl-seconds"), "300");
    assert_eq!(asked[3].target, "/latest/meta-data/iam/security-credentials/my-role");
    assert_eq!(asked[3].header("x-aws-ec2-metadata-token"), "session-1");
}

#[tokio::test]
async fn an_empty_chain_says_what_was_tried_and_what_to_set() {
    let error = caller().error().await;
    assert_eq!(error.kind(), ErrorKind::Authentication);
    for part in ["profile 'default'", "AWS_EC2_METADATA_DISABLED", "pass aws_access_key_id"] {
        assert!(error.message().contains(part), "{error}");
    }
    let refusing = Service::new(|_| {
        let body = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\
                    </Message></Error></ErrorResponse>";
        (403, body.to_owned())
    });
    let caller = keys(caller()).param("aws_role_name", "arn:r");
    let error = caller.param("aws_sts_endpoint", refusing.url.clone()).error().await;
    assert!(error.message().ends_with("403 not ***"), "{error}");
}
