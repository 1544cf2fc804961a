package org.aliquot.web.clinical;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A rotation as whoever has its link sees it.
 *
 * @param signer null until they said on this device who they are
 * @param signerId says which of those named on this device signed what arrives later; null as the name is
 * @param until the day on which the link ends
 * @param ids new ones for the forms of this page: for the day, for each skill, and one for the evaluation
 * @param typed who they said they are, where something was wrong with it
 * @param trouble what was wrong with what was sent last; null for nothing
 */
public record PreceptorPage(
        RotationCard card,
        @Nullable String signer,
        @Nullable String signerId,
        Actions actions,
        String today,
        String until,
        List<String> ids,
        List<Choice> levels,
        List<Domain> domains,
        Named typed,
        FieldErrors errors,
        @Nullable String trouble) {

    /** Where its forms are sent. */
    public record Actions(String name, String skill, String day, String evaluation) {}

    /** As it was typed. */
    public record Named(String name, String title) {

        static final Named NOTHING = new Named("", "");
    }

    /** One that is rated at the end. */
    public record Domain(String name, String title, String hint, List<Choice> ratings) {}
}
