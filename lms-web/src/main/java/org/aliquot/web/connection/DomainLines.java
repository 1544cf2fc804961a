package org.aliquot.web.connection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.signon.SignOnRules;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** Mail domains as they were typed, one in a line. */
public final class DomainLines {

    public static final String FIELD = "domains";

    private DomainLines() {}

    /** In small letters, once each. */
    public static List<String> read(@Nullable String text, Typed typed) {
        List<String> domains = Stream.of(Search.typed(text).split("\\R"))
                .map(line -> line.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (domains.size() > SignOnRules.MOST_DOMAINS) {
            typed.wrong(FIELD, "At most " + SignOnRules.MOST_DOMAINS + " domains.");
        }
        if (!domains.stream().allMatch(SignOnRules::isDomain)) {
            typed.wrong(FIELD, "Enter one domain per line, such as riverside.edu.");
        }
        return domains;
    }
}
