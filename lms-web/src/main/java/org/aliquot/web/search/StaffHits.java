package org.aliquot.web.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.authoring.BankSearch;
import org.aliquot.authoring.FoundCount;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.authoring.ItemRow;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.search.ClassHit;
import org.aliquot.search.Excerpt;
import org.aliquot.search.Hits;
import org.aliquot.search.PersonHit;
import org.aliquot.search.SchoolSearch;
import org.aliquot.search.Wish;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideState;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.SearchUrls;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff find besides what learners find: people, classes, certificates, pages, exams, slides, and questions by their words or code. */
@Component
class StaffHits {

    private final SchoolSearch school;
    private final Exams exams;
    private final BankSearch bank;
    private final OwnSlides slides;
    private final Certificates certificates;

    StaffHits(SchoolSearch school, Exams exams, BankSearch bank, OwnSlides slides, Certificates certificates) {
        this.school = school;
        this.exams = exams;
        this.bank = bank;
        this.slides = slides;
        this.certificates = certificates;
    }

    List<SearchPage.Group> find(Caller reader, Wish wish) {
        Scope scope = Scope.of(reader);
        Beginnings wanted = Beginnings.of(wish.typed());
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        List<StaffPage> pages = StaffPage.find(wanted, reader);
        List<ExamVersion> all = exams.all().stream()
                .filter(exam -> wanted.areIn(exam.spec().title()))
                .toList();
        List<OwnSlide> seen = slides.all().stream()
                .filter(slide -> wanted.areIn(slide.words().title()))
                .toList();
        boolean everybody = reader.is(Role.ADMINISTRATOR);
        return Stream.of(
                        group(Kind.PEOPLE, school.people(scope, wish), wish, hit -> person(hit, everybody)),
                        group(Kind.CLASSES, school.classes(scope, wish), wish, StaffHits::cohort),
                        certificate(scope, wish),
                        group(Kind.WORK, new Hits<>(pages, pages.size()), wish, StaffHits::page),
                        group(Kind.EXAMS, first(all, wish), wish, StaffHits::exam),
                        questions(wish),
                        group(Kind.SLIDES, first(seen, wish), wish, StaffHits::slide))
                .filter(group -> group.all() > 0)
                .toList();
    }

    /** Whom and which classes an auditor may look at: of what staff find, what they may open. */
    List<SearchPage.Group> people(Caller reader, Wish wish) {
        Scope scope = Scope.of(reader);
        return Beginnings.of(wish.typed()).words().isEmpty()
                ? List.of()
                : Stream.of(
                                group(Kind.PEOPLE, school.people(scope, wish), wish, hit -> person(hit, false)),
                                group(Kind.CLASSES, school.classes(scope, wish), wish, StaffHits::cohort),
                                certificate(scope, wish))
                        .filter(group -> group.all() > 0)
                        .toList();
    }

    private static <T> Hits<T> first(List<T> all, Wish wish) {
        return new Hits<>(all.subList(0, Math.min(all.size(), wish.most())), all.size());
    }

    private static <T> SearchPage.Group group(Kind kind, Hits<T> hits, Wish wish, Function<T, SearchPage.Line> line) {
        return new SearchPage.Group(
                kind,
                hits.best().stream().map(line).toList(),
                hits.all(),
                hits.all() > hits.best().size() ? SearchUrls.search(wish.typed(), kind.word()) : null);
    }

    /** By its whole serial alone: by names and courses the list of certificates is searched. */
    private SearchPage.Group certificate(Scope scope, Wish wish) {
        List<SearchPage.Line> found = certificates.find(scope, wish.typed()).stream()
                .map(StaffHits::certificate)
                .toList();
        return new SearchPage.Group(Kind.CERTIFICATES, found, found.size(), null);
    }

    /** The bank has filters of its own for many. */
    private SearchPage.Group questions(Wish wish) {
        ItemFilter filter = ItemFilter.ANY.search(wish.typed());
        List<SearchPage.Line> best = bank.list(filter, ItemOrder.CODE, null, wish.most()).rows().stream()
                .map(row -> question(row.item()))
                .toList();
        int all = best.size() < wish.most()
                ? best.size()
                : Math.min(FoundCount.MOST, bank.count(filter).all());
        return new SearchPage.Group(Kind.BANK, best, all, all > best.size() ? BankUrls.bankSearch(wish.typed()) : null);
    }

    private static SearchPage.Line person(PersonHit hit, boolean everybody) {
        return line(
                everybody ? AdminUrls.person(hit.id()) : LearnerUrls.learner(hit.id()),
                hit.name(),
                hit.test()
                        ? "Test student"
                        : hit.classes().isEmpty()
                                ? MailAddress.shown(hit.email())
                                : MailAddress.shown(hit.email()) + ", " + hit.classes());
    }

    private static SearchPage.Line cohort(ClassHit hit) {
        return line(
                CohortUrls.standing(hit.id()),
                hit.name(),
                hit.isArchived() ? hit.courseTitle() + ", archived" : hit.courseTitle());
    }

    private static SearchPage.Line certificate(CertificateView one) {
        String holder = one.holder().isEmpty() ? "Erased person" : one.holder();
        return line(
                RecordUrls.deskOne(one.id()),
                one.serial(),
                holder + ", " + one.award().courseTitle());
    }

    private static SearchPage.Line page(StaffPage page) {
        return line(page.url(), page.title(), page.where());
    }

    private static SearchPage.Line exam(ExamVersion exam) {
        return line(QuizUrls.quiz(exam.spec().key()), exam.spec().title(), null);
    }

    private static SearchPage.Line slide(OwnSlide slide) {
        return line(
                OwnSlideUrls.desk(slide.course(), slide.id()),
                slide.words().title(),
                slide.state() == SlideState.PUBLISHED ? null : "Not published");
    }

    private static SearchPage.Line question(ItemRow item) {
        return line(QuestionUrls.item(item.slug()), item.begin(), item.slug());
    }

    private static SearchPage.Line line(String url, String title, @Nullable String where) {
        return SearchPage.Line.of(url, Excerpt.plain(title), where, null);
    }
}
