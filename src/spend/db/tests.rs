use super::*;
use crate::money::Money;

fn place(name: &str) -> std::path::PathBuf {
    let place = std::env::temp_dir().join(format!("ferrogate-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&place);
    place
}

fn entry(id: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        started: 3_600_000,
        entities: vec!["team:a".to_owned(), "team:a".to_owned()],
        model: "m".to_owned(),
        prompt_tokens: 3,
        cost: Some(Money::nano(7)),
        ..Entry::default()
    }
}

async fn sums(db: &Db, kind: &str) -> Vec<(i64, i64, i64)> {
    let sql = "SELECT began, requests, cost FROM rollups WHERE kind = $1 ORDER BY span";
    let rows = db.looking().await.unwrap().rows(sql, &[kind.into()]).await.unwrap();
    rows.iter().map(|r| (r.int(0).unwrap(), r.int(1).unwrap(), r.int(2).unwrap())).collect()
}

/// What holds in both databases.
async fn twice_is_once(address: &str) {
    let db = Db::at(address).unwrap();
    db.keep("o", &[entry("1"), entry("2"), entry("1")]).await.unwrap();
    db.keep("o", &[entry("2"), entry("3")]).await.unwrap();
    for kind in ["all", "entity", "model"] {
        assert_eq!(sums(&db, kind).await, [(3600, 3, 21), (0, 3, 21)], "{kind}");
    }
    let again = Db::at(address).unwrap();
    assert_eq!(sums(&again, "all").await.len(), 2);
    let mut session = db.session().await.unwrap();
    let newer = "INSERT INTO ferrogate_migrations (version, checksum) VALUES (99, 'x')";
    session.execute(newer, &[]).await.unwrap();
    session.commit().await.unwrap();
    let refused = Db::at(address).unwrap().looking().await.err().unwrap();
    assert!(refused.message().contains("version 99"), "{refused}");
}

#[tokio::test]
async fn an_entry_that_is_seen_twice_counts_once() {
    let place = place("twice");
    let path = place.join("spend.db");
    twice_is_once(&format!("sqlite://{}", path.display())).await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&place), mode(&path)), (0o700, 0o600));
    }
    std::fs::remove_dir_all(&place).unwrap();
}

#[test]
fn many_may_open_it_at_once() {
    let place = place("many");
    let path = place.join("spend.db").display().to_string();
    let open = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let db = Db::at(&path).unwrap();
        runtime.block_on(async { db.looking().await.map(drop) }).unwrap();
    };
    std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(open))));
    std::fs::remove_dir_all(&place).unwrap();
}

#[test]
fn another_kind_of_store_is_refused() {
    assert!(Db::at("mysql://x").err().unwrap().message().contains("mysql"));
}
