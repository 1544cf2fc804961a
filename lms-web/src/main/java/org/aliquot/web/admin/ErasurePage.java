package org.aliquot.web.admin;

import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;

/**
 * Asks once more before a person is erased.
 *
 * @param typed what was typed to confirm
 * @param yourself whether this is whoever asks
 */
public record ErasurePage(UUID id, String name, String email, boolean yourself, String typed, FieldErrors errors) {}
