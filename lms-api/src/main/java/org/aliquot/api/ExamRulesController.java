package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.delivery.Attempts;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamRules;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What drawn exams are drawn by, for staff, and copies that a school changes to its own rules. */
@RestController
@Audience(Audience.Who.STAFF)
class ExamRulesController {

    /** {@code own}: a copy of the school's, which alone can be changed; with {@code lacks} it is offered to nobody yet. */
    record Rules(
            String key,
            int version,
            boolean own,
            String title,
            int items,
            @Nullable Integer timeLimitMinutes,
            @Nullable Integer passPercent,
            boolean shuffle,
            boolean optionsAsWritten,
            List<AreaShare> areas,
            List<String> courses,
            List<String> unverified,
            List<Lacking> lacks) {}

    /** {@code area} is a title; absent: all areas together, or questions that may stand together. */
    record Lacking(@Nullable String area, int needed, int available) {}

    /** An area that takes any share goes from 0 to 100. */
    record AreaShare(String code, String title, double minPercent, double maxPercent) {}

    /** What is absent of the pass mark and the order stays; {@code version} is the one the change was made from; an area that is left out takes any share. */
    record RulesChange(
            @NotNull Integer version,
            @NotBlank String title,
            @NotNull Integer items,
            @Nullable Integer timeLimitMinutes,
            @Nullable Integer passPercent,
            @Nullable Boolean shuffle,
            @Nullable Boolean optionsAsWritten,
            @Nullable Map<@NotBlank String, @NotNull @Valid Share> shares,
            @Nullable List<@NotBlank String> courses) {}

    record Share(@NotNull Double minPercent, @NotNull Double maxPercent) {}

    private final Exams exams;
    private final ExamCopies copies;
    private final CourseDesk courses;
    private final Attempts attempts;

    ExamRulesController(Exams exams, ExamCopies copies, CourseDesk courses, Attempts attempts) {
        this.exams = exams;
        this.copies = copies;
        this.courses = courses;
        this.attempts = attempts;
    }

    @GetMapping(path = "/api/v1/exams/{key}/rules", produces = "application/json")
    Rules rules(@PathVariable String key) {
        return json(known(key));
    }

    /** The copy is offered to nobody until its rules name a course. */
    @PostMapping(path = "/api/v1/exams/{key}/copies", produces = "application/json")
    ResponseEntity<Rules> copy(@PathVariable String key, @AuthenticationPrincipal Caller caller) {
        ExamVersion copy = copies.copy(key, caller.id()).orElseThrow(ApiProblem::notFound);
        return ResponseEntity.created(URI.create("/api/v1/exams/" + copy.spec().key() + "/rules"))
                .body(json(copy));
    }

    @Audience(Audience.Who.EXAM_AUTHORS)
    @PutMapping(path = "/api/v1/exams/{key}/rules", consumes = "application/json", produces = "application/json")
    ResponseEntity<Object> change(
            @PathVariable String key, @Valid @RequestBody RulesChange wanted, @AuthenticationPrincipal Caller caller) {
        ExamRules rules = rules(known(key), wanted);
        return switch (copies.change(key, wanted.version(), rules, caller.id())) {
            case QuizChange.Changed(var changed) -> ResponseEntity.ok(json(changed));
            case QuizChange.Stale(var current) -> StaleCopy.answer(json(current));
            case QuizChange.Refused(var reason) -> throw ApiProblem.invalid("rules", "refused", reason);
            case QuizChange.Unknown() -> throw ApiProblem.notFound();
        };
    }

    private ExamRules rules(ExamVersion exam, RulesChange wanted) {
        Map<String, ExamRules.Share> shares = new HashMap<>();
        Objects.requireNonNullElse(wanted.shares(), Map.<String, Share>of())
                .forEach(
                        (code, share) -> shares.put(code, new ExamRules.Share(share.minPercent(), share.maxPercent())));
        Set<String> areas = exam.areas().stream().map(Area::code).collect(Collectors.toSet());
        if (!areas.containsAll(shares.keySet())) {
            throw ApiProblem.invalid("shares", "unknown", "The exam's areas are " + String.join(", ", areas) + ".");
        }
        List<String> offered = Objects.requireNonNullElse(wanted.courses(), List.of());
        if (!courses.list().stream().map(CourseLine::slug).toList().containsAll(offered)) {
            throw ApiProblem.invalid("courses", "unknown", "Name courses that there are.");
        }
        return new ExamRules(
                wanted.title(),
                wanted.items(),
                wanted.timeLimitMinutes(),
                wanted.passPercent() == null ? exam.spec().outcome().passPercent() : wanted.passPercent(),
                Objects.requireNonNullElse(wanted.shuffle(), exam.spec().shuffle()),
                Objects.requireNonNullElse(
                        wanted.optionsAsWritten(), exam.spec().isAsWritten()),
                shares,
                offered);
    }

    private ExamVersion known(String key) {
        return exams.exam(key).orElseThrow(ApiProblem::notFound);
    }

    private Rules json(ExamVersion exam) {
        ExamSpec spec = exam.spec();
        return new Rules(
                spec.key(),
                exam.number(),
                copies.isOwn(spec.key()),
                spec.title(),
                spec.form().items(),
                spec.sitting().timeLimitMinutes(),
                spec.outcome().passPercent(),
                spec.shuffle(),
                spec.isAsWritten(),
                exam.areas().stream()
                        .map(area -> new AreaShare(area.code(), area.title(), area.minPercent(), area.maxPercent()))
                        .toList(),
                spec.courses(),
                spec.unverified(),
                attempts.shortages(List.of(exam)).getOrDefault(exam.id(), List.of()).stream()
                        .map(shortage -> new Lacking(shortage.area(), shortage.needed(), shortage.available()))
                        .toList());
    }
}
