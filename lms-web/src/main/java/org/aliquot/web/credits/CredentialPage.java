package org.aliquot.web.credits;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a credential.
 *
 * @param rules boards and states of which rules are known, and one for any other
 * @param specialties what a license can be for
 * @param removal null for a new one
 */
public record CredentialPage(
        String action,
        Typed typed,
        List<ChoiceGroup> rules,
        List<Choice> specialties,
        FieldErrors errors,
        @Nullable String trouble,
        @Nullable String removal) {

    public record Typed(
            String id,
            String name,
            String startsOn,
            String endsOn,
            boolean first,
            String ownTotal,
            @Nullable Integer version) {}
}
