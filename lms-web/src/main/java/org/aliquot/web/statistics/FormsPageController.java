package org.aliquot.web.statistics;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.authorship.Work;
import org.aliquot.statistics.Forms;
import org.aliquot.statistics.FormsAdoption;
import org.aliquot.statistics.FormsRequest;
import org.aliquot.statistics.FormsView;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.flash.StatisticsFlash;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/forms} and {@code /teach/forms}: fixed forms of an exam. */
@Controller
@Audience(Audience.Who.STAFF)
class FormsPageController {

    private final Forms forms;
    private final FormsPages pages;
    private final Deciders deciders;

    FormsPageController(Forms forms, FormsPages pages, Deciders deciders) {
        this.forms = forms;
        this.pages = pages;
        this.deciders = deciders;
    }

    @GetMapping(StatisticsUrls.FORMS_OF)
    ModelAndView home(@PathVariable String key, Visit visit) {
        FormsHome view = pages.home(key, FormsForm.USUAL, FieldErrors.NONE, visit.dates());
        return visit.at(Place.TEACH, "Forms").show("statistics/formshome", view);
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(StatisticsUrls.FORMS_OF)
    ModelAndView start(@PathVariable String key, @RequestParam Map<String, String> sent, Visit visit) {
        FormsForm form = FormsForm.of(sent);
        FieldErrors errors = form.errors();
        FormsHome view = pages.home(key, form, errors, visit.dates());
        if (!errors.isEmpty() || !view.possible()) {
            return visit.at(Place.TEACH, "Forms").show(HttpStatus.UNPROCESSABLE_CONTENT, "statistics/formshome", view);
        }
        return SeeOther.to(StatisticsUrls.forms(
                forms.start(key, form.request(), visit.caller().id())));
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PostMapping(StatisticsUrls.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable String key, Visit visit) {
        forms.withdraw(key, visit.caller().id());
        return SeeOther.to(StatisticsFlash.FORMS_WITHDRAWN.at(StatisticsUrls.formsOf(key)));
    }

    @GetMapping(StatisticsUrls.FORMS)
    ModelAndView show(@PathVariable UUID id, Visit visit) {
        return visit.at(Place.TEACH, "Forms").show("statistics/forms", pages.page(id, null, visit.dates()));
    }

    /** Assembles them once more, with what is ticked kept, or with one question swapped. */
    @PostMapping(StatisticsUrls.FORMS_AGAIN)
    ModelAndView again(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> keep,
            @RequestParam(required = false) @Nullable String swap,
            Visit visit) {
        FormsView asked = forms.find(id).orElseThrow(PageNotFound::new);
        String key = String.valueOf(asked.job().subject());
        deciders.require(visit.caller(), Work.exam(key));
        List<FormsPage.Sheet> sheets = pages.page(id, null, visit.dates()).sheets();
        List<String> all = sheets.stream()
                .flatMap(sheet -> sheet.questions().stream())
                .map(FormsPage.Question::choice)
                .toList();
        if (all.isEmpty() || swap != null && !all.contains(swap)) {
            throw new PageNotFound();
        }
        List<String> ticked = keep.stream().filter(all::contains).toList();
        FormsRequest wanted = swap == null
                ? FormsAgain.keeping(asked.request(), ticked, sheets.size())
                : FormsAgain.without(asked.request(), all, swap, ticked, sheets.size());
        return SeeOther.to(
                StatisticsUrls.forms(forms.start(key, wanted, visit.caller().id())));
    }

    @PostMapping(StatisticsUrls.ADOPTION)
    ModelAndView adopt(@PathVariable UUID id, Visit visit) {
        FormsView asked = forms.find(id).orElseThrow(PageNotFound::new);
        deciders.require(visit.caller(), Work.exam(String.valueOf(asked.job().subject())));
        return switch (forms.adopt(id, visit.caller().id())) {
            case FormsAdoption.Adopted _ -> SeeOther.to(StatisticsFlash.FORMS_ADOPTED.at(StatisticsUrls.forms(id)));
            case FormsAdoption.Refused(var why) ->
                visit.at(Place.TEACH, "Forms")
                        .show(HttpStatus.UNPROCESSABLE_CONTENT, "statistics/forms", pages.page(id, why, visit.dates()));
            case FormsAdoption.Unknown _ -> throw new PageNotFound();
        };
    }
}
