package org.aliquot.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Comes round to tell who was enrolled and whose access ends, on one node at a time; what failed is told the next time. */
@Component
class NoticeRounds {

    private static final long LOCK = 0x616c_6971_6e6f_7465L;

    private final JdbcClient jdbc;
    private final EnrollmentNotices news;
    private final NoticePublisher publisher;
    private final TransactionTemplate transaction;

    NoticeRounds(JdbcClient jdbc, EnrollmentNotices news, NoticePublisher publisher, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.news = news;
        this.publisher = publisher;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.notices-interval:PT20S}",
            initialDelayString = "${aliquot.notices-interval:PT20S}")
    void round() {
        transaction.executeWithoutResult(_ -> {
            if (isAlone()) {
                List<News> enrolled = news.enrolled();
                publisher.tell(NoticeKind.ENROLLED, enrolled);
                publisher.settle(NoticeKind.WINDOW_ENDING, enrolled);
                publisher.tell(NoticeKind.WINDOW_ENDING, news.ending());
            }
        });
    }

    private boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }
}
