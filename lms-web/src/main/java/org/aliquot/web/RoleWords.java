package org.aliquot.web;

import static org.aliquot.web.language.Phrases.t;

import java.util.Collection;
import java.util.List;
import org.aliquot.people.Role;

/** Roles as people call them. */
public final class RoleWords {

    private RoleWords() {}

    public static List<String> of(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleWords::of).toList();
    }

    public static String of(Role role) {
        return switch (role) {
            case LEARNER -> t("Learner");
            case INSTRUCTOR -> t("Instructor");
            case ADMINISTRATOR -> t("Administrator");
            case PROCTOR -> t("Proctor");
            case REVIEWER -> t("Reviewer");
            case AUDITOR -> t("Auditor");
            case PARTNER -> t("Partner");
        };
    }

    /** With what it lets somebody do, for whoever gives it. */
    public static String told(Role role) {
        return of(role) + ": "
                + switch (role) {
                    case LEARNER -> "takes courses and exams";
                    case INSTRUCTOR -> "teaches classes, writes lessons and questions";
                    case ADMINISTRATOR -> "sees and changes everything";
                    case PROCTOR -> "watches the exams of the classes they are assigned to and gives extra time";
                    case REVIEWER -> "reads and reviews questions; sees no learner data";
                    case AUDITOR -> "views learners, classes, reports, and records; cannot change anything";
                    case PARTNER -> "sees the progress of the people in their groups";
                };
    }
}
