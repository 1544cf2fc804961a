package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of what came of learners after a program. */
public final class OutcomeUrls {

    /** The figures that a program answers for. */
    public static final String OUTCOMES = "/teach/outcomes";

    public static final String PDF = OUTCOMES + "/outcomes.pdf";
    public static final String XLSX = OUTCOMES + "/outcomes.xlsx";
    public static final String PEOPLE = OUTCOMES + "/people";
    public static final String PERSON = PEOPLE + "/{learner}";

    private OutcomeUrls() {}

    public static String of(String path, String course) {
        return Address.with(path, Map.of("course", course));
    }

    public static String people(Map<String, ? extends @Nullable Object> asked) {
        return Address.with(PEOPLE, asked);
    }

    /** @param back the list that leads there; null: the one of the course */
    public static String person(UUID learner, String course, @Nullable String back) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("course", course);
        asked.put("back", back);
        return Address.with(Address.of(PERSON, learner), asked);
    }
}
