package org.aliquot.web.signon;

import java.util.List;
import org.aliquot.web.connection.ConnectionPage;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One provider, or the form for a new one.
 *
 * @param standing null for a new one
 * @param ours our addresses, to be copied into the provider's settings
 */
public record ProviderPage(
        ConnectionPage.@Nullable Standing standing,
        Fields fields,
        List<ConnectionPage.Copied> ours,
        FieldErrors errors,
        @Nullable String trouble) {

    /** What was typed; the secret is never shown. */
    public record Fields(
            String name,
            String issuer,
            String clientId,
            String domains,
            boolean makes,
            boolean joins,
            boolean only,
            String claim,
            String learners,
            String instructors,
            int version) {}
}
