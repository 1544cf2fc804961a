package org.aliquot.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.aliquot.people.Caller;
import org.aliquot.web.frame.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Visit} of a request from its frame. */
@Component
class VisitResolver implements HandlerMethodArgumentResolver {

    private final Frames frames;

    VisitResolver(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Visit(frames.of(request), caller());
    }

    private static Caller caller() {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (Caller) Objects.requireNonNull(authentication.getPrincipal());
    }
}
