package org.aliquot.mail;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import org.aliquot.clock.RoundTime;
import org.aliquot.school.School;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The postman's round to a mail server of a test: hands over by SMTP what waits. */
public final class MailRound {

    private MailRound() {}

    public static void to(GreenMail server, ApplicationContext product) {
        to(server.getSmtp().getPort(), product);
    }

    /** To whatever answers at this port, for as long as it takes. */
    public static void to(int port, ApplicationContext product) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        new MailDelivery(
                        product.getBean(MailTable.class),
                        product.getBean(ReturnTable.class),
                        sender,
                        "school@example.org",
                        product.getBean(School.class))
                .run(RoundTime.of(Duration.ofMinutes(3)));
    }

    /** A message to somebody waits to be sent. */
    public static void waits(String address, ApplicationContext product) {
        product.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> product.getBean(Mails.class)
                        .send(
                                "invitation",
                                new Recipient(null, address),
                                Letter.of("Hello", "Dear you,"),
                                Duration.ofDays(1)));
    }

    public static void forget(ApplicationContext product) {
        product.getBean(JdbcClient.class).sql("delete from mail_message").update();
    }
}
