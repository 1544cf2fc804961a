package org.aliquot.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file from its first bytes, and of a zip file from the names in it. */
public final class FormatGuess {

    private static final int START = 64 * 1024;
    private static final Pattern AIKEN = Pattern.compile("(?m)^\\s*ANSWER:\\s*[A-Za-z]\\s*$");
    private static final Pattern JSON = Pattern.compile("[\\[{]\\s*[\"{]");
    private static final Pattern QTI2 = Pattern.compile("qti[a-z_]*v2p");
    private static final Pattern QTI3 = Pattern.compile("qti[a-z_]*v3p");
    private static final Pattern TABLE = Pattern.compile("(?i)\\A\\W*(id|type|title|stem|topic)\"?[,;\\t].*");

    private FormatGuess() {}

    /** Empty when nothing in it says so. */
    public static Optional<QuestionFormat> of(Path file) throws IOException {
        return ZippedFolder.isZip(file) ? zipped(file) : plain(name(file), text(file));
    }

    /** Whether files of this format are zip files themselves, which their readers open. */
    public static boolean isPackaged(QuestionFormat format) {
        return switch (format) {
            case QTI21, QTI30, QTI12, CC, XLSX -> true;
            case PACK, MOODLE_XML, GIFT, AIKEN, CSV, JSON -> false;
        };
    }

    private static Optional<QuestionFormat> zipped(Path file) throws IOException {
        List<String> names = ZippedFolder.names(file);
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(QuestionFormat.XLSX);
        }
        if (names.contains("imsmanifest.xml")) {
            return Optional.of(packaged(name(file), ZippedFolder.start(file, "imsmanifest.xml", START)));
        }
        if (names.stream().anyMatch(name -> name.matches("([^/]+/)?(pack\\.ya?ml|items/.*\\.ya?ml)"))) {
            return Optional.of(QuestionFormat.PACK);
        }
        return names.stream().flatMap(name -> inside(file, name).stream()).findFirst();
    }

    private static Optional<QuestionFormat> inside(Path file, String name) {
        if (!name.matches("(?i).*\\.(xml|gift|txt|csv|tsv|json|ya?ml)")) {
            return Optional.empty();
        }
        try {
            return plain(name, ZippedFolder.start(file, name, START));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static QuestionFormat packaged(String name, String manifest) {
        String schemas = manifest.toLowerCase(Locale.ROOT);
        if (QTI3.matcher(schemas).find()) {
            return QuestionFormat.QTI30;
        }
        if (QTI2.matcher(schemas).find()) {
            return QuestionFormat.QTI21;
        }
        return name.endsWith(".imscc") || schemas.contains("imscc") ? QuestionFormat.CC : QuestionFormat.QTI12;
    }

    private static Optional<QuestionFormat> plain(String name, String text) {
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return xml(start);
        }
        if (JSON.matcher(start).lookingAt() || name.endsWith(".json")) {
            return Optional.of(QuestionFormat.JSON);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(QuestionFormat.PACK);
        }
        if (name.endsWith(".csv")
                || name.endsWith(".tsv")
                || TABLE.matcher(start.lines().findFirst().orElse("")).matches()) {
            return Optional.of(QuestionFormat.CSV);
        }
        if (AIKEN.matcher(text).find()) {
            return Optional.of(QuestionFormat.AIKEN);
        }
        return text.contains("{") && text.contains("}") ? Optional.of(QuestionFormat.GIFT) : Optional.empty();
    }

    private static Optional<QuestionFormat> xml(String start) {
        if (start.contains("<questestinterop")) {
            return Optional.of(QuestionFormat.QTI12);
        }
        if (start.contains("<qti-assessment-")) {
            return Optional.of(QuestionFormat.QTI30);
        }
        if (start.contains("<assessmentItem") || start.contains("<assessmentTest")) {
            return Optional.of(QuestionFormat.QTI21);
        }
        return start.contains("<quiz") ? Optional.of(QuestionFormat.MOODLE_XML) : Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            return new String(start, charset(start)).replace("\uFEFF", "");
        }
    }

    private static Charset charset(byte[] start) {
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }
}
