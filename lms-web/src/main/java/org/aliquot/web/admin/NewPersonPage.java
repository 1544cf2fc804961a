package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/**
 * The form that invites somebody.
 *
 * @param byHand whether the link is handed on by whoever invites, because nothing is sent
 */
public record NewPersonPage(String name, String email, List<Choice> roles, FieldErrors errors, boolean byHand) {}
