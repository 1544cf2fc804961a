package org.aliquot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.mail.MailRound;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail on a day of study on which nothing is done, for who wants it, by the clock on their wall. */
class RemindersIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Goals goals;

    @Autowired
    private Reminders reminders;

    @Autowired
    private ReminderRounds rounds;

    @Autowired
    private ReminderLetters letters;

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
    void somebodyWhoWantsToBeRemindedAtSeven() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        MailRound.forget(product);
        learner = learner();
        jdbc.sql("update account set time_zone = :zone where id = :id")
                .param("zone", ZONE.getId())
                .param("id", learner.id())
                .update();
        goal(EnumSet.allOf(DayOfWeek.class));
        reminders.remind(learner.id(), 7);
        tomorrow = today().plusDays(1);
    }

    @Test
    void oneMailComesAtTheHourThatWasChosenAndNoneBefore() throws Exception {
        itIs(tomorrow.atTime(6, 59));
        assertThat(mails()).isEmpty();
        itIs(tomorrow.atTime(7, 1));
        rounds.round();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).startsWith("Your plan for today: ");
            assertThat(GreenMailUtil.getWholeMessage(mail)).contains("/today").doesNotContain("score");
        });
        itIs(tomorrow.atTime(8, 30));
        assertThat(mails()).hasSize(1);
        itIs(tomorrow.plusDays(1).atTime(7, 1));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whoDidAnythingTodayGetsNone() {
        itIs(tomorrow.atTime(6, 30));
        learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201);
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoNeverAskedGetsNoneAndNeitherDoesADayOff() {
        goal(EnumSet.of(tomorrow.plusDays(2).getDayOfWeek()));
        itIs(tomorrow.atTime(7, 1));
        assertThat(mails()).isEmpty();
        reminders.end(learner.id());
        itIs(tomorrow.plusDays(2).atTime(7, 1));
        assertThat(mails()).isEmpty();
    }

    @Test
    void aProgramSetsTheHourAndEndsIt() {
        learner.api().put("/me/reminder", "{\"hour\": 24}").requireStatus(422);
        learner.api().put("/me/reminder", "{\"hour\": 19}").requireStatus(200);
        assertThat(learner.api().get("/me/reminder").json().path("hour").asInt())
                .isEqualTo(19);
        learner.api().delete("/me/reminder").requireStatus(204);
        assertThat(learner.api().get("/me/reminder").json().hasNonNull("hour")).isFalse();
    }

    @Test
    void pausedEndedAndSuspendedGetNone() {
        for (String standing : List.of(
                "update enrollment set status = 'paused', paused_on = current_date where account_id = :id",
                "update enrollment set status = 'ended', paused_on = null where account_id = :id",
                "update account set status = 'suspended' where id = :id")) {
            jdbc.sql("update enrollment set status = 'active', paused_on = null where account_id = :id")
                    .param("id", learner.id())
                    .update();
            jdbc.sql(standing).param("id", learner.id()).update();
            itIs(tomorrow.atTime(7, 1));
            assertThat(mails()).as(standing).isEmpty();
        }
    }

    @Test
    void anHourChosenByWhoIsErasedAtThatMomentIsNotKept() {
        transaction
                .execute(_ -> {
                    jdbc.sql("update account set status = 'erased' where id = :id")
                            .param("id", learner.id())
                            .update();
                    CompletableFuture<Void> started =
                            CompletableFuture.runAsync(() -> reminders.remind(learner.id(), 5));
                    awaitBlocked();
                    return started;
                })
                .join();

        assertThat(jdbc.sql("select hour from study_reminder where account_id = :id and hour = 5")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .list())
                .isEmpty();
    }

    @Test
    void theHourThatSpringSkipsIsMadeUpForAndTheOneThatAutumnRepeatsComesOnce() {
        reminders.remind(learner.id(), 2);
        itIs(LocalDateTime.of(2027, 3, 14, 1, 59));
        assertThat(mails()).isEmpty();
        itIs(LocalDateTime.of(2027, 3, 14, 3, 1));
        assertThat(mails()).hasSize(1);
        reminders.remind(learner.id(), 1);
        itIs(LocalDateTime.of(2027, 11, 7, 1, 30));
        assertThat(mails()).hasSize(2);
        clockForward(Duration.ofHours(1));
        assertThat(localTime()).isEqualTo("01:30");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whatIsCutOffHalfwayIsWrittenOnceByTheNextRound() {
        itIs(tomorrow.atTime(7, 1), false);
        ReminderTable.Waiting waiting = new ReminderTable.Waiting(learner.id(), tomorrow);
        transaction.executeWithoutResult(cut -> {
            letters.write(waiting);
            cut.setRollbackOnly();
        });
        assertThat(mails()).isEmpty();
        rounds.round();
        letters.write(waiting);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theMailboxesButtonEndsThemWithoutASignInOrAToken() throws Exception {
        String link = link();
        HttpResponse<String> answer = new Browser(site())
                .send(HttpRequest.newBuilder(
                                URI.create(site() + URI.create(link).getPath()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(reminders.hour(learner.id())).isEmpty();
    }

    @Test
    void openingTheLinkAsksAndOnlyTheButtonEnds() throws Exception {
        String path = URI.create(link()).getPath();
        Browser browser = new Browser(site());
        assertThat(browser.get(path).body()).contains("Stop the reminders?");
        assertThat(reminders.hour(learner.id())).contains(7);
        assertThat(browser.post(path).body()).contains("You get no more reminders");
        assertThat(reminders.hour(learner.id())).isEmpty();
        assertThat(browser.get("/reminders/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void theGoalAsksAndKeepsTheHour() {
        Browser browser = new Browser(site());
        browser.signIn(learner.email(), PASSWORD);
        assertThat(browser.get("/goal").body()).contains("value=\"7\" selected");
        browser.post(
                "/goal",
                "target=ascp-mlt",
                "date=",
                "days=monday",
                "minutes=45",
                "zone=America/New_York",
                "remind=",
                "version=" + goals.of(learner.id()).orElseThrow().version());
        assertThat(reminders.hour(learner.id())).isEmpty();
    }

    @Test
    void nothingOfItStaysWhenThePersonIsErased() {
        itIs(tomorrow.atTime(7, 1));
        person(Role.ADMINISTRATOR)
                .api()
                .delete("/people/" + learner.id() + "/account")
                .requireStatus(204);
        assertThat(jdbc.sql("""
                        select (select count(*) from study_reminder where account_id = :id)
                             + (select count(*) from reminder_mail where account_id = :id)
                        """).param("id", learner.id()).query(Integer.class).single())
                .isZero();
    }

    private String link() throws Exception {
        itIs(tomorrow.atTime(7, 1));
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String link = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(jdbc.sql("select count(*) from mail_message where unsubscribe is not null")
                        .query(Integer.class)
                        .single())
                .as("kept after it was sent")
                .isZero();
        return link;
    }

    private void goal(EnumSet<DayOfWeek> days) {
        Integer version = goals.of(learner.id()).map(goal -> goal.version()).orElse(null);
        goals.set(learner.id(), version, new GoalWish("ascp-mlt", null, days, 45));
    }

    /** By the clock on the learner's wall, where a round comes by. */
    private void itIs(LocalDateTime local) {
        itIs(local, true);
    }

    private void itIs(LocalDateTime local, boolean round) {
        OffsetDateTime now =
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single();
        clockForward(Duration.between(now, local.atZone(ZONE)));
        if (round) {
            rounds.round();
        }
    }

    private String localTime() {
        return jdbc.sql("select to_char(server_now() at time zone :zone, 'HH24:MI')")
                .param("zone", ZONE.getId())
                .query(String.class)
                .single();
    }

    private List<MimeMessage> mails() {
        MailRound.to(MAIL, product);
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, learner.email()))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
