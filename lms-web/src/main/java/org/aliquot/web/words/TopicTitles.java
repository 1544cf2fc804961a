package org.aliquot.web.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subtopics have ids alone; these are words for them: {@code mlt-bb-abo-discrepancies} is "ABO discrepancies". */
public final class TopicTitles {

    /** Written in capitals, whatever stands around them. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "abo", "ana", "co2", "csf", "d", "dat", "dic", "dna", "elisa", "esr", "h", "hcg", "hdfn", "hdn", "hiv",
            "hla", "i", "mic", "mns", "p1pk", "pcr", "ph", "qc", "rbc", "rh", "rhig", "rpr", "vwf", "wbc");

    private TopicTitles() {}

    public static String of(String topic) {
        String[] parts = topic.split("-", 3);
        String words = parts.length == 3 ? parts[2] : topic;
        String title = Stream.of(words.split("-")).map(TopicTitles::word).collect(Collectors.joining(" "));
        return title.isEmpty() ? "No topic yet" : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static String word(String word) {
        return switch (word) {
            case "rh" -> "Rh";
            case "rhig" -> "RhIG";
            case "ph" -> "pH";
            default -> ABBREVIATIONS.contains(word) ? word.toUpperCase(Locale.ROOT) : word;
        };
    }
}
