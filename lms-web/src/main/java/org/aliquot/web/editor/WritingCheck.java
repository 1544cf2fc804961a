package org.aliquot.web.editor;

import org.aliquot.authoring.NearCopy;
import org.aliquot.web.Icon;
import org.aliquot.writing.WritingRemark;
import org.jspecify.annotations.Nullable;

/**
 * One line of advice on a question's wording.
 *
 * @param tone bad is to be fixed, warn is to be weighed, good is done
 * @param more what to do, null where nothing is
 */
public record WritingCheck(
        String tone, String finding, @Nullable String more) {

    static WritingCheck of(WritingRemark remark) {
        String tone = switch (remark.weight()) {
            case GOOD -> "good";
            case WEIGH -> "warn";
            case FIX -> "bad";
        };
        return new WritingCheck(tone, remark.finding(), remark.more());
    }

    static WritingCheck copy(NearCopy copy) {
        return new WritingCheck("warn", "Nearly the same as " + copy.slug(), "It asks: “" + copy.begin() + "”");
    }

    public Icon icon() {
        return switch (tone) {
            case "good" -> Icon.CHECK;
            case "warn" -> Icon.WARN;
            default -> Icon.STOP;
        };
    }
}
