package org.aliquot.web.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.people.AccountChange;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Invitee;
import org.aliquot.people.Role;
import org.aliquot.web.RoleWords;
import org.aliquot.web.account.FormChecks;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** A person's name, address and roles as they were typed. */
record PersonForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable Integer version) {

    static final PersonForm EMPTY = new PersonForm("", "", List.of("learner"), null);

    static PersonForm of(AccountDetail person) {
        return new PersonForm(
                person.account().name(),
                person.account().email(),
                person.account().roles().stream().map(Role::word).toList(),
                person.version());
    }

    String typedName() {
        return Search.typed(name);
    }

    String typedEmail() {
        return Search.typed(email);
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> roles != null && roles.contains(role.word()))
                .forEach(chosen::add);
        return chosen;
    }

    FieldErrors errors() {
        return checks(new FormChecks().name(typedName()).email(typedEmail()));
    }

    /** Of somebody who may go without an address. */
    FieldErrors errorsWithoutAddress() {
        FormChecks checks = new FormChecks().name(typedName());
        return checks(typedEmail().isEmpty() ? checks : checks.email(typedEmail()));
    }

    private FieldErrors checks(FormChecks checks) {
        return checks.check(!chosen().isEmpty(), "roles", "Choose at least one role.")
                .check(
                        Role.goTogether(chosen()),
                        "roles",
                        "Instructor and Administrator can be combined. Reviewer cannot be combined with any role; other roles only with Learner.")
                .errors();
    }

    /** Of somebody who is none yet. */
    boolean makesAdministrator(AccountDetail stored) {
        return chosen().contains(Role.ADMINISTRATOR)
                && !stored.account().roles().contains(Role.ADMINISTRATOR);
    }

    Invitee invitee() {
        return new Invitee(typedEmail(), typedName(), chosen());
    }

    AccountChange change() {
        return new AccountChange(typedEmail(), typedName(), chosen(), version == null ? -1 : version);
    }

    List<Choice> choices() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.word(), RoleWords.told(role), chosen().contains(role)))
                .toList();
    }

    Meanwhile against(AccountDetail stored) {
        return new Meanwhile.Comparison()
                .field("Name", typedName(), stored.account().name())
                .field("Email", typedEmail(), stored.account().email())
                .field(
                        "Roles",
                        String.join(", ", RoleWords.of(chosen())),
                        String.join(", ", RoleWords.of(stored.account().roles())))
                .done();
    }
}
