package org.aliquot.web.authors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authorship.Author;
import org.aliquot.authorship.AuthorChange;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorsUrls;
import org.aliquot.web.flash.AuthorsFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/courses/{name}/authors}, and the same of quizzes and questions. */
@Controller("authorsPages")
@Audience(Audience.Who.STAFF)
class AuthorsController {

    private final Authors authors;
    private final Accounts accounts;
    private final CourseDesk courses;
    private final Exams exams;
    private final ItemDesk items;

    AuthorsController(Authors authors, Accounts accounts, CourseDesk courses, Exams exams, ItemDesk items) {
        this.authors = authors;
        this.accounts = accounts;
        this.courses = courses;
        this.exams = exams;
        this.items = items;
    }

    @GetMapping(AuthorsUrls.COURSE)
    ModelAndView ofCourse(@PathVariable String course, Visit visit) {
        return show(HttpStatus.OK, Work.course(course), null, visit);
    }

    @GetMapping(AuthorsUrls.QUIZ)
    ModelAndView ofQuiz(@PathVariable String key, Visit visit) {
        return show(HttpStatus.OK, Work.exam(key), null, visit);
    }

    @GetMapping(AuthorsUrls.ITEM)
    ModelAndView ofItem(@PathVariable String slug, Visit visit) {
        return show(HttpStatus.OK, Work.item(slug), null, visit);
    }

    @PostMapping(AuthorsUrls.COURSE)
    ModelAndView addToCourse(@PathVariable String course, @RequestParam UUID author, Visit visit) {
        return add(Work.course(course), author, visit);
    }

    @PostMapping(AuthorsUrls.QUIZ)
    ModelAndView addToQuiz(@PathVariable String key, @RequestParam UUID author, Visit visit) {
        return add(Work.exam(key), author, visit);
    }

    @PostMapping(AuthorsUrls.ITEM)
    ModelAndView addToItem(@PathVariable String slug, @RequestParam UUID author, Visit visit) {
        return add(Work.item(slug), author, visit);
    }

    @PostMapping(AuthorsUrls.COURSE + AuthorsUrls.REMOVAL)
    ModelAndView removeFromCourse(@PathVariable String course, @RequestParam UUID author, Visit visit) {
        return remove(Work.course(course), author, visit);
    }

    @PostMapping(AuthorsUrls.QUIZ + AuthorsUrls.REMOVAL)
    ModelAndView removeFromQuiz(@PathVariable String key, @RequestParam UUID author, Visit visit) {
        return remove(Work.exam(key), author, visit);
    }

    @PostMapping(AuthorsUrls.ITEM + AuthorsUrls.REMOVAL)
    ModelAndView removeFromItem(@PathVariable String slug, @RequestParam UUID author, Visit visit) {
        return remove(Work.item(slug), author, visit);
    }

    private ModelAndView add(Work work, UUID author, Visit visit) {
        title(work);
        return answer(work, authors.add(work, new AccountId(author), visit.caller()), AuthorsFlash.AUTHOR_ADDED, visit);
    }

    private ModelAndView remove(Work work, UUID author, Visit visit) {
        title(work);
        return answer(
                work, authors.remove(work, new AccountId(author), visit.caller()), AuthorsFlash.AUTHOR_REMOVED, visit);
    }

    private ModelAndView answer(Work work, AuthorChange change, Flash done, Visit visit) {
        return switch (change) {
            case AuthorChange.Done() -> SeeOther.to(done.at(AuthorsUrls.of(work)));
            case AuthorChange.NotYours() ->
                show(HttpStatus.FORBIDDEN, work, "Only the owner or an administrator can change the authors.", visit);
            case AuthorChange.Refused(var why) -> show(HttpStatus.UNPROCESSABLE_CONTENT, work, why, visit);
        };
    }

    private ModelAndView show(HttpStatus status, Work work, @Nullable String trouble, Visit visit) {
        List<Author> all = authors.of(work);
        boolean appoints = authors.mayAppoint(visit.caller(), work);
        boolean administers = visit.caller().is(Role.ADMINISTRATOR);
        AuthorsPage view = new AuthorsPage(
                title(work),
                AuthorsUrls.home(work),
                AuthorsUrls.of(work),
                AuthorsUrls.removal(work),
                all.stream()
                        .map(author -> new AuthorsPage.Line(
                                author.id().toString(),
                                author.name(),
                                author.owner(),
                                appoints && (administers || !author.owner())))
                        .toList(),
                appoints ? colleagues(all) : List.of(),
                trouble);
        return visit.at(work.kind() == Work.Kind.ITEM ? Place.BANK : Place.TEACH, "Authors")
                .show(status, "authors/page", view);
    }

    private List<Choice> colleagues(List<Author> all) {
        Set<AccountId> known = all.stream().map(Author::id).collect(Collectors.toSet());
        return accounts.staff().stream()
                .filter(one -> one.active() && !known.contains(one.id()))
                .map(one -> new Choice(one.id().toString(), MailAddress.beside(one.name(), one.email()), false))
                .toList();
    }

    /** Also says whether there is such a work. */
    private String title(Work work) {
        return switch (work.kind()) {
            case COURSE -> courses.plan(work.name()).map(CoursePlan::title).orElseThrow(PageNotFound::new);
            case EXAM ->
                exams.exam(work.name()).map(exam -> exam.spec().title()).orElseThrow(PageNotFound::new);
            case ITEM -> items.find(work.name()).map(_ -> work.name()).orElseThrow(PageNotFound::new);
        };
    }
}
