package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.interchange.Fixtures;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.junit.jupiter.api.Test;

/** Files of other people, which lie beside the project and not in it. */
class ImportFixturesTest {

    @Test
    void everyFileOfQti2And3IsTakenOrRefusedWithAReason() {
        List.of("qti21", "qti3", "qti22-scored").forEach(folder -> files(folder, new QtiReader()));
    }

    @Test
    void everyFileOfQti12AndEveryCartridgeIsTakenOrRefusedWithAReason() {
        List.of("canvas-qti12", "common-cartridge", "canvas-cartridge")
                .forEach(folder -> files(folder, new Qti12Reader()));
        file(Fixtures.folder("canvas-cartridge"), new Qti12Reader());
    }

    private static void files(String folder, QuestionReader reader) {
        try (Stream<Path> listed = Files.walk(Fixtures.folder(folder))) {
            listed.filter(file -> file.toString().matches(".*\\.(xml|zip|imscc)"))
                    .sorted()
                    .forEach(file -> file(file, reader));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void file(Path file, QuestionReader reader) {
        try {
            Taken taken = Taken.by(reader, new QuestionSource(file));
            assertThat(taken.questions.size() + taken.findings.size())
                    .as(file.toString())
                    .isPositive();
        } catch (UnreadableQuestionsException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
