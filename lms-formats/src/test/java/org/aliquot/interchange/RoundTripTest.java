package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the report of an export calls taken whole comes back the same by an import of that file. */
class RoundTripTest {

    private static final int SEEDS = 40;
    private static final int QUESTIONS = 25;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = QuestionFormat.class,
            names = {"JSON", "GIFT", "MOODLE_XML", "CSV", "XLSX", "AIKEN"})
    void whatIsTakenWholeComesBackTheSame(QuestionFormat format) throws IOException {
        int whole = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Path file = folder.resolve(seed + ".file");
            List<Question> sent = new ArrayList<>();
            Set<String> told = new HashSet<>();
            SomeQuestions some = new SomeQuestions(seed);
            try (QuestionWriter writer = QuestionFormats.writer(format, file)) {
                for (int i = 0; i < QUESTIONS; i++) {
                    Question question = some.next(i);
                    if (writer.write(
                            new ReadQuestion(question, 0, SomeQuestions.media(question)),
                            finding -> told.add(finding.item()))) {
                        sent.add(question);
                    }
                }
            }
            List<ReadQuestion> back = read(format, file, told);
            assertThat(back).as("%s, seed %d", format, seed).hasSameSizeAs(sent);
            for (int i = 0; i < sent.size(); i++) {
                if (!told.contains(sent.get(i).name())) {
                    whole++;
                    assertThat(canonical(back.get(i).question()))
                            .as("%s, seed %d, question %d", format, seed, i)
                            .isEqualTo(canonical(sent.get(i)));
                    assertThat(files(back.get(i).media()))
                            .as("%s, seed %d, pictures of %d", format, seed, i)
                            .isEqualTo(files(SomeQuestions.media(sent.get(i))));
                }
            }
        }
        assertThat(whole)
                .as("questions taken whole by %s", format)
                .isGreaterThan(format == QuestionFormat.AIKEN ? -1 : 200);
    }

    private static Map<String, String> files(List<QuestionMedia> media) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (QuestionMedia medium : media) {
            try (InputStream in = medium.content().open()) {
                files.put(medium.name(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<ReadQuestion> read(QuestionFormat format, Path file, Set<String> told) throws IOException {
        List<ReadQuestion> back = new ArrayList<>();
        QuestionFormats.reader(format).read(new QuestionSource(file), new QuestionSink() {
            @Override
            public void question(ReadQuestion read) {
                back.add(read);
            }

            @Override
            public void finding(QuestionFinding finding) {
                told.add(finding.item());
            }

            @Override
            public void refused(String item, int line, String what, String why) {
                throw new AssertionError(item + ", line " + line + ": " + what + ": " + why);
            }
        });
        return back;
    }

    /** Formats without names for options give them letters, and one without a title takes the id for it. */
    private static Question canonical(Question question) {
        Map<String, String> names = new LinkedHashMap<>();
        question.options().forEach(option -> names.put(option.id(), "o" + names.size()));
        return QuestionDraft.of(question)
                .title(question.title().equals(question.name()) ? "" : question.title())
                .options(question.options().stream()
                        .map(option -> new QuestionOption(
                                names.getOrDefault(option.id(), ""),
                                option.text(),
                                option.weight(),
                                option.feedback(),
                                option.misconception(),
                                option.shape()))
                        .toList())
                .order(question.solution().order().stream()
                        .map(id -> names.getOrDefault(id, ""))
                        .toList())
                .question();
    }
}
