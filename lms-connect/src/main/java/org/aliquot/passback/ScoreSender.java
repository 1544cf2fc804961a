package org.aliquot.passback;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.passback.ScoreTable.Due;
import org.aliquot.vault.VaultRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one score, outside of any transaction, and writes down what came of it. */
@Component
class ScoreSender {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreSender.class);
    private static final int NOT_BELIEVED = 401;

    /** While another one looks for the column. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** For seven days at most; the last is how long a system may be back before it gets what waited. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30));

    private final ScoreTable scores;
    private final LinkTable links;
    private final ConnectionDesk connections;
    private final ConnectionMarks marks;
    private final ServiceTokens tokens;
    private final Columns columns;
    private final ScoreMessages messages;
    private final Exams exams;
    private final Outgoing outgoing;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    ScoreSender(
            ScoreTable scores,
            LinkTable links,
            ConnectionDesk connections,
            ConnectionMarks marks,
            ServiceTokens tokens,
            Columns columns,
            ScoreMessages messages,
            Exams exams,
            Outgoing outgoing,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.scores = scores;
        this.links = links;
        this.connections = connections;
        this.marks = marks;
        this.tokens = tokens;
        this.columns = columns;
        this.messages = messages;
        this.exams = exams;
        this.outgoing = outgoing;
        this.clock = clock;
        this.transaction = transaction;
    }

    void send(Due due) {
        Connection system = connections.find(due.connection()).orElseThrow();
        LinkTable.Row link = links.find(due.link()).orElseThrow();
        try {
            String column = link.column();
            if (column == null) {
                findColumn(due, system, link);
            } else {
                record(due, call(system, ServiceTokens.SCORE, token -> post(due, column, token)));
            }
        } catch (VaultRefused refused) {
            LOG.error("Our key for other systems cannot be read: {}", refused.getMessage());
            record(due, new Outcome.Later(Duration.ZERO, "Our key cannot be read.", ""));
        }
    }

    private CallResult post(Due due, String column, String token) {
        return outgoing.call(OutgoingCall.post(
                ScoreMessages.address(column),
                Map.of("Content-Type", ScoreMessages.TYPE, "Authorization", "Bearer " + token),
                messages.body(due)));
    }

    /** A call that needs a token; one that is not believed is tried with a new one, once. */
    private Outcome call(Connection system, String scope, Called called) {
        CallResult result = new CallResult.Answered(NOT_BELIEVED, Map.of(), "");
        for (int tries = 0; tries < 2 && isNotBelieved(result); tries++) {
            switch (tokens.token(system, scope)) {
                case ServiceTokens.Result.Withheld(var answer) -> {
                    return Outcome.ofToken(answer, clock.now());
                }
                case ServiceTokens.Result.Given(var token) -> {
                    result = called.with(token);
                    if (isNotBelieved(result)) {
                        tokens.forget(system, scope, token);
                    }
                }
            }
        }
        return Outcome.of(result, clock.now());
    }

    private interface Called {

        CallResult with(String token);
    }

    private static boolean isNotBelieved(CallResult result) {
        return result instanceof CallResult.Answered answer && answer.status() == NOT_BELIEVED;
    }

    private void findColumn(Due due, Connection system, LinkTable.Row link) {
        String list = link.gradebook() == null || !link.gradebook().letsMakeColumns()
                ? null
                : link.gradebook().columns();
        Points points = due.points();
        if (points == null) {
            transaction.executeWithoutResult(
                    _ -> scores.sent(due)); // where nothing was sent, there is nothing to take back
        } else if (list == null || !system.settings().makesColumns()) {
            record(due, new Outcome.No(Refusal.NO_COLUMN, ""));
        } else if (!links.holdColumn(due.link())) {
            transaction.executeWithoutResult(_ -> scores.later(due, SOON, ""));
        } else {
            String title = exams.exam(link.link().exam())
                    .map(exam -> exam.spec().title())
                    .orElse(link.link().exam());
            makeColumn(
                    due,
                    system,
                    new Columns.Wanted(list, link.resource(), link.link().exam(), title, points.maximum()));
        }
    }

    private void makeColumn(Due due, Connection system, Columns.Wanted wanted) {
        Outcome outcome = call(system, ServiceTokens.LINE_ITEM, token -> switch (columns.findOrMake(wanted, token)) {
            case Columns.Result.Found(var column) -> {
                links.keepColumn(due.link(), column);
                yield new CallResult.Answered(200, Map.of(), "");
            }
            case Columns.Result.Failed(var answer) -> answer;
        });
        if (outcome instanceof Outcome.Done) {
            transaction.executeWithoutResult(_ -> {
                scores.later(due, Duration.ZERO, ""); // and now the score
                scores.works(due.connection());
            });
        } else {
            links.letColumnGo(due.link());
            record(due, outcome);
        }
    }

    private void record(Due due, Outcome outcome) {
        transaction.executeWithoutResult(_ -> {
            switch (outcome) {
                case Outcome.Done() -> {
                    scores.sent(due);
                    scores.works(due.connection());
                    marks.worked(due.connection());
                }
                case Outcome.Later later -> {
                    scores.later(
                            due, later.pause(PAUSES.get(Math.clamp(due.tries(), 1, PAUSES.size()) - 1)), later.words());
                    scores.fails(due.connection(), later.asked());
                }
                case Outcome.No(var why, var words) -> {
                    scores.refused(due, why, words);
                    scores.works(due.connection());
                }
            }
        });
        if (outcome instanceof Outcome.Later later) {
            marks.failed(due.connection(), later.trouble());
        }
    }
}
