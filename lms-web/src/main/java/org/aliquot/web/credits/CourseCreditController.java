package org.aliquot.web.credits;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.credits.CourseCredit;
import org.aliquot.credits.CourseCreditChange;
import org.aliquot.credits.CourseCredits;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditCourse;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.flash.CreditFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/credits}: which courses give credit in continuing education, and how much. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class CourseCreditController {

    /** As it was typed. */
    record Form(
            @Nullable String course,
            @Nullable String hours,
            @Nullable String category,
            @Nullable String accreditor,
            @Nullable Integer version) {

        static Form of(CreditCourse course) {
            CourseCredit credit = course.credit();
            return new Form(
                    course.slug(),
                    CreditWords.number(credit.hours()),
                    credit.category().word(),
                    credit.accreditor(),
                    credit.version());
        }

        Form over(CourseCredit standing) {
            return new Form(course, hours, category, accreditor, standing.version());
        }

        CourseCredit read(Typed reading) {
            return new CourseCredit(
                    amount(reading),
                    Word.find(CreditCategory.class, category).orElse(CreditCategory.GENERAL),
                    reading.optional("accreditor", accreditor, 200),
                    version == null ? -1 : version);
        }

        private BigDecimal amount(Typed reading) {
            String typed = Search.typed(hours);
            if (typed.isEmpty()) {
                return BigDecimal.ZERO;
            }
            if (typed.matches("[0-9]{1,3}([.][0-9]{1,2})?")
                    && new BigDecimal(typed).compareTo(CourseCredit.MOST_HOURS) <= 0) {
                return new BigDecimal(typed);
            }
            reading.wrong("hours", "Enter a number such as 1.5, up to 200.");
            return BigDecimal.ZERO;
        }
    }

    private static final String STALE =
            "Someone saved this after you opened it. What you typed is still here. Save again to replace their version.";

    private final CourseCredits credits;

    CourseCreditController(CourseCredits credits) {
        this.credits = credits;
    }

    @GetMapping(CreditUrls.COURSES)
    ModelAndView courses(@RequestParam(required = false) @Nullable String course, Visit visit) {
        List<CreditCourse> all = credits.all();
        Form form = all.stream()
                .filter(one -> one.slug().equals(course))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Form::of)
                .orElse(null);
        return show(visit, HttpStatus.OK, page(form, FieldErrors.NONE, null));
    }

    @PostMapping(CreditUrls.COURSES)
    ModelAndView save(@ModelAttribute Form form, Visit visit) {
        Typed reading = new Typed();
        CourseCredit wanted = form.read(reading);
        if (!reading.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, page(form, reading.errors(), null));
        }
        String course = Search.typed(form.course());
        return switch (credits.change(course, wanted, visit.caller().id())) {
            case CourseCreditChange.Changed() ->
                SeeOther.to((wanted.isGiven() ? CreditFlash.COURSE_SAVED : CreditFlash.COURSE_WITHOUT)
                        .at(CreditUrls.course(course)));
            case CourseCreditChange.Stale(var standing) ->
                show(visit, HttpStatus.CONFLICT, page(form.over(standing), FieldErrors.NONE, STALE));
            case CourseCreditChange.UnknownCourse() -> throw new PageNotFound();
        };
    }

    private CourseCreditPage page(@Nullable Form form, FieldErrors errors, @Nullable String trouble) {
        List<CreditCourse> all = credits.all();
        String chosen = form == null ? "" : Search.typed(form.course());
        String category = form == null ? "" : Search.typed(form.category());
        return new CourseCreditPage(
                all.stream()
                        .filter(one -> one.credit().isGiven())
                        .map(CourseCreditController::line)
                        .toList(),
                all.stream()
                        .map(one ->
                                new Choice(one.slug(), one.title(), one.slug().equals(chosen)))
                        .toList(),
                form == null ? null : typed(form, all),
                Arrays.stream(CreditCategory.values())
                        .map(one ->
                                new Choice(one.word(), one.title(), one.word().equals(category)))
                        .toList(),
                errors,
                trouble);
    }

    private static CourseCreditPage.Form typed(Form form, List<CreditCourse> all) {
        String course = Search.typed(form.course());
        return new CourseCreditPage.Form(
                course,
                all.stream()
                        .filter(one -> one.slug().equals(course))
                        .map(CreditCourse::title)
                        .findFirst()
                        .orElseThrow(PageNotFound.missing()),
                Search.typed(form.hours()),
                Search.typed(form.accreditor()),
                form.version() == null ? -1 : form.version());
    }

    private static CourseCreditPage.Line line(CreditCourse one) {
        String by = one.credit().accreditor();
        return new CourseCreditPage.Line(
                one.title(),
                CreditWords.amount(one.credit().hours(), null) + ", "
                        + one.credit().category().title() + ", "
                        + (by == null ? "not approved by anyone" : "approved by " + by),
                CreditUrls.course(one.slug()));
    }

    private static ModelAndView show(Visit visit, HttpStatus status, CourseCreditPage view) {
        return visit.at(Place.CERTIFICATES, "Credit for courses").show(status, "credits/courses", view);
    }
}
