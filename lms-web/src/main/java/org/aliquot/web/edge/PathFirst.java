package org.aliquot.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            List<Match> here = CorsUtils.isPreFlightRequest(request) ? List.of() : matches(request);
            if (here.size() != 1) {
                return super.lookupHandlerMethod(address, request);
            }
            Match match = here.getFirst();
            request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, match.handler());
            handleMatch(match.info(), address, request);
            return match.handler();
        }

        private List<Match> matches(HttpServletRequest request) {
            PathContainer path =
                    ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            List<Match> matches = new ArrayList<>();
            for (Match known : handlers.fitting(path)) {
                RequestMappingInfo narrowed = getMatchingMapping(known.info(), request);
                if (narrowed != null) {
                    matches.add(new Match(narrowed, known.handler()));
                }
            }
            return matches;
        }

        private static Set<PathPattern> patterns(RequestMappingInfo info) {
            PathPatternsRequestCondition paths = info.getPathPatternsCondition();
            return paths == null ? Set.of() : paths.getPatterns();
        }
    }
}
