package org.aliquot.mail;

import com.icegreen.greenmail.util.GreenMail;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The postman's round to a mail server of a test: hands over by SMTP what waits. */
public final class MailRound {

    private MailRound() {}

    public static void to(GreenMail server, ApplicationContext product) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        new MailDelivery(product.getBean(MailTable.class), sender, "school@example.org").run();
    }
}
