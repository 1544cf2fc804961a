package org.aliquot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.mail.MailRound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People who get letters on the way, through a real mail server. */
abstract class MailedJourneyTest extends JourneyTest {

    static final String PASS = "a long enough password";

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ApplicationContext product;

    @BeforeAll
    static void begin() {
        MAIL.start();
    }

    @AfterAll
    static void end() {
        MAIL.stop();
    }

    /** Letters that other tests left behind are not for this postman. */
    @BeforeEach
    void nothingOnItsWay() {
        jdbc.sql("update mail_message set status = 'dropped' where status = 'waiting'")
                .update();
    }

    /** Makes an account, opens the letter, and is signed in. */
    void signUp(Visitor visitor, String name, String email) throws Exception {
        visitor.open("/sign-up");
        visitor.page().fill("[name=name]", name);
        visitor.page().fill("[name=email]", email);
        visitor.page().fill("[name=password]", PASS);
        visitor.press("Sign up");
        visitor.sound();
        visitor.open(inMail(email, "Confirm your address", "/sign-up/"));
        visitor.page().fill("[name=password]", PASS);
        visitor.press("Confirm and sign in");
        visitor.sound();
        assertThat(visitor.path()).startsWith("/today");
    }

    /** The path in the newest letter with this subject to this address, once it has gone through the mail server. */
    String inMail(String email, String subject, String path) throws Exception {
        MailRound.to(MAIL, product);
        MimeMessage[] all = MAIL.getReceivedMessages();
        for (MimeMessage letter : Arrays.asList(all).reversed()) {
            if (letter.getAllRecipients()[0].toString().equals(email)
                    && letter.getSubject().startsWith(subject)) {
                String text = GreenMailUtil.getWholeMessage(letter).replace("=\r\n", "");
                Matcher found =
                        Pattern.compile(Pattern.quote(path) + "[\\w/-]+").matcher(text);
                assertThat(found.find()).as(text).isTrue();
                return found.group();
            }
        }
        throw new AssertionError("No letter “" + subject + "” to " + email);
    }
}
