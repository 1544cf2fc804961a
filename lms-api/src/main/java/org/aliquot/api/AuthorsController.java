package org.aliquot.api;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authorship.Author;
import org.aliquot.authorship.AuthorChange;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who decides what learners get of a course, an exam or a question; for staff. */
@RestController
@Audience(Audience.Who.STAFF)
class AuthorsController {

    record Line(UUID id, String name, boolean owner) {}

    record AuthorList(List<Line> items, @Nullable String next) {}

    private static final String COURSE = "/api/v1/authoring/courses/{name}/authors";
    private static final String EXAM = "/api/v1/exams/{name}/authors";
    private static final String ITEM = "/api/v1/items/{name}/authors";

    private final Authors authors;
    private final CourseDesk courses;
    private final Exams exams;
    private final ItemDesk items;

    AuthorsController(Authors authors, CourseDesk courses, Exams exams, ItemDesk items) {
        this.authors = authors;
        this.courses = courses;
        this.exams = exams;
        this.items = items;
    }

    @GetMapping(path = COURSE, produces = "application/json")
    AuthorList ofCourse(@PathVariable String name) {
        return list(course(name));
    }

    @PutMapping(path = COURSE + "/{account}", produces = "application/json")
    AuthorList addToCourse(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return add(course(name), account, caller);
    }

    @DeleteMapping(path = COURSE + "/{account}", produces = "application/json")
    AuthorList removeFromCourse(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return remove(course(name), account, caller);
    }

    @GetMapping(path = EXAM, produces = "application/json")
    AuthorList ofExam(@PathVariable String name) {
        return list(exam(name));
    }

    @PutMapping(path = EXAM + "/{account}", produces = "application/json")
    AuthorList addToExam(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return add(exam(name), account, caller);
    }

    @DeleteMapping(path = EXAM + "/{account}", produces = "application/json")
    AuthorList removeFromExam(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return remove(exam(name), account, caller);
    }

    @GetMapping(path = ITEM, produces = "application/json")
    AuthorList ofItem(@PathVariable String name) {
        return list(item(name));
    }

    @PutMapping(path = ITEM + "/{account}", produces = "application/json")
    AuthorList addToItem(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return add(item(name), account, caller);
    }

    @DeleteMapping(path = ITEM + "/{account}", produces = "application/json")
    AuthorList removeFromItem(
            @PathVariable String name, @PathVariable UUID account, @AuthenticationPrincipal Caller caller) {
        return remove(item(name), account, caller);
    }

    private AuthorList add(Work work, UUID account, Caller caller) {
        return answer(work, authors.add(work, new AccountId(account), caller));
    }

    private AuthorList remove(Work work, UUID account, Caller caller) {
        return answer(work, authors.remove(work, new AccountId(account), caller));
    }

    private AuthorList answer(Work work, AuthorChange change) {
        return switch (change) {
            case AuthorChange.Done() -> list(work);
            case AuthorChange.NotYours() ->
                throw new ApiProblem(
                        ProblemKind.NOT_ALLOWED, "Only its owner or an administrator can change the authors.");
            case AuthorChange.Refused(var why) -> throw new ApiProblem(ProblemKind.DECISION_REFUSED, why);
        };
    }

    private AuthorList list(Work work) {
        return new AuthorList(
                authors.of(work).stream().map(AuthorsController::line).toList(), null);
    }

    private static Line line(Author author) {
        return new Line(author.id().value(), author.name(), author.owner());
    }

    private Work course(String slug) {
        return courses.plan(slug).map(_ -> Work.course(slug)).orElseThrow(ApiProblem::notFound);
    }

    private Work exam(String key) {
        return exams.exam(key).map(_ -> Work.exam(key)).orElseThrow(ApiProblem::notFound);
    }

    private Work item(String slug) {
        return items.find(slug).map(_ -> Work.item(slug)).orElseThrow(ApiProblem::notFound);
    }
}
