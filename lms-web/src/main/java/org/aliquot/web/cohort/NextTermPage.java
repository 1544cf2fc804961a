package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/**
 * A class that is to be made from another one.
 *
 * @param of name of the other one
 * @param began when that one did, in words
 * @param parts what goes along, each with a box
 */
public record NextTermPage(
        UUID id, String of, String began, String name, String first, List<Choice> parts, FieldErrors errors) {}
