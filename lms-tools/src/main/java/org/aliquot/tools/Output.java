package org.aliquot.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.aliquot.sheets.CsvWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results: numbers in full precision, undefined ones as empty cells or null. */
final class Output {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Cells of one row, in the order of the columns. */
    interface Rows {
        void print(@Nullable Object... cells) throws IOException;
    }

    /** Prints all rows of a file. */
    interface Body {
        void write(Rows rows) throws IOException;
    }

    private Output() {}

    /** The folder, made if need be. */
    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    static void csv(Path file, List<String> columns, Body body) {
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var rows = CsvWriter.exact(writer)) {
            rows.write(columns);
            body.write(cells -> rows.write(Arrays.asList(cells)));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        } catch (BadInput bad) {
            discard(file);
            throw bad;
        }
    }

    /** Half a result looks like a whole one. */
    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    static void json(Path file, Object value) {
        text(file, JSON.writeValueAsString(value) + "\n");
    }

    static void text(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    static JsonNode readJson(Path file) {
        Input.requireFile(file);
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException | tools.jackson.core.JacksonException e) {
            throw new BadInput(file, "this is not a JSON file: " + firstLine(e) + "; correct it and try again");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** An undefined number (NaN or infinite) is an empty cell. */
    static @Nullable Double cell(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private static BadInput cannotWrite(Path file, IOException e) {
        return new BadInput(file, "cannot be written (" + e.getMessage() + "); choose another --out");
    }
}
