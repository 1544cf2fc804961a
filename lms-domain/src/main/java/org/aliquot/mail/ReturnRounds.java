package org.aliquot.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.aliquot.clock.RoundTime;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to the mailbox for returned mail, where there is one. */
@Component
class ReturnRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnRounds.class);
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final @Nullable ReturnBox box;

    ReturnRounds(
            ReturnTable table,
            @Value("${aliquot.returned-mail-host:}") String host,
            @Value("${aliquot.returned-mail-port:0}") int port,
            @Value("${aliquot.returned-mail-username:}") String user,
            @Value("${aliquot.returned-mail-password:}") String password,
            @Value("${aliquot.returned-mail-security:tls}") String security,
            @Value("${aliquot.mail-from:${spring.mail.username:}}") String from) {
        this.box = host.isBlank() || !from.contains("@")
                ? null
                : new ReturnBox(
                        new ReturnBox.Place(host, port, user, password, Word.read(ReturnBox.Security.class, security)),
                        new ReturnReader(table, from));
    }

    @Scheduled(
            fixedDelayString = "${aliquot.returned-mail-interval:PT5M}",
            initialDelayString = "${aliquot.returned-mail-interval:PT5M}")
    void round() {
        if (box == null) {
            return;
        }
        try {
            box.look(RoundTime.of(LONGEST_ROUND));
        } catch (MessagingException e) {
            LOG.warn("The mailbox for returned mail could not be read; trying again with the next round", e);
        }
    }
}
