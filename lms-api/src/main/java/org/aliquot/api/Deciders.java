package org.aliquot.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Rules of routes on which staff decide what learners get of a work: its authors may, and where nobody here made it, every
 * instructor. What learners have is retired by administrators.
 */
@Component
public class Deciders {

    private static final AuthorizationDecision YES = new AuthorizationDecision(true);
    private static final Pattern IMPORT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final AuthorizationDecision NO = new AuthorizationDecision(false);

    /** A refusal that says whose it is. */
    private static final class NotTheirs extends AuthorizationDecision {

        private final String sentence;

        NotTheirs(String sentence) {
            super(false);
            this.sentence = sentence;
        }
    }

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

    /** For routes whose pattern names a course, its lessons included, as {@code {variable}}. */
    public AuthorizationManager<RequestAuthorizationContext> ofCourse(String variable) {
        return rule(variable, Work::course, (_, _) -> true);
    }

    public AuthorizationManager<RequestAuthorizationContext> ofExam(String variable) {
        return rule(variable, Work::exam, (_, _) -> true);
    }

    public AuthorizationManager<RequestAuthorizationContext> ofItem(String variable) {
        return rule(variable, Work::item, (_, _) -> true);
    }

    /** A course with people in it is an administrator's to retire, whoever made it. */
    public AuthorizationManager<RequestAuthorizationContext> ofRetiringCourse(String variable) {
        return rule(variable, Work::course, (_, work) -> !enrollments.anyIn(work.name()));
    }

    /** Lessons and questions are retired by who made them; those of packs by administrators, once learners have them. */
    public AuthorizationManager<RequestAuthorizationContext> ofRetiringLesson(String variable) {
        return rule(
                variable, Work::course, (_, work) -> !authors.of(work).isEmpty() || !enrollments.anyIn(work.name()));
    }

    public AuthorizationManager<RequestAuthorizationContext> ofRetiringItem(String variable) {
        return rule(
                variable,
                Work::item,
                (caller, work) ->
                        retirement.closedTo(caller, Set.of(work.name())).isEmpty());
    }

    /** A file of questions is taken, mended or called off by who brought it. */
    public AuthorizationManager<RequestAuthorizationContext> ofImport(String variable) {
        return (authentication, request) ->
                authentication.get().getPrincipal() instanceof Caller caller && caller.isStaff()
                        ? ofImport(caller, request.getVariables().getOrDefault(variable, ""))
                        : NO;
    }

    private AuthorizationDecision ofImport(Caller caller, String id) {
        boolean ofSomebodyElse = IMPORT.matcher(id).matches()
                && imports.find(UUID.fromString(id))
                        .filter(found -> !found.broughtBy().equals(caller.id().value()))
                        .isPresent();
        return ofSomebodyElse && !caller.is(Role.ADMINISTRATOR)
                ? new NotTheirs("Only the person who brought this file, or an administrator, can do this.")
                : YES;
    }

    /** Throws what a refused route would answer; for works that no address names. */
    public void require(Caller caller, Work work) {
        AuthorizationDecision decision = decide(caller, work, (_, _) -> true);
        if (!decision.isGranted()) {
            throw new AuthorizationDeniedException("Not theirs", decision);
        }
    }

    /** The sentence for a refusal by one of these rules; else {@code otherwise}. */
    public static String sentence(AccessDeniedException refusal, String otherwise) {
        AuthorizationResult result =
                refusal instanceof AuthorizationDeniedException denied ? denied.getAuthorizationResult() : null;
        return result instanceof NotTheirs theirs ? theirs.sentence : otherwise;
    }

    private AuthorizationManager<RequestAuthorizationContext> rule(
            String variable, Function<String, Work> work, BiPredicate<Caller, Work> open) {
        return (caller, request) ->
                decide(caller.get(), work.apply(request.getVariables().getOrDefault(variable, "")), open);
    }

    private AuthorizationDecision decide(Authentication authentication, Work work, BiPredicate<Caller, Work> open) {
        return authentication.getPrincipal() instanceof Caller caller ? decide(caller, work, open) : NO;
    }

    private AuthorizationDecision decide(Caller caller, Work work, BiPredicate<Caller, Work> open) {
        if (!caller.isStaff()) {
            return NO;
        }
        if (caller.is(Role.ADMINISTRATOR)) {
            return YES;
        }
        if (!authors.mayDecide(caller, work)) {
            return new NotTheirs(ofOthers(authors.of(work)));
        }
        return open.test(caller, work)
                ? YES
                : new NotTheirs("Learners already have this, so only an administrator can retire it.");
    }

    private static String ofOthers(List<Author> others) {
        String names = String.join(", ", others.stream().map(Author::name).toList());
        return "Only the authors can do this: " + names + ". Ask one of them, or an administrator.";
    }
}
