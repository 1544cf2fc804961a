package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.prose.Prose;
import org.aliquot.question.ItemContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions of our own bank, with everything it knows of them. */
class PackTravelTest {

    @TempDir
    private Path folder;

    @Test
    void everyQuestionOfTheStarterPackIsTheSameAfterTheNeutralForm() {
        for (PackItem item : starter()) {
            Question neutral = BankQuestions.neutral(item.id(), item.content(), UnaryOperator.identity());
            ItemContent back =
                    BankQuestions.content(new ReadQuestion(neutral, 0, List.of()), PictureNames.NONE, finding -> {
                        throw new AssertionError(finding);
                    });
            assertThat(back).isEqualTo(item.content());
        }
    }

    @Test
    void aPackComesBackTheSameFromJsonAndFromAPackWrittenAnew() throws IOException {
        Path json = folder.resolve("bank.json");
        Path pack = folder.resolve("pack");
        QuestionReport there = convert(QuestionFormat.PACK, Converted.STARTER, QuestionFormat.JSON, json);
        QuestionReport back = convert(QuestionFormat.JSON, json, QuestionFormat.PACK, pack);

        assertThat(there.findings()).allMatch(finding -> finding.severity() == Severity.KEPT);
        assertThat(back.findings()).allMatch(finding -> finding.severity() == Severity.KEPT);
        assertThat(Files.exists(folder.resolve("exhibits"))).isTrue();
        copy(Converted.STARTER.resolve("blueprints"), pack.resolve("blueprints"));
        Map<String, Question> written = questions(Converted.file(QuestionFormat.PACK, pack));
        assertThat(written).isEqualTo(questions(Converted.starter()));
    }

    @Test
    void whatAPackWritesPassesItsOwnCheck() throws IOException {
        Path pack = folder.resolve("pack");
        write(Converted.starter().read(), QuestionFormat.PACK, pack);

        try (var files = Files.list(pack.resolve("items"))) {
            assertThat(files.flatMap(file -> new PackReader(new Prose()).checkItems(file).stream())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void aDrawingTravelsThroughMoodleAndBack() throws IOException {
        Path xml = folder.resolve("quiz.xml");
        ReadQuestion sent = Converted.starter().read().stream()
                .filter(read -> !read.media().isEmpty())
                .findFirst()
                .orElseThrow();
        write(List.of(sent), QuestionFormat.MOODLE_XML, xml);
        ReadQuestion drawn =
                Converted.file(QuestionFormat.MOODLE_XML, xml).read().getFirst();

        ItemContent content = BankQuestions.content(drawn, PictureNames.NONE, _ -> {});

        assertThat(content).isNotNull();
        assertThat(drawn.media().getFirst().name())
                .isEqualTo("exhibits/" + content.texts().exhibit() + ".svg");
        assertThat(content.texts().stem()).doesNotContain("exhibits/");
        assertThat(drawn.question().stem())
                .as("words for those who cannot see it")
                .containsPattern("!\\[[^\\]]{60,}]\\(exhibits/");
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionFormat.class,
            names = {"PACK", "JSON", "GIFT", "MOODLE_XML", "CSV", "XLSX", "QTI21", "QTI30"})
    void tagsAndTheCategoryComeBackTheSameWithinOurBankAndFromEachFormatThatHasThem(QuestionFormat format)
            throws IOException {
        Path out = folder.resolve(format == QuestionFormat.PACK ? "out.yaml" : "out.file");
        List<ItemContent> sent = new ArrayList<>();
        try (QuestionWriter writer = QuestionFormats.writer(format, out)) {
            for (int i = 0; i < 60; i++) {
                Question some = new SomeQuestions(i).ofKind(QuestionType.SINGLE, i);
                ItemContent content = content(new ReadQuestion(some, 0, List.of()));
                Question neutral = BankQuestions.neutral("q-" + i, content, UnaryOperator.identity());
                assertThat(neutral.place().area()).isEqualTo(some.place().area());
                assertThat(neutral.place().tags())
                        .containsExactlyElementsOf(some.place().tags());
                List<String> told = new ArrayList<>();
                writer.write(new ReadQuestion(neutral, 0, List.of()), finding -> told.add(finding.what()));
                sent.add(told.contains("tags") ? null : content);
            }
        }
        assertThat(sent).filteredOn(Objects::nonNull).hasSizeGreaterThan(40);
        List<ReadQuestion> back = Converted.file(format, out).read();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) != null) {
                assertThat(content(back.get(i)).tags())
                        .as("seed %d", i)
                        .isEqualTo(sent.get(i).tags());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionFormat.class,
            names = {"PACK", "JSON", "GIFT", "MOODLE_XML", "CSV", "XLSX", "QTI21", "QTI30"})
    void picturesInTextsComeBackUnderTheSameNamesFromEachFormat(QuestionFormat format) throws IOException {
        Path out = folder.resolve(format == QuestionFormat.PACK ? "out.yaml" : "out.file");
        List<ItemContent> sent = new ArrayList<>();
        try (QuestionWriter writer = QuestionFormats.writer(format, out)) {
            for (int i = 0; sent.size() < 40; i++) {
                Question some = new SomeQuestions(i).ofKind(QuestionType.SINGLE, i);
                if (!SomeQuestions.media(some).isEmpty()) {
                    ItemContent content = inBank(new ReadQuestion(some, 0, SomeQuestions.media(some)));
                    assertThat(content.toString()).doesNotContain("media/");
                    Question neutral = BankQuestions.neutral("q-" + (100 + i), content, PackTravelTest::link);
                    assertThat(LinkedMedia.names(neutral)).isEqualTo(LinkedMedia.names(some));
                    writer.write(new ReadQuestion(neutral, 0, SomeQuestions.media(some)), _ -> {});
                    sent.add(content);
                }
            }
        }
        List<ReadQuestion> back = Converted.file(format, out).read();
        assertThat(back).hasSameSizeAs(sent);
        for (int i = 0; i < sent.size(); i++) {
            assertThat(texts(inBank(back.get(i)))).isEqualTo(texts(sent.get(i)));
        }
    }

    @Test
    void whatIsNoPictureOfOursLeavesItsWordsAndIsTold() {
        Question question = QuestionDraft.of(new SomeQuestions(1).ofKind(QuestionType.SINGLE, 1))
                .stem("See ![a film](media/film.gif), ![a \\[far\\] one](https://example.org/x.png) and `code`.")
                .feedback("")
                .options(List.of())
                .question();
        List<QuestionFinding> findings = new ArrayList<>();

        ItemContent content =
                BankQuestions.content(new ReadQuestion(question, 0, List.of()), PictureNames.NONE, findings::add);

        assertThat(content).isNotNull();
        assertThat(content.texts().stem())
                .isEqualTo("See a film, [a \\[far\\] one](https://example.org/x.png) and `code`.");
        assertThat(findings)
                .extracting(QuestionFinding::severity, QuestionFinding::what)
                .containsExactly(tuple(Severity.CHANGED, "pictures"), tuple(Severity.DROPPED, "pictures"));
    }

    @Test
    void thePictureOnWhichPlacesAreFoundStandsBesideTheQuestion() {
        Question question = QuestionDraft.of(new SomeQuestions(1).ofKind(QuestionType.HOTSPOT, 1))
                .stem("Which is a band?\n\n![a smear](media/smear.png)")
                .question();

        ItemContent content = inBank(new ReadQuestion(question, 0, SomeQuestions.media(question)));

        assertThat(content.texts().exhibit()).isEqualTo("smear");
        assertThat(content.texts().stem()).isEqualTo("Which is a band?");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** As if an import had put them there under the names of their files. */
    private static ItemContent inBank(ReadQuestion read) {
        List<String> there = read.media().stream().map(QuestionMedia::name).toList();
        return Objects.requireNonNull(BankQuestions.content(
                read,
                link -> there.contains(link) ? link.replaceFirst("^media/([a-z0-9-]+)\\..*", "$1") : null,
                _ -> {}));
    }

    private static String link(String name) {
        return name.equals("smear") ? "media/smear.png" : "media/" + name + ".svg";
    }

    private static List<String> texts(ItemContent content) {
        List<String> texts =
                new ArrayList<>(List.of(content.texts().stem(), content.texts().rationale()));
        content.options().forEach(option -> texts.addAll(List.of(option.text(), option.rationale())));
        return texts;
    }

    @Test
    void aTagThatIsTooLongIsToldAndTheOthersStay() {
        Question question = QuestionDraft.of(new SomeQuestions(1).ofKind(QuestionType.DESCRIPTION, 1))
                .type(QuestionType.ORDERING)
                .stem("In order?")
                .feedback("")
                .place(new QuestionPlace(null, null, null, List.of("x".repeat(81), "iron")))
                .question();
        List<QuestionFinding> findings = new ArrayList<>();

        ItemContent content =
                BankQuestions.content(new ReadQuestion(question, 0, List.of()), PictureNames.NONE, findings::add);

        assertThat(content).isNotNull();
        assertThat(content.tags()).containsExactly("iron");
        assertThat(findings).extracting(QuestionFinding::what).containsExactly("tags");
    }

    private static ItemContent content(ReadQuestion read) {
        return Objects.requireNonNull(BankQuestions.content(read, PictureNames.NONE, _ -> {}));
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

    private static void write(List<ReadQuestion> questions, QuestionFormat to, Path out) throws IOException {
        try (QuestionWriter writer = QuestionFormats.writer(to, out)) {
            for (ReadQuestion question : questions) {
                writer.write(question, _ -> {});
            }
        }
    }

    private static QuestionReport convert(QuestionFormat from, Path in, QuestionFormat to, Path out)
            throws IOException {
        try (QuestionWriter writer = QuestionFormats.writer(to, out)) {
            return QuestionConversion.run(QuestionFormats.reader(from), new QuestionSource(in), writer);
        }
    }

    private static List<PackItem> starter() {
        return switch (new PackReader(new Prose()).read(new PackFolder(Converted.STARTER))) {
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
