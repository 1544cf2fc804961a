package org.aliquot.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.interchange.Fixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Items of other people with the outcomes that their player gives; the files lie beside the project, not in it. */
class ScoredFixturesTest {

    @Test
    void givesThePublishedOutcomeOrNamesWhatItDoesNotSupport() throws IOException {
        Path fixtures = Fixtures.folder("qti22-scored");
        List<Path> folders;
        try (Stream<Path> listed = Files.list(fixtures)) {
            folders = listed.filter(Files::isDirectory).sorted().toList();
        }
        List<String> wrong = new ArrayList<>();
        TreeMap<String, String> unsupported = new TreeMap<>();
        for (Path folder : folders) {
            for (GradedCase graded : graded(folder)) {
                switch (graded) {
                    case GradedCase.Equal _ -> {
                        // as published
                    }
                    case GradedCase.Different(String name, String why) ->
                        wrong.add(folder.getFileName() + ": " + name + ": " + why);
                    case GradedCase.Unsupported(String _, String construct) ->
                        unsupported.put(folder.getFileName().toString(), construct);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(folders.size() - unsupported.size())
                .as("equal, beside %s", unsupported)
                .isGreaterThanOrEqualTo(41);
    }

    private static List<GradedCase> graded(Path folder) throws IOException {
        try (InputStream item = Files.newInputStream(folder.resolve("item.xml"))) {
            return RuledItem.read(item)
                    .grade(JsonMapper.shared().readTree(Files.readString(folder.resolve("cases.json"))));
        }
    }
}
