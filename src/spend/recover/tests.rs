use super::*;
use crate::budget::{Account, Draw, Ending, Opened, Share};
use crate::spend::bank::{Ask, Session};
use crate::spend::journal::{Journal, Upkeep};
use crate::store::new_name;

struct Place(PathBuf, Db);

impl Place {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("recover-{}", new_name().unwrap()));
        fs::create_dir(&path).unwrap();
        let store = Db::at(&path.join("spend.db").to_string_lossy()).unwrap();
        Self(path, store)
    }

    fn journals(&self) -> PathBuf {
        self.0.join("journal")
    }

    async fn dead(&self) -> usize {
        dead(&self.1, &self.journals(), Terms::default()).await.unwrap()
    }

    /// What is settled and what is lent.
    async fn standing(&self) -> (i64, i64) {
        let mut session = self.1.session().await.unwrap();
        let rows = session.rows("SELECT settled, lent FROM accounts", &[]).await.unwrap();
        (rows[0].int(0).unwrap(), rows[0].int(1).unwrap())
    }

    /// A process that borrows so much and whose journal that is.
    async fn borrower(&self, amount: i64) -> Journal {
        let journal = Journal::begin(&self.journals(), Upkeep::default()).unwrap();
        let draw = Draw {
            account: account(),
            since: 0,
            amount: 1_000,
            least: amount,
            wanted: amount,
            soft: false,
        };
        let mut session: Session = self.1.session().await.unwrap();
        let ask = [Ask { draws: vec![draw], asked: None }];
        bank::draw(&mut session, journal.owner(), Terms::default(), &ask).await.unwrap();
        session.commit().await.unwrap();
        journal
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn account() -> Account {
    Account { limit: "a".to_owned(), window: 0 }
}

fn entry(id: &str, amount: i64) -> Entry {
    let shares = vec![Share { account: account(), amount }];
    Entry { id: id.to_owned(), shares, ..Entry::default() }
}

#[tokio::test]
async fn what_the_dead_spent_is_settled_and_the_rest_is_free() {
    let place = Place::new();
    let journal = place.borrower(300).await;
    for id in ["done", "open"] {
        journal.open(&Opened { entry: entry(id, 100) }).unwrap();
    }
    journal.close(&Entry { ending: Ending::Answered, ..entry("done", 30) });
    assert_eq!(place.dead().await, 0, "it lives");
    assert_eq!(place.standing().await, (0, 300));
    drop(journal);
    assert_eq!(place.dead().await, 1);
    assert_eq!(place.standing().await, (130, 0));
    assert_eq!(fs::read_dir(place.journals()).unwrap().count(), 0);
    assert_eq!(place.dead().await, 0);
}

#[tokio::test]
async fn what_had_arrived_is_not_settled_twice() {
    let place = Place::new();
    let journal = place.borrower(300).await;
    journal.open(&Opened { entry: entry("done", 100) }).unwrap();
    let done = Entry { ending: Ending::Answered, ..entry("done", 30) };
    journal.close(&done);
    place.1.keep(journal.owner(), std::slice::from_ref(&done)).await.unwrap();
    assert_eq!(place.standing().await, (30, 270));
    drop(journal);
    assert_eq!(place.dead().await, 1);
    assert_eq!(place.standing().await, (30, 0));
}

#[tokio::test]
async fn what_a_newer_version_wrote_stays() {
    let place = Place::new();
    drop(place.borrower(300).await);
    let path = fs::read_dir(place.journals()).unwrap().next().unwrap().unwrap().path();
    let newer = "{\"resumed\":{}}";
    fs::write(&path, format!("\n{:08x} {newer}\n", crc32fast::hash(newer.as_bytes()))).unwrap();
    assert_eq!(place.dead().await, 0);
    assert_eq!(place.standing().await, (0, 300));
    assert!(path.exists());
}

#[tokio::test]
async fn without_a_journal_a_loan_ends_after_its_grace() {
    let place = Place::new();
    let journal = place.borrower(300).await;
    journal.finish();
    assert_eq!(place.standing().await, (0, 300));
    place.dead().await;
    assert_eq!(place.standing().await, (0, 300), "it counts as spent");
    let mut session = place.1.session().await.unwrap();
    session.execute("UPDATE borrowers SET expires = expires - 3700000", &[]).await.unwrap();
    session.commit().await.unwrap();
    place.dead().await;
    assert_eq!(place.standing().await, (0, 0));
}
