package org.aliquot.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.access.ByBeginning;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Handlers are told apart by their address first. For one with an id in it Spring goes through all of some seven hundred, and asks each for
 * method, parameters, headers, kinds of content and path in turn: a fourth of the work of a page. What is not plain is left to Spring.
 */
@Component
class PathFirst implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Mapping();
    }

    private static final class Mapping extends RequestMappingHandlerMapping {

        private record Match(RequestMappingInfo info, HandlerMethod handler) {}

        private ByBeginning<Match> handlers = new ByBeginning<>(List.of(), _ -> List.of());

        @Override
        protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> all) {
            List<Match> known = new ArrayList<>();
            all.forEach((info, handler) -> known.add(new Match(info, handler)));
            handlers = new ByBeginning<>(known, handler -> patterns(handler.info()));
            super.handlerMethodsInitialized(all);
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request)
                throws Exception {
            if (CorsUtils.isPreFlightRequest(request) || request.getMethod().equals("HEAD")) {
                return super.lookupHandlerMethod(address, request);
            }
            PathContainer path =
                    ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            List<Match> here = handlers.fitting(path);
            if (here.isEmpty()) {
                return null; // nobody has this address, so there is nothing to be said of methods either
            }
            Optional<Match> best = best(here, request);
            if (best.isEmpty()) {
                return super.lookupHandlerMethod(address, request);
            }
            request.setAttribute(
                    HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, best.get().handler());
            handleMatch(best.get().info(), address, request);
            return best.get().handler();
        }

        /** The one that fits better than any other; empty where none does. */
        private Optional<Match> best(List<Match> here, HttpServletRequest request) {
            Comparator<RequestMappingInfo> closest = getMappingComparator(request);
            List<Match> matches = here.stream()
                    .flatMap(known -> Stream.ofNullable(getMatchingMapping(known.info(), request))
                            .map(narrowed -> new Match(narrowed, known.handler())))
                    .sorted(Comparator.comparing(Match::info, closest))
                    .toList();
            boolean ambiguous = matches.size() > 1
                    && closest.compare(matches.get(0).info(), matches.get(1).info()) == 0;
            return ambiguous ? Optional.empty() : matches.stream().findFirst();
        }

        private static Set<PathPattern> patterns(RequestMappingInfo info) {
            PathPatternsRequestCondition paths = info.getPathPatternsCondition();
            return paths == null ? Set.of() : paths.getPatterns();
        }
    }
}
