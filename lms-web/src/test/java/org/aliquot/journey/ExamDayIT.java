package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Exam day: thirty of a class sit the same exam, and somebody watches. A fire alarm takes twelve minutes from the room; one
 * hands in while they are given, one comes in just then and is left behind, and one is sent out.
 */
class ExamDayIT extends JourneyTest {

    private static final int ROOM = 30;
    private static final Duration ALARM = Duration.ofMinutes(12);

    private final List<Person> room = new ArrayList<>();
    private Person instructor;
    private Person late;
    private String mark;
    private String exam;

    @BeforeEach
    void aClassAndItsExam() {
        instructor = person(Role.INSTRUCTOR);
        late = person(Role.LEARNER);
        mark = late.id().toString().substring(24);
        for (int seat = 1; seat <= ROOM; seat++) {
            Person learner = person(Role.LEARNER);
            call(learner, name(seat));
            room.add(learner);
        }
        call(late, lateName());
        cohort(instructor, Stream.concat(room.stream(), Stream.of(late)).toArray(Person[]::new));
        exam = offered(instructor, "Exam day " + mark, questions());
    }

    @AfterEach
    void takesTheExamBack() {
        takeBack(exam);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void theRoomGetsBackWhatAFireAlarmTookAndOneIsSentOut(int width, ColorScheme scheme) {
        try (Visitor desk = visitor(width, scheme);
                Visitor seat = visitor(390, ColorScheme.LIGHT, room.getLast())) {
            room.subList(0, ROOM - 1).forEach(learner -> start(learner, exam));
            sitDown(seat);
            desk.signIn(instructor.email(), PASSWORD);
            watch(desk, seat);
            giveTheRoomItsTime(desk, seat);
            giveWhoWasLeftBehindTheirs(desk);
            sendOut(desk, seat);
            readWhatHappened(desk);
        }
    }

    /** The last seat has a browser. */
    private void sitDown(Visitor seat) {
        seat.open("/practice/" + exam);
        seat.press("Start the exam");
        assertThat(seat.page().locator("h1:visible")).hasText("Question 1 of 5");
    }

    /** The list follows the room without being asked. */
    private void watch(Visitor desk, Visitor seat) {
        assertThat(desk.page().locator("main")).containsText("Exams are running now.");
        desk.page().clock().install();
        desk.go("Running exams");
        assertThat(desk.page().locator("#running-now tbody tr")).hasCount(ROOM);
        assertThat(row(desk, lastName())).containsText("0 of 5");
        assertThat(row(desk, lastName())).containsText("Open now");
        assertThat(row(desk, name(1))).containsText("Not open");

        new ExamRoom(seat).answer(1, 5);
        desk.page().clock().fastForward(16_000);
        assertThat(row(desk, lastName())).containsText("1 of 5");
        assertThat(row(desk, name(1))).containsText("0 of 5");
    }

    private void giveTheRoomItsTime(Visitor desk, Visitor seat) {
        Page page = desk.page();
        page.getByText("Extra time for several").click();
        page.getByLabel("Everyone in the list, on all of its pages").check();
        page.fill("#room-minutes", "12");
        page.fill("#room-reason", "Fire alarm");
        desk.press("Look at who gets it");
        assertThat(page.locator("h1")).hasText("Give 12 minutes to 30 people?");
        desk.sound();
        Map<String, Instant> before = deadlines();
        assertThat(before).hasSize(ROOM);

        handIn(room.getFirst(), attempt(room.getFirst()));
        start(late, exam);
        desk.press("Give 12 minutes");
        assertThat(page.locator("h1")).hasText("12 minutes given to 29 of 30");
        assertThat(row(desk, name(1))).containsText("Not given: ended meanwhile");
        desk.sound();
        Map<String, Instant> after = deadlines();
        for (Person learner : room.subList(1, ROOM)) {
            String name = name(room.indexOf(learner) + 1);
            assertThat(after.get(name))
                    .as(name)
                    .isEqualTo(requireNonNull(before.get(name)).plus(ALARM));
        }

        String end = row(desk, lastName())
                .locator("[data-label='New end']")
                .textContent()
                .strip();
        assertThat(seat.page().locator("[data-part=ends]")).containsText("extra time added, ends " + end);
        assertThat(seat.page().locator("h1:visible")).hasText("Question 2 of 5");
        seat.sound();
    }

    private void giveWhoWasLeftBehindTheirs(Visitor desk) {
        Instant before = requireNonNull(deadlines().get(lateName()));
        desk.follow("Back to running exams");
        assertThat(desk.page().getByText("12 min more: Fire alarm")).hasCount(ROOM - 1);
        Locator row = row(desk, lateName());
        assertThat(row).not().containsText("more:");
        row.getByText("Give extra time to " + lateName()).click();
        row.getByLabel("Minutes").fill("12");
        row.getByLabel("Reason").first().fill("Waited outside");
        press(desk, row, "Give extra time");
        assertThat(row).containsText("12 min more: Waited outside");
        assertThat(deadlines().get(lateName())).isEqualTo(before.plus(ALARM));
    }

    /** Not without a reason; and nobody else's time changes. */
    private void sendOut(Visitor desk, Visitor seat) {
        Map<String, Instant> before = deadlines();
        Locator row = row(desk, lastName());
        row.getByText("End it: " + lastName()).click();
        press(desk, row, "End the attempt");
        assertThat(row.getByLabel("Reason").last()).isFocused();
        assertThat(deadlines()).isEqualTo(before);

        row.getByLabel("Reason").last().fill("Phone on the table");
        press(desk, row, "End the attempt");
        assertThat(desk.page().locator("main"))
                .containsText("Ended. If the exam is open on the learner's screen, it is handed in");
        seat.page().waitForURL("**/result*");
        seat.sound();
        assertThat(seat.page().locator("main")).containsText("of 5 questions right");
        Map<String, Instant> after = deadlines();
        before.remove(lastName());
        after.remove(lastName());
        assertThat(after).isEqualTo(before);
    }

    private void readWhatHappened(Visitor desk) {
        desk.page().getByLabel("Exam or quiz").selectOption(exam);
        desk.press("Show");
        desk.sound();
        desk.follow(lastName());
        assertThat(desk.page().locator("main")).containsText("Ended before its time");
        assertThat(desk.page().locator("main")).containsText("Phone on the table");
        assertThat(desk.page().locator("main")).containsText("Fire alarm");
    }

    private static void press(Visitor desk, Locator row, String button) {
        desk.page()
                .waitForNavigation(() -> row.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(button).setExact(true))
                        .click());
        desk.sound();
    }

    private static Locator row(Visitor desk, String name) {
        return desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private String attempt(Person learner) {
        return jdbc.sql("select cast(id as text) from attempt where account_id = :id")
                .param("id", learner.id())
                .query(String.class)
                .single();
    }

    /** When it ends for each who sits, by name. */
    private Map<String, Instant> deadlines() {
        Map<String, Instant> deadlines = new HashMap<>();
        jdbc.sql("""
                        select p.name, a.deadline
                        from attempt a
                        join account p on p.id = a.account_id
                        join exam e on e.id = a.exam_id
                        where e.key = :exam and a.status <> 'final'
                        """).param("exam", exam).query(row -> {
            deadlines.put(
                    row.getString("name"),
                    row.getObject("deadline", OffsetDateTime.class).toInstant());
        });
        return deadlines;
    }

    /** A letter answers each of them. */
    private List<String> questions() {
        return jdbc.sql("""
                        select i.slug
                        from item i
                        join item_version v on v.id = i.current_version_id
                        where i.status = 'published' and i.purpose = 'exam' and v.type = 'single' and i.slug like 'mlt-bb-%'
                        order by i.slug
                        limit 5
                        """).query(String.class).list();
    }

    private String name(int seat) {
        return "Seat %02d of %s".formatted(seat, mark);
    }

    private String lastName() {
        return name(ROOM);
    }

    private String lateName() {
        return "Late of " + mark;
    }
}
