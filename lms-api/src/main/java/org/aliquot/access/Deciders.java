package org.aliquot.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.aliquot.authoring.ItemRetirement;
import org.aliquot.authorship.Author;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.stereotype.Component;

/**
 * Rules of routes on which staff decide what learners get of a work: its authors may, and where nobody here made it, every
 * instructor. What learners have is retired by administrators.
 */
@Component
public class Deciders {

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final Pattern IMPORT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String OF_INSTRUCTORS =
            "Teaching assistants write drafts and send them to review. An instructor publishes them.";

    private final Authors authors;
    private final Enrollments enrollments;
    private final ItemRetirement retirement;
    private final QuestionImports imports;

    Deciders(Authors authors, Enrollments enrollments, ItemRetirement retirement, QuestionImports imports) {
        this.authors = authors;
        this.enrollments = enrollments;
        this.retirement = retirement;
        this.imports = imports;
    }

    /** Whether somebody for whom a route is by their role may use it on the work that its address names. */
    AuthorizationDecision decide(Audience.Who who, Caller caller, Map<String, String> path) {
        return switch (who) {
            case COURSE_AUTHORS -> decide(caller, Work.course(course(path)), (_, _) -> true);
            // with people in it, it is an administrator's to retire, whoever made it
            case COURSE_RETIRERS ->
                decide(caller, Work.course(course(path)), (_, work) -> !enrollments.anyIn(work.name()));
            // those of packs are administrators' once learners have them
            case LESSON_RETIRERS ->
                decide(
                        caller,
                        Work.course(course(path)),
                        (_, work) -> !authors.of(work).isEmpty() || !enrollments.anyIn(work.name()));
            case ITEM_AUTHORS -> decide(caller, Work.item(path.getOrDefault("slug", "")), (_, _) -> true);
            case ITEM_RETIRERS ->
                decide(
                        caller,
                        Work.item(path.getOrDefault("slug", "")),
                        (reader, work) ->
                                retirement.closedTo(reader, Set.of(work.name())).isEmpty());
            case EXAM_AUTHORS -> decide(caller, Work.exam(path.getOrDefault("key", "")), (_, _) -> true);
            case BRINGER -> ofImport(caller, path.getOrDefault("id", ""));
            case ANYONE, READERS, SIGNED_IN, STAFF, ADMINISTRATOR -> YES;
        };
    }

    /** The course in the address of a page or of the API. */
    static String course(Map<String, String> path) {
        return path.getOrDefault("course", path.getOrDefault("slug", ""));
    }

    private AuthorizationDecision ofImport(Caller caller, String id) {
        boolean ofSomebodyElse = IMPORT.matcher(id).matches()
                && imports.find(UUID.fromString(id))
                        .filter(found -> !found.broughtBy().equals(caller.id()))
                        .isPresent();
        return ofSomebodyElse && !caller.is(Role.ADMINISTRATOR)
                ? new ToldRefusal("Only the person who brought this file, or an administrator, can do this.")
                : YES;
    }

    /** Why they may not, so that a page shows no button that is refused; empty where they may. */
    public Optional<String> refusal(Audience.Who who, Caller caller, Map<String, String> path) {
        return decide(who, caller, path) instanceof ToldRefusal told ? Optional.of(told.sentence()) : Optional.empty();
    }

    /** Throws what a refused route would answer; for works that no address names. */
    public void require(Caller caller, Work work) {
        AuthorizationDecision decision = decide(caller, work, (_, _) -> true);
        if (!decision.isGranted()) {
            throw new AuthorizationDeniedException("Not theirs", decision);
        }
    }

    /** The same for what is no work and reaches learners all the same: who only assists is refused. */
    public void requirePublisher(Caller caller) {
        if (!isPublisher(caller)) {
            throw new AuthorizationDeniedException("Assists", new ToldRefusal(OF_INSTRUCTORS));
        }
    }

    /** Whether what {@link #requirePublisher} guards is offered to them. */
    public boolean isPublisher(Caller caller) {
        return !authors.onlyHelps(caller);
    }

    /** The sentence for a refusal by one of these rules; else {@code otherwise}. */
    public static String sentence(AccessDeniedException refusal, String otherwise) {
        AuthorizationResult result =
                refusal instanceof AuthorizationDeniedException denied ? denied.getAuthorizationResult() : null;
        return result instanceof ToldRefusal told ? told.sentence() : otherwise;
    }

    private AuthorizationDecision decide(Caller caller, Work work, BiPredicate<Caller, Work> open) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return YES;
        }
        if (!caller.isStaff()) {
            return new AuthorizationDecision(false);
        }
        if (!authors.mayDecide(caller, work)) {
            return new ToldRefusal(authors.onlyHelps(caller) ? OF_INSTRUCTORS : ofOthers(authors.of(work)));
        }
        return open.test(caller, work)
                ? YES
                : new ToldRefusal("Learners already have this, so only an administrator can retire it.");
    }

    private static String ofOthers(List<Author> others) {
        String names = String.join(", ", others.stream().map(Author::name).toList());
        return "Only the authors can do this: " + names + ". Ask one of them, or an administrator.";
    }
}
