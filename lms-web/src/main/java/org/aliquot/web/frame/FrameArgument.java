package org.aliquot.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.aliquot.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller take its {@link Frame} as an argument. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {

    private final Frames frames;

    FrameArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return frames.of((HttpServletRequest) web.getNativeRequest());
    }
}
