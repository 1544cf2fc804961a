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
    public record Verdict(boolean right, String reasonHtml) {

        public String key() {
            return right ? "right" : "wrong";
        }
    }

    public @Nullable String verdictKey() {
        return verdict == null ? null : verdict.key();
    }
}
