package org.aliquot.web.clinical;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.BySecret;
import org.aliquot.clinical.PreceptorResult;
import org.aliquot.clinical.PreceptorResult.Reason;
import org.aliquot.clinical.PreceptorVisit;
import org.aliquot.clinical.Preceptors;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The forms of {@link PreceptorController} as a script sends them, which keeps them until they have arrived. An answer that ends this
 * names what was sent, as nothing between us and the device can; any other means that it is sent again.
 */
@RestController
@Audience(Audience.Who.ANYONE)
class KeptSignaturesController {

    private final Preceptors preceptors;
    private final PreceptorDevice devices;

    KeptSignaturesController(Preceptors preceptors, PreceptorDevice devices) {
        this.preceptors = preceptors;
        this.devices = devices;
    }

    @BySecret
    @PostMapping(path = RotationUrls.PRECEPTOR_SKILL, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> sign(
            @PathVariable String secret, @ModelAttribute SkillForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(form.id(), preceptors.sign(known, told)))
                .orElseGet(() -> unread(form.id(), known, SkillForm.RULE));
    }

    @BySecret
    @PostMapping(path = RotationUrls.PRECEPTOR_DAY, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> signDay(
            @PathVariable String secret, @ModelAttribute DayForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(form.id(), preceptors.sign(known, told)))
                .orElseGet(() -> unread(form.id(), known, DayForm.RULE));
    }

    @BySecret
    @PostMapping(path = RotationUrls.PRECEPTOR_EVALUATION, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> evaluate(
            @PathVariable String secret, @ModelAttribute EvaluationForm form, HttpServletRequest request, Visit visit) {
        PreceptorVisit known = devices.visit(secret, form.signer(), request, visit);
        return form.read(new Typed())
                .map(told -> answer(form.id(), preceptors.sign(known, told)))
                .orElseGet(() -> unread(form.id(), known, EvaluationForm.RULE));
    }

    private ResponseEntity<Map<String, String>> unread(@Nullable UUID id, PreceptorVisit known, String rule) {
        PreceptorResult now = preceptors.look(known);
        return now instanceof PreceptorResult.Open ? refused(id, rule) : answer(id, now);
    }

    private static ResponseEntity<Map<String, String>> answer(@Nullable UUID id, PreceptorResult result) {
        return switch (result) {
            case PreceptorResult.Open _ -> ResponseEntity.ok(Map.of("taken", String.valueOf(id)));
            // a device that nobody has named keeps what it has until somebody does
            case PreceptorResult.Refused(var _, var why) ->
                why == Reason.NAMELESS ? later(HttpStatus.FORBIDDEN) : refused(id, PreceptorWords.why(why));
            case PreceptorResult.Own() -> later(HttpStatus.FORBIDDEN);
            case PreceptorResult.Unknown() ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of("ended", String.valueOf(id)));
            case PreceptorResult.TooOften() -> later(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ResponseEntity<Map<String, String>> refused(@Nullable UUID id, String why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(Map.of("refused", String.valueOf(id), "why", why));
    }

    private static ResponseEntity<Map<String, String>> later(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
