package org.aliquot.web.clinical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.ChecklistChange;
import org.aliquot.clinical.ChecklistPlan;
import org.aliquot.clinical.Checklists;
import org.aliquot.clinical.CompetencyElement;
import org.aliquot.clinical.OwnChecklist;
import org.aliquot.clinical.OwnChecklists;
import org.aliquot.clock.Ids;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.flash.RotationFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/rotations/checklists}: lists of skills that the school writes for its rotations. */
@Controller
@Audience(Audience.Who.STAFF)
class ChecklistController {

    /** Fields for more skills at the end. */
    private static final int EMPTY = 3;

    private final OwnChecklists own;
    private final Checklists shipped;
    private final Accounts accounts;
    private final Deciders deciders;

    ChecklistController(OwnChecklists own, Checklists shipped, Accounts accounts, Deciders deciders) {
        this.deciders = deciders;
        this.own = own;
        this.shipped = shipped;
        this.accounts = accounts;
    }

    @GetMapping(RotationUrls.CHECKLISTS)
    ModelAndView all(Visit visit) {
        List<OwnChecklist> lists = own.all();
        boolean writes = deciders.isPublisher(visit.caller());
        ChecklistsPage view = new ChecklistsPage(
                lists.stream().map(list -> line(list, writes)).toList(),
                Arrays.stream(Bench.values()).map(this::line).toList(),
                Ids.next().toString(),
                writes ? sources(lists) : List.of());
        return visit.at(Place.CLASSES, "Checklists for rotations").show("clinical/checklists", view);
    }

    private static List<Choice> sources(List<OwnChecklist> lists) {
        return Stream.concat(
                        Arrays.stream(Bench.values()).map(bench -> new Choice(bench.word(), bench.title(), false)),
                        lists.stream()
                                .map(list -> new Choice(
                                        list.id().toString(), list.plan().name() + ", your school's", false)))
                .toList();
    }

    /** A copy, to be changed next. {@code from} is a bench, or one of the school's lists; {@code id} was made with the form. */
    @PostMapping(RotationUrls.CHECKLISTS)
    ModelAndView copy(@RequestParam UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
        deciders.requirePublisher(visit.caller());
        ChecklistPlan plan = Word.find(Bench.class, from)
                .map(bench -> new ChecklistPlan(copyOf(bench.title()), bench, shipped.of(bench)))
                .orElseGet(() -> {
                    ChecklistPlan before = find(from).plan();
                    return new ChecklistPlan(copyOf(before.name()), before.bench(), before.skills());
                });
        own.make(id, plan, visit.caller().id());
        return SeeOther.to(RotationFlash.CHECKLIST_COPIED.at(RotationUrls.checklist(id)));
    }

    @GetMapping(RotationUrls.CHECKLIST)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        deciders.requirePublisher(visit.caller());
        OwnChecklist list = own.find(id).orElseThrow(PageNotFound::new);
        return show(HttpStatus.OK, list, ChecklistForm.of(list.plan(), list.version()), FieldErrors.NONE, null, visit);
    }

    /** Saves it, with a skill moved up or down where that was pressed. */
    @PostMapping(RotationUrls.CHECKLIST)
    ModelAndView change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Visit visit) {
        deciders.requirePublisher(visit.caller());
        OwnChecklist list = own.find(id).orElseThrow(PageNotFound::new);
        ChecklistForm form = ChecklistForm.of(sent);
        Typed reading = new Typed();
        ChecklistPlan plan = form.read(reading);
        if (!reading.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, list, form, reading.errors(), null, visit);
        }
        return switch (own.change(id, form.version(), plan, visit.caller().id())) {
            case ChecklistChange.Changed _ ->
                SeeOther.to(RotationFlash.CHECKLIST_SAVED.at(RotationUrls.checklist(id)) + place(sent));
            case ChecklistChange.Stale(var current) ->
                show(HttpStatus.CONFLICT, current, form, FieldErrors.NONE, meanwhile(current, visit), visit);
            case ChecklistChange.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(RotationUrls.CHECKLIST_RETIREMENT)
    ModelAndView retire(@PathVariable UUID id, Visit visit) {
        return retire(id, true, RotationFlash.CHECKLIST_RETIRED, visit);
    }

    @PostMapping(RotationUrls.CHECKLIST_RESTORATION)
    ModelAndView restore(@PathVariable UUID id, Visit visit) {
        return retire(id, false, RotationFlash.CHECKLIST_RESTORED, visit);
    }

    private ModelAndView retire(UUID id, boolean retired, RotationFlash done, Visit visit) {
        deciders.requirePublisher(visit.caller());
        if (!own.retire(id, retired, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(done.at(RotationUrls.checklist(id)));
    }

    private OwnChecklist find(String id) {
        try {
            return own.find(UUID.fromString(id)).orElseThrow(PageNotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new PageNotFound();
        }
    }

    private static String copyOf(String name) {
        String copy = "Copy of " + name;
        return copy.substring(0, Math.min(copy.length(), ChecklistPlan.LONGEST_NAME));
    }

    /** Who moved a skill is at the same button of it afterwards, and can move it on. */
    private static String place(MultiValueMap<String, String> sent) {
        return sent.containsKey("up") ? button("up", sent, -1) : button("down", sent, 1);
    }

    private static String button(String name, MultiValueMap<String, String> sent, int by) {
        String moved = sent.getFirst(name);
        return moved != null && moved.matches("\\d{1,3}")
                ? "#" + name + "-" + Math.max(1, Integer.parseInt(moved) + by)
                : "";
    }

    private Meanwhile meanwhile(OwnChecklist current, Visit visit) {
        return new Meanwhile(
                DraftMerge.name(current.changedBy(), accounts),
                visit.dates().time(current.changedAt()),
                "this checklist",
                current.version(),
                RotationUrls.checklist(current.id()),
                List.of(
                        new Meanwhile.Difference("Name", current.plan().name()),
                        new Meanwhile.Difference(
                                "Skills",
                                String.join(
                                        "; ",
                                        current.plan().skills().stream()
                                                .map(Checklists.Skill::words)
                                                .toList()))));
    }

    private ModelAndView show(
            HttpStatus status,
            OwnChecklist list,
            ChecklistForm form,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile,
            Visit visit) {
        ChecklistPage view = new ChecklistPage(
                list.id().toString(),
                form.version(),
                form.name(),
                list.retired(),
                planned(list.rotations()) + ". Saved by " + DraftMerge.name(list.changedBy(), accounts) + ", "
                        + visit.dates().dateTime(list.changedAt()),
                Arrays.stream(Bench.values())
                        .map(bench -> new Choice(
                                bench.word(), bench.title(), bench.word().equals(form.bench())))
                        .toList(),
                rows(form.skills()),
                errors,
                meanwhile);
        return visit.at(Place.CLASSES, list.plan().name()).show(status, "clinical/checklist", view);
    }

    private static List<ChecklistPage.Row> rows(List<Checklists.Skill> skills) {
        List<ChecklistPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < skills.size(); i++) {
            Checklists.Skill skill = skills.get(i);
            rows.add(new ChecklistPage.Row(
                    i + 1, skill.words(), elements(skill.element()), i == 0, i == skills.size() - 1, false));
        }
        for (int i = 1; i <= EMPTY; i++) {
            rows.add(new ChecklistPage.Row(
                    skills.size() + i, "", elements(CompetencyElement.OBSERVED_TESTING), true, true, true));
        }
        return rows;
    }

    private static List<Choice> elements(CompetencyElement chosen) {
        return Arrays.stream(CompetencyElement.values())
                .map(element -> new Choice(element.word(), element.title(), element == chosen))
                .toList();
    }

    private ChecklistsPage.Line line(Bench bench) {
        return new ChecklistsPage.Line(
                bench.title(), bench.title(), Wording.count(shipped.of(bench).size(), "skill"), "", false, "");
    }

    private static ChecklistsPage.Line line(OwnChecklist list, boolean writes) {
        return new ChecklistsPage.Line(
                list.plan().name(),
                list.plan().bench().title(),
                Wording.count(list.plan().skills().size(), "skill"),
                planned(list.rotations()),
                list.retired(),
                writes ? RotationUrls.checklist(list.id()) : "");
    }

    private static String planned(int rotations) {
        return rotations == 0 ? "In no rotation yet" : "In " + Wording.count(rotations, "rotation");
    }
}
