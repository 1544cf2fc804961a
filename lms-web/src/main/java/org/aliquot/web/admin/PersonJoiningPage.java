package org.aliquot.web.admin;

import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the account that another system made to the one its person had before.
 *
 * @param system that made it; null where no system made it, or something else leads to it
 * @param worked whether something was done in it, so that it cannot be joined
 * @param typed address of the other account
 */
public record PersonJoiningPage(
        UUID id, String name, @Nullable String system, boolean worked, String typed, FieldErrors errors) {}
