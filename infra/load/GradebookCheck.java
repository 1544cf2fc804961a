package load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import load.FaultyGradebook.Column;
import load.FaultyGradebook.Message;
import load.GradebookKept.Person;
import load.ScoreRules.Attempt;

/** Holds what stands in a gradebook, and each message to it, against the attempts that there were. */
final class GradebookCheck {

    /** Calls of a system that are under way at most: with a kill, nobody hears of these. */
    private static final int AT_ONCE = 4;

    private static final String NOT_SENT = "select count(*) from lti_score where state <> 'sent'";

    private final Figures figures;
    private final FaultyGradebook gradebook;
    private final List<Person> people;
    private final int kills;

    GradebookCheck(Figures figures, FaultyGradebook gradebook, List<Person> people, int kills) {
        this.figures = figures;
        this.gradebook = gradebook;
        this.people = people;
        this.kills = kills;
    }

    /** @param handedIn how many answers were right in each attempt, as its learner was told too */
    void check(Connection database, Map<String, Integer> handedIn, Ledger answers) throws SQLException {
        ScoreRules rules = new ScoreRules(database);
        figures.heading("In the end, of " + handedIn.size() + " attempts and " + gradebook.came().size() + " messages");
        figures.atMost("attempts lost, or with other points", differing(rules, handedIn), "", 0);
        figures.atMost("answers lost or wrong", answers.missingOrWrong(database), "", 0);
        figures.atMost("scores that the product does not call sent", number(database, NOT_SENT), "", 0);
        scores(rules);
        messages();
        columns();
    }

    /** Those that are on one side only, too. */
    private static long differing(ScoreRules rules, Map<String, Integer> handedIn) {
        Map<String, Integer> stored = new HashMap<>();
        rules.attempts().forEach(attempt -> stored.put(attempt.id(), attempt.right()));
        Set<String> all = new HashSet<>(stored.keySet());
        all.addAll(handedIn.keySet());
        return all.stream().filter(id -> !stored.getOrDefault(id, -1).equals(handedIn.getOrDefault(id, -2))).count();
    }

    private void scores(ScoreRules rules) {
        Map<String, Message> standing = new HashMap<>(gradebook.cells());
        int wrong = 0;
        int otherTime = 0;
        for (Person person : people) {
            for (ScoredLink link : person.links()) {
                Attempt wanted = rules.standing(person.subject(), link.rule());
                Message stands = standing.remove(columnOf(link) + " " + person.subject());
                wrong += stands != null && stands.given() == wanted.right() && stands.maximum() == wanted.questions() ? 0 : 1;
                otherTime += stands != null && stands.submittedAt().equals(wanted.endedAt()) ? 0 : 1;
            }
        }
        figures.atMost("scores missing, or not what the link's rule says", wrong, "", 0);
        figures.atMost("scores with a time that is not the attempt's", otherTime, "", 0);
        figures.atMost("scores where none belongs", standing.size(), "", 0);
    }

    private String columnOf(ScoredLink link) {
        return link.column()
                ? gradebook.columnOf(link.rule())
                : gradebook.columnsMade().stream()
                        .filter(made -> made.isFor(link.rule()))
                        .map(Column::id)
                        .findFirst()
                        .orElse("none");
    }

    private void messages() {
        Map<String, Message> before = new HashMap<>();
        int older = 0;
        int repeated = 0;
        for (Message message : gradebook.came()) {
            Message last = before.put(message.cell(), message);
            if (last != null) {
                older += message.stamp().getEpochSecond() > last.stamp().getEpochSecond() ? 0 : 1;
                repeated += last.answered().get() && message.repeats(last) ? 1 : 0;
            }
        }
        figures.atMost("messages not newer than one before", older, "", 0);
        figures.atMost("messages that say again what was taken", repeated, "", kills * AT_ONCE);
    }

    private void columns() {
        long wanted = ScoredLink.ALL.stream().filter(link -> !link.column()).count();
        long links = gradebook.columnsMade().stream().map(Column::resource).distinct().count();
        figures.atMost("columns missing", wanted - links, "", 0);
        figures.atMost("columns made twice", gradebook.columnsMade().size() - links, "", 0);
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
