package org.aliquot.web.address;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of a learner's cards; the staff's review of questions is another one. */
public final class RecallUrls {

    public static final String REVIEW = "/review";
    public static final String NEXT = REVIEW + "/next";
    public static final String UNDO = REVIEW + "/undo";
    public static final String SETTING = REVIEW + "/setting";
    public static final String CARDS = REVIEW + "/cards";
    /** All cards as a package for Anki. */
    public static final String ANKI = CARDS + "/anki";

    public static final String ANSWER = CARDS + "/{card}/answer";
    public static final String GRADE = CARDS + "/{card}/grade";
    public static final String AWAY = CARDS + "/{card}/away";

    private RecallUrls() {}

    /** @param more beyond what is planned for the day */
    public static String next(boolean more) {
        return with(NEXT, more);
    }

    public static String answer(String card, boolean more) {
        return with(Address.of(ANSWER, card), more);
    }

    public static String grade(String card, boolean more) {
        return with(Address.of(GRADE, card), more);
    }

    private static String with(String address, boolean more) {
        return more ? address + "?more=true" : address;
    }

    public static String away(String card) {
        return Address.of(AWAY, card);
    }

    public static String cards(Map<String, ? extends @Nullable Object> choice) {
        return Address.with(CARDS, choice);
    }
}
