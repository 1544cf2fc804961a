package org.aliquot.web.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.SeatWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who learns and who teaches in a class; for administrators. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class MembersController {

    private static final int MOST = 200;

    private final Cohorts cohorts;
    private final CohortPages pages;
    private final Accounts accounts;

    MembersController(Cohorts cohorts, CohortPages pages, Accounts accounts) {
        this.cohorts = cohorts;
        this.pages = pages;
        this.accounts = accounts;
    }

    /** All of them, or nobody when it is unclear of one who is meant. */
    @PostMapping(CohortUrls.MEMBERS)
    ModelAndView add(@PathVariable UUID id, @RequestParam(defaultValue = "") String members, Visit visit) {
        List<String> addresses = Search.typed(members)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        Typed reading = new Typed();
        List<AccountId> people = people(addresses, reading);
        if (!reading.isSound()) {
            return refused(id, new CohortPage.Typed(members, ""), reading, visit);
        }
        List<UUID> added =
                cohorts.strangers(id, people).stream().map(AccountId::value).toList();
        CohortChange change = cohorts.add(
                id, people, EnrollmentSource.ADMINISTRATOR, visit.caller().id());
        if (change instanceof CohortChange.Full full) {
            reading.wrong("members", SeatWords.full(full));
            return refused(id, new CohortPage.Typed(members, ""), reading, visit);
        }
        return answer(CohortUrls.doneTo(CohortUrls.cohort(id), added), change, CohortFlash.MEMBERS_ADDED);
    }

    @PostMapping(CohortUrls.MEMBERS_REMOVAL)
    ModelAndView remove(
            @PathVariable UUID id, @RequestParam UUID person, @ModelAttribute ListWanted wanted, Visit visit) {
        return answer(
                CohortUrls.cohort(id, wanted.words(), wanted.page()),
                cohorts.remove(id, new AccountId(person), visit.caller().id()),
                CohortFlash.MEMBER_REMOVED);
    }

    @PostMapping(CohortUrls.INSTRUCTORS)
    ModelAndView addInstructor(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String instructor,
            @RequestParam(defaultValue = "false") boolean assists,
            Visit visit) {
        return switch (PersonNamed.of(Search.typed(instructor).strip(), accounts)) {
            case PersonNamed.One(var found) when assists -> addAssistant(id, instructor, found, visit);
            case PersonNamed.One(var found)
            when found.roles().contains(Role.PARTNER) && isClass(id, visit) ->
                noInstructor(
                        id, instructor, found.name() + " is a partner. Partners can be added to groups only.", visit);
            case PersonNamed.One(var found)
            when isNamed(found) && !isStaff(found) && cohorts.isMember(id, found.id()) ->
                noInstructor(
                        id,
                        instructor,
                        found.name() + " is a learner in this class and cannot also be on its staff.",
                        visit);
            case PersonNamed.One(var found)
            when isNamed(found) ->
                answer(
                        named(id, found),
                        cohorts.addInstructor(id, found.id(), visit.caller().id()),
                        CohortFlash.INSTRUCTOR_ADDED);
            case PersonNamed.One(var found) ->
                noInstructor(
                        id,
                        instructor,
                        found.name() + " is not an instructor, proctor, or partner. Set the role under People.",
                        visit);
            case PersonNamed.Unclear(var why) -> noInstructor(id, instructor, why, visit);
        };
    }

    private ModelAndView addAssistant(UUID id, String typed, AccountView found, Visit visit) {
        CohortChange change = cohorts.addAssistant(visit.caller(), id, found.id());
        return change instanceof CohortChange.Unknown
                ? noInstructor(
                        id,
                        typed,
                        found.name()
                                + " cannot assist in this class. An assistant has the role instructor, is not on its staff already, and is not a learner in it.",
                        visit)
                : answer(named(id, found), change, CohortFlash.ASSISTANT_ADDED);
    }

    private static String named(UUID id, AccountView found) {
        return CohortUrls.doneTo(CohortUrls.cohort(id), List.of(found.id().value()));
    }

    private boolean isClass(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id)
                .filter(cohort -> cohort.settings().kind() == CohortKind.CLASS)
                .isPresent();
    }

    private static boolean isStaff(AccountView account) {
        return account.roles().stream().anyMatch(Role::isStaff);
    }

    private static boolean isNamed(AccountView account) {
        return isStaff(account)
                || account.roles().contains(Role.PROCTOR)
                || account.roles().contains(Role.PARTNER);
    }

    private ModelAndView noInstructor(UUID id, String typed, String why, Visit visit) {
        Typed reading = new Typed();
        reading.wrong("instructor", why);
        return refused(id, new CohortPage.Typed("", typed), reading, visit);
    }

    @PostMapping(CohortUrls.INSTRUCTORS_REMOVAL)
    ModelAndView removeInstructor(@PathVariable UUID id, @RequestParam UUID person, Visit visit) {
        return answer(
                id,
                cohorts.removeInstructor(
                        id, new AccountId(person), visit.caller().id()),
                CohortFlash.INSTRUCTOR_REMOVED);
    }

    private List<AccountId> people(List<String> addresses, Typed reading) {
        if (addresses.isEmpty() || addresses.size() > MOST) {
            reading.wrong("members", "Give 1 to " + MOST + " addresses or names, one to a line.");
            return List.of();
        }
        List<AccountId> people = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String address : addresses) {
            switch (PersonNamed.of(address, accounts)) {
                case PersonNamed.One(var found) -> people.add(found.id());
                case PersonNamed.Unclear(var why) -> unclear.add(why);
            }
        }
        if (!unclear.isEmpty()) {
            reading.wrong("members", "No one was added. " + String.join(" ", unclear));
        }
        return people;
    }

    private ModelAndView refused(UUID id, CohortPage.Typed typed, Typed reading, Visit visit) {
        CohortView cohort = cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
        CohortPage view = pages.page(cohort, typed, reading.errors(), null, visit.dates());
        return visit.at(Place.COHORTS, cohort.name()).show(HttpStatus.UNPROCESSABLE_CONTENT, "cohort/one", view);
    }

    private static ModelAndView answer(UUID id, CohortChange change, Flash done) {
        return answer(CohortUrls.cohort(id), change, done);
    }

    /** An archived class shows that it is, so the plain way back tells enough. */
    private static ModelAndView answer(String back, CohortChange change, Flash done) {
        return switch (change) {
            case CohortChange.Changed _ -> SeeOther.to(done.at(back));
            case CohortChange.Archived(), CohortChange.Stale _, CohortChange.Full _ -> SeeOther.to(back);
            case CohortChange.Unknown() -> throw new PageNotFound();
        };
    }
}
