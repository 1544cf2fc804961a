package org.aliquot.web.records;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.records.CertificateDesigns;
import org.aliquot.records.DesignChange;
import org.aliquot.records.DesignedCourse;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.flash.RecordFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/certificates}: what the certificates of each course say, and whether they come by themselves. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class DesignController {

    private static final String STALE =
            "Someone saved this after you opened it. What you typed is still here; save again to replace their version";

    private final CertificateDesigns designs;

    DesignController(CertificateDesigns designs) {
        this.designs = designs;
    }

    @GetMapping(RecordUrls.DESIGN)
    ModelAndView design(@RequestParam(required = false) @Nullable String course, Visit visit) {
        List<DesignedCourse> courses = designs.all();
        if (courses.isEmpty()) {
            return show(HttpStatus.OK, none(), visit);
        }
        DesignedCourse chosen = courses.stream()
                .filter(one -> one.slug().equals(course))
                .findFirst()
                .orElse(courses.getFirst());
        DesignPage.Form form = DesignForm.of(designs.of(chosen.slug()).orElseThrow(PageNotFound.missing()));
        return show(HttpStatus.OK, page(courses, chosen, form, FieldErrors.NONE, null), visit);
    }

    @PostMapping(RecordUrls.DESIGN)
    ModelAndView save(@RequestParam(defaultValue = "") String course, @ModelAttribute DesignForm form, Visit visit) {
        List<DesignedCourse> courses = designs.all();
        DesignedCourse chosen = courses.stream()
                .filter(one -> one.slug().equals(course))
                .findFirst()
                .orElseThrow(PageNotFound.missing());
        Typed reading = new Typed();
        var wanted = form.design(reading);
        if (!reading.isSound()) {
            DesignPage wrong = page(courses, chosen, form.typed(), reading.errors(), null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, wrong, visit);
        }
        return switch (designs.change(course, wanted, visit.caller().id())) {
            case DesignChange.Changed _ -> SeeOther.to(RecordFlash.DESIGN_SAVED.at(RecordUrls.design(course)));
            case DesignChange.Stale(var standing) -> {
                DesignPage.Form typed = form.typed();
                DesignPage.Form over = new DesignPage.Form(
                        typed.automatic(),
                        typed.school(),
                        typed.hours(),
                        typed.signer(),
                        typed.signerTitle(),
                        standing.version());
                yield show(HttpStatus.CONFLICT, page(courses, chosen, over, FieldErrors.NONE, STALE), visit);
            }
            case DesignChange.UnknownCourse() -> throw new PageNotFound();
        };
    }

    private static DesignPage none() {
        DesignPage.Form nothing = new DesignPage.Form(true, "", "", "", "", 0);
        return new DesignPage(List.of(), "", "", nothing, FieldErrors.NONE, null);
    }

    private static DesignPage page(
            List<DesignedCourse> courses,
            DesignedCourse chosen,
            DesignPage.Form form,
            FieldErrors errors,
            @Nullable String trouble) {
        List<Choice> choices = courses.stream()
                .map(one -> new Choice(one.slug(), one.title(), one.equals(chosen)))
                .toList();
        return new DesignPage(choices, chosen.title(), chosen.slug(), form, errors, trouble);
    }

    private static ModelAndView show(HttpStatus status, DesignPage view, Visit visit) {
        return visit.at(Place.CERTIFICATES, "Certificate settings").show(status, "records/design", view);
    }
}
