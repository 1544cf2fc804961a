package org.aliquot.mail;

import org.aliquot.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round every few seconds where a mail server is configured; elsewhere messages wait to be read by an administrator. */
@Component
class Postman {

    private final MailTable table;
    private final ReturnTable returns;
    private final @Nullable MailDelivery delivery;

    Postman(
            MailTable table,
            ReturnTable returns,
            ObjectProvider<JavaMailSender> sender,
            School school,
            @Value("${spring.mail.host:}") String host,
            @Value("${aliquot.mail-from:${spring.mail.username:}}") String from) {
        this.table = table;
        this.returns = returns;
        JavaMailSender server = host.isBlank() ? null : sender.getIfAvailable();
        this.delivery = server == null ? null : new MailDelivery(table, returns, server, from, school);
    }

    boolean comes() {
        return delivery != null;
    }

    @Scheduled(fixedDelayString = "${aliquot.mail-interval:PT3S}", initialDelayString = "${aliquot.mail-interval:PT3S}")
    void round() {
        if (delivery != null) {
            delivery.run();
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        table.expire();
        table.forgetGone();
        table.sweep();
        returns.sweep();
    }
}
