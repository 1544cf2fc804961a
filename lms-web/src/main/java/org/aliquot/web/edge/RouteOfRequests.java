package org.aliquot.web.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aliquot.traces.Traces;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers by which pattern a request was understood, for its trace; there where traces are on. */
@Component
class RouteOfRequests implements HandlerInterceptor, WebMvcConfigurer {

    /** Attribute of the request. */
    static final String FIRST = RouteOfRequests.class.getName();

    private final Traces traces;

    RouteOfRequests(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (traces.isOn()) {
            registry.addInterceptor(this);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(FIRST, request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        }
        return true;
    }
}
