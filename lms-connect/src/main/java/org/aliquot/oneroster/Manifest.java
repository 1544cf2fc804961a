package org.aliquot.oneroster;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a zip file says of itself.
 *
 * @param version of the standard
 * @param delta whether its files list changes only
 * @param modes what each file is said to be
 */
record Manifest(String version, boolean delta, Map<String, String> modes) {

    static final String FILE = "manifest.csv";

    private static final int MOST_ROWS = 1_000;
    private static final String OWN_VERSION = "manifest.version";
    private static final String VERSION = "oneroster.version";
    private static final Pattern FORM = Pattern.compile("v?(\\d{1,3})(?:\\.(\\d{1,3}))?(?:\\.\\d{1,3})*");
    private static final String BULK = "bulk";
    private static final String DELTA = "delta";
    private static final String ABSENT = "absent";

    /** Those without which nobody is in a class. */
    private static final List<String> NEEDED = List.of("users", "classes", "enrollments");

    static Manifest of(RosterZip zip) throws IOException {
        Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        zip.table(FILE).each(List.of("propertyName", "value"), MOST_ROWS, line -> {
            String value = line.cell("value");
            String before = said.putIfAbsent(line.cell("propertyName"), value);
            if (before != null && !before.equalsIgnoreCase(value)) {
                throw RefusedFile.at(
                        FILE,
                        line.number(),
                        Tidy.shown(line.cell("propertyName")) + " is listed twice, as " + Tidy.shown(before)
                                + " and as " + Tidy.shown(value) + ". Keep one of them.");
            }
        });
        requireVersion(OWN_VERSION, said, List.of("1.0"));
        String version = requireVersion(VERSION, said, List.of("1.1", "1.2"));
        return new Manifest(version, isDelta(said), said);
    }

    private static String requireVersion(String property, Map<String, String> said, List<String> known) {
        String value = said.getOrDefault(property, "");
        Matcher form = FORM.matcher(value.toLowerCase(Locale.ROOT));
        String found = form.matches() ? form.group(1) + "." + (form.group(2) == null ? "0" : form.group(2)) : "";
        if (!known.contains(found)) {
            throw new RefusedFile(FILE
                    + (value.isEmpty() ? " has no value for " : " has " + Tidy.shown(value) + " for ")
                    + property + ", which must be " + String.join(" or ", known)
                    + ". Choose “OneRoster 1.1” or “1.2” CSV when you export.");
        }
        return found;
    }

    private static boolean isDelta(Map<String, String> said) {
        Map<String, String> needed = new LinkedHashMap<>();
        NEEDED.forEach(file -> needed.put(file, known(file, said)));
        boolean delta = needed.containsValue(DELTA);
        if (delta && needed.containsValue(BULK)) {
            String modes = String.join(
                    ", ", needed.entrySet().stream().map(Manifest::says).toList());
            throw new RefusedFile(
                    FILE + " mixes bulk and delta: " + modes + ". Export all of them as bulk, or all as delta.");
        }
        List<String> absent =
                NEEDED.stream().filter(file -> ABSENT.equals(needed.get(file))).toList();
        if (!delta && !absent.isEmpty()) {
            throw new RefusedFile(FILE + " says that these files are absent: " + String.join(", ", absent)
                    + ". Export users, classes, and enrollments together.");
        }
        return delta;
    }

    private static String says(Entry<String, String> file) {
        return file.getKey() + " is " + file.getValue();
    }

    private static String known(String file, Map<String, String> said) {
        String mode = mode(file, said);
        if (!List.of(BULK, DELTA, ABSENT).contains(mode)) {
            throw new RefusedFile(FILE + " says " + Tidy.shown(mode) + " for file." + file
                    + ", which must be bulk, delta, or absent. Export it again.");
        }
        return mode;
    }

    private static String mode(String file, Map<String, String> said) {
        String mode = said.getOrDefault("file." + file, "").toLowerCase(Locale.ROOT);
        return mode.isEmpty() ? ABSENT : mode;
    }

    /** Refuses a zip file without one of the files that it says it has. */
    void requireFiles(RosterZip zip) {
        List<String> missing = modes.keySet().stream()
                .filter(property -> property.toLowerCase(Locale.ROOT).startsWith("file."))
                .map(property -> property.substring("file.".length()))
                .filter(this::has)
                .map(Manifest::csv)
                .filter(file -> !zip.has(file))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedFile(FILE + " says that the zip file has " + Tidy.shown(String.join(", ", missing))
                    + ", but it does not. Export it again, and upload the zip file without opening or changing it.");
        }
    }

    /** Whether there is a file of these. */
    boolean has(String file) {
        String mode = mode(file, modes);
        return mode.equals(BULK) || mode.equals(DELTA);
    }

    static String csv(String file) {
        return file + ".csv";
    }
}
