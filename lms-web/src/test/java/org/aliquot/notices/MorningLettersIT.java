package org.aliquot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.mail.MailRound;
import org.aliquot.people.NewsLetters;
import org.aliquot.people.Profile;
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

/** One letter a day for who wishes it: in their morning, of what they have not read. */
class MorningLettersIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext product;

    @Autowired
    private NoticePublisher publisher;

    @Autowired
    private Notices notices;

    @Autowired
    private MorningRounds rounds;

    @Autowired
    private Profile profile;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private LocalDate tomorrow;

    @BeforeAll
    static void open() {
        MAIL.start();
    }

    @AfterAll
    static void close() {
        MAIL.stop();
    }

    @BeforeEach
    void somebodyWhoWantsTheirNewsOnceADay() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        MailRound.forget(product);
        learner = person(Role.LEARNER);
        jdbc.sql("update account set time_zone = :zone where id = :id")
                .param("zone", ZONE.getId())
                .param("id", learner.id())
                .update();
        wants("daily");
        tomorrow = today().plusDays(1);
    }

    @Test
    void whatIsNewComesAtSevenInOneLetterAndNotBefore() throws Exception {
        tell(NoticeKind.ENROLLED, "Hematology");
        tell(NoticeKind.RESULT, "Unit 3 check");
        itIs(tomorrow.atTime(6, 59));
        assertThat(mails()).isEmpty();
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("2 new notices");
            assertThat(GreenMailUtil.getWholeMessage(mail))
                    .contains("Welcome to Hematology", "Unit 3 check", "/courses/hematology", "/notices");
        });
        itIs(tomorrow.plusDays(1).atTime(7, 1));
        assertThat(mails()).as("a day without news").hasSize(1);
        tell(NoticeKind.ENROLLED, "Blood bank");
        itIs(tomorrow.plusDays(1).atTime(9, 0));
        assertThat(mails()).hasSize(2);
        assertThat(mails().getLast().getSubject()).isEqualTo("1 new notice");
    }

    @Test
    void whatWasReadMeanwhileIsLeftOutAndNothingComesWhenAllWas() {
        tell(NoticeKind.ENROLLED, "Hematology");
        tell(NoticeKind.ENROLLED, "Blood bank");
        notices.open(
                learner.id(),
                notices.page(learner.id(), null, 9, ZONE).getFirst().id());
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("1 new notice"));

        tell(NoticeKind.ENROLLED, "Chemistry");
        notices.readAll(learner.id());
        itIs(tomorrow.plusDays(1).atTime(7, 1));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aKindThatIsTurnedOffIsLeftOutAndOnlyStaffsWordsComeAtOnce() {
        jdbc.sql("update account set mail_off = array['result'] where id = :id")
                .param("id", learner.id())
                .update();
        tell(NoticeKind.RESULT, "Unit 3 check");
        transaction.executeWithoutResult(_ -> publisher.tellHere(NoticeKind.MESSAGE, news("Room changed")));
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).isEmpty();
    }

    @Test
    void atOnceStaysAtOnceAndNeverIsNever() {
        wants("at-once");
        tell(NoticeKind.ENROLLED, "Hematology");
        assertThat(mails()).hasSize(1);
        wants("never");
        tell(NoticeKind.ENROLLED, "Blood bank");
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).hasSize(1);
        wants("daily");
        itIs(tomorrow.plusDays(1).atTime(7, 1));
        assertThat(mails()).as("no flood of what was done without").hasSize(1);
    }

    @Test
    void twentyAreListedAndTheRestIsANumber() throws Exception {
        IntStream.rangeClosed(1, 23).forEach(number -> tell(NoticeKind.ENROLLED, "Course " + number));
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).hasSize(1);
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("23 new notices");
        String text = GreenMailUtil.getWholeMessage(mail);
        assertThat(text).contains("Welcome to Course 23", "and 3 more").doesNotContain("Welcome to Course 3 ");
        assertThat(text.split("\\* Welcome to ", -1)).hasSize(21);
    }

    /** The clocks change in the night before. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-14", "2027-11-07"})
    void twoNodesWriteOnceAlsoWhenTheClocksChange(LocalDate sunday) {
        itIs(sunday.minusDays(1).atTime(12, 0));
        tell(NoticeKind.ENROLLED, "Hematology");
        itIs(sunday.atTime(6, 59));
        assertThat(mails()).isEmpty();
        clockTo(sunday.atTime(7, 1));
        nodesComeRound();
        clockForward(Duration.ofHours(1));
        nodesComeRound();
        assertThat(mails()).hasSize(1);
    }

    private void nodesComeRound() {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(_ -> CompletableFuture.runAsync(rounds::round, nodes))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    @Test
    void theMailboxesButtonEndsThemWithoutASignInAndOpeningTheLinkDoesNot() throws Exception {
        tell(NoticeKind.ENROLLED, "Hematology");
        itIs(tomorrow.atTime(7, 1));
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String path = URI.create(mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", ""))
                .getPath();
        Browser browser = new Browser(site());
        assertThat(browser.get(path).body()).contains("Stop the emails about news?");
        assertThat(profile.of(learner.id()).orElseThrow().newsLetters()).isEqualTo(NewsLetters.DAILY);
        assertThat(new Browser(site())
                        .send(HttpRequest.newBuilder(URI.create(site() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")))
                        .body())
                .contains("You get no more emails about news");
        assertThat(profile.of(learner.id()).orElseThrow().newsLetters()).isEqualTo(NewsLetters.NEVER);
        assertThat(browser.get("/news-by-mail/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramChoosesItAndNothingStaysOfWhoIsErased() {
        tell(NoticeKind.ENROLLED, "Hematology");
        itIs(tomorrow.atTime(7, 1));
        String change = """
                {"name": "A", "timeZone": "America/New_York", "largerText": false, "mailOff": [], "newsLetters": "%s", "version": %d}""";
        int version = profile.of(learner.id()).orElseThrow().version();
        Person now = new Person(learner.id(), learner.email(), anonymous().signedIn(learner.email(), PASSWORD));
        now.api().put("/me/profile", change.formatted("weekly", version)).requireStatus(422);
        assertThat(now.api()
                        .put("/me/profile", change.formatted("never", version))
                        .requireStatus(200)
                        .text("/newsLetters"))
                .isEqualTo("never");
        person(Role.ADMINISTRATOR)
                .api()
                .delete("/people/" + learner.id() + "/account")
                .requireStatus(204);
        assertThat(jdbc.sql("select count(*) from notice_letter where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void wants(String when) {
        jdbc.sql("update account set news_letters = :when where id = :id")
                .param("when", when)
                .param("id", learner.id())
                .update();
    }

    private void tell(NoticeKind kind, String title) {
        transaction.executeWithoutResult(_ -> publisher.tell(kind, news(title)));
    }

    private List<News> news(String title) {
        return List.of(new News(
                learner.id().value(),
                UUID.randomUUID().toString(),
                title,
                null,
                "/courses/" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                null));
    }

    private void itIs(LocalDateTime local) {
        clockTo(local);
        rounds.round();
    }

    private void clockTo(LocalDateTime local) {
        OffsetDateTime now =
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single();
        clockForward(Duration.between(now, local.atZone(ZONE)));
    }

    private List<MimeMessage> mails() {
        MailRound.to(MAIL, product);
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(learner.email()))
                .toList();
    }
}
