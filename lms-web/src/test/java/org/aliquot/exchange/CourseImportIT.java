package org.aliquot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aliquot.PlatformTest;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.bank.Purpose;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.TypedDraft;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.question.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole courses: announced first, taken as drafts with their links, found again by a second import, and taken back. */
class CourseImportIT extends PlatformTest {

    private static final List<String> TABLES = List.of(
            "course",
            "section",
            "lesson",
            "lesson_draft",
            "lesson_draft_before",
            "item",
            "item_draft",
            "exam",
            "course_origin where kind <> 'picture'",
            "work_author where kind = 'course'");

    @Autowired
    private QuestionImports imports;

    @Autowired
    private CourseImports courses;

    @Autowired
    private CourseDesk desk;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private ItemDesk items;

    @Autowired
    private Exams exams;

    @Autowired
    private JobWorker worker;

    private Person instructor;
    private AccountId by;
    private String tag;

    @BeforeEach
    void someInstructor() {
        instructor = person(Role.INSTRUCTOR);
        by = instructor.id();
        tag = AccountId.next().toString().substring(20);
    }

    @Test
    void announcesWhatItWillDoAndChangesNothing() throws IOException {
        Map<String, Long> before = rows();
        UUID id = read(new SomeCourse(tag));

        ImportedCourse course = courses.find(id).orElseThrow();
        assertThat(course.title()).isEqualTo("Phlebotomy " + tag);
        assertThat(course.course()).isNull();
        assertThat(course.parts())
                .extracting(part -> part.kind() + " " + part.title() + " " + part.fate())
                .containsExactly(
                        "SECTION Before the draw NEW",
                        "LESSON Tubes NEW",
                        "LESSON Labels NEW",
                        "SECTION After the draw NEW",
                        "LESSON Transport NEW",
                        "QUIZ Week 1 NEW");
        assertThat(imports.aboutTheFile(id)).anyMatch(said -> said.what().equals("Discussion “Talk about it”"));
        assertThat(imports.find(id).orElseThrow().counts().taking()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void takesTheCourseAsDraftsWhoseLinksWork() throws IOException {
        UUID id = taken(new SomeCourse(tag));

        String course = slug(id);
        CoursePlan plan = desk.plan(course).orElseThrow();
        assertThat(plan.status().word()).isEqualTo("draft");
        assertThat(plan.sections())
                .extracting(section -> section.title()
                        + section.lessons().stream()
                                .map(CoursePlan.Lesson::title)
                                .toList())
                .containsExactly("Before the draw[Tubes, Labels]", "After the draw[Transport]");
        assertThat(body(course, "tubes"))
                .contains("## Order", "[labels](/courses/" + course + "/labels)")
                .containsPattern("\n\n!\\[A rack of six tubes]\\(exhibit:a-rack-of-six-tubes-[a-z0-9]+\\)\n\n");
        assertThat(body(course, "labels")).contains("[transport](/courses/" + course + "/transport)");
        assertThat(lessons.preview(text(course, "labels")).toString())
                .contains("href=\"/courses/" + course + "/transport\"");
    }

    @Test
    void undoingLeavesEverythingAsItWasAndItCanBeTakenAgain() throws IOException {
        Map<String, Long> before = rows();
        UUID id = taken(new SomeCourse(tag));
        Map<String, Long> with = rows();

        assertThat(imports.undo(id, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(rows()).isEqualTo(before);
        assertThat(courses.find(id).orElseThrow().course()).isNull();

        commit(id);
        assertThat(rows()).isEqualTo(with);
    }

    @Test
    void importingTwiceIsImportingOnce() throws IOException {
        UUID first = taken(new SomeCourse(tag));
        Map<String, Long> once = rows();
        String tubes = body(slug(first), "tubes");

        UUID second = read(new SomeCourse(tag));
        ImportedCourse again = courses.find(second).orElseThrow();
        assertThat(again.course()).isEqualTo(slug(first));
        assertThat(again.parts())
                .filteredOn(part -> part.kind() != PartKind.QUIZ)
                .isNotEmpty()
                .allMatch(part -> part.fate() == PartFate.SAME);
        assertThat(again.counts().taking()).isZero();
        assertThat(imports.find(second).orElseThrow().counts().taking()).isZero();
        commit(second);

        assertThat(rows()).isEqualTo(once);
        assertThat(body(slug(first), "tubes")).isEqualTo(tubes);
        assertThat(imports.undo(first, by)).as("not the last").isEqualTo(ImportOutcome.NOT_NOW);
        assertThat(imports.undo(second, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(rows()).isEqualTo(once);
        assertThat(imports.undo(first, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(desk.plan(String.valueOf(again.course()))).isEmpty();
    }

    @Test
    void aLaterImportUpdatesWhatItBroughtAndKeepsWhatWasChangedHere() throws IOException {
        UUID first = taken(new SomeCourse(tag));
        String course = slug(first);
        write(
                course,
                "tubes",
                text -> new LessonText(
                        text.title(), "What is drawn first", 5, List.of(), List.of(), List.of(), text.body()));
        write(
                course,
                "labels",
                text -> new LessonText(text.title(), "", 0, List.of(), List.of(), List.of(), "Our own words."));

        UUID second = read(new SomeCourse(tag)
                .page("tubes", "<h2>Order</h2><p>First blood cultures.</p><h2>Care</h2><p>Invert.</p>")
                .page("labels", "<p>Their new words.</p>")
                .page("transport", "<p>Upright, and cold.</p>")
                .quiz(tag, "Which tube comes second"));
        assertThat(courses.find(second).orElseThrow().parts())
                .filteredOn(part -> part.kind() == PartKind.LESSON)
                .extracting(CoursePart::fate)
                .containsExactly(PartFate.CHANGED, PartFate.KEPT, PartFate.CHANGED);
        assertThat(imports.find(second).orElseThrow().counts().taking()).isEqualTo(1);
        Map<String, Long> before = rows();
        commit(second);

        assertThat(text(course, "tubes").summary()).isEqualTo("What is drawn first");
        assertThat(body(course, "tubes")).contains("First blood cultures.");
        assertThat(body(course, "labels")).isEqualTo("Our own words.");
        assertThat(body(course, "transport")).isEqualTo("Upright, and cold.");
        String question =
                String.valueOf(imports.question(second, 1).orElseThrow().slug());
        assertThat(stem(question)).startsWith("Which tube comes second");
        assertThat(rows()).containsEntry("item", before.get("item")).containsEntry("lesson", before.get("lesson"));

        assertThat(imports.undo(second, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(body(course, "tubes")).contains("First citrate");
        assertThat(text(course, "tubes").summary()).isEqualTo("What is drawn first");
        assertThat(body(course, "transport")).isEqualTo("Upright.");
        assertThat(stem(question)).startsWith("Which tube comes first");

        assertThat(imports.undo(first, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(desk.plan(course).orElseThrow().sections())
                .as("what somebody worked on stays")
                .extracting(section ->
                        section.lessons().stream().map(CoursePlan.Lesson::title).toList())
                .containsExactly(List.of("Tubes", "Labels"));
        assertThat(items.find(question)).isEmpty();
    }

    @Test
    void whatChangedAfterItWasReadIsNotOverwritten() throws IOException {
        UUID first = taken(new SomeCourse(tag));
        String course = slug(first);
        UUID second = read(new SomeCourse(tag).page("transport", "<p>Cold.</p>"));
        write(course, "transport", text -> LessonText.titled("Ours"));

        assertThat(imports.commit(second, by)).isEqualTo(ImportOutcome.DONE);
        worker.run();

        ImportView refused = imports.find(second).orElseThrow();
        assertThat(refused.state()).isEqualTo(ImportState.READ);
        assertThat(refused.failure())
                .isEqualTo("“Transport” was imported or changed after this file was read. Import the file again.");
        assertThat(text(course, "transport").title()).isEqualTo("Ours");
    }

    @Test
    void goesIntoACourseThatIsChosenAndLeavesItWhenItIsUndone() throws IOException {
        String course = desk.create("Chosen " + tag, "", by).slug();
        Map<String, Long> before = rows();
        UUID id = begin(new SomeCourse(tag), course);
        worker.run();
        commit(id);
        assertThat(desk.plan(course).orElseThrow().sections()).hasSize(2);

        assertThat(imports.undo(id, by)).isEqualTo(ImportOutcome.DONE);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aQuizIsMadeOfItsQuestionsOnceTheyArePublished() throws IOException {
        UUID id = taken(new SomeCourse(tag));
        int quiz = courses.find(id).orElseThrow().parts().getLast().position();
        assertThat(courses.makeQuiz(id, quiz, by)).isInstanceOf(CourseImports.QuizMade.Refused.class);
        for (int position = 1; position <= 2; position++) {
            publish(String.valueOf(imports.question(id, position).orElseThrow().slug()));
        }
        assertThat(courses.find(id).orElseThrow().parts().getLast().isReady()).isTrue();

        String key = ((CourseImports.QuizMade.Made) courses.makeQuiz(id, quiz, by)).key();
        assertThat(exams.exam(key).orElseThrow().spec().courses()).containsExactly(slug(id));
        assertThat(exams.exam(key).orElseThrow().spec().questions()).hasSize(2);
        assertThat(courses.makeQuiz(id, quiz, by)).isEqualTo(new CourseImports.QuizMade.Made(key));
        UUID second = read(new SomeCourse(tag));
        assertThat(courses.find(second).orElseThrow().parts().getLast().made()).isEqualTo(key);
    }

    @Test
    void aBrokenCourseLeavesNothing() throws IOException {
        UUID id = read(new SomeCourse(tag).text("q1/quiz.xml", "<!DOCTYPE q [<!ENTITY a \"b\">]><questestinterop/>"));
        ImportView refused = imports.find(id).orElseThrow();
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.failure()).contains("quiz.xml, line 1: it declares entities");
        assertThat(jdbc.sql("select count(*) from import_part where batch_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void thePagesLeadFromTheFileToTheCourse() throws Exception {
        HttpResponse<String> sent = send(new SomeCourse(tag).zip());
        assertThat(sent.statusCode()).isEqualTo(303);
        String report = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        worker.run();
        assertThat(get(report))
                .contains("Check “Phlebotomy " + tag, "Import the course and 2 questions", "Before the draw");
        post(report + "/commitment");
        worker.run();
        assertThat(get(report))
                .contains("is imported", "Here as a draft", "Undo the import", "0 of 2 questions published");
        assertThat(post(report + "/undoing").statusCode()).isEqualTo(303);
        assertThat(get(report)).contains("Import undone");
        assertThat(send(new byte[0]).body()).contains("Choose a file first");
    }

    private HttpResponse<String> send(byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.imscc\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return sent(request("/teach/imports/course")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String get(String path) throws Exception {
        return sent(request(path).GET()).body();
    }

    private HttpResponse<String> post(String path) throws Exception {
        return sent(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site() + path))
                .header("Authorization", "Bearer " + instructor.api().token())
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void publish(String slug) {
        var item = items.find(slug).orElseThrow();
        items.save(
                item.id(),
                1,
                Questions.single()
                        .withTopic("mlt-bb-donors")
                        .withStem("Which? " + slug)
                        .content(),
                by);
        items.publish(item.id(), 2, by);
    }

    private void write(String course, String lesson, UnaryOperator<LessonText> change) {
        LessonPath path = new LessonPath(course, lesson);
        LessonDraft draft = lessons.draft(path).orElseThrow();
        lessons.save(path, new TypedDraft<>(draft.version(), change.apply(draft.text()), null), by);
    }

    private LessonText text(String course, String lesson) {
        return lessons.draft(new LessonPath(course, lesson)).orElseThrow().text();
    }

    private String body(String course, String lesson) {
        return text(course, lesson).body();
    }

    private String stem(String slug) {
        return items.draft(items.find(slug).orElseThrow().id())
                .orElseThrow()
                .content()
                .texts()
                .stem();
    }

    private String slug(UUID id) {
        return String.valueOf(courses.find(id).orElseThrow().course());
    }

    private UUID begin(SomeCourse course, String into) throws IOException {
        var upload = new ImportUpload(
                "course.imscc", new ByteArrayInputStream(course.zip()), QuestionFormat.CC, Purpose.EXAM, "");
        return ((QuestionImports.Bringing.Begun) imports.begin(upload, new CourseTarget(into), by)).id();
    }

    private UUID read(SomeCourse course) throws IOException {
        UUID id = begin(course, "");
        worker.run();
        return id;
    }

    private UUID taken(SomeCourse course) throws IOException {
        UUID id = read(course);
        commit(id);
        return id;
    }

    private void commit(UUID id) {
        assertThat(imports.commit(id, by)).isEqualTo(ImportOutcome.DONE);
        worker.run();
        assertThat(imports.find(id).orElseThrow())
                .satisfies(view -> assertThat(view.failure()).isNull())
                .satisfies(view -> assertThat(view.state()).isEqualTo(ImportState.COMMITTED));
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }
}
