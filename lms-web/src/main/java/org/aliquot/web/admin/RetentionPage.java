package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * How long answers are kept: how it stands, and what another rule would do.
 *
 * @param trouble attempts that could not be archived, in words; null for none
 * @param forecast null where nothing was asked
 */
public record RetentionPage(
        List<Fact> facts,
        @Nullable String trouble,
        List<Choice> archive,
        List<Choice> delete,
        @Nullable Forecast forecast,
        FieldErrors errors) {

    public record Fact(String name, String value) {}

    /**
     * What would be done in the next nights.
     *
     * @param archive years as they were chosen, empty for never
     * @param deletes whether answers will be deleted now or later, which has to be confirmed
     */
    public record Forecast(String archive, String delete, String packed, String deleted, boolean deletes) {}
}
