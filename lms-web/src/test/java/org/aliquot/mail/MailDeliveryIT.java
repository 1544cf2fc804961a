package org.aliquot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aliquot.PlatformTest;
import org.aliquot.clock.RoundTime;
import org.aliquot.people.Role;
import org.aliquot.school.Accent;
import org.aliquot.school.LogoFile;
import org.aliquot.school.School;
import org.aliquot.school.SchoolDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages and a real mail server: what was handed in arrives once, and what could not be sent is sent later. */
class MailDeliveryIT extends PlatformTest {

    private static final Letter LETTER = Letter.of("Say <hello>", "Dear Zoë & all,")
            .with(new Letter.Action("Open it", "http://localhost/x?a=1&b=2"))
            .ending("It lasts an hour.");

    private record Row(UUID id, String status, int tries, String text) {}

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Mails mails;

    @Autowired
    private MailTable table;

    @Autowired
    private ReturnTable returns;

    @Autowired
    private Outbox outbox;

    @Autowired
    private School school;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    static void open() {
        MAIL.start();
    }

    @AfterAll
    static void close() {
        MAIL.stop();
    }

    @BeforeEach
    void nothingWaits() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from mail_message").update();
    }

    @Test
    void arrivesInBothFormsAndLeavesNoTextBehind() throws Exception {
        send("zoe@example.org", Duration.ofHours(1));
        delivery(MAIL.getSmtp().getPort()).run();
        delivery(MAIL.getSmtp().getPort()).run();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Say <hello>");
        assertThat(message.getFrom()[0].toString()).isEqualTo("Aliquot <school@example.org>");
        String body = GreenMailUtil.getWholeMessage(message);
        assertThat(body).contains("text/plain").contains("text/html").contains("Auto-Submitted: auto-generated");
        assertThat(LetterForms.html(LETTER, Brand.of(school.known())))
                .contains("Say &lt;hello&gt;")
                .contains("?a=1&amp;b=2");
        assertThat(row().status()).isEqualTo("sent");
        assertThat(row().text()).isEmpty();
    }

    @Test
    void looksLikeTheSchoolWithItsNameItsColorAndItsPicture() throws Exception {
        LogoFile logo = ((LogoFile.Reading.Drawn) LogoFile.read(picture())).logo();
        decide(new SchoolDecision.Naming("Lakeside <College>", false));
        decide(new SchoolDecision.Coloring(new Accent("#1d6f5c")));
        decide(new SchoolDecision.Marking(logo));
        try {
            send("zoe@example.org", Duration.ofHours(1));
            delivery(MAIL.getSmtp().getPort()).run();
        } finally {
            decide(new SchoolDecision.Marking(null));
            decide(new SchoolDecision.Coloring(null));
            decide(new SchoolDecision.Naming("Aliquot", true));
        }
        MimeMessage message = MAIL.getReceivedMessages()[0];
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Lakeside <College>");
        String body = GreenMailUtil.getWholeMessage(message).replace("=\r\n", "");
        assertThat(body)
                .contains("Lakeside &lt;College&gt;", "#1d6f5c", "Content-ID: <logo>", "image/png")
                .doesNotContain("Aliquot");
    }

    private void decide(SchoolDecision decided) {
        school.decide(
                decided, school.settings().version(), person(Role.ADMINISTRATOR).id());
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void whoWasErasedMeanwhileGetsNoLetterAndNoneOfThemIsKept() {
        Person erased = person(Role.LEARNER);
        Person other = person(Role.LEARNER);
        send(erased);
        send(other);
        erased(erased);

        delivery(MAIL.getSmtp().getPort()).run();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(outbox.page(null, false, 10))
                .extracting(OutboxEntry::address)
                .containsExactly(other.email());
    }

    @Test
    void whereNoMailIsSentNothingIsKeptOfWhoWasErasedMeanwhileEither() {
        Person erased = person(Role.LEARNER);
        Person other = person(Role.LEARNER);
        send(erased);
        send(other);
        erased(erased);

        table.forgetGone();

        assertThat(outbox.page(null, false, 10))
                .extracting(OutboxEntry::address)
                .containsExactly(other.email());
    }

    private void send(Person person) {
        transaction.executeWithoutResult(_ ->
                mails.send("reset-password", new Recipient(person.id(), person.email()), LETTER, Duration.ofHours(1)));
    }

    /** As an erasure that could not see the letter, because it was handed in at that moment. */
    private void erased(Person person) {
        jdbc.sql("update account set status = 'erased' where id = :id")
                .param("id", person.id())
                .update();
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLater() {
        send("zoe@example.org", Duration.ofDays(7));
        delivery(1).run();
        assertThat(row().status()).isEqualTo("waiting");
        assertThat(row().tries()).isEqualTo(1);
        assertThat(outbox.page(null, false, 10).getFirst().lastError()).isNotBlank();

        delivery(MAIL.getSmtp().getPort()).run();
        assertThat(MAIL.getReceivedMessages())
                .as("not before the pause is over")
                .isEmpty();
        clockForward(Duration.ofSeconds(61));
        delivery(MAIL.getSmtp().getPort()).run();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MailDelivery.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(MailDelivery.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void isGivenUpAfterTwelveTriesAndSentAgainOnRequest() {
        send("zoe@example.org", Duration.ofDays(7));
        for (int i = 0; i < 12; i++) {
            delivery(1).run();
            clockForward(Duration.ofHours(6));
        }
        assertThat(row().status()).isEqualTo("failed");
        assertThat(outbox.sendAgain(row().id())).isTrue();
        delivery(MAIL.getSmtp().getPort()).run();
        assertThat(row().status()).isEqualTo("sent");
    }

    @Test
    void whatAServerTookIsNotSentAgainThoughItHungUpAtGoodbye() throws Exception {
        send("zoe@example.org", Duration.ofDays(7));
        try (CurtMailServer server = new CurtMailServer()) {
            delivery(server.port()).run();
            assertThat(row().status()).isEqualTo("sent");
            clockForward(Duration.ofMinutes(2));
            delivery(server.port()).run();
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @Test
    void aRoundThatRunsOutOfTimeLeavesTheRestForTheNextUntried() {
        send("zoe@example.org", Duration.ofDays(7));

        delivery(1).run(RoundTime.of(Duration.ZERO));

        assertThat(row().tries()).isZero();
        delivery(MAIL.getSmtp().getPort()).run();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatFailedKeepsNoLinkOnceTheLinkHasEnded() {
        send("zoe@example.org", Duration.ofDays(2));
        jdbc.sql("update mail_message set status = 'failed'").update();
        assertThat(row().text()).contains("http://localhost/x");
        clockForward(Duration.ofDays(2));
        table.expire();
        assertThat(row().status()).isEqualTo("failed");
        assertThat(row().text()).isEmpty();
    }

    @Test
    void aLinkThatHasEndedIsNotSent() {
        send("zoe@example.org", Duration.ofHours(1));
        clockForward(Duration.ofMinutes(61));
        delivery(MAIL.getSmtp().getPort()).run();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(row().status()).isEqualTo("expired");
        assertThat(row().text()).isEmpty();
    }

    @Test
    void belongsToTheTransactionOfItsCause() {
        assertThatThrownBy(() ->
                        mails.send("invitation", new Recipient(null, "a@example.org"), LETTER, Duration.ofHours(1)))
                .hasMessageContaining("No existing transaction");
        transaction.executeWithoutResult(status -> {
            mails.send("invitation", new Recipient(null, "a@example.org"), LETTER, Duration.ofHours(1));
            status.setRollbackOnly();
        });
        assertThat(outbox.page(null, false, 10)).isEmpty();
    }

    private void send(String address, Duration usefulFor) {
        transaction.executeWithoutResult(
                status -> mails.send("invitation", new Recipient(null, address), LETTER, usefulFor));
    }

    private Row row() {
        return jdbc.sql("select id, status, tries, body_text from mail_message")
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("status"),
                        row.getInt("tries"),
                        row.getString("body_text")))
                .single();
    }

    private MailDelivery delivery(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(ServerSetup.getLocalHostAddress());
        sender.setPort(port);
        return new MailDelivery(table, returns, sender, "school@example.org", school);
    }
}
