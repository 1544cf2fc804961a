package org.aliquot.api;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ItemRow;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.problem.ProblemKind;
import org.aliquot.question.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds questions by their slugs, and says what stands in the way of a step. */
@Component
class Items {

    private final ItemDesk desk;
    private final ReviewDesk reviews;
    private final ContentMapper json;

    Items(ItemDesk desk, ReviewDesk reviews, ContentMapper json) {
        this.json = json;
        this.desk = desk;
        this.reviews = reviews;
    }

    ItemRow row(String slug) {
        return desk.find(slug).orElseThrow(ApiProblem::notFound);
    }

    ItemJson.Item item(String slug) {
        ItemRow row = row(slug);
        ItemDraft draft = desk.draft(row.id()).orElseThrow(ApiProblem::notFound);
        return ItemJson.Item.of(row, draft, reviews.find(row.id()).orElse(null), json.content(draft.content()));
    }

    /** 409 with the question as it stands. */
    ResponseEntity<Object> stale(String slug) {
        return StaleCopy.answer(item(slug));
    }

    /** The detail has everything that is wrong. */
    static ApiProblem incomplete(List<FieldProblem> problems) {
        return new ApiProblem(
                ProblemKind.INVALID_REQUEST,
                problems.stream()
                        .map(problem ->
                                "%s, line %d: %s.".formatted(problem.field(), problem.line(), problem.message()))
                        .collect(Collectors.joining(" ")),
                problems.stream()
                        .map(problem -> new ApiProblem.FieldError(
                                problem.field(), problem.message().equals("is missing") ? "required" : "invalid"))
                        .distinct()
                        .toList());
    }
}
