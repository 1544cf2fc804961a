package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** The form that invites somebody. */
public record NewPersonPage(String name, String email, List<Choice> roles, FieldErrors errors) {}
