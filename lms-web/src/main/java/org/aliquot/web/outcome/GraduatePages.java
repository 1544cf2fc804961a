package org.aliquot.web.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Cohorts;
import org.aliquot.outcomes.Board;
import org.aliquot.outcomes.Graduate;
import org.aliquot.outcomes.GraduateSearch;
import org.aliquot.outcomes.Graduates;
import org.aliquot.outcomes.Outcome;
import org.aliquot.outcomes.Placement;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts learners of a program, and what came of one, onto their pages. */
@Component
class GraduatePages {

    private static final int YEARS_BACK = 8;

    private final Cohorts cohorts;
    private final PackPages pack;
    private final ServerClock clock;

    GraduatePages(Cohorts cohorts, PackPages pack, ServerClock clock) {
        this.cohorts = cohorts;
        this.pack = pack;
        this.clock = clock;
    }

    PeoplePage people(GraduateSearch asked, Graduates found, Visit visit) {
        return new PeoplePage(
                pack.courses(asked.course()),
                years(asked.year(), visit),
                classes(asked.cohort(), visit),
                Objects.requireNonNullElse(asked.search(), ""),
                asked.missing(),
                OutcomeUrls.of(OutcomeUrls.OUTCOMES, asked.course()),
                found.rows().stream().map(one -> row(one, asked, visit)).toList(),
                paging(asked, found));
    }

    PersonPage person(
            Graduate found, GraduateWay way, PersonPage.Form form, FieldErrors errors, @Nullable String trouble) {
        return new PersonPage(
                found.name(),
                MailAddress.shown(found.email()),
                way.course(),
                OutcomeUrls.person(found.account().value(), way.course(), way.back()),
                way.list(),
                form,
                boards(form.board()),
                placements(form.placement()),
                errors,
                trouble);
    }

    private static PeoplePage.Row row(Graduate one, GraduateSearch asked, Visit visit) {
        Outcome outcome = one.outcome();
        return new PeoplePage.Row(
                one.name(),
                MailAddress.shown(one.email()),
                OutcomeUrls.person(one.account().value(), asked.course(), url(asked, asked.page())),
                outcome == null ? "" : "" + outcome.classYear(),
                outcome == null ? "Nothing entered" : PersonWords.way(outcome.way(), visit.dates()),
                outcome == null ? "" : PersonWords.exam(outcome.certification(), visit.dates()),
                outcome == null ? "" : PersonWords.placement(outcome.placement()));
    }

    private static Paging paging(GraduateSearch asked, Graduates found) {
        int before = asked.page() * GraduateSearch.PAGE;
        int last = before + found.rows().size();
        String said = found.rows().isEmpty()
                ? "No one"
                : before + 1 + " to " + last + " of " + Wording.count(found.all(), "learner");
        return new Paging(
                said,
                asked.page() == 0 ? null : url(asked, 0),
                last < found.all() ? url(asked, asked.page() + 1) : null);
    }

    private static String url(GraduateSearch asked, int page) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("course", asked.course());
        all.put("year", asked.year());
        all.put("cohort", asked.cohort());
        all.put("search", asked.search());
        all.put("missing", asked.missing() ? "yes" : null);
        all.put("page", page == 0 ? null : page);
        return OutcomeUrls.people(all);
    }

    private List<Choice> years(@Nullable Integer chosen, Visit visit) {
        int now = clock.now().atZone(visit.dates().zone()).getYear();
        List<Choice> years = new ArrayList<>(List.of(new Choice("", "All", chosen == null)));
        for (int year = now + 2; year > now - YEARS_BACK; year--) {
            years.add(new Choice("" + year, "" + year, chosen != null && chosen == year));
        }
        if (years.stream().noneMatch(Choice::chosen)) {
            years.add(new Choice("" + chosen, "" + chosen, true));
        }
        return years;
    }

    private List<Choice> classes(@Nullable UUID chosen, Visit visit) {
        List<Choice> classes = new ArrayList<>(List.of(new Choice("", "All", chosen == null)));
        cohorts.names(visit.caller())
                .forEach(one -> classes.add(
                        new Choice(one.id().toString(), one.name(), one.id().equals(chosen))));
        return classes;
    }

    private static List<Choice> boards(String chosen) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "Not chosen", chosen.isEmpty())));
        Arrays.stream(Board.values())
                .forEach(one -> all.add(new Choice(
                        one.word(), PersonWords.scale(one), one.word().equals(chosen))));
        return all;
    }

    private static List<Choice> placements(String chosen) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "Not asked yet", chosen.isEmpty())));
        Arrays.stream(Placement.values())
                .forEach(one -> all.add(new Choice(
                        one.word(), PersonWords.placement(one), one.word().equals(chosen))));
        return all;
    }
}
