package org.aliquot.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.cohort.CohortName;
import org.aliquot.cohort.Cohorts;
import org.aliquot.directory.AccountState;
import org.aliquot.directory.FoundPerson;
import org.aliquot.directory.PeopleCount;
import org.aliquot.directory.PeopleNeed;
import org.aliquot.directory.PeopleOrder;
import org.aliquot.people.Role;
import org.aliquot.web.Dates;
import org.aliquot.web.RoleWords;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.MailAddress;
import org.aliquot.word.Word;
import org.springframework.stereotype.Component;

/** Puts a list of people into words. */
@Component
class PeopleViews {

    static final int PAGE = 50;

    private final Cohorts cohorts;

    PeopleViews(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** @param found one more than a page shows, where there is one */
    PeopleList list(PeopleWanted wanted, List<FoundPerson> found, PeopleCount count, Visit visit) {
        List<FoundPerson> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PeopleList(
                filters(wanted, count, visit),
                wanted.parameters(),
                heads(wanted),
                shown.stream().map(person -> line(person, visit.dates())).toList(),
                Wording.count(count.all(), "person", "people"),
                paging(wanted, found, count),
                new PeopleList.Files(wanted.file("csv"), wanted.file("xlsx")));
    }

    private PeopleList.Filters filters(PeopleWanted wanted, PeopleCount count, Visit visit) {
        return new PeopleList.Filters(
                wanted.q(),
                choices(Role.class, "Any role", wanted.role(), RoleWords::of),
                classes(wanted.cohort(), visit),
                choices(
                        AccountState.class,
                        "Any account",
                        wanted.account(),
                        state -> PeopleWords.of(state).title()),
                Arrays.stream(PeopleNeed.values())
                        .map(need -> chip(wanted, need, count))
                        .toList(),
                wanted.narrows());
    }

    private static PeopleList.Chip chip(PeopleWanted wanted, PeopleNeed need, PeopleCount count) {
        boolean on = need.word().equals(wanted.need());
        return new PeopleList.Chip(
                PeopleWords.of(need)
                        + String.format(Locale.US, " (%,d)", count.needs().getOrDefault(need, 0L)),
                wanted.with("need", on ? "" : need.word()),
                on);
    }

    private List<Choice> classes(String chosen, Visit visit) {
        return Stream.concat(
                        Stream.of(new Choice("", "Any class", false)),
                        cohorts.names(visit.caller()).stream()
                                .filter(one ->
                                        !one.archived() || one.id().toString().equals(chosen))
                                .map(one -> choice(one, chosen)))
                .toList();
    }

    private static Choice choice(CohortName one, String chosen) {
        return new Choice(one.id().toString(), one.name(), one.id().toString().equals(chosen));
    }

    private static <E extends Enum<E> & Word> List<Choice> choices(
            Class<E> type, String any, String chosen, Function<E, String> title) {
        return Stream.concat(
                        Stream.of(new Choice("", any, false)),
                        Arrays.stream(type.getEnumConstants())
                                .map(one -> new Choice(
                                        one.word(), title.apply(one), one.word().equals(chosen))))
                .toList();
    }

    private static List<PeopleList.Head> heads(PeopleWanted wanted) {
        PeopleOrder order = wanted.order();
        return List.of(
                new PeopleList.Head("Name", wanted.with("sort", ""), order == PeopleOrder.NAME ? "ascending" : "none"),
                switch (order) {
                    case NAME -> new PeopleList.Head("Last here", sorted(wanted, PeopleOrder.RECENT), "none");
                    case RECENT -> new PeopleList.Head("Last here", sorted(wanted, PeopleOrder.AWAY), "descending");
                    case AWAY -> new PeopleList.Head("Last here", sorted(wanted, PeopleOrder.RECENT), "ascending");
                });
    }

    private static String sorted(PeopleWanted wanted, PeopleOrder order) {
        return wanted.with("sort", order.word());
    }

    private static PeopleList.Line line(FoundPerson person, Dates dates) {
        return new PeopleList.Line(
                person.id().value(),
                person.name(),
                MailAddress.shown(person.email()),
                String.join(", ", RoleWords.of(person.roles())),
                person.classes(),
                PeopleWords.of(person.state()),
                person.lastHere() == null ? "Never" : dates.date(person.lastHere()),
                PeopleWords.of(person.accommodation()),
                AdminUrls.person(person.id().value()));
    }

    private static Paging paging(PeopleWanted wanted, List<FoundPerson> found, PeopleCount count) {
        int shown = Math.min(PAGE, found.size());
        Map<String, String> next = new TreeMap<>(wanted.parameters());
        if (found.size() > PAGE) {
            next.put("after", found.get(PAGE - 1).id().toString());
        }
        return new Paging(
                shown + " of " + Wording.count(count.all(), "person", "people") + " shown",
                wanted.after().isEmpty() ? null : Address.with(AdminUrls.PEOPLE, wanted.parameters()),
                found.size() > PAGE ? Address.with(AdminUrls.PEOPLE, next) : null);
    }
}
