package org.aliquot.engine;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a file of reference values. */
record Oracle(Map<String, String> cells) {

    static List<Oracle> rows(String file) {
        var lines = text(file).lines().filter(line -> !line.startsWith("#")).toList();
        var names = lines.getFirst().split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(names, line.split(",", -1)))
                .toList();
    }

    private static Oracle row(String[] names, String[] values) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i]);
        }
        return new Oracle(cells);
    }

    private static String text(String file) {
        try (var stream = requireNonNull(Oracle.class.getResourceAsStream("/oracles/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cell(String name) {
        return requireNonNull(cells.get(name), name);
    }

    double number(String name) {
        return Double.parseDouble(cell(name));
    }

    int whole(String name) {
        return Integer.parseInt(cell(name));
    }

    List<String> words(String name) {
        return cell(name).isEmpty() ? List.of() : List.of(cell(name).split(" "));
    }
}
