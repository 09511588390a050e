use super::*;
use crate::spend::Db;
use crate::store::new_name;

struct Place(std::path::PathBuf, Db);

impl Place {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("bank-{}", new_name().unwrap()));
        std::fs::create_dir(&path).unwrap();
        let store = Db::at(&path.join("spend.db").to_string_lossy()).unwrap();
        Self(path, store)
    }

    async fn ask(&self, owner: &str, asks: &[Ask]) -> Outcomes {
        let mut session = self.1.session().await.unwrap();
        let outcomes = draw(&mut session, owner, Terms::default(), asks).await.unwrap();
        session.commit().await.unwrap();
        outcomes
    }

    /// What one draw grants of each account.
    async fn granted(&self, owner: &str, draws: Vec<Draw>) -> Vec<i64> {
        let outcomes = self.ask(owner, &[Ask { draws, asked: None }]).await;
        outcomes.each[0].drawn.iter().map(|drawn| drawn.granted).collect()
    }

    async fn back(&self, owner: &str, account: Account, amount: i64) {
        let mut session = self.1.session().await.unwrap();
        give_back(&mut session, owner, &[(account, amount)]).await.unwrap();
        session.commit().await.unwrap();
    }

    async fn settled(&self, owner: &str, account: Account, amount: i64) {
        let mut session = self.1.session().await.unwrap();
        settle(&mut session, owner, [Share { account, amount }].iter()).await.unwrap();
        session.commit().await.unwrap();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn account(limit: &str, window: i64) -> Account {
    Account { limit: limit.to_owned(), window }
}

/// A draw of a limit of a hundred.
fn of(limit: &str, least: i64, wanted: i64) -> Draw {
    Draw { account: account(limit, 0), since: 0, amount: 100, least, wanted, soft: false }
}

#[tokio::test]
async fn it_lends_what_is_free_and_never_more() {
    let place = Place::new();
    assert_eq!(place.granted("p", vec![of("a", 10, 60)]).await, [60]);
    assert_eq!(place.granted("q", vec![of("a", 10, 60)]).await, [10], "not all that is wanted");
    assert_eq!(place.granted("q", vec![of("a", 40, 40)]).await, [0]);
    place.settled("p", account("a", 0), 50).await;
    assert_eq!(place.granted("q", vec![of("a", 30, 30)]).await, [30]);
    assert_eq!(place.granted("q", vec![of("a", 1, 1)]).await, [0]);
    place.back("p", account("a", 0), 10).await;
    place.back("p", account("a", 0), 10).await;
    assert_eq!(
        place.granted("q", vec![of("a", 11, 11)]).await,
        [0],
        "what is not lent does not come back"
    );
    assert_eq!(place.granted("q", vec![of("a", 10, 10)]).await, [10]);
}

#[tokio::test]
async fn it_lends_of_all_accounts_or_of_none_and_says_which_is_short() {
    let place = Place::new();
    place.granted("p", vec![of("b", 95, 95)]).await;
    let ask = Ask { draws: vec![of("b", 10, 10), of("a", 10, 10)], asked: None };
    let outcome = place.ask("q", &[ask]).await.each.remove(0);
    assert!(!outcome.granted);
    let told: Vec<_> = outcome.drawn.iter().map(|drawn| (drawn.granted, drawn.left)).collect();
    assert_eq!(told, [(0, 5), (0, 100)]);
    let soft = Draw { soft: true, ..of("b", 10, 10) };
    assert_eq!(place.granted("q", vec![soft, of("a", 10, 10)]).await, [10, 10]);
}

#[tokio::test]
async fn a_crowd_is_served_as_one_after_the_other() {
    let place = Place::new();
    let ask = |least| Ask { draws: vec![of("a", least, 50)], asked: None };
    let outcomes = place.ask("p", &[ask(40), ask(40), ask(40), ask(20)]).await;
    let granted: Vec<_> = outcomes.each.iter().map(|outcome| outcome.drawn[0].granted).collect();
    assert_eq!(granted, [40, 40, 0, 20]);
}

#[tokio::test]
async fn waiting_helps_only_while_others_may_give_back() {
    let place = Place::new();
    place.granted("p", vec![of("a", 80, 80)]).await;
    let ask = |asked| [Ask { draws: vec![of("a", 50, 50)], asked }];
    let first = place.ask("q", &ask(None)).await;
    assert!(first.each[0].others);
    let mut session = place.1.session().await.unwrap();
    assert_eq!(missed(&mut session, "p").await.unwrap(), [account("a", 0)]);
    let moment = session.now().await.unwrap();
    tidied(&mut session, "p", moment).await.unwrap();
    session.commit().await.unwrap();
    assert!(!place.ask("q", &ask(Some(first.moment))).await.each[0].others);
    // Where too much is settled, nothing that comes back would help.
    place.settled("p", account("a", 0), 60).await;
    assert!(!place.ask("q", &ask(Some(i64::MAX))).await.each[0].others);
}

#[tokio::test]
async fn of_a_limit_that_slides_all_windows_count_that_it_covers() {
    let place = Place::new();
    let at = |window, since, least| Draw {
        account: account("a", window),
        since,
        ..of("a", least, least)
    };
    assert_eq!(place.granted("p", vec![at(10, 5, 60)]).await, [60]);
    place.settled("p", account("a", 10), 50).await;
    assert_eq!(place.granted("p", vec![at(12, 7, 41)]).await, [0]);
    assert_eq!(place.granted("p", vec![at(12, 7, 40)]).await, [40]);
    // Whose clock is behind sees what was lent ahead of it.
    assert_eq!(place.granted("q", vec![at(11, 6, 1)]).await, [0]);
    assert_eq!(place.granted("q", vec![at(16, 11, 60)]).await, [60]);
}
