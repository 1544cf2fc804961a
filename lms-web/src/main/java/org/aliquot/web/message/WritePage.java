package org.aliquot.web.message;

import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A message that is being written.
 *
 * @param id so that what is sent again goes out once
 * @param exam key of the one that they sit; empty for any
 * @param reaches whom it reaches, in words
 * @param hint what has to be known about when they read it; empty where there is nothing
 * @param trouble why it was not sent; null where nothing is in the way
 */
public record WritePage(
        String id,
        String to,
        String about,
        String exam,
        String reaches,
        String hint,
        boolean nobody,
        String subject,
        String words,
        FieldErrors errors,
        @Nullable String trouble) {}
