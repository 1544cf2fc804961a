package org.aliquot.web.cohort;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.outreach.Strikes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/cohorts}, {@code /teach/cohorts}: classes and groups by name. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class CohortListController {

    private final Cohorts cohorts;
    private final Accounts accounts;
    private final Strikes strikes;

    CohortListController(Cohorts cohorts, Accounts accounts, Strikes strikes) {
        this.strikes = strikes;
        this.cohorts = cohorts;
        this.accounts = accounts;
    }

    @GetMapping(CohortUrls.COHORTS)
    ModelAndView all(Visit visit) {
        CohortList view = new CohortList(
                "Class setup",
                "A class of the school, or a group of an employer or agency, takes one course together",
                true,
                lines(visit, CohortUrls::cohort, _ -> ""));
        return visit.at(Place.COHORTS, "Class setup").show("cohort/list", view);
    }

    @Audience(
            value = Audience.Who.STAFF,
            besides = {Role.AUDITOR, Role.PARTNER})
    @GetMapping(CohortUrls.CLASSES)
    ModelAndView own(Visit visit) {
        CohortList view = new CohortList(
                "Classes",
                "Your classes, with their readiness, lessons, and grades",
                false,
                lines(visit, CohortUrls::standing, this::talk));
        return visit.at(Place.CLASSES, "Classes").show("cohort/list", view);
    }

    private String talk(CohortView cohort) {
        int people = cohort.archived() ? 0 : strikes.atRisk(cohort.id());
        return people == 0 ? "" : "" + people;
    }

    private List<CohortList.Line> lines(Visit visit, Function<UUID, String> url, Function<CohortView, String> talk) {
        List<CohortView> found = cohorts.list(visit.caller());
        Map<AccountId, String> names = accounts.names(found.stream()
                .flatMap(cohort -> cohort.instructors().stream())
                .map(AccountId::new)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(cohort -> new CohortList.Line(
                        cohort.name(),
                        cohort.courseTitle(),
                        cohort.settings().seats() == null
                                ? "" + cohort.members()
                                : cohort.members() + " of " + cohort.settings().seats(),
                        talk.apply(cohort),
                        Wording.list(cohort.instructors().stream()
                                .map(id -> names.getOrDefault(new AccountId(id), "Someone"))
                                .toList()),
                        cohort.code(),
                        cohort.archived(),
                        url.apply(cohort.id())))
                .toList();
    }
}
