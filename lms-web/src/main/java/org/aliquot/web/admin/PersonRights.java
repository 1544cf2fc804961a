package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountView;
import org.aliquot.people.Role;
import org.aliquot.web.RoleWords;
import org.aliquot.web.address.CohortUrls;
import org.springframework.stereotype.Component;

/** What an account opens, each with what opens it: its roles, and the classes that name it. Its courses stand in a list of their own. */
@Component
class PersonRights {

    private final Cohorts cohorts;

    PersonRights(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    List<PersonPage.Right> of(AccountDetail person) {
        AccountView account = person.account();
        List<PersonPage.Right> rights = new ArrayList<>();
        if (!account.active()) {
            rights.add(new PersonPage.Right(
                    "Nothing for now; what follows holds again once the account is reinstated",
                    "The account is suspended",
                    null));
        }
        account.roles().stream()
                .sorted()
                .map(role -> new PersonPage.Right(RoleWords.told(role), "A role of the account, set below", null))
                .forEach(rights::add);
        List<PersonPage.Right> named = cohorts.namedFor(account.id()).stream()
                .flatMap(cohort -> named(cohort, account.id().value()).stream())
                .toList();
        if (named.isEmpty() && needsAClass(account.roles())) {
            rights.add(new PersonPage.Right(
                    "Sees no learners yet", "No class or group names them under Staff", CohortUrls.COHORTS));
        }
        rights.addAll(named);
        cohorts.joinedBy(account.id()).stream()
                .map(cohort -> new PersonPage.Right(
                        "Learns in " + cohort.name(),
                        "A learner of the " + kind(cohort),
                        CohortUrls.cohort(cohort.id())))
                .forEach(rights::add);
        return rights;
    }

    /** Administrators see everybody, and auditors do. */
    private static boolean needsAClass(Set<Role> roles) {
        return !roles.contains(Role.ADMINISTRATOR)
                && (roles.contains(Role.INSTRUCTOR) || roles.contains(Role.PROCTOR) || roles.contains(Role.PARTNER));
    }

    /** Empty where the role that it was for is gone, and where there is nothing to watch any more. */
    private static Optional<PersonPage.Right> named(CohortView cohort, UUID person) {
        CohortView.Named named = cohort.named();
        String what = cohort.archived() ? past(named, cohort.name(), person) : present(named, cohort.name(), person);
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonPage.Right(
                        what, "Named under Staff of the " + kind(cohort), CohortUrls.cohort(cohort.id())));
    }

    private static String kind(CohortView cohort) {
        return switch (cohort.settings().kind()) {
            case CLASS -> "class";
            case GROUP -> "group";
        };
    }

    private static String present(CohortView.Named named, String name, UUID person) {
        return named.instructors().contains(person)
                ? "Teaches " + name + ": sees its learners and decides about its plan, grades, and members"
                : named.assistants().contains(person)
                        ? "Assists in " + name + ": sees and helps its learners, and changes no plan or grades"
                        : named.proctors().contains(person)
                                ? "Watches the exams of " + name + " and gives extra time"
                                : named.partners().contains(person) ? "Sees the progress of the people in " + name : "";
    }

    /** Of an archived class, in which nothing is decided any more. */
    private static String past(CohortView.Named named, String name, UUID person) {
        return named.instructors().contains(person) || named.assistants().contains(person)
                ? "Sees the learners of " + name + ", which is archived"
                : named.partners().contains(person)
                        ? "Sees the progress of the people in " + name + ", which is archived"
                        : "";
    }
}
