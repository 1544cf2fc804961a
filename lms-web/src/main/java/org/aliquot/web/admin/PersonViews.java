package org.aliquot.web.admin;

import java.util.UUID;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.factor.SecondFactors;
import org.aliquot.mail.Outbox;
import org.aliquot.mail.ReturnedMail;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.InvitationLinks;
import org.aliquot.people.PeopleDesk;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.account.Returned;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a person on their page, with whichever of its forms was typed into last. */
@Component
class PersonViews {

    private static final int SIGN_INS = 5;
    private static final int WAITING = 5;

    private final PeopleDesk desk;
    private final EnrollmentDesk enrollments;
    private final SecondFactors factors;
    private final AuditLog audit;
    private final InvitationLinks links;
    private final ReturnedMail returned;
    private final Outbox outbox;
    private final PersonRights rights;

    PersonViews(
            PeopleDesk desk,
            EnrollmentDesk enrollments,
            SecondFactors factors,
            AuditLog audit,
            InvitationLinks links,
            ReturnedMail returned,
            Outbox outbox,
            PersonRights rights) {
        this.rights = rights;
        this.outbox = outbox;
        this.returned = returned;
        this.links = links;
        this.desk = desk;
        this.enrollments = enrollments;
        this.factors = factors;
        this.audit = audit;
    }

    PersonPage page(UUID id, Visit visit) {
        AccountDetail person = person(id);
        PersonPage.Account account = account(person, PersonForm.of(person), visit, null);
        return page(person, visit, account, needs(person), FieldErrors.NONE);
    }

    /** With what was typed about the accommodation. */
    PersonPage page(UUID id, Visit visit, NeedsForm typed, FieldErrors errors) {
        AccountDetail person = person(id);
        return page(person, visit, account(person, PersonForm.of(person), visit, null), typed.page(null), errors);
    }

    /** With what was typed about the accommodation, and what somebody else has stored meanwhile. */
    PersonPage conflict(UUID id, Visit visit, NeedsForm typed) {
        AccountDetail person = person(id);
        Accommodation stands = person.account().accommodation();
        PersonPage.Account account = account(person, PersonForm.of(person), visit, null);
        return page(person, visit, account, typed.over(stands).page(typed.against(stands)), FieldErrors.NONE);
    }

    /** With what was typed about the account. */
    PersonPage page(UUID id, Visit visit, PersonForm typed, FieldErrors errors) {
        AccountDetail person = person(id);
        return page(person, visit, account(person, typed, visit, null), needs(person), errors);
    }

    /** With what was typed about the account, and what somebody else has stored meanwhile. */
    PersonPage conflict(UUID id, Visit visit, PersonForm typed) {
        AccountDetail person = person(id);
        PersonPage.Account account = account(person, typed, visit, typed.against(person));
        return page(person, visit, account, needs(person), FieldErrors.NONE);
    }

    private AccountDetail person(UUID id) {
        return desk.find(new AccountId(id)).orElseThrow(PageNotFound::new);
    }

    private PersonPage page(
            AccountDetail person, Visit visit, PersonPage.Account account, PersonPage.Needs needs, FieldErrors errors) {
        return new PersonPage(
                person.account().id().value(),
                person.account().name(),
                person.account().timeZone(),
                account,
                needs,
                EnrollmentLines.of(enrollments.of(person.account().id()), visit.dates()),
                rights.of(person),
                audit.signIns(person.account().id(), SIGN_INS).stream()
                        .map(entry -> signIn(entry, visit.dates()))
                        .toList(),
                Returned.of(returned.from(person.account().email()), visit.dates()),
                outbox.waitingFor(person.account().id(), WAITING).stream()
                        .map(one -> new PersonPage.Waiting(
                                one.subject(), visit.dates().dateTime(one.createdAt()), AdminUrls.outbox(one.id())))
                        .toList(),
                errors);
    }

    private static String signIn(AuditRecord entry, Dates dates) {
        return dates.date(entry.at()) + ", " + dates.seconds(entry.at()) + ": " + AuditWords.of(entry.action())
                + ", from " + entry.details().getOrDefault("network", "an unknown network");
    }

    private PersonPage.Account account(
            AccountDetail person, PersonForm typed, Visit visit, @Nullable Meanwhile meanwhile) {
        return new PersonPage.Account(
                typed.typedName(),
                typed.typedEmail(),
                typed.choices(),
                person.version(),
                state(person),
                factors.of(person.account().id()).any(),
                person.account().id().equals(visit.caller().id()),
                links.areHandedOn(),
                meanwhile);
    }

    private static PersonPage.State state(AccountDetail person) {
        if (!person.account().active()) {
            return PersonPage.State.SUSPENDED;
        }
        if (person.test()) {
            return PersonPage.State.TEST_STUDENT;
        }
        if (person.isInvited()) {
            return PersonPage.State.INVITED;
        }
        return person.account().hasAddress() ? PersonPage.State.ACTIVE : PersonPage.State.OUTSIDE;
    }

    private static PersonPage.Needs needs(AccountDetail person) {
        return NeedsForm.of(person.account().accommodation()).page(null);
    }
}
