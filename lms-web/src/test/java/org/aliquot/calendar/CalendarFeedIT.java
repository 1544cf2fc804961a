package org.aliquot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A learner's plan in the calendar of their phone. */
class CalendarFeedIT extends PlatformTest {

    private static final Pattern PATH = Pattern.compile("value=\"[^\"]*(/calendar/[A-Za-z0-9_-]{43}\\.ics)\"");

    @Autowired
    private Goals goals;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private Browser browser;

    @BeforeEach
    void somebodyWithAGoal() {
        learner = learner();
        goals.set(
                learner.id(),
                null,
                new GoalWish("ascp-mlt", today().plusDays(20), EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 45));
        browser = new Browser(site());
        browser.signIn(learner.email(), PASSWORD);
    }

    @Test
    void showsStudyDaysTheExamAndWhatIsDueToWhoeverHasTheAddress() {
        LocalDate due = today().plusDays(5);
        assign(due);
        HttpResponse<String> file = read(make());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("private", "max-age=3600");
        assertThat(unfolded(file))
                .contains(
                        "SUMMARY:Study\\, 45 minutes",
                        "SUMMARY:Exam: MLT(ASCP)",
                        "SUMMARY:Due: ",
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(today().plusDays(20)),
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due))
                .doesNotContain(learner.email(), learner.id().toString());
    }

    @Test
    void whatWasMovedKeepsItsNameAndWhatWasTakenBackIsCancelled() {
        Person instructor = person(Role.INSTRUCTOR);
        String plan = "/cohorts/" + cohort(instructor, learner) + "/assignments";
        String due = "{\"version\": %d, \"exam\": \"quick-check\", \"dueOn\": \"%s\"}";
        instructor.api().post(plan, due.formatted(0, today().plusDays(5))).requireStatus(200);
        String path = make();
        String first = event(unfolded(read(path)), "SUMMARY:Due: ");
        assertThat(first).contains("SEQUENCE:0");

        JsonNode moved = instructor
                .api()
                .post(plan, due.formatted(1, today().plusDays(6)))
                .requireStatus(200)
                .json();
        String second = event(unfolded(read(path)), "SUMMARY:Due: ");
        assertThat(second)
                .contains("SEQUENCE:1", line(first, "UID:"))
                .doesNotContain("CANCELLED", line(first, "DTSTART"));
        assertThat(event(unfolded(read(path)), "SUMMARY:Due: ")).isEqualTo(second);

        instructor
                .api()
                .delete(plan + "/" + moved.path("items").get(0).path("id").asString())
                .requireStatus(200);
        String third = event(unfolded(read(path)), "SUMMARY:Due: ");
        assertThat(third).contains("SEQUENCE:2", "STATUS:CANCELLED", line(first, "UID:"), line(second, "DTSTART"));

        clockForward(Duration.ofDays(8));
        assertThat(unfolded(read(path))).doesNotContain("SUMMARY:Due: ");
    }

    @Test
    void programsMakeItsAddressAndTurnItOff() {
        assertThat(learner.api().get("/me/calendar").json().path("on").asBoolean())
                .isFalse();
        String address = learner.api()
                .post("/me/calendar", "")
                .requireStatus(201)
                .json()
                .path("address")
                .asString();
        String path = address.substring(address.indexOf("/calendar/"));
        assertThat(read(path).statusCode()).isEqualTo(200);
        assertThat(learner.api().get("/me/calendar").json().hasNonNull("address"))
                .isFalse();
        learner.api().delete("/me/calendar").requireStatus(204);
        assertThat(read(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showsNothingOfACourseThatHasEnded() {
        assign(today().plusDays(5));
        String path = make();
        jdbc.sql("update enrollment set status = 'ended' where account_id = :id")
                .param("id", learner.id())
                .update();
        assertThat(unfolded(read(path))).contains("SUMMARY:Exam").doesNotContain("SUMMARY:Study", "SUMMARY:Due: ");
    }

    @Test
    void isNotSentAgainWhileNothingChanged() {
        String path = make();
        String tag = read(path).headers().firstValue("ETag").orElseThrow();
        var again = new Browser(site());
        assertThat(again.send(again.request(path).header("If-None-Match", tag).GET())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aNewAddressEndsTheOldOneAndTurningItOffEndsBoth() {
        String first = make();
        String second = make();
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);
        browser.post("/goal/calendar/removal");
        assertThat(read(second).statusCode()).isEqualTo(404);
    }

    @Test
    void theAddressIsShownOnceAndKeptByNobody() {
        String path = make();
        String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
        assertThat(browser.get("/goal/calendar").body())
                .contains("Make a new address")
                .doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from calendar_feed where encode(secret, 'escape') like :it")
                        .param("it", "%" + secret + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsSuspendedOrErasedHasNoCalendar() {
        String path = make();
        jdbc.sql("update account set status = 'suspended' where id = :id")
                .param("id", learner.id())
                .update();
        assertThat(read(path).statusCode()).isEqualTo(404);
        person(Role.ADMINISTRATOR)
                .api()
                .delete("/people/" + learner.id() + "/account")
                .requireStatus(204);
        assertThat(jdbc.sql("select count(*) from calendar_feed where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotMadeForWhoIsErasedAtThatMoment() {
        transaction
                .execute(_ -> {
                    jdbc.sql("update account set status = 'erased' where id = :id")
                            .param("id", learner.id())
                            .update();
                    CompletableFuture<String> started = CompletableFuture.supplyAsync(() -> feeds.make(learner.id()));
                    awaitBlocked();
                    return started;
                })
                .join();

        assertThat(feeds.isOn(learner.id())).isFalse();
    }

    @Test
    void aProgramThatAsksWithoutEndIsToldToWait() {
        String path = make();
        int status = 200;
        for (int i = 0; i < 61 && status == 200; i++) {
            status = read(path).statusCode();
        }
        assertThat(status).isEqualTo(429);
        clockForward(Duration.ofMinutes(61));
        assertThat(read(path).statusCode()).isEqualTo(200);
    }

    private String make() {
        Matcher path = PATH.matcher(browser.post("/goal/calendar").body());
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private HttpResponse<String> read(String path) {
        return new Browser(site()).get(path);
    }

    private static String event(String file, String summary) {
        List<String> found = Arrays.stream(file.split("BEGIN:VEVENT"))
                .filter(event -> event.contains(summary))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String line(String event, String begins) {
        return event.lines().filter(line -> line.startsWith(begins)).findFirst().orElseThrow();
    }

    private static String unfolded(HttpResponse<String> file) {
        return file.body().replace("\r\n ", "");
    }

    private void assign(LocalDate due) {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner);
        instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"quick-check\", \"dueOn\": \"" + due + "\"}")
                .requireStatus(200);
    }
}
