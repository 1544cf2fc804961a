package org.aliquot.web.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.clinical.NamedSigner;
import org.aliquot.clinical.PreceptorResult;
import org.aliquot.clinical.Rating;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.SkillLevel;
import org.aliquot.clock.Ids;
import org.aliquot.web.Dates;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Puts a rotation before its preceptor. */
final class PreceptorWords {

    private PreceptorWords() {}

    static PreceptorPage page(
            String secret,
            PreceptorResult.Open open,
            Dates dates,
            PreceptorPage.Named typed,
            FieldErrors errors,
            @Nullable String trouble) {
        RotationView one = open.rotation();
        NamedSigner signer = open.signer();
        return new PreceptorPage(
                RotationWords.card(one, dates),
                signer == null ? null : RotationWords.name(signer.who()),
                signer == null ? null : signer.id().toString(),
                new PreceptorPage.Actions(
                        RotationUrls.preceptorName(secret),
                        RotationUrls.preceptorSkill(secret),
                        RotationUrls.preceptorDay(secret),
                        RotationUrls.preceptorEvaluation(secret)),
                one.today().toString(),
                one.link().until() == null ? "" : dates.date(one.link().until()),
                IntStream.rangeClosed(0, one.skills().size() + 1)
                        .mapToObj(_ -> Ids.next().toString())
                        .toList(),
                levels(),
                domains(),
                typed,
                errors,
                trouble);
    }

    static String why(PreceptorResult.Reason reason) {
        return switch (reason) {
            case NAMELESS -> "Tell us who you are before you sign.";
            case STRANGER -> "The name that you signed under was not entered on this device.";
            case FUTURE -> "That date is in the future.";
            case EARLY -> "That day is before the rotation began.";
            case SIGNED -> "Someone else has signed that day. Ask the school to strike it, then sign it again.";
            case NO_SKILL -> "The checklist has no such skill. Open the link again.";
        };
    }

    /** None is chosen: whoever signs says how the learner did. */
    private static List<Choice> levels() {
        return Arrays.stream(SkillLevel.values())
                .map(level -> new Choice(level.word(), level.title(), false))
                .toList();
    }

    private static List<PreceptorPage.Domain> domains() {
        List<Choice> ratings = Arrays.stream(Rating.values())
                .map(rating -> new Choice(rating.word(), rating.title(), false))
                .toList();
        return List.of(
                new PreceptorPage.Domain(
                        "psychomotor",
                        EvaluationForm.PSYCHOMOTOR,
                        "Handles specimens, instruments, and procedures correctly and safely.",
                        ratings),
                new PreceptorPage.Domain(
                        "cognitive",
                        EvaluationForm.COGNITIVE,
                        "Explains results, recognizes problems, and knows what to do next.",
                        ratings),
                new PreceptorPage.Domain(
                        "affective",
                        EvaluationForm.AFFECTIVE,
                        "Is punctual, respectful, and careful, and accepts correction.",
                        ratings));
    }
}
