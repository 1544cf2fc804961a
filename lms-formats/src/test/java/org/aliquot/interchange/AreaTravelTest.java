package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Blueprint;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemTags;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files name the area of the exam that a question belongs to, and bring it back. */
class AreaTravelTest {

    private static final ExamAreas EXAMS = ExamAreas.of(List.of(
            blueprint("two", "BLOOD", "t-cells", "t-groups"),
            blueprint("one", "BB", "t-groups"),
            blueprint("one-more", "UA", "t-urine")));

    private static final Collection<ReadQuestion> ONE_OF_EACH_TOPIC = oneOfEachTopic();

    @TempDir
    private Path folder;

    private List<QuestionFinding> told;

    @BeforeEach
    void nothingIsTold() {
        told = new ArrayList<>();
    }

    private static Collection<ReadQuestion> oneOfEachTopic() {
        Map<String, ReadQuestion> byTopic = new TreeMap<>();
        for (ReadQuestion read : Converted.starter().read()) {
            byTopic.putIfAbsent(Objects.requireNonNull(read.question().place().topic()), read);
        }
        assertThat(byTopic).hasSizeGreaterThan(100);
        return byTopic.values();
    }

    private static Blueprint blueprint(String key, String area, String... topics) {
        return new Blueprint(key, key, null, null, List.of(new Area(area, area, 100, 100, List.of(topics))));
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionFormat.class,
            names = {"JSON", "CSV", "XLSX", "QTI21", "QTI30"})
    void aQuestionOfAPackNamesTheAreaOfItsTopicInTheFileAndReadAgain(QuestionFormat format) throws IOException {
        Path out = folder.resolve("out.file");
        try (QuestionWriter writer = QuestionFormats.writer(format, out)) {
            for (ReadQuestion one : ONE_OF_EACH_TOPIC) {
                writer.write(one, told::add);
            }
        }

        List<ReadQuestion> back = Converted.file(format, out).read();

        assertThat(back).hasSameSizeAs(ONE_OF_EACH_TOPIC);
        assertThat(back)
                .extracting(read -> read.question().place())
                .allSatisfy(place -> assertThat(place.area()).matches("(amt|ascp)-(cmla|mls|mlt)/[A-Z]+"))
                .anySatisfy(place -> {
                    assertThat(place.topic()).isEqualTo("mlt-lo-safety");
                    assertThat(place.area()).isEqualTo("amt-mls/GEN");
                });
    }

    @Test
    void jsonNamesItByTheWordOfTheContract() throws IOException {
        Path json = folder.resolve("out.json");
        try (QuestionWriter writer = QuestionFormats.writer(QuestionFormat.JSON, json)) {
            Question question = BankQuestions.neutral("q-1", taken("t-groups", null), EXAMS, name -> name);
            writer.write(new ReadQuestion(question, 0, List.of()), told::add);
        }

        assertThat(Files.readString(json)).contains("\"area\" : \"one/BB\"").contains("\"topic\" : \"t-groups\"");
    }

    @Test
    void aQuestionOfWhichNoExamKnowsKeepsTheCategoryItHadElsewhere() {
        Question question = BankQuestions.neutral("q-1", taken("t-else", "Hematology/Red cells"), EXAMS, name -> name);

        assertThat(question.place().area()).isEqualTo("Hematology/Red cells");
    }

    @Test
    void theCategoryItHadElsewhereStaysBesideTheAreaAndGoesBackToMoodle() throws IOException {
        Question question = BankQuestions.neutral("q-1", taken("t-urine", "Hematology/Red cells"), EXAMS, name -> name);
        assertThat(question.place().area()).isEqualTo("one-more/UA");

        Path xml = folder.resolve("quiz.xml");
        try (QuestionWriter writer = QuestionFormats.writer(QuestionFormat.MOODLE_XML, xml)) {
            writer.write(new ReadQuestion(question, 0, List.of()), told::add);
        }

        assertThat(Converted.file(QuestionFormat.MOODLE_XML, xml)
                        .question(0)
                        .place()
                        .area())
                .isEqualTo("Hematology/Red cells");
    }

    @Test
    void anAreaThatFollowsFromTheTopicIsNotKeptTwice() {
        assertThat(taken("t-groups", "two/BLOOD").tags()).isEmpty();
        assertThat(taken("t-groups", "one/BB").tags()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void anAreaThatNoExamHasIsToldAndTheQuestionIsTaken() {
        for (String unknown : List.of("one/ZZ", "nowhere/BB", "Blood bank")) {
            told.clear();

            ItemContent content = taken("t-groups", unknown);

            assertThat(ItemTags.category(content.tags())).hasValue(unknown);
            assertThat(told).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.CHANGED);
                assertThat(finding.what()).isEqualTo("area");
                assertThat(finding.why()).isEqualTo("no exam here has the area " + unknown + "; it is kept as a tag");
            });
        }
    }

    @Test
    void anAreaThatTheTopicDoesNotBelongToIsTold() {
        assertThat(taken("t-cells", "one/BB").tags()).containsExactly("category: one/BB");
        assertThat(told)
                .singleElement()
                .satisfies(finding -> assertThat(finding.why())
                        .startsWith("the file says one/BB, but its topic belongs to two/BLOOD"));
    }

    @Test
    void aCategoryOfMoodleIsNoUnknownArea() {
        content("t-cells", "$course$/top/Blood", EXAMS.in(QuestionFormat.MOODLE_XML));
        assertThat(told).isEmpty();
    }

    private ItemContent taken(String topic, @Nullable String area) {
        return content(topic, area, EXAMS.in(QuestionFormat.JSON));
    }

    private ItemContent content(String topic, @Nullable String area, ExamAreas areas) {
        Question question = QuestionDraft.of(new SomeQuestions(1).ofKind(QuestionType.SINGLE, 1))
                .stem("Which?")
                .place(new QuestionPlace(area, topic, "recall", List.of()))
                .settings(QuestionSettings.USUAL)
                .question();
        return Objects.requireNonNull(
                BankQuestions.content(new ReadQuestion(question, 0, List.of()), PictureNames.NONE, areas, this::told));
    }

    private void told(QuestionFinding finding) {
        if (finding.what().equals("area")) {
            told.add(finding);
        }
    }
}
