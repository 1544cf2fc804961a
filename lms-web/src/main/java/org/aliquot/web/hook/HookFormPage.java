package org.aliquot.web.hook;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a webhook.
 *
 * @param title of the page
 * @param url where the form is sent
 * @param back where whoever does not want it goes
 * @param trouble why nothing was saved, null when nothing is wrong beside the fields
 */
public record HookFormPage(
        String title,
        String url,
        String back,
        Fields fields,
        FieldErrors errors,
        @Nullable String trouble) {

    /** @param version that the form was made from */
    public record Fields(String name, String target, List<Choice> events, int version) {}
}
