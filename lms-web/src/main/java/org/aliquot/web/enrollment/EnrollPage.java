package org.aliquot.web.enrollment;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;

/** The form that enrolls one or many. */
public record EnrollPage(List<Who> people, List<ChoiceGroup> into, List<Choice> payers, Form form, FieldErrors errors) {

    public record Who(UUID id, String name, String email) {}

    /** As it was typed; the last day is inclusive. */
    public record Form(String firstDay, String lastDay, String days, String payerName) {}
}
