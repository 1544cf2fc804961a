package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor prints an exam for a room without computers. */
class PrintPagesIT extends PlatformTest {

    private static final Pattern ITEM = Pattern.compile("- id: (\\S+)\\s+type: (\\S+)");
    private static final Pattern CODE = Pattern.compile("print code ([0-9A-F]{6})");

    @Autowired
    private Exams exams;

    @Autowired
    private JobWorker worker;

    /** All kinds of questions, to be looked at where {@code -Dprint.pictures} names a folder. */
    @Test
    void everyKindOfQuestionIsPrintedWithASheetToAnswerOnAndAKey() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        Map<String, String> kinds = kinds();
        List<String> questions = new ArrayList<>(kinds.values());
        var made = (QuizChange.Changed) exams.make("All kinds on paper", questions, instructor.id());
        String page = "/teach/quizzes/" + made.version().spec().key() + "/print";
        PageClient staff = new PageClient(site(), instructor.api().token());
        assertThat(staff.get(page).body()).contains("Version A", "Version D", "Answer sheet", "Key");

        String asked = text(file(instructor, page, "questions", 1), "questions");
        String sheet = text(file(instructor, page, "answer-sheet", 1), "answer-sheet");
        String key = text(file(instructor, page, "key", 1), "key");

        assertThat(asked)
                .contains("Question " + kinds.size(), "End of the exam", "(1) ___")
                .doesNotContain("<b>", "<sup>", "data-gap");
        assertThat(sheet).contains("Name", "Write your answers");
        assertThat(key).contains("For scoring only", questions.getFirst()).doesNotContain("<b>");
        assertThat(List.of(code(sheet), code(key))).containsOnly(code(asked));
        assertThat(code(text(file(instructor, page, "questions", 2), "questions-b")))
                .isNotEqualTo(code(asked));
        assertThat(staff.get("/teach/quizzes/no-such-quiz/print").status()).isEqualTo(404);
        assertThat(staff.get(page + "/answers.pdf").status()).isEqualTo(404);
        assertThat(staff.get(page + "/key.pdf?version=5").status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = ? and action = 'exam.printed'")
                        .param(instructor.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void anExamThatIsDrawnIsPrintedOnceFormsAreInUse() throws IOException {
        Person instructor = person(Role.INSTRUCTOR);
        PageClient staff = new PageClient(site(), instructor.api().token());
        String copy = local(staff.post("/teach/quizzes/mlt-mock-50/copies", Map.of())
                        .location())
                .replaceFirst("/rules.*", "");
        assertThat(staff.get(copy + "/print").body()).contains("draws other questions", copy + "/forms");
        assertThat(staff.get(copy + "/print/key.pdf").status()).isEqualTo(404);

        String forms = local(staff.post(
                        copy + "/forms",
                        Map.of(
                                "forms",
                                "1",
                                "overlap",
                                "40",
                                "mean",
                                "0",
                                "tolerance",
                                "2.5",
                                "recall",
                                "0-100",
                                "pilots",
                                "0"))
                .location());
        worker.run();
        assertThat(staff.postAndFollow(forms + "/adoption", Map.of()).body()).contains("Print them");

        assertThat(staff.get(copy + "/print").body()).contains("Version A", "Version B");
        String asked = text(file(instructor, copy + "/print", "questions", 1), "drawn-questions");
        assertThat(asked).contains("Question 50");
        assertThat(text(file(instructor, copy + "/print", "questions", 1), "again"))
                .isEqualTo(asked);
        assertThat(code(text(file(instructor, copy + "/print", "key", 1), "drawn-key")))
                .isEqualTo(code(asked));
        text(file(instructor, copy + "/print", "answer-sheet", 1), "drawn-sheet");
    }

    private byte[] file(Person reader, String page, String sheet, int version) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(site() + page + "/" + sheet + ".pdf?version=" + version))
                .header("Authorization", "Bearer " + reader.api().token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("inline")
                    .contains(sheet + ".pdf");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] file, String name) throws IOException {
        String folder = System.getProperty("print.pictures");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), file);
        }
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(file)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    private static String code(String text) {
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String local(String location) {
        return location.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** One published question of each kind. */
    private static Map<String, String> kinds() throws IOException {
        Path items = Stream.of(Path.of("content/mlt/items"), Path.of("../content/mlt/items"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        Map<String, String> kinds = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(items)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                ITEM.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> kinds.putIfAbsent(found.group(2), found.group(1)));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(8);
        return kinds;
    }
}
