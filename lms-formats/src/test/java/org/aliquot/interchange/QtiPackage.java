package org.aliquot.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What our export wrote.
 *
 * @param files by their names in the package
 * @param told what is not as it was
 */
record QtiPackage(Map<String, String> files, List<QuestionFinding> told) {

    static final String MANIFEST = "imsmanifest.xml";

    static QtiPackage of(QuestionFormat format, Path folder, List<ReadQuestion> questions) throws IOException {
        Path file = folder.resolve("out.zip");
        List<QuestionFinding> told = new ArrayList<>();
        int refused = 0;
        try (QuestionWriter writer = QuestionFormats.writer(format, file)) {
            for (ReadQuestion question : questions) {
                refused += writer.write(question, told::add) ? 0 : 1;
            }
        }
        long reasons = told.stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .count();
        if (reasons != refused) {
            throw new AssertionError(refused + " questions are not written, and told is " + told);
        }
        return new QtiPackage(files(file), told);
    }

    /** What is told of one question. */
    List<QuestionFinding> told(String question) {
        return told.stream().filter(finding -> finding.item().equals(question)).toList();
    }

    private static Map<String, String> files(Path zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Those of the items alone. */
    Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>(files);
        items.keySet().removeIf(name -> !name.startsWith("items/"));
        return items;
    }

    String manifest() {
        return files.getOrDefault(MANIFEST, "");
    }
}
