package org.aliquot.notices;

import java.util.List;
import java.util.UUID;
import org.aliquot.delivery.MarksDiffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells administrators of written answers on which two people differ: they may decide on each, and in a small class
 * nobody else may. Once a day for each exam, and not by mail.
 */
@Component
class MarkingNotices {

    private static final String DECIDING = """
            select p.id, cast(cast(server_now() as date) as text) as day
            from account p
            where p.status = 'active' and 'administrator' = any(p.roles)
              and not exists (select from written_mark m where m.answer_id = :answer and m.marker = p.id)
            """;

    private final JdbcClient jdbc;
    private final NoticePublisher publisher;
    private final SiteMap site;

    MarkingNotices(JdbcClient jdbc, NoticePublisher publisher, SiteMap site) {
        this.jdbc = jdbc;
        this.publisher = publisher;
        this.site = site;
    }

    @ApplicationModuleListener
    void of(MarksDiffer event) {
        List<News> news = jdbc.sql(DECIDING)
                .param("answer", event.answer())
                .query((row, number) -> new News(
                        row.getObject("id", UUID.class),
                        event.exam() + " " + row.getString("day"),
                        event.title(),
                        null,
                        site.marking(),
                        null))
                .list();
        publisher.tellHere(NoticeKind.MARKS_DIFFER, news);
    }
}
