package org.aliquot.mail;

import java.util.List;
import org.aliquot.figures.Figures;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether mail goes out. */
@Configuration(proxyBeanMethods = false)
class MailFigures {

    MailFigures(Postman postman, Figures figures) {
        figures.gauge(
                "aliquot_mail_server_configured",
                "1 when a mail server is configured; without one all mail waits for an administrator to hand it on.",
                () -> postman.comes() ? 1 : 0);
    }

    /** Those that were given up stand in the index of what came back, which is named as it was made. */
    @Bean
    Standing mailStanding() {
        return new Standing(
                """
                select w.waiting as aliquot_mail_waiting, w.age as aliquot_mail_oldest_waiting_seconds,
                       (select count(*) from mail_message where status in ('returned', 'failed') and status = 'failed')
                         as aliquot_mail_parked
                from (select count(*) as waiting,
                             coalesce(greatest(0, extract(epoch from server_now() - min(created_at))), 0) as age
                      from mail_message
                      where status = 'waiting') w
                """,
                List.of(
                        new Figure("aliquot_mail_waiting", "Messages that wait to be sent, or to be tried again."),
                        new Figure(
                                "aliquot_mail_oldest_waiting_seconds",
                                "Age of the oldest message that waits; 0 when none does."),
                        new Figure(
                                "aliquot_mail_parked",
                                "Messages of the last 30 days that were given up and wait under Outbox for Send again.")));
    }
}
