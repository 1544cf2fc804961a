package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.directory.BulkDesk;
import org.aliquot.directory.BulkEntry;
import org.aliquot.directory.BulkKind;
import org.aliquot.directory.BulkPlan;
import org.aliquot.directory.BulkResult;
import org.aliquot.directory.BulkStep;
import org.aliquot.directory.FoundPerson;
import org.aliquot.directory.PeopleSet;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.InvitationLinks;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts an act on many people on its pages. */
@Component
class PeopleActViews {

    private static final int SHOWN = 500;
    private static final int NAMED = 20;
    private static final int OF_A_PAGE = 50;

    private final BulkDesk desk;
    private final PeopleActFields fields;
    private final Accounts accounts;
    private final InvitationLinks links;
    private final SchoolZone zone;

    PeopleActViews(BulkDesk desk, PeopleActFields fields, Accounts accounts, InvitationLinks links, SchoolZone zone) {
        this.desk = desk;
        this.fields = fields;
        this.links = links;
        this.accounts = accounts;
        this.zone = zone;
    }

    /** @param plan null until all is known that is needed */
    PeopleActPage page(
            PeopleActForm form,
            PeopleWanted wanted,
            long people,
            FieldErrors errors,
            @Nullable BulkPlan plan,
            @Nullable String trouble,
            Visit visit) {
        String who = Wording.count(people, "person", "people");
        return new PeopleActPage(
                PeopleActWords.title(form.kind()) + ": " + who,
                who,
                plan == null && people <= BulkDesk.MOST ? names(form.set(wanted), people) : "",
                form.kind().word(),
                form.whom(),
                form.kind().isAccess() ? tabs(form) : List.of(),
                fields.of(form, wanted, visit),
                errors,
                plan == null ? null : preview(form, plan, visit.dates()),
                trouble,
                Address.with(AdminUrls.PEOPLE, wanted.parameters()));
    }

    private String names(PeopleSet set, long people) {
        List<String> first =
                desk.first(set, NAMED).stream().map(FoundPerson::name).toList();
        long more = people - first.size();
        return first.isEmpty() || more <= 0
                ? String.join(", ", first)
                : String.join(", ", first) + ", and " + Wording.count(more, "person", "people") + " more";
    }

    private static List<PeopleActPage.Tab> tabs(PeopleActForm form) {
        return Stream.of(BulkKind.EXTEND, BulkKind.UNTIL, BulkKind.PAUSE, BulkKind.GO_ON, BulkKind.PAYER)
                .map(kind -> new PeopleActPage.Tab(PeopleActWords.title(kind), url(form, kind), kind == form.kind()))
                .toList();
    }

    private static String url(PeopleActForm form, BulkKind kind) {
        UriComponentsBuilder url =
                UriComponentsBuilder.fromPath(AdminUrls.NEW_PEOPLE_ACT).queryParam("act", kind.word());
        form.whom().forEach(field -> url.queryParam(field.getKey(), field.getValue()));
        if (!form.one("course").isEmpty()) {
            url.queryParam("course", form.one("course"));
        }
        return url.encode().build().toUriString();
    }

    private PeopleActPage.Preview preview(PeopleActForm form, BulkPlan plan, Dates dates) {
        List<PeopleActPage.Line> lines = plan.steps().stream()
                .sorted(Comparator.comparing(BulkStep::changes))
                .limit(SHOWN)
                .map(step -> line(plan, step, dates))
                .toList();
        int stay = plan.steps().size() - plan.changes();
        return new PeopleActPage.Preview(
                Wording.count(plan.changes(), "person", "people") + " will be changed"
                        + (stay == 0 ? "." : ", " + Wording.count(stay, "person", "people") + " will not."),
                lines,
                rest(plan.steps().size()),
                form.all(),
                plan.seal(),
                plan.changes() == 0
                        ? ""
                        : PeopleActWords.title(form.kind()) + ": " + Wording.count(plan.changes(), "person", "people"),
                form.kind().canUndo());
    }

    private static String rest(int all) {
        return all <= SHOWN ? "" : "And " + Wording.count(all - SHOWN, "person", "people") + " more.";
    }

    private PeopleActPage.Line line(BulkPlan plan, BulkStep step, Dates dates) {
        return new PeopleActPage.Line(
                step.person().name(),
                MailAddress.shown(step.person().email()),
                AdminUrls.person(step.person().id().value()),
                step.changes(),
                PeopleActWords.fate(plan.act(), step, dates, zone.id()));
    }

    /** @param page from 1 */
    PeopleActsPage list(int page, Dates dates) {
        int before = (page - 1) * OF_A_PAGE;
        List<BulkEntry> found = desk.list(OF_A_PAGE + 1, before);
        List<BulkEntry> shown = found.subList(0, Math.min(OF_A_PAGE, found.size()));
        Map<AccountId, String> by =
                accounts.names(shown.stream().map(BulkEntry::by).collect(Collectors.toSet()));
        return new PeopleActsPage(
                shown.stream()
                        .map(act -> new PeopleActsPage.Line(
                                PeopleActWords.done(act.kind(), act.changed()),
                                Address.of(AdminUrls.PEOPLE_ACT, act.id()),
                                dates.dateTime(act.at()),
                                by.getOrDefault(act.by(), "someone"),
                                act.canUndo() ? Address.of(AdminUrls.PEOPLE_ACT_UNDOING, act.id()) : null,
                                act.undone() ? "Undone" : "Cannot be undone"))
                        .toList(),
                new Paging(
                        Paging.shown(before, shown.size()),
                        page == 1 ? null : AdminUrls.PEOPLE_ACTS,
                        found.size() > OF_A_PAGE ? AdminUrls.PEOPLE_ACTS + "?page=" + (page + 1) : null));
    }

    PeopleActPage.Done done(BulkResult result, PeopleWanted wanted, Visit visit) {
        List<AccountView> people = accounts.byId(result.changed());
        Map<AccountId, String> by = accounts.names(List.of(result.by()));
        List<PeopleActPage.Fact> facts = new ArrayList<>();
        facts.add(new PeopleActPage.Fact(
                "Done", visit.dates().dateTime(result.at()) + ", by " + by.getOrDefault(result.by(), "someone")));
        if (result.undone()) {
            facts.add(new PeopleActPage.Fact("Status", "Undone"));
        }
        if (result.reason() != null) {
            facts.add(new PeopleActPage.Fact("Reason", result.reason()));
        }
        if (result.stayed() > 0) {
            facts.add(new PeopleActPage.Fact("Left as they were", Wording.count(result.stayed(), "person", "people")));
        }
        return new PeopleActPage.Done(
                PeopleActWords.done(result.kind(), result.changed().size()),
                facts,
                people.stream().limit(SHOWN).map(PeopleActViews::someone).toList(),
                rest(people.size()),
                people.stream()
                        .filter(one -> result.kept().contains(one.id()))
                        .map(PeopleActViews::someone)
                        .toList(),
                result.canUndo()
                        ? Address.with(Address.of(AdminUrls.PEOPLE_ACT_UNDOING, result.id()), wanted.parameters())
                        : null,
                result.kind() == BulkKind.INVITE && links.areHandedOn(),
                Address.with(AdminUrls.PEOPLE, wanted.parameters()));
    }

    private static PeopleActPage.Someone someone(AccountView account) {
        return new PeopleActPage.Someone(
                account.name(), AdminUrls.person(account.id().value()));
    }
}
