package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTemplatesTest {

    @TempDir
    private Path folder;

    private static byte[] template(QuestionFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == QuestionFormat.CSV) {
            QuestionTemplates.csv(out);
        } else {
            QuestionTemplates.xlsx(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void isTakenWholeByOurOwnReaderWithOneQuestionOfEachKind(QuestionFormat format) throws IOException {
        Converted converted = Converted.bytes(format, folder, template(format));

        assertThat(converted.told()).isEmpty();
        assertThat(converted.read())
                .extracting(read -> read.question().type())
                .containsExactly(
                        QuestionType.SINGLE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.MULTIPLE,
                        QuestionType.ORDERING,
                        QuestionType.MATCHING,
                        QuestionType.NUMERIC,
                        QuestionType.TEXT,
                        QuestionType.ESSAY,
                        QuestionType.DESCRIPTION);
    }

    @Test
    void everyColumnOfTheTableIsExplainedOnTheSecondSheetAndKindsAreChosenFromAList() throws IOException {
        String[] columns = new String(template(QuestionFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",");
        StringBuilder workbook = new StringBuilder();
        Path file = Files.write(folder.resolve("template.xlsx"), template(QuestionFormat.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                workbook.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String second = workbook.substring(workbook.indexOf("sheet2.xml"));

        assertThat(columns).hasSizeGreaterThan(40);
        for (String column : columns) {
            assertThat(second).contains(">" + column + "<");
        }
        assertThat(workbook.toString())
                .contains("single,true-false,multiple,ordering,matching,numeric,text,essay,description")
                .contains("recall,application,analysis");
    }
}
