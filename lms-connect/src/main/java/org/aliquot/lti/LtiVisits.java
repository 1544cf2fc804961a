package org.aliquot.lti;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.passback.LinkTarget;
import org.aliquot.people.AccountId;
import org.aliquot.people.Secrets;
import org.aliquot.people.TokensEnded;
import org.aliquot.rostering.CourseRole;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Start pages that are open in some browser: nobody finds one who does not come from that browser. */
@Service
public class LtiVisits {

    /** As long as somebody may look at a start page before an exam. */
    static final Duration LIFE = Duration.ofHours(2);

    /** How long a frame that was left open is told that it is over; as long as its browser keeps our cookie. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** Of a computer that several use, the pages of whoever was there before. */
    private static final String LEAVE = """
            delete from lti_visit
            where browser_hash = :browser and account_id <> :account
            """;

    private static final String INSERT = """
            insert into lti_visit (id, browser_hash, account_id, connection_id, deployment, context, context_title, role, target,
                                   link_id, ends_at)
            values (:id, :browser, :account, :connection, :deployment, :context, :title, :role, :target, :link,
                    server_now() + make_interval(secs => :life))
            """;

    private static final String SELECT = """
            select v.id, v.account_id, v.connection_id, v.deployment, v.context, v.context_title, v.role, v.target, v.link_id
            from lti_visit v
            join connection c on c.id = v.connection_id and c.state = 'active'
            """;

    private static final String FIND = SELECT + """
            join account a on a.id = v.account_id and a.status = 'active'
            where v.id = :id and v.ends_at > server_now()
              and (cast(:browser as bytea) is null or v.browser_hash = :browser)
            """;

    private static final String OF_TEST_STUDENT = SELECT + """
            join account a on a.id = v.account_id and a.test
            where v.account_id = :account and v.role = 'test-student' and v.ends_at > server_now()
            """;

    private final JdbcClient jdbc;

    LtiVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(LtiVisit visit, String browser) {
        jdbc.sql(LEAVE)
                .param("browser", Secrets.sha256(browser))
                .param("account", visit.account())
                .update();
        jdbc.sql(INSERT)
                .param("id", visit.id())
                .param("browser", Secrets.sha256(browser))
                .param("account", visit.account())
                .param("connection", visit.connection())
                .param("deployment", visit.course().deployment())
                .param("context", visit.course().context())
                .param("title", visit.course().title())
                .param("role", visit.role().word())
                .param("target", visit.target().word())
                .param("link", visit.link())
                .param("life", (double) LIFE.toSeconds())
                .update();
    }

    /**
     * The visit, while its person may sign in and its system is let in.
     *
     * @param browser what the browser kept since its login; null when it keeps nothing
     */
    public Optional<LtiVisit> find(UUID id, @Nullable String browser) {
        return browser == null ? Optional.empty() : found(id, Secrets.sha256(browser));
    }

    /** What a test student has opened; nothing of anybody else. */
    List<LtiVisit> ofTestStudent(AccountId account) {
        return jdbc.sql(OF_TEST_STUDENT)
                .param("account", account)
                .query(LtiVisits::visit)
                .list();
    }

    /** The same from whatever browser: for whoever has shown otherwise that it is theirs. */
    Optional<LtiVisit> find(UUID id) {
        return found(id, null);
    }

    private Optional<LtiVisit> found(UUID id, byte @Nullable [] browser) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("browser", browser, Types.BINARY)
                .query(LtiVisits::visit)
                .optional();
    }

    /** A start page goes on with another account. Those that are open elsewhere do not: they may stand on anybody's screen. */
    void passOn(UUID visit, AccountId to) {
        jdbc.sql("update lti_visit set account_id = :to where id = :visit")
                .param("visit", visit)
                .param("to", to)
                .update();
    }

    /** From which system somebody came, whoever asks: it says who may frame the page that tells them no. */
    public Optional<UUID> connection(UUID id) {
        return jdbc.sql("select connection_id from lti_visit where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private static LtiVisit visit(ResultSet row, int number) throws SQLException {
        return new LtiVisit(
                row.getObject("id", UUID.class),
                AccountId.in(row, "account_id"),
                row.getObject("connection_id", UUID.class),
                new LtiVisit.Course(
                        row.getString("deployment"), row.getString("context"), row.getString("context_title")),
                Word.read(CourseRole.class, row.getString("role")),
                LinkTarget.stored(row.getString("target")),
                row.getObject("link_id", UUID.class));
    }

    /** Whoever is signed out everywhere has no start pages left either; the rows still say who may frame the page that says so. */
    @EventListener
    void end(TokensEnded ended) {
        jdbc.sql("update lti_visit set ends_at = server_now() where account_id = :account and ends_at > server_now()")
                .param("account", ended.account())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT12M")
    void forgetOver() {
        jdbc.sql("delete from lti_visit where ends_at < server_now() - make_interval(secs => :kept)")
                .param("kept", (double) KEPT.toSeconds())
                .update();
    }
}
