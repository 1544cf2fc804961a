package org.aliquot.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.Browser;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.ClassActKind;
import org.aliquot.cohort.ClassActs;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.PlanChange;
import org.aliquot.cohort.UndoResult;
import org.aliquot.delivery.Rounds;
import org.aliquot.people.Caller;
import org.aliquot.people.Erasure;
import org.aliquot.people.Mailbox;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** People are told once, where they want it, by the school's calendar and their own clock. */
class NoticesIT extends PlatformTest {

    @Autowired
    private NoticeRounds rounds;

    @Autowired
    private Notices notices;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ClassActs acts;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ApplicationContext product;

    @Value("${aliquot.zone}")
    private ZoneId zone;

    private Api administrator;
    private Mailbox mail;

    @BeforeEach
    void nobodyWaits() {
        jdbc.sql(
                        "update enrollment set created_at = created_at - interval '3 days' where created_at > now() - interval '2 days'")
                .update();
        administrator = person(Role.ADMINISTRATOR).api();
        mail = new Mailbox(jdbc);
    }

    @Test
    void welcomesOnceByMailAndHere() {
        Person learner = learner();
        rounds.round();
        rounds.round();

        JsonNode list = learner.api().get("/me/notices").requireStatus(200).json();
        assertThat(list.path("items")).hasSize(1);
        assertThat(list.path("unread").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/headline").asString()).startsWith("Welcome to ");
        assertThat(list.at("/items/0/text").asString()).contains("Start with “");
        assertThat(mail.kinds(learner.email())).containsExactly("enrolled");
        assertThat(mail.to(learner.email()).getFirst().text())
                .contains("/courses/mlt", "/profile")
                .doesNotContain("Test Person");
    }

    @Test
    void isReadByOpeningIt() {
        Person learner = learner();
        rounds.round();
        String id = learner.api().get("/me/notices").text("/items/0/id");

        assertThat(learner.api().get(site() + "/today").raw().body()).contains("Notices, 1 new");
        assertThat(learner().api().post("/me/notices/" + id + "/reading", "").status())
                .as("another person's")
                .isEqualTo(404);
        learner.api().post("/me/notices/" + id + "/reading", "").requireStatus(204);
        assertThat(learner.api().get(site() + "/notices").raw().body()).contains("Welcome to ", "Nothing new.");
        assertThat(learner.api().get("/me/notices").json().path("unread").asInt())
                .isZero();
    }

    @Test
    void goesWhereThePersonWantsIt() {
        Person noMail = learner();
        Person notHere = learner();
        off(noMail, "\"enrolled\"", "");
        off(notHere, "", "\"enrolled\"");
        rounds.round();
        off(notHere, "", "");
        rounds.round();

        assertThat(mail.kinds(noMail.email())).isEmpty();
        assertThat(noMail.api().get("/me/notices").json().path("items")).hasSize(1);
        assertThat(mail.kinds(notHere.email())).containsExactly("enrolled");
        assertThat(notHere.api().get("/me/notices").json().path("items")).isEmpty();
        assertThat(noMail.api()
                        .put("/me/profile", profile("\"reset-password\"", "", 1))
                        .code())
                .as("messages about the account stay")
                .isEqualTo("invalid-request");
    }

    @Test
    void tellsTwoHundredInAHandfulOfStatements() {
        List<Person> people =
                IntStream.range(0, 3).mapToObj(_ -> person(Role.LEARNER)).toList();
        enroll(people, null);
        int few = statements.during(rounds::round).size();
        List<Person> more =
                IntStream.range(0, 40).mapToObj(_ -> person(Role.LEARNER)).toList();
        enroll(more, null);

        assertThat(statements.during(rounds::round)).hasSize(few).hasSizeLessThanOrEqualTo(7);
        assertThat(more)
                .allSatisfy(person -> assertThat(mail.kinds(person.email())).containsExactly("enrolled"));
    }

    /** The school's clocks go back between the first notice and the end: the days are calendar days all the same. */
    @Test
    void tellsOfTheEndByTheSchoolsCalendarOverAClockChange() {
        at(LocalDate.of(2027, 10, 1).atTime(12, 0).atZone(zone));
        Person learner = again(person(Role.LEARNER));
        enroll(List.of(learner), LocalDate.of(2027, 11, 10));
        at(LocalDate.of(2027, 10, 26).atTime(23, 59).atZone(zone));
        rounds.round();
        assertThat(ending(learner)).isEmpty();
        clockForward(Duration.ofMinutes(2));
        rounds.round();
        rounds.round();
        assertThat(ending(learner)).singleElement().asString().contains("through Nov 9, 2027");

        at(LocalDate.of(2027, 11, 6).atTime(23, 59).atZone(zone));
        rounds.round();
        assertThat(ending(learner)).hasSize(1);
        clockForward(Duration.ofMinutes(2));
        rounds.round();
        assertThat(ending(learner)).hasSize(2);

        at(LocalDate.of(2027, 11, 9).atTime(23, 59).atZone(zone));
        rounds.round();
        assertThat(ending(learner)).hasSize(2);
        clockForward(Duration.ofMinutes(2));
        rounds.round();
        assertThat(ending(learner)).hasSize(3).last().asString().contains("has ended");
        assertThat(mail.kinds(learner.email()))
                .filteredOn("window-ending"::equals)
                .hasSize(3);
    }

    @Test
    void tellsAnewWhenTheEndIsMoved() {
        LocalDate today = today();
        Person learner = person(Role.LEARNER);
        String enrollment = enroll(List.of(learner), today.plusDays(20)).getFirst();
        clockForward(Duration.ofDays(8));
        rounds.round();
        move(enrollment, today, today.plusDays(30));
        rounds.round();
        assertThat(ending(learner)).hasSize(1);
        clockForward(Duration.ofDays(9));
        rounds.round();
        rounds.round();

        assertThat(ending(learner)).hasSize(2);
    }

    @Test
    void speaksByTheReadersClock() {
        Person learner = person(Role.LEARNER);
        jdbc.sql("update account set time_zone = 'Asia/Tokyo' where id = :id")
                .param("id", learner.id())
                .update();
        at(LocalDate.of(2027, 1, 20).atTime(12, 0).atZone(zone));
        enroll(List.of(learner), LocalDate.of(2027, 3, 1));
        rounds.round();

        assertThat(mail.to(learner.email()).getFirst().text()).contains("until Mar 1, 2027, 2:00 PM (Asia/Tokyo)");
    }

    @Test
    void tellsAClassWhatIsDue() {
        Person learner = learner();
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner);
        LocalDate due = today().plusDays(10);
        assign(cohort, due);
        assign(cohort, due);
        Await.until("the notice", () -> assigned(learner).size() == 1);
        assign(cohort, due.plusDays(1));
        Await.until("the notice", () -> assigned(learner).size() == 2);

        assertThat(assigned(learner).getLast()).contains("New in the plan of").contains("Due ");
        assertThat(mail.kinds(learner.email())).filteredOn("assigned"::equals).hasSize(2);
    }

    @Test
    void saysThatTheResultOfAnExamWhoseTimeRanOutIsReadyWithoutTheScore() {
        Person learner = learner();
        String attempt = ranOut(learner);
        Await.until("the notice", () -> told(learner, "result").size() == 1);

        assertThat(again(learner).api().get("/me/notices").text("/items/0/path"))
                .isEqualTo("/attempts/" + attempt + "/result");
        String text = mail.to(learner.email()).getFirst().text();
        assertThat(text)
                .contains("has been scored", attempt)
                .doesNotContain("0 of 5")
                .doesNotContain("%");
    }

    @Test
    void aResultThatTheLearnerHasJustSeenIsNoNews() {
        Person learner = learner();
        String attempt = start(learner);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitHeard(attempt);

        assertThat(told(learner, "result")).isEmpty();
        assertThat(mail.kinds(learner.email())).doesNotContain("result");
    }

    @Test
    void readingAResultReadsWhatWasToldOfIt() {
        Person learner = learner();
        String attempt = ranOut(learner);
        Await.until("the notice", () -> told(learner, "result").size() == 1);
        assertThat(notices.unread(learner.id())).isEqualTo(1);
        Browser ahead = new Browser(site());
        ahead.signIn(learner.email(), PASSWORD);
        assertThat(ahead.send(ahead.request("/attempts/" + attempt + "/result")
                                .header("Sec-Purpose", "prefetch;prerender")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(notices.unread(learner.id())).isEqualTo(1);

        again(learner).api().get(site() + "/attempts/" + attempt + "/result").requireStatus(200);
        assertThat(notices.unread(learner.id())).isZero();
    }

    @Test
    void openingWhatANoticeTellsOfReadsItHoweverOneCameThere() {
        Person learner = learner();
        rounds.round();
        assertThat(notices.unread(learner.id())).isEqualTo(1);
        learner.api().get(site() + "/notices").requireStatus(200);
        assertThat(notices.unread(learner.id())).isEqualTo(1);
        Browser ahead = new Browser(site());
        ahead.signIn(learner.email(), PASSWORD);
        assertThat(ahead.send(ahead.request("/courses/mlt")
                                .header("X-Sec-Purpose", "prefetch")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(notices.unread(learner.id())).isEqualTo(1);

        assertThat(learner.api().get(site() + "/courses/mlt").raw().body()).doesNotContain("Notices, 1 new");
        assertThat(notices.unread(learner.id())).isZero();
    }

    @Test
    void whatIsDueIsReadWhereItStandsAndAnAccommodationInTheProfile() {
        Person learner = learner();
        rounds.round();
        notices.readAll(learner.id());
        assign(cohort(person(Role.INSTRUCTOR), learner), today().plusDays(10));
        Await.until("the notice", () -> assigned(learner).size() == 1);
        administrator
                .put(
                        "/people/" + learner.id() + "/accommodation",
                        "{\"extraTimePercent\": 50, \"largerText\": false, \"breakMinutes\": 0}")
                .requireStatus(200);
        Await.until("both", () -> notices.unread(learner.id()) == 2);

        learner.api().get(site() + "/today").requireStatus(200);
        assertThat(notices.unread(learner.id()))
                .as("the page that follows signing in names neither")
                .isEqualTo(2);
        learner.api().get(site() + "/today/class").requireStatus(200);
        assertThat(notices.unread(learner.id())).isEqualTo(1);
        learner.api().get(site() + "/profile").requireStatus(200);
        assertThat(notices.unread(learner.id())).isZero();
    }

    @Test
    void saysNothingOfAnEndOfAccessToACourseThatIsOpenToAll() {
        Person learner = person(Role.LEARNER);
        enroll(List.of(learner), today().plusDays(20));
        clockForward(Duration.ofDays(10));
        openToAll(true);
        try {
            rounds.round();
        } finally {
            openToAll(false);
        }
        assertThat(ending(learner)).isEmpty();
        rounds.round();
        assertThat(ending(learner)).hasSize(1);
    }

    private void openToAll(boolean open) {
        jdbc.sql("update course set open_to_all = :open where slug = 'mlt'")
                .param("open", open)
                .update();
    }

    @Test
    void thatAccessEndsIsReadOnceItIsExtended() {
        LocalDate today = today();
        Person learner = person(Role.LEARNER);
        String enrollment = enroll(List.of(learner), today.plusDays(20)).getFirst();
        clockForward(Duration.ofDays(10));
        rounds.round();
        assertThat(unreadEndings(learner)).isEqualTo(1);
        move(enrollment, today, today.plusDays(60));
        Await.until("the notice is settled", () -> unreadEndings(learner) == 0);
    }

    private long unreadEndings(Person learner) {
        return notices.page(learner.id(), null, 200, zone).stream()
                .filter(notice -> notice.kind() == NoticeKind.WINDOW_ENDING && notice.readAt() == null)
                .count();
    }

    private static String start(Person learner) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
    }

    private String ranOut(Person learner) {
        String attempt = start(learner);
        clockForward(Duration.ofHours(1));
        Rounds.ofClosing(product);
        clockForward(Duration.ofHours(1));
        Rounds.ofClosing(product);
        return attempt;
    }

    /** News of an attempt was heard by everybody who listens. */
    private void awaitHeard(String attempt) {
        Await.until(
                "everybody has heard",
                () -> jdbc.sql("""
                                select not exists (select from event_publication
                                                   where serialized_event like :attempt and completion_date is null)
                                """)
                        .param("attempt", "%" + attempt + "%")
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void forgetsWhoIsErased() {
        Person learner = learner();
        rounds.round();
        erasure.erase(learner.id(), person(Role.ADMINISTRATOR).id());
        rounds.round();

        assertThat(notices.page(learner.id(), null, 10, zone)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsAClassTheHourAndSaysNothingOfAnotherCode() {
        Person learner = learner();
        String cohort = cohort(person(Role.INSTRUCTOR), learner);
        LocalDate due = today().plusDays(10);
        assign(cohort, due, ", \"dueTime\": \"15:30\", \"code\": \"oak\"");
        Await.until("the notice", () -> assigned(learner).size() == 1);
        assertThat(assigned(learner).getFirst()).contains("3:30 PM");

        assign(cohort, due, ", \"dueTime\": \"15:30\", \"code\": \"elm\"");
        assign(cohort, due, ", \"dueTime\": \"16:00\", \"code\": \"elm\"");
        Await.until("the notice of the hour", () -> assigned(learner).size() > 1);
        assertThat(assigned(learner)).hasSize(2).last().asString().contains("4:00 PM");
    }

    @Test
    void tellsWhoGotDaysOfTheirOwnAndNobodyElse() {
        Person learner = learner();
        Person other = learner();
        String cohort = cohort(person(Role.INSTRUCTOR), learner, other);
        LocalDate due = today().plusDays(10);
        assign(cohort, due);
        Await.until("the notice", () -> assigned(learner).size() == 1);
        String own = "/cohorts/" + cohort + "/assignments/"
                + administrator.get("/cohorts/" + cohort + "/assignments").text("/items/0/id") + "/own-days/"
                + learner.id();

        administrator
                .put(own, "{\"dueOn\": \"" + due.plusDays(2) + "\", \"dueTime\": \"17:00\", \"reason\": \"Was ill\"}")
                .requireStatus(200);
        Await.until("the notice of their days", () -> assigned(learner).size() == 2);
        assertThat(assigned(learner).getLast())
                .contains("You have your own dates for", "5:00 PM")
                .doesNotContain("ill");

        administrator.delete(own).requireStatus(200);
        Await.until("the notice of the class's days", () -> assigned(learner).size() == 3);
        assertThat(assigned(learner).getLast()).contains("the dates of your class apply to you again");
        assertThat(assigned(other)).hasSize(1);
    }

    @Test
    void whoHasADayOfTheirOwnForALessonHearsNothingOfAnotherDayOfTheClassForIt() {
        Person learner = learner();
        Person other = learner();
        Person teacher = person(Role.INSTRUCTOR);
        UUID cohort = UUID.fromString(cohort(teacher, learner, other));
        Caller caller = new Caller(teacher.id(), Set.of(Role.INSTRUCTOR));
        LocalDate due = today().plusDays(10);
        plan(caller, cohort, due);
        Await.until("the notice", () -> assigned(learner).size() == 1);
        String work = "/cohorts/" + cohort + "/assignments";
        administrator
                .put(
                        work + "/" + administrator.get(work).text("/items/0/id") + "/own-days/" + learner.id(),
                        "{\"dueOn\": \"" + due.plusDays(30) + "\", \"reason\": \"Was ill\"}")
                .requireStatus(200);
        Await.until("the notice of their day", () -> assigned(learner).size() == 2);
        assertThat(assigned(learner).getLast())
                .contains("You have your own due date for “one”. Due ")
                .doesNotContain("closes for you", "Was ill");

        plan(caller, cohort, due.plusDays(2));
        Await.until(
                "the other days",
                () -> assigned(learner).size() == 3 && assigned(other).size() == 2);
        assertThat(assigned(learner).getLast()).contains("“two” first, then 1 more.");
        assertThat(assigned(other).getLast()).contains("“one” first, then 2 more.");
    }

    @Test
    void aWholePlanIsOneNoticeAndOneEmailAndUndoneAtOnceItIsNone() {
        Person learner = learner();
        Person teacher = person(Role.INSTRUCTOR);
        UUID cohort = UUID.fromString(cohort(teacher, learner));
        Caller caller = new Caller(teacher.id(), Set.of(Role.INSTRUCTOR));
        LocalDate due = today().plusDays(10);
        plan(caller, cohort, due);
        Await.until("the notice", () -> assigned(learner).size() == 1);

        assertThat(assigned(learner).getFirst()).contains("first, then 2 more.");
        assertThat(mail.kinds(learner.email())).filteredOn("assigned"::equals).hasSize(1);
        assertThat(jdbc.sql(
                                "select next_at > server_now() from mail_message where kind = 'assigned' and account_id = :id")
                        .param("id", learner.id())
                        .query(Boolean.class)
                        .single())
                .as("the email waits for an Undo")
                .isTrue();

        undo(caller, cohort);
        Await.until("nothing", () -> assigned(learner).isEmpty());
        assertThat(mail.kinds(learner.email())).doesNotContain("assigned");
        assertThat(notices.unread(learner.id())).isZero();
    }

    @Test
    void whoHasReadOfANewDateIsToldThatTheOldOneHoldsAgainAndNobodyElse() {
        Person reader = learner();
        Person other = learner();
        Person teacher = person(Role.INSTRUCTOR);
        UUID cohort = UUID.fromString(cohort(teacher, reader, other));
        Caller caller = new Caller(teacher.id(), Set.of(Role.INSTRUCTOR));
        plan(caller, cohort, today().plusDays(10));
        Await.until("the first notices", () -> assigned(other).size() == 1);
        plan(caller, cohort, today().plusDays(20));
        Await.until(
                "the second",
                () -> assigned(reader).size() == 2 && assigned(other).size() == 2);
        notices.readAll(reader.id());

        undo(caller, cohort);

        Await.until("the third", () -> assigned(reader).size() == 3);
        assertThat(assigned(other)).hasSize(1);
        undo(caller, cohort);
        Await.until("the plan that came back", () -> assigned(other).size() == 2);
    }

    private void plan(Caller by, UUID cohort, LocalDate due) {
        int version = jdbc.sql("select plan_version from cohort where id = :id")
                .param("id", cohort)
                .query(Integer.class)
                .single();
        PlanChange made = assignments.takeOver(
                by,
                cohort,
                version,
                Map.of("one", due, "two", due.plusDays(1)),
                List.of(ExamAssignment.usual("quick-check", due.plusDays(2))));
        assertThat(made).isInstanceOf(PlanChange.Changed.class);
    }

    private void undo(Caller by, UUID cohort) {
        UUID act = acts.last(by, cohorts.find(by, cohort).orElseThrow(), ClassActKind.PLAN)
                .orElseThrow();
        assertThat(acts.undo(by, cohort, act)).isInstanceOf(UndoResult.Undone.class);
    }

    private void assign(String cohort, LocalDate due) {
        assign(cohort, due, "");
    }

    private void assign(String cohort, LocalDate due, String more) {
        int version = administrator
                .get("/cohorts/" + cohort)
                .json()
                .path("planVersion")
                .asInt();
        administrator
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"exam\": \"quick-check\", \"dueOn\": \"" + due + "\", \"version\": " + version + more + "}")
                .requireStatus(200);
    }

    private List<String> enroll(List<Person> people, @Nullable LocalDate endsOn) {
        String ids = String.join(
                ",", people.stream().map(person -> "\"" + person.id() + "\"").toList());
        JsonNode made = again(administratorNow())
                .api()
                .post(
                        "/courses/mlt/enrollments",
                        "{\"people\": [" + ids + "], \"payer\": \"school\""
                                + (endsOn == null ? "" : ", \"endsOn\": \"" + endsOn + "\"") + "}")
                .requireStatus(200)
                .json();
        List<String> enrollments = new ArrayList<>();
        made.path("items").forEach(item -> enrollments.add(item.path("id").asString()));
        return enrollments;
    }

    private Person administratorNow() {
        return person(Role.ADMINISTRATOR);
    }

    private void move(String enrollment, LocalDate startsOn, LocalDate endsOn) {
        Api api = administratorNow().api();
        int version =
                api.get("/enrollments/" + enrollment).json().path("version").asInt();
        api.put(
                        "/enrollments/" + enrollment + "/window",
                        "{\"startsOn\": \"" + startsOn + "\", \"endsOn\": \"" + endsOn + "\", \"version\": " + version
                                + "}")
                .requireStatus(200);
    }

    private void off(Person person, String mailOff, String noticesOff) {
        int version = person.api().get("/me/profile").json().path("version").asInt();
        person.api().put("/me/profile", profile(mailOff, noticesOff, version)).requireStatus(200);
    }

    private static String profile(String mailOff, String noticesOff, int version) {
        return """
                {"name": "Test Person", "timeZone": "America/New_York", "largerText": false, "mailOff": [%s],
                 "noticesOff": [%s], "version": %d}""".formatted(mailOff, noticesOff, version);
    }

    private List<String> ending(Person learner) {
        return told(learner, "window-ending");
    }

    private List<String> assigned(Person learner) {
        return told(learner, "assigned");
    }

    /** Oldest first. */
    private List<String> told(Person learner, String kind) {
        List<Notice> all = notices.page(learner.id(), null, 200, zone);
        return all.reversed().stream()
                .filter(notice -> notice.kind().word().equals(kind))
                .map(notice -> notice.headline() + ": " + notice.text())
                .toList();
    }

    private void at(ZonedDateTime moment) {
        OffsetDateTime now =
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single();
        clockForward(Duration.between(now, moment));
    }

    /** Tokens end when the clock moves. */
    private Person again(Person person) {
        return new Person(person.id(), person.email(), anonymous().signedIn(person.email(), PASSWORD));
    }
}
