package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.clock.RoundTime;
import org.aliquot.people.AccountMail;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail comes back into a mailbox that is really there; who is told, what is held back, and who cannot say so. */
class ReturnedMailIT extends PlatformTest {

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});

    private static GreenMailUser box;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ReturnTable table;

    @Autowired
    private ReturnedMail returned;

    @Autowired
    private AccountMail mail;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;

    @BeforeAll
    static void open() {
        MAIL.start();
        box = MAIL.setUser("school@example.org", "school", "secret");
    }

    @AfterAll
    static void close() {
        MAIL.stop();
    }

    @BeforeEach
    void somebodyGotALetter() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        MailRound.forget(product);
        learner = person(Role.LEARNER);
        news();
        MailRound.to(MAIL, product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postfix", "exim", "exchange"})
    void aLetterThatCameBackEndsNewsToThatAddress(String server) throws Exception {
        arrives(Reports.of(server, learner.email(), id(), "5.1.1"));
        look();
        assertThat(status()).isEqualTo("returned");
        assertThat(returned.from(learner.email().toUpperCase(java.util.Locale.ROOT)))
                .isPresent();

        news();
        assertThat(letters()).as("held back").isEqualTo(1);
        transaction.executeWithoutResult(_ ->
                mail.send(learner.id(), "reset-password", Letter.of("New password", "Hello"), Duration.ofHours(1)));
        assertThat(letters()).as("about the account").isEqualTo(2);
    }

    @Test
    void thePersonAndAnAdministratorAreToldAndEitherTriesAgain() throws Exception {
        arrives(Reports.of("postfix", learner.email(), id(), "5.1.1"));
        look();
        Browser own = new Browser(site());
        own.signIn(learner.email(), PASSWORD);
        assertThat(own.get("/profile").body())
                .contains("Email to " + learner.email() + " came back on", "User unknown", "Try this address again");
        Person administrator = person(Role.ADMINISTRATOR);
        Browser staff = new Browser(site());
        staff.signIn(administrator.email(), PASSWORD);
        assertThat(staff.get("/admin/outbox?only=returned").body()).contains(learner.email(), "Came back");
        assertThat(staff.get("/admin/people/" + learner.id()).body()).contains("came back on");

        own.post("/profile/returned-mail");
        assertThat(returned.from(learner.email())).isEmpty();
        arrives(Reports.of("postfix", learner.email(), id(), "5.1.1"));
        look();
        assertThat(returned.from(learner.email()))
                .as("the same report once more")
                .isEmpty();
        news();
        assertThat(letters()).isEqualTo(2);

        table.refused(letter(), "550 no such user");
        staff.post("/admin/people/" + learner.id() + "/returned-mail");
        assertThat(returned.from(learner.email())).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'mail.tried-again' and subject_id = :id")
                        .param("id", learner.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aMessageMadeToBreakTheReadingDoesNotHoldUpThoseBehindIt() throws Exception {
        arrives(Reports.of("postfix", "a\0b@example.org", id(), "5.1.1"));
        arrives(Reports.of("postfix", learner.email(), id(), "5.1.1"));
        look();
        assertThat(returned.from(learner.email())).isPresent();
    }

    @Test
    void anotherAddressStartsAnew() throws Exception {
        arrives(Reports.of("exim", learner.email(), id(), "5.1.1"));
        look();
        jdbc.sql("update account set email = 'new.' || email where id = :id")
                .param("id", learner.id())
                .update();
        news();
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void whatMayStillArriveIsOnlyNoted() throws Exception {
        arrives(Reports.of("postfix", learner.email(), id(), "4.4.1"));
        look();
        assertThat(status()).isEqualTo("sent");
        assertThat(returned.from(learner.email())).isEmpty();
        assertThat(jdbc.sql("select last_error from mail_message")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("User unknown");
    }

    @Test
    void whoNeverGotTheLetterCannotSayThatItCameBack() throws Exception {
        Person other = person(Role.LEARNER);
        arrives(Reports.of("postfix", other.email(), id(), "5.1.1"));
        arrives(Reports.of("postfix", learner.email(), "<" + UUID.randomUUID() + "@example.org>", "5.1.1"));
        arrives(Reports.of("postfix", learner.email(), id().replace("@example.org", "@evil.example"), "5.1.1"));
        arrives("From: a@b.example\r\nSubject: hello\r\n\r\nhello\r\n");
        look();
        assertThat(status()).isEqualTo("sent");
        assertThat(jdbc.sql("select count(*) from undeliverable_address where address in (:one, :other)")
                        .param("one", learner.email())
                        .param("other", other.email())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsTooLargeIsPassedOverAndTheRestIsRead() throws Exception {
        arrives("From: a@b.example\r\nSubject: large\r\n\r\n" + "x".repeat(ReturnBox.MOST_BYTES + 1) + "\r\n");
        arrives(Reports.of("postfix", learner.email(), id(), "5.1.1"));
        look();
        assertThat(status()).isEqualTo("returned");
        assertThat(MAIL.getManagers().getImapHostManager().getInbox(box).getUnseenCount())
                .isZero();
    }

    @Test
    void nothingOfItStaysWhenThePersonIsErased() throws Exception {
        arrives(Reports.of("postfix", learner.email(), id(), "5.1.1"));
        look();
        person(Role.ADMINISTRATOR)
                .api()
                .delete("/people/" + learner.id() + "/account")
                .requireStatus(204);
        assertThat(returned.from(learner.email())).isEmpty();
    }

    private void news() {
        transaction.executeWithoutResult(_ -> mail.sendAll(
                "enrolled",
                List.of(new AccountMail.Outgoing(learner.id(), _ -> Letter.of("Welcome", "Hello"))),
                Duration.ofDays(1)));
    }

    private void arrives(String message) throws Exception {
        box.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
    }

    private void look() throws Exception {
        new ReturnBox(
                        new ReturnBox.Place(
                                ServerSetup.getLocalHostAddress(),
                                MAIL.getImap().getPort(),
                                "school",
                                "secret",
                                ReturnBox.Security.NONE),
                        new ReturnReader(table, "school@example.org"))
                .look(RoundTime.of(Duration.ofMinutes(1)));
    }

    private UUID letter() {
        return jdbc.sql("select id from mail_message where account_id = :id order by id limit 1")
                .param("id", learner.id())
                .query(UUID.class)
                .single();
    }

    private String id() {
        return "<" + letter() + "@example.org>";
    }

    private String status() {
        return jdbc.sql("select status from mail_message where id = :id")
                .param("id", letter())
                .query(String.class)
                .single();
    }

    private int letters() {
        return jdbc.sql("select count(*) from mail_message where account_id = :id")
                .param("id", learner.id())
                .query(Integer.class)
                .single();
    }
}
