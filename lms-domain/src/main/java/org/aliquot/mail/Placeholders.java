package org.aliquot.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with {@code {{name}}} in them. Pure. */
public final class Placeholders {

    private static final Pattern ONE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private Placeholders() {}

    /** The first that is none of these, or a brace of one that is not closed, as it was written; empty when all are known. */
    public static Optional<String> unknown(String words, Collection<String> known) {
        Optional<String> strange = ONE.matcher(words)
                .results()
                .filter(found -> !known.contains(found.group(1)))
                .map(found -> found.group())
                .findFirst();
        String rest = ONE.matcher(words).replaceAll("");
        return strange.or(() -> rest.contains("{{") ? Optional.of("{{") : Optional.empty())
                .or(() -> rest.contains("}}") ? Optional.of("}}") : Optional.empty());
    }

    /** Empty when something is named that there is no value for. What a value holds is not read again. */
    static Optional<String> filled(String words, Map<String, String> facts) {
        Matcher found = ONE.matcher(words);
        StringBuilder text = new StringBuilder();
        while (found.find()) {
            String value = facts.get(found.group(1));
            if (value == null) {
                return Optional.empty();
            }
            found.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return Optional.of(found.appendTail(text).toString());
    }
}
