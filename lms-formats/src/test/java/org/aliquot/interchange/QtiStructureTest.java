package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link QtiSchemaTest} once found wrong in our exports stays right where the schemas of QTI are not at hand. */
class QtiStructureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void itemsAreMadeAsTheStandardAsks(QuestionFormat format) throws IOException {
        List<ReadQuestion> questions = QtiQuestions.all();
        questions.removeAll(RuledQuestions.all());
        QtiPackage written = QtiPackage.of(format, folder, questions);

        Map<String, String> faults = new TreeMap<>();
        written.items().forEach((name, xml) -> {
            for (String fault : QtiFaults.of(tag(xml), written.files().keySet())) {
                faults.put(fault, name + ":\n" + xml);
            }
        });

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI21", "QTI30"})
    void theManifestNamesEveryFileOnceForEachItem(QuestionFormat format) throws IOException {
        QtiPackage written = QtiPackage.of(format, folder, QtiQuestions.all());
        Set<String> ids = new HashSet<>();
        Set<String> files = new HashSet<>();

        for (Tag resource :
                tag(written.manifest()).first("resources").orElseThrow().tags()) {
            assertThat(ids.add(resource.attribute("identifier"))).isTrue();
            for (Tag file : resource.tags("file")) {
                files.add(URI.create(file.attribute("href", "")).getPath());
            }
        }

        assertThat(files).isEqualTo(files(written));
    }

    private static Set<String> files(QtiPackage written) {
        Set<String> files = new HashSet<>(written.files().keySet());
        files.remove(QtiPackage.MANIFEST);
        return files;
    }

    private static Tag tag(String xml) {
        return TagReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
