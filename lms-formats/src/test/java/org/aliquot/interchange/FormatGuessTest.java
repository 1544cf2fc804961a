package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a file is found by what is in it. */
class FormatGuessTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "imsqti_item_xmlv2p1, QTI21",
        "imsqti_test_xmlv2p2, QTI21",
        "imsqti_v2p1, QTI21",
        "imsqti_item_xmlv3p0, QTI30",
        "imsqti_xmlv1p2, QTI12",
        "imsqti_xmlv1p2/imscc_xmlv1p1/question-bank, CC"
    })
    void aPackageByTheKindsItNames(String kind, QuestionFormat format) throws IOException {
        Path zip = folder.resolve("package.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("imsmanifest.xml"));
            out.write(
                    "<manifest version=\"CP 1.2\"><resources><resource type=\"%s\" href=\"a.xml\"/></resources></manifest>"
                            .formatted(kind)
                            .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FormatGuess.of(zip)).contains(format);
    }

    @Test
    void nothingForWhatNobodyKnows() throws IOException {
        assertThat(FormatGuess.of(Files.writeString(folder.resolve("notes.txt"), "Some words.")))
                .isEmpty();
    }
}
