package org.aliquot.web.admin;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.delivery.Keeping;
import org.aliquot.delivery.KeepingRule;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/school/answers}: how long answers are kept. Nothing is decided that was not shown before. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class RetentionController {

    private final Keeping keeping;
    private final RetentionPages pages;

    RetentionController(Keeping keeping, RetentionPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    /** Where years are asked about, empty for never, with what they would do. */
    @GetMapping(AdminUrls.KEEPING)
    ModelAndView keeping(
            @RequestParam(required = false) @Nullable String archive,
            @RequestParam(required = false) @Nullable String delete,
            Visit visit) {
        if (archive == null && delete == null) {
            return show(HttpStatus.OK, pages.standing(visit.dates()), visit);
        }
        Integer archived = years(archive);
        Integer deleted = years(delete);
        return KeepingRule.isRule(archived, deleted)
                ? show(
                        HttpStatus.OK,
                        pages.forecast(new KeepingRule(archived, deleted), FieldErrors.NONE, visit.dates()),
                        visit)
                : show(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(archived, deleted, visit.dates()), visit);
    }

    /** {@code sure} is left out where the box is not ticked. */
    @PostMapping(AdminUrls.KEEPING)
    ModelAndView decide(
            @RequestParam(defaultValue = "") String archive,
            @RequestParam(defaultValue = "") String delete,
            @RequestParam(defaultValue = "false") boolean sure,
            Visit visit) {
        Integer archived = years(archive);
        Integer deleted = years(delete);
        if (!KeepingRule.isRule(archived, deleted)) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(archived, deleted, visit.dates()), visit);
        }
        KeepingRule rule = new KeepingRule(archived, deleted);
        if (deleted != null && !sure) {
            FieldErrors errors = new FieldErrors(Map.of("sure", "Tick the box to have answers deleted."));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, pages.forecast(rule, errors, visit.dates()), visit);
        }
        keeping.decide(rule, visit.caller().id());
        return SeeOther.to(AdminFlash.KEEPING_SAVED.at(AdminUrls.KEEPING));
    }

    /** What is no number is no rule either. */
    private static @Nullable Integer years(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().matches("\\d{1,3}") ? Integer.valueOf(typed.strip()) : Integer.valueOf(0);
    }

    private static ModelAndView show(HttpStatus status, RetentionPage page, Visit visit) {
        return visit.at(Place.SCHOOL, "How long answers are kept").show(status, "admin/retention", page);
    }
}
