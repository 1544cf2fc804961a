package org.aliquot.web.clinical;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.aliquot.access.Audience;
import org.aliquot.access.BySecret;
import org.aliquot.clinical.PreceptorResult;
import org.aliquot.clinical.PreceptorVisit;
import org.aliquot.clinical.Preceptors;
import org.aliquot.clinical.Signer;
import org.aliquot.digest.SpokenCode;
import org.aliquot.people.Secrets;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.flash.RotationFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * {@code /preceptors} and {@code /preceptors/{secret}}: signing on a phone, without an account. The link is for one rotation and nothing else; who signs is
 * known by a cookie of the device that said so.
 */
@Controller
@Audience(Audience.Who.ANYONE)
class PreceptorController {

    /** Who signs, as it was typed. */
    record NameForm(@Nullable String name, @Nullable String title) {

        PreceptorPage.Named typed() {
            return new PreceptorPage.Named(Search.typed(name), Search.typed(title));
        }
    }

    private final Preceptors preceptors;
    private final PreceptorDevice devices;

    PreceptorController(Preceptors preceptors, PreceptorDevice devices) {
        this.preceptors = preceptors;
        this.devices = devices;
    }

    /** For a code that was read out. */
    @GetMapping(RotationUrls.PRECEPTORS)
    ModelAndView code(@RequestParam(required = false) @Nullable String code, Visit visit) {
        String typed = Search.typed(code);
        if (SpokenCode.isWhole(typed)) {
            return SeeOther.to(RotationUrls.preceptor(SpokenCode.normal(typed)));
        }
        return visit.page("Sign for a learner", null)
                .show(
                        typed.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        "clinical/code",
                        new CodePage(typed));
    }

    @GetMapping(RotationUrls.PRECEPTOR)
    ModelAndView page(@PathVariable String secret, HttpServletRequest request, Visit visit) {
        return shown(visit, secret, preceptors.look(devices.visit(secret, null, request, visit)), HttpStatus.OK, null);
    }

    @BySecret
    @PostMapping(RotationUrls.PRECEPTOR_NAME)
    ModelAndView introduce(
            @PathVariable String secret,
            @ModelAttribute NameForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Visit visit) {
        Typed reading = new Typed();
        Signer named = new Signer(
                reading.required("name", form.name(), Signer.LONGEST, "Enter your name."),
                reading.required("title", form.title(), Signer.LONGEST, "Enter your credentials, such as MLS(ASCP)."));
        PreceptorVisit known = devices.visit(secret, null, request, visit);
        if (!reading.isSound()) {
            PreceptorResult now = preceptors.look(known);
            return now instanceof PreceptorResult.Open open
                    ? show(visit, HttpStatus.UNPROCESSABLE_CONTENT, secret, open, form.typed(), reading.errors(), null)
                    : shown(visit, secret, now, HttpStatus.OK, null);
        }
        String device = Objects.requireNonNullElseGet(known.device(), Secrets::random);
        PreceptorResult result =
                preceptors.introduce(new PreceptorVisit(secret, known.network(), device, known.account()), named);
        if (result instanceof PreceptorResult.Open) {
            devices.remember(device, request, response);
        }
        return answer(visit, secret, result, RotationFlash.NAMED);
    }

    @BySecret
    @PostMapping(RotationUrls.PRECEPTOR_SKILL)
    ModelAndView sign(
            @PathVariable String secret, @ModelAttribute SkillForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(visit, secret, preceptors.sign(known, told), RotationFlash.SKILL_SIGNED))
                .orElseGet(() -> unread(visit, known, SkillForm.RULE));
    }

    @BySecret
    @PostMapping(RotationUrls.PRECEPTOR_DAY)
    ModelAndView signDay(
            @PathVariable String secret, @ModelAttribute DayForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(visit, secret, preceptors.sign(known, told), RotationFlash.DAY_SIGNED))
                .orElseGet(() -> unread(visit, known, DayForm.RULE));
    }

    @BySecret
    @PostMapping(RotationUrls.PRECEPTOR_EVALUATION)
    ModelAndView evaluate(
            @PathVariable String secret, @ModelAttribute EvaluationForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(visit, secret, preceptors.sign(known, told), RotationFlash.EVALUATED))
                .orElseGet(() -> unread(visit, known, EvaluationForm.RULE));
    }

    private ModelAndView unread(Visit visit, PreceptorVisit known, String rule) {
        return shown(visit, known.secret(), preceptors.look(known), HttpStatus.UNPROCESSABLE_CONTENT, rule);
    }

    private static ModelAndView answer(Visit visit, String secret, PreceptorResult result, RotationFlash done) {
        return result instanceof PreceptorResult.Open
                ? SeeOther.to(done.at(RotationUrls.preceptor(secret)))
                : shown(visit, secret, result, HttpStatus.OK, null);
    }

    private static ModelAndView shown(
            Visit visit, String secret, PreceptorResult result, HttpStatus status, @Nullable String trouble) {
        return switch (result) {
            case PreceptorResult.Open open ->
                show(visit, status, secret, open, PreceptorPage.Named.NOTHING, FieldErrors.NONE, trouble);
            case PreceptorResult.Refused(var now, var why) ->
                show(
                        visit,
                        status(why),
                        secret,
                        now,
                        PreceptorPage.Named.NOTHING,
                        FieldErrors.NONE,
                        PreceptorWords.why(why));
            case PreceptorResult.Own() ->
                visit.page("This link is for your preceptor", null)
                        .show(
                                HttpStatus.FORBIDDEN,
                                "clinical/shut",
                                "You are signed in as the learner of this rotation, so you cannot sign here. Your instructor can see that you opened the link. Find what is signed under Records, Clinical skills.");
            case PreceptorResult.Unknown() ->
                visit.page("This link does not open", null)
                        .show(
                                HttpStatus.NOT_FOUND,
                                "clinical/shut",
                                "It has ended, was closed, or was replaced by another one. Check that the address is whole, and ask the school for a new link. What you signed before stays.");
            case PreceptorResult.TooOften() ->
                visit.page("Too many tries", null)
                        .show(HttpStatus.TOO_MANY_REQUESTS, "clinical/shut", "Wait an hour, then open the link again.");
        };
    }

    /** A device that nobody has named keeps what it has until somebody does. */
    private static HttpStatus status(PreceptorResult.Reason why) {
        return why == PreceptorResult.Reason.NAMELESS ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ModelAndView show(
            Visit visit,
            HttpStatus status,
            String secret,
            PreceptorResult.Open open,
            PreceptorPage.Named typed,
            FieldErrors errors,
            @Nullable String trouble) {
        return visit.page("Sign for " + open.rotation().name(), null)
                .show(
                        status,
                        "clinical/preceptor",
                        PreceptorWords.page(secret, open, visit.dates(), typed, errors, trouble));
    }
}
