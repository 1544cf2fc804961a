package org.aliquot.web.staffday;

import java.util.List;
import java.util.UUID;
import org.aliquot.messages.Addressees;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Whom to talk to in a class, and by which rules; for the installation the rules alone.
 *
 * @param cohort name of the class; null for the installation
 * @param id of the class; null for the installation
 * @param own whether the class has rules of its own
 */
public record TalkPage(
        @Nullable String cohort,
        @Nullable String classUrl,
        String url,
        String rulesUrl,
        @Nullable UUID id,
        List<TalkPerson> people,
        Rules rules,
        boolean own,
        @Nullable String changed,
        int version,
        FieldErrors errors,
        @Nullable String trouble) {

    public String writeClass() {
        return MessageUrls.write(Addressees.CLASS, id);
    }

    public String writeOverdue() {
        return MessageUrls.write(Addressees.OVERDUE, id);
    }

    /** As the form shows them; empty: off. */
    public record Rules(String quiet, String overdue, String unstarted, String ending, String score) {}
}
