package org.aliquot.passback;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.connections.ServiceTokens;
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

    /** Of a call whose answer was read already. */
    private static final CallResult ANSWERED = new CallResult.Answered(200, Map.of(), "");

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
    private final Results results;
    private final Linkables linkables;
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
            Results results,
            Linkables linkables,
            Outgoing outgoing,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.scores = scores;
        this.links = links;
        this.connections = connections;
        this.marks = marks;
        this.tokens = tokens;
        this.columns = columns;
        this.results = results;
        this.linkables = linkables;
        this.outgoing = outgoing;
        this.clock = clock;
        this.transaction = transaction;
    }

    void send(Due due) {
        try {
            Connection system = connections.find(due.connection()).orElseThrow();
            LinkTable.Row link = links.find(due.link()).orElseThrow();
            String column = link.column();
            if (column == null) {
                findColumn(due, system, link);
            } else {
                record(due, tell(due, system, link, column));
            }
        } catch (VaultRefused refused) {
            LOG.error("Our key for other systems cannot be read: {}", refused.getMessage());
            record(due, new Outcome.Later(Duration.ZERO, "Our key cannot be read.", ""));
        } catch (RuntimeException unexpected) {
            LOG.error("{} could not be sent: {}", due, unexpected.getClass().getName());
            record(due, new Outcome.Later(Duration.ZERO, "Scores could not be sent, for a reason of our own.", ""));
        }
    }

    /** First it is looked at what stands there: what is not ours stays. */
    private Outcome tell(Due due, Connection system, LinkTable.Row link, String column) {
        if (due.past().isNone() && due.points() == null) {
            return new Outcome.Done();
        }
        if (due.past().overHand() || !link.gradebook().showsResults()) {
            return post(due, system, link, column, false);
        }
        Results.Standing[] found = new Results.Standing[1];
        Outcome looked = call(system, ServiceTokens.RESULT, token -> {
            found[0] = results.look(column, due, token);
            return found[0] instanceof Results.Standing.Unknown(var answer) ? answer : ANSWERED;
        });
        return switch (looked) {
            case Outcome.Done() ->
                switch (found[0]) {
                    case Results.Standing.SetByHand() -> new Outcome.Kept();
                    case Results.Standing.Nothing() when due.points() == null -> new Outcome.Done();
                    case Results.Standing.Nothing(), Results.Standing.Ours(), Results.Standing.Unknown _ ->
                        post(due, system, link, column, found[0] instanceof Results.Standing.Ours);
                };
            // of a system that cannot be looked into now, the first score is not kept waiting for that; on top of
            // another one of ours, whose answer was lost, it would be passed over as if a teacher's stood there
            case Outcome.Later later when !due.past().unheard() || due.past().hasOtherThan(due.points()) -> later;
            case Outcome.Kept _, Outcome.Later _, Outcome.No _ -> post(due, system, link, column, false);
        };
    }

    private Outcome post(Due due, Connection system, LinkTable.Row link, String column, boolean oursStands) {
        String body = ScoreMessages.body(due, link.link().target(), oursStands);
        return call(system, ServiceTokens.SCORE, token -> post(column, token, body));
    }

    private CallResult post(String column, String token, String body) {
        return outgoing.call(OutgoingCall.post(
                ScoreMessages.address(column),
                Map.of("Content-Type", ScoreMessages.TYPE, "Authorization", "Bearer " + token),
                body));
    }

    /** A call that needs a token; one that is not believed is tried with a new one, once. */
    private Outcome call(Connection system, String scope, Called called) {
        CallResult result = new CallResult.Answered(NOT_BELIEVED, Map.of(), "");
        for (int tries = 0; tries < 2 && isNotBelieved(result); tries++) {
            switch (tokens.token(system, scope)) {
                case ServiceTokens.Result.Withheld(var answer) -> {
                    return scope.equals(ServiceTokens.RESULT)
                            ? Outcome.of(
                                    answer.unread(), clock.now()) // whoever may send and not look is not locked out
                            : Outcome.ofToken(answer, clock.now());
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
        GradebookService gradebook = link.gradebook();
        String list = gradebook.letsMakeColumns() && system.settings().makesColumns() ? gradebook.columns() : null;
        Points points = due.points();
        if (points == null) {
            record(due, new Outcome.Done()); // where no column is, there is nothing to take back
        } else if (list == null) {
            record(due, new Outcome.No(Refusal.NO_COLUMN, ""));
        } else if (!links.holdColumn(due.link())) {
            transaction.executeWithoutResult(_ -> scores.postponed(due, SOON));
        } else {
            LinkTarget target = link.link().target();
            String title = linkables.find(target).map(Linkable::title).orElseGet(target::column);
            makeColumn(
                    due, system, new Columns.Wanted(list, link.resource(), target.column(), title, points.maximum()));
        }
    }

    private void makeColumn(Due due, Connection system, Columns.Wanted wanted) {
        Outcome outcome = call(system, ServiceTokens.LINE_ITEM, token -> switch (columns.findOrMake(wanted, token)) {
            case Columns.Result.Found(var column) -> {
                links.keepColumn(due.link(), column);
                yield ANSWERED;
            }
            case Columns.Result.Failed(var answer) -> answer;
        });
        if (outcome instanceof Outcome.Done) {
            transaction.executeWithoutResult(_ -> {
                scores.postponed(due, Duration.ZERO); // and now the score
                works(due);
            });
        } else {
            links.letColumnGo(due.link());
            record(
                    due,
                    outcome instanceof Outcome.No no ? new Outcome.No(Refusal.COLUMN_NOT_MADE, no.words()) : outcome);
        }
    }

    private void record(Due due, Outcome outcome) {
        transaction.executeWithoutResult(_ -> {
            switch (outcome) {
                case Outcome.Done() -> {
                    scores.sent(due);
                    works(due);
                    marks.worked(due.connection());
                }
                case Outcome.Kept() -> {
                    scores.kept(due);
                    works(due);
                }
                case Outcome.Later later -> {
                    Duration own = PAUSES.get(Math.clamp(due.tries(), 1, PAUSES.size()) - 1);
                    scores.later(due, later.pause(own), later.words());
                    scores.fails(due, later.asked());
                }
                case Outcome.No(var why, var words) -> {
                    scores.refused(due, why, words);
                    works(due);
                }
            }
        });
        if (outcome instanceof Outcome.Later later) {
            marks.failed(due.connection(), later.trouble());
        }
    }

    private void works(Due due) {
        if (due.probe()) {
            scores.works(due.connection());
        }
    }
}
