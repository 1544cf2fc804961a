package org.aliquot.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemContent;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of our own bank, with everything it knows of them. */
class PackTravelTest {

    private static final Path STARTER = Path.of("../content/mlt");

    @TempDir
    private Path folder;

    @Test
    void everyQuestionOfTheStarterPackIsTheSameAfterTheNeutralForm() {
        for (PackItem item : starter()) {
            Question neutral = BankQuestions.neutral(item.id(), item.content());
            ItemContent back = BankQuestions.content(new ReadQuestion(neutral, 0, List.of()), finding -> {
                throw new AssertionError(finding);
            });
            assertThat(back).isEqualTo(item.content());
        }
    }

    @Test
    void aPackComesBackTheSameFromJsonAndFromAPackWrittenAnew() throws IOException {
        Path json = folder.resolve("bank.json");
        Path pack = folder.resolve("pack");
        QuestionReport there = convert(QuestionFormat.PACK, STARTER, QuestionFormat.JSON, json);
        QuestionReport back = convert(QuestionFormat.JSON, json, QuestionFormat.PACK, pack);

        assertThat(there.findings()).allMatch(finding -> finding.severity() == Severity.KEPT);
        assertThat(back.findings()).allMatch(finding -> finding.severity() == Severity.KEPT);
        assertThat(Files.exists(folder.resolve("exhibits"))).isTrue();
        Map<String, Question> written = questions(Converted.file(QuestionFormat.PACK, pack));
        assertThat(written).isEqualTo(questions(Converted.file(QuestionFormat.PACK, STARTER)));
    }

    @Test
    void whatAPackWritesPassesItsOwnCheck() throws IOException {
        Path pack = folder.resolve("pack");
        convert(QuestionFormat.PACK, STARTER, QuestionFormat.PACK, pack);

        try (var files = Files.list(pack.resolve("items"))) {
            assertThat(files.flatMap(file -> new PackReader(new Prose()).checkItems(file).stream())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void aDrawingTravelsThroughMoodleAndBack() throws IOException {
        Path xml = folder.resolve("quiz.xml");
        convert(QuestionFormat.PACK, STARTER, QuestionFormat.MOODLE_XML, xml);
        ReadQuestion drawn = Converted.file(QuestionFormat.MOODLE_XML, xml).read().stream()
                .filter(read -> !read.media().isEmpty())
                .findFirst()
                .orElseThrow();

        ItemContent content = BankQuestions.content(drawn, _ -> {});

        assertThat(content).isNotNull();
        assertThat(drawn.media().getFirst().name()).isEqualTo("exhibits/" + content.exhibit() + ".svg");
        assertThat(content.stem()).doesNotContain("exhibits/");
    }

    @Test
    void aQuestionFromElsewhereIsADraftThatSaysWhatItLacks() throws IOException {
        Path gift = Files.writeString(folder.resolve("in.gift"), "::Cells::Which one?{=this ~that}");
        QuestionReport report = convert(QuestionFormat.GIFT, gift, QuestionFormat.PACK, folder.resolve("out.yaml"));

        assertThat(report.findings())
                .extracting(QuestionFinding::why)
                .anyMatch(why -> why.contains("topic, rationale, misconception of wrong options"));
        assertThat(Converted.file(QuestionFormat.PACK, folder.resolve("out.yaml"))
                        .question(0)
                        .id())
                .isEqualTo("cells");
    }

    private static QuestionReport convert(QuestionFormat from, Path in, QuestionFormat to, Path out)
            throws IOException {
        try (QuestionWriter writer = QuestionFormats.writer(to, out)) {
            return QuestionConversion.run(QuestionFormats.reader(from), new QuestionSource(in), writer);
        }
    }

    private static List<PackItem> starter() {
        return switch (new PackReader(new Prose()).read(new PackFolder(STARTER))) {
            case PackRead.Good(Pack pack) -> pack.items();
            case PackRead.Bad bad -> throw new AssertionError(bad.problems());
        };
    }

    private static Map<String, Question> questions(Converted converted) {
        return converted.read().stream()
                .map(ReadQuestion::question)
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }
}
