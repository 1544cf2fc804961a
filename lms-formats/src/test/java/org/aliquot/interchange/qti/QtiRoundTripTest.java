package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QtiRoundTripTest {

    private static final long SEED = 20261121;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "3.0"})
    void whatIsExportedComesBackTheSame(String version) throws IOException {
        MadeUpQuestions madeUp = new MadeUpQuestions(SEED);
        List<ReadQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            QuestionType type = MadeUpQuestions.TYPES.get(i % MadeUpQuestions.TYPES.size());
            questions.add(madeUp.next(type, i));
        }
        List<QuestionFinding> losses = new ArrayList<>();
        Path file = folder.resolve("bank.zip");
        try (QuestionWriter writer =
                version.equals("2.1") ? QtiWriter.ofVersion21(file) : QtiWriter.ofVersion30(file)) {
            for (ReadQuestion question : questions) {
                assertThat(writer.write(question, losses::add)).isTrue();
            }
        }

        Taken taken = Taken.by(new QtiReader(), new QuestionSource(file));

        assertThat(losses).isEmpty();
        assertThat(taken.questions).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(withoutRules(taken.questions.get(i).question()))
                    .as("seed %s, question %s", SEED, i)
                    .isEqualTo(questions.get(i).question());
            assertThat(taken.questions.get(i).media())
                    .hasSameSizeAs(questions.get(i).media());
        }
    }

    /** Where no kind of ours scores quite like the item, it keeps its rules beside. */
    private static Question withoutRules(Question question) {
        return QuestionDraft.of(question).rules(null).question();
    }
}
