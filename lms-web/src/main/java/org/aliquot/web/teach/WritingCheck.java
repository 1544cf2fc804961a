package org.aliquot.web.teach;

import org.aliquot.web.Icon;
import org.jspecify.annotations.Nullable;

/**
 * One line of advice on a question's wording.
 *
 * @param tone bad must be fixed before publishing, warn is to be weighed, good is done
 * @param more what to do, null where nothing is
 */
public record WritingCheck(
        String tone, String finding, @Nullable String more) {

    static WritingCheck good(String finding) {
        return new WritingCheck("good", finding, null);
    }

    static WritingCheck weigh(String finding, String more) {
        return new WritingCheck("warn", finding, more);
    }

    static WritingCheck fix(String finding, String more) {
        return new WritingCheck("bad", finding, more);
    }

    public Icon icon() {
        return switch (tone) {
            case "good" -> Icon.CHECK;
            case "warn" -> Icon.WARN;
            default -> Icon.STOP;
        };
    }
}
