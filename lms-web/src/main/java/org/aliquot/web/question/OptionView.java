package org.aliquot.web.question;

import org.jspecify.annotations.Nullable;

/** One answer option; the verdict and its reason are there only after the answer. */
public record OptionView(
        String id,
        String letter,
        String html,
        boolean chosen,
        @Nullable Verdict verdict) {

    /** Right or wrong, with the reason as prose. */
    public record Verdict(boolean right, String reasonHtml) {}

    /** How the option is marked: the key always, another one only where it was chosen. */
    public @Nullable String mark() {
        if (verdict == null) {
            return null;
        }
        return verdict.right ? "right" : chosen ? "wrong" : null;
    }
}
