package faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import load.LoadPack;

/** What results of one schedule bring: lines in the reports, and to who has passed a completed course, a certificate and hours. */
final class Awards {

    static final int WAYS_TO_BREAK = Tampering.of(Tampering.What.AWARD).size();

    private final Database database;
    private final List<Learner> learners;
    private List<String> passed = List.of();

    Awards(Database database, List<Learner> learners) {
        this.database = database;
        this.learners = List.copyOf(learners);
    }

    /** Once all attempts are final, the last news of them is taken. Returns every promise that was broken, in words. */
    List<String> arrive() throws Exception {
        List<String> broken = new ArrayList<>(News.await(database));
        database.untilDone(session -> {
            passed = whoPassed(session);
            broken.addAll(check(session));
        });
        return broken;
    }

    /** Attempts that are passed. */
    int count() {
        return passed.size();
    }

    private List<String> whoPassed(Connection session) throws SQLException {
        List<String> attempts = new ArrayList<>();
        for (Learner learner : learners) {
            if (LoadPack.isPassed(Recount.of(stored(session, learner).answers()).right())) {
                attempts.add(learner.memory().id());
            }
        }
        return attempts;
    }

    private List<String> check(Connection session) throws SQLException {
        List<String> broken = new ArrayList<>(Awarded.tooMany(session));
        for (Learner learner : learners) {
            broken.addAll(AwardCheck.of(stored(session, learner), Awarded.read(session, learner.token())));
        }
        return broken;
    }

    private static Stored stored(Connection session, Learner learner) throws SQLException {
        return Stored.read(session, learner.token(), learner.memory().id());
    }

    /** Ways to break what one of those who passed has now that the check does not notice. */
    List<Tampering> unnoticed() throws Exception {
        try (Connection session = database.open()) {
            return Tampering.unnoticed(session, Tampering.of(Tampering.What.AWARD), passed.getFirst(), this::check);
        }
    }
}
