package org.aliquot.oracle;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a file of reference values. */
public record Oracle(Map<String, String> cells) {

    public static List<Oracle> rows(String file) {
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

    public String cell(String name) {
        return requireNonNull(cells.get(name), name);
    }

    public double number(String name) {
        return Double.parseDouble(cell(name));
    }

    /** NaN where the cell is empty, that is, undefined. */
    public double numberOrNaN(String name) {
        return cell(name).isEmpty() ? Double.NaN : number(name);
    }

    public boolean truth(String name) {
        return Boolean.parseBoolean(cell(name));
    }

    public double[] numbers(String name) {
        return words(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    public int whole(String name) {
        return Integer.parseInt(cell(name));
    }

    public List<String> words(String name) {
        return cell(name).isEmpty() ? List.of() : List.of(cell(name).split(" "));
    }
}
