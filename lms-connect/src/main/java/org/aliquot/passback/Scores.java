package org.aliquot.passback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How scores stand with gradebooks, as people look at it and send them again. */
@Service
public class Scores {

    /** What stands in no gradebook and cannot is nobody's news. */
    private static final String STANDING = """
            select l.id, l.target, l.rule, l.takes_scores, c.name, s.account_id, s.state, s.given, s.maximum, s.sent_at, s.refusal, s.words
            from lti_score s
            join lti_link l on l.id = s.link_id
            join connection c on c.id = l.connection_id
            """;

    private static final String FIGURES = """
            select count(*) filter (where s.state in ('sent', 'kept')) as sent,
                   count(*) filter (where s.state = 'waiting' and l.takes_scores) as waiting,
                   count(*) filter (where s.state = 'refused') as refused,
                   min(s.ended_at) filter (where s.state = 'waiting' and l.takes_scores) as oldest
            from lti_link l
            join lti_score s on s.link_id = l.id
            where l.connection_id = :connection
            """;

    private final JdbcClient jdbc;
    private final LinkTable links;
    private final ScoreTable scores;

    Scores(JdbcClient jdbc, LinkTable links, ScoreTable scores) {
        this.jdbc = jdbc;
        this.links = links;
        this.scores = scores;
    }

    @Transactional(readOnly = true)
    public Optional<ScoreStanding> of(UUID link, AccountId person) {
        return jdbc.sql(STANDING + "where s.link_id = :link and s.account_id = :account")
                .param("link", link)
                .param("account", person)
                .query(Scores::standing)
                .optional();
    }

    /** Wherever somebody's attempts at an exam count, by the name of the system. */
    @Transactional(readOnly = true)
    public List<ScoreStanding> ofExam(AccountId person, String exam) {
        return jdbc.sql(STANDING + """
                        where s.account_id = :account and l.target = :target and l.takes_scores
                          and exists (select from cohort_member m where m.cohort_id = l.cohort_id and m.account_id = s.account_id)
                        order by lower(c.name), l.id
                        """)
                .param("account", person)
                .param("target", new LinkTarget.Exam(exam).word())
                .query(Scores::standing)
                .list();
    }

    /** Of those who opened a link; what was refused before all else. */
    @Transactional(readOnly = true)
    public List<ScoreStanding> ofLink(UUID link, int limit) {
        return jdbc.sql(
                        STANDING
                                + "where s.link_id = :link order by s.state <> 'refused', s.opened_at, s.account_id limit :limit")
                .param("link", link)
                .param("limit", limit)
                .query(Scores::standing)
                .list();
    }

    /** What a system refused, the newest attempts first. */
    @Transactional(readOnly = true)
    public List<ScoreStanding> refused(UUID connection, int limit) {
        return jdbc.sql(STANDING
                        + "where l.connection_id = :connection and s.state = 'refused' order by s.ended_at desc, s.account_id"
                        + " limit :limit")
                .param("connection", connection)
                .param("limit", limit)
                .query(Scores::standing)
                .list();
    }

    @Transactional(readOnly = true)
    public ScoreFigures figures(UUID connection) {
        return jdbc.sql(FIGURES)
                .param("connection", connection)
                .query((row, _) -> new ScoreFigures(
                        row.getInt("sent"), row.getInt("waiting"), row.getInt("refused"), RowTime.find(row, "oldest")))
                .single();
    }

    /** Sends a refused one again; false when it is not refused. */
    @Transactional
    public boolean sendAgain(UUID link, AccountId person) {
        ready(link);
        return scores.again(link, person) == 1;
    }

    /** Sends ours in place of what somebody set by hand; false when nothing of theirs was kept. */
    @Transactional
    public boolean sendOverHand(UUID link, AccountId person) {
        return scores.overHand(link, person) == 1;
    }

    /** Sends all again that were refused; how many there are. */
    @Transactional
    public int sendRefusedAgain(UUID link) {
        ready(link);
        return scores.again(link);
    }

    /** The same for a whole system, which is called at once. */
    @Transactional
    public int sendRefusedOfConnectionAgain(UUID connection) {
        links.ofConnection(connection).forEach(this::ready);
        scores.free(connection);
        return scores.againAt(connection);
    }

    private void ready(UUID link) {
        links.hold(link);
        if (scores.hasLostColumn(link) && links.forgetOwnColumn(link)) {
            scores.columnChanged(link);
        }
    }

    private static ScoreStanding standing(ResultSet row, int number) throws SQLException {
        String refusal = row.getString("refusal");
        return new ScoreStanding(
                LinkTable.link(row),
                AccountId.in(row, "account_id"),
                Word.read(ScoreState.class, row.getString("state")),
                ScoreTable.points(row),
                RowTime.find(row, "sent_at"),
                refusal == null ? null : Word.read(Refusal.class, refusal),
                Objects.requireNonNullElse(row.getString("words"), ""));
    }
}
