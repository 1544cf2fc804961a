package org.aliquot.web.admin;

import java.util.Locale;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.directory.BulkAct;
import org.aliquot.directory.BulkDesk;
import org.aliquot.directory.BulkOutcome;
import org.aliquot.directory.BulkPlan;
import org.aliquot.directory.Directory;
import org.aliquot.directory.PeopleSet;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/acts}: many people are changed at once, after a look at what happens to each. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PeopleActController {

    private final BulkDesk desk;
    private final Directory directory;
    private final PeopleActViews views;

    PeopleActController(BulkDesk desk, Directory directory, PeopleActViews views) {
        this.desk = desk;
        this.directory = directory;
        this.views = views;
    }

    @GetMapping(AdminUrls.PEOPLE_ACTS)
    ModelAndView list(@RequestParam(defaultValue = "1") String page, Visit visit) {
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        return visit.at(Place.PEOPLE, "Changes of many people").show("admin/acts", views.list(number, visit.dates()));
    }

    @GetMapping(AdminUrls.NEW_PEOPLE_ACT)
    ModelAndView preview(@RequestParam MultiValueMap<String, String> typed, PeopleWanted wanted, Visit visit) {
        PeopleActForm form = new PeopleActForm(typed);
        long people = people(form, wanted);
        if (people > BulkDesk.MOST) {
            return show(HttpStatus.OK, form, wanted, people, new Typed(), null, tooMany(people), visit);
        }
        Typed reading = new Typed();
        BulkAct act = form.isAsked() ? form.act(reading) : null;
        BulkPlan plan = act == null || people == 0
                ? null
                : desk.plan(act, form.set(wanted), visit.caller().id());
        return show(HttpStatus.OK, form, wanted, people, reading, plan, null, visit);
    }

    @PostMapping(AdminUrls.PEOPLE_ACTS)
    ModelAndView run(@RequestParam MultiValueMap<String, String> typed, PeopleWanted wanted, Visit visit) {
        PeopleActForm form = new PeopleActForm(typed);
        Typed reading = new Typed();
        String reason = reading.optional("reason", typed.getFirst("reason"), 500);
        BulkAct act = form.act(reading);
        PeopleSet set = form.set(wanted);
        if (act == null) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT, form, wanted, people(form, wanted), reading, null, null, visit);
        }
        return switch (desk.run(act, set, form.one("seal"), reason, visit.caller())) {
            case BulkOutcome.Done(var id) -> SeeOther.to(AdminFlash.ACT_DONE.at(url(id, wanted)));
            case BulkOutcome.Changed(var plan) ->
                again(
                        form,
                        wanted,
                        plan,
                        "Something has changed since you looked, so nothing was done. This is what would happen now.",
                        visit);
            case BulkOutcome.TooMany(var people) -> again(form, wanted, null, tooMany(people), visit);
            case BulkOutcome.Nowhere() ->
                again(
                        form,
                        wanted,
                        null,
                        "Nothing was done: the class or course is closed, or someone changed meanwhile. Check the list and try again.",
                        visit);
        };
    }

    @GetMapping(AdminUrls.PEOPLE_ACT)
    ModelAndView done(@PathVariable UUID id, PeopleWanted wanted, Visit visit) {
        PeopleActPage.Done view = views.done(desk.find(id).orElseThrow(PageNotFound::new), wanted, visit);
        return visit.at(Place.PEOPLE, view.title()).show("admin/actdone", view);
    }

    @PostMapping(AdminUrls.PEOPLE_ACT_UNDOING)
    ModelAndView undo(@PathVariable UUID id, PeopleWanted wanted, Visit visit) {
        boolean undone = desk.undo(id, visit.caller().id());
        return SeeOther.to((undone ? AdminFlash.ACT_UNDONE : AdminFlash.ACT_STANDS).at(url(id, wanted)));
    }

    /** It leads back to the list as it was. */
    private static String url(UUID id, PeopleWanted wanted) {
        return Address.with(Address.of(AdminUrls.PEOPLE_ACT, id), wanted.parameters());
    }

    private long people(PeopleActForm form, PeopleWanted wanted) {
        return form.everybody()
                ? directory.count(wanted.filter()).all()
                : form.chosen().size();
    }

    private ModelAndView again(
            PeopleActForm form, PeopleWanted wanted, @Nullable BulkPlan plan, String trouble, Visit visit) {
        return show(HttpStatus.CONFLICT, form, wanted, people(form, wanted), new Typed(), plan, trouble, visit);
    }

    private static String tooMany(long people) {
        return String.format(
                Locale.US,
                "This finds %,d people. At most %,d are changed at once: narrow the list, to a class for example.",
                people,
                BulkDesk.MOST);
    }

    private ModelAndView show(
            HttpStatus status,
            PeopleActForm form,
            PeopleWanted wanted,
            long people,
            Typed reading,
            @Nullable BulkPlan plan,
            @Nullable String trouble,
            Visit visit) {
        PeopleActPage view = views.page(form, wanted, people, reading.errors(), plan, trouble, visit);
        return visit.at(Place.PEOPLE, view.title()).show(status, "admin/act", view);
    }
}
