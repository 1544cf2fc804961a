package org.aliquot.access;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What each route of ours says of itself ({@link Audience}, {@link Takes}); one that does not say whom it is for keeps us from starting. */
@Component
public class Routes implements SmartInitializingSingleton {

    /** @param parts whether files come as parts of a form */
    record Route(
            RequestMethod method,
            PathPattern pattern,
            Audience.Who audience,
            Set<Role> besides,
            Takes.@Nullable What takes,
            boolean parts,
            boolean beforeFactor,
            boolean bySecret) {

        String name() {
            return method + " " + pattern;
        }

        boolean admits(@Nullable Caller caller) {
            return audience.admits(caller)
                    || (caller != null && besides.stream().anyMatch(caller::is));
        }

        long mostBytes() {
            return takes == null ? BodyLimitFilter.MOST_BYTES : takes.mostBytes();
        }
    }

    /** What was found for a request, until it is passed on to another address. */
    private record Found(String method, String address, Optional<Route> route) {

        boolean isFor(String method, String address) {
            return this.method.equals(method) && this.address.equals(address);
        }
    }

    private static final String FOUND = Routes.class.getName() + ".found";

    /** Where the role alone decides, and not whose work it is. */
    private static final Set<Audience.Who> TAKE_OTHERS = Set.of(Audience.Who.STAFF, Audience.Who.ADMINISTRATOR);

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private List<Route> routes = List.of();
    private ByBeginning<Route> byBeginning = new ByBeginning<>(routes, _ -> List.of());

    Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The closest pattern first, as the dispatcher looks for them. */
    @Override
    public void afterSingletonsInstantiated() {
        routes = mappings.getObject().getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.aliquot."))
                .flatMap(entry -> declared(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted(comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
        byBeginning = new ByBeginning<>(routes, route -> List.of(route.pattern()));
        if (routes.stream().map(Route::name).distinct().count() < routes.size()) {
            throw new IllegalStateException("Handlers of one route differ in what they say of it");
        }
    }

    private static Stream<Route> declared(RequestMappingInfo info, HandlerMethod handler) {
        Audience audience = said(handler, Audience.class);
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (audience == null || methods.isEmpty()) {
            throw new IllegalStateException("Say by which method, and @Audience, whom it is for: " + handler);
        }
        if (audience.besides().length > 0 && !TAKE_OTHERS.contains(audience.value())) {
            throw new IllegalStateException("No one can be let in besides where more than a role is asked: " + handler);
        }
        Takes takes = said(handler, Takes.class);
        Takes.What what = takes == null ? null : takes.value();
        boolean parts = Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
        boolean beforeFactor = said(handler, BeforeSecondFactor.class) != null;
        boolean bySecret = handler.hasMethodAnnotation(BySecret.class);
        return methods.stream()
                .flatMap(method -> requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                        .map(pattern -> new Route(
                                method,
                                pattern,
                                audience.value(),
                                Set.of(audience.besides()),
                                what,
                                parts,
                                beforeFactor,
                                bySecret)));
    }

    /** By the handler, or by the controller for all of its own. */
    private static <A extends Annotation> @Nullable A said(HandlerMethod handler, Class<A> kind) {
        A own = handler.getMethodAnnotation(kind);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), kind) : own;
    }

    /** Whether anything is there, by whatever method. */
    public boolean know(HttpServletRequest request) {
        return nearest(request).isPresent();
    }

    /** Of an address that takes forms alone: the nearest address above it that shows something. Empty for any other address. */
    public Optional<String> aboveForm(String address) {
        if (closest(address).isEmpty() || shows(address)) {
            return Optional.empty();
        }
        String above = address;
        do {
            above = above.substring(0, above.lastIndexOf('/'));
        } while (!above.isEmpty() && !shows(above));
        return Optional.of(above.isEmpty() ? "/" : above);
    }

    /** A literal that takes a form also fits the pattern of pages beside it, as {@code /people/new} fits {@code /people/{id}}. */
    private boolean shows(String address) {
        PathPattern closest = closest(address).map(Route::pattern).orElse(null);
        return closest != null
                && byBeginning.fitting(PathContainer.parsePath(address)).stream()
                        .filter(route -> route.method() == RequestMethod.GET)
                        .map(Route::pattern)
                        .anyMatch(pattern -> PathPattern.SPECIFICITY_COMPARATOR.compare(pattern, closest) == 0);
    }

    private Optional<Route> closest(String address) {
        return byBeginning.fitting(PathContainer.parsePath(address)).stream().findFirst();
    }

    /** Looked for once, though half a dozen ask about each request. */
    Optional<Route> of(HttpServletRequest request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String address = request.getRequestURI();
        if (request.getAttribute(FOUND) instanceof Found found && found.isFor(method, address)) {
            return found.route();
        }
        Optional<Route> route = of(method, path(request));
        request.setAttribute(FOUND, new Found(method, address, route));
        return route;
    }

    private Optional<Route> of(String method, PathContainer path) {
        return byBeginning.fitting(path).stream()
                .filter(route -> route.method().name().equals(method))
                .findFirst();
    }

    /** Where no handler takes the method, the most open route of the address: the dispatcher says which methods there are. */
    Optional<Route> nearest(HttpServletRequest request) {
        PathContainer path = path(request);
        return of(request).or(() -> byBeginning.fitting(path).stream().min(comparing(Route::audience)));
    }

    static PathContainer path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }

    List<Route> all() {
        return routes;
    }
}
