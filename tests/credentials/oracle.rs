//! Oracle Cloud Infrastructure.

use crate::fake::{Caller, Folder, header, post};
use crate::google::{PEM, PUBLIC};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferrogate::error::ErrorKind;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

#[tokio::test]
async fn a_request_is_signed_with_the_key_of_the_file() {
    let home = Folder::new();
    let key = home.write("key.pem", PEM);
    let config = format!("[DEFAULT]\nuser=u\nfingerprint=aa:bb\ntenancy=t\nkey_file={key}\n");
    home.write(".oci/config", &config);
    let caller = Caller::new("credentials = 'oci'").env("HOME", home.path());
    let (call, _) = caller.sign(post()).await.unwrap();
    let shown = header(&call, "authorization");
    let names = "(request-target) date host x-content-sha256 content-type content-length";
    let begin = format!(
        "Signature version=\"1\",keyId=\"t/u/aa:bb\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\""
    );
    let signature = shown.strip_prefix(&begin).unwrap().strip_suffix('"').unwrap();
    let signed = format!(
        "(request-target): post /v1/chat\ndate: Tue, 01 Jan 2030 00:00:00 GMT\nhost: x.example\n\
         x-content-sha256: {}\ncontent-type: application/json\ncontent-length: 2",
        header(&call, "x-content-sha256")
    );
    assert_eq!(header(&call, "x-content-sha256"), "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=");
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, PUBLIC);
    public.verify(signed.as_bytes(), &STANDARD.decode(signature).unwrap()).unwrap();
    assert_eq!(header(&call, "date"), "Tue, 01 Jan 2030 00:00:00 GMT");
}

#[tokio::test]
async fn a_part_that_nobody_says_is_named() {
    let caller = Caller::new("credentials = 'oci'").env("HOME", "/nowhere");
    let error = caller.param("oci_key", PEM).error().await;
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.message().contains("pass oci_tenancy, set OCI_TENANCY"), "{error}");
}
