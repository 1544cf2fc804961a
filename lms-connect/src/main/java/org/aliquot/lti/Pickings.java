package org.aliquot.lti;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Choices that are open in some browser: nobody finds one who does not come from that browser. */
@Service
public class Pickings {

    private static final Duration LIFE = Duration.ofHours(2);

    private static final String INSERT = """
            insert into lti_picking (id, browser_hash, connection_id, deployment, return_url, data, several, with_columns, ends_at)
            values (:id, :browser, :connection, :deployment, :return, :data, :several, :columns,
                    server_now() + make_interval(secs => :life))
            """;

    private static final String FIND = """
            select p.id, p.connection_id, p.deployment, p.return_url, p.data, p.several, p.with_columns
            from lti_picking p
            join connection c on c.id = p.connection_id and c.state = 'active'
            where p.id = :id and p.ends_at > server_now() and p.browser_hash = :browser
            """;

    private final JdbcClient jdbc;

    Pickings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Picking picking, String browser) {
        jdbc.sql(INSERT)
                .param("id", picking.id())
                .param("browser", Secrets.sha256(browser))
                .param("connection", picking.connection())
                .param("deployment", picking.deployment())
                .param("return", picking.returnUrl())
                .param("data", picking.data())
                .param("several", picking.several())
                .param("columns", picking.withColumns())
                .param("life", (double) LIFE.toSeconds())
                .update();
    }

    /** @param browser what the browser kept since its login; null when it keeps nothing */
    public Optional<Picking> find(UUID id, @Nullable String browser) {
        return browser == null
                ? Optional.empty()
                : jdbc.sql(FIND)
                        .param("id", id)
                        .param("browser", Secrets.sha256(browser))
                        .query((row, _) -> new Picking(
                                row.getObject("id", UUID.class),
                                row.getObject("connection_id", UUID.class),
                                row.getString("deployment"),
                                row.getString("return_url"),
                                row.getString("data"),
                                row.getBoolean("several"),
                                row.getBoolean("with_columns")))
                        .optional();
    }

    /** From which system somebody came, whoever asks: it says who may frame the page that tells them no. */
    public Optional<UUID> connection(UUID id) {
        return jdbc.sql("select connection_id from lti_picking where id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject("connection_id", UUID.class))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT13M")
    void forgetOver() {
        jdbc.sql("delete from lti_picking where ends_at < server_now()").update();
    }
}
