package org.aliquot.web.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.bank.LessonChecks;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonVersionLine;
import org.aliquot.clock.ServerClock;
import org.aliquot.draft.Comment;
import org.aliquot.draft.DraftReview;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.editor.FieldTalk;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.editor.ReviewStandings;
import org.aliquot.web.editor.SaidWords;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.People;
import org.aliquot.web.words.Topics;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the lesson editor shows. */
@Component
class LessonViews {

    /** What is to be said above and beside the fields, and what was looked for in the bank. */
    record Said(FieldErrors errors, @Nullable DraftConflict conflict, String search) {

        static Said done(String search) {
            return new Said(FieldErrors.NONE, null, search);
        }

        static Said wrong(FieldErrors errors) {
            return new Said(errors, null, "");
        }

        static Said changed(DraftConflict conflict) {
            return new Said(FieldErrors.NONE, conflict, "");
        }
    }

    private static final int CHECKS = 12;
    private static final String SOMEBODY = "Someone";

    private final LessonDesk desk;
    private final LessonChecks checks;
    private final LessonSides sides;
    private final Topics topics;
    private final ExhibitPanels exhibits;
    private final Accounts accounts;
    private final LessonReviews reviews;
    private final ReviewStandings standings;
    private final Deciders deciders;
    private final ServerClock clock;

    LessonViews(
            LessonDesk desk,
            LessonChecks checks,
            LessonSides sides,
            Topics topics,
            ExhibitPanels exhibits,
            Accounts accounts,
            LessonReviews reviews,
            ReviewStandings standings,
            Deciders deciders,
            ServerClock clock) {
        this.clock = clock;
        this.deciders = deciders;
        this.reviews = reviews;
        this.standings = standings;
        this.desk = desk;
        this.checks = checks;
        this.sides = sides;
        this.topics = topics;
        this.exhibits = exhibits;
        this.accounts = accounts;
    }

    /** The editor with {@code form} in its fields, whatever is stored. */
    LessonEditor editor(LessonDraft draft, LessonForm form, Visit visit, Said said) {
        Dates dates = visit.dates();
        WritingState state = state(draft, dates);
        return new LessonEditor(
                draft.courseTitle(),
                form,
                said.conflict() == null ? state : state.asHeld(),
                topics.choices(""),
                said.errors(),
                said.conflict(),
                sides.side(form.text()),
                finder(said.search()),
                exhibits.plain(),
                history(draft, dates),
                talk(draft, dates),
                kept(draft, visit));
    }

    private @Nullable String kept(LessonDraft draft, Visit visit) {
        return deciders.refusal(
                        Audience.Who.LESSON_RETIRERS,
                        visit.caller(),
                        Map.of("course", draft.path().course()))
                .orElse(null);
    }

    /** The answer to a saving by itself; in a conflict the form goes on from where it was. */
    LessonReply reply(
            LessonDraft draft,
            LessonForm form,
            Dates dates,
            @Nullable DraftConflict conflict,
            @Nullable DraftMerge<LessonEditor> merge) {
        WritingState state = state(draft, dates);
        return new LessonReply(
                conflict == null ? draft.version() : form.version(),
                conflict == null ? state : state.asHeld(),
                conflict,
                merge,
                sides.side(form.text()));
    }

    DraftConflict conflict(LessonDraft current, LessonForm typed, Set<String> disputed, Dates dates) {
        return new DraftConflict(
                DraftMerge.name(current.updatedBy(), accounts),
                dates.seconds(current.updatedAt()),
                current.version(),
                disputed.isEmpty()
                        ? LessonDiffs.of(current.text(), typed.text())
                        : LessonDiffs.of(current.text(), typed.text(), disputed));
    }

    /** What {@code theirs} brings into an open form that goes on as {@code draft} stands. */
    DraftMerge<LessonEditor> merge(LessonDraft draft, LessonDraft theirs, Set<String> fields, Visit visit) {
        return new DraftMerge<>(
                DraftMerge.name(theirs.updatedBy(), accounts),
                visit.dates().seconds(theirs.updatedAt()),
                fields.stream().map(LessonDiffs::title).sorted().toList(),
                editor(draft, LessonForm.of(draft.version(), draft.text()), visit, Said.done("")));
    }

    List<VersionRow> history(LessonDraft draft, Dates dates) {
        List<LessonVersionLine> lines = desk.history(draft.path());
        Map<AccountId, String> names = names(lines);
        return lines.stream()
                .map(line -> row(line, names, draft.published(), dates))
                .toList();
    }

    private Map<AccountId, String> names(Collection<LessonVersionLine> lines) {
        return accounts.names(lines.stream()
                .map(LessonVersionLine::publishedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static VersionRow row(
            LessonVersionLine line, Map<AccountId, String> names, @Nullable Integer current, Dates dates) {
        AccountId by = line.publishedBy();
        return new VersionRow(
                line.number(),
                dates.dateTime(line.publishedAt()),
                by == null ? "content pack" : names.getOrDefault(by, SOMEBODY),
                Integer.valueOf(line.number()).equals(current));
    }

    private WritingState state(LessonDraft draft, Dates dates) {
        Optional<DraftReview<LessonText>> review = reviews.find(draft);
        return new WritingState(
                draft.path(),
                draft.isPublished() ? null : dates.lately(draft.updatedAt(), clock.now()),
                draft.published(),
                draft.status() == PublicationStatus.RETIRED,
                review.map(DraftReview::state).map(ReviewBadge::of).orElse(null),
                standings.isHeldBack(draft, review),
                false);
    }

    /** What colleagues said and nobody has resolved, beside the fields of the form. */
    private FieldTalk talk(LessonDraft draft, Dates dates) {
        List<Comment> open =
                reviews.comments(draft).stream().filter(Comment::isOpen).toList();
        if (open.isEmpty()) {
            return FieldTalk.NONE;
        }
        People names = People.of(SaidWords.authors(open), accounts);
        Map<String, List<FieldTalk.Said>> fields = new LinkedHashMap<>();
        List<FieldTalk.Said> others = new ArrayList<>();
        for (Comment comment : open) {
            String path = comment.field();
            if (path == null) {
                others.add(SaidWords.of(comment, null, "said-title", names, dates));
            } else {
                String field = LessonParts.isText(path) ? "body" : path;
                fields.computeIfAbsent(field, _ -> new ArrayList<>())
                        .add(SaidWords.of(comment, LessonDiffs.title(path), field, names, dates));
            }
        }
        return new FieldTalk(fields, others);
    }

    private CheckFinder finder(String search) {
        List<CheckFinder.Line> found = checks.find(search, CHECKS + 1).stream()
                .map(check -> new CheckFinder.Line(
                        check.slug(), check.begin(), "[Check yourself](check:" + check.slug() + ")"))
                .toList();
        return new CheckFinder(search, found.subList(0, Math.min(CHECKS, found.size())), found.size() > CHECKS);
    }
}
