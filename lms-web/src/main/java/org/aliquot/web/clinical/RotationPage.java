package org.aliquot.web.clinical;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rotation as staff see it.
 *
 * @param opened null but in the one answer that made a link
 * @param linkUntil until when a link opens; null where none does
 * @param openedByLearner when the learner opened the link; null for never
 * @param linkRemoval where it is closed; null for who may not
 * @param signers who said on which day that they sign
 * @param acts what may be done with it; null where it is only read
 */
public record RotationPage(
        RotationCard card,
        @Nullable Opened opened,
        @Nullable String linkUntil,
        @Nullable String openedByLearner,
        List<String> signers,
        @Nullable String linkRemoval,
        String pdf,
        @Nullable Acts acts) {

    /**
     * A link that was just made.
     *
     * @param code that opens the same where it is typed
     * @param where the address of that
     */
    public record Opened(String link, String code, String where) {}

    /**
     * Where its forms are sent.
     *
     * @param removal null where something is signed
     * @param ids new ones for the plans of practice, by the number of the skill
     */
    public record Acts(
            String link,
            String strikes,
            String practice,
            String plan,
            @Nullable String removal,
            List<String> ids) {}
}
