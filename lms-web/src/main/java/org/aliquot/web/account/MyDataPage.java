package org.aliquot.web.account;

import java.util.Map;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about oneself.
 *
 * @param erasedOn the day on which the person is erased as they wished, null when they did not ask
 */
public record MyDataPage(@Nullable String erasedOn, FieldErrors errors) {

    static MyDataPage of(@Nullable String erasedOn, @Nullable String refusal) {
        return new MyDataPage(
                erasedOn, refusal == null ? FieldErrors.NONE : new FieldErrors(Map.of("password", refusal)));
    }
}
